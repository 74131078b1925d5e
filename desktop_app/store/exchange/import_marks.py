"""What a person did with imported reports: confirmed, checked, corrected."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from desktop_app.core.exchange import ImportedReport, ImportedResult
from desktop_app.core.report import TestResult
from desktop_app.store.driver import Connection
from desktop_app.store.values import storable

_KEEP_CORRECTION = """
INSERT INTO corrections (report_id, result_id, field, engine_value, value, created_at) VALUES (?, ?, ?, ?, ?, ?)
"""


def keep_report_marks(connection: Connection, report_id: int, report: ImportedReport, now_ms: int) -> None:
    """Store what was done with a report and its results; part of a transaction."""
    if report.reviewed_at_ms is not None:
        connection.run("UPDATE lab_reports SET reviewed_at = ? WHERE id = ?", (report.reviewed_at_ms, report_id))
    _keep_corrections(connection, report_id, None, report.engine_values, _header(report), now_ms)
    if not any(mark.is_checked or mark.engine_values for mark in report.marks):
        return
    ids = connection.rows("SELECT id FROM test_results WHERE report_id = ? ORDER BY position", (report_id,))
    for (result_id,), mark, result in zip(ids, report.marks, report.report.results, strict=True):
        keep_result_mark(connection, report_id, result_id, mark, result, now_ms)


def keep_result_mark(
    connection: Connection, report_id: int, result_id: int, mark: ImportedResult, result: TestResult, now_ms: int
) -> None:
    """Store what was done with a result; part of a transaction."""
    if mark.is_checked:
        connection.run("UPDATE test_results SET checked_at = ? WHERE id = ?", (now_ms, result_id))
    _keep_corrections(connection, report_id, result_id, mark.engine_values, asdict(result), now_ms)


def _keep_corrections(
    connection: Connection,
    report_id: int,
    result_id: int | None,
    engine_values: Mapping[Any, str | None],
    valid: Mapping[str, Any],
    now_ms: int,
) -> None:
    rows = [
        (report_id, result_id, field.value, storable(text), storable(valid.get(field.value)), now_ms)
        for field, text in engine_values.items()
    ]
    connection.run_many(_KEEP_CORRECTION, rows)


def _header(report: ImportedReport) -> dict[str, Any]:
    patient = {f"patient_{name}": value for name, value in asdict(report.report.patient).items()}
    return {**asdict(report.report), **patient}

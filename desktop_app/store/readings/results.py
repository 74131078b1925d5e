"""Results: stored with the document they were read from, and given back as the values of results.schema.json."""

import json
from collections.abc import Generator, Sequence
from datetime import UTC, datetime
from typing import Any

from desktop_app.core.errors import CATALOGUE, ErrorCode
from desktop_app.core.intake import without_secrets
from desktop_app.core.progress import Results
from desktop_app.core.report import LabReport, TestResult
from desktop_app.store.database import Database
from desktop_app.store.driver import Connection, Row
from desktop_app.store.people.patients import link_report
from desktop_app.store.readings.scopes import Scope
from desktop_app.store.values import details_of, storable

_FILES_AT_A_TIME = 200

_KEEP_PARSED = """
INSERT INTO parsed_documents (
    document_id, engine, extraction_model, parsing_model, report_count, result_count, created_at
) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id
"""

_KEEP_REPORT = """
INSERT INTO lab_reports (
    parsed_document_id, position, patient_name, patient_sex, patient_age, patient_birth_date,
    patient_identifier, laboratory, ordering_provider, specimen, collected_at, reported_at, created_at
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
"""

_RESULT_COLUMNS = """
    name, value, numeric_value, comparator, unit, reference_range, reference_low, reference_high, flag, interpretation,
    panel, page, confidence, is_grounded, bbox_x0, bbox_y0, bbox_x1, bbox_y1,
    analyte_id, analyte_name, loinc, ucum_unit, doubts
"""

_KEEP_RESULT = f"""
INSERT INTO test_results (report_id, position, {_RESULT_COLUMNS})
VALUES ({", ".join("?" * 25)})
"""  # noqa: S608 - constants of this file

# A file that was read again itself has the content of an earlier one all the same.
_FIRST = """
ifnull(file.duplicate_of, (
    SELECT first.file_id FROM file_processing_status AS first
    WHERE first.document_id = file.document_id AND first.status = 'completed' AND first.id < file.id
    ORDER BY first.id LIMIT 1
))
"""

_READ_FILES = f"""
SELECT file.id, file.file_id, file.file_name, file.source, file.sha256, file.file_type, file.page_count, file.status,
    ifnull(nullif(parsed.engine, 'import'), file.engine), ifnull(parsed.extraction_model, file.extraction_model),
    parsed.parsing_model, file.attempt_number, file.processing_duration_ms, file.parsing_metadata, {_FIRST},
    file.error_code, file.error_message, file.is_retryable, file.parsed_document_id
FROM file_processing_status AS file LEFT JOIN parsed_documents AS parsed ON parsed.id = file.parsed_document_id
"""  # noqa: S608 - constants of this file

_READ_REPORTS = """
SELECT id, patient_name, patient_sex, patient_age, patient_birth_date, patient_identifier, laboratory,
    ordering_provider, specimen, collected_at, reported_at, reviewed_at, patient_id
FROM lab_reports AS report WHERE parsed_document_id = :parsed_document_id AND {condition} ORDER BY position
"""

_READ_RESULTS = f"""
SELECT {_RESULT_COLUMNS}, checked_at IS NOT NULL, id
FROM test_results AS result WHERE report_id = :id AND {{condition}} ORDER BY position
"""  # noqa: S608 - constants of this file

_READ_CORRECTIONS = "SELECT result_id, field, engine_value FROM corrections WHERE report_id = ? ORDER BY id"


def keep_results(connection: Connection, document_id: int, results: Results, now_ms: int) -> int:
    """Store what was parsed from a document; return the reading's id."""
    result_count = sum(len(report.results) for report in results.reports)
    models = (results.engine, results.extraction_model, results.parsing_model)
    parsed_id = connection.value(_KEEP_PARSED, (document_id, *models, len(results.reports), result_count, now_ms))
    for position, report in enumerate(results.reports, start=1):
        keep_report(connection, parsed_id, position, report, now_ms)
    return parsed_id


def keep_report(connection: Connection, parsed_id: int, position: int, report: LabReport, now_ms: int) -> int:
    """Store one report of a reading at a free place, with its results; return its id."""
    report_id: int = connection.value(_KEEP_REPORT, (parsed_id, position, *_columns(report), now_ms))
    link_report(connection, report_id, now_ms)
    connection.run_many(
        _KEEP_RESULT,
        [(report_id, number, *_result_columns(result)) for number, result in enumerate(report.results, start=1)],
    )
    return report_id


def keep_result(connection: Connection, report_id: int, position: int, result: TestResult) -> int:
    """Store one more result at a free place of a report; return its id."""
    return connection.value(f"{_KEEP_RESULT} RETURNING id", (report_id, position, *_result_columns(result)))


def iter_documents(database: Database, scope: Scope) -> Generator[dict[str, Any]]:
    """Yield one document of results.schema.json after the other, in the order the files were added.

    Every file of the scope is yielded, whatever its status; for a patient, a report, a test or confirmed reports only
    the files, reports and results that are meant.
    The database is free for other readers between two documents.

    Raises:
        ProcessingError: DATABASE.
    """
    last_row_id = 0
    while rows := _next_files(database, scope, last_row_id):
        for row in rows:
            with database.reading_much() as connection:
                # What a person has still to check of a file that failed is nobody's result.
                reports = _read_reports(connection, row[-1] if row[7] == "completed" else None, scope)
            yield _document(row, reports)
        last_row_id = rows[-1][0]


def _columns(report: LabReport) -> tuple[str | None, ...]:
    patient = report.patient
    texts = (
        patient.name,
        patient.sex,
        patient.age,
        patient.birth_date,
        patient.identifier,
        report.laboratory,
        report.ordering_provider,
        report.specimen,
        report.collected_at,
        report.reported_at,
    )
    return tuple(storable(text) for text in texts)


def _result_columns(result: TestResult) -> tuple[Any, ...]:
    return (
        storable(result.name),
        storable(result.value),
        result.numeric_value,
        result.comparator,
        storable(result.unit),
        storable(result.reference_range),
        result.reference_low,
        result.reference_high,
        result.flag,
        result.interpretation,
        storable(result.panel),
        result.page,
        result.confidence,
        result.is_grounded,
        *(result.bbox or (None, None, None, None)),
        result.analyte_id,
        result.analyte_name,
        result.loinc,
        storable(result.ucum_unit),
        json.dumps(result.doubts) if result.doubts else "[]",
    )


def _next_files(database: Database, scope: Scope, last_row_id: int) -> Sequence[Row]:
    conditions = ["file.id > :last_row_id", scope.files()]
    if not scope.is_whole_files:
        conditions.append("file.status = 'completed'")
        conditions.append(
            f"file.parsed_document_id IN (SELECT parsed_document_id FROM lab_reports AS report WHERE {scope.reports()})"  # noqa: S608 - constants
        )
    values = {**scope.values(), "last_row_id": last_row_id}
    sql = f"{_READ_FILES} WHERE {' AND '.join(conditions)} ORDER BY file.id LIMIT {_FILES_AT_A_TIME}"
    with database.reading_much() as connection:
        return connection.rows(sql, values)


def _read_reports(connection: Connection, parsed_id: int | None, scope: Scope) -> list[dict[str, Any]]:
    if parsed_id is None:
        return []
    sql = _READ_REPORTS.format(condition=scope.reports())
    rows = connection.rows(sql, {**scope.values(), "parsed_document_id": parsed_id})
    return [_report(row, _read_results(connection, row[0], scope)) for row in rows]


def _read_results(connection: Connection, report_id: int, scope: Scope) -> "_Results":
    sql = _READ_RESULTS.format(condition=scope.results())
    return connection.rows(sql, {**scope.values(), "id": report_id}), connection.rows(_READ_CORRECTIONS, (report_id,))


def _document(row: Row, reports: list[dict[str, Any]]) -> dict[str, Any]:
    metadata = details_of(row[13])
    return {
        "file_id": row[1],
        "file_name": row[2],
        "source_path": without_secrets(row[3]),
        "sha256": row[4],
        "media_type": row[5],
        "page_count": row[6],
        "status": row[7],
        "engine": row[8],
        "extraction_model": row[9],
        "parsing_model": row[10],
        "attempt_number": row[11],
        "duration_ms": row[12],
        "cost_usd": metadata.get("cost_usd"),
        "duplicate_of": row[14],
        "error": _error(row[15], row[16], bool(row[17])),
        "reports": reports,
    }


def _error(code: str | None, message: str | None, is_retryable: bool) -> dict[str, Any] | None:
    if code is None:
        return None
    return {"code": code, "message": message or CATALOGUE[ErrorCode(code)].title, "retryable": is_retryable}


_Results = tuple[Sequence[Row], Sequence[Row]]
"""A report's results, and what a person corrected in it."""


def _report(row: Row, read: _Results) -> dict[str, Any]:
    reviewed_at = row[11]
    results, corrections = read
    report: dict[str, Any] = {
        "patient": {"name": row[1], "sex": row[2], "age": row[3], "birth_date": row[4], "identifier": row[5]},
        "laboratory": row[6],
        "ordering_provider": row[7],
        "specimen": row[8],
        "collected_at": row[9],
        "reported_at": row[10],
        "reviewed_at": None if reviewed_at is None else datetime.fromtimestamp(reviewed_at / 1000, UTC).isoformat(),
        "report_id": row[0],
        "patient_id": row[12],
        "results": [_result(result) for result in results],
    }
    if corrections:
        _note_engine_values(report, [result[-1] for result in results], corrections)
    return report


_HEADER_KEYS = {"patient_name": "name", "patient_sex": "sex", "patient_birth_date": "birth_date"}
"""Corrected fields of the header that stand in `patient`, and what they are called there."""


def _note_engine_values(report: dict[str, Any], result_ids: Sequence[int], corrections: Sequence[Row]) -> None:
    """Say what the engine had read in fields that hold something else now."""
    place_of = {result_id: place for place, result_id in enumerate(result_ids)}
    for result_id, field, engine_value in corrections:
        if result_id is None:
            now, holder = report["patient"].get(_HEADER_KEYS.get(field, ""), report.get(field)), report
        elif result_id in place_of:
            holder = report["results"][place_of[result_id]]
            now = holder.get(field)
        else:  # a result that is not meant
            continue
        values = holder.setdefault("engine_values", {})
        values[field] = engine_value
        if now == engine_value:
            del values[field]


_RESULT_KEYS = (
    "name", "value", "numeric_value", "comparator", "unit", "reference_range", "reference_low", "reference_high",
    "flag", "interpretation", "panel", "page", "confidence",
)  # fmt: skip


def _result(row: Row) -> dict[str, Any]:
    bbox = list(row[14:18])
    analyte_id, analyte_name, loinc, ucum_unit, doubts, is_checked = row[18:24]
    return {
        **dict(zip(_RESULT_KEYS, row, strict=False)),
        "grounded": bool(row[13]),
        "bbox": None if None in bbox else bbox,
        "analyte": None if analyte_id is None else {"id": analyte_id, "name": analyte_name, "loinc": loinc},
        "ucum_unit": ucum_unit,
        "doubts": json.loads(doubts) if doubts != "[]" else [],
        "checked": bool(is_checked),
    }

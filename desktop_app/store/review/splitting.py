"""Reports that a person splits in two or joins into one; the trail holds how it was, so that it can be taken back."""

import json
from typing import Any

from desktop_app.store.database import Database
from desktop_app.store.driver import Connection, Row
from desktop_app.store.people.patients import link_report
from desktop_app.store.trail import keep_change
from desktop_app.store.values import now_ms

_HEAD = """
    patient_name, patient_sex, patient_age, patient_birth_date, patient_identifier, laboratory, ordering_provider,
    specimen, collected_at, reported_at
"""
_KEPT = f"id, parsed_document_id, position, patient_id, {_HEAD}, created_at"

_DECISION = "patient_id, person_decided_at"
_READ_CORRECTIONS = """
SELECT field, engine_value, value, created_at FROM corrections WHERE report_id = ? AND result_id IS NULL ORDER BY id
"""
_KEEP_CORRECTION = """
INSERT INTO corrections (report_id, field, engine_value, value, created_at) VALUES (?, ?, ?, ?, ?)
"""

_COUNT = """
UPDATE parsed_documents SET report_count = (SELECT count(*) FROM lab_reports WHERE parsed_document_id = ?1)
WHERE id = ?1
"""


def next_of_document(database: Database, report_id: int) -> int | None:
    """Return the next report of the same reading; None where there is none."""
    with database.reading() as connection:
        return connection.value(
            "SELECT other.id FROM lab_reports AS report JOIN lab_reports AS other "
            "ON other.parsed_document_id = report.parsed_document_id AND other.position > report.position "
            "WHERE report.id = ? ORDER BY other.position LIMIT 1",
            (report_id,),
        )


def split_report(database: Database, report_id: int, first_result_id: int) -> tuple[int, int] | None:
    """Let a report's results from this one on be a report of their own, with the same header.

    Returns the new report's id and the change's number; None where nothing would be left on one side.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; nothing was changed then.
    """
    with database.writing() as connection:
        report = _report(connection, report_id)
        results = _results(connection, report_id)
        place = next((n for n, (result_id, _) in enumerate(results) if result_id == first_result_id), 0)
        if report is None or not place:
            return None
        parsed_id, position = report[1], report[2]
        _make_room(connection, parsed_id, position + 1)
        marks = ", ".join("?" * len(report[4:]))
        new_id = connection.value(
            f"INSERT INTO lab_reports (parsed_document_id, position, {_HEAD}, created_at) "  # noqa: S608 - constants
            f"VALUES (?, ?, {marks}) RETURNING id",
            (parsed_id, position + 1, *report[4:-1], now_ms()),
        )
        _move(connection, [result_id for result_id, _ in results[place:]], new_id)
        link_report(connection, new_id, now_ms())
        _reopen(connection, report_id)
        connection.run(_COUNT, (parsed_id,))
        return new_id, _note(connection, "split-report", report_id, {"new": new_id, "results": results[place:]})


def join_reports(database: Database, report_id: int, other_id: int) -> tuple[int, int] | None:
    """Put another report's results behind this one's, and do away with the other one, of the same document.

    Returns the report's id and the change's number; None where they are not of one document.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; nothing was changed then.
    """
    with database.writing() as connection:
        report, other = _report(connection, report_id), _report(connection, other_id)
        if report is None or other is None or report[1] != other[1] or report_id == other_id:
            return None
        results = _results(connection, other_id)
        last = connection.value("SELECT max(position) FROM test_results WHERE report_id = ?", (report_id,)) or 0
        _move(connection, [result_id for result_id, _ in results], report_id, last)
        gone = {
            "other": [*other],
            "corrections": [[*row] for row in connection.rows(_READ_CORRECTIONS, (other_id,))],
            "decision": [*(connection.row(f"SELECT {_DECISION} FROM lab_reports WHERE id = ?", (other_id,)) or ())],  # noqa: S608
        }
        connection.run("DELETE FROM lab_reports WHERE id = ?", (other_id,))
        _reopen(connection, report_id)
        connection.run(_COUNT, (report[1],))
        return report_id, _note(connection, "join-reports", report_id, {**gone, "results": results})


def undo_regrouping(database: Database, change_id: int) -> int | None:
    """Take a split or a joining back; return the report's id, None where it was taken back already.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; nothing was changed then.
    """
    with database.writing() as connection:
        row = connection.row(
            "SELECT action, report_id, details FROM trail WHERE id = ? AND undone_at IS NULL", (change_id,)
        )
        if row is None:
            return None
        action, report_id, details = row[0], row[1], json.loads(row[2])
        report = _report(connection, report_id)
        if report is None:
            return None
        if action == "split-report":
            last = connection.value("SELECT max(position) FROM test_results WHERE report_id = ?", (report_id,)) or 0
            moved = [result_id for result_id, _ in _results(connection, details["new"])]
            _move(connection, moved, report_id, last)
            connection.run("DELETE FROM lab_reports WHERE id = ?", (details["new"],))
        else:
            _bring_back(connection, details["other"], details["results"])
            _bring_back_changes(connection, details["other"][0], details)
        connection.run(_COUNT, (report[1],))
        connection.run("UPDATE trail SET undone_at = ? WHERE id = ?", (now_ms(), change_id))
        return report_id


def _bring_back(connection: Connection, other: list[Any], results: list[list[int]]) -> None:
    _make_room(connection, other[1], other[2])
    other[3] = connection.value("SELECT id FROM patients WHERE id = ?", (other[3],))
    marks = ", ".join("?" * len(other))
    connection.run(f"INSERT INTO lab_reports ({_KEPT}) VALUES ({marks})", tuple(other))  # noqa: S608 - constants
    _move(connection, [result_id for result_id, _ in results], other[0])
    link_report(connection, other[0], now_ms())


def _bring_back_changes(connection: Connection, report_id: int, details: dict[str, Any]) -> None:
    """Let a report that is back have what was typed into its header, and whose it was said to be."""
    connection.run_many(_KEEP_CORRECTION, [(report_id, *row) for row in details.get("corrections", ())])
    decision = details.get("decision")
    if decision and decision[-1] is not None and connection.value("SELECT 1 FROM patients WHERE id = ?", decision[:1]):
        connection.run(
            "UPDATE lab_reports SET patient_id = ?, person_doubt = NULL, suggested_patient_id = NULL, "
            "person_decided_at = ? WHERE id = ?",
            (*decision, report_id),
        )


def _move(connection: Connection, result_ids: list[int], report_id: int, last: int = 0) -> None:
    """Let results, with their corrections, be another report's, behind its last one."""
    connection.run_many(
        "UPDATE test_results SET report_id = ?, position = ? WHERE id = ?",
        [(report_id, last + number, each) for number, each in enumerate(result_ids, start=1)],
    )
    connection.run_many(
        "UPDATE corrections SET report_id = ? WHERE result_id = ?", [(report_id, each) for each in result_ids]
    )


def _make_room(connection: Connection, parsed_id: int, position: int) -> None:
    """Free a place among a reading's reports."""
    place = (parsed_id, position)
    connection.run(
        "UPDATE lab_reports SET position = -position - 1 WHERE parsed_document_id = ? AND position >= ?", place
    )
    connection.run(
        "UPDATE lab_reports SET position = -position WHERE parsed_document_id = ? AND position < 0", place[:1]
    )


def _reopen(connection: Connection, report_id: int) -> None:
    """Let a report that has other rows now be confirmed anew."""
    connection.run("UPDATE lab_reports SET reviewed_at = NULL WHERE id = ?", (report_id,))


def _report(connection: Connection, report_id: int) -> Row | None:
    return connection.row(f"SELECT {_KEPT} FROM lab_reports WHERE id = ?", (report_id,))  # noqa: S608 - constants


def _results(connection: Connection, report_id: int) -> list[Row]:
    return connection.rows("SELECT id, position FROM test_results WHERE report_id = ? ORDER BY position", (report_id,))


def _note(connection: Connection, action: str, report_id: int, details: dict[str, Any]) -> int:
    details = {**details, "results": [[*each] for each in details["results"]]}
    return keep_change(connection, action, {"people": [], "reports": []}, report_id=report_id, details=details)

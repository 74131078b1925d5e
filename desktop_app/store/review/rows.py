"""Rows that a person takes out of a report under review, brings back, or adds; the trail holds what was taken out."""

import json
from collections.abc import Collection, Sequence
from typing import Any

from desktop_app.core.report import TestResult
from desktop_app.store.database import Database
from desktop_app.store.driver import Connection
from desktop_app.store.readings.results import keep_result
from desktop_app.store.review.reports import note_change
from desktop_app.store.trail import keep_change
from desktop_app.store.values import now_ms

_RESULT = """
    id, position, name, value, numeric_value, comparator, unit, reference_range, reference_low, reference_high, flag,
    interpretation, panel, page, bbox_x0, bbox_y0, bbox_x1, bbox_y1, confidence, is_grounded, analyte_id, analyte_name,
    loinc, ucum_unit, checked_at, doubts
"""
_CORRECTION = "result_id, field, engine_value, value, created_at"

_COUNT = """
UPDATE parsed_documents SET result_count = result_count + ?2
WHERE id = (SELECT parsed_document_id FROM lab_reports WHERE id = ?1)
"""

_BEFORE = """
SELECT max(position) FROM test_results WHERE report_id = ?1 AND (?2 IS NULL OR page IS NULL OR page < ?2
    OR (page = ?2 AND (?3 IS NULL OR bbox_y0 IS NULL OR bbox_y0 < ?3)))
"""
"""The last row that stands above a place on the pages."""


def delete_rows(database: Database, report_id: int, result_ids: Collection[int]) -> None:
    """Take results out of a report; the trail keeps them, so that they can be brought back.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; nothing was changed then.
    """
    with database.writing() as connection:
        take_rows(connection, report_id, result_ids)


def take_rows(connection: Connection, report_id: int, result_ids: Collection[int]) -> None:
    """Do so in a transaction that has begun."""
    ids = json.dumps([*result_ids])
    rows = connection.rows(
        f"SELECT {_RESULT} FROM test_results WHERE report_id = ? AND id IN (SELECT value FROM json_each(?))",  # noqa: S608
        (report_id, ids),
    )
    corrections = connection.rows(
        f"SELECT {_CORRECTION} FROM corrections WHERE report_id = ? "  # noqa: S608 - constants
        "AND result_id IN (SELECT value FROM json_each(?)) ORDER BY id",
        (report_id, ids),
    )
    gone = [row[0] for row in rows]
    before = {"people": [], "reports": [], "results": _plain(rows), "corrections": _plain(corrections)}
    keep_change(connection, "delete-rows", before, report_id=report_id, details={"results": gone})
    connection.run_many("DELETE FROM test_results WHERE id = ?", [(each,) for each in gone])
    connection.run(_COUNT, (report_id, -len(gone)))


def restore_rows(database: Database, report_id: int, result_ids: Collection[int]) -> None:
    """Bring results back that were taken out of a report, with their ids and corrections.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; nothing was changed then.
    """
    wanted = set(result_ids)
    with database.writing() as connection:
        changes = connection.rows(
            "SELECT id, before FROM trail WHERE report_id = ? AND action = 'delete-rows' AND undone_at IS NULL "
            "ORDER BY id DESC",
            (report_id,),
        )
        for change_id, packed in changes:
            before = json.loads(packed)
            back = [row for row in before["results"] if row[0] in wanted]
            if not back:
                continue
            wanted -= {row[0] for row in back}
            for row in sorted(back, key=lambda each: each[1]):
                _bring_back(connection, report_id, row)
            own = {row[0] for row in back}
            connection.run_many(
                f"INSERT INTO corrections (report_id, {_CORRECTION}) VALUES (?, ?, ?, ?, ?, ?)",  # noqa: S608 - constants
                [(report_id, *row) for row in before["corrections"] if row[0] in own],
            )
            connection.run("UPDATE trail SET undone_at = ? WHERE id = ?", (now_ms(), change_id))
            note_change(connection, "restore-rows", report_id, {"results": sorted(own)})
            connection.run(_COUNT, (report_id, len(back)))


def add_row(database: Database, report_id: int, result: TestResult) -> int | None:
    """Add a result where it stands on the pages, or at the end; return its id, None where the report is gone.

    What has no confidence was typed by the person: its texts count as corrected from nothing.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; nothing was changed then.
    """
    with database.writing() as connection:
        if connection.value("SELECT 1 FROM lab_reports WHERE id = ?", (report_id,)) is None:
            return None
        top = result.bbox[1] if result.bbox is not None else None
        result_id = keep_result(connection, report_id, place_for(connection, report_id, result.page, top), result)
        if result.confidence is None:
            connection.run(
                "INSERT INTO corrections (report_id, result_id, field, engine_value, value, created_at) "
                "VALUES (?, ?, 'name', NULL, ?, ?)",
                (report_id, result_id, result.name, now_ms()),
            )
        note_change(connection, "add-row", report_id, {"result": result_id})
        connection.run(_COUNT, (report_id, 1))
        return result_id


def copy_row(connection: Connection, result_id: int, report_id: int) -> int | None:
    """Let another report, of a later reading, hold the same row that a person added; return the copy's id."""
    row = connection.row(f"SELECT {_RESULT} FROM test_results WHERE id = ?", (result_id,))  # noqa: S608 - constants
    if row is None:
        return None
    position = place_for(connection, report_id, row[13], row[15])
    names, marks = _RESULT.replace("id, position,", "", 1), ", ".join("?" * len(row))
    copy_id: int = connection.value(
        f"INSERT INTO test_results (report_id, position, {names}) VALUES ({marks}) RETURNING id",  # noqa: S608
        (report_id, position, *row[2:]),
    )
    connection.run(
        f"INSERT INTO corrections (report_id, {_CORRECTION}) "  # noqa: S608 - constants
        "SELECT ?, ?, field, engine_value, value, created_at FROM corrections WHERE result_id = ? ORDER BY id",
        (report_id, copy_id, result_id),
    )
    note_change(connection, "add-row", report_id, {"result": copy_id})
    connection.run(_COUNT, (report_id, 1))
    return copy_id


def place_for(connection: Connection, report_id: int, page: int | None, top: float | None) -> int:
    """Return the place of a row that stands there on the pages, freed for it; part of a transaction."""
    position: int = (connection.value(_BEFORE, (report_id, page, top)) or 0) + 1
    _make_room(connection, report_id, position)
    return position


def _bring_back(connection: Connection, report_id: int, row: Sequence[Any]) -> None:
    _make_room(connection, report_id, row[1])
    marks = ", ".join("?" * len(row))
    connection.run(f"INSERT INTO test_results (report_id, {_RESULT}) VALUES (?, {marks})", (report_id, *row))  # noqa: S608


def _make_room(connection: Connection, report_id: int, position: int) -> None:
    """Free a place by moving what stands there, and all behind it, one on; nothing where it is free."""
    place = (report_id, position)
    if connection.value("SELECT 1 FROM test_results WHERE report_id = ? AND position = ?", place) is None:
        return
    # In two steps, since no two rows may have the same place even while they are moved.
    connection.run("UPDATE test_results SET position = -position - 1 WHERE report_id = ? AND position >= ?", place)
    connection.run("UPDATE test_results SET position = -position WHERE report_id = ? AND position < 0", (report_id,))


def _plain(rows: Sequence[Sequence[Any]]) -> list[list[Any]]:
    return [[*row] for row in rows]

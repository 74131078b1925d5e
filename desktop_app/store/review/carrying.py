"""What a person did with an earlier reading of a document is carried over to a new one, by whichever engine.

Corrected texts, checks, removed and added rows go to the rows that stand in the same place; the trail notes what was
carried, and what no longer has a row. A report is confirmed again only where it says the same as the confirmed one.
"""

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from desktop_app.core.medical.rereading import ReadRow, match_rows
from desktop_app.core.review import HeaderField, ResultField
from desktop_app.store.driver import Connection
from desktop_app.store.people.patients import link_report
from desktop_app.store.review.reports import note_change
from desktop_app.store.review.rows import copy_row, take_rows

_TOUCHED = """
SELECT max(parsed.id) FROM parsed_documents AS parsed WHERE parsed.document_id = ? AND parsed.id < ? AND EXISTS (
    SELECT 1 FROM lab_reports AS report WHERE report.parsed_document_id = parsed.id AND (
        report.reviewed_at IS NOT NULL OR EXISTS (SELECT 1 FROM trail WHERE trail.report_id = report.id)
    )
)
"""

_TEXTS = tuple(field.value for field in ResultField)
_FOLLOWING: Mapping[str, tuple[str, ...]] = {
    "name": ("name", "analyte_id", "analyte_name", "loinc"),
    "value": ("value", "numeric_value", "comparator", "interpretation", "is_grounded"),
    "unit": ("unit", "ucum_unit", "analyte_id", "analyte_name", "loinc"),
    "reference_range": ("reference_range", "reference_low", "reference_high", "interpretation"),
}
"""What changes with each text that a person corrects."""

_COLUMNS = (
    "id", "name", "value", "unit", "reference_range", "page", "bbox_x0", "bbox_y0", "bbox_x1", "bbox_y1", "checked_at",
)  # fmt: skip


class _Report(NamedTuple):
    """One report of a reading, with its rows by id, and what its engine had read in texts that are other now."""

    report_id: int
    reviewed_at: int | None
    header: tuple[str | None, ...]
    rows: Mapping[int, Mapping[str, Any]]
    read: Mapping[tuple[int | None, str], str | None]


def carry_over(connection: Connection, document_id: int, reading_id: int) -> None:
    """Carry over to a new reading what a person did with the last one of the same document that they touched."""
    earlier = connection.value(_TOUCHED, (document_id, reading_id))
    if earlier is None:
        return
    old, new = _reports(connection, earlier), _reports(connection, reading_id)
    matched = match_rows(
        [row for report in old for row in _as_read(report)], [row for report in new for row in _as_read(report)]
    )
    home = {result_id: report for report in new for result_id in report.rows}
    for place, report in enumerate(old):
        targets = [home[matched[each]] for each in report.rows if each in matched]
        target = max(targets, key=targets.count) if targets else new[place] if place < len(new) else None
        if target is not None:
            _carry_report(connection, report, target, matched)


def _carry_report(connection: Connection, old: _Report, new: _Report, matched: Mapping[int, int]) -> None:
    carried, lost = 0, list[str]()
    for result_id, row in old.rows.items():
        fields = [field for field in _TEXTS if (result_id, field) in old.read]
        target = new.rows.get(matched.get(result_id, 0))
        if target is not None:
            carried += sum([_carry_text(connection, new.report_id, row, target, field) for field in fields])
            _carry_check(connection, row, target["id"])
        elif _is_added(connection, old.report_id, result_id):
            copy_row(connection, result_id, new.report_id)
            carried += 1
        elif fields:
            lost.append(" ".join(text for text in (row["name"], row["value"]) if text))
    carried += _carry_header(connection, old, new) + _carry_removals(connection, old, new)
    if carried or lost:
        note_change(connection, "carry-over", new.report_id, {"carried": carried, "left_behind": lost})
    if old.reviewed_at is not None and _says(connection, old.report_id) == _says(connection, new.report_id):
        connection.run("UPDATE lab_reports SET reviewed_at = ? WHERE id = ?", (old.reviewed_at, new.report_id))


def _carry_text(
    connection: Connection, report_id: int, old: Mapping[str, Any], new: Mapping[str, Any], field: str
) -> bool:
    """Let a new row hold what was typed into the old one; False where it was read so this time."""
    if old[field] == new[field]:
        return False
    marks = ", ".join(f"{name} = (SELECT {name} FROM test_results WHERE id = ?1)" for name in _FOLLOWING[field])  # noqa: S608
    connection.run(f"UPDATE test_results SET {marks} WHERE id = ?2", (old["id"], new["id"]))  # noqa: S608 - constants
    _correct(connection, report_id, new["id"], field, new[field], old[field])
    return True


def _carry_check(connection: Connection, old: Mapping[str, Any], result_id: int) -> None:
    """Let a row count as checked where it holds what was checked."""
    now = connection.row(f"SELECT {', '.join(_TEXTS)} FROM test_results WHERE id = ?", (result_id,))  # noqa: S608
    if old["checked_at"] is not None and now == tuple(old[field] for field in _TEXTS):
        connection.run("UPDATE test_results SET checked_at = ? WHERE id = ?", (old["checked_at"], result_id))


def _carry_header(connection: Connection, old: _Report, new: _Report) -> int:
    carried = 0
    for place, field in enumerate(HeaderField):
        if (None, field.value) in old.read and old.header[place] != new.header[place]:
            connection.run(
                f"UPDATE lab_reports SET {field.value} = ? WHERE id = ?",  # noqa: S608 - constants
                (old.header[place], new.report_id),
            )
            _correct(connection, new.report_id, None, field.value, new.header[place], old.header[place])
            carried += 1
    if carried:
        link_report(connection, new.report_id, 0)
    return carried


def _carry_removals(connection: Connection, old: _Report, new: _Report) -> int:
    """Take rows out again that were taken out of the old report and are read anew."""
    changes = connection.rows(
        "SELECT before FROM trail WHERE report_id = ? AND action = 'delete-rows' AND undone_at IS NULL",
        (old.report_id,),
    )
    gone = [ReadRow(row[0], row[2], row[3], row[13], _box(row[14:18])) for (text,) in changes
            for row in json.loads(text)["results"]]  # fmt: skip
    here = list(_as_read(new))
    ids = [new_id for new_id in match_rows(gone, here).values() if new_id in new.rows]
    if ids:
        take_rows(connection, new.report_id, ids)
    return len(ids)


def _correct(
    connection: Connection, report_id: int, result_id: int | None, field: str, read: str | None, value: str | None
) -> None:
    connection.run(
        "INSERT INTO corrections (report_id, result_id, field, engine_value, value, created_at) "
        "VALUES (?, ?, ?, ?, ?, CAST(unixepoch('subsec') * 1000 AS INTEGER))",
        (report_id, result_id, field, read, value),
    )


def _reports(connection: Connection, reading_id: int) -> list[_Report]:
    names = ", ".join(field.value for field in HeaderField)
    found = connection.rows(
        f"SELECT id, reviewed_at, {names} FROM lab_reports WHERE parsed_document_id = ? ORDER BY position",  # noqa: S608
        (reading_id,),
    )
    return [_Report(row[0], row[1], row[2:], _rows(connection, row[0]), _read(connection, row)) for row in found]


def _rows(connection: Connection, report_id: int) -> Mapping[int, Mapping[str, Any]]:
    rows = connection.rows(
        f"SELECT {', '.join(_COLUMNS)} FROM test_results WHERE report_id = ? ORDER BY position",  # noqa: S608 - constants
        (report_id,),
    )
    return {row[0]: dict(zip(_COLUMNS, row, strict=True)) for row in rows}


def _read(connection: Connection, report: Any) -> Mapping[tuple[int | None, str], str | None]:
    """Return what the engine had read, by result and field, wherever a person changed it."""
    rows = connection.rows(
        "SELECT result_id, field, engine_value FROM corrections WHERE report_id = ? ORDER BY id DESC", (report[0],)
    )
    return {(result_id, field): text for result_id, field, text in rows}


def _as_read(report: _Report) -> list[ReadRow]:
    return [
        ReadRow(
            result_id,
            report.read.get((result_id, "name"), row["name"]) or "",
            report.read.get((result_id, "value"), row["value"]),
            row["page"],
            _box(tuple(row[name] for name in _COLUMNS[6:10])),
        )
        for result_id, row in report.rows.items()
    ]


def _box(edges: Any) -> Any:
    return None if None in edges else tuple(edges)


def _is_added(connection: Connection, report_id: int, result_id: int) -> bool:
    sql = "SELECT 1 FROM trail WHERE report_id = ? AND action = 'add-row' AND json_extract(details, '$.result') = ?"
    return connection.value(f"{sql} LIMIT 1", (report_id, result_id)) is not None


def _says(connection: Connection, report_id: int) -> tuple[Any, ...]:
    """Return what a report says: its header and its rows, without their order."""
    head = connection.row(
        f"SELECT {', '.join(field.value for field in HeaderField)} FROM lab_reports WHERE id = ?",  # noqa: S608
        (report_id,),
    )
    rows = connection.rows(f"SELECT {', '.join(_TEXTS)} FROM test_results WHERE report_id = ?", (report_id,))  # noqa: S608
    return head, sorted(tuple(text or "" for text in row) for row in rows)

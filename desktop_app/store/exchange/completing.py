"""Imports of a document that is here in part, from an earlier import: what is missing comes to it, what is here stays.

A result is known by its place on the page, one without a place by its name and how many of that name stand before it;
what was corrected here meanwhile is known all the same, and what was taken out here stays out.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from desktop_app.core.exchange import ImportedReport
from desktop_app.core.report import LabReport, TestResult
from desktop_app.store.driver import Connection
from desktop_app.store.exchange.import_marks import keep_report_marks, keep_result_mark
from desktop_app.store.readings.results import keep_report, keep_result
from desktop_app.store.review.rows import place_for

_REPORTS = """
SELECT id, patient_name, patient_birth_date, patient_identifier, laboratory, collected_at, reported_at, reviewed_at
FROM lab_reports WHERE parsed_document_id = ? ORDER BY position
"""

_ROWS = "SELECT name, page, bbox_x0, bbox_y0, bbox_x1, bbox_y1 FROM test_results WHERE report_id = ? ORDER BY position"

_NAMES = """
SELECT correction.engine_value FROM test_results AS result LEFT JOIN corrections AS correction ON correction.id = (
    SELECT min(id) FROM corrections WHERE result_id = result.id AND field = 'name'
) WHERE result.report_id = ? ORDER BY result.position
"""

_TAKEN_OUT = "SELECT before FROM trail WHERE report_id = ? AND action = 'delete-rows' AND undone_at IS NULL ORDER BY id"
_NAME, _PAGE, _BOX = 2, 13, slice(14, 18)
"""Where these stand in a row that the trail keeps."""

_COUNT = """
UPDATE parsed_documents SET report_count = (SELECT count(*) FROM lab_reports WHERE parsed_document_id = ?1),
    result_count = (SELECT count(*) FROM test_results AS result JOIN lab_reports AS report
        ON report.id = result.report_id WHERE report.parsed_document_id = ?1)
WHERE id = ?1
"""

Key = tuple[object, ...]


class Completed(NamedTuple):
    """How much came to a document."""

    reports: int
    results: int


class _Known(NamedTuple):
    """A report that is here: its header, the keys of its rows, and whether it is confirmed."""

    head: Key
    keys: set[Key]
    is_reviewed: bool


def complete_reading(
    connection: Connection, parsed_id: int, reports: Sequence[ImportedReport], now_ms: int
) -> Completed:
    """Let an imported reading have what another import of its document has besides; part of a transaction."""
    rows = connection.rows(_REPORTS, (parsed_id,))
    known = {row[0]: _Known(row[1:7], _known_keys(connection, row[0]), row[7] is not None) for row in rows}
    new_reports = new_results = 0
    for imported in reports:
        keys = _keys(_place_of(result) for result in imported.report.results)
        report_id = _same_report(known, _head_of(imported.report), set(keys))
        if report_id is None:
            _add_report(connection, parsed_id, imported, now_ms)
            new_reports, new_results = new_reports + 1, new_results + len(keys)
        else:
            new_results += _complete_report(connection, report_id, known.pop(report_id), imported, keys, now_ms)
    connection.run(_COUNT, (parsed_id,))
    return Completed(new_reports, new_results)


def _add_report(connection: Connection, parsed_id: int, imported: ImportedReport, now_ms: int) -> None:
    last = connection.value("SELECT max(position) FROM lab_reports WHERE parsed_document_id = ?", (parsed_id,)) or 0
    report_id = keep_report(connection, parsed_id, last + 1, imported.report, now_ms)
    keep_report_marks(connection, report_id, imported, now_ms)


def _complete_report(
    connection: Connection, report_id: int, known: _Known, imported: ImportedReport, keys: Sequence[Key], now_ms: int
) -> int:
    """Add the rows that are missing; return how many. Rows that nobody confirmed open a confirmed report again."""
    missing = [place for place, key in enumerate(keys) if key not in known.keys]
    for place in missing:
        _add_result(connection, report_id, imported, place, now_ms)
    if missing and known.is_reviewed and imported.reviewed_at_ms is None:
        connection.run("UPDATE lab_reports SET reviewed_at = NULL WHERE id = ?", (report_id,))
    return len(missing)


def _add_result(connection: Connection, report_id: int, imported: ImportedReport, place: int, now_ms: int) -> None:
    result = imported.report.results[place]
    top = result.bbox[1] if result.bbox is not None else None
    result_id = keep_result(connection, report_id, place_for(connection, report_id, result.page, top), result)
    keep_result_mark(connection, report_id, result_id, imported.marks[place], result, now_ms)


def _same_report(known: Mapping[int, _Known], head: Key, keys: set[Key]) -> int | None:
    """Return the stored report that has most of the same rows, else the one with the same header."""
    best = max(known, key=lambda each: (len(known[each].keys & keys), known[each].head == head), default=None)
    if best is None or not (known[best].keys & keys or known[best].head == head):
        return None
    return best


def _head_of(report: LabReport) -> Key:
    patient = report.patient
    return (
        patient.name, patient.birth_date, patient.identifier, report.laboratory, report.collected_at, report.reported_at
    )  # fmt: skip


def _known_keys(connection: Connection, report_id: int) -> set[Key]:
    """Return the rows that a report has, and those that were taken out of it."""
    rows = connection.rows(_ROWS, (report_id,))
    read = [name for (name,) in connection.rows(_NAMES, (report_id,))]
    places = [(engine or row[0], row[1], row[2:6]) for engine, row in zip(read, rows, strict=True)]
    for (packed,) in connection.rows(_TAKEN_OUT, (report_id,)):
        places += [(row[_NAME], row[_PAGE], row[_BOX]) for row in json.loads(packed)["results"]]
    return set(_keys((name, page, None if box[0] is None else tuple(box)) for name, page, box in places))


def _place_of(result: TestResult) -> tuple[str, int | None, Key | None]:
    return result.name, result.page, None if result.bbox is None else tuple(result.bbox)


def _keys(places: Iterable[tuple[str, int | None, Key | None]]) -> list[Key]:
    counts: dict[Key, int] = {}
    keys: list[Key] = []
    for name, page, box in places:
        bare = (page, *box) if box is not None else (name.casefold(), page)
        counts[bare] = counts.get(bare, 0) + 1
        keys.append((*bare, counts[bare]))
    return keys

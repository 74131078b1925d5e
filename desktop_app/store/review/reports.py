"""Reports under review: which there are, one of them as it holds now, and what a person changes in it.

The rows of results and reports hold what is valid now, and so do exports; `corrections` says what the engine had read.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from desktop_app.core.document import PackedPage
from desktop_app.core.intake import without_secrets
from desktop_app.core.report import TestResult
from desktop_app.core.review import HeaderField, ReportHeader, ReportPlace, ResultField, ReviewReport
from desktop_app.store.database import Database
from desktop_app.store.driver import Connection, Row
from desktop_app.store.people.patients import link_report
from desktop_app.store.review.stored_rows import rows_of, values_read
from desktop_app.store.standing import note_confirmed
from desktop_app.store.trail import keep_change
from desktop_app.store.values import now_ms, storable

_IS_PARTIAL = "file.status = 'failed' AND file.error_code = 'PARSE_INVALID'"
_IS_READ = f"(file.status = 'completed' OR {_IS_PARTIAL})"
"""What did not hold together is kept for a person to check; confirmed, it is the file's result."""

_IN_SESSION = f"""
FROM file_processing_status AS file JOIN lab_reports AS report ON report.parsed_document_id = file.parsed_document_id
WHERE file.session_id = ?1 AND {_IS_READ}
"""
_BY_FILE = "ORDER BY file.position, report.position"
_OF_SESSION = f"SELECT report.id, report.reviewed_at IS NOT NULL {_IN_SESSION} {_BY_FILE}"
_FIRST_OF_SESSION = f"SELECT report.id {_IN_SESSION} {_BY_FILE} LIMIT 1"
_FIRST_UNREVIEWED_OF_SESSION = f"""
SELECT report.id {_IN_SESSION} AND report.reviewed_at IS NULL
    AND (SELECT report_count > reviewed_count FROM session_processing_summary WHERE session_id = ?1)
{_BY_FILE} LIMIT 1
"""  # noqa: S608 - constants of this file
"""Of a session in which every report is confirmed no file is looked at."""

_UNREVIEWED = f"""
SELECT report.id, 0
FROM lab_reports AS report INDEXED BY reports_unreviewed
CROSS JOIN file_processing_status AS file ON file.parsed_document_id = report.parsed_document_id
WHERE report.reviewed_at IS NULL AND {_IS_READ} ORDER BY file.id, report.position
"""  # noqa: S608 - constants of this file
"""From the few that are unreviewed to their files, not through all files there ever were."""

_COUNT_UNREVIEWED = f"""
SELECT count(*) FROM lab_reports AS report WHERE reviewed_at IS NULL AND EXISTS (
    SELECT 1 FROM file_processing_status AS file
    WHERE file.parsed_document_id = report.parsed_document_id AND {_IS_READ}
)
"""  # noqa: S608 - constants of this file

_READ_REPORT = f"""
SELECT report.id, file.file_id, file.file_name, file.source, document.media_type,
    coalesce(document.page_count, file.page_count, 1), document.id, parsed.engine, report.patient_name,
    report.patient_birth_date, report.patient_sex, report.laboratory, report.collected_at, report.reviewed_at,
    report.specimen
FROM lab_reports AS report
JOIN parsed_documents AS parsed ON parsed.id = report.parsed_document_id
JOIN documents AS document ON document.id = parsed.document_id
JOIN file_processing_status AS file ON file.parsed_document_id = parsed.id AND {_IS_READ}
WHERE report.id = :report_id ORDER BY file.session_id IS NOT :session_id, file.id LIMIT 1
"""  # noqa: S608 - constants of this file

_COMPLETE_PARTIAL = f"""
UPDATE file_processing_status AS file SET status = 'completed', progress = 100, is_retryable = 0, error_code = NULL,
    error_message = NULL, error_details = NULL, updated_at = :now
WHERE file.parsed_document_id = (SELECT parsed_document_id FROM lab_reports WHERE id = :report_id) AND {_IS_PARTIAL}
"""  # noqa: S608 - constants of this file

_FIRST_OF_FILE = f"""
SELECT report.id FROM file_processing_status AS file
JOIN lab_reports AS report ON report.parsed_document_id = file.parsed_document_id
WHERE file.file_id = ? AND {_IS_READ} ORDER BY report.position LIMIT 1
"""  # noqa: S608 - constants of this file

_READ_ROWS = """
SELECT id, position, checked_at IS NOT NULL, name, value, unit, reference_range, flag, numeric_value, comparator,
    reference_low, reference_high, interpretation, panel, page, confidence, is_grounded,
    bbox_x0, bbox_y0, bbox_x1, bbox_y1, analyte_id, ucum_unit, doubts,
    analyte_name, loinc
FROM test_results WHERE report_id = ? ORDER BY position
"""

_LAST_VALUES = """
SELECT result.analyte_id, result.ucum_unit, result.numeric_value, max(report.collected_at)
FROM lab_reports AS now
JOIN lab_reports AS report ON report.patient_id = now.patient_id AND report.collected_at < now.collected_at
JOIN test_results AS result ON result.report_id = report.id
WHERE now.id = ? AND report.reviewed_at IS NOT NULL AND result.analyte_id IS NOT NULL
    AND result.numeric_value IS NOT NULL AND result.comparator IS NULL
GROUP BY result.analyte_id, result.ucum_unit
"""
"""The person's last values before this report that somebody confirmed, by analyte and unit."""


_KEEP_ROW = """
UPDATE test_results SET name = ?1, value = ?2, unit = ?3, reference_range = ?4, numeric_value = ?5, comparator = ?6,
    reference_low = ?7, reference_high = ?8, interpretation = ?9, is_grounded = ?10, analyte_id = ?11,
    analyte_name = ?12, loinc = ?13, ucum_unit = ?14
WHERE id = ?15
"""

_KEEP_CORRECTION = """
INSERT INTO corrections (report_id, result_id, field, engine_value, value, created_at)
SELECT :report_id, :result_id, :field, engine_value, :value, :now FROM (
    SELECT 1 AS place, id, engine_value FROM corrections
    WHERE report_id = :report_id AND result_id IS :result_id AND field = :field
    UNION ALL SELECT 2, 0, :before
) ORDER BY place, id LIMIT 1
"""
"""What the engine had read is in the first correction of a field; where there is none, it is what stood there."""


_OF_PERSON = frozenset({HeaderField.PATIENT_NAME, HeaderField.PATIENT_BIRTH_DATE, HeaderField.PATIENT_SEX})
"""What says whose report it is."""


def list_reports(database: Database, session_id: str | None) -> list[ReportPlace]:
    """Return the session's reports in the order of its files, then all unreviewed ones of other sessions.

    Raises:
        ProcessingError: DATABASE.
    """
    with database.reading() as connection:
        chosen, unreviewed = connection.rows(_OF_SESSION, (session_id,)), connection.rows(_UNREVIEWED)
    places: dict[int, ReportPlace] = {}
    for rows, is_chosen in ((chosen, True), (unreviewed, session_id is None)):
        for report_id, is_reviewed in rows:  # a document that several files have is reviewed once
            places.setdefault(report_id, ReportPlace(report_id, bool(is_reviewed), is_chosen))
    return list(places.values())


def first_to_review(database: Database, session_id: str | None) -> int | None:
    """Return the report that a review begins with: the session's first that nobody has confirmed, else its first.

    Of a session without reports, or of none, it is the first of all that nobody has confirmed.

    Raises:
        ProcessingError: DATABASE.
    """
    with database.reading() as connection:
        return (
            connection.value(_FIRST_UNREVIEWED_OF_SESSION, (session_id,))
            or connection.value(_FIRST_OF_SESSION, (session_id,))
            or connection.value(f"{_UNREVIEWED} LIMIT 1")
        )


def count_unreviewed(database: Database) -> int:
    """Return how many reports of completed or partly read files nobody has confirmed yet."""
    with database.reading() as connection:
        return connection.value(_COUNT_UNREVIEWED)


def first_report(database: Database, file_id: str) -> int | None:
    """Return the first report that was read from a file; None where there is none."""
    with database.reading() as connection:
        return connection.value(_FIRST_OF_FILE, (file_id,))


def load_report(database: Database, report_id: int, session_id: str | None = None) -> ReviewReport | None:
    """Return a report as it holds now; None when it, or every file it was read from, is gone.

    Of several files with the same content the one of `session_id` is named.
    """
    with database.reading() as connection:
        row = connection.row(_READ_REPORT, {"report_id": report_id, "session_id": session_id})
        if row is None:
            return None
        results = connection.rows(_READ_ROWS, (report_id,))
        read = connection.rows(
            "SELECT result_id, field, engine_value FROM corrections WHERE report_id = ? ORDER BY id DESC", (report_id,)
        )
        lost = left_behind(connection, report_id)
        last = {row[:2]: row[2] for row in connection.rows(_LAST_VALUES, (report_id,))}
    about: Row = (*row[:3], without_secrets(row[3]), *row[4:8])
    header = ReportHeader(*row[8:13])
    return ReviewReport(
        *about,
        header=header,
        rows=rows_of(results, read, last),
        engine_values=values_read(header, HeaderField, ((field, text) for owner, field, text in read if owner is None)),
        reviewed_at_ms=row[13],
        specimen=row[14],
        left_behind=lost,
    )


def load_pages(database: Database, report: ReviewReport) -> dict[int, PackedPage]:
    """Return the pages of the report's document as its engine read them, by number."""
    with database.reading() as connection:
        rows = connection.rows(
            "SELECT number, source, text, words FROM document_pages WHERE document_id = ? AND engine = ?",
            (report.document_id, report.engine),
        )
    return {row[0]: PackedPage(*row) for row in rows}


def keep_row(database: Database, report_id: int, result_id: int, result: TestResult) -> None:
    """Let a result hold other texts and numbers from now on, and note each changed text as a correction.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; nothing was changed then.
    """
    with database.writing() as connection:
        before = connection.row(
            "SELECT name, value, unit, reference_range FROM test_results WHERE id = ? AND report_id = ?",
            (result_id, report_id),
        )
        if before is None:  # deleted by another program meanwhile
            return
        texts = {field: storable(getattr(result, field.value)) for field in ResultField}
        numbers = (result.numeric_value, result.comparator, result.reference_low, result.reference_high)
        known = (result.analyte_id, result.analyte_name, result.loinc, result.ucum_unit)
        says = (result.interpretation, result.is_grounded)
        connection.run(_KEEP_ROW, (*texts.values(), *numbers, *says, *known, result_id))
        _note(connection, report_id, result_id, before, texts)


def keep_header(database: Database, report_id: int, header: ReportHeader) -> None:
    """Let a report's header hold other texts from now on, note each as a correction, and say whose report it is.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; nothing was changed then.
    """
    texts = {field: storable(getattr(header, field.value)) for field in HeaderField}
    names = ", ".join(field.value for field in HeaderField)
    with database.writing() as connection:
        before = connection.row(f"SELECT {names} FROM lab_reports WHERE id = ?", (report_id,))  # noqa: S608 - constants
        if before is None:
            return
        marks = ", ".join(f"{field.value} = ?" for field in HeaderField)
        connection.run(f"UPDATE lab_reports SET {marks} WHERE id = ?", (*texts.values(), report_id))  # noqa: S608
        _note(connection, report_id, None, before, texts)
        if any(texts[field] != old for field, old in zip(HeaderField, before, strict=True) if field in _OF_PERSON):
            link_report(connection, report_id, now_ms())


def keep_checked(database: Database, report_id: int, result_ids: Iterable[int], *, is_checked: bool) -> None:
    """Note that a person looked at these results and lets them stand, or take that back.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; nothing was changed then.
    """
    time, ids = now_ms() if is_checked else None, [*result_ids]
    with database.writing() as connection:
        connection.run_many(
            "UPDATE test_results SET checked_at = ? WHERE id = ? AND report_id = ?",
            [(time, result_id, report_id) for result_id in ids],
        )
        note_change(connection, "check" if is_checked else "uncheck", report_id, {"results": ids})


def keep_reviewed(database: Database, report_id: int, *, is_reviewed: bool = True) -> None:
    """Note that a person confirmed the report, now, or take that back; a partly read file is completed by it.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; nothing was changed then.
    """
    with database.writing() as connection:
        time = now_ms() if is_reviewed else None
        connection.run("UPDATE lab_reports SET reviewed_at = ? WHERE id = ?", (time, report_id))
        if time is not None:
            connection.run(_COMPLETE_PARTIAL, {"report_id": report_id, "now": time})
            note_confirmed(connection, report_id)
        note_change(connection, "confirm" if is_reviewed else "reopen", report_id, {})


def note_change(connection: Connection, action: str, report_id: int, details: Mapping[str, Any]) -> int:
    """Note in the trail who changed a report, and when, in the same transaction; return the change's number."""
    return keep_change(connection, action, {"people": [], "reports": []}, report_id=report_id, details=details)


def left_behind(connection: Connection, report_id: int) -> tuple[str, ...]:
    """Return the corrections of an earlier reading that found no row in this report: "Ferritin 64"."""
    told = connection.value(
        "SELECT details FROM trail WHERE report_id = ? AND action = 'carry-over' ORDER BY id DESC LIMIT 1", (report_id,)
    )
    return tuple(json.loads(told)["left_behind"]) if told else ()


def _note(
    connection: Connection, report_id: int, result_id: int | None, before: Row, texts: Mapping[Any, str | None]
) -> None:
    now = now_ms()
    changes = [
        {"report_id": report_id, "result_id": result_id, "field": field.value, "before": old, "value": new, "now": now}
        for (field, new), old in zip(texts.items(), before, strict=True)
        if old != new
    ]
    connection.run_many(_KEEP_CORRECTION, changes)
    if changes:
        told = {change["field"]: [change["before"], change["value"]] for change in changes}
        note_change(connection, "edit", report_id, {"result": result_id, "fields": told})

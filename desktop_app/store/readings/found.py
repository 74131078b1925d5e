"""What was found in files that are read: whose reports they are, of which day, and how much is to be checked."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby

from desktop_app.core.review import LOW_CONFIDENCE
from desktop_app.core.session import Found, SessionFile
from desktop_app.core.status import FileStatus
from desktop_app.store.database import Database
from desktop_app.store.driver import Row

_IS_TO_CHECK = f"""
result.checked_at IS NULL AND (
    ifnull(result.name, '') = ''
    OR result.value IS NOT NULL
        AND (NOT result.is_grounded OR result.doubts <> '[]' OR result.confidence < {LOW_CONFIDENCE})
        AND NOT EXISTS (SELECT 1 FROM corrections WHERE corrections.result_id = result.id)
)"""  # noqa: S608 - constants
"""What `core.review.doubt_of` says of rows as they were read."""

_REPORTS = f"""
SELECT file.file_id, coalesce(person.name, report.patient_name), report.collected_at,
    CASE WHEN report.reviewed_at IS NULL THEN (
        SELECT count(*) FROM test_results AS result WHERE result.report_id = report.id AND {_IS_TO_CHECK}
    ) ELSE 0 END
FROM file_processing_status AS file
JOIN lab_reports AS report ON report.parsed_document_id = file.parsed_document_id
LEFT JOIN patients AS person ON person.id = report.patient_id
WHERE file.file_id IN (SELECT value FROM json_each(?)) ORDER BY file.id, report.position
"""  # noqa: S608 - constants

FILES_TO_CHECK = f"""
SELECT file.id FROM file_processing_status AS file
WHERE file.session_id = ? AND file.status = 'completed' AND EXISTS (
    SELECT 1 FROM lab_reports AS report CROSS JOIN test_results AS result ON result.report_id = report.id
    WHERE report.parsed_document_id = file.parsed_document_id AND report.reviewed_at IS NULL AND {_IS_TO_CHECK}
) ORDER BY file.position
"""  # noqa: S608 - constants
"""Along the indexes of the session's completed files, of reports not reviewed, and of their rows."""


def rows_to_check(database: Database, session_id: str) -> list[int]:
    """Return the row ids of a session's files with results to check, in the order they were added.

    Raises:
        ProcessingError: DATABASE.
    """
    with database.reading() as connection:
        return [row_id for (row_id,) in connection.rows(FILES_TO_CHECK, (session_id,))]


def with_found(database: Database, files: Sequence[SessionFile]) -> list[SessionFile]:
    """Return the files of a page, those that are completed with what was found in them.

    Raises:
        ProcessingError: DATABASE.
    """
    read = [file.progress.file_id for file in files if file.progress.status is FileStatus.COMPLETED]
    if not read:
        return list(files)
    with database.reading() as connection:
        rows = connection.rows(_REPORTS, (json.dumps(read),))
    found = {file_id: _found(reports) for file_id, reports in groupby(rows, lambda row: row[0])}
    return [replace(file, found=found.get(file.progress.file_id)) for file in files]


def _found(reports: Iterable[Row]) -> Found:
    rows = list(reports)
    people = list(dict.fromkeys(name for _, name, _, _ in rows if name))
    days = [day for _, _, day, _ in rows if day]
    return Found(
        person=people[0] if people else None,
        other_people=max(0, len(people) - 1),
        collected_at=max(days) if days else None,
        to_check=sum(count for *_, count in rows),
    )

"""Progress, recorded: the steps of many files with all they carry in one transaction."""

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from desktop_app.core.errors import ErrorCode, Failure
from desktop_app.core.progress import Content, FileProgress, Payload, ReadPages, Results, Step
from desktop_app.core.status import MAX_ATTEMPTS, FileStatus
from desktop_app.store.database import Database
from desktop_app.store.documents import find_reading, keep_content, keep_document, keep_pages
from desktop_app.store.driver import Connection
from desktop_app.store.results import keep_results
from desktop_app.store.values import details_text, error_columns, now_ms, storable

_READ_FILES = """
SELECT file_id, id, attempt_number, engine, is_read_again, document_id, parsed_document_id, sha256, file_type,
    file_size_bytes, page_count, extraction_model, duplicate_of
FROM file_processing_status WHERE file_id IN (SELECT value FROM json_each(?))
"""

_KEPT_FACTS = ("sha256", "media_type", "size_bytes", "page_count", "extraction_model", "duplicate_of")

_KEEP_FILE = """
UPDATE file_processing_status SET
    status = ?, progress = ?, message = ?, attempt_number = ?, is_retryable = ?, error_code = ?, error_message = ?,
    error_details = ?, processing_started_at = ?, processing_completed_at = ?, processing_duration_ms = ?, sha256 = ?,
    file_type = ?, file_size_bytes = ?, page_count = ?, extraction_model = ?, duplicate_of = ?, parsing_metadata = ?,
    updated_at = ?
WHERE id = ?
"""

_KEEP_STAGE = """
INSERT INTO processing_jobs (
    file_id, attempt_number, type, status, progress, message, started_at, completed_at,
    error_code, error_message, error_details
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (file_id, attempt_number, type, started_at) DO UPDATE SET
    status = excluded.status, progress = excluded.progress, message = excluded.message,
    completed_at = excluded.completed_at, error_code = excluded.error_code, error_message = excluded.error_message,
    error_details = excluded.error_details
WHERE status IS NOT excluded.status OR progress IS NOT excluded.progress OR message IS NOT excluded.message
"""

_LINK_FILE = "UPDATE file_processing_status SET document_id = ?, parsed_document_id = ? WHERE id = ?"

# The first three pages hold the first 1,000 characters of any report.
_KEEP_TEXT = """
UPDATE file_processing_status SET extracted_text = (
    SELECT substr(group_concat(text, char(10)), 1, 1000) FROM (
        SELECT substr(text, 1, 1000) AS text FROM document_pages
        WHERE document_id = file_processing_status.document_id AND engine = file_processing_status.engine
        ORDER BY number LIMIT 3
    )
) WHERE id = ?
"""


@dataclass(slots=True)
class _File:
    """What the database knows of a file, brought up to date while a batch is stored."""

    file_id: str
    row_id: int
    attempt: int
    engine: str
    is_read_again: int
    document_id: int | None
    reading_id: int | None
    sha256: str | None
    media_type: str | None
    size_bytes: int | None
    page_count: int | None
    extraction_model: str | None
    duplicate_of: str | None
    has_new_link: bool = False
    has_new_text: bool = False


def save_steps(database: Database, steps: Sequence[Step]) -> list[FileProgress]:
    """Store steps in one transaction; return each file's last snapshot as it is stored now.

    The last snapshot of a file stands for all before it; what the steps carry is stored in their order, and so are the
    stages of every attempt. What is known of a file's content (pages, model …) stays known where a later snapshot
    leaves it out. Files that were deleted meanwhile are passed over; a snapshot of an attempt before the stored one
    only brings what it carries.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; nothing was stored.
    """
    if not steps:
        return []
    with database.writing() as connection:
        now = now_ms()
        files = _read_files(connection, {step.progress.file_id for step in steps})
        steps = [step for step in steps if step.progress.file_id in files]
        for step in steps:
            if step.payload is not None:
                _keep_payload(connection, files[step.progress.file_id], step.progress, step.payload, now)
        recorded = [
            _settled(connection, files[progress.file_id], progress, now)
            for progress in {step.progress.file_id: step.progress for step in steps}.values()
            if progress.attempt >= files[progress.file_id].attempt
        ]
        connection.run_many(_KEEP_FILE, [_file_columns(files[one.file_id], one, now) for one in recorded])
        _keep_links(connection, files.values())
        connection.run_many(_KEEP_STAGE, _stage_rows(steps))
    return recorded


def _read_files(connection: Connection, file_ids: Collection[str]) -> dict[str, _File]:
    rows = connection.rows(_READ_FILES, (json.dumps(list(file_ids)),))
    return {row[0]: _File(*row) for row in rows}


def _keep_payload(connection: Connection, file: _File, progress: FileProgress, payload: Payload, now: int) -> None:
    document_id = _attach(connection, file, progress, payload.sha256, now)
    if isinstance(payload, Content):
        keep_content(connection, document_id, payload)
    elif isinstance(payload, ReadPages):
        keep_pages(connection, document_id, payload)
        file.has_new_text = file.has_new_text or any(page.number <= 3 for page in payload.pages)
    else:
        _keep_reading(connection, file, document_id, payload, now)


def _attach(connection: Connection, file: _File, progress: FileProgress, sha256: str, now: int) -> int:
    """Link the file to its content's row and return that row's id."""
    if file.document_id is not None and file.sha256 == sha256:
        return file.document_id
    if file.sha256 not in {None, sha256}:
        # The file itself was changed between two attempts: what was known is of another content.
        file.media_type = file.size_bytes = file.page_count = file.extraction_model = file.duplicate_of = None
    document_id = keep_document(connection, sha256, progress.media_type, progress.size_bytes, now)
    file.document_id, file.reading_id, file.sha256, file.has_new_link = document_id, None, sha256, True
    return document_id


def _keep_reading(connection: Connection, file: _File, document_id: int, results: Results, now: int) -> None:
    """Store results; where another program has stored the same content's meanwhile, link the file to those."""
    earlier = None if file.is_read_again else find_reading(connection, results.sha256, results.engine)
    if earlier is not None and earlier.file_id != file.file_id:
        file.reading_id, file.duplicate_of = earlier.reading_id, earlier.file_id
    else:
        file.reading_id = keep_results(connection, document_id, results, now)
    file.has_new_link = True


def _settled(connection: Connection, file: _File, progress: FileProgress, now: int) -> FileProgress:
    """Return the snapshot as it is to be stored: linked to its content, with what is known already filled in."""
    if progress.sha256 is not None:
        _attach(connection, file, progress, progress.sha256, now)
    if progress.status is FileStatus.COMPLETED and file.reading_id is None and progress.sha256 is not None:
        earlier = find_reading(connection, progress.sha256, file.engine)
        if earlier is not None:
            file.reading_id, file.has_new_link = earlier.reading_id, True
        elif progress.duplicate_of is not None:
            progress = _bereft(progress)
    file.has_new_text = file.has_new_text or (progress.status.is_ended and file.document_id is not None)
    return _filled_in(file, progress)


def _bereft(progress: FileProgress) -> FileProgress:
    """Return the snapshot of a file whose results were another file's, which was deleted a moment before."""
    failure = Failure.of(ErrorCode.DATABASE, "the earlier file with the same content was deleted meanwhile; retry")
    may_retry = progress.attempt < MAX_ATTEMPTS
    return replace(
        progress, status=FileStatus.FAILED, progress=90, error=failure, is_retryable=may_retry, duplicate_of=None
    )


def _filled_in(file: _File, progress: FileProgress) -> FileProgress:
    missing = {
        name: known
        for name in _KEPT_FACTS
        if getattr(progress, name) is None and (known := getattr(file, name)) is not None
    }
    return replace(progress, **missing) if missing else progress


def _file_columns(file: _File, progress: FileProgress, now: int) -> tuple[Any, ...]:
    return (
        progress.status.value,
        progress.progress,
        storable(progress.message),
        progress.attempt,
        progress.is_retryable,
        *error_columns(progress.error),
        progress.started_at_ms,
        progress.ended_at_ms,
        progress.duration_ms,
        progress.sha256,
        progress.media_type,
        progress.size_bytes,
        progress.page_count,
        progress.extraction_model,
        progress.duplicate_of,
        details_text(progress.metadata),
        now,
        file.row_id,
    )


def _keep_links(connection: Connection, files: Collection[_File]) -> None:
    linked = [(file.document_id, file.reading_id, file.row_id) for file in files if file.has_new_link]
    connection.run_many(_LINK_FILE, linked)
    connection.run_many(_KEEP_TEXT, [(file.row_id,) for file in files if file.has_new_text])


def _stage_rows(steps: Iterable[Step]) -> list[tuple[Any, ...]]:
    """Return the stages of each attempt as its last snapshot tells them."""
    attempts = {(step.progress.file_id, step.progress.attempt): step.progress for step in steps}
    return [
        (
            progress.file_id,
            progress.attempt,
            run.stage.value,
            run.status.value,
            run.progress,
            storable(run.message),
            run.started_at_ms,
            run.ended_at_ms,
            *error_columns(run.error),
        )
        for progress in attempts.values()
        for run in progress.stages
    ]

"""The rows of a file: what the database knows of it, its last snapshot, and the stages of its attempts."""

import json
from collections.abc import Collection, Container, Iterable
from dataclasses import dataclass, replace
from typing import Any

from desktop_app.core.intake import without_secrets
from desktop_app.core.progress import FileProgress, Step
from desktop_app.core.status import FileStatus
from desktop_app.store.driver import Connection
from desktop_app.store.values import details_text, error_columns, storable

_READ = """
SELECT file_id, id, attempt_number, engine, is_read_again, document_id, parsed_document_id, sha256, file_type,
    file_size_bytes, page_count, extraction_model, duplicate_of, attempt_round, status, source
FROM file_processing_status WHERE file_id IN (SELECT value FROM json_each(?))
"""

_KEEP_SNAPSHOT = """
UPDATE file_processing_status SET
    status = ?, progress = ?, message = ?, attempt_number = ?, is_retryable = ?, error_code = ?, error_message = ?,
    error_details = ?, processing_started_at = ?, processing_completed_at = ?, processing_duration_ms = ?, sha256 = ?,
    file_type = ?, file_size_bytes = ?, page_count = ?, extraction_model = ?, duplicate_of = ?, parsing_metadata = ?,
    attempt_round = ?, next_attempt_at = ?, updated_at = ?
WHERE file_id = ?
"""

_KEEP_STAGE = """
INSERT INTO processing_jobs (
    file_id, attempt_number, type, status, progress, message, started_at, completed_at,
    error_code, error_message, error_details, attempt_round
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (file_id, attempt_number, type, started_at) DO UPDATE SET
    status = excluded.status, progress = excluded.progress, message = excluded.message,
    completed_at = excluded.completed_at, error_code = excluded.error_code, error_message = excluded.error_message,
    error_details = excluded.error_details
WHERE status IS NOT excluded.status OR progress IS NOT excluded.progress OR message IS NOT excluded.message
"""

_KEEP_LINK = "UPDATE file_processing_status SET document_id = ?, parsed_document_id = ? WHERE id = ?"

TEXT_PAGES = 3
"""A file's `extracted_text` is taken from its first pages: any report has 1,000 characters on three of them."""

_FORGET_SECRETS = """
UPDATE file_processing_status SET source = ?
WHERE id = ? AND EXISTS (SELECT 1 FROM document_contents AS content WHERE content.document_id = ?)
"""
"""What proves at a server that the document is ours is kept no longer than until the document itself is."""

_KEEP_TEXT = f"""
UPDATE file_processing_status SET extracted_text = (
    SELECT substr(group_concat(text, char(10)), 1, 1000) FROM (
        SELECT substr(text, 1, 1000) AS text FROM document_pages
        WHERE document_id = file_processing_status.document_id AND engine = file_processing_status.engine
        ORDER BY number LIMIT {TEXT_PAGES}
    )
) WHERE id = ?
"""  # noqa: S608 - a constant

_FACTS = ("sha256", "media_type", "size_bytes", "page_count", "extraction_model", "duplicate_of")


@dataclass(slots=True)
class KnownFile:
    """What is known of a file: as the database has it, then brought up to date while a batch is stored."""

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
    attempt_round: int
    status: str
    source: str
    has_new_link: bool = False
    has_new_content: bool = False
    has_new_text: bool = False

    def is_told_by(self, progress: FileProgress) -> bool:
        """Tell whether a snapshot is news: of this attempt or a later one, and not of one that has ended already.

        A file that was cancelled is so at once, whatever its attempt still tells before it stops.
        """
        stored = (self.attempt_round, self.attempt)
        if FileStatus(self.status).is_ended:
            return progress.attempt_key > stored
        return progress.attempt_key >= stored

    def learn(self, step: Step) -> None:
        """Take over what a step tells of the file's content; what it leaves out stays known."""
        progress = step.progress
        sha256 = progress.sha256 or (step.payload.sha256 if step.payload else None)
        if sha256 is not None and self.sha256 not in {None, sha256}:
            self._forget_content()
        self.attempt, self.attempt_round = progress.attempt, progress.attempt_round
        self.status = progress.status.value
        self.sha256 = sha256 or self.sha256
        self.media_type = progress.media_type or self.media_type
        self.size_bytes = self.size_bytes if progress.size_bytes is None else progress.size_bytes
        self.page_count = self.page_count if progress.page_count is None else progress.page_count
        self.extraction_model = progress.extraction_model or self.extraction_model
        self.duplicate_of = progress.duplicate_of or self.duplicate_of

    def link(self, document_id: int, reading_id: int | None) -> None:
        """Link the file to its content and to what was read from it."""
        self.has_new_link = self.has_new_link or (document_id, reading_id) != (self.document_id, self.reading_id)
        self.document_id, self.reading_id = document_id, reading_id

    def filled_in(self, progress: FileProgress) -> FileProgress:
        """Return the snapshot with what is known of the content where it leaves it out."""
        facts = {name: fact for name in _FACTS if getattr(progress, name) is not (fact := getattr(self, name))}
        return replace(progress, **facts) if facts else progress

    def _forget_content(self) -> None:
        """The file itself was changed between two attempts: what was known is of another content."""
        self.media_type = self.size_bytes = self.page_count = self.extraction_model = self.duplicate_of = None
        self.document_id = self.reading_id = None
        self.has_new_link = True


def read_files(connection: Connection, file_ids: Collection[str]) -> dict[str, KnownFile]:
    """Return what is known of these files, by id; those that do not exist are left out."""
    rows = connection.rows(_READ, (json.dumps(list(file_ids)),))
    return {row[0]: KnownFile(*row) for row in rows}


def keep_snapshots(connection: Connection, snapshots: Iterable[FileProgress], now_ms: int) -> None:
    """Store each file's snapshot; the triggers bring its session's summary up to date."""
    connection.run_many(_KEEP_SNAPSHOT, [_columns(progress, now_ms) for progress in snapshots])


def keep_links(connection: Connection, files: Collection[KnownFile]) -> None:
    """Store the links to contents and readings that are new, and the first text where it is new; forget secrets."""
    links = [(file.document_id, file.reading_id, file.row_id) for file in files if file.has_new_link]
    connection.run_many(_KEEP_LINK, links)
    for file in files:
        if (file.has_new_link or file.has_new_content) and (told := without_secrets(file.source)) != file.source:
            connection.run(_FORGET_SECRETS, (told, file.row_id, file.document_id))
    connection.run_many(_KEEP_TEXT, [(file.row_id,) for file in files if file.has_new_text])


def keep_stages(connection: Connection, steps: Iterable[Step], known_ids: Container[str]) -> None:
    """Store the stages of each attempt at the known files, as its last snapshot tells them."""
    told = [progress for step in steps for progress in (step.ended, step.progress) if progress is not None]
    attempts = {(progress.file_id, progress.attempt_key): progress for progress in told}
    rows = [
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
            progress.attempt_round,
        )
        for progress in attempts.values()
        if progress.file_id in known_ids
        for run in progress.stages
    ]
    connection.run_many(_KEEP_STAGE, rows)


def _columns(progress: FileProgress, now_ms: int) -> tuple[Any, ...]:
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
        progress.attempt_round,
        progress.retry_at_ms,
        now_ms,
        progress.file_id,
    )

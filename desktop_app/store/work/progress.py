"""Progress, recorded: the steps of many files, with all they carry, in one transaction."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from desktop_app.core.errors import ErrorCode, Failure
from desktop_app.core.progress import Content, FileProgress, Payload, ReadPages, Results, Step
from desktop_app.core.status import MAX_ATTEMPTS, FileStatus
from desktop_app.store.database import Database
from desktop_app.store.driver import Connection
from desktop_app.store.readings.documents import find_reading, keep_content, keep_document, keep_pages
from desktop_app.store.readings.results import keep_results
from desktop_app.store.review.carrying import carry_over
from desktop_app.store.standing import give_way
from desktop_app.store.values import now_ms
from desktop_app.store.work.file_rows import (
    TEXT_PAGES,
    KnownFile,
    keep_links,
    keep_snapshots,
    keep_stages,
    read_files,
)
from desktop_app.store.work.files import read_progress
from desktop_app.store.work.sessions import pause_session


def save_steps(database: Database, steps: Sequence[Step]) -> list[FileProgress]:
    """Store steps in one transaction; return each file's last snapshot as it is stored now.

    The last snapshot of a file stands for all before it; what the steps carry is stored in their order, and so are the
    stages of every attempt. What was told of a file's content (pages, model …) stays known where a later snapshot
    leaves it out, so that it does not matter which steps share a transaction. A step of an attempt before the stored
    one, or of one that was ended meanwhile (cancelled), only brings its stages and what was read: the file's own
    snapshot is returned then. Steps of files that were deleted meanwhile are returned as they are, so that nobody waits
    for them.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; nothing was stored.
    """
    if not steps:
        return []
    with database.writing() as connection:
        files = read_files(connection, {step.progress.file_id for step in steps})
        batch = _Batch(connection, files, now_ms())
        recorded = batch.keep(steps)
        keep_stages(connection, steps, files)
    return recorded


class _Batch:
    """The steps that are stored together."""

    def __init__(self, connection: Connection, files: dict[str, KnownFile], now_ms: int) -> None:
        self._connection = connection
        self._files = files
        self._now_ms = now_ms
        self._new_readings: dict[tuple[str, str], tuple[int, str]] = {}

    def keep(self, steps: Sequence[Step]) -> list[FileProgress]:
        """Store all but the stages; return each file's last snapshot."""
        last: dict[str, FileProgress] = {}
        over: dict[str, FileProgress] = {}
        for step in steps:
            file = self._files.get(step.progress.file_id)
            if not step.progress.status.is_running:
                over[step.progress.file_id] = step.progress
            if file is None:
                continue
            is_current = file.is_told_by(step.progress)
            if is_current:
                file.learn(step)
                last[file.file_id] = step.progress
            if is_current and step.pause is not None:
                pause_session(self._connection, step.progress.session_id, step.pause)
            if step.payload is not None:
                self._keep_payload(file, step.payload, is_current)
        recorded = [self._settle(self._files[file_id], progress) for file_id, progress in last.items()]
        keep_snapshots(self._connection, recorded, self._now_ms)
        keep_links(self._connection, self._files.values())
        return recorded + self._passed_over({file_id: over[file_id] for file_id in over.keys() - last.keys()})

    def _passed_over(self, over: Mapping[str, FileProgress]) -> list[FileProgress]:
        """Return the files whose attempt ended without being news, as they are stored."""
        if not over:
            return []
        stored = {progress.file_id: progress for progress in read_progress(self._connection, list(over))}
        return [stored.get(file_id, progress) for file_id, progress in over.items()]

    def _keep_payload(self, file: KnownFile, payload: Payload, is_current: bool) -> None:
        document_id = self._document_of(file, payload.sha256)
        if isinstance(payload, Content):
            keep_content(self._connection, document_id, payload)
            file.has_new_content = True
        elif isinstance(payload, ReadPages):
            keep_pages(self._connection, document_id, payload)
            file.has_new_text = file.has_new_text or any(page.number <= TEXT_PAGES for page in payload.pages)
        elif is_current:
            reading_id = self._keep_results(file, document_id, payload)
            if file.status == FileStatus.COMPLETED:  # what is kept of one that failed takes nobody's place
                give_way(self._connection, document_id, reading_id)

    def _document_of(self, file: KnownFile, sha256: str) -> int:
        """Return the id of the content's row, and link the file to it where this is the file's content."""
        if sha256 != file.sha256:
            return keep_document(self._connection, sha256, None, None, self._now_ms)
        if file.document_id is not None:
            return file.document_id
        document_id = keep_document(self._connection, sha256, file.media_type, file.size_bytes, self._now_ms)
        file.link(document_id, None)
        return document_id

    def _keep_results(self, file: KnownFile, document_id: int, results: Results) -> int:
        """Store results and return the reading's id; where the same content's came meanwhile, link the file."""
        earlier = None if file.is_read_again else self._find_reading(results.sha256, results.engine)
        if earlier is not None and earlier[1] != file.file_id:
            reading_id, file.duplicate_of = earlier
        else:
            reading_id = keep_results(self._connection, document_id, results, self._now_ms)
            carry_over(self._connection, document_id, reading_id)
            self._new_readings[results.sha256, results.engine] = reading_id, file.file_id
        file.link(document_id, reading_id)
        return reading_id

    def _find_reading(self, sha256: str, engine: str) -> tuple[int, str] | None:
        """Return the newest reading of a content and the file that has it, this batch's own included."""
        stored = self._new_readings.get((sha256, engine))
        if stored is None and (found := find_reading(self._connection, sha256, engine)):
            stored = found.reading_id, found.file_id
        return stored

    def _settle(self, file: KnownFile, progress: FileProgress) -> FileProgress:
        """Return the snapshot as it is to be stored: linked to its content, with what is known filled in."""
        if file.sha256 is not None:
            document_id = self._document_of(file, file.sha256)
            if progress.status is FileStatus.COMPLETED and file.reading_id is None:
                progress = self._with_earlier_results(file, progress, document_id)
            file.has_new_text = file.has_new_text or progress.status.is_ended
        return file.filled_in(progress)

    def _with_earlier_results(self, file: KnownFile, progress: FileProgress, document_id: int) -> FileProgress:
        """Link a file that completed without results of its own to those of the same content."""
        earlier = self._find_reading(file.sha256 or "", file.engine)
        if earlier is not None:
            file.link(document_id, earlier[0])
        elif file.duplicate_of is not None:
            file.duplicate_of = None
            return _bereft(progress)
        return progress


def _bereft(progress: FileProgress) -> FileProgress:
    """Return the snapshot of a file whose results were another file's, which was deleted a moment before."""
    return replace(
        progress,
        status=FileStatus.FAILED,
        progress=min(progress.progress, 99),
        error=Failure.of(ErrorCode.DATABASE, "the earlier file with the same content was deleted meanwhile"),
        is_retryable=progress.attempt < MAX_ATTEMPTS,
        duplicate_of=None,
    )

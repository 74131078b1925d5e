"""The files of a session as they are committed: in pages for lists, as tasks for the pipeline."""

import json
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from desktop_app.core.intake import without_secrets
from desktop_app.core.progress import FileProgress, FileTask, StageRun
from desktop_app.core.session import SessionFile
from desktop_app.core.status import RUNNING, FileStatus, JobStatus, Stage
from desktop_app.store.database import Database
from desktop_app.store.driver import Connection, Row
from desktop_app.store.values import details_of, error_of

_NOT_COMPLETED = frozenset(FileStatus) - {FileStatus.COMPLETED}
_COUNTS = {
    FileStatus.PENDING: "pending_files",
    FileStatus.COMPLETED: "completed_files",
    FileStatus.FAILED: "failed_files",
    FileStatus.TIMEOUT: "timed_out_files",
    FileStatus.CANCELLED: "cancelled_files",
}

# By hand: a query put together by peewee takes longer to become text than the database takes to answer it.
_FILES = """
SELECT file.position, file.source, file.file_name, parsed.result_count, file.extracted_text, file.engine, file.is_held,
    file.updated_at, file.error_code, file.error_message, file.error_details, file.status, file.is_retryable,
    file.parsing_metadata, file.file_id, file.session_id, file.progress, file.message, file.attempt_number,
    file.processing_started_at, file.processing_completed_at, file.sha256, file.file_type, file.file_size_bytes,
    file.page_count, file.extraction_model, file.duplicate_of, file.attempt_round, file.next_attempt_at
FROM file_processing_status AS file LEFT JOIN parsed_documents AS parsed ON parsed.id = file.parsed_document_id
WHERE """
_BY_ID = f"{_FILES} file.file_id IN (SELECT value FROM json_each(?))"  # noqa: S608 - constants
_BY_ROW_ID = f"{_FILES} file.id IN (SELECT value FROM json_each(?)) ORDER BY file.position"  # noqa: S608 - constants
_OF_SESSION = f"{_FILES} file.session_id = ? ORDER BY file.position"
_IN_STATUSES = "file.status IN (SELECT value FROM json_each(?))"
_OF_STATUSES = f"{_FILES} file.session_id = ? AND {_IN_STATUSES} ORDER BY file.position"
_AT_PLACES = f"{_FILES} file.session_id = ? AND file.position > ? ORDER BY file.position LIMIT ?"


def list_files(
    database: Database,
    session_id: str,
    *,
    statuses: Collection[FileStatus] | None = None,
    offset: int = 0,
    limit: int = -1,
) -> list[SessionFile]:
    """Return files of a session in the order they were added, only those with `statuses` when given."""
    with database.reading() as connection:
        if limit < 0 and statuses is not None:
            rows = connection.rows(_OF_STATUSES, (session_id, json.dumps([*statuses])))
        elif limit < 0:
            rows = connection.rows(_OF_SESSION, (session_id,))
        elif statuses is None and _is_gapless(connection, session_id):
            rows = connection.rows(_AT_PLACES, (session_id, offset, limit))
        else:
            chosen = _ids_of_page(connection, session_id, statuses, offset, limit)
            rows = connection.rows(_BY_ROW_ID, (json.dumps(chosen),))
    return [_stored(*row) for row in rows]


def list_grouped_files(database: Database, session_id: str, offset: int, limit: int) -> list[SessionFile]:
    """Return files of a session, those that did not complete first, each group in the order they were added."""
    with database.reading() as connection:
        first_count = connection.value(
            "SELECT total_files - completed_files FROM session_processing_summary WHERE session_id = ?", (session_id,)
        )
    found: list[SessionFile] = []
    if offset < (first_count or 0):
        found = list_files(database, session_id, statuses=_NOT_COMPLETED, offset=offset, limit=limit)
    if len(found) < limit:
        rest_offset, rest = max(0, offset - (first_count or 0)), limit - len(found)
        completed = [FileStatus.COMPLETED]
        found += list_files(database, session_id, statuses=completed, offset=rest_offset, limit=rest)
    return found


def find_file(database: Database, file_id: str) -> SessionFile | None:
    """Return one file, None where there is none with this id."""
    return next(iter(find_files(database, [file_id])), None)


def find_files(database: Database, file_ids: Sequence[str]) -> list[SessionFile]:
    """Return the files with these ids, in any order; those that are gone are left out."""
    with database.reading() as connection:
        rows = connection.rows(_BY_ID, (json.dumps(file_ids),))
    return [_stored(*row) for row in rows]


def list_rows(database: Database, row_ids: Sequence[int]) -> list[SessionFile]:
    """Return the files with these row ids in the order they were added; those that are gone are left out."""
    with database.reading() as connection:
        rows = connection.rows(_BY_ROW_ID, (json.dumps([*row_ids]),))
    return [_stored(*row) for row in rows]


def load_tasks(
    database: Database, session_id: str, statuses: Iterable[FileStatus] = (FileStatus.PENDING,)
) -> list[FileTask]:
    """Return the files with these statuses as tasks for the pipeline, in the order they are to begin.

    Those that were moved to the top come first; those that were paused by themselves are left out.
    """
    chosen = [status.value for status in statuses]
    with database.reading() as connection:
        rows = connection.rows(
            "SELECT file_id, session_id, source, file_name, attempt_number, sha256, is_read_again, engine, "  # noqa: S608 - marks
            "attempt_round, next_attempt_at FROM file_processing_status "
            f"WHERE session_id = ? AND status IN ({', '.join('?' * len(chosen))}) AND NOT is_held "
            "ORDER BY queue_rank DESC, position",
            (session_id, *chosen),
        )
    return [_task(*row) for row in rows]


def read_progress(connection: Connection, file_ids: Collection[str]) -> list[FileProgress]:
    """Return files' snapshots within a transaction at hand; those that do not exist are left out."""
    return [_stored(*row).progress for row in connection.rows(_BY_ID, (json.dumps([*file_ids]),))]


def list_stages(database: Database, file_id: str) -> list[tuple[int, StageRun]]:
    """Return all stages of this round's attempts at a file, each with its attempt's number, in the order they began."""
    with database.reading() as connection:
        rows = connection.rows(
            "SELECT job.attempt_number, job.type, job.status, job.progress, job.started_at, job.completed_at, "
            "job.message, job.error_code, job.error_message, job.error_details "
            "FROM processing_jobs AS job JOIN file_processing_status AS file USING (file_id) "
            "WHERE file_id = ? AND job.attempt_round = file.attempt_round "
            "ORDER BY job.attempt_number, job.started_at, job.id",
            (file_id,),
        )
    return [(row[0], _stage(row)) for row in rows]


def _ids_of_page(
    connection: Connection, session_id: str, statuses: Collection[FileStatus] | None, offset: int, limit: int
) -> list[int]:
    """Return the row ids of one page; the rows before it are counted in an index alone, from the nearer end."""
    present, total = _present(connection, session_id, frozenset(FileStatus if statuses is None else statuses))
    if not present:
        return []
    # Each status lies in order in the index; merged, only what the page needs is looked at, of any number of files.
    of_one = "SELECT position, id FROM file_processing_status WHERE session_id = ?"
    values: list[list[str]] = [[]] if statuses is None else [[status.value] for status in present]
    of_each = " UNION ALL ".join([of_one if statuses is None else f"{of_one} AND status = ?"] * len(values))
    order = "ASC"
    if total is not None and offset > total // 2:
        rest = max(0, total - offset)
        order, offset, limit = "DESC", max(0, rest - limit), min(limit, rest)
    rows = connection.rows(
        f"{of_each} ORDER BY position {order} LIMIT ? OFFSET ?",
        [*(part for value in values for part in (session_id, *value)), limit, offset],
    )
    return [row[1] for row in rows]


def _present(
    connection: Connection, session_id: str, statuses: frozenset[FileStatus]
) -> tuple[list[FileStatus], int | None]:
    """Return those of the statuses that occur, and how many files have them; None where the counts do not tell it."""
    row = connection.row(
        f"SELECT processing_files, {', '.join(_COUNTS.values())} FROM session_processing_summary "  # noqa: S608 - constants
        "WHERE session_id = ?",
        (session_id,),
    )
    if row is None:
        return [], 0
    processing: int = row[0]
    counts: dict[FileStatus, int] = dict(zip(_COUNTS, row[1:], strict=True))
    running = statuses & RUNNING if processing else frozenset[FileStatus]()
    present = [status for status, count in counts.items() if count and status in statuses]
    total = sum(counts[status] for status in present) + (processing if running else 0)
    return [*present, *sorted(running)], None if running and running != RUNNING else total


def _is_gapless(connection: Connection, session_id: str) -> bool:
    """Tell whether no file was ever taken out: a file's position is its place in the list then."""
    # A maximum alone is looked up in the index; in a join every row would be counted.
    last = connection.value("SELECT max(position) FROM file_processing_status WHERE session_id = ?", (session_id,))
    total = connection.value("SELECT total_files FROM session_processing_summary WHERE session_id = ?", (session_id,))
    return last == total


def _task(*values: Any) -> FileTask:
    *before, is_read_again, engine, attempt_round, retry_at_ms = values
    return FileTask(
        *before, is_read_again=bool(is_read_again), engine=engine, attempt_round=attempt_round, retry_at_ms=retry_at_ms
    )


def _stage(row: Row) -> StageRun:
    _, stage, status, progress, started_at, completed_at, message, *error = row
    return StageRun(Stage(stage), JobStatus(status), progress, started_at, completed_at, message, error_of(*error))


def _stored(*row: Any) -> SessionFile:
    position, source, name, result_count, text, engine, is_held, updated_at_ms, *about = row
    return SessionFile(
        position=position,
        source=without_secrets(source),
        name=name,
        progress=_progress(*about),
        result_count=result_count,
        extracted_text=text,
        engine=engine,
        is_held=bool(is_held),
        updated_at_ms=updated_at_ms,
    )


def _progress(*row: Any) -> FileProgress:
    error_code, error_message, error_details, status, is_retryable, metadata, *told = row
    file_id, session_id, progress, message, attempt, started_at_ms, ended_at_ms, sha256, media_type, *rest = told
    size_bytes, page_count, extraction_model, duplicate_of, attempt_round, retry_at_ms = rest
    return FileProgress(
        file_id=file_id,
        session_id=session_id,
        status=FileStatus(status),
        progress=progress,
        message=message,
        attempt=attempt,
        error=error_of(error_code, error_message, error_details),
        is_retryable=bool(is_retryable),
        started_at_ms=started_at_ms,
        ended_at_ms=ended_at_ms,
        sha256=sha256,
        media_type=media_type,
        size_bytes=size_bytes,
        page_count=page_count,
        extraction_model=extraction_model,
        duplicate_of=duplicate_of,
        metadata=details_of(metadata),
        attempt_round=attempt_round,
        retry_at_ms=retry_at_ms,
    )

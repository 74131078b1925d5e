"""The files of a session as they are committed: in pages for lists, as tasks for the pipeline."""

from collections.abc import Collection, Iterable
from typing import Any

from desktop_app.core.progress import FileProgress, FileTask, StageRun
from desktop_app.core.session import SessionFile
from desktop_app.core.status import FileStatus, JobStatus, Stage
from desktop_app.store.database import Database
from desktop_app.store.driver import Connection, Row
from desktop_app.store.tables import FileTable, all_files, row_ids
from desktop_app.store.values import details_of, error_of


def list_files(
    database: Database,
    session_id: str,
    *,
    statuses: Collection[FileStatus] | None = None,
    offset: int = 0,
    limit: int = -1,
) -> list[SessionFile]:
    """Return files of a session in the order they were added, only those with `statuses` when given."""
    chosen = row_ids().where(FileTable.session_id == session_id).order_by(FileTable.position).limit(limit)
    if statuses is not None:
        chosen = chosen.where(FileTable.status.in_([status.value for status in statuses]))
    with database.reading() as connection:
        if statuses is None and _is_gapless(connection, session_id):
            chosen = chosen.where(FileTable.position > offset)
        else:  # the rows that are skipped are counted in an index alone
            chosen = chosen.offset(offset)
        rows = connection.select(all_files().where(FileTable.id.in_(chosen)).order_by(FileTable.position))
    return [_stored(row) for row in rows]


def find_file(database: Database, file_id: str) -> SessionFile | None:
    """Return one file, None where there is none with this id."""
    with database.reading() as connection:
        rows = connection.select(all_files().where(FileTable.file_id == file_id))
    return _stored(rows[0]) if rows else None


def load_tasks(
    database: Database, session_id: str, statuses: Iterable[FileStatus] = (FileStatus.PENDING,)
) -> list[FileTask]:
    """Return the files with these statuses as tasks for the pipeline, in the order they were added."""
    chosen = [status.value for status in statuses]
    with database.reading() as connection:
        rows = connection.rows(
            "SELECT file_id, session_id, source, file_name, attempt_number, sha256, is_read_again, engine "  # noqa: S608 - marks
            "FROM file_processing_status "
            f"WHERE session_id = ? AND status IN ({', '.join('?' * len(chosen))}) ORDER BY position",
            (session_id, *chosen),
        )
    return [FileTask(*row[:6], is_read_again=bool(row[6]), engine=row[7]) for row in rows]


def list_stages(database: Database, file_id: str) -> list[tuple[int, StageRun]]:
    """Return all stages of all attempts at a file, each with its attempt's number, in the order they began."""
    with database.reading() as connection:
        rows = connection.rows(
            "SELECT attempt_number, type, status, progress, started_at, completed_at, message, "
            "error_code, error_message, error_details "
            "FROM processing_jobs WHERE file_id = ? ORDER BY attempt_number, started_at, id",
            (file_id,),
        )
    return [(row[0], _stage(row)) for row in rows]


def _is_gapless(connection: Connection, session_id: str) -> bool:
    """Tell whether no file was ever taken out: a file's position is its place in the list then."""
    # A maximum alone is looked up in the index; in a join every row would be counted.
    last = connection.value("SELECT max(position) FROM file_processing_status WHERE session_id = ?", (session_id,))
    total = connection.value("SELECT total_files FROM session_processing_summary WHERE session_id = ?", (session_id,))
    return last == total


def _stage(row: Row) -> StageRun:
    _, stage, status, progress, started_at, completed_at, message, *error = row
    return StageRun(Stage(stage), JobStatus(status), progress, started_at, completed_at, message, error_of(*error))


def _stored(row: dict[str, Any]) -> SessionFile:
    progress = FileProgress(
        file_id=row["file_id"],
        session_id=row["session_id"],
        status=FileStatus(row["status"]),
        progress=row["progress"],
        message=row["message"],
        attempt=row["attempt_number"],
        error=error_of(row["error_code"], row["error_message"], row["error_details"]),
        is_retryable=bool(row["is_retryable"]),
        started_at_ms=row["processing_started_at"],
        ended_at_ms=row["processing_completed_at"],
        sha256=row["sha256"],
        media_type=row["file_type"],
        size_bytes=row["file_size_bytes"],
        page_count=row["page_count"],
        extraction_model=row["extraction_model"],
        duplicate_of=row["duplicate_of"],
        metadata=details_of(row["parsing_metadata"]),
    )
    return SessionFile(
        row["position"], row["source"], row["file_name"], progress, row["result_count"], row["extracted_text"]
    )

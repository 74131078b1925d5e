"""Jobs other than files: each is one row of `processing_jobs` without a file."""

from collections.abc import Callable, Mapping
from typing import Any

from peewee import Field

from desktop_app.core.jobs import JobKind, JobProgress
from desktop_app.core.status import JobStatus
from desktop_app.store.database import Database
from desktop_app.store.tables.work import JobTable, SessionTable
from desktop_app.store.values import error_columns, error_of, now_ms, storable

# peewee leaves open what its queries take.
# pyright: reportUnknownMemberType=false


def save_job(database: Database, job: JobProgress, owner: str, row_id: int | None = None) -> int:
    """Store a job's snapshot in its row, a new one where `row_id` is None; return the row's id.

    `owner` names the running program. A job whose session was deleted meanwhile has lost its row; nothing is stored.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; nothing was stored then.
    """
    code, message, details = error_columns(job.error)
    state: dict[Field, Any] = {
        JobTable.status: job.status.value,
        JobTable.progress: job.progress or 0,
        JobTable.message: storable(job.message),
        JobTable.result: storable(job.result),
        JobTable.completed_at: job.ended_at_ms,
        JobTable.error_code: code,
        JobTable.error_message: message,
        JobTable.error_details: details,
    }
    with database.writing() as connection:
        if row_id is not None:
            connection.change(JobTable.update(state).where(JobTable.id == row_id))
            return row_id
        session = SessionTable.select(SessionTable.session_id).where(SessionTable.session_id == job.session_id)
        head: dict[Field, Any] = {
            JobTable.session_id: session,  # none, where it was deleted meanwhile
            JobTable.document_id: job.document_id,
            JobTable.type: job.kind.value,
            JobTable.title: storable(job.title),
            JobTable.owner: owner,
            JobTable.started_at: job.started_at_ms,
        }
        return connection.change(JobTable.insert({**head, **state}))


def last_jobs(database: Database, limit: int) -> list[JobProgress]:
    """Return the newest jobs, those of earlier runs of the program included.

    Raises:
        ProcessingError: DATABASE.
    """
    query = JobTable.select().where(JobTable.owner.is_null(False)).order_by(JobTable.id.desc()).limit(limit)
    with database.reading() as connection:
        return [_job(row) for row in connection.select(query)]


def interrupt_jobs(database: Database, is_alive: Callable[[str], bool]) -> int:
    """Mark jobs that programs left running when they died; return how many. `is_alive` is asked of each owner.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; nothing was changed then.
    """
    is_running = (JobTable.status == JobStatus.RUNNING.value) & JobTable.owner.is_null(False)
    query = JobTable.select(JobTable.owner).where(is_running).distinct()
    with database.reading() as connection:
        owners = [row["owner"] for row in connection.select(query)]
    dead = [owner for owner in owners if not is_alive(owner)]
    if not dead:
        return 0
    ended = {JobTable.status: JobStatus.INTERRUPTED.value, JobTable.completed_at: now_ms()}
    with database.writing() as connection:
        return connection.change(JobTable.update(ended).where(is_running & JobTable.owner.in_(dead)))


def _job(row: Mapping[str, Any]) -> JobProgress:
    return JobProgress(
        key=str(row["id"]),
        kind=JobKind(row["type"]),
        title=row["title"] or "",
        status=JobStatus(row["status"]),
        started_at_ms=row["started_at"],
        progress=row["progress"],
        message=row["message"],
        result=row["result"],
        error=error_of(row["error_code"], row["error_message"], row["error_details"]),
        ended_at_ms=row["completed_at"],
        session_id=row["session_id"],
        document_id=row["document_id"],
    )

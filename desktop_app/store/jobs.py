"""Jobs other than files: each is one row of `processing_jobs` without a file."""

from collections.abc import Callable

from desktop_app.core.jobs import JobKind, JobProgress
from desktop_app.core.status import JobStatus
from desktop_app.store.database import Database
from desktop_app.store.driver import Row
from desktop_app.store.values import error_columns, error_of, now_ms, storable

_ADD = """
INSERT INTO processing_jobs (
    session_id, document_id, type, title, owner, started_at,
    status, progress, message, result, completed_at, error_code, error_message, error_details
) VALUES (
    (SELECT session_id FROM session_processing_summary WHERE session_id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
) RETURNING id
"""

_CHANGE = """
UPDATE processing_jobs SET status = ?, progress = ?, message = ?, result = ?, completed_at = ?, error_code = ?,
    error_message = ?, error_details = ?
WHERE id = ?
"""

_LAST = """
SELECT id, type, title, status, started_at, progress, message, result, completed_at, session_id, document_id,
    error_code, error_message, error_details
FROM processing_jobs WHERE owner IS NOT NULL ORDER BY id DESC LIMIT ?
"""

_INTERRUPT = """
UPDATE processing_jobs SET status = 'interrupted', completed_at = ?
WHERE status = 'running' AND owner = ?
"""


def save_job(database: Database, job: JobProgress, owner: str, row_id: int | None = None) -> int:
    """Store a job's snapshot in its row, a new one where `row_id` is None; return the row's id.

    `owner` names the running program. A job whose session was deleted meanwhile has lost its row; nothing is stored.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; nothing was stored then.
    """
    state = (
        job.status.value,
        job.progress or 0,
        storable(job.message),
        storable(job.result),
        job.ended_at_ms,
        *error_columns(job.error),
    )
    with database.writing() as connection:
        if row_id is not None:
            connection.run(_CHANGE, (*state, row_id))
            return row_id
        head = (job.session_id, job.document_id, job.kind.value, storable(job.title), owner, job.started_at_ms)
        return connection.value(_ADD, (*head, *state))


def last_jobs(database: Database, limit: int) -> list[JobProgress]:
    """Return the newest jobs, those of earlier runs of the program included.

    Raises:
        ProcessingError: DATABASE.
    """
    with database.reading() as connection:
        return [_job(row) for row in connection.rows(_LAST, (limit,))]


def interrupt_jobs(database: Database, is_alive: Callable[[str], bool]) -> int:
    """Mark jobs that programs left running when they died; return how many. `is_alive` is asked of each owner.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; nothing was changed then.
    """
    with database.reading() as connection:
        owners = connection.rows(
            "SELECT DISTINCT owner FROM processing_jobs WHERE status = 'running' AND owner IS NOT NULL"
        )
    dead = [owner for (owner,) in owners if not is_alive(owner)]
    if not dead:
        return 0
    with database.writing() as connection:
        return sum(connection.run(_INTERRUPT, (now_ms(), owner)) for owner in dead)


def _job(row: Row) -> JobProgress:
    row_id, kind, title, status, started_at, progress, message, result, ended_at, session_id, document_id, *error = row
    return JobProgress(
        key=str(row_id),
        kind=JobKind(kind),
        title=title or "",
        status=JobStatus(status),
        started_at_ms=started_at,
        progress=progress,
        message=message,
        result=result,
        error=error_of(*error),
        ended_at_ms=ended_at,
        session_id=session_id,
        document_id=document_id,
    )

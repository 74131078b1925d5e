"""Going on with files: those that were interrupted, that failed, or that should not begin at all."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.core.errors import ErrorCode, Failure
from desktop_app.core.session import Control
from desktop_app.store.database import Database
from desktop_app.store.driver import Connection, Row
from desktop_app.store.sessions import write_control
from desktop_app.store.values import error_columns, now_ms

_RUNNING = "('downloading', 'extracting', 'parsing', 'saving')"
_STOPPED = "('failed', 'timeout', 'cancelled')"

_TO_PENDING = """
    status = 'pending', progress = 0, message = NULL, error_code = NULL, error_message = NULL, error_details = NULL,
    is_retryable = 1, processing_started_at = NULL, processing_completed_at = NULL, processing_duration_ms = NULL
"""


class Refusal(StrEnum):
    """Why a file is not tried again."""

    ATTEMPTS_USED = "attempts-used"
    NOT_RETRYABLE = "not-retryable"
    NOT_STOPPED = "not-stopped"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Retried:
    """The files that are pending again, and those refused with the reason."""

    file_ids: tuple[str, ...]
    refused: tuple[tuple[str, Refusal], ...] = ()


def requeue_running(database: Database, session_id: str) -> int:
    """Set files that were running when the program ended back to pending, same attempt; return how many.

    Their stages that were running are marked interrupted. Only for sessions that no program is working on.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; nothing was changed then.
    """
    with database.writing() as connection:
        return _requeue(connection, session_id)


def retry_files(database: Database, session_id: str, file_ids: Collection[str] | None = None) -> Retried:
    """Set failed, timed-out and cancelled files to pending for their next attempt, and the session to run.

    Without `file_ids` all of the session's are meant, those left out that a retry cannot help. A file that is named
    is tried again in any case as long as it has attempts left: a limit may have been raised since.

    Raises:
        UnknownSession: there is no such session.
        ProcessingError: DISK_FULL or DATABASE; nothing was changed then.
    """
    with database.writing() as connection:
        write_control(connection, session_id, Control.RUN)
        return _retry(connection, session_id, file_ids, _STOPPED)


def resume_session(database: Database, session_id: str) -> Retried:
    """Let a paused, interrupted or timed-out session go on: what ran or timed out is pending again.

    Raises:
        UnknownSession: there is no such session.
        ProcessingError: DISK_FULL or DATABASE; nothing was changed then.
    """
    with database.writing() as connection:
        write_control(connection, session_id, Control.RUN)
        _requeue(connection, session_id)
        return _retry(connection, session_id, None, "('timeout')")


def cancel_pending(database: Database, session_id: str, file_ids: Collection[str] | None = None) -> int:
    """Cancel the session, or some of its files: those that have not begun are cancelled at once; return how many.

    Files that are running are the runner's to stop.

    Raises:
        UnknownSession: there is no such session.
        ProcessingError: DISK_FULL or DATABASE; nothing was changed then.
    """
    now = now_ms()
    chosen = None if file_ids is None else json.dumps(list(file_ids))
    with database.writing() as connection:
        if file_ids is None:
            write_control(connection, session_id, Control.CANCELLED)
        return connection.run(
            "UPDATE file_processing_status SET status = 'cancelled', processing_completed_at = ?, updated_at = ?, "
            "is_retryable = attempt_number < max_retry_attempts, error_code = ?, error_message = ?, error_details = ? "
            "WHERE session_id = ? AND status = 'pending' "
            "AND (? IS NULL OR file_id IN (SELECT value FROM json_each(?)))",
            (now, now, *error_columns(Failure.of(ErrorCode.CANCELLED)), session_id, chosen, chosen),
        )


def _requeue(connection: Connection, session_id: str) -> int:
    now = now_ms()
    connection.run(
        "UPDATE processing_jobs SET status = 'interrupted', completed_at = ? WHERE status = 'running' AND file_id IN "  # noqa: S608
        f"(SELECT file_id FROM file_processing_status WHERE session_id = ? AND status IN {_RUNNING})",
        (now, session_id),
    )
    return connection.run(
        f"UPDATE file_processing_status SET {_TO_PENDING}, updated_at = ? "  # noqa: S608 - constants
        f"WHERE session_id = ? AND status IN {_RUNNING}",
        (now, session_id),
    )


def _retry(connection: Connection, session_id: str, file_ids: Collection[str] | None, statuses: str) -> Retried:
    chosen: list[str] = []
    refused: list[tuple[str, Refusal]] = []
    rows = _candidates(connection, session_id, file_ids, statuses)
    for file_id, is_stopped, has_attempts_left, is_retryable in rows:
        if not is_stopped:
            refused.append((file_id, Refusal.NOT_STOPPED))
        elif not has_attempts_left:
            refused.append((file_id, Refusal.ATTEMPTS_USED))
        elif file_ids is None and not is_retryable:
            refused.append((file_id, Refusal.NOT_RETRYABLE))
        else:
            chosen.append(file_id)
    found = {row[0] for row in rows}
    refused += [(file_id, Refusal.UNKNOWN) for file_id in file_ids or () if file_id not in found]
    connection.run(
        f"UPDATE file_processing_status SET {_TO_PENDING}, attempt_number = attempt_number + 1, duplicate_of = NULL, "  # noqa: S608 - constants
        "updated_at = ? WHERE file_id IN (SELECT value FROM json_each(?))",
        (now_ms(), json.dumps(chosen)),
    )
    return Retried(tuple(chosen), tuple(refused))


def _candidates(connection: Connection, session_id: str, file_ids: Collection[str] | None, statuses: str) -> list[Row]:
    which = f"status IN {statuses}" if file_ids is None else "file_id IN (SELECT value FROM json_each(?))"
    values = (session_id,) if file_ids is None else (session_id, json.dumps(list(file_ids)))
    return connection.rows(
        f"SELECT file_id, status IN {_STOPPED}, attempt_number < max_retry_attempts, is_retryable "  # noqa: S608 - constants
        f"FROM file_processing_status WHERE session_id = ? AND {which} ORDER BY position",
        values,
    )

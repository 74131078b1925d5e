"""Control over the files of a session: cancelled, paused by themselves, moved to the top.

What is done is what the table of `core.transitions` allows.
"""

import json
from collections.abc import Collection

from desktop_app.core.errors import ErrorCode, Failure
from desktop_app.core.session import Control
from desktop_app.core.transitions import Verb, statuses_for
from desktop_app.store.database import Database
from desktop_app.store.driver import Connection
from desktop_app.store.values import error_columns, now_ms
from desktop_app.store.work.file_states import allowed_files
from desktop_app.store.work.sessions import write_control

# A running file is cancelled at once, too: whatever its attempt still tells is passed over. Its clock may have been set
# back, so that its end is never before its start.
_CANCEL = """
UPDATE file_processing_status SET
    status = 'cancelled', message = NULL, next_attempt_at = NULL, is_held = 0, updated_at = :now,
    processing_completed_at = max(:now, ifnull(processing_started_at, :now)),
    processing_duration_ms = max(0, :now - processing_started_at),
    is_retryable = attempt_number < max_retry_attempts,
    error_code = :code, error_message = :message, error_details = :details
WHERE session_id = :session AND status IN (SELECT value FROM json_each(:statuses))
    AND (:files IS NULL OR file_id IN (SELECT value FROM json_each(:files)))
"""

_CANCEL_STAGES = """
UPDATE processing_jobs SET
    status = 'cancelled', completed_at = max(:now, started_at), error_code = :code, error_message = :message,
    error_details = :details
WHERE status = 'running' AND file_id IN (
    SELECT file_id FROM file_processing_status WHERE session_id = :session
        AND status IN ('downloading', 'extracting', 'parsing', 'saving')
        AND (:files IS NULL OR file_id IN (SELECT value FROM json_each(:files)))
)
"""


def cancel_files(database: Database, session_id: str, file_ids: Collection[str] | None = None) -> int:
    """Cancel the session, or some of its files: all that have not ended, running ones as well; return how many.

    What still works on running ones is the runner's to stop.

    Raises:
        UnknownSession: there is no such session.
        ProcessingError: DISK_FULL or DATABASE; nothing was changed then.
    """
    code, message, details = error_columns(Failure.of(ErrorCode.CANCELLED))
    values = {
        "now": now_ms(),
        "session": session_id,
        "statuses": json.dumps(sorted(status.value for status in statuses_for(Verb.CANCEL))),
        "files": None if file_ids is None else json.dumps(list(file_ids)),
        "code": code,
        "message": message,
        "details": details,
    }
    with database.writing() as connection:
        if file_ids is None:
            write_control(connection, session_id, Control.CANCELLED)
        connection.run(_CANCEL_STAGES, values)
        return connection.run(_CANCEL, values)


def hold_files(database: Database, session_id: str, file_ids: Collection[str]) -> list[str]:
    """Pause files by themselves: they do not begin until they are let go; return those that were not held before.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; nothing was changed then.
    """
    with database.writing() as connection:
        chosen = allowed_files(connection, session_id, Verb.PAUSE, file_ids)
        _change(connection, "is_held = 1", chosen)
        return chosen


def move_to_top(database: Database, session_id: str, file_ids: Collection[str]) -> list[str]:
    """Let pending files begin before all others of the session; return which, in the order in which they begin.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; nothing was changed then.
    """
    with database.writing() as connection:
        chosen = allowed_files(connection, session_id, Verb.MOVE_TO_TOP, file_ids)
        highest = connection.value(
            "SELECT max(queue_rank) FROM file_processing_status WHERE session_id = ?", (session_id,)
        )
        _change(connection, "queue_rank = ?", chosen, (highest or 0) + 1)
        return chosen


def _change(connection: Connection, change: str, file_ids: Collection[str], *values: int) -> None:
    connection.run(
        f"UPDATE file_processing_status SET {change}, updated_at = ? "  # noqa: S608 - constants
        "WHERE file_id IN (SELECT value FROM json_each(?))",
        (*values, now_ms(), json.dumps(list(file_ids))),
    )

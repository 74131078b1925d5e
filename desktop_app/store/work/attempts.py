"""Going on with files: those that were interrupted, that failed or that shall be read anew.

What is done is what the table of `core.transitions` allows.
"""

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.core.clock import LONGEST_WAIT_S
from desktop_app.core.session import Control
from desktop_app.core.status import RUNNING, FileStatus
from desktop_app.core.transitions import FileState, Verb, is_allowed
from desktop_app.store.database import Database
from desktop_app.store.driver import Connection
from desktop_app.store.trail import forget_changes
from desktop_app.store.values import now_ms
from desktop_app.store.work.file_states import allowed_files, states_of
from desktop_app.store.work.sessions import write_control

_STOPPED = (FileStatus.FAILED, FileStatus.TIMEOUT, FileStatus.CANCELLED)
_RUNNING = f"({', '.join(repr(status.value) for status in sorted(RUNNING))})"

_TO_PENDING = """
    status = 'pending', progress = 0, message = NULL, error_code = NULL, error_message = NULL, error_details = NULL,
    is_retryable = 1, processing_started_at = NULL, processing_completed_at = NULL, processing_duration_ms = NULL,
    next_attempt_at = NULL
"""

_NEXT_ATTEMPT = "attempt_number = attempt_number + 1, duplicate_of = NULL"
_NEW_ROUND = "attempt_round = attempt_round + 1, attempt_number = 1, duplicate_of = NULL"

_FORGET_READINGS = """
DELETE FROM parsed_documents WHERE id IN (SELECT value FROM json_each(?))
AND NOT EXISTS (SELECT 1 FROM file_processing_status WHERE parsed_document_id = parsed_documents.id)
"""


class Refusal(StrEnum):
    """Why a file is not tried again."""

    ATTEMPTS_USED = "attempts-used"
    NOT_RETRYABLE = "not-retryable"
    NOT_STOPPED = "not-stopped"
    REVIEWED = "reviewed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Retried:
    """The files that are pending again, and those refused with the reason."""

    file_ids: tuple[str, ...]
    refused: tuple[tuple[str, Refusal], ...] = ()


def requeue_sessions(database: Database, session_ids: Iterable[str]) -> int:
    """Set files that were running when the program ended back to pending, same attempt; return how many.

    Their stages that were running are marked interrupted. Only for sessions that no program is working on.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; nothing was changed then.
    """
    with database.writing() as connection:
        return sum(_requeue(connection, session_id) for session_id in session_ids)


def running_sessions(database: Database) -> list[str]:
    """Return the sessions with files that claim to run, newest first."""
    with database.reading() as connection:
        rows = connection.rows(
            "SELECT session_id FROM session_processing_summary WHERE processing_files > 0 ORDER BY created_at DESC"
        )
    return [row[0] for row in rows]


def retry_files(
    database: Database, session_id: str, file_ids: Collection[str] | None = None, *, engine: str | None = None
) -> Retried:
    """Set failed, timed-out and cancelled files to pending for their next attempt, and the session to run.

    Without `file_ids` all of the session's are meant, those left out that a retry cannot help. A file that is named
    is tried again in any case as long as it has attempts left: a limit may have been raised since. One that waits for
    its next attempt is tried at once. Files that another `engine` is to read begin a new round of attempts.

    Raises:
        UnknownSession: there is no such session.
        ProcessingError: DISK_FULL or DATABASE; nothing was changed then.
    """
    with database.writing() as connection:
        write_control(connection, session_id, Control.RUN)
        if engine is None:
            return _retry(connection, session_id, file_ids, _STOPPED)
        return _hand_over(connection, session_id, file_ids, engine)


def resume_session(database: Database, session_id: str) -> Retried:
    """Let a paused, interrupted or timed-out session go on: what ran, was held or timed out is pending again.

    Raises:
        UnknownSession: there is no such session.
        ProcessingError: DISK_FULL or DATABASE; nothing was changed then.
    """
    with database.writing() as connection:
        write_control(connection, session_id, Control.RUN)
        _requeue(connection, session_id)
        connection.run(
            "UPDATE file_processing_status SET is_held = 0, updated_at = ? WHERE session_id = ? AND status = 'pending' "
            "AND is_held",
            (now_ms(), session_id),
        )
        return _retry(connection, session_id, None, (FileStatus.TIMEOUT,))


def release_files(database: Database, session_id: str, file_ids: Collection[str]) -> Retried:
    """Let these files go on that were paused by themselves or timed out, and the session run.

    Raises:
        UnknownSession: there is no such session.
        ProcessingError: DISK_FULL or DATABASE; nothing was changed then.
    """
    with database.writing() as connection:
        write_control(connection, session_id, Control.RUN)
        states = states_of(connection, session_id, file_ids, ())
        chosen = {file_id: state for file_id, state in states if is_allowed(Verb.RESUME, state)}
        held = {file_id: state for file_id, state in chosen.items() if state.status is FileStatus.PENDING}
        connection.run(
            "UPDATE file_processing_status SET is_held = 0, updated_at = ? "
            "WHERE file_id IN (SELECT value FROM json_each(?))",
            (now_ms(), json.dumps(list(held))),
        )
        retried = _retry(connection, session_id, [file_id for file_id in chosen if file_id not in held], ())
        return Retried((*held, *retried.file_ids), retried.refused)


def restart_session(database: Database, session_id: str) -> Retried:
    """Set all files that are not running to pending, in a new round of attempts, and the session to run.

    Files with values that a person confirmed or corrected are left as they are; what was read of the others is
    forgotten, but for the text of their pages.

    Raises:
        UnknownSession: there is no such session.
        ProcessingError: DISK_FULL or DATABASE; nothing was changed then.
    """
    with database.writing() as connection:
        write_control(connection, session_id, Control.RUN)
        states = states_of(connection, session_id, None, list(FileStatus))
        chosen = [file_id for file_id, state in states if is_allowed(Verb.RESTART, state)]
        refused = [
            (file_id, Refusal.NOT_STOPPED if state.status.is_running else Refusal.REVIEWED)
            for file_id, state in states
            if not is_allowed(Verb.RESTART, state)
        ]
        readings = connection.value(
            "SELECT json_group_array(DISTINCT parsed_document_id) FROM file_processing_status "
            "WHERE parsed_document_id IS NOT NULL AND file_id IN (SELECT value FROM json_each(?))",
            (json.dumps(chosen),),
        )
        _set_back(connection, chosen, f"{_NEW_ROUND}, parsed_document_id = NULL, queue_rank = 0")
        connection.run(_FORGET_READINGS, (readings,))
        forget_changes(connection)
        if not refused:
            connection.run(
                "UPDATE session_processing_summary SET started_at = NULL, last_ended_at = NULL WHERE session_id = ?",
                (session_id,),
            )
        return Retried(tuple(chosen), tuple(refused))


def reopen_protected(database: Database, session_id: str, file_id: str) -> bool:
    """Set a file that asked for a password to pending, in the same attempt; False where it does not ask for one.

    Raises:
        UnknownSession: there is no such session.
        ProcessingError: DISK_FULL or DATABASE; nothing was changed then.
    """
    with database.writing() as connection:
        chosen = allowed_files(connection, session_id, Verb.ENTER_PASSWORD, [file_id])
        if chosen:
            write_control(connection, session_id, Control.RUN)
            _set_back(connection, chosen, "duplicate_of = NULL")
        return bool(chosen)


def _requeue(connection: Connection, session_id: str) -> int:
    now = now_ms()
    # Also of files that were cancelled while a stage of theirs was on its way to the database.
    connection.run(
        "UPDATE processing_jobs SET status = 'interrupted', completed_at = max(started_at, ?) WHERE status = 'running' "
        "AND file_id IN (SELECT file_id FROM file_processing_status WHERE session_id = ?)",
        (now, session_id),
    )
    # A time that lies too far ahead was written before the clock was set back.
    latest = now + round(1000 * LONGEST_WAIT_S)
    connection.run(
        "UPDATE file_processing_status SET next_attempt_at = ? WHERE session_id = ? AND next_attempt_at > ?",
        (latest, session_id, latest),
    )
    return connection.run(
        f"UPDATE file_processing_status SET {_TO_PENDING}, updated_at = ? "  # noqa: S608 - constants
        f"WHERE session_id = ? AND status IN {_RUNNING}",
        (now, session_id),
    )


def _retry(
    connection: Connection, session_id: str, file_ids: Collection[str] | None, statuses: Collection[FileStatus]
) -> Retried:
    next_attempt: list[str] = []
    same_attempt: list[str] = []
    refused: list[tuple[str, Refusal]] = []
    rows = states_of(connection, session_id, file_ids, statuses)
    helped = _helped(connection, session_id) if file_ids is None else None
    for file_id, state in rows:
        if not is_allowed(Verb.RETRY, state):
            is_stopped = state.status in _STOPPED
            refused.append((file_id, Refusal.ATTEMPTS_USED if is_stopped else Refusal.NOT_STOPPED))
        elif helped is not None and file_id not in helped:
            refused.append((file_id, Refusal.NOT_RETRYABLE))
        else:
            (same_attempt if _keeps_attempt(state) else next_attempt).append(file_id)
    _set_back(connection, next_attempt, _NEXT_ATTEMPT)
    _set_back(connection, same_attempt, "duplicate_of = NULL")
    chosen = {*next_attempt, *same_attempt}
    return Retried(tuple(file_id for file_id, _ in rows if file_id in chosen), _with_unknown(refused, rows, file_ids))


def _keeps_attempt(state: FileState) -> bool:
    """A file that only waits, or for which the session's time was over, has not used up the attempt it is at."""
    return state.status is FileStatus.PENDING or state.is_out_of_session_time


def _hand_over(connection: Connection, session_id: str, file_ids: Collection[str] | None, engine: str) -> Retried:
    rows = states_of(connection, session_id, file_ids, _STOPPED)
    chosen = [file_id for file_id, state in rows if is_allowed(Verb.RETRY_WITH_OTHER_ENGINE, state)]
    refused = [
        (file_id, Refusal.NOT_STOPPED) for file_id, state in rows if not is_allowed(Verb.RETRY_WITH_OTHER_ENGINE, state)
    ]
    already = {
        row[0]
        for row in connection.rows(
            "SELECT file_id FROM file_processing_status "
            "WHERE engine = ? AND file_id IN (SELECT value FROM json_each(?))",
            (engine, json.dumps(chosen)),
        )
    }
    others = [file_id for file_id in chosen if file_id not in already]
    connection.run(
        "UPDATE file_processing_status SET engine = ?, extraction_model = NULL "
        "WHERE file_id IN (SELECT value FROM json_each(?))",
        (engine, json.dumps(others)),
    )
    _set_back(connection, others, _NEW_ROUND)
    same = _retry(connection, session_id, already, _STOPPED) if already else Retried(())
    taken = {*others, *same.file_ids}
    file_order = tuple(file_id for file_id, _ in rows if file_id in taken)
    return Retried(file_order, (*_with_unknown(refused, rows, file_ids), *same.refused))


def _helped(connection: Connection, session_id: str) -> set[str]:
    rows = connection.rows(
        "SELECT file_id FROM file_processing_status WHERE session_id = ? AND is_retryable "
        "AND status IN ('failed', 'timeout', 'cancelled')",
        (session_id,),
    )
    return {row[0] for row in rows}


def _with_unknown(
    refused: list[tuple[str, Refusal]], rows: Collection[tuple[str, FileState]], file_ids: Collection[str] | None
) -> tuple[tuple[str, Refusal], ...]:
    found = {file_id for file_id, _ in rows}
    return (*refused, *((file_id, Refusal.UNKNOWN) for file_id in file_ids or () if file_id not in found))


def _set_back(connection: Connection, file_ids: Collection[str], changes: str) -> None:
    connection.run(
        f"UPDATE file_processing_status SET {_TO_PENDING}, is_held = 0, {changes}, updated_at = ? "  # noqa: S608 - constants
        "WHERE file_id IN (SELECT value FROM json_each(?))",
        (now_ms(), json.dumps(list(file_ids))),
    )

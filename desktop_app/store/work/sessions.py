"""Sessions: made with their files, listed, found by id and controlled."""

import secrets
from collections.abc import Iterable

from desktop_app.core.errors import Failure
from desktop_app.core.intake import Candidate
from desktop_app.core.session import Control, SessionSummary
from desktop_app.core.status import MAX_ATTEMPTS, SessionStatus
from desktop_app.store.database import Database
from desktop_app.store.driver import Connection, Row
from desktop_app.store.values import Details, details_text, error_of, now_ms, storable

LAST = "last"
"""The word that stands for the newest session."""

TOKEN_PREFIX = "go-on-"
"""How a continuation token begins, so that none is taken for the beginning of an id."""

_BY_BATCH = """
SELECT handover.session_id FROM api_batches batch JOIN api_handovers handover ON handover.id = batch.handover_id
WHERE batch.batch_id = ? LIMIT 1
"""

_INSERT_SESSION = """
INSERT INTO session_processing_summary (session_id, engine, timeout_threshold_ms, metadata, created_at, updated_at)
VALUES (?, ?, ?, ?, ?, ?)
"""

_INSERT_FILE = """
INSERT INTO file_processing_status (
    file_id, session_id, position, source, file_name, file_type, file_size_bytes, sha256, engine, is_read_again,
    max_retry_attempts, created_at, updated_at
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""


class UnknownSession(LookupError):  # noqa: N818 - an answer, not an error of the program
    """No session, or more than one, is meant; the message says so in plain words."""


SUMMARY_COLUMNS = """
    session_id, engine, control, session_status, total_files, pending_files, processing_files, completed_files,
    failed_files, timed_out_files, cancelled_files, overall_progress, work_progress, work_done, work_total,
    total_processing_time_ms, timeout_threshold_ms, created_at, started_at, completed_at, can_resume,
    retryable_files, pause_code, pause_message, continuation_token
"""
"""What `summary_of` reads of a session."""
_SUMMARY = f"SELECT {SUMMARY_COLUMNS} FROM session_processing_summary"  # noqa: S608 - constants


def create_session(
    database: Database,
    files: Iterable[Candidate],
    engine: str,
    *,
    is_read_again: bool = False,
    timeout_threshold_ms: int | None = None,
    metadata: Details | None = None,
) -> str:
    """Make a session with its files, all pending, in one transaction; return its id.

    With `is_read_again`, content that is known already is read anew.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; there is no such session then.
    """
    with database.writing() as connection:
        return insert_session(
            connection,
            files,
            engine,
            is_read_again=is_read_again,
            timeout_threshold_ms=timeout_threshold_ms,
            metadata=metadata,
        )


def insert_session(
    connection: Connection,
    files: Iterable[Candidate],
    engine: str,
    *,
    is_read_again: bool = False,
    timeout_threshold_ms: int | None = None,
    metadata: Details | None = None,
) -> str:
    """Make a session as `create_session` does, within a transaction at hand."""
    session_id = secrets.token_hex(8)
    # Strictly later than all others, so that "newest first" has one answer.
    newest = connection.value("SELECT max(created_at) FROM session_processing_summary") or 0
    now = max(now_ms(), newest + 1)
    connection.run(_INSERT_SESSION, (session_id, engine, timeout_threshold_ms, details_text(metadata or {}), now, now))
    _insert_files(connection, session_id, engine, files, 0, is_read_again)
    return session_id


def add_files(
    database: Database, session_id: str, files: Iterable[Candidate], *, is_read_again: bool = False
) -> list[str]:
    """Add files to a session, pending and behind those it has; return their ids.

    Raises:
        UnknownSession: there is no such session.
        ProcessingError: DISK_FULL or DATABASE; none was added then.
    """
    with database.writing() as connection:
        return append_files(connection, session_id, files, is_read_again=is_read_again)


def append_files(
    connection: Connection, session_id: str, files: Iterable[Candidate], *, is_read_again: bool = False
) -> list[str]:
    """Add files to a session as `add_files` does, within a transaction at hand; raise `UnknownSession`."""
    engine = connection.value("SELECT engine FROM session_processing_summary WHERE session_id = ?", (session_id,))
    if engine is None:
        raise UnknownSession(f"there is no session {session_id}")
    last = connection.value("SELECT max(position) FROM file_processing_status WHERE session_id = ?", (session_id,))
    return _insert_files(connection, session_id, engine, files, last or 0, is_read_again)


def session_summary(database: Database, session_id: str) -> SessionSummary:
    """Return a session's summary from its one row.

    Raises:
        UnknownSession: there is no such session.
    """
    with database.reading() as connection:
        return read_summary(connection, session_id)


def read_summary(connection: Connection, session_id: str) -> SessionSummary:
    """Return a session's summary within a transaction at hand; raise `UnknownSession`."""
    row = connection.row(f"{_SUMMARY} WHERE session_id = ?", (session_id,))
    if row is None:
        raise UnknownSession(f"there is no session {session_id}")
    return summary_of(row)


def list_sessions(database: Database, limit: int = -1, offset: int = 0) -> list[SessionSummary]:
    """Return the sessions, newest first."""
    with database.reading() as connection:
        rows = connection.rows(f"{_SUMMARY} ORDER BY created_at DESC LIMIT ? OFFSET ?", (limit, offset))
    return [summary_of(row) for row in rows]


def list_open_sessions(database: Database) -> list[SessionSummary]:
    """Return the sessions of which files wait or run, newest first."""
    with database.reading() as connection:
        rows = connection.rows(f"{_SUMMARY} WHERE pending_files + processing_files > 0 ORDER BY created_at DESC")
    return [summary_of(row) for row in rows]


def resolve_session(database: Database, reference: str) -> str:
    """Return the id that an id, a unique prefix of one, a continuation token, a batch's id, or `last` means.

    Raises:
        UnknownSession: none or several are meant.
    """
    wanted = reference.strip().lower()
    with database.reading() as connection:
        if wanted == LAST:
            found = connection.rows(
                "SELECT session_id FROM session_processing_summary ORDER BY created_at DESC LIMIT 1"
            )
        elif wanted.startswith(TOKEN_PREFIX):
            found = connection.rows(
                "SELECT session_id FROM session_processing_summary WHERE continuation_token = ?", (wanted,)
            )
        elif batch := connection.rows(_BY_BATCH, (reference.strip(),)):
            found = batch
        else:
            # All ids that begin so lie between the prefix and the prefix followed by the highest character.
            found = connection.rows(
                "SELECT session_id FROM session_processing_summary WHERE session_id BETWEEN ? AND ? AND ? <> '' "
                "ORDER BY session_id LIMIT 2",
                (wanted, wanted + "\U0010ffff", wanted),
            )
    if len(found) == 1 or (found and found[0][0] == wanted):
        return found[0][0]
    if found:
        raise UnknownSession(f"more than one session begins with {wanted}; give more of the id")
    raise UnknownSession("there is no session yet" if wanted == LAST else f"there is no session {reference}")


def set_control(database: Database, session_id: str, control: Control) -> None:
    """Keep what a person asked of the session: run, pause or cancel.

    Raises:
        UnknownSession: there is no such session.
        ProcessingError: DISK_FULL or DATABASE.
    """
    with database.writing() as connection:
        write_control(connection, session_id, control)


def write_control(connection: Connection, session_id: str, control: Control) -> None:
    """Keep the control within a transaction at hand; raise `UnknownSession`.

    What paused the session by itself, and that its time was over, holds no longer.
    """
    sql = (
        "UPDATE session_processing_summary SET control = ?, updated_at = max(updated_at, ?), pause_code = NULL, "
        "pause_message = NULL, continuation_token = NULL WHERE session_id = ?"
    )
    if not connection.run(sql, (control.value, now_ms(), session_id)):
        raise UnknownSession(f"there is no session {session_id}")


def pause_session(connection: Connection, session_id: str, reason: Failure) -> None:
    """Pause a session that runs, and keep what paused it, within a transaction at hand."""
    connection.run(
        "UPDATE session_processing_summary SET control = 'paused', pause_code = ?, pause_message = ?, "
        "updated_at = max(updated_at, ?) WHERE session_id = ? AND control = 'run'",
        (reason.code.value, storable(reason.message), now_ms(), session_id),
    )


def set_time_limit(database: Database, session_id: str, limit_s: float | None) -> None:
    """Keep how long the session may take from now on, in seconds; None for no limit.

    Raises:
        ProcessingError: DISK_FULL or DATABASE.
    """
    with database.writing() as connection:
        connection.run(
            "UPDATE session_processing_summary SET timeout_threshold_ms = ? "
            "WHERE session_id = ? AND timeout_threshold_ms IS NOT ?",
            (limit_ms := None if not limit_s else round(1000 * limit_s), session_id, limit_ms),
        )


def note_time_over(database: Database, session_id: str) -> str:
    """Keep that the session's time is over; return the token with which it can be resumed.

    Raises:
        ProcessingError: DISK_FULL or DATABASE.
    """
    token = TOKEN_PREFIX + secrets.token_hex(8)
    with database.writing() as connection:
        connection.run(
            "UPDATE session_processing_summary SET continuation_token = ? WHERE session_id = ?", (token, session_id)
        )
    return token


def _insert_files(
    connection: Connection, session_id: str, engine: str, files: Iterable[Candidate], last: int, is_read_again: bool
) -> list[str]:
    now = now_ms()
    # Ids that grow with the position keep a session's rows together in every index.
    rows = [
        (
            f"{session_id}-{position:06d}",
            session_id,
            position,
            storable(file.source),
            storable(file.name),
            file.media_type,
            file.size_bytes,
            file.sha256,
            engine,
            is_read_again,
            MAX_ATTEMPTS,
            now,
            now,
        )
        for position, file in enumerate(files, start=last + 1)
    ]
    connection.run_many(_INSERT_FILE, rows)
    return [row[0] for row in rows]


def summary_of(row: Row) -> SessionSummary:
    """Return the summary of a row that begins with `SUMMARY_COLUMNS`."""
    *values, can_resume, retryable_files, pause_code, pause_message, token = row
    values[2:4] = Control(row[2]), SessionStatus(row[3])
    return SessionSummary(
        *values,
        can_resume=bool(can_resume),
        retryable_files=retryable_files,
        pause_reason=error_of(pause_code, pause_message, None),
        continuation_token=token,
    )

"""A session that waits for an answer before its first file begins, and another engine for what it has not begun."""

from collections.abc import Iterable

from desktop_app.core.intake import Candidate
from desktop_app.core.session import Control
from desktop_app.store.database import Database
from desktop_app.store.sessions import UnknownSession, create_session, set_control
from desktop_app.store.values import Details, now_ms


def create_waiting_session(
    database: Database, files: Iterable[Candidate], engine: str, *, metadata: Details | None = None
) -> str:
    """Make a session as `create_session`, paused; return its id.

    Raises:
        ProcessingError: DISK_FULL or DATABASE.
    """
    session_id = create_session(database, files, engine, metadata=metadata)
    set_control(database, session_id, Control.PAUSED)
    return session_id


def read_rest_with(database: Database, session_id: str, engine: str) -> None:
    """Let an engine read what of a session has not begun, and what is added to it.

    Raises:
        UnknownSession: there is no such session.
        ProcessingError: DISK_FULL or DATABASE; nothing was changed then.
    """
    with database.writing() as connection:
        now = now_ms()
        if not connection.run(
            "UPDATE session_processing_summary SET engine = ?, updated_at = max(updated_at, ?) WHERE session_id = ?",
            (engine, now, session_id),
        ):
            raise UnknownSession(f"there is no session {session_id}")
        connection.run(
            "UPDATE file_processing_status SET engine = ?, extraction_model = NULL, updated_at = max(updated_at, ?) "
            "WHERE session_id = ? AND status = 'pending'",
            (engine, now, session_id),
        )

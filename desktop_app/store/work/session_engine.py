"""A session that waits for an answer before its first file begins, and another engine for what it has not begun."""

import json
from collections.abc import Iterable, Sequence

from desktop_app.core.intake import Candidate
from desktop_app.core.progress import FileTask
from desktop_app.core.session import Control
from desktop_app.store.database import Database
from desktop_app.store.driver import Connection
from desktop_app.store.values import Details, now_ms
from desktop_app.store.work.sessions import UnknownSession, append_files, create_session, set_control


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


def add_held_files(database: Database, session_id: str, files: Iterable[Candidate]) -> list[str]:
    """Add files to a session as `add_files` does, held until they are answered for; return their ids.

    Raises:
        UnknownSession: there is no such session.
        ProcessingError: DISK_FULL or DATABASE; none was added then.
    """
    with database.writing() as connection:
        return hold(connection, append_files(connection, session_id, files))


def hold(connection: Connection, file_ids: list[str]) -> list[str]:
    """Let pending files wait until they are let go, within a transaction at hand; return them."""
    connection.run(
        "UPDATE file_processing_status SET is_held = 1 WHERE status = 'pending' "
        "AND file_id IN (SELECT value FROM json_each(?))",
        (json.dumps(file_ids),),
    )
    return file_ids


def find_tasks(database: Database, file_ids: Sequence[str]) -> list[FileTask]:
    """Return pending files as tasks of which source and session are known, held ones too.

    Raises:
        ProcessingError: DATABASE.
    """
    with database.reading() as connection:
        rows = connection.rows(
            "SELECT file_id, session_id, source, file_name FROM file_processing_status "
            "WHERE status = 'pending' AND file_id IN (SELECT value FROM json_each(?)) ORDER BY position",
            (json.dumps(file_ids),),
        )
    return [FileTask(*row) for row in rows]


def has_held_files(database: Database, file_ids: Sequence[str]) -> bool:
    """Tell whether any of these files is pending and held.

    Raises:
        ProcessingError: DATABASE.
    """
    with database.reading() as connection:
        found = connection.value(
            "SELECT 1 FROM file_processing_status WHERE status = 'pending' AND is_held "
            "AND file_id IN (SELECT value FROM json_each(?)) LIMIT 1",
            (json.dumps(file_ids),),
        )
    return bool(found)


def read_files_with(database: Database, file_ids: Sequence[str], engine: str) -> None:
    """Let an engine read those of these files that have not begun.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; nothing was changed then.
    """
    with database.writing() as connection:
        connection.run(
            "UPDATE file_processing_status SET engine = ?, extraction_model = NULL, updated_at = max(updated_at, ?) "
            "WHERE status = 'pending' AND file_id IN (SELECT value FROM json_each(?))",
            (engine, now_ms(), json.dumps(file_ids)),
        )


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

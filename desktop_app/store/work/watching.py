"""What was taken of watched folders: remembered in the same transaction that makes or extends a session of it."""

from collections.abc import Iterable, Sequence

from desktop_app.core.intake import Candidate
from desktop_app.core.session import Control
from desktop_app.core.watching import Arrival, Mark, Taken
from desktop_app.store.database import Database
from desktop_app.store.driver import Connection
from desktop_app.store.values import now_ms
from desktop_app.store.work.session_engine import hold
from desktop_app.store.work.sessions import append_files, insert_session, write_control

_NOTE = """
INSERT INTO watched_files (source, size_bytes, modified_ns, sha256, taken_at) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (source) DO UPDATE SET size_bytes = excluded.size_bytes, modified_ns = excluded.modified_ns,
    sha256 = excluded.sha256, taken_at = excluded.taken_at
"""


def list_taken(database: Database) -> list[Taken]:
    """Return everything that was taken of any watched folder.

    Raises:
        ProcessingError: DATABASE.
    """
    with database.reading_much() as connection:
        rows = connection.rows("SELECT source, size_bytes, modified_ns, sha256 FROM watched_files")
    return [Taken(source, Mark(size_bytes, modified_ns), sha256) for source, size_bytes, modified_ns, sha256 in rows]


def note_taken(database: Database, taken: Iterable[Taken]) -> None:
    """Remember files that need no reading.

    Raises:
        ProcessingError: DISK_FULL or DATABASE.
    """
    with database.writing() as connection:
        _note(connection, taken)


def create_watched_session(
    database: Database, arrivals: Sequence[Arrival], engine: str, folder: str, *, is_waiting: bool = False
) -> str:
    """Make a session of what arrived, named after the folder, and remember it as taken; return the session's id.

    One that `is_waiting` is paused from its first moment: its cost is to be agreed to.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; there is no such session then, and nothing is taken.
    """
    with database.writing() as connection:
        _note(connection, (arrival.taken for arrival in arrivals))
        metadata = {"folder": folder, "is_watched": True}
        session_id = insert_session(connection, _files(arrivals), engine, metadata=metadata)
        if is_waiting:
            write_control(connection, session_id, Control.PAUSED)
        return session_id


def add_watched_files(
    database: Database, session_id: str, arrivals: Sequence[Arrival], *, is_held: bool = False
) -> list[str]:
    """Add what arrived to a session, and remember it as taken; return the files' ids.

    Files that are held wait until they are answered for.

    Raises:
        UnknownSession: there is no such session.
        ProcessingError: DISK_FULL or DATABASE; nothing is taken then.
    """
    with database.writing() as connection:
        _note(connection, (arrival.taken for arrival in arrivals))
        file_ids = append_files(connection, session_id, _files(arrivals))
        return hold(connection, file_ids) if is_held else file_ids


def _files(arrivals: Iterable[Arrival]) -> list[Candidate]:
    return [arrival.candidate for arrival in arrivals]


def _note(connection: Connection, taken: Iterable[Taken]) -> None:
    now = now_ms()
    connection.run_many(
        _NOTE, [(each.source, each.mark.size_bytes, each.mark.modified_ns, each.sha256, now) for each in taken]
    )

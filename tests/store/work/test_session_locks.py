"""Which process works on a session, what it keeps free for its end, and what is set back after one that died."""

import pytest

from desktop_app.core.status import FileStatus
from desktop_app.store.database import Database
from desktop_app.store.work.files import list_files
from desktop_app.store.work.progress import save_steps
from desktop_app.store.work.session_locks import SessionBusy, SessionLocks, lock_of, settle_interrupted
from tests.store.builders import new_session, reading_steps, session_of


def begun_session(database: Database) -> tuple[str, str]:
    """Return a session and its file, which claims to be read."""
    (file_id,) = new_session(database)
    save_steps(database, reading_steps(file_id, b"report")[:2])
    return session_of(file_id), file_id


def status_of(database: Database, session_id: str) -> FileStatus:
    return list_files(database, session_id)[0].progress.status


def test_what_a_dead_process_left_running_is_pending(database: Database) -> None:
    session_id, _ = begun_session(database)
    assert status_of(database, session_id).is_running
    settle_interrupted(database)
    assert status_of(database, session_id) is FileStatus.PENDING
    assert not lock_of(database, session_id).exists()


def test_what_a_living_process_reads_is_left_alone(database: Database) -> None:
    session_id, _ = begun_session(database)
    holder = SessionLocks(database)
    holder.hold(session_id)
    settle_interrupted(database)
    assert status_of(database, session_id).is_running
    holder.release_all()
    settle_interrupted(database)
    assert status_of(database, session_id) is FileStatus.PENDING


def test_one_holds_a_session_at_a_time(database: Database) -> None:
    first, second = SessionLocks(database), SessionLocks(database)
    first.hold("one")
    first.hold("one")
    assert first.held() == {"one"}
    assert second.is_busy_elsewhere("one")
    assert not first.is_busy_elsewhere("one")
    assert not second.takes("one")
    with pytest.raises(SessionBusy, match="works on session one"):
        second.hold("one")
    first.release("one")
    assert second.takes("one")
    second.release_all()
    assert not lock_of(database, "one").exists()


def test_room_is_kept_for_the_end_and_given_up(database: Database) -> None:
    locks = SessionLocks(database)
    locks.hold("one")
    assert lock_of(database, "one").stat().st_size >= 1 << 18
    locks.give_room()
    assert lock_of(database, "one").stat().st_size == 0
    assert SessionLocks(database).is_busy_elsewhere("one")
    locks.release_all()

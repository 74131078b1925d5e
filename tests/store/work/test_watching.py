"""What was taken of a watched folder is remembered with the session, or not at all."""

import pytest

from desktop_app.core.intake import Candidate
from desktop_app.core.session import Control
from desktop_app.core.watching import Arrival, Mark, Taken
from desktop_app.store.database import Database
from desktop_app.store.work.files import load_tasks
from desktop_app.store.work.sessions import UnknownSession, list_sessions, session_summary
from desktop_app.store.work.watching import add_watched_files, create_watched_session, list_taken, note_taken


def arrival(name: str, size_bytes: int = 5) -> Arrival:
    source = f"/scans/{name}"
    return Arrival(
        Candidate(source, name, size_bytes, "application/pdf"), Taken(source, Mark(size_bytes, 7), "ab" * 32)
    )


def test_a_session_and_what_was_taken_are_stored_together(database: Database) -> None:
    first, second = arrival("a.pdf"), arrival("b.pdf")
    session_id = create_watched_session(database, [first], "local", "Scans")
    add_watched_files(database, session_id, [second])
    assert [task.name for task in load_tasks(database, session_id)] == ["a.pdf", "b.pdf"]
    assert session_summary(database, session_id).engine == "local"
    assert list_taken(database) == [first.taken, second.taken]


def test_nothing_is_taken_where_the_session_is_gone(database: Database) -> None:
    with pytest.raises(UnknownSession):
        add_watched_files(database, "gone", [arrival("a.pdf")])
    assert list_taken(database) == []
    assert list_sessions(database) == []


def test_a_changed_file_takes_the_place_of_what_was_known(database: Database) -> None:
    note_taken(database, [arrival("a.pdf").taken])
    changed = Taken("/scans/a.pdf", Mark(9, 2**62), None)
    note_taken(database, [changed])
    assert list_taken(database) == [changed]


def test_a_session_whose_cost_is_to_be_agreed_to_waits(database: Database) -> None:
    session_id = create_watched_session(database, [arrival("a.pdf")], "openai", "Scans", is_waiting=True)
    assert session_summary(database, session_id).control is Control.PAUSED

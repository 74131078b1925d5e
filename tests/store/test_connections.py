"""The open database: what its connections may, who waits for whom, and what other programs write."""

import threading
from pathlib import Path

import psutil
import pytest

from desktop_app.core.errors import ProcessingError
from desktop_app.store.database import Database, open_database
from desktop_app.store.work.sessions import list_sessions, session_summary
from tests.store.builders import connected, new_session, session_of


def test_settings_of_the_connections(database: Database) -> None:
    with database.writing() as connection:
        assert connection.value("PRAGMA journal_mode") == "wal"
        assert connection.value("PRAGMA synchronous") == 2
        assert connection.value("PRAGMA foreign_keys") == 1
        assert connection.value("PRAGMA busy_timeout") == 10_000
    for reading in (database.reading, database.reading_much):
        with reading() as connection:
            assert connection.value("PRAGMA query_only") == 1


def test_the_summary_is_read_while_another_program_writes(data_dir: Path) -> None:
    database = open_database(data_dir)
    session_id = session_of(new_session(database)[0])
    other = connected(data_dir)
    other.run("BEGIN IMMEDIATE")
    other.run("UPDATE session_processing_summary SET control = 'paused'")
    assert session_summary(database, session_id).control == "run"
    other.run("COMMIT")
    other.close()
    assert session_summary(database, session_id).control == "paused"
    database.close()


def test_data_version_changes_when_another_program_writes_and_only_then(data_dir: Path) -> None:
    database = open_database(data_dir)
    first = database.data_version()
    new_session(database)
    assert database.data_version() == first
    other = connected(data_dir)
    other.run("UPDATE session_processing_summary SET control = 'paused'")
    other.close()
    second = database.data_version()
    assert second != first
    started, ended = threading.Event(), threading.Event()

    def write() -> None:
        with database.writing():
            started.set()
            ended.wait(300)

    writer = threading.Thread(target=write)
    writer.start()
    started.wait(300)
    assert database.data_version() == second, "asked while the writer works: answered at once"
    ended.set()
    writer.join()
    database.close()


def test_a_block_that_fails_leaves_nothing(database: Database) -> None:
    with pytest.raises(ZeroDivisionError), database.writing() as connection:
        connection.run("INSERT INTO patients (match_key, name, created_at) VALUES ('a', 'a', 1)")
        raise ZeroDivisionError
    with database.reading() as connection:
        assert connection.value("SELECT count(*) FROM patients") == 0
    assert len(new_session(database)) == 1


def test_the_main_thread_waits_for_no_other_threads_read(database: Database) -> None:
    session_id = session_of(new_session(database)[0])
    reading, let_go = threading.Event(), threading.Event()
    was_let_go: list[bool] = []

    def read_long() -> None:
        with database.reading(), database.reading_much():
            reading.set()
            was_let_go.append(let_go.wait(300))

    reader = threading.Thread(target=read_long)
    reader.start()
    assert reading.wait(300)
    assert session_summary(database, session_id).total_files == 1
    let_go.set()
    reader.join()
    assert was_let_go == [True], "answered while the other thread held its connections"


def test_readers_cannot_write(database: Database) -> None:
    for reading in (database.reading, database.reading_much):
        with pytest.raises(ProcessingError) as caught, reading() as connection:
            connection.run("DELETE FROM patients")
        assert caught.value.failure.details["reason"] == "read-only"


def test_all_connections_serve_many_threads_without_new_ones(database: Database, data_dir: Path) -> None:
    found: list[int] = []

    def use() -> None:
        found.append(len(list_sessions(database)) + len(new_session(database)))

    def run_threads(count: int) -> int:
        """Use the database in so many threads; return how often files of its folder are open then."""
        threads = [threading.Thread(target=use) for _ in range(count)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return sum(data_dir in Path(each.path).parents for each in psutil.Process().open_files())

    use()
    assert run_threads(39) == run_threads(1), "a connection opens its file when it is first used"
    assert len(found) == 41
    assert len(list_sessions(database)) == 41

"""A data folder on a drive that goes away and comes back: told in plain words, nothing is made anew, and it goes on."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.store.database import FILE_NAME, Database
from desktop_app.store.driver import Connection
from desktop_app.store.failures import is_reachable
from desktop_app.store.work.sessions import list_sessions
from tests.store.builders import new_session


class DeadFile:
    """A driver's connection to a file whose drive was pulled out: whatever is asked of it fails."""

    in_transaction = False

    def execute(self, sql: str, values: object = ()) -> Any:
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = sqlite3.SQLITE_IOERR_READ
        raise error


def connections_of(database: Database) -> tuple[Connection, ...]:
    return database._connections  # pyright: ignore[reportPrivateUsage]


def pull_out(database: Database) -> None:
    """Let every connection stand on a file that is gone for good, as after unplugging."""
    for connection in connections_of(database):
        connection.raw.close()
        connection.raw = DeadFile()


def failure_of(act: Callable[[], object]) -> ProcessingError:
    with pytest.raises(ProcessingError) as caught:
        act()
    return caught.value


@pytest.mark.parametrize("is_mount_point", [True, False])
def test_a_folder_that_is_gone_is_told_and_never_made_anew(database: Database, is_mount_point: bool) -> None:
    new_session(database)
    folder = database.path.parent
    away = folder.with_name("away")
    folder.rename(away)
    if is_mount_point:
        folder.mkdir()
    pull_out(database)
    acts = (lambda: new_session(database), lambda: list_sessions(database), database.data_version)
    for act in acts * 2:
        failure = failure_of(act).failure
        assert failure.code is ErrorCode.DATABASE
        assert failure.details["reason"] == "missing"
        assert "connect its drive" in failure.message
    assert not (folder / FILE_NAME).exists()
    if is_mount_point:
        folder.rmdir()
    away.rename(folder)
    new_session(database)
    assert len(list_sessions(database)) == 2


def test_nothing_is_stored_in_a_file_that_was_moved_away(database: Database) -> None:
    new_session(database)
    folder = database.path.parent
    away = folder.rename(folder.with_name("away"))
    assert failure_of(lambda: new_session(database)).failure.details["reason"] == "missing"
    away.rename(folder)
    new_session(database)
    assert len(list_sessions(database)) == 2


def test_files_that_died_under_the_connections_are_opened_again(database: Database) -> None:
    new_session(database)
    pull_out(database)
    assert failure_of(lambda: list_sessions(database)).failure.details["reason"] == "disk"
    assert len(list_sessions(database)) == 1
    new_session(database)
    assert len(list_sessions(database)) == 2


def test_a_connection_in_use_is_left_alone(database: Database) -> None:
    new_session(database)
    pull_out(database)
    failure_of(database.data_version)
    held = connections_of(database)[1]
    held.raw = type("Reading", (), {"in_transaction": True, "close": lambda self: None})()
    assert failure_of(lambda: list_sessions(database)).failure.details["reason"] == "disk"
    assert held.is_lost is False


def test_of_a_dead_drive_the_system_says_neither_yes_nor_no(tmp_path: Path) -> None:
    class Dead(type(tmp_path)):
        def exists(self, **_: object) -> bool:
            raise OSError(107, "Transport endpoint is not connected")

    assert not is_reachable(Dead(tmp_path))
    assert is_reachable(tmp_path)

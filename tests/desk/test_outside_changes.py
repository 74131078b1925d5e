"""A data folder that goes away and comes back is told once each, and another program's changes are noticed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import Failure
from desktop_app.desk.outside_changes import OutsideChanges
from desktop_app.store.database import Database, open_database
from tests.store.builders import new_session
from tests.store.test_lost_drive import pull_out


@pytest.fixture
def database(data_dir: Path) -> Iterator[Database]:
    database = open_database(data_dir)
    yield database
    database.close()


def test_what_another_program_stores_is_noticed(qtbot: QtBot, qapp: object, database: Database) -> None:
    outside = OutsideChanges(database, None)
    other = open_database(database.path.parent)
    with qtbot.waitSignal(outside.noticed):
        new_session(other)
    other.close()
    outside.close()


def test_a_drive_that_goes_and_comes_back_is_told_once_each(qtbot: QtBot, qapp: object, database: Database) -> None:
    outside = OutsideChanges(database, None)
    told: list[Failure | None] = []
    outside.troubled.connect(told.append)
    folder = database.path.parent
    with qtbot.waitSignal(outside.troubled):
        folder.rename(folder.with_name("away"))
        pull_out(database)
    assert told[0] is not None
    assert told[0].details["reason"] == "missing"
    with qtbot.waitSignal(outside.troubled):
        folder.with_name("away").rename(folder)
    assert told[1:] == [None]
    outside.close()

"""A desk on a real database, a real recorder and runner; the engine is the local one with two workers."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.app import App, open_app
from desktop_app.background.errands import Errands
from desktop_app.core.settings import Settings
from desktop_app.desk.index_desk import IndexDesk
from desktop_app.desk.jobs_desk import JobsDesk
from desktop_app.desk.pages import PageDrawer
from desktop_app.desk.session_desk import SessionDesk


@pytest.fixture
def app(qtbot: QtBot, data_dir: Path, fresh_folder: Path) -> Iterator[App]:
    shutil.copytree(fresh_folder, data_dir)
    with open_app(data_dir, Settings()) as app:
        yield app


@pytest.fixture
def errands(qtbot: QtBot) -> Iterator[Errands]:
    errands = Errands()
    yield errands
    errands.close()


@pytest.fixture
def desk(app: App, errands: Errands) -> Iterator[SessionDesk]:
    desk = SessionDesk(app, errands, PageDrawer(app, errands))
    yield desk
    desk.close()


@pytest.fixture
def jobs(app: App, errands: Errands) -> Iterator[JobsDesk]:
    desk = JobsDesk(app, errands)
    yield desk
    desk.close()


@pytest.fixture
def index(app: App, errands: Errands, jobs: JobsDesk) -> IndexDesk:
    return IndexDesk(app, errands, jobs)

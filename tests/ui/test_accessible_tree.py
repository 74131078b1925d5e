"""Every screen of the real window in its main states, walked as assistive technology does."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.background.single_instance import SingleInstance
from desktop_app.core.errors import ErrorCode, Failure
from desktop_app.core.intake import Candidate
from desktop_app.core.progress import FileProgress, Step
from desktop_app.core.settings import Settings
from desktop_app.core.status import FileStatus
from desktop_app.store.database import Database, open_database
from desktop_app.store.work.files import load_tasks
from desktop_app.store.work.progress import save_steps
from desktop_app.store.work.sessions import create_session
from desktop_app.ui.shell.places import PROCESS, places_of_window
from desktop_app.ui.theme.theme import Theme
from desktop_app.window.opened import opened_window
from desktop_app.window.parts import Window
from tests.ui.widgets.accessible import interface

_ROLE = QAccessible.Role
_ACTIVE = frozenset({_ROLE.Button, _ROLE.CheckBox, _ROLE.RadioButton, _ROLE.ComboBox, _ROLE.EditableText, _ROLE.SpinBox,
                     _ROLE.Link, _ROLE.Cell, _ROLE.ListItem, _ROLE.PageTab, _ROLE.Slider})  # fmt: skip
_MOST = 4000


def walk(node: QAccessibleInterface) -> Iterator[tuple[QAccessibleInterface, str]]:
    """Yield every visible node below one, each with the names on the way to it."""
    stack = [(node, "")]
    for _ in range(_MOST):
        if not stack:
            return
        here, path = stack.pop()
        yield here, path
        name = here.text(QAccessible.Text.Name)
        for number in range(min(here.childCount(), 60)):
            child = here.child(number)
            # To pyright there is always a child; Qt gives none for parts that are not there yet.
            if child and not child.state().invisible:
                stack.append((child, f"{path} > {name}"))


def faults(root: QWidget) -> list[str]:
    """Return the nodes that a person could not tell apart: without a name, or a control of no role."""
    found: list[str] = []
    for node, path in walk(interface(root)):
        name, role = node.text(QAccessible.Text.Name).strip(), node.role()
        if role is _ROLE.NoRole:
            found.append(f"no role: {path} > {name}")
        if not name and role in _ACTIVE | {_ROLE.StaticText, _ROLE.Table, _ROLE.List, _ROLE.Dialog}:
            found.append(f"no name: {role.name} under{path}")
    return found


Fill = Callable[[Database], None]


def nothing(_: Database) -> None:
    """Leave the data folder empty."""


def session_of(*statuses: FileStatus) -> Fill:
    """Return what puts a session with files in these states into the database."""

    def fill(database: Database) -> None:
        candidates = [Candidate(f"/reports/{n}.pdf", f"{n}.pdf") for n in range(len(statuses))]
        session_id = create_session(database, candidates, "local")
        for task, status in zip(load_tasks(database, session_id), statuses, strict=True):
            if status is FileStatus.PENDING:
                continue
            error = Failure.of(ErrorCode.PDF_PASSWORD) if status is FileStatus.FAILED else None
            if status is FileStatus.TIMEOUT:
                error = Failure.of(ErrorCode.TIMEOUT)
            percent = 100 if status is FileStatus.COMPLETED else 40
            snapshot = FileProgress(
                task.file_id, session_id, status, percent, error=error, started_at_ms=1, ended_at_ms=2
            )
            save_steps(database, [Step(snapshot)])

    return fill


_S = FileStatus
STATES = {
    "nothing": nothing,
    "interrupted": session_of(_S.COMPLETED, _S.PENDING, _S.PENDING),
    "partial": session_of(_S.COMPLETED, _S.FAILED, _S.TIMEOUT, _S.CANCELLED),
    "completed": session_of(_S.COMPLETED, _S.COMPLETED),
    "none completed": session_of(_S.FAILED, _S.TIMEOUT),
}


@pytest.fixture(params=STATES, ids=str)
def window(request: pytest.FixtureRequest, qtbot: QtBot, theme: Theme, data_dir: Path) -> Iterator[Window]:
    database = open_database(data_dir)
    STATES[request.param](database)
    database.close()
    with closing(SingleInstance(data_dir)) as instance:
        assert instance.claim()
        with opened_window(data_dir, Settings(goes_to_review_when_done=False), theme, instance) as window:
            window.shell.offer_interrupted()
            yield window


@pytest.mark.parametrize("size", [(1280, 820), (900, 600)], ids=["wide", "small"])
def test_no_node_without_a_name(window: Window, qtbot: QtBot, size: tuple[int, int]) -> None:
    shell = window.shell

    def check() -> None:
        assert sorted(set(faults(shell))) == []

    shell.resize(*size)
    for place in places_of_window():
        shell.open_screen(place.key)
        qtbot.waitUntil(check)  # lists and totals come a moment later
    sessions = window.session_desk.sessions(1)
    shell.open_screen(PROCESS)
    if sessions:
        window.session_desk.show_session(sessions[0].session_id)
        page = window.screens.process.page
        page.list.select_first()
        page.open_drawer()
        page.ask_cancel()
        qtbot.waitUntil(check)
        window.screens.process.show_start()
        qtbot.waitUntil(check)

"""A shell on fakes, shown at its first size."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from pytestqt.qtbot import QtBot

from desktop_app.ui.shell.shell import Shell
from desktop_app.ui.shell.window_state import WindowState
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.clock import AnimationClock
from tests.ui.shell.fakes import FakeDesk, FakeScreens

MakeShell = Callable[[], Shell]


class Work:
    """Whether files are being read, and what was dropped."""

    def __init__(self) -> None:
        self.is_going = False
        self.taken: list[list[str]] = []
        self.added: list[list[str]] = []

    def add(self, sources: Sequence[str]) -> None:
        self.added.append(list(sources))

    def take(self, mime: QMimeData) -> bool:
        self.taken.append([url.toLocalFile() for url in mime.urls()])
        return True


@pytest.fixture
def desk() -> FakeDesk:
    return FakeDesk()


@pytest.fixture
def screens() -> FakeScreens:
    return FakeScreens()


@pytest.fixture
def work() -> Work:
    return Work()


@pytest.fixture
def state(tmp_path: Path) -> WindowState:
    return WindowState(tmp_path / "window.json")


@pytest.fixture
def make_shell(
    qtbot: QtBot,
    theme: Theme,
    clock: AnimationClock,
    desk: FakeDesk,
    screens: FakeScreens,
    state: WindowState,
    work: Work,
) -> Iterator[MakeShell]:
    made: list[Shell] = []

    def make() -> Shell:
        shell = Shell(
            theme,
            clock,
            desk,  # pyright: ignore[reportArgumentType] - the fake is the part that the shell uses
            screens.as_list(),
            state,
            is_working=lambda: work.is_going,
            take=work.take,
            add=work.add,
        )
        qtbot.addWidget(shell)
        made.append(shell)
        with qtbot.waitActive(shell):
            shell.show()
            shell.activateWindow()
        return shell

    yield make
    work.is_going = False


@pytest.fixture
def shell(make_shell: MakeShell) -> Shell:
    return make_shell()

"""The Results screen on desks in memory, shown at its usual size."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.results.screen import ResultsScreen
from desktop_app.ui.shell.window_state import WindowState
from desktop_app.ui.theme.theme import Theme
from tests.ui.results.fakes import FakePeopleDesk, FakeResultsDesk

Build = Callable[..., ResultsScreen]


@pytest.fixture
def desk() -> FakeResultsDesk:
    return FakeResultsDesk()


@pytest.fixture
def people() -> FakePeopleDesk:
    return FakePeopleDesk()


@pytest.fixture
def state(tmp_path: Path) -> WindowState:
    return WindowState(tmp_path / "window.json")


@pytest.fixture
def build(theme: Theme, desk: FakeResultsDesk, people: FakePeopleDesk, state: WindowState, qtbot: QtBot) -> Build:
    """Return a function that shows the screen below its header's controls, in an active window."""
    windows: list[QWidget] = []

    def build_screen(width: int = 1196, height: int = 764) -> ResultsScreen:
        window = QWidget()
        column = QVBoxLayout(window)
        column.setContentsMargins(0, 0, 0, 0)
        screen = ResultsScreen(theme, desk, people, state)  # pyright: ignore[reportArgumentType]
        column.addWidget(screen.controls)
        column.addWidget(screen, 1)
        window.resize(width, height)
        qtbot.addWidget(window)
        windows.append(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        qtbot.waitUntil(lambda: not screen.is_stale)
        return screen

    return build_screen


@pytest.fixture
def screen(build: Build) -> ResultsScreen:
    return build()

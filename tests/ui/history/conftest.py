"""The History screen on a desk in memory, shown at its usual size."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.history.screen import HistoryScreen
from desktop_app.ui.shell.window_state import WindowState
from desktop_app.ui.theme.theme import Theme
from tests.ui.history.fake_desk import FakeHistoryDesk, past

TODAY = date(2024, 11, 18)
STATE = WindowState(Path("no-folder") / "window.json")
"""One that remembers nothing: its folder is not there."""


def show_screen(
    qtbot: QtBot, theme: Theme, desk: FakeHistoryDesk, width: int = 1196, height: int = 760
) -> HistoryScreen:
    asked: list[str] = []

    def ask_path(parent: QWidget, proposed: str, name_filter: str) -> str:
        asked.append(proposed)
        return f"/exports/out{proposed[proposed.rindex('.') :]}"

    screen = HistoryScreen(theme, desk.as_desk(), STATE, now=lambda: TODAY, ask_path=ask_path)
    qtbot.addWidget(screen)
    screen.resize(width, height)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    return screen


@pytest.fixture
def desk() -> FakeHistoryDesk:
    return FakeHistoryDesk(
        [
            past(0, completed=10, failed=1, timed_out=1, results=110, reports=10, reviewed=3),
            past(1, reviewed=1),
            past(2, completed=0, failed=1, results=0, reports=0),
        ]
    )


@pytest.fixture
def screen(qtbot: QtBot, theme: Theme, desk: FakeHistoryDesk) -> Iterator[HistoryScreen]:
    shown = show_screen(qtbot, theme, desk)
    yield shown
    if shown.session_actions.menu is not None:
        shown.session_actions.menu.close()

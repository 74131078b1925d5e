"""What tests of the Process screen share: a desk with files, and the screen on it in a window in front."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.settings import Settings
from desktop_app.ui.process.files.file_list import FileListView
from desktop_app.ui.process.screen import ProcessScreen
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.clock import AnimationClock
from tests.ui.process.fake_desk import FakeDesk

NOW_MS = 1_790_000_000_000
WIDE, SMALL = (1196, 764), (844, 552)
"""The screen's room in windows of 1280×820 and 900×600."""

MakeScreen = Callable[..., ProcessScreen]


@pytest.fixture
def make_screen(theme: Theme, clock: AnimationClock, qtbot: QtBot) -> MakeScreen:
    """Return a function that opens the screen on a desk, in front."""
    kept: list[QWidget] = []  # qtbot itself keeps no window alive
    theme.set_motion_reduced(is_reduced=True)

    def make(
        desk: FakeDesk, size: tuple[int, int] = WIDE, *, settings: Settings | None = None, is_in_front: bool = True
    ) -> ProcessScreen:
        screen = ProcessScreen(theme, clock, desk.as_desk(), settings, now_ms=lambda: NOW_MS)
        screen.resize(*size)
        qtbot.addWidget(screen)
        kept.append(screen)
        if is_in_front:
            with qtbot.waitActive(screen):
                screen.show()
                screen.activateWindow()
        else:
            screen.show()
            qtbot.waitExposed(screen)
        return screen

    return make


@pytest.fixture
def screen(make_screen: MakeScreen, desk: FakeDesk) -> ProcessScreen:
    """Return the screen on the `desk` of the test's own module."""
    return make_screen(desk)


@pytest.fixture
def view(screen: ProcessScreen) -> FileListView:
    """Return the list of that screen, with the keyboard on it."""
    screen.page.list.setFocus(Qt.FocusReason.TabFocusReason)
    return screen.page.list

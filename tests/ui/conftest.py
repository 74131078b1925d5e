"""What tests of the window share: a theme, a clock whose time they set, and windows that are shown."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme.theme import Theme, ThemeChoice
from desktop_app.ui.widgets.clock import AnimationClock


def pytest_configure(config: pytest.Config) -> None:
    """Overlook what Qt's platform without a screen says of itself at every window; all other warnings fail a test."""
    config.addinivalue_line("qt_log_ignore", "^This plugin does not support (propagateSizeHints|raise|grabbing)")


class Hand:
    """The hand of a clock, in seconds; tests move it."""

    def __init__(self) -> None:
        self.now_s = 100.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """Return the light theme; what it puts on the application is taken off again."""
    style, palette, font = qapp.style().name(), qapp.palette(), qapp.font()
    theme = Theme(ThemeChoice.LIGHT)
    yield theme
    theme.deleteLater()
    qapp.setStyleSheet("")
    qapp.setStyle(style)
    qapp.setPalette(palette)
    qapp.setFont(font)


@pytest.fixture
def hand() -> Hand:
    """Return the hand of the clock."""
    return Hand()


@pytest.fixture
def clock(theme: Theme, hand: Hand) -> AnimationClock:
    """Return a clock that shows the hand's time."""
    return AnimationClock(theme, hand, theme)


Show = Callable[..., QWidget]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Return a function that shows widgets below one another in a window in front."""
    # qtbot itself keeps no window alive.
    windows: list[QWidget] = []

    def show_widgets(*widgets: QWidget) -> QWidget:
        window = QWidget()
        column = QVBoxLayout(window)
        for widget in widgets:
            column.addWidget(widget)
        window.resize(900, 500)
        qtbot.addWidget(window)
        windows.append(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        # Qt gives the focus to the first widget that takes it.
        focused = window.focusWidget()
        if focused in window.findChildren(QWidget):
            focused.clearFocus()
        return window

    return show_widgets

"""The review screen on a desk in memory, shown at its usual size."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.review import ReviewReport
from desktop_app.ui.review.screen import ReviewScreen
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.clock import AnimationClock
from tests.ui.process.fake_desk import FakeDesk
from tests.ui.review.fake_desk import FakeReviewDesk, report

Build = Callable[..., ReviewScreen]


@pytest.fixture
def review_desk() -> FakeReviewDesk:
    return FakeReviewDesk(report(1), report(2), report(3))


@pytest.fixture
def session_desk() -> FakeDesk:
    return FakeDesk()


@pytest.fixture
def build(
    theme: Theme, clock: AnimationClock, session_desk: FakeDesk, review_desk: FakeReviewDesk, qtbot: QtBot
) -> Build:
    """Return a function that shows the screen in an active window."""
    windows: list[QWidget] = []

    def build_screen(*reports: ReviewReport, width: int = 1196, height: int = 764) -> ReviewScreen:
        if reports:
            review_desk.stored = {each.report_id: each for each in reports}
        window = QWidget()
        column = QVBoxLayout(window)
        column.setContentsMargins(0, 0, 0, 0)
        screen = ReviewScreen(theme, clock, review_desk, session_desk)  # pyright: ignore[reportArgumentType]
        column.addWidget(screen)
        window.resize(width, height)
        qtbot.addWidget(window)
        windows.append(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        # Until the list is read and the page, if there is one, was asked for at its final width.
        qtbot.waitUntil(lambda: not screen.is_stale and not screen.view.pane.is_sharpening and _is_sharp(screen))
        screen.view.table.setFocus()
        return screen

    return build_screen


def _is_sharp(screen: ReviewScreen) -> bool:
    canvas = screen.view.pane.canvas
    return canvas.image is None or canvas.image.width() == canvas.wanted_width_px


@pytest.fixture
def screen(build: Build) -> ReviewScreen:
    return build()


def press(screen: ReviewScreen, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    """Press a key in the table."""
    qtbot.keyClick(screen.view.table, key, modifier or Qt.KeyboardModifier.NoModifier)


def answers(screen: ReviewScreen) -> list[str]:
    """Return what the question can be answered with."""
    return [button.text() for button in screen.view.inspector.answers]

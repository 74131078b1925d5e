"""The progress bar: grows with the clock, says its quarters, never goes back within an attempt."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets import progress
from desktop_app.ui.widgets.clock import AnimationClock
from desktop_app.ui.widgets.progress import ProgressBar
from tests.ui.conftest import Hand, Show
from tests.ui.widgets.accessible import interface, name_of, role_of


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what is announced."""
    words: list[str] = []

    def listen(widget: QWidget, text: str, *, is_urgent: bool = False) -> None:
        words.append(text)

    monkeypatch.setattr(progress, "announce", listen)
    return words


@pytest.fixture
def bar(theme: Theme, clock: AnimationClock, show: Show) -> ProgressBar:
    """Return a session's bar in a window."""
    bar = ProgressBar(theme, clock, "Session")
    show(bar)
    return bar


def test_bar_grows_while_the_clock_runs(bar: ProgressBar, clock: AnimationClock, hand: Hand) -> None:
    bar.set_progress(47.0)
    assert clock.is_attached(bar)
    assert bar.shown_percent == 0.0
    hand.now_s += 0.1
    assert 0.0 < bar.shown_percent < 47.0
    hand.now_s += 0.1
    clock.ticked.emit()
    assert bar.shown_percent == pytest.approx(47.0)
    assert not clock.is_attached(bar)


class Paints(QObject):
    """Notes at which value a bar is painted."""

    def __init__(self, bar: ProgressBar) -> None:
        super().__init__(bar)
        self.values: list[int] = []
        bar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt names it
        if event.type() is QEvent.Type.Paint and isinstance(watched, ProgressBar):
            self.values.append(watched.value())
        return False


def test_nothing_is_painted_before_its_turn(bar: ProgressBar, qtbot: QtBot) -> None:
    paints = Paints(bar)
    bar.set_progress(47.0)
    assert not paints.values
    qtbot.waitUntil(lambda: 47 in paints.values)


def test_less_is_ignored_within_an_attempt(bar: ProgressBar, hand: Hand) -> None:
    bar.set_progress(47.0, attempt=1)
    bar.set_progress(30.0, attempt=1)
    assert bar.value() == 47
    bar.set_progress(30.0, attempt=2)
    assert (bar.value(), bar.shown_percent) == (30, 30.0)


def test_hidden_and_unmoving_bars_step(theme: Theme, clock: AnimationClock, bar: ProgressBar) -> None:
    theme.set_motion_reduced(is_reduced=True)
    bar.set_progress(47.0)
    assert bar.shown_percent == 47.0
    assert not clock.is_running


def test_unknown_length_keeps_the_clock_running(bar: ProgressBar, clock: AnimationClock) -> None:
    bar.set_unknown()
    assert clock.is_running
    bar.set_progress(0.0)
    assert not clock.is_running


def test_quarters_are_said_once_with_the_description(bar: ProgressBar, said: list[str]) -> None:
    for percent in (10.0, 24.0, 25.0, 30.0, 51.0, 60.0, 100.0):
        bar.set_progress(percent, f"{percent:.0f} percent")
    assert said == ["25 percent", "51 percent", "100 percent"]
    bar.set_progress(0.0, "0 percent", attempt=2)
    bar.set_progress(26.0, "26 percent", attempt=2)
    assert said[3:] == ["26 percent"]


def test_name_role_and_value(bar: ProgressBar) -> None:
    bar.set_progress(47.0, "4 of 12 files, 47 percent, about 40 seconds left")
    assert name_of(bar) == "4 of 12 files, 47 percent, about 40 seconds left"
    assert role_of(bar) is QAccessible.Role.ProgressBar
    values = interface(bar).valueInterface()
    assert (values.currentValue(), values.minimumValue(), values.maximumValue()) == (47, 0, 100)

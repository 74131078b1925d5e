"""The banner: its message is an alert, its countdown ends in the action or stops at the first thing one does."""
# pyright: reportUnknownMemberType=false

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.buttons import Button, Kind
from desktop_app.ui.widgets.clock import AnimationClock
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.tones import Tone
from tests.ui.conftest import Show
from tests.ui.widgets.accessible import name_of

FAST_MS = 15
NEVER_MS = 600_000


@pytest.fixture
def banner(theme: Theme, clock: AnimationClock, show: Show) -> Banner:
    """Return a green banner in a window, beside another button."""
    banner = Banner(theme, clock, is_large=True)
    show(banner, Button(theme, "Elsewhere"))
    review = Button(theme, "Review now", Kind.PRIMARY)
    banner.show_message(Tone.GOOD, "All 12 files completed", "143 values found", [review])
    return banner


def test_message_is_shown_and_named(banner: Banner) -> None:
    assert banner.isVisible()
    assert name_of(banner) == "All 12 files completed. 143 values found"
    assert [label.words for label in banner.findChildren(Label)][:2] == ["All 12 files completed", "143 values found"]


def test_new_message_takes_the_place_of_the_old_with_its_actions(banner: Banner, theme: Theme, qtbot: QtBot) -> None:
    old = banner.findChildren(Button)[0]
    with qtbot.waitSignal(old.destroyed):
        banner.show_message(Tone.BAD, "No file could be completed", "", [Button(theme, "Retry 3")])
    assert [button.text() for button in banner.findChildren(Button)] == ["Retry 3"]
    assert banner.tone is Tone.BAD


def test_actions_come_before_what_stands_below(theme: Theme, clock: AnimationClock, show: Show, qtbot: QtBot) -> None:
    above, banner, below = Button(theme, "Above"), Banner(theme, clock), Button(theme, "Below")
    show(above, banner, below)
    first, second = Button(theme, "Review 10"), Button(theme, "Retry 2")
    banner.show_message(Tone.WARNING, "10 completed, 2 failed", "", [first, second])
    above.setFocus()
    for expected in (first, second, below):
        qtbot.keyClick(banner.window(), Qt.Key.Key_Tab)
        assert expected.hasFocus()


def test_countdown_ends_by_itself(banner: Banner, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(banner.countdown_stopped), qtbot.waitSignal(banner.countdown_ended):
        assert banner.start_countdown("Opening review...", tick_ms=FAST_MS)
    assert not banner.is_counting
    assert banner.isVisible()


def wheel(window: QWidget) -> None:
    """Turn the wheel over a window."""
    here, none = QPointF(window.rect().center()), QPoint(0, 0)
    modifiers, phase = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(here, here, none, QPoint(0, -120), Qt.MouseButton.NoButton, modifiers, phase, False)
    QApplication.sendEvent(window, event)


@pytest.mark.parametrize(
    "act",
    [
        lambda bot, window: bot.keyClick(window, Qt.Key.Key_Escape),
        lambda bot, window: bot.keyClick(window, Qt.Key.Key_Down),
        lambda bot, window: bot.mouseClick(window, Qt.MouseButton.LeftButton),
        lambda _, window: wheel(window),
    ],
    ids=["escape", "key", "click", "scroll"],
)
def test_anything_done_stops_it_and_leaves_the_banner(
    banner: Banner, qtbot: QtBot, act: Callable[[QtBot, QWidget], None]
) -> None:
    assert banner.start_countdown("Opening review...", tick_ms=NEVER_MS)
    with qtbot.assertNotEmitted(banner.countdown_ended), qtbot.waitSignal(banner.countdown_stopped):
        act(qtbot, banner.window())
    assert not banner.is_counting
    assert banner.isVisible()


def test_action_that_is_clicked_stops_it_and_acts(banner: Banner, qtbot: QtBot) -> None:
    review = banner.findChildren(Button)[0]
    review.setFocus()
    banner.start_countdown("Opening review...", tick_ms=NEVER_MS)
    with qtbot.waitSignals([banner.countdown_stopped, review.clicked]):
        qtbot.keyClick(review, Qt.Key.Key_Return)


def test_hidden_banner_counts_no_more(banner: Banner, qtbot: QtBot) -> None:
    banner.start_countdown("Opening review...", tick_ms=NEVER_MS)
    with qtbot.waitSignal(banner.countdown_stopped):
        banner.dismiss()
    assert not banner.isVisible()


def test_nothing_is_counted_while_a_screen_reader_is_at_work(banner: Banner) -> None:
    QAccessible.setActive(True)
    try:
        assert not banner.start_countdown("Opening review...")
    finally:
        QAccessible.setActive(False)
    assert not banner.is_counting


def test_nothing_is_counted_behind_another_window(banner: Banner, qtbot: QtBot) -> None:
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    assert not banner.start_countdown("Opening review...")


def test_nothing_is_counted_while_another_screen_is_open(banner: Banner) -> None:
    screen = banner.parentWidget()
    assert screen is not None
    window = screen.window()
    banner.hide()
    window.activateWindow()
    assert not banner.start_countdown("Opening review...")
    assert not banner.is_counting


def test_stopping_twice_is_said_once(banner: Banner, qtbot: QtBot) -> None:
    banner.start_countdown("Opening review...", tick_ms=NEVER_MS)
    said: list[str] = []
    banner.countdown_stopped.connect(lambda: said.append("stopped"))
    banner.stop_countdown()
    banner.stop_countdown()
    assert said == ["stopped"]


def test_banner_appears_at_once_where_motion_is_reduced(theme: Theme, clock: AnimationClock, show: Show) -> None:
    theme.set_motion_reduced(is_reduced=True)
    banner = Banner(theme, clock)
    show(banner)
    banner.show_message(Tone.NEUTRAL, "Paused at 4 of 12 files")
    assert banner.maximumHeight() > 1000


def test_banner_slides_in(theme: Theme, clock: AnimationClock, show: Show, qtbot: QtBot) -> None:
    banner = Banner(theme, clock)
    show(banner)
    banner.show_message(Tone.NEUTRAL, "Paused at 4 of 12 files")
    assert banner.maximumHeight() < 1000
    qtbot.waitUntil(lambda: banner.maximumHeight() > 1000)

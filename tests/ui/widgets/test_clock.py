"""The clock ticks only while something that moves can be seen; bars never grow backwards."""
# pyright: reportUnknownMemberType=false

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.clock import AnimationClock, Growth
from tests.ui.conftest import Hand, Show


def test_clock_runs_while_an_attached_widget_is_visible(clock: AnimationClock, show: Show, qtbot: QtBot) -> None:
    widget = QWidget()
    clock.attach(widget)
    assert not clock.is_running
    window = show(widget)
    qtbot.waitUntil(lambda: clock.is_running)
    with qtbot.waitSignal(clock.ticked):
        pass
    window.hide()
    qtbot.waitUntil(lambda: not clock.is_running)
    window.show()
    qtbot.waitUntil(lambda: clock.is_running)
    clock.detach(widget)
    assert not clock.is_running


def test_minimised_window_needs_no_ticks(clock: AnimationClock, show: Show, qtbot: QtBot) -> None:
    widget = QWidget()
    window = show(widget)
    clock.attach(widget)
    assert clock.is_running
    window.showMinimized()
    qtbot.waitUntil(lambda: not clock.is_running)
    window.showNormal()
    qtbot.waitUntil(lambda: clock.is_running)


def test_destroyed_widget_needs_no_ticks(clock: AnimationClock, show: Show, qtbot: QtBot) -> None:
    widget = QWidget()
    show(widget)
    clock.attach(widget)
    clock.attach(widget)
    widget.deleteLater()
    qtbot.waitUntil(lambda: not clock.is_running)


def test_reduced_motion_stops_it_and_stills_what_it_shows(
    theme: Theme, clock: AnimationClock, hand: Hand, show: Show
) -> None:
    widget = QWidget()
    show(widget)
    clock.attach(widget)
    assert clock.ring_angle() is not None
    theme.set_motion_reduced(is_reduced=True)
    assert not clock.is_running
    assert clock.ring_angle() is None
    assert clock.sweep_phase() == 0.5
    theme.set_motion_reduced(is_reduced=False)
    assert clock.is_running


def test_ring_turns_once_in_1200_ms(clock: AnimationClock, hand: Hand) -> None:
    hand.now_s = 0.0
    assert clock.ring_angle() == 0.0
    hand.now_s += 0.3
    angle = clock.ring_angle()
    assert angle is not None
    assert round(angle) == 90


def test_block_goes_to_the_end_in_1600_ms_and_back(clock: AnimationClock, hand: Hand) -> None:
    hand.now_s = 0.0
    assert clock.sweep_phase() == 0.0
    hand.now_s += 0.8
    assert round(clock.sweep_phase(), 6) == 0.5
    hand.now_s += 0.8
    assert round(clock.sweep_phase(), 6) == 1.0
    hand.now_s += 0.8
    assert round(clock.sweep_phase(), 6) == 0.5


def test_clock_can_be_destroyed_before_what_it_moves(theme: Theme, show: Show, qtbot: QtBot) -> None:
    widget = QWidget()
    window = show(widget)
    clock = AnimationClock(theme)
    clock.attach(widget)
    with qtbot.waitSignal(clock.destroyed):
        clock.deleteLater()
    window.hide()
    QCoreApplication.processEvents()


def test_growth_takes_200_ms_and_slows_down() -> None:
    growth = Growth()
    growth.aim(100.0, 10.0)
    halfway = growth.value(10.1)
    assert 50.0 < halfway < 100.0
    assert growth.is_growing(10.1)
    assert growth.value(10.2) == pytest.approx(100.0)
    assert not growth.is_growing(10.2)


def test_new_attempt_may_begin_lower() -> None:
    growth = Growth()
    growth.aim(80.0, 10.0, attempt=1)
    growth.aim(10.0, 11.0, attempt=2)
    assert growth.value(11.0) == 10.0


def test_reduced_motion_steps() -> None:
    growth = Growth()
    growth.aim(80.0, 10.0, is_still=True)
    assert growth.value(10.0) == 80.0
    assert not growth.is_growing(10.0)


@given(st.lists(st.tuples(st.floats(0, 100), st.floats(0, 0.3)), min_size=1))
def test_bar_never_goes_backwards_within_an_attempt(steps: list[tuple[float, float]]) -> None:
    growth, now_s, drawn = Growth(), 0.0, 0.0
    for target, wait_s in steps:
        growth.aim(target, now_s, attempt=None)
        for share in (0.0, 0.5, 1.0):
            value = growth.value(now_s + wait_s * share)
            assert value >= drawn - 1e-9
            drawn = value
        now_s += wait_s
    assert growth.value(now_s + 1.0) == max(target for target, _ in steps)

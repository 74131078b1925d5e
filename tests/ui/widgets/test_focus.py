"""The focus ring: for the keyboard only, outside the control, following it, gone with it."""
# pyright: reportUnknownMemberType=false

import subprocess
import sys

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QListView, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.focus import FocusRing, has_keyboard_focus, watch_focus
from tests.ui.conftest import Show

ENDING = """
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button

app = QApplication([])
theme, window = Theme(), QWidget()
button = Button(theme, "First", parent=window)
window.show()
window.activateWindow()
app.processEvents()
button.clearFocus()
button.setFocus(Qt.FocusReason.TabFocusReason)
app.processEvents()
assert len([child for child in window.children() if type(child).__name__ == "FocusRing"]) == 1
"""
"""A program that is left while a control has its ring: half-destroyed widgets still send events."""


def rings(window: QWidget) -> list[FocusRing]:
    """Return the rings that can be seen."""
    return [ring for ring in window.findChildren(FocusRing) if ring.isVisible()]


def test_tab_shows_a_ring_four_px_around_the_control(theme: Theme, show: Show, qtbot: QtBot) -> None:
    first, second = Button(theme, "First"), Button(theme, "Second")
    window = show(first, second)
    first.setFocus(Qt.FocusReason.MouseFocusReason)
    assert rings(window) == []
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert has_keyboard_focus(second)
    place = QRect(second.mapTo(window, QPoint(0, 0)), second.size())
    assert [ring.geometry() for ring in rings(window)] == [place.adjusted(-4, -4, 4, 4)]
    qtbot.keyClick(second, Qt.Key.Key_Backtab)
    assert not has_keyboard_focus(second)
    assert len(rings(window)) == 1


def test_mouse_shows_none_and_takes_it_away(theme: Theme, show: Show, qtbot: QtBot) -> None:
    button, other = Button(theme, "First"), Button(theme, "Other")
    window = show(button, other)
    other.setFocus(Qt.FocusReason.TabFocusReason)
    assert len(rings(window)) == 1
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.hasFocus() or not other.hasFocus()
    button.setFocus(Qt.FocusReason.MouseFocusReason)
    assert rings(window) == []


def test_a_key_after_a_click_shows_it(theme: Theme, show: Show, qtbot: QtBot) -> None:
    button = Button(theme, "First")
    window = show(button)
    button.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.keyClick(button, Qt.Key.Key_Shift)
    assert rings(window) == []
    qtbot.keyClick(button, Qt.Key.Key_Left)
    assert len(rings(window)) == 1


def test_focus_set_by_the_program_is_shown_unless_the_mouse_was_used(theme: Theme, show: Show) -> None:
    first, second = Button(theme, "First"), Button(theme, "Second")
    window = show(first, second)
    first.setFocus(Qt.FocusReason.OtherFocusReason)
    assert len(rings(window)) == 1
    first.setFocus(Qt.FocusReason.MouseFocusReason)
    second.setFocus(Qt.FocusReason.MouseFocusReason)
    first.setFocus(Qt.FocusReason.OtherFocusReason)
    assert rings(window) == []


def test_ring_follows_the_control_and_ends_with_it(theme: Theme, show: Show, qtbot: QtBot) -> None:
    holder = QWidget()
    button = Button(theme, "First", parent=holder)
    window = show(holder)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    ring = rings(window)[0]
    button.move(40, 60)
    assert ring.geometry().topLeft() == button.mapTo(window, QPoint(-4, -4))
    holder.move(holder.pos() + QPoint(5, 5))
    assert ring.geometry().topLeft() == button.mapTo(window, QPoint(-4, -4))
    button.hide()
    assert rings(window) == []
    button.show()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert len(rings(window)) == 1
    button.deleteLater()
    qtbot.waitUntil(lambda: rings(window) == [])


def test_ring_scrolls_along(theme: Theme, show: Show) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    buttons = [Button(theme, f"Button {number}") for number in range(40)]
    for button in buttons:
        column.addWidget(button)
    area = QScrollArea()
    area.setWidget(page)
    window = show(area)
    buttons[3].setFocus(Qt.FocusReason.TabFocusReason)
    ring = rings(window)[0]
    assert ring.parent() is page
    area.verticalScrollBar().setValue(50)
    assert ring.mapTo(window, QPoint(4, 4)) == buttons[3].mapTo(window, QPoint(0, 0))


def test_view_is_told_and_draws_inside_itself(theme: Theme, show: Show) -> None:
    view = QListView()
    watch_focus(view, theme, None)
    window = show(view)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert has_keyboard_focus(view)
    assert rings(window) == []
    view.clearFocus()
    assert not has_keyboard_focus(view)


def test_window_with_a_ring_can_be_destroyed(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    button = Button(theme, "First", parent=window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    button.clearFocus()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(window.destroyed):
        window.deleteLater()


def test_process_with_a_ring_ends_well() -> None:
    ended = subprocess.run([sys.executable, "-c", ENDING], capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (0, "")

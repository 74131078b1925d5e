"""The toast: one at a time, goes by itself, waits while looked at, and offers a way back."""
# pyright: reportUnknownMemberType=false

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button, IconButton
from desktop_app.ui.widgets.toast import Toast
from desktop_app.ui.widgets.tones import Tone
from tests.ui.conftest import Show
from tests.ui.widgets.accessible import name_of


@pytest.fixture
def host(show: Show) -> QWidget:
    """Return a window's content."""
    return show()


def test_toast_lies_at_the_bottom_right_and_stays_there(theme: Theme, host: QWidget) -> None:
    toast = Toast(theme, host)
    toast.show_message(Tone.GOOD, "Exported 214 values.", "varga-elena.csv", "Show in folder")
    assert host.rect().bottomRight() - toast.geometry().bottomRight() == QPoint(21, 21)
    host.resize(1000, 700)
    assert host.rect().bottomRight() - toast.geometry().bottomRight() == QPoint(21, 21)


def test_toast_goes_by_itself(theme: Theme, host: QWidget, qtbot: QtBot) -> None:
    toast = Toast(theme, host, stay_ms=30)
    with qtbot.waitSignal(toast.closed):
        toast.show_message(Tone.GOOD, "Exported 214 values.")
    assert toast.isHidden()


def test_toast_stays_while_it_has_the_focus(theme: Theme, host: QWidget, qtbot: QtBot) -> None:
    toast = Toast(theme, host, stay_ms=20)
    toast.show_message(Tone.NEUTRAL, "Row 7 removed.", action="Undo")
    undo = toast.findChildren(Button)[0]
    undo.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.assertNotEmitted(toast.closed, wait=90):
        pass
    with qtbot.waitSignal(toast.closed):
        undo.clearFocus()


def test_undo_is_reported_and_closes(theme: Theme, host: QWidget, qtbot: QtBot) -> None:
    toast = Toast(theme, host)
    toast.show_message(Tone.NEUTRAL, "Row 7 removed.", action="Undo")
    with qtbot.waitSignals([toast.action_chosen, toast.closed]):
        qtbot.mouseClick(toast.findChildren(Button)[0], Qt.MouseButton.LeftButton)
    assert toast.isHidden()


def test_cross_and_escape_close_without_the_action(theme: Theme, host: QWidget, qtbot: QtBot) -> None:
    toast = Toast(theme, host)
    cross = toast.findChildren(IconButton)[0]
    with qtbot.assertNotEmitted(toast.action_chosen):
        toast.show_message(Tone.NEUTRAL, "Row 7 removed.", action="Undo")
        with qtbot.waitSignal(toast.closed):
            qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
        toast.show_message(Tone.NEUTRAL, "Row 8 removed.", action="Undo")
        with qtbot.waitSignal(toast.closed):
            qtbot.keyClick(cross, Qt.Key.Key_Escape)


def test_new_message_takes_the_old_ones_place(theme: Theme, host: QWidget) -> None:
    toast = Toast(theme, host)
    toast.show_message(Tone.NEUTRAL, "Row 7 removed.", action="Undo")
    toast.show_message(Tone.BAD, "Export not written.", "The disk is full; your data is unchanged.")
    assert name_of(toast) == "Export not written. The disk is full; your data is unchanged."
    assert not toast.findChildren(Button)[0].isVisible()

"""The rail: one tab stop, arrows inside, and nothing opens but what the window opens."""
# pyright: reportUnknownMemberType=false

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.rail import NavigationRail, Place
from tests.ui.conftest import Show
from tests.ui.widgets.accessible import name_of, role_of

PLACES = [Place("process", "Process", "ph.stack", "Ctrl+1"), Place("review", "Review", "ph.clipboard-text", "Ctrl+2")]
BELOW = [Place("settings", "Settings", "ph.gear-six", "Ctrl+,")]
KEYS = ["process", "review", "settings"]


@pytest.fixture
def rail(theme: Theme, show: Show) -> NavigationRail:
    """Return a rail in a window."""
    rail = NavigationRail(theme, PLACES, BELOW)
    show(rail)
    rail.set_current("process")
    return rail


def stops(rail: NavigationRail) -> list[str]:
    """Return the keys of the items that Tab reaches."""
    return [key for key in KEYS if rail.item(key).focusPolicy() is Qt.FocusPolicy.StrongFocus]


def test_arrows_move_and_enter_chooses(rail: NavigationRail, qtbot: QtBot) -> None:
    rail.item("process").setFocus()
    assert rail.item("process").hasFocus()
    with qtbot.assertNotEmitted(rail.chosen):
        qtbot.keyClick(rail.item("process"), Qt.Key.Key_Down)
        qtbot.keyClick(rail.item("review"), Qt.Key.Key_Down)
    assert rail.item("settings").hasFocus()
    with qtbot.waitSignal(rail.chosen) as chosen:
        qtbot.keyClick(rail.item("settings"), Qt.Key.Key_Return)
    assert chosen.args == ["settings"]


@pytest.mark.parametrize(("key", "place"), [(Qt.Key.Key_End, "settings"), (Qt.Key.Key_Up, "settings")])
def test_ends_are_reached(rail: NavigationRail, qtbot: QtBot, key: Qt.Key, place: str) -> None:
    rail.item("process").setFocus()
    qtbot.keyClick(rail.item("process"), key)
    assert rail.item(place).hasFocus()
    qtbot.keyClick(rail.item(place), Qt.Key.Key_Home)
    assert rail.item("process").hasFocus()


def test_a_click_asks_and_the_window_answers(rail: NavigationRail, qtbot: QtBot) -> None:
    with qtbot.waitSignal(rail.chosen) as chosen:
        qtbot.mouseClick(rail.item("review"), Qt.MouseButton.LeftButton)
    assert chosen.args == ["review"]
    assert [rail.item(key).isChecked() for key in KEYS] == [True, False, False]
    rail.set_current("review")
    assert [rail.item(key).isChecked() for key in KEYS] == [False, True, False]
    assert stops(rail) == ["review"]


def test_rail_is_one_tab_stop(rail: NavigationRail) -> None:
    assert stops(rail) == ["process"]


def test_badge_is_said_in_words(rail: NavigationRail) -> None:
    rail.set_badge("review", "3", "3 reports to review")
    assert name_of(rail.item("review")) == "Review, 3 reports to review"
    rail.set_badge("review", "")
    assert name_of(rail.item("review")) == "Review"


def test_a_number_without_room_is_said_in_full_elsewhere(rail: NavigationRail) -> None:
    item = rail.item("review")
    rail.show()
    rail.set_badge("review", "121", "121 reports to review", "99+")
    assert item.badge_text == "121"
    rail.set_badge("review", "12104", "12,104 reports to review", "99+")
    rail.set_narrow(is_narrow=True)
    item.resize(item.sizeHint())
    assert item.badge_text == "99+"
    assert name_of(item) == "Review, 12,104 reports to review"
    assert item.toolTip() == "Review (Ctrl+2), 12,104 reports to review"


def test_narrow_rail_says_its_words_in_tooltips(rail: NavigationRail) -> None:
    assert rail.width() == 84
    rail.set_narrow(is_narrow=True)
    assert rail.width() == 56
    assert rail.item("review").toolTip() == "Review (Ctrl+2)"


def test_rail_grows_with_the_text(rail: NavigationRail, theme: Theme) -> None:
    theme.set_text_percent(150)
    assert rail.width() == 126


def test_unknown_place_is_a_bug(rail: NavigationRail) -> None:
    with pytest.raises(KeyError):
        rail.item("nowhere")


def test_items_can_be_told_apart_and_checked(rail: NavigationRail) -> None:
    assert role_of(rail.item("process")) in {QAccessible.Role.Button, QAccessible.Role.CheckBox}


@pytest.mark.parametrize("key", ["process", "review"])
def test_assistive_technology_toggles_as_if_it_clicked(rail: NavigationRail, qtbot: QtBot, key: str) -> None:
    with qtbot.waitSignal(rail.chosen) as chosen:
        rail.item(key).toggle()
    assert chosen.args == [key]
    assert [rail.item(each).isChecked() for each in KEYS] == [True, False, False]

"""Fields, choices and the splitter: names, errors in words, keys, no change by a passing wheel."""
# pyright: reportUnknownMemberType=false

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QStyleOptionComboBox, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.shell.regions import step_region
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.choices import CheckBox, RadioButton, Segments, Switch
from desktop_app.ui.widgets.fields import ComboBox, DecimalBox, Field, LineEdit
from desktop_app.ui.widgets.splitter import Splitter
from tests.ui.conftest import Show
from tests.ui.widgets.accessible import interface, name_of, role_of

SENTENCE = "“12,,4” is not a number. Example: 12.4"


def test_error_is_a_red_border_and_a_sentence(theme: Theme, show: Show) -> None:
    edit = LineEdit(theme, "Value")
    field = Field(theme, "Value", edit)
    show(field)
    low = field.sizeHint().height()
    field.set_error(SENTENCE)
    assert field.error == SENTENCE
    assert edit.property("has-error") is True
    assert interface(edit).text(QAccessible.Text.Description) == SENTENCE
    assert field.sizeHint().height() > low
    field.set_error("")
    assert edit.property("has-error") is False
    assert field.sizeHint().height() == low


def turn_wheel(widget: QWidget) -> None:
    """Turn the wheel over a widget."""
    here, up = QPointF(widget.rect().center()), QPoint(0, 120)
    buttons, modifiers = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(here, here, QPoint(), up, buttons, modifiers, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(widget, event)


def test_wheel_changes_numbers_with_the_focus_only(theme: Theme, show: Show) -> None:
    box, other = DecimalBox(theme, "Cost", 0, 10), LineEdit(theme, "Other")
    show(box, other)
    other.setFocus()
    turn_wheel(box)
    assert box.value() == 0
    box.setFocus()
    turn_wheel(box)
    assert box.value() == 1


def test_wheel_leaves_a_combo_box_alone(theme: Theme, show: Show) -> None:
    box, other = ComboBox(theme, "Language"), LineEdit(theme, "Other")
    box.addItems(["English", "Deutsch"])
    box.setCurrentIndex(1)
    show(box, other)
    other.setFocus()
    turn_wheel(box)
    assert box.currentIndex() == 1


@pytest.mark.parametrize("percent", [90, 150])
def test_fields_grow_with_the_text(theme: Theme, percent: int) -> None:
    edit = LineEdit(theme, "Value")
    theme.set_text_percent(percent)
    assert edit.height() == round(28 * percent / 100)


def test_a_choice_without_room_says_that_its_words_go_on(theme: Theme, show: Show) -> None:
    box, words = ComboBox(theme, "Session"), "All reports that nobody has looked at yet"
    box.addItem(words)
    show(box)
    for width, is_whole in ((120, False), (600, True)):
        box.setFixedWidth(width)
        option = QStyleOptionComboBox()
        box.initStyleOption(option)
        assert (option.currentText == words) is is_whole
        assert option.currentText.endswith("…") is not is_whole


def test_names_and_roles(theme: Theme) -> None:
    switch, check, radio = Switch(theme, "Reduce motion"), CheckBox(theme, "Files"), RadioButton(theme, "All tests")
    assert [name_of(widget) for widget in (switch, check, radio)] == ["Reduce motion", "Files", "All tests"]
    roles = [role_of(widget) for widget in (switch, check, radio)]
    assert roles == [QAccessible.Role.CheckBox, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton]
    assert role_of(LineEdit(theme, "Value")) is QAccessible.Role.EditableText
    assert role_of(DecimalBox(theme, "Files", 1, 8)) is QAccessible.Role.SpinBox
    assert role_of(ComboBox(theme, "Language")) is QAccessible.Role.ComboBox


def test_switch_turns_by_click_and_space(theme: Theme, show: Show, qtbot: QtBot) -> None:
    switch = Switch(theme, "Reduce motion")
    show(switch)
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=QPoint(30, 12))
    assert switch.isChecked()
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert not switch.isChecked()
    assert switch.height() >= 24


def test_segments_choose_by_arrows_and_stop_at_the_ends(theme: Theme, show: Show, qtbot: QtBot) -> None:
    parts = [("light", "Light", "ph.sun"), ("dark", "Dark", "ph.moon"), ("system", "System", None)]
    segments = Segments(theme, "Theme", parts)
    show(segments)
    assert segments.chosen_key == "light"
    chosen: list[str] = []
    segments.chosen.connect(chosen.append)
    parts_shown = segments.findChildren(QAbstractButton)
    parts_shown[0].setFocus()
    for _ in range(3):
        focused = next(part for part in parts_shown if part.hasFocus())
        qtbot.keyClick(focused, Qt.Key.Key_Right)
    assert chosen == ["dark", "system"]
    segments.choose("light")
    segments.choose("light")
    assert chosen == ["dark", "system", "light"]


def test_tab_passes_the_divider_f6_comes_to_it_and_arrows_move_it(theme: Theme, show: Show, qtbot: QtBot) -> None:
    splitter = Splitter(theme, "Page and table", Qt.Orientation.Horizontal)
    parts = QLineEdit(), QLineEdit()
    for part in parts:
        splitter.addWidget(part)
    show(splitter)
    handle, before = splitter.handle(1), splitter.sizes()
    assert name_of(handle) == "Divider: Page and table"
    parts[0].setFocus()
    qtbot.keyClick(parts[0], Qt.Key.Key_Tab)
    assert parts[1].hasFocus()
    step_region([parts[0], handle, parts[1]], -1)
    assert handle.hasFocus()
    qtbot.keyClick(handle, Qt.Key.Key_Right)
    assert splitter.sizes()[0] == before[0] + 16
    qtbot.keyClick(handle, Qt.Key.Key_Left)
    assert splitter.sizes() == before


@pytest.mark.parametrize(
    "make", [lambda theme: DecimalBox(theme, "Limit", 0, 9), lambda theme: ComboBox(theme, "Size")]
)
def test_the_wheel_gives_no_focus(theme: Theme, make: Callable[[Theme], QWidget]) -> None:
    # A wheel that gave the focus would change the very next turn's value.
    assert make(theme).focusPolicy() == Qt.FocusPolicy.StrongFocus

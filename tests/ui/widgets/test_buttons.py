"""Buttons: keys, sizes, names, menus, looks of states."""
# pyright: reportUnknownMemberType=false

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme.colours import Mode, Role, hex_of
from desktop_app.ui.theme.theme import Theme, ThemeChoice
from desktop_app.ui.widgets.buttons import Button, IconButton, Kind, Size
from desktop_app.ui.widgets.link_button import LinkButton
from tests.ui.conftest import Show
from tests.ui.widgets.accessible import name_of, role_of


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_space_and_enter_click(theme: Theme, show: Show, qtbot: QtBot, key: Qt.Key) -> None:
    button = Button(theme, "Pause", icon="ph.pause")
    show(button)
    button.setFocus()
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)


def test_disabled_button_is_not_clicked(theme: Theme, show: Show, qtbot: QtBot) -> None:
    button = Button(theme, "Pause")
    button.setEnabled(False)
    show(button)
    with qtbot.assertNotEmitted(button.clicked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("percent", [90, 100, 125, 150])
@pytest.mark.parametrize(("size", "height"), [(Size.SMALL, 26), (Size.NORMAL, 32), (Size.LARGE, 40)])
def test_height_grows_with_the_text(theme: Theme, size: Size, height: int, percent: int) -> None:
    button, square = Button(theme, "Pause", size=size), IconButton(theme, "ph.x", "Close", size=size)
    theme.set_text_percent(percent)
    assert button.sizeHint().height() == round(height * percent / 100)
    assert square.sizeHint().width() == square.sizeHint().height() == button.sizeHint().height()


def test_words_icon_keys_and_caret_all_have_room(theme: Theme) -> None:
    plain = Button(theme, "Export").sizeHint().width()
    with_icon = Button(theme, "Export", icon="ph.export").sizeHint().width()
    with_keys = Button(theme, "Export", icon="ph.export", keys="Ctrl E").sizeHint().width()
    with_caret = Button(theme, "Export", icon="ph.export", has_caret=True).sizeHint().width()
    assert plain < with_icon < with_caret < with_keys
    assert Button(theme, "Export").minimumSizeHint().width() == plain


def test_names_and_roles(theme: Theme) -> None:
    button, icon = Button(theme, "Choose files..."), IconButton(theme, "ph.arrow-clockwise", "Retry IMG_2047.heic")
    link = LinkButton(theme, "Check files")
    assert [name_of(widget) for widget in (button, icon, link)] == [
        "Choose files",
        "Retry IMG_2047.heic",
        "Check files",
    ]
    assert {role_of(widget) for widget in (button, icon, link)} == {QAccessible.Role.Button}
    assert icon.toolTip() == "Retry IMG_2047.heic"
    button.set_words("Retry failed (1)", name="Retry 1 failed file")
    assert (button.text(), name_of(button)) == ("Retry failed (1)", "Retry 1 failed file")


def test_click_opens_the_menu(theme: Theme, show: Show, qtbot: QtBot) -> None:
    button, menu = Button(theme, "Export", has_caret=True), QMenu()
    menu.addAction("CSV")
    button.set_menu(menu)
    show(button)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert menu.isVisible()
    menu.close()


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_primary_wears_the_accent_of_the_theme(theme: Theme, show: Show, choice: ThemeChoice) -> None:
    button = Button(theme, "Review", Kind.PRIMARY)
    show(button)
    theme.set_choice(choice)

    def ground() -> str:
        return button.grab().toImage().pixelColor(QPoint(12, 4)).name().upper()

    assert ground() == hex_of(Role.ACCENT, Mode(choice.value))
    button.setDown(True)
    assert ground() == hex_of(Role.ACCENT_PRESSED, Mode(choice.value))
    button.setEnabled(False)
    assert ground() == hex_of(Role.TRACK, Mode(choice.value))

"""The sections of Settings: searched, walked, marked as they are looked at, and with room for their cards."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.settings.screen import SettingsScreen
from desktop_app.ui.theme.theme import Theme
from tests.ui.settings.fakes import FakeSettingsDesk
from tests.ui.settings.shown import switch, visible_rows


def test_ctrl_f_finds_the_interruption(screen: SettingsScreen, desk: FakeSettingsDesk) -> None:
    screen.show_matches("interrupt")
    assert visible_rows(screen) == {"Go on after an interruption"}
    switch(screen, "resumes_interrupted").click()
    assert desk.settings.resumes_interrupted


def test_the_search_shows_what_matches(screen: SettingsScreen, qtbot: QtBot) -> None:
    screen.open_search()
    qtbot.keyClicks(screen.sections.search, "limit")
    assert visible_rows(screen) == {"Time limit per file", "Time limit per page"}
    assert [key for key, card in screen.cards.items() if card.isVisible()] == ["processing"]
    qtbot.keyClicks(screen.sections.search, " nothing of this")
    assert visible_rows(screen) == set()
    assert screen.close_topmost()
    assert all(card.isVisible() for card in screen.cards.values())
    assert not screen.close_topmost()


def test_the_search_finds_a_whole_card_by_its_title(screen: SettingsScreen) -> None:
    screen.show_matches("appear")
    assert visible_rows(screen) == {"Theme", "Text size", "Language", "Reduce motion", "Darker pages in the dark theme"}


def test_the_search_marks_the_section_of_the_first_match(screen: SettingsScreen) -> None:
    screen.show_matches("releases")
    assert screen.sections.marked == "about"
    screen.show_matches("")
    assert screen.sections.marked == "engine"


def test_a_row_has_room_for_its_error(screen: SettingsScreen, qtbot: QtBot) -> None:
    screen.show_matches("releases")
    row, _ = screen.editors["release_address"]
    qtbot.waitUntil(lambda: row.mapTo(screen, row.rect().topLeft()).y() < 100)  # the card came to the top
    without = row.minimumSizeHint().height()
    row.set_error("It must begin with https://.")
    qtbot.waitUntil(lambda: row.height() >= row.minimumSizeHint().height() > without)


def test_the_list_marks_the_section_that_is_looked_at(screen: SettingsScreen, qtbot: QtBot) -> None:
    screen.resize(1000, 400)
    qtbot.waitUntil(lambda: screen.area.verticalScrollBar().maximum() > 200)
    bar = screen.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert screen.sections.marked == "about"
    bar.setValue(0)
    assert screen.sections.marked == "engine"
    screen.open_section("appearance")
    assert screen.sections.marked == "appearance"
    assert screen.section_box.currentText() == "Appearance"
    assert bar.value() > 0


def test_the_arrows_walk_the_sections(screen: SettingsScreen, qtbot: QtBot) -> None:
    focus = next(button for button in screen.sections.findChildren(QAbstractButton) if button.text() == "Engine")
    focus.setFocus()
    qtbot.keyClick(focus, Qt.Key.Key_Down)
    assert screen.sections.marked == "processing"
    focused = QApplication.focusWidget()
    assert isinstance(focused, QAbstractButton)
    assert focused.text() == "Processing"


@pytest.mark.parametrize(("width", "has_list"), [(900, False), (999, False), (1000, True), (1280, True), (3000, True)])
def test_the_list_becomes_a_box_under_1000(screen: SettingsScreen, qtbot: QtBot, width: int, has_list: bool) -> None:
    screen.resize(width, 700)
    qtbot.waitUntil(lambda: screen.width() == width)
    assert screen.sections.isVisible() is has_list
    assert screen.section_box.isVisible() is not has_list


@pytest.mark.parametrize("percent", [90, 100, 150])
@pytest.mark.parametrize("width", [900, 1100, 1280])
def test_no_card_is_wider_than_the_page(
    screen: SettingsScreen, qtbot: QtBot, theme: Theme, width: int, percent: int
) -> None:
    theme.set_text_percent(percent)
    screen.resize(width, 700)
    qtbot.waitUntil(lambda: screen.width() == width)
    QApplication.processEvents()
    view = screen.area.viewport().width()
    assert all(_right_of(card, screen) <= view for card in screen.cards.values())


def _right_of(card: QWidget, screen: SettingsScreen) -> int:
    return card.mapTo(screen.area.viewport(), card.rect().topRight()).x() + 1

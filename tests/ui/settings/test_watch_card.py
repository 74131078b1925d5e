"""The watched folder in Settings: chosen first, then switched on; never the program's own."""

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.core.settings import Settings
from desktop_app.ui.settings.editors import SwitchEditor
from desktop_app.ui.settings.screen import SettingsScreen
from desktop_app.ui.settings.watch_card import WatchCard
from desktop_app.ui.theme.theme import Theme
from tests.ui.settings.fakes import FakeSettingsDesk
from tests.ui.settings.shown import settings_screen


@pytest.fixture
def desk() -> FakeSettingsDesk:
    return FakeSettingsDesk()


@pytest.fixture
def screen(qtbot: QtBot, theme: Theme, desk: FakeSettingsDesk) -> SettingsScreen:
    screen = settings_screen(theme, desk)
    qtbot.addWidget(screen)
    return screen


def card_of(screen: SettingsScreen) -> WatchCard:
    card = screen.cards["watch"]
    assert isinstance(card, WatchCard)
    return card


def test_a_folder_is_chosen_and_then_watched(screen: SettingsScreen, desk: FakeSettingsDesk) -> None:
    row, _ = screen.editors["watched_folder"]
    switch_row, switch = screen.editors["is_folder_watched"]
    assert isinstance(switch, SwitchEditor)
    assert row.note == "none is chosen yet"
    assert not switch_row.isEnabled()
    card_of(screen).folder.take("/home/elena/Scans")
    assert row.note == "/home/elena/Scans"
    assert switch_row.isEnabled()
    assert not desk.settings.is_folder_watched
    switch.switch.click()
    assert desk.settings == Settings(is_folder_watched=True, watched_folder="/home/elena/Scans")


@pytest.mark.parametrize("folder", ["/home/elena/labstream", "/home/elena/labstream/backups"])
def test_the_programs_own_folder_is_refused(screen: SettingsScreen, desk: FakeSettingsDesk, folder: str) -> None:
    card_of(screen).folder.take(folder)
    assert screen.editors["watched_folder"][0].error.startswith("This is Labstream's own folder")
    assert desk.settings == Settings()


def test_the_dialog_asks_for_a_folder(screen: SettingsScreen, desk: FakeSettingsDesk) -> None:
    editor = card_of(screen).folder
    editor.choose_button.click()
    dialog = editor.dialog
    assert dialog is not None
    dialog.fileSelected.emit("/home/elena/Scans")
    dialog.done(0)
    assert editor.dialog is None
    assert desk.settings.watched_folder == "/home/elena/Scans"

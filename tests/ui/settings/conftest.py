"""The Settings screen, shown and active."""

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.ui.settings.screen import SettingsScreen
from desktop_app.ui.settings.undo import Changes
from desktop_app.ui.theme.theme import Theme
from tests.ui.conftest import Hand
from tests.ui.settings.fakes import FakeSettingsDesk
from tests.ui.settings.shown import settings_screen


@pytest.fixture
def desk() -> FakeSettingsDesk:
    return FakeSettingsDesk()


@pytest.fixture
def screen(qtbot: QtBot, theme: Theme, desk: FakeSettingsDesk, hand: Hand) -> SettingsScreen:
    screen = settings_screen(theme, desk, changes=Changes(hand))
    screen.resize(1200, 760)
    qtbot.addWidget(screen)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    return screen

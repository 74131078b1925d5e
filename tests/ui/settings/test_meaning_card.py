"""Settings, search by meaning: off by itself, asked about in its own words, and told wherever something is promised."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.ui.settings.engine_section import EngineSection
from desktop_app.ui.settings.engine_sent import sent_where
from desktop_app.ui.settings.screen import SettingsScreen
from desktop_app.ui.theme.theme import Theme
from tests.ui.settings.fake_engine_desk import FakeEngineDesk
from tests.ui.settings.fakes import FakeSettingsDesk
from tests.ui.settings.shown import settings_screen


@pytest.fixture
def settings_desk() -> FakeSettingsDesk:
    return FakeSettingsDesk()


@pytest.fixture
def desk(settings_desk: FakeSettingsDesk) -> FakeEngineDesk:
    return FakeEngineDesk(settings_desk)


@pytest.fixture
def section(qtbot: QtBot, theme: Theme, settings_desk: FakeSettingsDesk, desk: FakeEngineDesk) -> EngineSection:
    screen = settings_screen(theme, settings_desk, desk)
    screen.resize(1196, 764)
    qtbot.addWidget(screen)
    screen.show()
    card = screen.cards["engine"]
    assert isinstance(card, EngineSection)
    card.destroyed.connect(screen.objectName)  # the screen lives as long as its card
    return card


def search_cells(desk: FakeEngineDesk, settings_desk: FakeSettingsDesk) -> list[str]:
    [row] = [row for row in sent_where(desk.facts, settings_desk.settings) if "search" in row[0]]
    return [cell.words for cell in row[1:]]


def name_model(section: EngineSection, qtbot: QtBot, name: str) -> None:
    line = section.meaning.model.lineEdit()
    assert line is not None
    line.clear()
    qtbot.keyClicks(line, name)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def test_it_is_off_and_everything_stays(
    section: EngineSection, settings_desk: FakeSettingsDesk, desk: FakeEngineDesk
) -> None:
    assert section.meaning.state.words == "Off"
    assert section.meaning.consent.isHidden()
    assert search_cells(desk, settings_desk) == ["Stay here", "Stay here"]
    assert section.local.lines[0].accessibleName() == "Nothing leaves this computer"


def test_a_model_is_asked_about_and_agreed_to_by_its_own_question(
    section: EngineSection, settings_desk: FakeSettingsDesk, desk: FakeEngineDesk, qtbot: QtBot
) -> None:
    name_model(section, qtbot, "vectors-1")
    card = section.meaning
    assert (settings_desk.settings.embeddings_model, card.state.words) == ("vectors-1", "Not agreed to yet")
    for said in ("Send text for search to api.lab.example?", "the text of all documents", "type into the search"):
        assert said in card.consent.words
    assert "blacked out where found; some can be missed" in card.consent.words
    assert search_cells(desk, settings_desk) == ["Stay here", "Stay here"]
    card.consent.use_button.click()
    assert settings_desk.settings.embeddings_consented_hosts == "api.lab.example"
    assert settings_desk.settings.api_consented_hosts == ""
    assert (card.state.words, card.consent.isHidden()) == ("On", True)
    assert search_cells(desk, settings_desk) == ["Sent to api.lab.example"] * 2
    assert section.local.lines[0].accessibleName() == "Pages are read here; text for search goes to api.lab.example"


def test_declined_it_is_off_again(section: EngineSection, settings_desk: FakeSettingsDesk, qtbot: QtBot) -> None:
    name_model(section, qtbot, "vectors-1")
    section.meaning.consent.cancel_button.click()
    assert settings_desk.settings.embeddings_model == ""
    assert (section.meaning.state.words, section.meaning.consent.isHidden()) == ("Off", True)


def test_what_it_costs_is_said_or_that_it_is_not_known(
    section: EngineSection, settings_desk: FakeSettingsDesk, desk: FakeEngineDesk
) -> None:
    settings_desk.change(embeddings_model="vectors-1")
    assert "its price is not known" in section.meaning.row.note
    desk.show(meaning_price_usd=0.02)
    assert "US$ 0.02 per million tokens" in section.meaning.row.note
    desk.show(meaning_price_usd=None, is_this_computer=True)
    assert "costs nothing" in section.meaning.row.note


def test_models_that_make_vectors_are_offered(section: EngineSection, desk: FakeEngineDesk) -> None:
    section.meaning.model.showPopup()
    assert ("models",) in desk.calls
    desk.show(models=("chat-1", "text-embedding-3-small"))
    model = section.meaning.model
    assert [model.itemText(place) for place in range(model.count())] == ["text-embedding-3-small"]


def test_the_cards_below_make_room_for_the_question(
    section: EngineSection, settings_desk: FakeSettingsDesk, qtbot: QtBot
) -> None:
    screen = section.window()
    assert isinstance(screen, SettingsScreen)
    below = screen.cards["processing"]
    settings_desk.change(embeddings_model="vectors-1")
    qtbot.waitUntil(lambda: section.meaning.consent.isVisible() and below.y() >= section.geometry().bottom())
    settings_desk.change(embeddings_model="")
    qtbot.waitUntil(lambda: section.height() == section.minimumHeight())

"""The About card: nothing is asked before a click, and the answer is told in words."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.ui.settings.about_card import AboutCard
from desktop_app.ui.settings.cards import Editors
from desktop_app.ui.settings.release_desk import ReleaseAnswer
from desktop_app.ui.theme.theme import Theme
from tests.ui.settings.fakes import FakeReleaseDesk

ADDRESS = "https://forge.example/labstream/releases/latest"


@pytest.fixture
def desk() -> FakeReleaseDesk:
    return FakeReleaseDesk()


@pytest.fixture
def card(qtbot: QtBot, theme: Theme, desk: FakeReleaseDesk) -> AboutCard:
    editors: Editors = {}
    card = AboutCard(theme, editors, desk)
    qtbot.addWidget(card)
    card.show()
    return card


def click(qtbot: QtBot, card: AboutCard) -> None:
    qtbot.mouseClick(card.look_button, Qt.MouseButton.LeftButton)


def test_without_an_address_nothing_can_be_asked(card: AboutCard, desk: FakeReleaseDesk) -> None:
    assert not card.look_button.isEnabled()
    assert card.answer.note == "An address is needed to look."
    assert desk.asked == []


def test_an_address_alone_asks_nothing(card: AboutCard, desk: FakeReleaseDesk) -> None:
    card.address.setText(ADDRESS)
    assert card.look_button.isEnabled()
    assert desk.asked == []


@pytest.mark.parametrize(
    ("answer", "words", "has_page"),
    [
        (ReleaseAnswer(), "No: this is the newest version.", False),
        (ReleaseAnswer("9.1", "https://forge.example/9.1"), "Yes: Labstream 9.1.", True),
        (ReleaseAnswer("9.1"), "Yes: Labstream 9.1.", False),
        (ReleaseAnswer(failure="ConnectionError"), "The address gave no version (ConnectionError)", False),
    ],
)
def test_a_click_asks_once_and_tells(
    qtbot: QtBot, card: AboutCard, desk: FakeReleaseDesk, answer: ReleaseAnswer, words: str, has_page: bool
) -> None:
    desk.answer = answer
    card.address.setText(ADDRESS)
    click(qtbot, card)
    assert desk.asked == [ADDRESS]
    assert card.answer.note.startswith(words)
    assert card.page_button.isVisible() == has_page
    assert card.look_button.isEnabled()


def test_an_address_that_others_can_read_is_refused(qtbot: QtBot, card: AboutCard, desk: FakeReleaseDesk) -> None:
    qtbot.keyClicks(card.address, "http://forge.example")
    qtbot.keyClick(card.address, Qt.Key.Key_Return)
    assert card.rows[0].error == "It must begin with https://."
    click(qtbot, card)
    assert desk.asked == []

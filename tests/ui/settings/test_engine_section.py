"""Settings, Engine: nothing is chosen or sent without the agreement, and what is said follows the settings."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.settings.engine_desk import ApiKey, KeyPlace, Trial, TrialStep
from desktop_app.ui.settings.engine_section import EngineSection
from desktop_app.ui.settings.engine_sent import sent_where
from desktop_app.ui.settings.screen import SettingsScreen
from desktop_app.ui.settings.undo import Changes
from desktop_app.ui.theme.theme import Theme
from tests.ui.conftest import Hand
from tests.ui.settings.fake_engine_desk import FakeEngineDesk
from tests.ui.settings.fakes import FakeSettingsDesk
from tests.ui.settings.shown import settings_screen
from tests.ui.widgets.accessible import descendants, name_of

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def settings_desk() -> FakeSettingsDesk:
    return FakeSettingsDesk()


@pytest.fixture
def desk(settings_desk: FakeSettingsDesk) -> FakeEngineDesk:
    return FakeEngineDesk(settings_desk)


@pytest.fixture
def screen(
    qtbot: QtBot, theme: Theme, hand: Hand, settings_desk: FakeSettingsDesk, desk: FakeEngineDesk
) -> SettingsScreen:
    screen = settings_screen(theme, settings_desk, desk, Changes(hand))
    screen.resize(1196, 764)
    qtbot.addWidget(screen)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    return screen


@pytest.fixture
def section(screen: SettingsScreen) -> EngineSection:
    card = screen.cards["engine"]
    assert isinstance(card, EngineSection)
    return card


def click(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, LEFT)


def test_the_api_is_chosen_only_once_sending_was_agreed_to(
    section: EngineSection, settings_desk: FakeSettingsDesk, qtbot: QtBot
) -> None:
    click(qtbot, section.api.radio)
    assert settings_desk.settings.engine == "local"
    assert section.local.radio.isChecked()
    assert section.api.consent.isVisible()
    assert "Send pages to api.lab.example?" in section.api.consent.words
    assert "blacked out where found; some can be missed" in section.api.consent.words
    section.api.consent.use_button.click()
    assert (settings_desk.settings.engine, settings_desk.settings.api_consented_hosts) == ("openai", "api.lab.example")
    assert section.api.radio.isChecked()
    assert not section.api.consent.isVisible()
    assert section.api.state.words == "Key missing"


def test_the_question_can_be_declined(section: EngineSection, settings_desk: FakeSettingsDesk, qtbot: QtBot) -> None:
    click(qtbot, section.api.radio)
    section.api.consent.cancel_button.click()
    assert not section.api.consent.isVisible()
    assert (settings_desk.settings.engine, settings_desk.settings.api_consented_hosts) == ("local", "")


def test_another_host_is_asked_about_anew(section: EngineSection, desk: FakeEngineDesk, qtbot: QtBot) -> None:
    click(qtbot, section.api.radio)
    section.api.consent.use_button.click()
    desk.show(host="other.example", is_agreed=False)
    assert section.api.consent.isVisible()
    assert section.api.state.words == "Not agreed to"


def test_the_choice_is_undone(section: EngineSection, screen: SettingsScreen, settings_desk: FakeSettingsDesk) -> None:
    settings_desk.change(api_consented_hosts="api.lab.example")
    section.choose_api()
    assert settings_desk.settings.engine == "openai"
    screen.undo()
    assert settings_desk.settings.engine == "local"
    assert section.local.radio.isChecked()


def test_an_unsafe_address_is_refused_with_the_reason(
    section: EngineSection, settings_desk: FakeSettingsDesk, qtbot: QtBot
) -> None:
    line = section.api.address
    qtbot.keyClicks(line, "http://lab.example/v1")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert settings_desk.settings.api_base_url == ""
    assert section.api.address_row.error == "plain http"
    line.clear()
    qtbot.keyClicks(line, "https://lab.example/v1/")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert settings_desk.settings.api_base_url == "https://lab.example/v1"
    assert section.api.address_row.error == ""


def test_a_key_is_given_once_and_shown_by_its_end(section: EngineSection, desk: FakeEngineDesk, qtbot: QtBot) -> None:
    key = section.api.key
    assert key.line.echoMode() is key.line.EchoMode.Password
    qtbot.keyClicks(key.line, "sk-invented-k7Qd")
    click(qtbot, key.keep_button)
    assert desk.calls == [("key", "sk-invented-k7Qd")]
    assert key.line.text() == ""
    desk.show(key=ApiKey(KeyPlace.STORED, "k7Qd"))
    assert key.line.placeholderText().endswith("k7Qd")
    click(qtbot, key.remove_button)
    assert desk.calls[-1] == ("remove",)


def test_without_a_key_store_only_the_environment_is_offered(section: EngineSection, desk: FakeEngineDesk) -> None:
    said: list[str] = []
    section.api.key.told.connect(said.append)
    desk.show(key=ApiKey(KeyPlace.NONE, store_problem="this computer has no key store"))
    assert not section.api.key.line.isEnabled()
    assert "OPENAI_API_KEY" in said[-1]
    assert said[-1].startswith("This computer has no key store")


@pytest.mark.parametrize(
    ("trial", "state", "button"),
    [
        (Trial(TrialStep.TESTING), "Testing…", "Cancel"),
        (Trial(TrialStep.CONNECTED, 412), "Connected, 412 ms", "Test connection"),
        (Trial(TrialStep.FAILED, sentence="Key refused", remedy="Check it."), "Key refused", "Test connection"),
    ],
)
def test_each_state_of_the_test_is_seen(
    section: EngineSection, desk: FakeEngineDesk, trial: Trial, state: str, button: str
) -> None:
    desk.show_trial(trial)
    assert section.api.state.words == state
    assert section.api.trial.button.text() == button


def test_the_button_tests_and_cancels(section: EngineSection, desk: FakeEngineDesk, qtbot: QtBot) -> None:
    click(qtbot, section.api.trial.button)
    desk.show_trial(Trial(TrialStep.TESTING))
    click(qtbot, section.api.trial.button)
    assert desk.calls == [("try",), ("stop",)]


def test_models_are_asked_for_when_the_list_is_opened(
    section: EngineSection, desk: FakeEngineDesk, settings_desk: FakeSettingsDesk, qtbot: QtBot
) -> None:
    section.api.model.showPopup()
    assert desk.calls == [("models",)]
    desk.show(models=("one", "two"))
    section.api.model.setCurrentIndex(1)
    section.api.model.activated.emit(1)
    assert settings_desk.settings.api_model == "two"
    line = section.api.model.lineEdit()
    assert line is not None
    line.clear()
    qtbot.keyClicks(line, "own-model")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert settings_desk.settings.api_model == "own-model"


def test_prices_are_edited_and_can_be_unknown(section: EngineSection, desk: FakeEngineDesk, qtbot: QtBot) -> None:
    price = section.api.price
    first, second = price.lines
    first.setText("1.5")
    second.setText("x")
    second.editingFinished.emit()
    assert desk.calls == []
    assert "two prices" in section.api.price_row.error
    second.setText("3")
    second.editingFinished.emit()
    first.clear()
    second.clear()
    second.editingFinished.emit()
    assert desk.calls == [("price", (1.5, 3.0)), ("price", None)]
    desk.show(price_usd=None)
    assert first.placeholderText() == "unknown"


def test_what_is_sent_where_follows_the_switches(settings_desk: FakeSettingsDesk, desk: FakeEngineDesk) -> None:
    def api_cells() -> list[str]:
        return [api.words for _, _, api in sent_where(desk.facts, settings_desk.settings)]

    assert api_cells()[1:3] == ["Sent where a page has no text", "Blacked out where found; some can be missed"]
    settings_desk.change(api_masks_personal_data=False, api_always_sends_pictures=True)
    assert api_cells()[1:3] == ["Sent to api.lab.example", "Sent with the page"]


def test_every_control_has_a_name(section: EngineSection) -> None:
    controls = [part for part in descendants(section) if part.focusPolicy() is not Qt.FocusPolicy.NoFocus]
    assert len(controls) > 10
    assert [type(part).__name__ for part in controls if not name_of(part).strip()] == []

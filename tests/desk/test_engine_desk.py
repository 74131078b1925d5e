"""The API engine as it is set up: key, agreement, prices, and the trial on a stand-in server."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.app import App
from desktop_app.core.settings import Settings
from desktop_app.desk.engine_desk import EngineDesk
from desktop_app.desk.settings_desk import SettingsDesk
from desktop_app.store.keys import KeyStoreUnavailable
from desktop_app.ui.settings.engine_desk import KeyPlace, Lack, TrialStep
from tests.standin.certificates import own_context
from tests.standin.server import KEY, StandIn, serving


class Ring:
    """A key store in memory, or none."""

    name = "ring"

    def __init__(self, problem: str = "") -> None:
        self.secrets: dict[str, str] = {}
        self.problem = problem

    def read(self, account: str) -> str | None:
        if self.problem:
            raise KeyStoreUnavailable(self.problem)
        return self.secrets.get(account)

    def write(self, account: str, secret: str) -> None:
        if self.problem:
            raise KeyStoreUnavailable(self.problem)
        self.secrets[account] = secret


@pytest.fixture
def standin() -> Iterator[StandIn]:
    with serving() as server:
        yield server


@pytest.fixture
def settings_desk(app: App, data_dir: Path) -> SettingsDesk:
    desk = SettingsDesk(data_dir, app.database, Settings())
    desk.changed.connect(app.apply)
    return desk


@pytest.fixture
def ring() -> Ring:
    return Ring()


@pytest.fixture
def engine(app: App, settings_desk: SettingsDesk, ring: Ring) -> Iterator[EngineDesk]:
    desk = EngineDesk(app, settings_desk, key_store=ring, environment={})
    yield desk
    desk.close()


def is_known(desk: EngineDesk, place: KeyPlace) -> bool:
    return desk.facts.key.place is place


def test_a_key_is_kept_for_its_host_alone(
    engine: EngineDesk, settings_desk: SettingsDesk, ring: Ring, qtbot: QtBot
) -> None:
    settings_desk.change(api_base_url="https://api.lab.example/v1", engine="openai")
    qtbot.waitUntil(lambda: is_known(engine, KeyPlace.NONE))
    assert engine.facts.lack is Lack.CONSENT
    assert engine.agree() is None
    assert engine.facts.lack is Lack.KEY
    engine.keep_key(" sk-invented-k7Qd ")
    qtbot.waitUntil(lambda: is_known(engine, KeyPlace.STORED))
    assert engine.facts.key.ending == "k7Qd"
    assert engine.facts.lack is None
    assert list(ring.secrets.values()) == ["sk-invented-k7Qd"]
    assert "sk-invented" not in repr(engine.facts)
    settings_desk.change(api_base_url="https://other.example/v1")
    qtbot.waitUntil(lambda: is_known(engine, KeyPlace.NONE))
    assert engine.facts.lack is Lack.CONSENT
    settings_desk.change(api_base_url="https://api.lab.example/v1")
    qtbot.waitUntil(lambda: is_known(engine, KeyPlace.STORED))
    engine.remove_key()
    qtbot.waitUntil(lambda: is_known(engine, KeyPlace.NONE))


def test_without_a_key_store_the_reason_is_told(app: App, settings_desk: SettingsDesk, qtbot: QtBot) -> None:
    desk = EngineDesk(app, settings_desk, key_store=Ring("this computer has no key store"), environment={})
    desk.refresh()
    qtbot.waitUntil(lambda: is_known(desk, KeyPlace.NONE))
    assert desk.facts.key.store_problem == "this computer has no key store"
    desk.close()


def test_the_environment_s_key_is_used_and_not_kept(app: App, settings_desk: SettingsDesk, qtbot: QtBot) -> None:
    desk = EngineDesk(app, settings_desk, key_store=Ring("none"), environment={"OPENAI_API_KEY": "sk-env-1234"})
    desk.refresh()
    qtbot.waitUntil(lambda: is_known(desk, KeyPlace.ENVIRONMENT))
    assert desk.facts.key.ending == "1234"
    desk.close()


def test_a_trial_ends_connected_or_with_the_reason(
    engine: EngineDesk, settings_desk: SettingsDesk, standin: StandIn, ring: Ring, qtbot: QtBot
) -> None:
    settings_desk.change(api_base_url=standin.base_url)
    ring.secrets[f"api-key of {standin.host}"] = KEY
    for change, step, sentence in (
        ({}, TrialStep.CONNECTED, ""),
        ({"api_model": "gone"}, TrialStep.FAILED, "Model unknown"),
        ({"api_base_url": "https://api.example.invalid/v1"}, TrialStep.FAILED, "No key"),
        ({"api_base_url": "http://127.0.0.1:9/v1", "api_model": ""}, TrialStep.FAILED, "Nothing answers there"),
    ):
        settings_desk.change(**change)
        engine.try_connection()
        assert engine.trial.step is TrialStep.TESTING
        qtbot.waitUntil(lambda: engine.trial.step is not TrialStep.TESTING, timeout=30_000)
        assert (engine.trial.step, engine.trial.sentence) == (step, sentence)
    ring.secrets[f"api-key of {standin.host}"] = "sk-wrong"
    settings_desk.change(api_base_url=standin.base_url)
    engine.try_connection()
    qtbot.waitUntil(lambda: engine.trial.step is TrialStep.FAILED, timeout=30_000)
    assert engine.trial.sentence == "Key refused"
    assert standin.chats == []


def test_a_server_that_nobody_vouches_for_is_told_in_its_own_words(
    engine: EngineDesk, settings_desk: SettingsDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    with serving(context=own_context(tmp_path)) as secret:
        settings_desk.change(api_base_url=secret.base_url)
        engine.try_connection()
        qtbot.waitUntil(lambda: engine.trial.step is TrialStep.FAILED, timeout=30_000)
        assert engine.trial.sentence == "Certificate not trusted"
        assert "vouches for the server" in engine.trial.remedy
        assert secret.calls == []


def test_a_trial_can_be_given_up_and_holds_only_for_what_was_tried(
    engine: EngineDesk, settings_desk: SettingsDesk, standin: StandIn, ring: Ring, qtbot: QtBot
) -> None:
    settings_desk.change(api_base_url=standin.base_url)
    ring.secrets[f"api-key of {standin.host}"] = KEY
    engine.try_connection()
    engine.stop_trial()
    assert engine.trial.step is TrialStep.IDLE
    engine.find_models()
    qtbot.waitUntil(lambda: bool(engine.facts.models), timeout=30_000)
    assert engine.facts.models == tuple(sorted(standin.models))
    assert engine.trial.step is TrialStep.IDLE


def test_a_price_is_kept_and_counts_for_what_begins_next(
    engine: EngineDesk, app: App, settings_desk: SettingsDesk, qtbot: QtBot
) -> None:
    settings_desk.change(api_model="own-model")
    engine.refresh()
    qtbot.waitUntil(lambda: engine.facts.model == "own-model")
    assert engine.facts.price_usd is None
    before = app.settings
    assert engine.keep_price((1.0, 2.0)) is None
    assert app.settings is not before  # so that the next attempt makes its prices anew
    qtbot.waitUntil(lambda: engine.facts.price_usd == (1.0, 2.0))
    assert engine.facts.is_own_price
    engine.keep_price(None)
    qtbot.waitUntil(lambda: engine.facts.price_usd is None)


def test_an_unsafe_address_is_explained(engine: EngineDesk) -> None:
    assert "plain http to lab.example" in engine.problem_with("http://lab.example/v1")
    assert engine.problem_with("http://127.0.0.1:8080/v1") == ""
    assert engine.problem_with("") == ""

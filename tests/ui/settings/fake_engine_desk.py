"""An engine desk in memory: facts are what the test says, verbs are written down."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desktop_app.core.api.access import is_consented, with_consent
from desktop_app.core.search.meaning import is_meaning_wanted, with_meaning_consent
from desktop_app.ui.settings.engine_desk import ApiFacts, ApiKey, KeyPlace, Trial
from tests.ui.settings.fakes import FakeSettingsDesk

FACTS = ApiFacts(
    is_chosen=False,
    host="api.lab.example",
    base_url="https://api.lab.example/v1",
    is_this_computer=False,
    is_agreed=False,
    key=ApiKey(KeyPlace.NONE),
    model="vista-2",
    usual_model="vista-2",
    price_usd=(0.4, 1.6),
)


class FakeEngineDesk(QObject):
    """Fulfils `ui.settings.engine_desk.EngineDesk`."""

    changed = Signal(object)
    tried = Signal(object)

    def __init__(self, settings_desk: FakeSettingsDesk, facts: ApiFacts = FACTS) -> None:
        super().__init__()
        self.settings_desk, self.facts, self.trial = settings_desk, facts, Trial()
        self.calls: list[tuple[object, ...]] = []
        settings_desk.changed.connect(self._apply)

    def show(self, **values: object) -> None:
        self.facts = replace(self.facts, **values)  # pyright: ignore[reportArgumentType]
        self.changed.emit(self.facts)

    def show_trial(self, trial: Trial) -> None:
        self.trial = trial
        self.tried.emit(trial)

    def problem_with(self, address: str) -> str:
        return "plain http" if address.startswith("http:") else ""

    def agree(self) -> str | None:
        hosts = with_consent(self.settings_desk.settings, self.facts.host).api_consented_hosts
        return self.settings_desk.change(api_consented_hosts=hosts)

    def agree_to_meaning(self) -> str | None:
        hosts = with_meaning_consent(self.settings_desk.settings, self.facts.host).embeddings_consented_hosts
        return self.settings_desk.change(embeddings_consented_hosts=hosts)

    def keep_key(self, key: str) -> None:
        self.calls.append(("key", key))

    def remove_key(self) -> None:
        self.calls.append(("remove",))

    def keep_price(self, price_usd: tuple[float, float] | None) -> str | None:
        self.calls.append(("price", price_usd))
        return None

    def try_connection(self) -> None:
        self.calls.append(("try",))

    def stop_trial(self) -> None:
        self.calls.append(("stop",))

    def find_models(self) -> None:
        self.calls.append(("models",))

    def refresh(self) -> None:
        pass

    def _apply(self) -> None:
        settings = self.settings_desk.settings
        self.show(
            is_chosen=settings.engine == "openai",
            is_agreed=is_consented(settings, self.facts.host),
            meaning_model=settings.embeddings_model,
            is_meaning_agreed=is_meaning_wanted(settings, self.facts.host),
        )

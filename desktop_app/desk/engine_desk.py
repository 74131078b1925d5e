"""The API engine as it is set up: address, agreement, key, model and prices, and the trial of its connection."""

import os
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.app import App
from desktop_app.background.errands import Errands
from desktop_app.core.api.access import (
    USUAL_BASE_URL,
    Endpoint,
    endpoint_of,
    environment_key,
    is_consented,
    read_endpoint,
    with_consent,
)
from desktop_app.core.api.own_prices import keep_own_price
from desktop_app.core.api.prices import FILE_NAME, PricesError
from desktop_app.core.engine import Stopped
from desktop_app.core.errors import ProcessingError
from desktop_app.core.search.meaning import is_meaning_wanted, with_meaning_consent
from desktop_app.core.settings import API_ENGINE, Settings
from desktop_app.desk.engine_looks import Looked, failed_trial, look_up
from desktop_app.desk.settings_desk import SettingsDesk
from desktop_app.store.api.keys import find_api_key, write_api_key
from desktop_app.store.keys import KeyStore, KeyStoreUnavailable, SystemKeyStore
from desktop_app.ui.failures import failure_sentence
from desktop_app.ui.settings.engine_desk import ApiFacts, ApiKey, KeyPlace, Trial, TrialStep

_CLOSING_MS = 500
"""A key store that waits for somebody is not waited for at the end."""


class EngineDesk(QObject):
    """Fulfils `ui.settings.engine_desk.EngineDesk`; has threads of its own, since a key store can take its time."""

    changed = Signal(object)
    tried = Signal(object)

    def __init__(
        self,
        app: App,
        settings_desk: SettingsDesk,
        *,
        key_store: KeyStore | None = None,
        environment: Mapping[str, str] = os.environ,
    ) -> None:
        super().__init__()
        self._app, self._settings_desk = app, settings_desk
        self._key_store = key_store or SystemKeyStore()
        self._environment = environment
        self._errands = Errands()
        self._own_prices = app.database.path.parent / FILE_NAME
        self._looked = Looked(ApiKey(), None, frozenset(), 0.0)
        self._models: tuple[str, ...] = ()
        self._trial = Trial()
        self._stop = threading.Event()
        self._round = 0
        self._facts = self._make_facts()
        self._host = self._facts.host
        settings_desk.changed.connect(self._apply)
        if self._facts.is_chosen or self._facts.is_agreed:  # else nobody need wait for a key store
            self.refresh()

    def close(self) -> None:
        """Give up what is on its way."""
        self._stop.set()
        self._errands.close(_CLOSING_MS)

    @property
    def facts(self) -> ApiFacts:
        """How the engine stands."""
        return self._facts

    @property
    def trial(self) -> Trial:
        """The last trial, as long as it holds."""
        return self._trial

    def problem_with(self, address: str) -> str:
        """Return the sentence that says why an address cannot be used; empty when it can."""
        if not address.strip():
            return ""
        try:
            read_endpoint(address)
        except ProcessingError as error:
            return failure_sentence(error.failure)
        return ""

    def agree(self) -> str | None:
        """Keep the agreement to send to the host; return the sentence that says why not."""
        endpoint = self._endpoint()
        if endpoint is None:
            return self.problem_with(self._settings.api_base_url)
        hosts = with_consent(self._settings, endpoint.host).api_consented_hosts
        return self._settings_desk.change(api_consented_hosts=hosts)

    def agree_to_meaning(self) -> str | None:
        """Keep the agreement to send text for the search to the host; return the sentence that says why not."""
        endpoint = self._endpoint()
        if endpoint is None:
            return self.problem_with(self._settings.api_base_url)
        hosts = with_meaning_consent(self._settings, endpoint.host).embeddings_consented_hosts
        return self._settings_desk.change(embeddings_consented_hosts=hosts)

    def keep_key(self, key: str) -> None:
        """Put the host's key into the key store."""
        endpoint = self._endpoint()
        if endpoint is not None and key.strip():
            self._errands.run(self._note_kept, write_api_key, endpoint.host, key, self._key_store)

    def remove_key(self) -> None:
        """Take the host's key out of the key store."""
        endpoint = self._endpoint()
        if endpoint is not None:
            self._errands.run(self._note_kept, write_api_key, endpoint.host, "", self._key_store)

    def keep_price(self, price_usd: tuple[float, float] | None) -> str | None:
        """Keep what the model costs; None goes back to the list's price."""
        try:
            keep_own_price(self._own_prices, self._facts.model, price_usd)
        except PricesError as error:
            return self.tr("The price was not saved: {why}.").format(why=error)
        except OSError as error:
            refusal = self.tr("The price was not saved: the data folder does not take it ({why}).")
            return refusal.format(why=error.strerror)
        self._begin_anew()
        self.refresh()
        return None

    def try_connection(self) -> None:
        """Ask the server for its models, at most 10 s; no report is sent."""
        self._end_trial(Trial(TrialStep.TESTING))
        self._ask_server(is_trial=True)

    def stop_trial(self) -> None:
        """Give the trial up."""
        if self._trial.step is TrialStep.TESTING:
            self._end_trial(Trial())

    def find_models(self) -> None:
        """Ask the server for its models, for the list to choose from."""
        if self._trial.step is not TrialStep.TESTING and self._endpoint() is not None:
            self._ask_server(is_trial=False)

    @Slot()
    def refresh(self) -> None:
        """Look at the key and the month's costs again."""
        place = (self._app.database, self._own_prices, self._key_store, self._environment)
        self._errands.run(self._note_looked(), look_up, *place, self._settings)

    # How it is done

    @property
    def _settings(self) -> Settings:
        return self._settings_desk.settings

    def _endpoint(self) -> Endpoint | None:
        try:
            return endpoint_of(self._settings, self._environment)
        except ProcessingError:
            return None

    def _make_facts(self) -> ApiFacts:
        settings, endpoint, looked = self._settings, self._endpoint(), self._looked
        usual = looked.prices.default_model if looked.prices else ""
        model = settings.api_model or usual
        price = looked.prices.price_of(model) if looked.prices else None
        meaning_price = looked.prices.price_of(settings.embeddings_model) if looked.prices else None
        host = endpoint.host if endpoint else ""
        return ApiFacts(
            is_chosen=settings.engine == API_ENGINE,
            host=host,
            base_url=endpoint.base_url if endpoint else USUAL_BASE_URL,
            is_this_computer=endpoint is not None and endpoint.is_loopback,
            is_agreed=endpoint is not None and is_consented(settings, host),
            key=looked.key,
            model=model,
            usual_model=usual,
            models=self._models,
            price_usd=(price.input_usd, price.output_usd) if price else None,
            is_own_price=model.lower() in looked.own_models,
            spent_usd=looked.spent_usd,
            meaning_model=settings.embeddings_model,
            is_meaning_agreed=is_meaning_wanted(settings, host),
            meaning_price_usd=meaning_price.input_usd if meaning_price else None,
        )

    def _tell(self) -> None:
        facts = self._make_facts()
        if facts != self._facts:
            self._facts = facts
            self.changed.emit(facts)

    @Slot(object)
    def _apply(self, _settings: Settings) -> None:
        endpoint = self._endpoint()
        host = endpoint.host if endpoint else ""
        if host != self._host:
            self._host, self._models = host, ()
            self._looked = replace(self._looked, key=ApiKey())
            self.refresh()
        if self._trial.step is not TrialStep.IDLE:
            self._end_trial(Trial())
        self._tell()

    def _note_looked(self) -> "Callable[[Future[Looked]], None]":
        self._round += 1
        number = self._round

        def note(future: "Future[Looked]") -> None:
            if number != self._round:  # something was changed meanwhile, and is looked up again
                return
            self._looked = future.result()
            self._tell()

        return note

    def _note_kept(self, future: "Future[None]") -> None:
        try:
            future.result()
        except KeyStoreUnavailable as error:
            self._looked = replace(self._looked, key=ApiKey(KeyPlace.NONE, store_problem=str(error)))
            self._tell()
            return
        self._begin_anew()
        self._end_trial(Trial())
        self.refresh()

    def _begin_anew(self) -> None:
        """Let files that begin from now on look for key and prices again."""
        self._app.apply(replace(self._app.settings))

    def _end_trial(self, trial: Trial) -> None:
        self._stop.set()
        self._stop = threading.Event()
        self._trial = trial
        self.tried.emit(trial)

    def _ask_server(self, *, is_trial: bool) -> None:
        stop = self._stop
        settings = self._settings if is_trial else replace(self._settings, api_model="")

        def note(future: "Future[tuple[int, tuple[str, ...]]]") -> None:
            if stop.is_set():
                return
            try:
                took_ms, self._models = future.result()
            except Stopped:
                return
            except ProcessingError as error:
                if is_trial:
                    self._end_trial(failed_trial(error.failure))
                return
            if is_trial:
                self._end_trial(Trial(TrialStep.CONNECTED, took_ms))
            self._tell()

        self._errands.run(note, self._try, settings, stop)

    def _try(self, settings: Settings, stop: threading.Event) -> tuple[int, tuple[str, ...]]:
        # The SDK: 1 s that only who asks for a trial pays for, in another thread.
        from desktop_app.engines.openai.connection import try_connection

        endpoint = endpoint_of(settings, self._environment)
        try:
            key = find_api_key(endpoint.host, self._key_store)
        except KeyStoreUnavailable:
            key = None
        key = key or environment_key(settings, self._environment)
        found = try_connection(settings, self._environment, key, stop.is_set)
        return found.took_ms, tuple(sorted(found.models, key=str.casefold))

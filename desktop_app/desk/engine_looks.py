"""What is looked up of an API beside the window: its key, its prices and costs; and how a trial of it failed."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop_app.core.api.access import endpoint_of, environment_key
from desktop_app.core.api.prices import Prices, PricesError, load_prices
from desktop_app.core.errors import ErrorCode, Failure, ProcessingError
from desktop_app.core.settings import Settings
from desktop_app.engines.openai.purse import month_start_ms
from desktop_app.store.api.costs import spent_since_usd
from desktop_app.store.api.keys import find_api_key
from desktop_app.store.database import Database
from desktop_app.store.keys import KeyStore, KeyStoreUnavailable
from desktop_app.ui.failures import error_text
from desktop_app.ui.settings.engine_desk import ApiKey, KeyPlace, Trial, TrialStep

_SHOWN_OF_KEY = 4


@dataclass(frozen=True, slots=True)
class Looked:
    """What was looked up: the key, all prices, which models have a price of the person's own, and the month's costs."""

    key: ApiKey
    prices: Prices | None
    own_models: frozenset[str]
    spent_usd: float


def look_up(
    database: Database, own_prices: Path, key_store: KeyStore, environment: Mapping[str, str], settings: Settings
) -> Looked:
    """Look the key, the prices and the costs up; a key store can take its time."""
    try:
        prices, own = load_prices(own_prices), frozenset[str]()
        if own_prices.exists():
            bundled = load_prices()
            own = frozenset(name for name in prices.models if prices.models[name] != bundled.models.get(name))
    except PricesError:
        prices, own = load_prices(), frozenset[str]()
    spent = spent_since_usd(database, month_start_ms())
    return Looked(_find_key(settings, key_store, environment), prices, own, spent)


def _find_key(settings: Settings, key_store: KeyStore, environment: Mapping[str, str]) -> ApiKey:
    try:
        endpoint = endpoint_of(settings, environment)
    except ProcessingError:
        return ApiKey(KeyPlace.NONE)
    stored, problem = None, ""
    try:
        stored = find_api_key(endpoint.host, key_store)
    except KeyStoreUnavailable as error:
        problem = str(error)
    if stored:
        return ApiKey(KeyPlace.STORED, stored[-_SHOWN_OF_KEY:])
    found = environment_key(settings, environment)
    if found:
        return ApiKey(KeyPlace.ENVIRONMENT, found[-_SHOWN_OF_KEY:], problem)
    return ApiKey(KeyPlace.NONE, store_problem=problem)


def _marked(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Trial", text))


_REASONS: Mapping[str, str] = {
    "dns": _marked("Host not found"),
    "certificate": _marked("Certificate not trusted"),
    "tls": _marked("No secure connection"),
    "refused": _marked("Nothing answers there"),
    "unreachable": _marked("No way to the host"),
    "proxy": _marked("The proxy refused"),
    "redirect": _marked("It leads to another address"),
}
_REMEDIES: Mapping[str, str] = {
    "certificate": _marked(
        "Nobody this computer trusts vouches for the server: check the address, or install its root."
    ),
    "tls": _marked("The server may speak plain http alone, which is used on this computer only: check the address."),
}
_WORDS: Mapping[ErrorCode, str] = {
    ErrorCode.API_AUTH: _marked("Key refused"),
    ErrorCode.API_KEY_MISSING: _marked("No key"),
    ErrorCode.API_MODEL_UNKNOWN: _marked("Model unknown"),
    ErrorCode.API_TIMEOUT: _marked("No answer within 10 s"),
    ErrorCode.TIMEOUT: _marked("No answer within 10 s"),
    ErrorCode.API_ANSWER_UNREADABLE: _marked("No such API at this address"),
}


def failed_trial(failure: Failure) -> Trial:
    """Return how a trial ended that failed."""
    reason = str(failure.details.get("reason", ""))
    known = _WORDS.get(failure.code) or _REASONS.get(reason)
    text = error_text(failure.code)
    sentence = text.title if known is None else QCoreApplication.translate("Trial", known)
    own = _REMEDIES.get(reason)
    remedy = text.remedy if own is None else QCoreApplication.translate("Trial", own)
    return Trial(TrialStep.FAILED, sentence=sentence, remedy=remedy)

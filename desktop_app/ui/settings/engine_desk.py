"""What Settings, the header and Process ask about the engines: facts, the trial of the connection, the agreement."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import SignalInstance


class KeyPlace(StrEnum):
    """Where the key for the host lies; LOOKING while the key store is asked."""

    LOOKING = "looking"
    STORED = "stored"
    ENVIRONMENT = "environment"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class ApiKey:
    """What is known of the key: never itself, only its end. `store_problem` says why no key can be kept here."""

    place: KeyPlace = KeyPlace.LOOKING
    ending: str = ""
    store_problem: str = ""


class Lack(StrEnum):
    """What the API engine lacks."""

    ADDRESS = "address"
    CONSENT = "consent"
    KEY = "key"


@dataclass(frozen=True, slots=True)
class ApiFacts:
    """How the API engine stands.

    `host` is empty while the address cannot be used. `model` is the one that is asked, `usual_model` where none was
    chosen. `price_usd` is per million tokens, in and out; None where it is not known. `spent_usd` is this month's.
    `meaning_model` makes the vectors of the search by meaning, empty while it is off, at `meaning_price_usd`.
    """

    is_chosen: bool
    host: str
    base_url: str
    is_this_computer: bool
    is_agreed: bool
    key: ApiKey
    model: str
    usual_model: str
    models: tuple[str, ...] = ()
    price_usd: tuple[float, float] | None = None
    is_own_price: bool = False
    spent_usd: float = 0.0
    meaning_model: str = ""
    is_meaning_agreed: bool = False
    meaning_price_usd: float | None = None

    @property
    def meaning_host(self) -> str:
        """Where text goes for the search by meaning; empty while that is off."""
        return self.host if self.meaning_model and self.is_meaning_agreed else ""

    @property
    def lack(self) -> Lack | None:
        """What keeps files from being read with the API, the first thing to do; a key that is looked for counts."""
        if not self.host:
            return Lack.ADDRESS
        if not self.is_agreed:
            return Lack.CONSENT
        if self.key.place is KeyPlace.NONE and not self.is_this_computer:
            return Lack.KEY
        return None


class TrialStep(StrEnum):
    """How a trial of the connection stands."""

    IDLE = "idle"
    TESTING = "testing"
    CONNECTED = "connected"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Trial:
    """A trial of the connection; `sentence` says why it failed and `remedy` what to do."""

    step: TrialStep = TrialStep.IDLE
    took_ms: int = 0
    sentence: str = ""
    remedy: str = ""


class EngineDesk(Protocol):
    """The API engine as a person sets it up; what takes time is done beside the window and told by the signals."""

    @property
    def changed(self) -> SignalInstance:
        """`ApiFacts`: something of them is other now."""
        ...

    @property
    def tried(self) -> SignalInstance:
        """`Trial`: a trial has begun, ended, or holds no longer."""
        ...

    @property
    def facts(self) -> ApiFacts:
        """How it stands."""
        ...

    @property
    def trial(self) -> Trial:
        """The last trial, as long as it holds."""
        ...

    def problem_with(self, address: str) -> str:
        """Return the sentence that says why an address cannot be used; empty when it can."""
        ...

    def agree(self) -> str | None:
        """Keep the agreement to send to the host; return the sentence that says why not."""
        ...

    def agree_to_meaning(self) -> str | None:
        """Keep the agreement to send text for the search to the host; return the sentence that says why not."""
        ...

    def keep_key(self, key: str) -> None:
        """Put the host's key into the key store."""
        ...

    def remove_key(self) -> None:
        """Take the host's key out of the key store."""
        ...

    def keep_price(self, price_usd: tuple[float, float] | None) -> str | None:
        """Keep what the model costs; None goes back to the list's price. Return the sentence that says why not."""
        ...

    def try_connection(self) -> None:
        """Ask the server for its models, at most 10 s; no report is sent."""
        ...

    def stop_trial(self) -> None:
        """Give the trial up."""
        ...

    def find_models(self) -> None:
        """Ask the server for its models, for the list to choose from."""
        ...

    def refresh(self) -> None:
        """Look at the key and the month's costs again."""
        ...

"""What Process asks about costs: before a large session is sent, and of what files and sessions came to."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import SignalInstance

from desktop_app.core.api.answers import Spent


@dataclass(frozen=True, slots=True)
class CostQuestion:
    """A session that waits for its answer.

    `uncounted` are files whose pages cannot be counted before they are read; they count as one page each. The costs are
    in US dollars, where all pages have a text layer and where none has; None where no price is known. As a batch it
    costs `batch_share` of them; None where the server has no batches. `is_added` tells that these files were added to a
    session that goes on.
    """

    session_id: str
    host: str
    model: str
    files: int
    pages: int
    uncounted: int
    low_usd: float | None
    high_usd: float | None
    batch_share: float | None = None
    is_added: bool = False


class BatchStep(StrEnum):
    """How far a session is that was handed over as a batch."""

    GATHERING = "gathering"
    SENDING = "sending"
    WAITING = "waiting"
    LEAVING = "leaving"


@dataclass(frozen=True, slots=True)
class BatchNote:
    """A session that was handed over: to whom, how far it is, and how many of its questions the service has answered.

    `is_cut_off` while the service is not reached; from the second `round` on, answers have led to further questions.
    """

    step: BatchStep
    host: str
    answered: int
    total: int
    is_cut_off: bool = False
    round: int = 1


class CostDesk(Protocol):
    """Holds large sessions of the API back until they are answered for."""

    @property
    def asked(self) -> SignalInstance:
        """A session waits (`CostQuestion`), or waits no longer (None)."""
        ...

    def is_awaited(self, session_id: str) -> bool:
        """Tell whether a session waits for its pages to be counted, or for its answer."""
        ...

    def question(self, session_id: str) -> CostQuestion | None:
        """Return what is asked of a session; None for most."""
        ...

    def start(self, session_id: str) -> None:
        """Read it with the API."""
        ...

    def hand_over(self, session_id: str) -> None:
        """Hand it over as a batch."""
        ...

    def batch(self, session_id: str) -> BatchNote | None:
        """Return how a session stands that was handed over; None for all others."""
        ...

    def take_back(self, session_id: str) -> None:
        """Have the batch cancelled, and read directly what it has not answered."""
        ...

    def use_local(self, session_id: str) -> None:
        """Read it here."""
        ...

    def spent_on_session(self, session_id: str, done: Callable[[Spent], None]) -> None:
        """Find out beside the window what a session came to."""
        ...

    def spent_on_file(self, file_id: str, done: Callable[[Spent], None]) -> None:
        """The same of a file."""
        ...

"""Sessions whose questions are handed over to an API as batches: answered within a day, at a lower price.

A session is handed over in rounds: its files are gone through, what they would ask is gathered and sent as batches, and
when these are answered the files are gone through again, which finds the answers known and may have further questions.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from desktop_app.core.api.answers import PaidCall
from desktop_app.core.errors import Failure

SENDING = "sending"
"""The status of a batch whose id at the service is not known yet; all others are the service's own words."""

_OVER = frozenset({"completed", "failed", "expired", "cancelled", "canceled"})


@dataclass(frozen=True, slots=True)
class Gathered:
    """One question as it is to be sent, and what its answer will be stored with; see `core.api.answers.PaidCall`.

    `request` is the body of the call as JSON, empty where it was sent; `abilities` are those of the server by which it
    was made. `expected_usd` is at the price of a batch.
    """

    key: str
    sha256: str
    page: int | None
    purpose: str
    host: str
    model: str
    prompt_version: int
    parameters: Mapping[str, Any]
    abilities: Mapping[str, Any]
    expected_usd: float | None
    file_id: str
    session_id: str
    request: str = ""


@dataclass(frozen=True, slots=True)
class Counts:
    """What a service tells of a batch, or of several together."""

    total: int = 0
    answered: int = 0
    failed: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        """Add up."""
        return Counts(self.total + other.total, self.answered + other.answered, self.failed + other.failed)


@dataclass(frozen=True, slots=True)
class Batch:
    """One batch. `mark` is our own name for it, by which it is found where its id was not stored any more."""

    number: int
    mark: str
    batch_id: str | None
    status: str
    counts: Counts

    @property
    def is_over(self) -> bool:
        """Whether nothing more will come."""
        return self.status in _OVER


@dataclass(frozen=True, slots=True)
class Handover:
    """A session that was handed over: to which address, in which round it is, and how its batches stand.

    `is_withdrawn` where it is not wanted any more: asked to be read directly, cancelled or deleted. `may_send` where no
    person has paused it, and nothing that a person must help with. `gathered` questions wait to be sent, and
    `pending_files` for answers; with `has_to_wait` they may be among those of another session.
    """

    session_id: str
    base_url: str
    round: int
    is_withdrawn: bool
    may_send: bool
    has_to_wait: bool
    gathered: int
    pending_files: int
    batches: Sequence[Batch]

    @property
    def counts(self) -> Counts:
        """All batches of the round together."""
        return sum((batch.counts for batch in self.batches), Counts())


def portions(sizes: Iterable[tuple[int, int]], most_lines: int, most_bytes: int) -> list[list[int]]:
    """Return numbers of questions (each with its size in bytes) in portions that are no larger, in their order."""
    found: list[list[int]] = []
    held = 0
    for number, size in sizes:
        if not found or len(found[-1]) >= most_lines or held + size > most_bytes:
            found.append([])
            held = 0
        found[-1].append(number)
        held += size
    return found


class Ledger(Protocol):
    """Keeps what was handed over; may be asked from any thread. What writes raises DISK_FULL or DATABASE."""

    def is_handed_over(self, session_id: str) -> bool:
        """Tell whether a session's questions are gathered rather than asked."""
        ...

    def handover(self, session_id: str) -> Handover | None:
        """Return how a session's handover stands; None where it is not handed over."""
        ...

    def take_failure(self, key: str) -> Failure | None:
        """Return why a question was not answered, and let it be asked anew."""
        ...

    def gather(self, question: Gathered) -> None:
        """Keep a question for the next batch; nothing happens where it is gathered or sent already."""
        ...

    def drop_gathered(self, session_id: str) -> None:
        """Forget questions that were gathered and not sent."""
        ...

    def make_batches(self, session_id: str, reason: Failure, most_lines: int, most_bytes: int) -> None:
        """Put all gathered questions into batches, none larger, and let the session wait for this reason."""
        ...

    def questions(self, batch: Batch) -> Sequence[Gathered]:
        """Return the questions of a batch, in order."""
        ...

    def note_batch(self, batch: Batch, batch_id: str, status: str, counts: Counts) -> None:
        """Keep how a batch stands at the service; the requests of one that is known there are forgotten."""
        ...

    def settle(self, call: PaidCall) -> None:
        """Store an answer and its cost, and take its question out of its batch; nothing where it was taken out."""
        ...

    def fail(self, key: str, failure: Failure | None) -> None:
        """Keep why a question was not answered; None lets it be asked anew."""
        ...

    def close_batch(self, batch: Batch) -> None:
        """Forget a batch whose answers are all stored; what of it was not answered is asked anew."""
        ...

    def begin_round(self, session_id: str) -> bool:
        """Count one round further; let the session run where it only waited for its batches, and tell whether."""
        ...

    def go_on(self, session_id: str) -> bool:
        """Let the session run where it only waited for its batches or was broken off; tell whether."""
        ...

    def end(self, session_id: str, reason: Failure | None) -> bool:
        """Ask the session's questions directly from now on; with a reason it waits for a person first."""
        ...

    def pause(self, session_id: str, reason: Failure) -> None:
        """Let the session wait for this reason."""
        ...

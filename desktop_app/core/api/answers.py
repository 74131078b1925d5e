"""Answers of an API that were paid for, and what remembers them, so that none is paid for twice."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens of one call as the server counted them; `cached_tokens` are those of the input that cost less."""

    input_tokens: int
    output_tokens: int
    cached_tokens: int = 0


@dataclass(frozen=True, slots=True)
class Answer:
    """What a model answered. `finish` is the server's word for why it ended; `refusal` its words for not answering.

    `usage` is None where the server does not count.
    """

    text: str
    finish: str = "stop"
    refusal: str | None = None
    usage: Usage | None = None


@dataclass(frozen=True, slots=True)
class PaidCall:
    """One answered call: what was asked, by whom it was answered, and what it cost.

    `key` stands for content, page, model, prompt version and parameters together. `page` is None for a call about
    several. `cost_usd` is None where it is not known; `expected_usd` is what was reckoned with before.
    """

    key: str
    sha256: str
    page: int | None
    purpose: str
    host: str
    model: str
    prompt_version: int
    parameters: Mapping[str, Any]
    answer: Answer
    cost_usd: float | None
    expected_usd: float | None
    duration_ms: int
    file_id: str
    session_id: str


@dataclass(frozen=True, slots=True)
class Spent:
    """What calls came to. `cost_usd` is the known part; `unknown_calls` are those whose cost is not known."""

    calls: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    cost_usd: float = 0.0
    unknown_calls: int = 0


class Memory(Protocol):
    """Remembers answers, costs and what servers can do; may be asked from any thread."""

    def recall(self, key: str) -> Answer | None:
        """Return the answer that was paid for under a key."""
        ...

    def remember(self, call: PaidCall) -> None:
        """Store an answered call; return when it is committed.

        Raises:
            ProcessingError: DISK_FULL or DATABASE.
        """
        ...

    def reject(self, keys: Sequence[str]) -> None:
        """Let answers that turned out to be of no use be asked for anew; what they cost stays counted.

        Raises:
            ProcessingError: DISK_FULL or DATABASE.
        """
        ...

    def abilities(self, base_url: str, model: str) -> Mapping[str, Any] | None:
        """Return what was found out about a server and a model."""
        ...

    def note_abilities(self, base_url: str, model: str, abilities: Mapping[str, Any]) -> None:
        """Store what was found out.

        Raises:
            ProcessingError: DISK_FULL or DATABASE.
        """
        ...

    def spent_on_file(self, file_id: str) -> Spent:
        """Return what a file's calls came to, all its attempts together."""
        ...

    def spent_since_usd(self, since_ms: int) -> float:
        """Return what calls since then (milliseconds since 1970) came to: the cost, else what was reckoned with."""
        ...

"""Past sessions: what is asked of them, and what a list, its totals and the facts of one session show."""

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.core.progress import FileProgress
from desktop_app.core.session import SessionSummary

PICTURES = "image/"
"""The beginning of every picture's media type: as a filter it stands for all of them."""


class Outcome(StrEnum):
    """How a session ended, as a filter; `FAILED` and `TIMED_OUT` find sessions with at least one such file."""

    COMPLETED = "completed"
    PARTIAL = "partial"
    NONE = "none"
    FAILED = "failed"
    TIMED_OUT = "timed-out"
    CANCELLED = "cancelled"
    OPEN = "open"


class HistorySort(StrEnum):
    """By what sessions are sorted: the heads of the list."""

    STARTED = "started"
    FILES = "files"
    OUTCOME = "outcome"
    RESULTS = "results"
    DURATION = "duration"
    ENGINE = "engine"
    COST = "cost"
    REVIEW = "review"


@dataclass(frozen=True, slots=True)
class HistoryFilter:
    """Which sessions are meant: all conditions hold together, None and empty text ask nothing.

    Times are milliseconds since 1970, UTC, `since_ms` included and `until_ms` not. `text` is words that each stand in
    a file's name, a person's name or a test's name of the session. `media_type` is one type, or `PICTURES`.
    """

    text: str = ""
    since_ms: int | None = None
    until_ms: int | None = None
    outcome: Outcome | None = None
    media_type: str | None = None
    engine: str | None = None
    error_code: str | None = None

    @property
    def is_empty(self) -> bool:
        """True when every session is meant."""
        return self == HistoryFilter()


@dataclass(frozen=True, slots=True)
class HistoryOrder:
    """In which order sessions come."""

    by: HistorySort = HistorySort.STARTED
    is_descending: bool = True


@dataclass(frozen=True, slots=True)
class PastSession:
    """One row of the history.

    `name` is the first file's, `folder` the one folder that was added whole, `model` what read the files where that is
    no engine of this computer. `cost_usd` is None where nothing is known of it. `has_retryable` tells whether a retry
    could help a file that failed or timed out.
    """

    summary: SessionSummary
    name: str
    folder: str | None
    is_sample: bool
    model: str | None
    cost_usd: float | None
    result_count: int
    report_count: int
    reviewed_count: int
    has_retryable: bool

    @property
    def session_id(self) -> str:
        """The session's id."""
        return self.summary.session_id

    @property
    def duration_ms(self) -> int | None:
        """How long it took from the first file's start to the last one's end; None while it goes on."""
        began, ended = self.summary.started_at_ms, self.summary.completed_at_ms
        return None if began is None or ended is None else max(0, ended - began)


@dataclass(frozen=True, slots=True)
class HistoryTotals:
    """What a filter finds in all; `engines` are all that any session used, found or not."""

    sessions: int = 0
    files: int = 0
    results: int = 0
    engines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """One file of a session that did not complete."""

    name: str
    progress: FileProgress


@dataclass(frozen=True, slots=True)
class SessionFacts:
    """What is told of one past session: how many people its values are of, and its problems, the first few."""

    person_count: int
    problem_count: int
    problems: tuple[Problem, ...]
    retryable_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Deletion:
    """What deleting a session takes away and what it leaves.

    `document_count` documents with `result_count` values are of no other session and go; `confirmed_count` of these
    values lie in reports that a person confirmed. `kept_document_count` documents stay, since other sessions use them.
    """

    file_count: int
    document_count: int
    result_count: int
    confirmed_count: int
    kept_document_count: int

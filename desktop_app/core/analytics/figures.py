"""Figures of past processing: what Analytics shows, as the database computes it.

A file counts on the day on which it ended, completed, failed or timed out; cancelled ones count nowhere. Percentiles
are nearest-rank ones, of completed files that were read themselves (a second file of known content takes no time).
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop_app.core.analytics.spans import Bucket

FEW_FILES = 5
"""Below so many files a figure says little: marked as such, and no chart at all before there are so many."""

GOAL_PERCENT = 80.0
"""The success rate that is wanted."""


@dataclass(frozen=True, slots=True)
class Times:
    """How long files took: how many there are, and in ms the median and what 95 of 100 stay below (None: no file)."""

    files: int = 0
    median_ms: int | None = None
    p95_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Spending:
    """What API calls came to in US dollars; `unknown_calls` of them told no usage."""

    files: int = 0
    calls: int = 0
    unknown_calls: int = 0
    cost_usd: float = 0.0

    @property
    def per_file_usd(self) -> float | None:
        """The mean for one file; None where no file was sent, or not all costs are known."""
        return self.cost_usd / self.files if self.files and not self.unknown_calls else None


@dataclass(frozen=True, slots=True)
class Counts:
    """How files ended in some time, how many attempts they had, and what was read in them.

    `by_attempts` counts files of one, two, and three or more attempts; `retried` ones needed a second attempt or were
    given a new round of them. `mean_ms` is over completed files that were read themselves.
    """

    files: int = 0
    completed: int = 0
    failed: int = 0
    timed_out: int = 0
    by_attempts: tuple[int, int, int] = (0, 0, 0)
    retried: int = 0
    retried_completed: int = 0
    pages: int = 0
    values: int = 0
    mean_ms: float | None = None

    @property
    def success_percent(self) -> float | None:
        """Completed files of all that ended, in percent; None without any."""
        return 100.0 * self.completed / self.files if self.files else None

    @property
    def is_few(self) -> bool:
        """True when the figures say little."""
        return self.files < FEW_FILES


@dataclass(frozen=True, slots=True)
class Period:
    """One bucket of time with its figures; `first` is the time from adding a file to the start of its reading."""

    bucket: Bucket
    counts: Counts = field(default_factory=Counts)
    times: Times = field(default_factory=Times)
    first: Times = field(default_factory=Times)
    spending: Spending = field(default_factory=Spending)


@dataclass(frozen=True, slots=True)
class GroupTimes:
    """How long the files of one kind or engine took; `key` names it."""

    key: str
    times: Times


@dataclass(frozen=True, slots=True)
class CodeCount:
    """How many files ended with an error code."""

    code: str
    files: int


@dataclass(frozen=True, slots=True)
class Correction:
    """Of how many confirmed values a person changed some; `key` names the engine or laboratory, None: not printed."""

    key: str | None
    values: int
    corrected: int

    @property
    def percent(self) -> float:
        """Changed values of all confirmed ones, in percent."""
        return 100.0 * self.corrected / self.values if self.values else 0.0


@dataclass(frozen=True, slots=True)
class Recently:
    """The last 30 days, those before, and the last week: what the figures and alerts are made of."""

    month: Counts = field(default_factory=Counts)
    month_times: Times = field(default_factory=Times)
    month_spending: Spending = field(default_factory=Spending)
    before: Counts = field(default_factory=Counts)
    before_times: Times = field(default_factory=Times)
    week: Counts = field(default_factory=Counts)
    week_codes: Sequence[CodeCount] = ()
    week_start_ms: int = 0
    month_start_ms: int = 0


@dataclass(frozen=True, slots=True)
class Analytics:
    """Everything the screen shows; kinds, engines, codes and corrections are of the last 30 days.

    `has_enough` is False before the first five files have ended; `all_engines` are those that any file was read with.
    """

    has_enough: bool = False
    periods: Sequence[Period] = ()
    months: Sequence[Period] = ()
    recently: Recently = field(default_factory=Recently)
    kinds: Sequence[GroupTimes] = ()
    engines: Sequence[GroupTimes] = ()
    codes: Sequence[CodeCount] = ()
    by_engine: Sequence[Correction] = ()
    by_laboratory: Sequence[Correction] = ()
    all_engines: Sequence[str] = ()

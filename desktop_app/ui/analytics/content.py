"""What a chart shows, apart from how it is drawn: its words, its table, and its lines, columns or bars."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from desktop_app.ui.theme.colours import Role


@dataclass(frozen=True, slots=True)
class Words:
    """A chart in words: heads, the whole as one sentence, one sentence a point, and the table that equals it."""

    title: str
    subtitle: str
    summary: str
    points: Sequence[str]
    head: Sequence[str]
    rows: Sequence[Sequence[str]]


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """A colour and what it stands for; a hollow one is an outline."""

    role: Role
    words: str
    is_hollow: bool = False


@dataclass(frozen=True, slots=True)
class Series:
    """One line, or one layer of columns: a value for every bucket, None where there is none.

    `end_words` stands at the last point; a dashed line has square marks.
    """

    values: Sequence[float | None]
    role: Role
    is_dashed: bool = False
    end_words: str = ""


@dataclass(frozen=True, slots=True)
class Goal:
    """A dashed line across: the value, and what is said of it; `is_floor` when values below it are bad, else above."""

    value: float
    words: str
    is_floor: bool


@dataclass(frozen=True, slots=True)
class TimeContent:
    """A chart over time. `few` marks buckets of few files, `missing` is written where a column has no value."""

    words: Words
    labels: Sequence[str]
    series: Sequence[Series]
    ticks: Sequence[float]
    tick_words: Callable[[float], str]
    few: Sequence[bool]
    is_columns: bool = False
    missing: Sequence[str] = ()
    goal: Goal | None = None
    legend: Sequence[LegendEntry] = ()


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a group: its length in the chart's unit, the words behind it, its colour."""

    value: float
    words: str
    role: Role
    is_hollow: bool = False


@dataclass(frozen=True, slots=True)
class BarGroup:
    """A name with what stands under it, and its bars; `key` is what a click on them asks for, empty for nothing."""

    name: str
    note: str
    bars: Sequence[Bar]
    key: str = ""
    is_code: bool = False


@dataclass(frozen=True, slots=True)
class BarContent:
    """Groups of bars below one another; `empty` is said where there are none."""

    words: Words
    groups: Sequence[BarGroup]
    empty: str = ""
    legend: Sequence[LegendEntry] = field(default_factory=tuple[LegendEntry, ...])

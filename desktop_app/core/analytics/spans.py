"""Spans of time that Analytics offers, cut into days, weeks or months of this computer's calendar."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

_WEEKS, _DAYS, _MONTHS = 12, 30, 12
_MOST_MONTHS = 36
_MONTHS_OF_QUARTER, _MONTHS_OF_YEAR = 3, 12


class Span(StrEnum):
    """What is looked back on."""

    DAYS_30 = "30-days"
    WEEKS_12 = "12-weeks"
    MONTHS_12 = "12-months"
    ALL = "all"


class Step(StrEnum):
    """How long one bucket of a span is."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Bucket:
    """Days from `start` up to but without `end`; the milliseconds (since 1970, UTC) are those of local midnights."""

    start: date
    end: date

    @property
    def start_ms(self) -> int:
        """The first millisecond."""
        return midnight_ms(self.start)

    @property
    def end_ms(self) -> int:
        """The first millisecond after it."""
        return midnight_ms(self.end)

    @property
    def step(self) -> Step:
        """How long it is, by the calendar."""
        days = (self.end - self.start).days
        limits = {1: Step.DAY, 7: Step.WEEK, 31: Step.MONTH, 92: Step.QUARTER}
        return next((step for most, step in limits.items() if days <= most), Step.YEAR)

    def days_until(self, today: date) -> int:
        """Return how many of its days have begun, at least one."""
        return max(1, min((self.end - self.start).days, (today - self.start).days + 1))


def midnight_ms(day: date) -> int:
    """Return the first millisecond of a day in this computer's time zone."""
    return round(datetime(day.year, day.month, day.day).astimezone().timestamp() * 1000)


def day_of(at_ms: int) -> date:
    """Return the day of a moment in this computer's time zone."""
    return datetime.fromtimestamp(at_ms / 1000).astimezone().date()


def step_of(span: Span, first: date, today: date) -> Step:
    """Return how long a bucket is; a span over all time is cut so that it stays below some 36 of them."""
    if span is not Span.ALL:
        return {Span.DAYS_30: Step.DAY, Span.WEEKS_12: Step.WEEK}.get(span, Step.MONTH)
    months = (today.year - first.year) * 12 + today.month - first.month + 1
    if months <= _MOST_MONTHS:
        return Step.MONTH
    return Step.QUARTER if months <= _MOST_MONTHS * _MONTHS_OF_QUARTER else Step.YEAR


def buckets_of(span: Span, first: date, today: date) -> list[Bucket]:
    """Return the buckets of a span up to today's, oldest first; `first` is the day from which anything is known."""
    if span is Span.DAYS_30:
        days = [today - timedelta(days=ago) for ago in range(_DAYS - 1, -1, -1)]
        return [Bucket(day, day + timedelta(days=1)) for day in days]
    if span is Span.WEEKS_12:
        monday = today - timedelta(days=today.weekday())
        weeks = [monday - timedelta(weeks=ago) for ago in range(_WEEKS - 1, -1, -1)]
        return [Bucket(week, week + timedelta(weeks=1)) for week in weeks]
    step = step_of(span, first, today)
    size = {Step.QUARTER: _MONTHS_OF_QUARTER, Step.YEAR: _MONTHS_OF_YEAR}.get(step, 1)
    last = _months(today)
    begin = last - _MONTHS + 1 if span is Span.MONTHS_12 else min(_months(first), last)
    starts = range(begin - begin % size, last + 1, size)
    return [Bucket(_month(start), _month(start + size)) for start in starts]


def last_days(today: date, days: int, ago: int = 0) -> Bucket:
    """Return so many days up to today, or up to the day so many days ago."""
    end = today + timedelta(days=1 - ago)
    return Bucket(end - timedelta(days=days), end)


def _months(day: date) -> int:
    return day.year * 12 + day.month - 1


def _month(number: int) -> date:
    return date(number // 12, number % 12 + 1, 1)

"""Dates and times as printed, read to ISO 8601; the order of day and month is settled by evidence, never assumed."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, lru_cache
from typing import Literal

from desktop_app.engines.local.reading.lexicon import fold, has_letters, load_lexicon

DateOrder = Literal["dmy", "mdy"]

_TIME = (
    r"(?:[\s,/T|.–-]*(?:(?<!\w)(?:BEFORE)(?!\w))?[\s,]*"
    r"(?:(?P<nh>[01]?\d|2[0-3])\s?[:.hH]\s?(?P<nm>[0-5]\d)(?::[0-5]\d)?\s*(?P<np>[AaPp]\.?\s?[Mm]\b\.?)?(?![\d/.])"
    r"|(?P<nk>[01]\d|2[0-3])(?P<nn>[0-5]\d)(?![\d/.\-])))?"
)
_NUMERIC = (
    r"(?<![\d.,/-])(?:(?P<y>\d{4})(?P<s>[./-])(?P<ym>\d{1,2})(?P=s)(?P<yd>\d{1,2})|"
    r"(?P<a>\d{1,2})\s?(?P<t>[./-])\s?(?P<b>\d{1,2})\s?(?P=t)\s?(?P<c>\d{4}|\d{2}))(?!\d)(?![./]\d)"
    r"(?!-(?!(?:[01]\d|2[0-3])[0-5]\d(?![\d/.-]))\d)"
)
_NAMED = (
    r"(?<![\w.])(?:(?P<d>\d{1,2})(?:st|nd|rd|th|er|º)?[\s.,\-/]*(?:de\s+|di\s+)?(?P<mon>[^\W\d_]{3,10})[\s.,\-/]*(?:de\s+|del\s+)?(?P<y>\d{4}|'?\d{2})(?!\d)|"
    r"(?P<mon2>[^\W\d_]{3,10})[\s.]*(?P<d2>\d{1,2})(?:st|nd|rd|th)?[\s,.]+(?P<y2>\d{4})(?!\d)|"
    r"(?P<y3>\d{4})[\s\-/](?P<mon3>[^\W\d_]{3,10})[\s\-/](?P<d3>\d{1,2})(?!\d))"
)
_TIME_BEFORE = re.compile(
    r"(?<![\d:])(?P<nh>[01]?\d|2[0-3]):(?P<nm>[0-5]\d)(?::[0-5]\d)?\s*(?P<np>[AaPp]\.?[Mm]\b\.?)?[\s,]*$"
)
_PIVOT = 35
SHORTEST = 6
"""No date is shorter: `1/1/24`."""

_TWO_NUMBERS = re.compile(r"\d\D+\d")
"""Day and year at least beside the month's name; most texts with letters and figures hold one number."""

_SEPARATORS = "./-"
"""Two of one kind part a date in figures."""


@dataclass(frozen=True, slots=True)
class _Patterns:
    numeric: re.Pattern[str]
    named: re.Pattern[str]
    clock: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    """Compile the grammar of dates and times once, with the words of all languages."""
    words = sorted(load_lexicon().time_words, key=len, reverse=True)
    before = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in words)
    time = _TIME.replace("BEFORE", before)
    return _Patterns(re.compile(_NUMERIC + time), re.compile(_NAMED + time), re.compile(time))


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """One date in a text: `year`, and either `month` and `day` or, in an unsettled order, `first` and `second`."""

    start: int
    end: int
    year: int
    first: int
    second: int
    is_settled: bool
    is_short_year: bool
    separator: str
    time: str | None

    def day(self, order: DateOrder) -> date | None:
        """Return the calendar day under an order of day and month; None when there is no such day."""
        month, day = (self.first, self.second) if self.is_settled or order == "mdy" else (self.second, self.first)
        try:
            return date(self.year, month, day)
        except ValueError:
            return None

    def iso(self, order: DateOrder, *, has_time: bool = True) -> str | None:
        """Return ISO 8601 text, with the time when one is printed."""
        day = self.day(order)
        if day is None:
            return None
        return f"{day.isoformat()}T{self.time}" if has_time and self.time else day.isoformat()


@lru_cache(maxsize=4_000)
def find_dates(text: str) -> tuple[PrintedDate, ...]:
    """Return the dates in a text, in order."""
    if len(text) < SHORTEST or not any(map(str.isdigit, text)):
        return ()
    found = [*dates_in_figures(text)]
    if has_letters(text) and _TWO_NUMBERS.search(text):
        found += filter(None, map(_named, _patterns().named.finditer(text)))
    dates = sorted(found, key=lambda d: d.start)
    ends = [0, *(d.end for d in dates)]
    return tuple(_with_time_before(d, text[end : d.start]) for d, end in zip(dates, ends, strict=False))


@lru_cache(maxsize=4_000)
def is_date(text: str) -> bool:
    """True when a text is nothing but one date."""
    if len(text) < SHORTEST or not any(map(str.isdigit, text)):
        return False
    dates = find_dates(text)
    return len(dates) == 1 and len(text) - (dates[0].end - dates[0].start) <= 2


def dates_in_figures(text: str) -> Iterator[PrintedDate]:
    """Yield the dates in a text whose month is no word, in order; a time before them is left out."""
    if any(text.count(separator) > 1 for separator in _SEPARATORS):
        yield from filter(None, map(_numeric, _patterns().numeric.finditer(text)))


def _with_time_before(found: PrintedDate, text: str) -> PrintedDate:
    """Return a date with the time that stands right before it: `03:11 PM 02 Jul, 2025`."""
    match = _TIME_BEFORE.search(text) if found.time is None and ":" in text else None
    return found if match is None else replace(found, time=_hours_and_minutes(match))


def read_time(text: str) -> str | None:
    """Return a time of day that stands at the front of a text as `HH:MM`."""
    match = _patterns().clock.match(text.strip())
    return _time(match) if match else None


def settle_order(dates: Iterable[PrintedDate], default: DateOrder | None) -> DateOrder | None:
    """Find the order of day and month from the dates themselves; `default` where they do not tell."""
    unsettled = [d for d in dates if not d.is_settled]
    votes = {order: sum(1 for d in unsettled if d.day(order) is not None) for order in ("dmy", "mdy")}
    if votes["dmy"] != votes["mdy"]:
        return "dmy" if votes["dmy"] > votes["mdy"] else "mdy"
    if any(d.separator == "." for d in unsettled):
        return "dmy"
    return default


def _numeric(match: re.Match[str]) -> PrintedDate | None:
    time = _time(match)
    if match["y"]:
        month, day = int(match["ym"]), int(match["yd"])
        if not (1 <= month <= 12 and 1 <= day <= 31):
            return None
        return PrintedDate(match.start(), match.end(), int(match["y"]), month, day, True, False, match["s"], time)
    first, second = int(match["a"]), int(match["b"])
    if not (1 <= first <= 31 and 1 <= second <= 31) or (first > 12 and second > 12):
        return None
    year, is_short = _year(match["c"])
    if not 1880 <= year <= 2100:
        return None
    return PrintedDate(match.start(), match.end(), year, first, second, False, is_short, match["t"], time)


def _named(match: re.Match[str]) -> PrintedDate | None:
    word = match["mon"] or match["mon2"] or match["mon3"]
    month = load_lexicon().months.get(fold(word))
    if month is None:
        return None
    day = int(match["d"] or match["d2"] or match["d3"])
    year, is_short = _year((match["y"] or match["y2"] or match["y3"]).lstrip("'"))
    if not (1 <= day <= 31 and 1880 <= year <= 2100):
        return None
    return PrintedDate(match.start(), match.end(), year, month, day, True, is_short, " ", _time(match))


def _year(text: str) -> tuple[int, bool]:
    if len(text) == 4:
        return int(text), False
    short = int(text)
    return (2000 + short if short <= _PIVOT else 1900 + short), True


def _time(match: re.Match[str]) -> str | None:
    if match["nk"]:
        return f"{match['nk']}:{match['nn']}"
    return _hours_and_minutes(match) if match["nh"] else None


def _hours_and_minutes(match: re.Match[str]) -> str:
    hour = int(match["nh"])
    half = (match["np"] or "").lower()[:1]
    if half == "p" and hour < 12:
        hour += 12
    elif half == "a" and hour == 12:
        hour = 0
    return f"{hour:02d}:{match['nm']}"

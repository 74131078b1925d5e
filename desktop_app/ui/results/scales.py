"""Where the axes of a plot begin, end and are marked: round numbers, and months or years."""

import math
from collections.abc import Sequence
from datetime import date

from desktop_app.core.medical.series import Line, Point
from desktop_app.core.medical.trends import bands_of
from desktop_app.ui.results.words import number_words, short_month_words

_ROUND = (1.0, 2.0, 2.5, 5.0, 10.0)
_LEAST_DAYS = 240.0
_MOST_TICKS = 7
_YEAR_DAYS = 365.25
_MONTH_STEPS = (1, 2, 3, 6)

Ticks = list[tuple[float, str]]


def days_in_sight(points: Sequence[Point], years: int | None) -> tuple[float, float]:
    """Return the first and last day that are shown: all, or so many years up to the newest reading."""
    first, last = points[0].day, points[-1].day
    if years is not None:
        first = last - years * _YEAR_DAYS
    missing = max(0.0, _LEAST_DAYS - (last - first)) / 2
    pad = max(10.0, 0.03 * (last - first))
    return first - missing - pad, last + missing + pad


def values_in_sight(line: Line, days: tuple[float, float]) -> tuple[float, float]:
    """Return the lowest and highest value that are shown: of the points in sight, with their printed limits."""
    points = [point for point in line.points if days[0] <= point.day <= days[1]] or list(line.points)
    values = [point.value for point in points]
    low, high = min(values), max(values)
    reach = max(high - low, 0.1 * max(abs(low), abs(high)), 1e-9)
    limits = [limit for band in bands_of(line) for limit in (band.low, band.high) if limit is not None]
    # A limit far off would press all points onto one line; it is left out of sight then.
    near = [limit for limit in limits if low - 4 * reach <= limit <= high + 4 * reach]
    low, high = min([low, *near]), max([high, *near])
    pad = 0.16 * max(high - low, reach)
    step = tick_step(low - pad, high + pad)
    bottom = math.floor((low - pad) / step) * step
    return (max(0.0, bottom) if low >= 0 else bottom), math.ceil((high + pad) / step) * step


def tick_step(low: float, high: float, most: int = _MOST_TICKS) -> float:
    """Return the distance of marks: a round number that makes at most so many of them, never more than seven."""
    rough = max((high - low) / min(most, _MOST_TICKS), 1e-12)
    size = 10.0 ** math.floor(math.log10(rough))
    return next(size * each for each in _ROUND if size * each >= rough * 0.999)


def value_ticks(low: float, high: float, most: int = _MOST_TICKS) -> Ticks:
    """Return the marks of the axis of values, each with its words, all with the same decimals."""
    step = tick_step(low, high, most)
    decimals = max(0, -math.floor(math.log10(step) + 1e-9))
    if step / 10.0 ** math.floor(math.log10(step) + 1e-9) > 2.0 and not _is_whole(step * 10**decimals):
        decimals += 1
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return [(number * step, number_words(number * step, decimals)) for number in range(first, last + 1)]


def day_ticks(first: float, last: float) -> Ticks:
    """Return the marks of the axis of days: years, or months where few years are shown."""
    days = last - first
    if days > 2.6 * _YEAR_DAYS:
        step = max(1, math.ceil(days / _YEAR_DAYS / _MOST_TICKS))
        begin, end = _date(first).year, _date(last).year
        years = range(begin - begin % step, end + 1, step)
        ticks = [(float(date(year, 1, 1).toordinal()), str(year)) for year in years if year > 0]
        return [tick for tick in ticks if first <= tick[0] <= last]
    months = days / _YEAR_DAYS * 12
    step = next((each for each in _MONTH_STEPS if months / each <= _MOST_TICKS), _MONTH_STEPS[-1])
    return [tick for tick in _months(_date(first).year, _date(last).year, step) if first <= tick[0] <= last]


def _months(begin: int, end: int, step: int) -> Ticks:
    return [
        (float(day.toordinal()), short_month_words(day))
        for year in range(begin, end + 1)
        for month in range(1, 13, step)
        if (day := date(year, month, 1))
    ]


def _date(day: float) -> date:
    return date.fromordinal(max(1, int(day)))


def _is_whole(number: float) -> bool:
    return abs(number - round(number)) < 1e-6

"""Whose the one range is that stands behind a share and a count: `4 %   504 /mm3   Ref: 0 - 5`."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from math import inf, log

from desktop_app.engines.local.reading.free.freeresult import Found, FreeResult
from desktop_app.engines.local.reading.values.numbers import DecimalMark, read_number
from desktop_app.engines.local.reading.values.ranges import Bounds, read_bounds

_SHARE = "%"
_MOST = 100.0


def with_shared_ranges(free: Sequence[Found]) -> list[Found]:
    """Return the results, the range behind each share and its count given to the one it is of.

    What most rows of a page say holds for all: a share and a count may both lie in a range, or both be nought.
    """
    pairs = [
        i
        for i, ((line, first), (other, second)) in enumerate(pairwise(free))
        if line is other and _share_range(first, second)
    ]
    votes = sum(_vote(free[i][1], free[i + 1][1]) for i in pairs)
    if votes <= 0:
        return list(free)
    given = list(free)
    for i in pairs:
        (line, first), (_, second) = free[i], free[i + 1]
        given[i] = line, _with(first, second.reading.range_text)
        given[i + 1] = line, _with(second, None)
    return given


def _share_range(first: FreeResult, second: FreeResult) -> bool:
    """True for a share without a range and a count with one behind it, of one test."""
    share, count = first.reading, second.reading
    is_pair = share.name == count.name and share.unit == _SHARE and count.unit not in {None, _SHARE}
    return is_pair and share.range_text is None and count.range_text is not None


def _vote(first: FreeResult, second: FreeResult) -> int:
    """1 where the range is the share's, -1 where it is the count's, 0 where both could be."""
    text = second.reading.range_text or ""
    bounds = read_bounds(text, _mark_in(text), None)
    if bounds.high is not None and bounds.high > _MOST:
        return -1
    share, count = _distance(first.reading.value, bounds), _distance(second.reading.value, bounds)
    return (share < count) - (count < share)


def _mark_in(text: str) -> DecimalMark:
    return "," if "," in text else "."


def _distance(value: str, bounds: Bounds) -> float:
    """How many times a value lies outside of its limits, as a logarithm; 0 within."""
    number, low, high = read_number(value, _mark_in(value)), bounds.low, bounds.high
    if number is None:
        return 0.0
    if low is not None and number < low:
        return log(low / number) if number > 0 else inf
    return log(number / high) if high is not None and 0 < high < number else 0.0


def _with(result: FreeResult, range_text: str | None) -> FreeResult:
    return replace(result, reading=replace(result.reading, range_text=range_text))

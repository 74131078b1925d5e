"""Signs before a value: `> 5.4` may say that it is more than that, or mark that it is above its range."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from desktop_app.core.doubts import Reason
from desktop_app.engines.local.reading.lexicon import Mark
from desktop_app.engines.local.reading.readings import Reading
from desktop_app.engines.local.reading.values.flags import stronger
from desktop_app.engines.local.reading.values.numbers import DecimalMark, read_number
from desktop_app.engines.local.reading.values.ranges import read_bounds

_MARKS: dict[str, Mark] = {">": "H", "<": "L", "+": "H", "-": "L", "−": "L"}
_COMPARATORS = frozenset({"<", ">"})
_WIDE = 0.8
"""A sign farther from its number than this, in heights of the line, stands in a column of its own."""

_MANY = 3


@dataclass(frozen=True, slots=True)
class _Signed:
    """A reading whose value begins with a sign: the bare number, how far the sign stands off, whether it may mark.

    `is_told`: the range says where the number lies.
    """

    reading: Reading
    sign: str
    bare: str
    gap: float
    is_beyond: bool
    is_told: bool


def without_marks(readings: Sequence[Reading], mark: DecimalMark) -> list[Reading]:
    """Return the readings, signs that mark a value as out of range taken off it.

    A sign marks where it stands in a column of its own, or where all such signs of the document, in both directions and
    apart from their numbers, agree with the ranges. `+` and `-` mark where the bare number lies beyond its range.
    """
    signed = [_signed(reading, mark) for reading in readings]
    apart = [s for s in signed if s is not None and s.gap > 0 and s.sign in _COMPARATORS]
    apart = [s for s in apart if s.is_told]
    is_habit = len(apart) >= _MANY and all(s.is_beyond for s in apart) and {s.sign for s in apart} >= _COMPARATORS
    return [_settled(reading, found, is_habit=is_habit) for reading, found in zip(readings, signed, strict=True)]


def _settled(reading: Reading, found: _Signed | None, *, is_habit: bool) -> Reading:
    """Return a reading without the sign that marks it; doubted where all others mark and its range is silent."""
    if found is None:
        return reading
    if _is_mark(found, is_habit=is_habit):
        return _marked(found)
    may_mark = is_habit and not found.is_told and found.gap > 0 and found.sign in _COMPARATORS
    return replace(reading, doubts=(*reading.doubts, Reason.SIGN_MAY_MARK.value)) if may_mark else reading


def _is_mark(found: _Signed, *, is_habit: bool) -> bool:
    if not found.is_beyond:
        return found.sign == "+" and found.gap > 0
    if found.sign not in _COMPARATORS:
        return True
    return found.gap > _WIDE or (is_habit and found.gap > 0)


def _marked(found: _Signed) -> Reading:
    flag = stronger(found.reading.flag, _MARKS[found.sign] if found.is_beyond else None)
    return replace(found.reading, value=found.bare, flag=flag)


def _signed(reading: Reading, mark: DecimalMark) -> _Signed | None:
    value = reading.value
    sign, bare = value[:1], value[1:].lstrip()
    if not reading.is_number or sign not in _MARKS or not bare[:1].isdigit():
        return None
    number = read_number(bare, mark)
    bounds = read_bounds(reading.range_text, mark, None) if reading.range_text else None
    if number is None or bounds is None:
        is_beyond = False
    elif _MARKS[sign] == "H":
        is_beyond = bounds.high is not None and number > bounds.high
    else:
        is_beyond = bounds.low is not None and bounds.low > 0 and number < bounds.low
    is_told = bounds is not None and (bounds.low, bounds.high) != (None, None)
    return _Signed(reading, sign, bare, _gap(reading, sign, bare) if bare != value[1:] else 0.0, is_beyond, is_told)


def _gap(reading: Reading, sign: str, bare: str) -> float:
    """How far the sign stands from its number, in heights of the number."""
    first = bare.split()[0]
    for left, right in pairwise(reading.words):
        if left.text == sign and right.text.startswith(first):
            return (right.x0 - left.x1) / (right.y1 - right.y0)
    return 0.1

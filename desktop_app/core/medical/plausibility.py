"""What speaks against a result that was read: each row ends accepted, or with reasons to check it."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import lru_cache
from statistics import median

from desktop_app.core.doubts import Reason
from desktop_app.core.medical.analytes import WITHOUT_UNIT, Analyte, Limits
from desktop_app.core.medical.duplicates import Told, differing
from desktop_app.core.medical.matching import Match
from desktop_app.core.medical.relations import UNITS, disagreeing, unit_in_relations
from desktop_app.core.medical.units import Unit
from desktop_app.core.report import TestResult
from desktop_app.core.review import contradicts_flag

LOW_CONFIDENCE = 0.8
"""Rows of pictures with a word read less surely are to be checked; measured on scans and photographs."""

_DIGIT = re.compile(r"\d")
_READABLE = re.compile(
    r"\s*(?:"
    r"[<>≤≥]?\s*1\s?:\s?\d+(?:[.,]\d+)?"  # a titre
    r"|[+-]?\d+(?:[.,]\d+)?\s*(?:-|–|to|bis|a)\s*\d+(?:[.,]\d+)?(?:\s*/?\s?\w*)?"  # so many in a field
    r"|\d\s?\+|\+\s?\d|\+{1,4}"  # so many crosses
    r"|[^\d]*[a-z]{3}.*"  # words, with digits in them
    r"|.*\d{1,4}[./-]\d{1,2}[./-]\d{2,4}.*"  # a day
    r"|(?:AB|[ABO0])\s*(?:[+-]|\(?\s*(?:Rh|D\b|pos|neg)\D*)?"  # a blood group
    r")\s*",
    re.IGNORECASE,
)
_NUMBER_IN_NAME = re.compile(r"\s[<>]?\d+(?:[.,]\d+)(?:\s|$)|\s\d{2,}\s\S*[/%]|\s\d{2,}$|\s\*")
_NUMBER_BEHIND_NAME = re.compile(r"\s\d+$")
_LETTER = re.compile(r"[^\W\d_]")
_SMALL = re.compile(r"\d+(?:[.,]\d+)*")
_LARGE = re.compile(rf"\d{{1,3}}(?:[ '’]\d{{3}})+(?!\d)|{_SMALL.pattern}")
"""Numbers, and numbers whose thousands may stand apart."""
_MOMENT = re.compile(r"\b\d{2}:\d{2}\b|(?<![\d.,])\d{1,4}([./-])\d{1,2}\1\d{2,4}\b")
_BROKEN_RANGE = re.compile(r"[(\[]?\s*[<>]?\s*\d[\d.,·\s~_]*[)\]]?\s*\S{0,9}")
_SHIFTS = (10, 0.1, 100, 0.01, 1000, 0.001)
_WATER = 1000
"""Grams in a litre."""
_THOUSAND = 1000
_ALIKE = (
    {"volume/time", "volume/time/body surface"},  # the same numbers, but for very small and very large people
    *({"mass/volume", f"mass/volume {note}"} for note in ("FEU", "DDU")),  # D-dimer: half or twice as much
)
"""Families near enough for limits of what is possible."""
_TALL = 1.3
_FAR = 3
"""A value so many times beyond its range is far out."""


@dataclass(frozen=True, slots=True)
class Row:
    """A result, the analyte it was matched with, the unit it has, and whether it was read from a picture."""

    result: TestResult
    match: Match | None
    unit: Unit | None
    is_picture: bool
    analyte: Analyte | None = field(init=False)
    """The analyte where name, unit and specimen agree."""

    def __post_init__(self) -> None:
        """Settle the analyte once: it is asked for a dozen times."""
        agreed = self.match.analyte if self.match is not None and self.match.fits else None
        object.__setattr__(self, "analyte", agreed)


def reasons(rows: Sequence[Row]) -> list[tuple[Reason, ...]]:
    """Return the reasons to check each row of one report, in the order of `Reason`; none where it is accepted."""
    others = _reasons_of_others(rows)
    has_marks = _marks_are_kept(rows)
    found = [
        {*_reasons_told(row), *_reasons_of_row(row, has_marks=has_marks), *others[place]}
        for place, row in enumerate(rows)
    ]
    return [tuple(reason for reason in Reason if reason in row) if row else () for row in found]


def value_in(row: Row, number: float | None, unit: Unit | None) -> float | None:
    """Return one of a row's numbers in a unit; None where there is none, or nothing safe leads there."""
    if number is None or row.analyte is None:
        return None
    if unit is None or (row.unit is None and unit.family == "ratio"):
        return number
    line = _line(row.analyte, row.unit, unit) if row.unit is not None else None
    return None if line is None else line[0] * number + line[1]


@lru_cache(maxsize=4_000)
def _line(analyte: Analyte, source: Unit, target: Unit) -> tuple[float, float] | None:
    """Return slope and intercept from one unit to another."""
    if {source.family, target.family} in _ALIKE:
        return float(source.scale / target.scale), 0.0
    zero, one = (analyte.convert(Fraction(number), source, target) for number in (0, 1))
    return None if zero is None or one is None else (float(one - zero), float(zero))


def _reasons_told(row: Row) -> Iterator[Reason]:
    """Yield what the reading itself says against a row: only the page tells it."""
    told = row.result.doubts
    return (reason for reason in Reason if reason in told) if told else iter(())


def _reasons_of_row(row: Row, *, has_marks: bool) -> Iterator[Reason]:
    result = row.result
    if result.value is not None and not result.is_grounded:
        yield Reason.NOT_ON_PAGE
    if row.is_picture and result.confidence is not None and result.confidence < LOW_CONFIDENCE:
        yield Reason.LOW_CONFIDENCE
    if is_broken_number(result) or _is_more_than_value(result):
        yield Reason.NUMBER_UNREADABLE
    if _has_doubtful_sign(result):
        yield Reason.SIGN_MAY_MARK
    if (row.is_picture and (row.match is None or not row.match.is_sure)) or _tells_nothing(row):
        yield Reason.NAME_UNSURE
    yield from _reasons_of_unit(row)
    yield from _reasons_of_size(row)
    yield from _reasons_of_range(row)
    if contradicts_flag(result):
        yield Reason.FLAG_DISAGREES
    elif has_marks and result.flag is None and result.interpretation in {"low", "high"}:
        yield Reason.FLAG_MISSING


def _has_doubtful_sign(result: TestResult) -> bool:
    """Tell whether a sign stands apart from a number that is beyond its range to that side: `> 5.4 [3.6 - 4.6]`."""
    number, low, high = result.numeric_value, result.reference_low, result.reference_high
    if number is None or result.comparator is None or " " not in (result.value or ""):
        return False
    if result.comparator in {">", ">="}:
        return high is not None and number > high
    return low is not None and number < low


def _tells_nothing(row: Row) -> bool:
    """Tell whether nothing but its place speaks for a row: an unknown name, no unit, no range, no mark.

    A number in an unknown name may be the value: `Glucose 5.4`.
    """
    result = row.result
    if row.match is not None:
        return False
    if result.numeric_value is None and _NUMBER_BEHIND_NAME.search(result.name):
        return True
    return not (result.unit or result.reference_range or result.flag) or _NUMBER_IN_NAME.search(result.name) is not None


def is_broken_number(result: TestResult) -> bool:
    """Tell whether a value has digits that make neither a number nor anything else that is known."""
    value = result.value or ""
    return result.numeric_value is None and bool(_DIGIT.search(value)) and not _READABLE.fullmatch(value)


def _is_more_than_value(result: TestResult) -> bool:
    """Tell whether figures and words stand together where a number is measured: `HIGH 6.1`, `0 - 32 U/L 96`."""
    value = result.value or ""
    if result.numeric_value is not None or not _DIGIT.search(value) or not _LETTER.search(value):
        return False
    return bool(result.unit) or result.reference_low is not None or result.reference_high is not None


def _reasons_of_unit(row: Row) -> Iterator[Reason]:
    result, match = row.result, row.match
    if result.numeric_value is None:
        return
    if match is not None and not match.fits:
        yield Reason.UNIT_WRONG
    elif result.unit and row.unit is None and (match is None or _needs_unit(match)):
        yield Reason.UNIT_UNKNOWN
    elif not result.unit and match is not None and _needs_unit(match):
        yield Reason.UNIT_MISSING


def _needs_unit(match: Match) -> bool:
    return not any(kind.name in WITHOUT_UNIT for kind in match.analyte.kinds)


def _reasons_of_size(row: Row) -> Iterator[Reason]:
    limits = row.analyte.limits if row.analyte is not None else None
    value = value_in(row, row.result.numeric_value, limits.unit) if limits is not None else None
    if limits is not None and value is not None and not _is_within(value, limits):
        fits_elsewhere = any(_is_within(value * shift, limits) for shift in _SHIFTS)
        yield Reason.DECIMAL_SHIFT if fits_elsewhere else Reason.OUTSIDE_LIMITS
    elif row.is_picture and _has_lost_point(row.result):
        yield Reason.DECIMAL_SHIFT


def _is_within(value: float, limits: Limits) -> bool:
    if limits.unit is None and value > _WATER:  # a density is printed as 1.015 and as 1015
        value /= _WATER
    slack = 1e-9 * abs(value)
    return limits.low - slack <= value <= limits.high + slack


def _has_lost_point(result: TestResult) -> bool:
    """Tell whether a value far beyond its range would be in it with its point elsewhere, and the range has one."""
    number, low, high = result.numeric_value, result.reference_low, result.reference_high
    if number is None or high is None or number <= _FAR * high:
        return False
    has_point = "." in (result.value or "") or "," in (result.value or "")
    return not has_point and any((low or 0) <= number / divisor <= high for divisor in (10, 100, 1000))


def _reasons_of_range(row: Row) -> Iterator[Reason]:
    result = row.result
    number, low, high = result.numeric_value, result.reference_low, result.reference_high
    if low is not None and high is not None and low > high:
        yield Reason.RANGE_UPSIDE_DOWN
    elif result.reference_range and _is_more_than_range(
        result.reference_range, is_large=(high or low or _THOUSAND) >= _THOUSAND
    ):
        yield Reason.RANGE_UNREADABLE
    elif number is not None and result.reference_range and low is None and high is None:
        if row.is_picture and _BROKEN_RANGE.fullmatch(result.reference_range):
            yield Reason.RANGE_UNREADABLE
    elif _is_of_other_unit(row):
        yield Reason.RANGE_OF_OTHER_UNIT


@lru_cache(maxsize=4_000)
def _is_more_than_range(text: str, *, is_large: bool) -> bool:
    """Tell whether a moment stands in a range, or more numbers than its two with no word to tell them apart."""
    if _LETTER.search(text):
        return _MOMENT.search(text) is not None
    numbers = _LARGE if is_large else _SMALL
    return len(numbers.findall(text)) > 2 or _MOMENT.search(text) is not None


def _is_of_other_unit(row: Row) -> bool:
    """Tell whether the value is possible and the range, taken in the same unit, is not."""
    limits = row.analyte.limits if row.analyte is not None else None
    if limits is None or limits.unit is None:
        return False
    bounds = [bound for bound in (row.result.reference_low, row.result.reference_high) if bound]
    if not bounds:
        return False
    converted = (value_in(row, bound, limits.unit) for bound in bounds)
    return all(bound is not None and not _is_within(bound, limits) for bound in converted)


def _marks_are_kept(rows: Sequence[Row]) -> bool:
    """Tell whether the report marks what is out of range: most of what is so."""
    out = [row.result.flag is not None for row in rows if row.result.interpretation not in {None, "normal"}]
    return sum(out) >= 2 and sum(out) >= 0.7 * len(out)


def _reasons_of_others(rows: Sequence[Row]) -> list[set[Reason]]:
    found: list[set[Reason]] = [set() for _ in rows]
    for place in differing([Told(row.result, row.analyte, row.unit) for row in rows]):
        found[place].add(Reason.DUPLICATE_DIFFERS)
    for place in _uneven(rows):
        found[place].add(Reason.ROW_UNEVEN)
    for place in _disagreeing(rows):
        found[place].add(Reason.SUM_DISAGREES)
    return found


def _disagreeing(rows: Sequence[Row]) -> list[int]:
    """Return the rows whose values do not agree with others."""
    values: dict[str, float] = {}
    place_of: dict[str, int] = {}
    for place, row in enumerate(rows):
        analyte_id = row.analyte.analyte_id if row.analyte is not None else ""
        if analyte_id in UNITS and analyte_id not in values and row.result.comparator is None:
            value = value_in(row, row.result.numeric_value, unit_in_relations(analyte_id))
            if value is not None:
                values[analyte_id], place_of[analyte_id] = value, place
    return [place_of[analyte_id] for analyte_id in disagreeing(values)]


def _uneven(rows: Sequence[Row]) -> Iterator[int]:
    """Yield the rows of pictures much taller than most of their page: bent paper leads lines into each other."""
    pages: dict[int | None, list[tuple[int, float]]] = defaultdict(list)
    for place, row in enumerate(rows):
        if row.is_picture and row.result.bbox is not None:
            pages[row.result.page].append((place, row.result.bbox[3] - row.result.bbox[1]))
    for heights in pages.values():
        usual = median(height for _, height in heights)
        yield from (place for place, height in heights if height > _TALL * usual)

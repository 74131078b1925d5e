"""One test that stands in a report more than once: the same value is expected, in whatever unit."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations
from typing import NamedTuple

from desktop_app.core.medical.analytes import Analyte
from desktop_app.core.medical.names import key_of, words_of
from desktop_app.core.medical.trends import decimals_of
from desktop_app.core.medical.units import Unit, exact
from desktop_app.core.report import TestResult

_SHARE = Fraction(3, 100)
"""Laboratories round the factors: 87.5 or 88.57 for triglycerides, 9 or 8.9 for lactate."""


class Told(NamedTuple):
    """A result with what is known of it: its analyte, and the unit it has."""

    result: TestResult
    analyte: Analyte | None
    unit: Unit | None


def differing(rows: Sequence[Told]) -> frozenset[int]:
    """Return the places of results that another one of the same test contradicts."""
    return frozenset((*_of_other_content(rows), *_of_other_amount(rows)))


def _of_other_content(rows: Sequence[Told]) -> Iterator[int]:
    """Yield where one test in one unit has several values."""
    places: dict[tuple[str, str], list[int]] = defaultdict(list)
    for place, row in enumerate(rows):
        name = row.analyte.analyte_id if row.analyte is not None else key_of(words_of(row.result.name))
        unit = row.unit.ucum if row.unit is not None else (row.result.unit or "")
        places[name, unit].append(place)
    for same in places.values():
        if len({_content(rows[place].result) for place in same}) > 1:
            yield from same


def _content(result: TestResult) -> object:
    return result.numeric_value if result.numeric_value is not None else (result.value or "").lower()


def _of_other_amount(rows: Sequence[Told]) -> Iterator[int]:
    """Yield where one analyte is given in two units, such as % and mmol/mol, and they are not the same amount."""
    places: dict[str, list[int]] = defaultdict(list)
    for place, row in enumerate(rows):
        if row.analyte is not None and row.result.numeric_value is not None and row.result.comparator is None:
            places[row.analyte.analyte_id].append(place)
    for same in places.values():
        for pair in combinations(same, 2):
            if _are_other_amounts(*(rows[place] for place in pair)):
                yield from pair


def _are_other_amounts(first: Told, second: Told) -> bool:
    """Tell whether no rounding of the printed numbers, nor of the factor between them, makes them one."""
    analyte, source, target = first.analyte, first.unit, second.unit
    if analyte is None or source is None or target is None or source.ucum == target.ucum:
        return False
    least, most = (analyte.convert(bound, source, target) for bound in _bounds(first.result))
    if least is None or most is None:
        return False
    low, high = _bounds(second.result)
    slack = _SHARE * max(abs(least), abs(most))
    return high < least - slack or low > most + slack


def _bounds(result: TestResult) -> tuple[Fraction, Fraction]:
    """Return between what a printed number was rounded."""
    number = exact(result.numeric_value or 0.0)
    half = Fraction(1, 2 * 10 ** decimals_of(result.value))
    return number - half, number + half

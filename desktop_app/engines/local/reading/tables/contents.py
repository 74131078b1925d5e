"""What columns hold, where a heading says something else: `Values`, cut off from `Values of reference`."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from desktop_app.engines.local.reading.tables.columns import Column
from desktop_app.engines.local.reading.values.fronts import without_range_label
from desktop_app.engines.local.reading.values.numbers import read_number, split_number
from desktop_app.engines.local.reading.values.ranges import is_interval, is_limit
from desktop_app.engines.local.reading.values.units import is_unit
from desktop_app.engines.local.reading.words.lines import Line

_LOOKED_AT = 14
_FEWEST = 3
_FEWEST_LIMITED = 5
_SHARE = 0.6


def by_contents(columns: tuple[Column, ...], lines: Sequence[Line]) -> tuple[Column, ...]:
    """Return the columns, those of values that hold ranges or units with that role; one of values is left."""
    for role, fits in _KINDS:
        if any(column.role == role for column in columns):
            continue
        for i in reversed([i for i, column in enumerate(columns) if column.role == "value" and not column.date_text]):
            is_last = sum(column.role == "value" for column in columns) < 2
            if not is_last and _holds(columns, i, lines, fits):
                columns = (*columns[:i], replace(columns[i], role=role, unit=None), *columns[i + 1 :])
    return _with_limits(columns, lines)


def _with_limits(columns: tuple[Column, ...], lines: Sequence[Line]) -> tuple[Column, ...]:
    """Return the columns with two of unknown heading as limits, where the first never is above the second.

    Some values must lie between them: earlier results that happen to rise do not.
    """
    values = [column for column in columns if column.role == "value"]
    if len(values) != 1 or any(column.role in {"range", "low", "high"} for column in columns):
        return columns
    for i, pair in enumerate(pairwise(columns)):
        if [column.role for column in pair] != ["unknown", "unknown"]:
            continue
        rows = [[_number_under(line, column) for column in (*pair, *values)] for line in lines]
        numbers = [[number for number in row if number is not None] for row in rows]
        whole = [(row[0], row[1], row[2]) for row in numbers if len(row) > len(pair)]
        inside = sum(low <= value <= high for low, high, value in whole)
        if len(whole) >= _FEWEST_LIMITED and all(low <= high for low, high, _ in whole) and 3 * inside >= len(whole):
            return (*columns[:i], replace(pair[0], role="low"), replace(pair[1], role="high"), *columns[i + 2 :])
    return columns


def _number_under(line: Line, column: Column) -> float | None:
    """The one number that stands under a heading."""
    texts = [s.text for s in line.segments if s.x0 < column.x1 and column.x0 < s.x1]
    found = split_number(texts[0]) if len(texts) == 1 else None
    return None if found is None else read_number(found[1], "," if "," in found[1] else ".")


def _holds(columns: Sequence[Column], i: int, lines: Sequence[Line], fits: Callable[[str], bool]) -> bool:
    """True when most lines that have something in a column, and in another of values, have such a thing there."""
    held = fitting = 0
    others = [c for k, c in enumerate(columns) if k != i and c.role == "value"]
    for line in lines[:_LOOKED_AT]:
        texts = [s.text for s in line.segments if s.x0 < columns[i].x1 and columns[i].x0 < s.x1]
        if texts and any(s.x0 < c.x1 and c.x0 < s.x1 for s in line.segments for c in others):
            held += 1
            fitting += any(fits(text) for text in texts)
    return fitting >= _FEWEST and fitting >= _SHARE * held


def _is_range(text: str) -> bool:
    bare = without_range_label(text)
    return is_interval(bare) or is_limit(bare)


def _is_unit(text: str) -> bool:
    return is_unit(text, is_in_column=True)


_KINDS: tuple[tuple[str, Callable[[str], bool]], ...] = (("range", _is_range), ("unit", _is_unit))

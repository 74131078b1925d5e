"""Whose the units, ranges and marks of a row are where it has several columns of values."""

from collections.abc import Sequence

from desktop_app.engines.local.reading.tables.columns import Column
from desktop_app.engines.local.reading.tables.placement import TableLine


def has_other_value(placed: TableLine, columns: Sequence[Column], value: int) -> bool:
    """True where another column of values has something on the row."""
    return any(c.role == "value" and i != value and placed.cells.get(i) for i, c in enumerate(columns))


def belonging(columns: Sequence[Column], value: int, *, is_word: bool, is_alone: bool) -> list[int]:
    """The flag, unit and range columns that speak of one column of values: the nearest, or all of them.

    A word in one column of values and its number in another share their range. `is_alone`: no other value stands on
    the row, and this one has its unit with it, whatever its column is headed.
    """
    values = [i for i, c in enumerate(columns) if c.role == "value"]
    side = [i for i, c in enumerate(columns) if c.role in {"flag", "unit", "range", "unknown", "ignore"}]
    if len(values) < 2 or is_alone or any(columns[i].date_text for i in values):
        return side
    has_own_units = any(columns[i].unit for i in values)
    roles = [columns[i].role for i in side]
    ranges = _ranges_in_order(columns, values)
    return [
        i
        for i in side
        if not (has_own_units or roles.count(columns[i].role) > 1)
        or (is_word and columns[i].role == "range" and roles.count("range") == 1)
        or ranges.get(i, max((v for v in values if v < i), default=values[0])) == value
    ]


def _ranges_in_order(columns: Sequence[Column], values: Sequence[int]) -> dict[int, int]:
    """Return whose each range is where as many follow all columns of values: `% | count | % | count`, in this order."""
    ranges = [i for i, c in enumerate(columns) if c.role == "range"]
    is_in_order = len(ranges) == len(values) and ranges[0] > values[-1]
    return dict(zip(ranges, values, strict=True)) if is_in_order else {}

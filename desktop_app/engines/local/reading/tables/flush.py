"""Values flush right under headings flush left: they stand nearer to the next heading than to their own."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from math import inf

from desktop_app.engines.local.reading.tables.columns import Column
from desktop_app.engines.local.reading.values.measures import read_measure
from desktop_app.engines.local.reading.words.lines import Line, Segment

_OF_VALUES = frozenset({"value", "previous"})
_FEWEST = 3


def with_flush_values(columns: tuple[Column, ...], lines: Sequence[Line]) -> tuple[Column, ...]:
    """Return the columns, those of values widened to what stands between them and the next one of values.

    That one has values of its own on the same rows, and no row has something under the first heading itself.
    """
    widened = list(columns)
    for i, (column, following) in enumerate(pairwise(columns)):
        if not {column.role, following.role} <= _OF_VALUES:
            continue
        end = columns[i + 2].x0 if i + 2 < len(columns) else inf
        between = _between(column, following, end, lines)
        if len(between) >= _FEWEST:
            widened[i] = replace(column, x1=max(segment.x1 for segment in between))
    return tuple(widened)


def _between(column: Column, following: Column, end: float, lines: Sequence[Line]) -> list[Segment]:
    """The values between two headings on rows with another under the second; none where the first has its own."""
    found: list[Segment] = []
    for line in lines:
        values = [s for s in line.segments if column.x0 < s.x1 and s.x0 < end and read_measure(s.text) is not None]
        if any(s.x0 < column.x1 for s in values):
            return []
        apart = [s for s in values if s.x1 <= following.x0]
        if len(apart) == 1 and len(values) == len(apart) + 1:
            found += apart
    return found

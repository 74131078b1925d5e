"""Strokes of a table's grid that were read as a last figure: a column in which nearly all numbers end with a 1."""

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.core.doubts import Reason
from desktop_app.engines.local.reading.readings import Reading

_FEWEST, _SHARE = 5, 0.7
"""So many numbers of a column, and so much of it; by chance seven such columns in forty thousand are like that."""

_ASIDE = 0.8
"""Numbers end at the same edge within this, in heights of a word."""


def with_strokes_doubted(readings: Sequence[Reading]) -> list[Reading]:
    """Return the readings, those of pictures marked to be checked whose last figure may be a stroke beside them."""
    edges = [_right_edge(reading) for reading in readings]
    return [
        _doubted(reading) if edge and reading.value.endswith("1") and _is_striped(readings, edges, edge) else reading
        for reading, edge in zip(readings, edges, strict=True)
    ]


def _right_edge(reading: Reading) -> tuple[int, float, float] | None:
    """Return page, right edge and height of a whole number of several figures, None for any other value."""
    if reading.page.source == "text-layer" or not reading.value.isdecimal() or len(reading.value) == 1:
        return None
    word = next((word for word in reading.words if word.text == reading.value), None)
    return None if word is None else (reading.page.number, word.x1, word.y1 - word.y0)


def _is_striped(
    readings: Sequence[Reading], edges: Sequence[tuple[int, float, float] | None], edge: tuple[int, float, float]
) -> bool:
    page, right, height = edge
    column = [
        reading.value
        for reading, other in zip(readings, edges, strict=True)
        if other is not None and other[0] == page and abs(other[1] - right) < _ASIDE * height
    ]
    striped = sum(value.endswith("1") for value in column)
    return striped >= _FEWEST and striped >= _SHARE * len(column)


def _doubted(reading: Reading) -> Reading:
    return replace(reading, doubts=(*reading.doubts, Reason.NUMBER_UNREADABLE.value))

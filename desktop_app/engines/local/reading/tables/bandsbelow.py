"""Ranges below their row, under a label of their own: `Reference range:` and then one limit, or bands, a line each."""

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.core.document import Word
from desktop_app.engines.local.reading.headwords import role_of
from desktop_app.engines.local.reading.readings import Reading
from desktop_app.engines.local.reading.tables.placement import TableLine
from desktop_app.engines.local.reading.values.ranges import has_bounds
from desktop_app.engines.local.reading.words.lines import Line

_NEAR = 2.5


def give_bands(placed: Sequence[TableLine], read: list[list[Reading]]) -> None:
    """Give the limits under a label of ranges to the results of the row right above that have none."""
    for i in range(len(placed) - 2):
        rows = read[i]
        if not rows or any(row.range_text for row in rows) or not _is_label(placed[i + 1].line):
            continue
        end = i + 2
        while end < len(placed) and _is_band(placed[end].line, placed[end - 1].line):
            end += 1
        below = placed[i + 1 : end]
        if len(below) < 2:
            continue
        text = " ".join(line.line.text for line in below[1:])
        words: tuple[Word, ...] = tuple(word for line in below for word in line.line.words)
        read[i] = [replace(row, range_text=text, words=(*row.words, *words)) for row in rows]
        for k, line in enumerate(below, i + 1):
            line.is_joined = True
            read[k] = []


def _is_label(line: Line) -> bool:
    """True for a label of ranges with nothing beside it."""
    return len(line.segments) == 1 and line.text.rstrip("- ").endswith(":") and role_of(line.text) == "range"


def _is_band(line: Line, above: Line) -> bool:
    is_near = line.middle - above.middle < _NEAR * max(line.height, above.height)
    return is_near and len(line.segments) == 1 and has_bounds(line.text)

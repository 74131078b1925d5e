"""Cards that stand side by side: their lines are parted so that each card is read on its own."""

from collections.abc import Sequence

from desktop_app.engines.local.reading.free.cards import labelled_parts
from desktop_app.engines.local.reading.lexicon import has_letters
from desktop_app.engines.local.reading.readings import can_be_name, clean_name
from desktop_app.engines.local.reading.values.flags import is_mark
from desktop_app.engines.local.reading.values.measures import read_measure
from desktop_app.engines.local.reading.values.ranges import has_bounds
from desktop_app.engines.local.reading.words.lines import Line, Segment

_ALIGNED = 0.6


def part_grids(lines: Sequence[Line]) -> list[Line]:
    """Return the lines with grids of cards parted, column by column; other lines are left as they are."""
    parted: list[Line] = []
    i = 0
    while i < len(lines):
        end = _grid_end(lines, i)
        if end > i + 1:
            parted += _by_column(lines[i:end])
            i = end
        else:
            parted.append(lines[i])
            i += 1
    return parted


def _grid_end(lines: Sequence[Line], start: int) -> int:
    """Where the grid ends whose names stand on the line `start`; `start` itself when there is none."""
    names = lines[start]
    if len(names.segments) < 2 or not all(has_letters(s.text) for s in names.segments):
        return start
    if not all(_is_name(s) for s in names.segments):
        return start
    end = start + 1
    while end < len(lines) and _goes_with(names, lines[end]):
        end += 1
    return end


def _goes_with(names: Line, line: Line) -> bool:
    """True when every segment is a value or a labelled line under one of the names."""
    near = _ALIGNED * names.height
    return all(
        any(abs(s.x0 - name.x0) < near for name in names.segments) and _is_content(line, s) for s in line.segments
    )


def _is_name(segment: Segment) -> bool:
    text = segment.text
    if is_mark(text):
        return False
    return ":" not in text and can_be_name(clean_name(text)) and read_measure(text) is None and not has_bounds(text)


def _is_content(line: Line, segment: Segment) -> bool:
    measure = read_measure(segment.text)
    if measure is not None and not measure.rest:
        return True
    return bool(labelled_parts(Line.of(line.page, segment.words, line.gap))) or has_bounds(segment.text)


def _by_column(lines: Sequence[Line]) -> list[Line]:
    names = lines[0].segments
    edges = [s.x0 - _ALIGNED * lines[0].height for s in names[1:]]
    columns: list[list[Line]] = [[] for _ in names]
    for line in lines:
        for segment in line.segments:
            column = sum(1 for edge in edges if segment.x0 >= edge)
            columns[column].append(Line.of(line.page, segment.words, line.gap))
    return [line for column in columns for line in column]

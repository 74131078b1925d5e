"""What stands left of a table but not in it: a coloured column with the person's facts, numbers of rows."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop_app.engines.local.reading.tables.columns import Column
from desktop_app.engines.local.reading.values.flags import is_mark
from desktop_app.engines.local.reading.words.lines import Line, Segment

_NEAR = 1.5
_APART = 0.5
_FEWEST = 3
_LONGEST_MARK = 3


@dataclass(slots=True)
class Parted:
    """A zone's lines: those of the table, what was cut off at its left, and lines of another table below it."""

    rows: list[Line] = field(default_factory=list[Line])
    aside: list[Line] = field(default_factory=list[Line])
    others: list[Line] = field(default_factory=list[Line])


def part_margin(lines: Sequence[Line], columns: Sequence[Column]) -> Parted:
    """Cut off what ends left of the names where names begin under their heading.

    Where after such rows all lines begin and end their first words farther left, another table has begun.
    """
    names = next((c for c in columns if c.role == "name" and c.text), None)
    if names is None or any(c.x0 < names.x0 for c in columns):
        return Parted(list(lines))
    near = [i for i, line in enumerate(lines) if any(_is_near(s, names, line) for s in line.segments)]
    if len(near) < _FEWEST:
        return Parted(list(lines))
    hanging = [i for i, line in enumerate(lines) if i not in near and _begins_left(line, names)]
    parted = Parted()
    has_margin = sum(_begins_left(lines[i], names) for i in near) >= _FEWEST
    for i, line in enumerate(lines):
        if i in hanging and i > near[-1] and len(line.segments) > 1:
            parted.others.append(line)
        elif i in near and _begins_left(line, names):
            _cut(line, names, parted)
        elif has_margin and all(_is_left(s, names, line) for s in line.segments):
            parted.aside.append(line)
        else:
            parted.rows.append(line)
    return parted


def _is_near(segment: Segment, names: Column, line: Line) -> bool:
    return abs(segment.x0 - names.x0) < _NEAR * line.height


def _begins_left(line: Line, names: Column) -> bool:
    return any(_is_left(segment, names, line) for segment in line.segments[:1])


def _is_left(segment: Segment, names: Column, line: Line) -> bool:
    return segment.x1 < names.x0 - _APART * line.height


def _cut(line: Line, names: Column, parted: Parted) -> None:
    """Part a line before its name; marks stay with the row."""
    left = [s for s in line.segments if _is_left(s, names, line) and not _is_symbol(s)]
    if not left:
        parted.rows.append(line)
        return
    words = {id(word) for s in left for word in s.words}
    parted.aside.append(Line.of(line.page, [w for w in line.words if id(w) in words], line.gap))
    parted.rows.append(Line.of(line.page, [w for w in line.words if id(w) not in words], line.gap))


def _is_symbol(segment: Segment) -> bool:
    return len(segment.text) <= _LONGEST_MARK and (is_mark(segment.text) or not any(map(str.isalnum, segment.text)))

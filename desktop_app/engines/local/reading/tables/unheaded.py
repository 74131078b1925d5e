"""What a heading leaves unsaid or prints unlike its other words: names of a second table, cells two lines high."""

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.engines.local.reading.headwords import role_of
from desktop_app.engines.local.reading.readings import can_be_name, clean_name
from desktop_app.engines.local.reading.tables.columns import Column, read_heading
from desktop_app.engines.local.reading.values.dates import is_date
from desktop_app.engines.local.reading.values.measures import read_measure
from desktop_app.engines.local.reading.words.lines import Line, Segment

_HALF_STEP = 0.8
"""Lines closer than this, in heights, are of cells beside each other that have different numbers of lines."""

_DATED = frozenset({"value", "previous"})
_LOOKED_AT = 14
_FEWEST = 3
_SHARE = 0.6


def with_tall_heads(lines: Sequence[Line]) -> Sequence[Line]:
    """Return the lines, a heading joined with those half a line above and below it that go on it.

    `Test   Units   Range` with `Observed` a little above, `Value` a little below: one cell of two lines.
    """
    joined: dict[int, Line] = {}
    beside: set[int] = set()
    for i in range(1, len(lines) - 1):
        upper, line, lower = lines[i - 1 : i + 2]
        most = _HALF_STEP * line.height
        if line.middle - upper.middle < most and lower.middle - line.middle < most and i - 2 not in joined:
            whole = _joined(upper, line, lower) or _with_upper(upper, line, lower)
            if whole is not None and read_heading(whole):
                joined[i] = whole
                beside |= {i - 1} if _are_days(lower) else {i - 1, i + 1}
    return [joined.get(i, line) for i, line in enumerate(lines) if i not in beside] if joined else lines


def _joined(upper: Line, line: Line, lower: Line) -> Line | None:
    """One line of three, None where the outer ones are not all cells of their own, one above the other."""
    cells = [*line.segments]
    for above in upper.segments:
        below = [s for s in lower.segments if _overlap(above, s)]
        if len(below) != 1 or any(_overlap(s, part) for s in line.segments for part in (above, *below)):
            return None
        cell = Segment.of((*above.words, *below[0].words))
        if role_of(cell.text) is None:
            return None
        cells.append(cell)
    if len(cells) != len(line.segments) + len(lower.segments):
        return None
    cells.sort(key=lambda cell: cell.x0)
    return Line.of(line.page, [word for cell in cells for word in cell.words], line.gap)


def _with_upper(upper: Line, line: Line, lower: Line) -> Line | None:
    """One line of two, where all that stands below it are the days of the words above: these stay a line."""
    if not _are_days(lower) or any(_overlap(s, above) for s in line.segments for above in upper.segments):
        return None
    heads = [s for s in upper.segments if role_of(s.text) in _DATED]
    if len(heads) < len(upper.segments) or not all(any(_overlap(d, s) for s in heads) for d in lower.segments):
        return None
    return Line.of(line.page, sorted((*line.words, *upper.words), key=lambda word: word.x0), line.gap)


def _are_days(line: Line) -> bool:
    return all(is_date(segment.text) for segment in line.segments)


def _overlap(first: Segment, second: Segment) -> bool:
    return first.x0 < second.x1 and second.x0 < first.x1


def with_second_names(columns: tuple[Column, ...], below: Sequence[Line]) -> tuple[Column, ...]:
    """Return the columns with one of names between two equal halves, where the rows have names there.

    `Result Units Range   Result Units Range` heads two tables beside each other; without names between the halves it
    heads two results of one test.
    """
    half = len(columns) // 2
    first, second = columns[1 : half + 1], columns[half + 1 :]
    roles = [column.role for column in columns]
    if len(columns) < 2 * _FEWEST - 1 or roles[0] != "name" or roles.count("name") > 1:
        return columns
    if roles[1 : half + 1] != roles[half + 1 :] or first[0].role != "value":
        return columns
    rows = [line for line in below[:_LOOKED_AT] if any(_is_under(s, second[0]) for s in line.segments)]
    left, right = first[-1].x1, second[0].x0
    found = [s for line in rows for s in line.segments if s.x0 >= left and s.x0 < right and _is_name(s)]
    if not found:
        return columns
    start = max(found, key=lambda s: sum(abs(s.x0 - other.x0) < _apart(rows) for other in found)).x0
    names = [s for s in found if abs(s.x0 - start) < _apart(rows)]
    if len(names) < _FEWEST or len(names) < _SHARE * len(rows):
        return columns
    column = Column("name", min(s.x0 for s in names), min(right, max(s.x1 for s in names)), "")
    return (columns[0], *first, column, *second)


def with_more_columns(
    columns: tuple[Column, ...], above: tuple[Column, ...], below: Sequence[Line]
) -> tuple[Column, ...]:
    """Return the columns of a heading without names, behind those above it where the rows below go on these.

    `g/dL   Ref. g/dL` over further cells of rows that have their percentage under the heading of the page.
    """
    if not above or columns[0].role != "name" or columns[0].text or any(c.role == "name" for c in columns[1:]):
        return columns
    added = columns[1:]
    kept = tuple(replace(c, x1=min(c.x1, added[0].x0)) for c in above if c.x0 < added[0].x0)
    names, values = (tuple(c for c in kept if c.role == role) for role in ("name", "value"))
    if not names or not values:
        return columns
    rows = [line for line in below[:_LOOKED_AT] if line.segments[-1].x0 >= added[0].x0]
    whole = [line for line in rows if _has_value(line, values) and line.x0 < names[0].x1]
    return (*kept, *added) if len(whole) >= _FEWEST and len(whole) >= _SHARE * len(rows) else columns


def _has_value(line: Line, columns: Sequence[Column]) -> bool:
    return any(_is_under(s, c) and read_measure(s.text) is not None for s in line.segments for c in columns)


def _apart(rows: Sequence[Line]) -> float:
    return rows[0].height / 2


def _is_under(segment: Segment, column: Column) -> bool:
    return segment.x0 < column.x1 and column.x0 < segment.x1


def _is_name(segment: Segment) -> bool:
    return can_be_name(clean_name(segment.text)) and read_measure(segment.text) is None

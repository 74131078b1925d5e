"""Rows printed over several lines: wrapped names, units and ranges go back to the row they belong to."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from desktop_app.engines.local.reading.lexicon import fold, is_finding, load_lexicon
from desktop_app.engines.local.reading.readings import can_be_name, clean_name
from desktop_app.engines.local.reading.tables.columns import Column
from desktop_app.engines.local.reading.tables.placement import TableLine
from desktop_app.engines.local.reading.values.fronts import split_range_unit, without_range_label
from desktop_app.engines.local.reading.values.measures import split_value
from desktop_app.engines.local.reading.values.ranges import has_bounds, is_interval, is_limit, unbracketed
from desktop_app.engines.local.reading.values.units import is_unit
from desktop_app.engines.local.reading.words.lines import Line

_CLOSE = 0.75
_WIDER = 1.2
_LEAP = 2.0
_LONGEST_REST = 6
_SMALL = 0.93
_SPACE = 0.25
"""A space between words, in heights of the line."""
_VALUES = frozenset({"value", "previous"})
_NAMES = frozenset({"name"})
_SIDES = frozenset({"range", "unit"})
_HANGING = (",", "-", "/", "&", "+", " of", " and", " de", " von", " et", " y")


@dataclass(frozen=True, slots=True)
class _Table:
    """A table's lines, which of them are rows, and its habits."""

    lines: list[TableLine]
    rows: frozenset[int]
    columns: Sequence[Column]
    pitch: float
    has_second_lines: bool

    def row_above(self, i: int) -> int | None:
        """The row above a line with nothing but joined lines between."""
        k = i - 1
        while k >= 0 and k not in self.rows and (self.lines[k].is_joined or not self.lines[k].cells):
            k -= 1
        return k if k in self.rows else None


def join_wraps(placed: list[TableLine], columns: Sequence[Column]) -> None:
    """Move the cells of lines without a value to the row that they go on; such lines are left empty."""
    rows = [i for i, line in enumerate(placed) if is_row(line, columns)]
    if not rows:
        return
    steps = [placed[b].line.middle - placed[a].line.middle for a, b in pairwise(rows) if b == a + 1]
    is_row_at = frozenset(rows)
    seconds = [
        r for r in rows if r + 1 < len(placed) and r + 1 not in is_row_at and _holds(placed[r + 1], columns, _NAMES)
    ]
    table = _Table(
        placed,
        is_row_at,
        columns,
        median(steps) if steps else 0.0,
        has_second_lines=len(seconds) >= 4 and len(seconds) > 0.5 * len(rows),
    )
    for i, line in enumerate(placed):
        if i in is_row_at or line.is_prose or not line.cells:
            continue
        if _holds(line, columns, _VALUES):
            _join_range_under_value(table, i)
            continue
        if _is_range_under_name(table, i):
            continue
        if _holds(line, columns, _NAMES):
            _join_name(table, i)
        if _holds(line, columns, _SIDES):
            _join_sides(table, i)


def _join_range_under_value(table: _Table, i: int) -> None:
    """A range or a unit alone under a value belongs to it where the table has no column of such."""
    line = table.lines[i]
    roles = {table.columns[k].role for k, words in line.cells.items() if words}
    has_column = any(c.role in {"range", "low"} for c in table.columns)
    if roles != {"value"} or i - 1 not in table.rows:
        return
    has_units = any(c.role == "unit" for c in table.columns)
    is_unit_below = not has_units and all(is_unit(s.text, is_in_column=True) for s in line.line.segments)
    if is_unit_below or (not has_column and is_interval(line.line.text)):
        _merge(table.lines[i - 1], line, is_above=False)


def _is_range_under_name(table: _Table, i: int) -> bool:
    """Give a range alone under a name to its row where the table has no column of ranges; True when that was done."""
    line = table.lines[i]
    roles = {table.columns[k].role for k, words in line.cells.items() if words}
    if roles != {"name"} or i - 1 not in table.rows or any(c.role in {"range", "low"} for c in table.columns):
        return False
    text = without_range_label(unbracketed(line.line.text))
    ranged, unit = split_range_unit(text)
    if not (is_interval(ranged) or is_limit(ranged)):
        return False
    row = table.lines[i - 1]
    row.range_below, row.unit_below = ranged, unit
    row.extra = (*row.extra, *line.line.words)
    line.cells, line.is_joined = {}, True
    return True


def is_row(line: TableLine, columns: Sequence[Column]) -> bool:
    """True when a line has a value of its own."""
    return not line.is_prose and any(
        c.role in _VALUES and line.cells.get(i) and _begins_with_value(line.text(i)) for i, c in enumerate(columns)
    )


def _begins_with_value(text: str) -> bool:
    found = split_value(text.strip("*[( "))
    return found is not None and len(found[1].split()) <= _LONGEST_REST


def _holds(line: TableLine, columns: Sequence[Column], roles: frozenset[str]) -> bool:
    return any(columns[i].role in roles for i, words in line.cells.items() if words)


def _gap(upper: Line, lower: Line) -> float:
    return lower.y0 - upper.y1


def _join_sides(table: _Table, i: int) -> None:
    line = table.lines[i]
    target = _nearest(table, i)
    if target is None or not _adds(line, table.lines[target], table.columns):
        return
    line.cells = {k: words for k, words in line.cells.items() if table.columns[k].role != "name"}
    _merge(table.lines[target], line, is_above=i < target)


def _nearest(table: _Table, i: int) -> int | None:
    """The row above or below that a line without a value belongs to.

    Between two rows the widest step parts what belongs to either; where no step is wider, all belongs to the row above.
    """
    above = max((r for r in table.rows if r < i), default=None)
    below = min((r for r in table.rows if r > i), default=None)
    first, last = i if above is None else above, i if below is None else below
    steps = [table.lines[k + 1].line.middle - table.lines[k].line.middle for k in range(first, last)]
    widest = max(range(len(steps)), key=lambda k: steps[k])
    is_parted = steps[widest] >= _WIDER * median(steps) or _is_row_step(table.pitch, steps, widest)
    if above is not None and (below is None or i <= first + widest or not is_parted):
        return above if max(steps[: i - first]) < _LEAP * table.lines[above].line.height else None
    return below if max(steps[i - first :]) < _LEAP * table.lines[i].line.height else None


def _is_row_step(pitch: float, steps: Sequence[float], widest: int) -> bool:
    """True where one step is as wide as rows are apart and the others are narrower: lines of one cell."""
    others = [step for k, step in enumerate(steps) if k != widest]
    return bool(others) and pitch > 0 and steps[widest] > 0.93 * pitch and max(others) < 0.93 * pitch


def _adds(line: TableLine, row: TableLine, columns: Sequence[Column]) -> bool:
    """True when the cells of a line can go on the row's: limits behind limits, a unit's second half."""
    for index, words in line.cells.items():
        role = columns[index].role
        text = " ".join(w.text for w in words)
        if role == "unit" and not (is_unit(text, is_in_column=True) or is_unit(f"{row.text(index)} {text}")):
            return False
        if role == "range" and not _is_range_part(text, row.text(index)):
            return False
    return True


def _is_range_part(text: str, before: str) -> bool:
    if has_bounds(text) or any(c.isdigit() for c in text):
        return len(text) < 60
    is_asked_for = before.rstrip().endswith(("-", ":", ",", "to", "<", ">"))
    return bool(before) and (is_asked_for or is_finding(text))


def _join_name(table: _Table, i: int) -> None:
    """Join a line of name words to the row whose name it begins or goes on."""
    line = table.lines[i]
    index = next(k for k in line.cells if table.columns[k].role == "name" and line.cells[k])
    text = line.text(index)
    height = line.line.height
    below = i + 1 if i + 1 in table.rows else None
    if below is not None and not _names_itself(table.lines[below], table.columns):
        if _gap(line.line, table.lines[below].line) < height:
            _merge(table.lines[below], line, is_above=True)
        return
    if below is not None and _begins_name(table, i, text):
        _merge(table.lines[below], line, is_above=True)
        return
    above = table.row_above(i)
    if above is None or _gap(table.lines[i - 1].line, line.line) > _CLOSE * height:
        return
    name = table.lines[above].text(index)
    if _is_open(name) or (
        not _says_method(text, line.line, table.lines[above].line) and _reads_on(table, i, text, below)
    ):
        _merge(table.lines[above], line, is_above=False)


def _begins_name(table: _Table, i: int, text: str) -> bool:
    """True when a line stands apart from the row above and closer to the row below than rows stand to one another."""
    line = table.lines[i].line
    if line.page.source != "text-layer" or i == 0 or not can_be_name(clean_name(text)):
        return False
    step = table.lines[i + 1].line.middle - line.middle
    return step < 0.7 * table.pitch and line.middle - table.lines[i - 1].line.middle > 1.3 * step


def _reads_on(table: _Table, i: int, text: str, below: int | None) -> bool:
    is_too_wide = _was_too_wide(table, i)
    if table.has_second_lines and not is_too_wide:
        return False
    words = text.split()
    if len(words) > _LONGEST_REST or has_bounds(text) or ":" in text:
        return False
    if (
        fold(words[0]) in load_lexicon().not_results
        or sum(any(c.isdigit() for c in word) for word in words) > len(words) / 2
    ):
        return False
    return (is_too_wide and table.has_second_lines) or _goes_on(text) or _is_tight(table, i, below)


def _was_too_wide(table: _Table, i: int) -> bool:
    """True when the first word of a line would not have fitted behind the name above, before the next column."""
    above = table.row_above(i)
    index = next((k for k, column in enumerate(table.columns) if column.role == "name"), None)
    if above is None or index is None:
        return False
    name, more = table.lines[above].cells.get(index), table.lines[i].cells.get(index)
    behind = [column.x0 for column in table.columns if column.x0 > table.columns[index].x0]
    if not name or not more or not behind:
        return False
    height = table.lines[above].line.height
    cells = [s.x0 for r in table.rows for s in table.lines[r].line.segments if s.x0 > table.columns[index].x1]
    end = min(behind) if not cells else min(min(behind), *cells)
    return name[-1].x1 + _SPACE * height + more[0].x1 - more[0].x0 > end - _SPACE * height


def _names_itself(line: TableLine, columns: Sequence[Column]) -> bool:
    return any(columns[i].role == "name" and any(c.isalpha() for c in line.text(i)) for i in line.cells)


def _is_open(name: str) -> bool:
    """True when a name asks for more: open brackets, a hanging comma or dash."""
    if name.count("(") > name.count(")") or name.count("[") > name.count("]"):
        return True
    return name.rstrip().endswith(_HANGING)


def _goes_on(text: str) -> bool:
    """True when a line reads on from the one above: brackets or small letters first."""
    first = text.split()[0]
    return first.startswith("(") or (first[:1].islower() and len(text.split()) <= 5 and ":" not in text)


def _is_tight(table: _Table, i: int, below: int | None) -> bool:
    """True when a line stands closer to the row above than rows stand to one another."""
    line = table.lines[i].line
    step = line.middle - table.lines[i - 1].line.middle
    is_exact = line.page.source == "text-layer"
    if below is not None and step > (0.8 if is_exact else 0.65) * (table.lines[below].line.middle - line.middle):
        return False
    return step < (0.85 if is_exact else 0.7) * table.pitch


def _says_method(text: str, line: Line, row: Line) -> bool:
    """True for a line about how the test was done: its words say so, or it is set smaller than the row."""
    words = fold(text).split()
    if not words or line.height < _SMALL * row.height:
        return True
    return any(word in load_lexicon().methods for word in words)


def _merge(row: TableLine, extra: TableLine, *, is_above: bool) -> None:
    for index, words in extra.cells.items():
        own = row.cells.setdefault(index, [])
        ahead = row.ahead.get(index, 0)
        own[:] = [*own[:ahead], *words, *own[ahead:]] if is_above else [*own, *words]
        if is_above:
            row.ahead[index] = ahead + len(words)
    row.extra = (*row.extra, *extra.line.words)
    extra.cells = {}
    extra.is_joined = True

"""Rows printed over several lines: wrapped names, units and ranges go back to the row they belong to."""

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from desktop_app.engines.local.reading.lexicon import is_finding, is_known_test
from desktop_app.engines.local.reading.tables.columns import Column
from desktop_app.engines.local.reading.tables.namewraps import join_name
from desktop_app.engines.local.reading.tables.placement import TableLine
from desktop_app.engines.local.reading.tables.rowlines import RowLines, merge
from desktop_app.engines.local.reading.tables.valuewraps import join_findings
from desktop_app.engines.local.reading.values.flags import is_mark
from desktop_app.engines.local.reading.values.fronts import split_range_unit, without_range_label
from desktop_app.engines.local.reading.values.measures import read_measure, split_value
from desktop_app.engines.local.reading.values.ranges import has_bounds, is_interval, is_limit, unbracketed
from desktop_app.engines.local.reading.values.units import is_unit

_WIDER = 1.2
_LEAP = 2.0
_LONGEST_REST = 6
_VALUES = frozenset({"value", "previous"})
_NAMES = frozenset({"name"})
_SIDES = frozenset({"range", "unit"})


def join_wraps(placed: list[TableLine], columns: Sequence[Column]) -> None:
    """Move the cells of lines without a value to the row that they go on; such lines are left empty."""
    join_findings(placed, columns)
    rows = [i for i, line in enumerate(placed) if _is_row(line, columns)]
    if not rows:
        return
    steps = [placed[b].line.middle - placed[a].line.middle for a, b in pairwise(rows) if b == a + 1]
    is_row_at = frozenset(rows)
    seconds = [
        r for r in rows if r + 1 < len(placed) and r + 1 not in is_row_at and _holds(placed[r + 1], columns, _NAMES)
    ]
    table = RowLines(
        placed,
        is_row_at,
        columns,
        median(steps) if steps else 0.0,
        has_second_lines=len(seconds) >= 4 and len(seconds) > 0.5 * len(rows),
    )
    for i, line in enumerate(placed):
        if i in is_row_at or line.is_prose or not line.cells or _tells_result(line, columns):
            continue
        if _holds(line, columns, _VALUES):
            _join_range_under_value(table, i)
            continue
        if _is_range_under_name(table, i):
            continue
        if _holds(line, columns, _NAMES):
            join_name(table, i)
        if _holds(line, columns, _SIDES):
            _join_sides(table, i)


def _join_range_under_value(table: RowLines, i: int) -> None:
    """A range or a unit alone under a value belongs to it where the table has no column of such."""
    line = table.lines[i]
    roles = {table.columns[k].role for k, words in line.cells.items() if words}
    has_column = any(c.role in {"range", "low"} for c in table.columns)
    if roles != {"value"} or i - 1 not in table.rows:
        return
    has_units = any(c.role == "unit" for c in table.columns)
    is_unit_below = not has_units and all(is_unit(s.text, is_in_column=True) for s in line.line.segments)
    if is_unit_below or (not has_column and is_interval(line.line.text)):
        merge(table.lines[i - 1], line, is_above=False)


def _is_range_under_name(table: RowLines, i: int) -> bool:
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


def _tells_result(line: TableLine, columns: Sequence[Column]) -> bool:
    """True where the cell of a name tells a whole result, `Cholesterol ....: 57 mg/dL`: it goes on no other row."""
    if ":" not in line.line.text:
        return False
    name, colon, behind = " ".join(line.text(i) for i, c in enumerate(columns) if c.role == "name").partition(":")
    measure = read_measure(behind) if colon and behind else None
    is_whole = measure is not None and measure.is_number and measure.unit is not None and not measure.rest
    return is_whole and is_known_test(name)


def _is_row(line: TableLine, columns: Sequence[Column]) -> bool:
    """True when a line has a value of its own."""
    return not line.is_prose and any(
        c.role in _VALUES and line.cells.get(i) and _begins_with_value(line.text(i)) for i, c in enumerate(columns)
    )


def _begins_with_value(text: str) -> bool:
    """True for a value, also behind a mark in its cell: `H 5.4`."""
    head, _, behind = text.partition(" ")
    found = split_value((behind if behind and is_mark(head) else text).strip("*[( "))
    return found is not None and len(found[1].split()) <= _LONGEST_REST


def _holds(line: TableLine, columns: Sequence[Column], roles: frozenset[str]) -> bool:
    return any(columns[i].role in roles for i, words in line.cells.items() if words)


def _join_sides(table: RowLines, i: int) -> None:
    line = table.lines[i]
    target = _nearest(table, i)
    if target is None or not _adds(line, table.lines[target], table.columns):
        return
    line.cells = {k: words for k, words in line.cells.items() if table.columns[k].role != "name"}
    merge(table.lines[target], line, is_above=i < target)


def _nearest(table: RowLines, i: int) -> int | None:
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

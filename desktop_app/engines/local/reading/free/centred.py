"""Cells two lines high, the name over its unit, with value, mark and range centred beside them.

Such rows are known by their sameness: none of what belongs to a row stands on the line of its name, in most of them.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_app.core.doubts import Reason
from desktop_app.engines.local.reading.lexicon import fold, is_finding, load_lexicon
from desktop_app.engines.local.reading.readings import Reading, can_be_name, clean_name
from desktop_app.engines.local.reading.values.flags import is_mark
from desktop_app.engines.local.reading.values.measures import Measure, read_measure
from desktop_app.engines.local.reading.values.numbers import split_number
from desktop_app.engines.local.reading.values.ranges import is_interval, is_limit
from desktop_app.engines.local.reading.values.units import is_unit
from desktop_app.engines.local.reading.words.lines import Line, Segment, without_words

_FEWEST = 4
_REACH = 2.4
_APART = 0.2
_LINES_ABOVE = 4
_LONGEST_UNIT = 4


@dataclass(frozen=True, slots=True)
class _Cell:
    """A segment, the line that it stands on, and the middle of its own height."""

    segment: Segment
    line: Line
    middle: float


@dataclass(frozen=True, slots=True)
class _Row:
    """A row: its name, what stands beside it from left to right, and its unit, if any."""

    name: _Cell
    beside: tuple[_Cell, ...]
    unit: _Cell | None
    measure: Measure

    @property
    def cells(self) -> tuple[_Cell, ...]:
        """All cells of the row."""
        return (self.name, *self.beside, *((self.unit,) if self.unit else ()))


def read_centred(lines: Sequence[Line]) -> tuple[list[Reading], list[Line]]:
    """Read such rows among a page's lines; returns their results and the lines that are left."""
    named = _names_over_units(lines)
    if len(named) < _FEWEST:
        return [], list(lines)
    cells = [_cell(segment, line) for line in lines for segment in line.segments]
    edges = sorted({round(name.segment.x0) for name, _ in named})
    rows = [row for name, unit in named if (row := _row(name, unit, cells, edges)) is not None]
    if len(rows) < _FEWEST:
        return [], list(lines)
    rows += _without_unit(rows, cells, edges)
    used = {id(word) for row in rows for cell in row.cells for word in cell.segment.words}
    return [_reading(row) for row in rows], without_words(lines, used)


def _cell(segment: Segment, line: Line) -> _Cell:
    return _Cell(segment, line, sum(word.y0 + word.y1 for word in segment.words) / 2 / len(segment.words))


def _names_over_units(lines: Sequence[Line]) -> list[tuple[_Cell, _Cell]]:
    """Names with a unit alone right below them, where both begin."""
    found: list[tuple[_Cell, _Cell]] = []
    for at, line in enumerate(lines):
        for segment in line.segments:
            if is_unit(segment.text, is_in_column=True):
                unit = _cell(segment, line)
                name = _cell_over(unit, lines[max(0, at - _LINES_ABOVE) : at])
                if name is not None and _is_name(name.segment.text):
                    found.append((name, unit))
    return found


def _cell_over(unit: _Cell, above: Sequence[Line]) -> _Cell | None:
    """The nearest cell over a unit, both flush left; most cells of a page are not, and are not measured."""
    left, near = unit.segment.x0, unit.line.height / 2
    for line in reversed(above):
        for segment in reversed(line.segments):
            if abs(segment.x0 - left) < near:
                cell = _cell(segment, line)
                if unit.middle - cell.middle < _REACH * max(line.height, unit.line.height):
                    return cell
    return None


def _is_name(text: str) -> bool:
    return can_be_name(clean_name(text)) and not is_unit(text) and fold(text) not in load_lexicon().field_labels


def _row(name: _Cell, unit: _Cell, cells: Sequence[_Cell], edges: Sequence[int]) -> _Row | None:
    """The row of a name and a unit, where what is beside them stands between their lines."""
    apart = _APART * name.line.height
    return _row_between(name, unit, cells, edges, (name.middle + apart, unit.middle - apart))


def _row_between(
    name: _Cell, unit: _Cell | None, cells: Sequence[_Cell], edges: Sequence[int], band: tuple[float, float]
) -> _Row | None:
    left = max(cell.segment.x1 for cell in (name, unit) if cell is not None)
    right = next((edge - 1 for edge in edges if edge > name.segment.x0 + name.line.height), float("inf"))
    beside = [c for c in cells if left < c.segment.x0 < right and band[0] < c.middle < band[1]]
    beside.sort(key=lambda cell: cell.segment.x0)
    measure = _measure([cell.segment for cell in beside]) if beside else None
    return None if measure is None else _Row(name, tuple(beside), unit, measure)


def _measure(beside: Sequence[Segment]) -> Measure | None:
    """What the cells beside a name say; an earlier result may stand between the mark and the range."""
    at = 1
    while at < len(beside) and _is_status(beside[at].text):
        at += 1
    words = [word.text for segment in beside[at:] for word in segment.words]
    head = [segment for i, segment in enumerate(beside[:at]) if i == 0 or is_mark(segment.text)]
    tail = " ".join(words[1:])
    if words and _is_result(words[0]) and (is_interval(tail) or is_limit(tail) or is_finding(tail)):
        measure = read_measure("  ".join(segment.text for segment in head))
        return None if measure is None else replace(measure, range_text=tail)
    behind = [segment for segment in beside[at:] if segment not in head]
    return read_measure("  ".join(segment.text for segment in [*head, *behind]))


def _is_status(text: str) -> bool:
    """True for a mark and for a word that judges a value otherwise: `Optimal`."""
    return is_mark(text) or (text.isalpha() and len(text) > _LONGEST_UNIT and not is_finding(text))


def _is_result(text: str) -> bool:
    return split_number(text) is not None or is_finding(text)


def _without_unit(rows: Sequence[_Row], cells: Sequence[_Cell], edges: Sequence[int]) -> list[_Row]:
    """Rows like those found that have no unit, so that all stands on one line."""
    used = {id(cell.segment.words[0]) for row in rows for cell in row.cells}
    ends = {round(row.beside[0].segment.x1) for row in rows}
    found: list[_Row] = []
    for name in cells:
        is_at_edge = any(abs(name.segment.x0 - edge) <= 1 for edge in edges)
        if not is_at_edge or id(name.segment.words[0]) in used or not _is_name(name.segment.text):
            continue
        reach = 2 * _APART * name.line.height
        row = _row_between(name, None, cells, edges, (name.middle - reach, name.middle + reach))
        if row is not None and any(abs(row.beside[0].segment.x1 - end) <= 1 for end in ends):
            found.append(row)
    return found


def _is_clear(row: _Row) -> bool:
    """False where a second number stands right behind the first: either may be the result of today."""
    texts = [cell.segment.words[0].text for cell in row.beside]
    return (
        len(texts) == 1
        or not (split_number(texts[0]) and split_number(texts[1]))
        or is_interval(row.beside[1].segment.text)
    )


def _reading(row: _Row) -> Reading:
    measure = row.measure
    return Reading(
        name=clean_name(row.name.segment.text),
        value=measure.value,
        unit=measure.unit or (row.unit.segment.text.strip("()[]") if row.unit else None),
        range_text=measure.range_text,
        flag=measure.flag,
        doubts=() if _is_clear(row) else (Reason.RANGE_UNREAD.value,),
        page=row.name.line.page,
        words=tuple(word for cell in row.cells for word in cell.segment.words),
        y=row.name.middle,
        is_number=measure.is_number,
    )

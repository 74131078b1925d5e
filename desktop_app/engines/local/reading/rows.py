"""Rows of a table whose headings are known: segments to columns, columns to readings."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from desktop_app.core.document import Word
from desktop_app.engines.local.reading.cards import split_range_unit
from desktop_app.engines.local.reading.columns import Column
from desktop_app.engines.local.reading.flags import is_mark, read_mark, split_mark, stronger
from desktop_app.engines.local.reading.lexicon import Mark, fold, load_lexicon
from desktop_app.engines.local.reading.lines import Line, Segment
from desktop_app.engines.local.reading.measures import (
    Measure,
    read_measure,
    split_value,
)
from desktop_app.engines.local.reading.numbers import split_number
from desktop_app.engines.local.reading.ranges import has_bounds, is_interval, is_limit
from desktop_app.engines.local.reading.readings import Reading, can_be_name, clean_name, split_unit
from desktop_app.engines.local.reading.units import is_unit

_LONGEST_TEXT_VALUE = 6


@dataclass(slots=True)
class TableLine:
    """One line of a table: the words of each column by the column's index; `is_prose` runs across columns."""

    line: Line
    cells: dict[int, list[Word]] = field(default_factory=dict[int, list[Word]])
    is_prose: bool = False
    is_joined: bool = False
    extra: tuple[Word, ...] = ()

    def interval(self, index: int) -> str | None:
        """Two numbers that stand apart in one cell, as an interval: limits printed in columns of their own."""
        words = self.cells.get(index, ())
        if len(words) != 2 or not all(split_number(w.text) for w in words):
            return None
        return f"{words[0].text} - {words[1].text}"

    def text(self, index: int) -> str:
        """The text of one cell."""
        return " ".join(w.text for w in self.cells.get(index, ()))


def place(line: Line, columns: Sequence[Column]) -> TableLine:
    """Assign a line's segments to the columns."""
    placed = TableLine(line)
    for position, segment in enumerate(line.segments):
        over = [i for i, c in enumerate(columns) if segment.x0 < c.x1 and c.x0 < segment.x1]
        if len(over) == 1:
            placed.cells.setdefault(over[0], []).extend(segment.words)
        elif not over or len(segment.words) == 1:
            index = _cheapest(segment, columns, over or range(len(columns)), line.height)
            placed.cells.setdefault(index, []).extend(segment.words)
        else:
            _place_wide(placed, position, segment, columns, over)
    return placed


def _place_wide(placed: TableLine, position: int, segment: Segment, columns: Sequence[Column], over: list[int]) -> None:
    kind = _kind(segment.text)
    fitting = [i for i in over if columns[i].role == kind]
    if fitting:
        placed.cells.setdefault(fitting[0], []).extend(segment.words)
        return
    if position == 0 and columns[over[0]].role == "name" and _has_value_later(placed.line, columns):
        placed.cells.setdefault(over[0], []).extend(segment.words)
        return
    if position > 0:
        aligned = [i for i in over if abs(segment.x0 - columns[i].x0) < 0.6 * placed.line.height]
        if len(aligned) == 1 and columns[aligned[0]].role in {"value", "range"}:
            placed.cells.setdefault(aligned[0], []).extend(segment.words)
            return
    parts = _split_by_kind(segment, columns, over)
    if parts is not None:
        for index, words in parts.items():
            placed.cells.setdefault(index, []).extend(words)
        return
    shares: dict[int, list[Word]] = {}
    for word in segment.words:
        index = min(over, key=lambda i: _distance(word.x0, word.x1, columns[i]))
        shares.setdefault(index, []).append(word)
    placed.is_prose = placed.is_prose or not (_is_sound(shares, columns) or _has_value(placed, columns))
    for index, words in shares.items():
        placed.cells.setdefault(index, []).extend(words)


def _split_by_kind(segment: Segment, columns: Sequence[Column], over: Sequence[int]) -> dict[int, list[Word]] | None:
    """Part a segment over two columns where both parts are what their columns hold, at the widest gap of these."""
    if len(over) != 2:
        return None
    words = segment.words
    roles = [columns[i].role for i in over]
    cuts = [
        k
        for k in range(1, len(words))
        if _holds(" ".join(w.text for w in words[:k]), roles[0])
        and _holds(" ".join(w.text for w in words[k:]), roles[1])
    ]
    if not cuts:
        return None
    cut = max(cuts, key=lambda k: words[k].x0 - words[k - 1].x1)
    return {over[0]: list(words[:cut]), over[1]: list(words[cut:])}


def _holds(text: str, role: str) -> bool:
    """True when a text is wholly of a column's kind."""
    if role == "value":
        return _is_whole_value(text)
    if role == "unit":
        return is_unit(text, is_in_column=True)
    if role == "range":
        return is_interval(text) or is_limit(text) or fold(text) in load_lexicon().qualitative
    return role == "flag" and is_mark(text)


def _has_value(placed: TableLine, columns: Sequence[Column]) -> bool:
    return any(
        c.role == "value" and placed.cells.get(i) and _is_whole_value(placed.text(i)) for i, c in enumerate(columns)
    )


def _has_value_later(line: Line, columns: Sequence[Column]) -> bool:
    values = [c for c in columns if c.role == "value"]
    return any(
        segment.x0 < c.x1 and c.x0 < segment.x1 and split_value(segment.text) is not None
        for segment in line.segments[1:]
        for c in values
    )


def _is_sound(parts: dict[int, list[Word]], columns: Sequence[Column]) -> bool:
    """True when words that run across columns make sense in them."""
    for index, words in parts.items():
        text = " ".join(w.text for w in words)
        role = columns[index].role
        if role == "value" and not _is_whole_value(text):
            return False
        if role == "range" and not (has_bounds(text) or fold(text) in load_lexicon().qualitative):
            return False
        if role == "unit" and not is_unit(text, is_in_column=True):
            return False
    return any(columns[i].role == "value" for i in parts) or len(parts) == 1


def _is_whole_value(text: str) -> bool:
    measure = read_measure(text)
    return measure is not None and not measure.rest


def _cheapest(segment: Segment, columns: Sequence[Column], among: Sequence[int], height: float) -> int:
    kind = _kind(segment.text)
    return min(
        among,
        key=lambda i: _distance(segment.x0, segment.x1, columns[i]) + height * _strangeness(kind, columns[i].role),
    )


def _distance(x0: float, x1: float, column: Column) -> float:
    if x0 < column.x1 and column.x0 < x1:
        return -min(x1, column.x1) + max(x0, column.x0)
    return min(abs(x0 - column.x0), abs(x1 - column.x1), abs(x0 - column.x1), abs(column.x0 - x1))


_STRANGE: dict[tuple[str, str], float] = {
    ("value", "flag"): 9,
    ("value", "unit"): 9,
    ("value", "range"): 4,
    ("value", "name"): 5,
    ("range", "value"): 5,
    ("range", "unit"): 9,
    ("range", "flag"): 9,
    ("range", "name"): 9,
    ("range", "ignore"): 3,
    ("unit", "value"): 3,
    ("unit", "flag"): 6,
    ("unit", "range"): 2,
    ("unit", "name"): 5,
    ("flag", "unit"): 2,
    ("flag", "range"): 4,
    ("flag", "name"): 6,
    ("flag", "value"): 1,
    ("name", "flag"): 3,
    ("name", "unit"): 4,
}


def _strangeness(kind: str, role: str) -> float:
    return _STRANGE.get((kind, role), 0.0)


def _kind(text: str) -> str:
    if is_interval(text) or is_limit(text):
        return "range"
    if is_mark(text):
        return "flag"
    if is_unit(text):
        return "unit"
    first = text.strip("([<>≤≥=+-− ")[:1]
    return "value" if first.isdigit() else "name"


def read_row(placed: TableLine, columns: Sequence[Column], *, has_text_values: bool = True) -> list[Reading]:
    """Return the results of one row: one, or one for each column of values."""
    if placed.is_prose:
        return []
    name = " ".join(placed.text(i) for i, c in enumerate(columns) if c.role == "name")
    name, mark = split_mark(name, placed.line)
    name = clean_name(name)
    values = [i for i, c in enumerate(columns) if c.role in {"value", "previous"} and placed.cells.get(i)]
    if not name or not values or not can_be_name(name):
        return []
    readings: list[Reading] = []
    for index in values:
        measure = _read_value(placed.text(index), has_text_values and len(name) > 1)
        if measure is None:
            continue
        measure = replace(measure, flag=stronger(measure.flag, mark))
        second = _second_measure(measure)
        reading = _reading(placed, columns, index, name, measure)
        readings += [reading] if second is None else _pair(reading, second)
    return readings


def _second_measure(measure: Measure) -> Measure | None:
    """A second value with its own unit in one cell: percentage and count of one kind of cell."""
    if not measure.is_number or measure.unit is None or not measure.rest:
        return None
    second = read_measure(measure.rest)
    return second if second is not None and second.is_number and second.unit and not second.rest else None


def _pair(first: Reading, second: Measure) -> list[Reading]:
    """Two readings of one row; its range speaks of the count unless it is in percent itself."""
    other = replace(first, value=second.value, unit=second.unit, flag=second.flag or first.flag)
    is_first = (first.unit == "%") == ("%" in (first.range_text or ""))
    return [replace(first, range_text=None), other] if not is_first else [first, replace(other, range_text=None)]


def _read_value(text: str, has_text_values: bool) -> Measure | None:
    text = text.strip(" :|")
    measure = read_measure(text)
    if measure is not None and measure.rest and measure.unit is None and _looks_like_unit(measure.rest):
        return replace(measure, unit=measure.rest, rest="")
    if measure is not None and (not measure.rest or measure.is_number):
        return measure
    if not has_text_values or not text or len(text.split()) > _LONGEST_TEXT_VALUE or text.endswith(":"):
        return measure
    if not any(c.isalnum() for c in text) or text.startswith(("(", "http")) or "," in text:
        return None
    if fold(text.split()[0]) in load_lexicon().not_results:
        return None
    return Measure(text, is_number=False)


def _looks_like_unit(text: str) -> bool:
    """An unknown word behind a number that has a unit's form."""
    return len(text.split()) == 1 and any(c in text for c in "/%^") and not any(c.isdigit() for c in text.split("/")[0])


def _reading(placed: TableLine, columns: Sequence[Column], index: int, name: str, measure: Measure) -> Reading:
    column = columns[index]
    unit, range_text, flag = measure.unit, measure.range_text, measure.flag
    date_text = column.date_text
    if column.role == "previous":
        dated = date_text or measure.rest
        date_text = dated or "?"
    for i in _belonging(columns, index):
        text = placed.interval(i) or placed.text(i).strip()
        role = columns[i].role
        if not text:
            continue
        if column.role != "previous" and (role == "flag" or (role == "unknown" and is_mark(text))):
            flag = stronger(flag, read_mark(text, has_signs=True))
        elif role == "unit" or (role == "unknown" and unit is None and is_unit(text, is_in_column=True)):
            found, mark = _read_unit_cell(text)
            unit, flag = found or unit, stronger(flag, mark)
        elif role == "range":
            range_text, found, mark = _read_range_cell(text)
            unit, flag = unit or found, stronger(flag, mark)
    return _assemble(placed, name, measure, (unit or column.unit, range_text, flag), date_text)


def _belonging(columns: Sequence[Column], value: int) -> list[int]:
    """The flag, unit and range columns that speak of one column of values: the nearest, or all of them."""
    values = [i for i, c in enumerate(columns) if c.role == "value"]
    side = [i for i, c in enumerate(columns) if c.role in {"flag", "unit", "range", "unknown"}]
    if len(values) < 2 or any(columns[i].date_text for i in values):
        return side
    has_own_units = any(columns[i].unit for i in values)
    roles = [columns[i].role for i in side]
    return [
        i
        for i in side
        if not (has_own_units or roles.count(columns[i].role) > 1)
        or max((v for v in values if v < i), default=values[0]) == value
    ]


def _assemble(
    placed: TableLine,
    name: str,
    measure: Measure,
    about: tuple[str | None, str | None, Mark | None],
    date_text: str | None,
) -> Reading:
    unit, range_text, flag = about
    bare, own_unit = split_unit(name)
    if own_unit and (unit is None or fold(unit) == fold(own_unit)):
        name, unit = bare, unit or own_unit
    line = placed.line
    return Reading(
        name=name,
        value=measure.value,
        unit=unit,
        range_text=range_text,
        flag=flag,
        page=line.page,
        words=(*line.words, *placed.extra),
        y=line.middle,
        date_text=date_text,
        is_number=measure.is_number,
    )


def _read_unit_cell(text: str) -> tuple[str | None, Mark | None]:
    flag: Mark | None = None
    for words in (text.split(None, 1), text.rsplit(None, 1)[::-1]):
        mark = read_mark(words[0], has_signs=True)
        if mark is not None and not is_unit(words[0], is_in_column=True):
            flag = stronger(flag, mark)
            text = words[1] if len(words) > 1 else ""
            break
    if not text or is_interval(text) or not any(c.isalpha() or c in "%‰°" for c in text):
        return None, flag
    return (text if len(text.split()) <= 5 else None), flag


def _read_range_cell(text: str) -> tuple[str | None, str | None, Mark | None]:
    """Split a range cell into range, unit and mark."""
    flag: Mark | None = None
    head, _, rest = text.partition(" ")
    if len(head) <= 2 and read_mark(head, has_signs=True) is not None and has_bounds(rest):
        flag, text = read_mark(head, has_signs=True), rest
    ranged, unit = split_range_unit(text)
    return (ranged or None), unit, flag

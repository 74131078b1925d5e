"""The words of a table's lines to its columns, by where they stand and what they are."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from desktop_app.core.document import Word
from desktop_app.core.medical.analytes import load_catalogue
from desktop_app.core.medical.names import words_of
from desktop_app.engines.local.reading.lexicon import is_finding
from desktop_app.engines.local.reading.tables.columns import Column
from desktop_app.engines.local.reading.values.dates import is_date
from desktop_app.engines.local.reading.values.flags import is_mark
from desktop_app.engines.local.reading.values.measures import is_whole_value, split_value
from desktop_app.engines.local.reading.values.numbers import split_number
from desktop_app.engines.local.reading.values.ranges import has_bounds, is_interval, is_limit
from desktop_app.engines.local.reading.values.units import is_unit
from desktop_app.engines.local.reading.words.lines import Line, Segment

_SHORTEST_COMMENT = 3
_FAR = 6.0
"""Farther right of the last heading than so many heights of a line nothing is a table's."""

_NAME_AND_VALUE = ("name", "value")
_ASIDE = 0.4
"""A value begins this much before its heading at most, in heights of a line, where a name stands close before it."""

_THOUSANDS = re.compile(r"^\d{3}$")


@dataclass(slots=True)
class TableLine:
    """One line of a table: the words of each column by the column's index; `is_prose` runs across columns.

    `ahead` counts the words of a cell that came from lines above. `range_below` and `unit_below` are those that stand
    alone on the next line under the name.
    """

    line: Line
    cells: dict[int, list[Word]] = field(default_factory=dict[int, list[Word]])
    is_prose: bool = False
    is_joined: bool = False
    extra: tuple[Word, ...] = ()
    ahead: dict[int, int] = field(default_factory=dict[int, int])
    range_below: str | None = None
    unit_below: str | None = None

    def interval(self, index: int) -> str | None:
        """Two numbers that stand apart in one cell, as an interval: limits printed in columns of their own.

        Three digits a space behind a number or a limit are its thousands: `<10 000`.
        """
        words = self.cells.get(index, ())
        if len(words) != 2 or not all(split_number(w.text) for w in words):
            return None
        is_close = words[1].x0 - words[0].x1 <= self.line.gap * self.line.height
        if is_close and (is_limit(words[0].text) or _THOUSANDS.match(words[1].text)):
            return None
        return f"{words[0].text} - {words[1].text}"

    def text(self, index: int) -> str:
        """The text of one cell."""
        return " ".join([w.text for w in self.cells[index]]) if index in self.cells else ""

    def spaced(self, index: int) -> str:
        """The text of one cell; two spaces part digits that stand apart: they are of two numbers."""
        words = self.cells[index]
        parts = [words[0].text]
        for before, word in pairwise(words):
            are_digits = before.text[-1:].isdigit() and word.text[:1].isdigit()
            is_apart = are_digits and word.x0 - before.x1 > self.line.gap * self.line.height
            parts += ["  " if is_apart else " ", word.text]
        return "".join(parts)


def place(line: Line, columns: Sequence[Column]) -> TableLine:
    """Assign a line's segments to the columns."""
    placed = TableLine(line)
    for position, segment in enumerate(line.segments):
        x0, x1 = segment.x0, segment.x1
        over = [i for i, c in enumerate(columns) if x0 < c.x1 and c.x0 < x1]
        if len(over) == 1:
            index = _slipped(placed.line, segment, columns, over[0])
            placed.cells.setdefault(index, []).extend(segment.words)
        elif not over and position > 0 and _is_comment(segment, columns, line.height):
            continue
        elif not over or len(segment.words) == 1:
            index = _cheapest(segment, columns, over or range(len(columns)), line.height)
            placed.cells.setdefault(index, []).extend(segment.words)
        elif position == 0 and (parted := _name_and_value(line, columns, over)) is not None:
            placed.cells.update(parted)
        else:
            _place_wide(placed, position, segment, columns, over)
    return placed


def _is_comment(segment: Segment, columns: Sequence[Column], height: float) -> bool:
    """True for a sentence far right of all columns: remarks beside a table, which are of no row."""
    is_sentence = len(segment.words) >= _SHORTEST_COMMENT and _kind(segment.text) == "name"
    return is_sentence and segment.x0 > max([c.x1 for c in columns]) + _FAR * height


def _slipped(line: Line, segment: Segment, columns: Sequence[Column], index: int) -> int:
    """The column of a segment that stands over one alone: a number in that of marks is the value missing before it.

    Values flush right under a heading flush left, with their mark behind them, slip so.
    """
    before = index - 1
    if columns[index].role != "flag" or before < 0 or columns[before].role != "value":
        return index
    values = columns[before]
    if _kind(segment.text) != "value" or any(s.x0 < values.x1 and values.x0 < s.x1 for s in line.segments):
        return index
    return before if is_whole_value(segment.text) else index


def _place_wide(placed: TableLine, position: int, segment: Segment, columns: Sequence[Column], over: list[int]) -> None:
    kind = _kind(segment.text)
    fitting = [i for i in over if columns[i].role == kind]
    if fitting:
        placed.cells.setdefault(fitting[0], []).extend(segment.words)
        return
    if position == 0 and columns[over[0]].role == "name" and _has_value_later(placed.line, columns):
        placed.cells.setdefault(over[0], []).extend(segment.words)
        return
    if position > 0 or (columns[over[0]].role == "range" and has_bounds(segment.text)):
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


def _name_and_value(line: Line, columns: Sequence[Column], over: Sequence[int]) -> dict[int, list[Word]] | None:
    """Part a first segment where its last words are a number under the heading of values: a long name beside it.

    None where something else stands there, and where the number belongs to the test's name.
    """
    words = line.segments[0].words
    index = next((i for i in over if columns[i].role == "value"), None)
    if columns[over[0]].role != "name" or index is None or len(over) != len(_NAME_AND_VALUE):
        return None
    values = columns[index]
    if any(s.x0 < values.x1 and values.x0 < s.x1 for s in line.segments[1:]):
        return None
    cut = next((k for k in range(1, len(words)) if words[k].x0 > values.x0 - _ASIDE * line.height), len(words))
    text = " ".join(word.text for word in words[cut:])
    is_value = text[:1].isdigit() and is_whole_value(text) and not is_date(text)
    if not is_value or load_catalogue().named(words_of(line.segments[0].text)):
        return None
    return {over[0]: list(words[:cut]), index: list(words[cut:])}


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


@lru_cache(maxsize=4_000)
def _holds(text: str, role: str) -> bool:
    """True when a text is wholly of a column's kind."""
    if role == "value":
        return is_whole_value(text)
    if role == "unit":
        return is_unit(text, is_in_column=True)
    if role == "range":
        return is_interval(text) or is_limit(text) or is_finding(text)
    return role == "flag" and is_mark(text)


def _has_value(placed: TableLine, columns: Sequence[Column]) -> bool:
    return any(
        c.role == "value" and placed.cells.get(i) and is_whole_value(placed.text(i)) for i, c in enumerate(columns)
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
        if role == "value" and not is_whole_value(text):
            return False
        if role == "range" and not (has_bounds(text) or is_finding(text)):
            return False
        if role == "unit" and not is_unit(text, is_in_column=True):
            return False
    return any(columns[i].role == "value" for i in parts) or len(parts) == 1


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


@lru_cache(maxsize=4_000)
def _kind(text: str) -> str:
    if is_interval(text) or is_limit(text):
        return "range"
    if is_mark(text):
        return "flag"
    if is_unit(text):
        return "unit"
    first = text.strip("([<>≤≥=+-− ")[:1]
    return "value" if first.isdigit() else "name"

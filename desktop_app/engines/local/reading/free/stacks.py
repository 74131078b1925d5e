"""Results whose name, value, unit and range stand one below the other, side by side with those of other tests.

Cards of a dashboard, tables with the tests as columns, and tables with a row for each day are all of this kind.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from desktop_app.core.document import Word
from desktop_app.engines.local.reading.headwords import role_of
from desktop_app.engines.local.reading.lexicon import fold, has_letters, is_known_test, load_lexicon
from desktop_app.engines.local.reading.readings import Reading, can_be_name, clean_name, split_unit
from desktop_app.engines.local.reading.values.dates import is_date
from desktop_app.engines.local.reading.values.flags import is_mark
from desktop_app.engines.local.reading.values.fronts import take_range
from desktop_app.engines.local.reading.values.measures import is_whole_value, read_measure
from desktop_app.engines.local.reading.values.ranges import is_interval
from desktop_app.engines.local.reading.values.units import is_unit
from desktop_app.engines.local.reading.words.lines import Line, Segment

_FEWEST = 2
_MOST_LINES = 40
_LEAP = 3.5
_MOMENT = re.compile(
    r"^(?:\+|[tT]\s?=?\s?)?\d{1,3}\s?(?:min|mn|h|hr|hrs|hour|hours|hora|horas|heure|heures|std|ore|uur|'|′)\.?$",
    re.IGNORECASE,
)
"""When a sample of a tolerance test was taken: `60 min`, `T30'`."""


@dataclass(slots=True)
class _Cell:
    """One test's column within a stack: what was found under its name; `values` have their day and words."""

    name: Segment
    unit: str | None = None
    range_text: str | None = None
    values: list[tuple[str, str | None, Line, Sequence[Word]]] = field(
        default_factory=list[tuple[str, str | None, Line, Sequence[Word]]]
    )


_IndexOf = Callable[[Segment, Sequence[_Cell], float], int | None]
"""Finds the cell under whose name a segment stands, in a stack with lines so high."""

_Shares = tuple[str | None, str | None, dict[int, list[Word]]]
"""The day or else the kind that a line is labelled with, and its words by cell."""


def read_stacks(lines: Sequence[Line]) -> tuple[list[Reading], list[Line]]:
    """Read the stacks among a page's lines; returns their results and the lines that are left."""
    readings: list[Reading] = []
    left: list[Line] = []
    i = 0
    while i < len(lines):
        cells = _names(lines[i], lines[i + 1] if i + 1 < len(lines) else None)
        end = _fill(cells, lines, i) if cells else i
        found = [r for cell in cells for r in _readings(cell, lines[i])] if end > i else []
        if len(found) >= _FEWEST:
            readings += found
            i = end
        else:
            left.append(lines[i])
            i += 1
    return readings, left


def _names(line: Line, below: Line | None) -> list[_Cell]:
    """The columns when a line holds nothing but names of tests, a heading over days or times allowed before them."""
    segments = line.segments
    if len(segments) < _FEWEST or not has_letters(segments[-1].text):
        return []
    is_timed = below is not None and _MOMENT.match(below.segments[0].text) is not None
    if len(segments) > 2 and (is_timed or role_of(segments[0].text) == "ignore"):
        segments = segments[1:]
    if len(segments) < _FEWEST or not all(has_letters(s.text) for s in segments):
        return []
    if sum([is_known_test(s.text) for s in segments]) < _FEWEST:
        return []
    return [_Cell(s) for s in segments] if all(_is_name(s.text) for s in segments) else []


@lru_cache(maxsize=4_000)
def _is_name(text: str) -> bool:
    if ":" in text or fold(text) in load_lexicon().field_labels or not can_be_name(clean_name(text)):
        return False
    return role_of(text) is None and not _is_value(text) and not _is_range(text) and not is_unit(text)


def _fill(cells: Sequence[_Cell], lines: Sequence[Line], start: int) -> int:
    """Give the lines below the names to their cells as long as they fit; returns where the stack ends."""
    at = start + 1
    is_dated = False
    index = _index_by_end if _end_together(cells, lines[start + 1 : start + 2]) else _index
    while at < min(len(lines), start + _MOST_LINES):
        line = lines[at]
        if line.middle - lines[at - 1].middle > _LEAP * max(line.height, lines[at - 1].height):
            break
        if not any(map(str.isalnum, line.text)):  # a rule drawn in dashes
            at += 1
            continue
        day, label, shares = _share(line, cells, index)
        has_values = any(cell.values for cell in cells)
        texts = [" ".join(w.text for w in words) for words in shares.values()]
        kind = label if label and texts else _common_kind(texts, has_values=has_values)
        if kind is None or (kind == "value" and has_values and not (is_dated and day)):
            break
        is_dated = is_dated or (kind == "value" and day is not None)
        for place, words in shares.items():
            _put(cells[place], kind, day, line, words)
        at += 1
    return at if any(cell.values for cell in cells) else start


def _share(line: Line, cells: Sequence[_Cell], index: _IndexOf) -> _Shares:
    """Give a line's words to the cells; a day or a heading's word may stand before them."""
    day: str | None = None
    label: str | None = None
    shares: dict[int, list[Word]] = {}
    for position, segment in enumerate(line.segments):
        if position == 0 and segment.x1 < cells[0].name.x0:
            if is_date(segment.text) or _MOMENT.match(segment.text):
                day = segment.text
                continue
            role = role_of(segment.text)
            if role:
                label = role if role == "range" else None
                continue
        for part in _parts(segment, cells, line.height, index):
            place = index(part, cells, line.height)
            if place is None:
                return None, None, {}
            shares.setdefault(place, []).extend(part.words)
    return day, label, shares


def _parts(segment: Segment, cells: Sequence[_Cell], height: float, index: _IndexOf) -> list[Segment]:
    """Part a segment that runs across columns that end together into its words, marks behind their value."""
    if (
        index is _index
        or len({index(Segment.of([w]), cells, height) for w in segment.words if not is_mark(w.text)}) < 2
    ):
        return [segment]
    parts: list[list[Word]] = []
    for word in segment.words:
        if parts and is_mark(word.text):
            parts[-1].append(word)
        else:
            parts.append([word])
    return [Segment.of(part) for part in parts]


def _end_together(cells: Sequence[_Cell], following: Sequence[Line]) -> bool:
    """Tell whether what stands right below the names is flush with their ends and not with their beginnings."""
    votes = 0
    for line in following:
        for segment in line.segments:
            for cell in cells:
                if segment.x0 < cell.name.x1 and cell.name.x0 < segment.x1:
                    is_flush_left = abs(segment.x0 - cell.name.x0) < line.height / 2
                    is_flush_right = abs(segment.x1 - cell.name.x1) < line.height / 2
                    votes += is_flush_right - is_flush_left
    return votes >= _FEWEST


def _index_by_end(segment: Segment, cells: Sequence[_Cell], height: float) -> int | None:
    """The cell above a segment where names end with their columns: the first that ends right of its middle."""
    middle = (segment.x0 + segment.x1) / 2
    return next((i for i, cell in enumerate(cells) if middle < cell.name.x1 + height), None)


def _index(segment: Segment, cells: Sequence[_Cell], height: float) -> int | None:
    """The cell under whose name a segment stands: the last that begins left of its middle."""
    middle = (segment.x0 + segment.x1) / 2
    before = [i for i, cell in enumerate(cells) if cell.name.x0 - height < middle]
    if not before or segment.x1 < cells[before[-1]].name.x0 - height:
        return None
    following = cells[before[-1] + 1].name.x0 if before[-1] + 1 < len(cells) else float("inf")
    return before[-1] if segment.x1 < following + height / 2 else None


def _common_kind(texts: Sequence[str], *, has_values: bool) -> str | None:
    """What all the texts of a line are: units, ranges or values; limits such as `< 5` are values at first."""
    kinds = [("unit", _is_bracketed_unit), ("range", is_interval), ("value", _is_value), ("range", _is_range)]
    if has_values:
        kinds = [kinds[0], kinds[3], kinds[2]]
    for kind, fits in kinds:
        if texts and all(fits(text) for text in texts):
            return kind
    return None


def _is_bracketed_unit(text: str) -> bool:
    return is_unit(text.strip("()[]"), is_in_column=True)


def _is_range(text: str) -> bool:
    return _split_range(text) is not None


def _split_range(text: str) -> tuple[str, str | None] | None:
    """A range, with or without its label, and the unit behind it."""
    ranged, rest = take_range(text)
    if not ranged or (rest and not is_unit(rest)):
        return None
    return ranged, rest or None


def _is_value(text: str) -> bool:
    return is_whole_value(text) or text in {"-", "–", "—"}


def _put(cell: _Cell, kind: str, day: str | None, line: Line, words: Sequence[Word]) -> None:
    text = " ".join(w.text for w in words)
    if kind == "unit":
        cell.unit = text.strip("()[]")
    elif kind == "range":
        cell.range_text, unit = _split_range(text) or (text, None)
        cell.unit = cell.unit or unit
    else:
        cell.values.append((text, day, line, words))


def _readings(cell: _Cell, names: Line) -> list[Reading]:
    name, own_unit = split_unit(clean_name(cell.name.text))
    readings: list[Reading] = []
    for text, day, line, words in cell.values:
        measure = read_measure(text)
        if measure is None:
            continue
        is_moment = day is not None and _MOMENT.match(day) is not None
        readings.append(
            Reading(
                name=f"{name} {day}" if is_moment else name,
                value=measure.value,
                unit=measure.unit or cell.unit or own_unit,
                range_text=measure.range_text or cell.range_text,
                flag=measure.flag,
                page=names.page,
                words=(*cell.name.words, *words),
                y=line.middle,
                date_text=None if is_moment else day,
                is_number=measure.is_number,
            )
        )
    return readings

"""Rows of a table whose words have found their columns, to readings."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from desktop_app.engines.local.reading.header.labels import is_labelled, is_of_facts
from desktop_app.engines.local.reading.headwords import role_of
from desktop_app.engines.local.reading.lexicon import Mark, fold, is_known_test, load_lexicon
from desktop_app.engines.local.reading.readings import Reading, can_be_name, clean_name, split_unit
from desktop_app.engines.local.reading.tables.belonging import belonging, has_other_value
from desktop_app.engines.local.reading.tables.columns import Column
from desktop_app.engines.local.reading.tables.placement import TableLine
from desktop_app.engines.local.reading.tables.shares import take_share, with_share
from desktop_app.engines.local.reading.tables.sidecells import ranges_in_turn, read_range_cell, read_unit_cell
from desktop_app.engines.local.reading.values.dates import find_dates, is_date
from desktop_app.engines.local.reading.values.flags import is_mark, read_mark, scale_side, split_mark, stronger
from desktop_app.engines.local.reading.values.measures import Measure, read_cell, read_measure
from desktop_app.engines.local.reading.values.ranges import count_limits, is_interval, is_limit
from desktop_app.engines.local.reading.values.units import is_unit

_SCALE = re.compile(r"[\[(|][-–—_.=*xX•|]{3,}[\])|]\*?")
"""Where a value lies in its range, drawn in letters: `[--*---]`."""


_MARK_BEFORE = re.compile(r"^(?:\*{1,3}|!|#|[↑↓▲▼]{1,2}|[HL](?=\s\d))\s*(?=\S)")
_WORD_BEFORE = re.compile(r"^[^\W\d_]{2,10}\s+(?=[<>≤≥]?\s?\d)")
_MARKED_COUNT = re.compile(r"^(?P<count>\d+\s?[-–]\s?\d+)\s+(?P<mark>\S{1,4})$")
"""An interval as a value, with its mark: `8 - 10 H`."""

_WORD = re.compile(r"[^\W\d_]{2,}")
_LONGEST_MARK = 3
_LONGEST_TEXT_VALUE = 6
_LONGEST_REST = 4


def read_row(placed: TableLine, columns: Sequence[Column], *, has_text_values: bool = True) -> list[Reading]:
    """Return the results of one row: one, or one for each column of values."""
    if placed.is_prose or (":" in placed.line.text and is_of_facts(placed.line)):
        return []
    apart, share = _take_marks_apart(placed, columns), take_share(placed, columns)
    name = " ".join(placed.text(i) for i, c in enumerate(columns) if c.role == "name")
    if name.endswith(":") and role_of(name) in {"value", "range", "unit"}:
        return []  # a label: what it is of stands above
    name, mark = split_mark(name, placed.line.segments[0].text)
    mark = stronger(mark, apart)
    name = clean_name(name)
    if not name or not can_be_name(name) or is_labelled(name):
        return []
    readings = read_named(placed, columns, name, mark, has_text_values=has_text_values)
    return with_share(readings, share)


def _take_marks_apart(placed: TableLine, columns: Sequence[Column]) -> Mark | None:
    """Take marks that stand apart behind a name, in a column without a heading, out of its cell."""
    mark: Mark | None = None
    for segment in placed.line.segments[1:]:
        if len(segment.words) > 1 or len(segment.text) > _LONGEST_MARK or not is_mark(segment.text):
            continue
        for index, column in enumerate(columns):
            cell = placed.cells.get(index, [])
            if column.role == "name" and any(word in cell[1:] for word in segment.words):
                placed.cells[index] = [word for word in cell if word not in segment.words]
                mark = stronger(mark, read_mark(segment.text))
    return mark


def read_named(
    placed: TableLine,
    columns: Sequence[Column],
    name: str,
    mark: Mark | None = None,
    *,
    has_text_values: bool = False,
) -> list[Reading]:
    """Return the results of a row under a name, with the mark that stands before it."""
    values = [i for i, c in enumerate(columns) if c.role in {"value", "previous"} and placed.cells.get(i)]
    readings: list[Reading] = []
    for index in values:
        measure = _read_marked(placed.spaced(index), has_text_values and len(name) > 1)
        if measure is None:
            continue
        if mark is not None:
            measure = replace(measure, flag=stronger(measure.flag, mark))
        second = _second_measure(measure)
        reading = _reading(placed, columns, index, name, measure)
        if reading.unit is None and reading.range_text is None and fold(name) in load_lexicon().field_labels:
            continue
        readings += [reading] if second is None else _pair(reading, second)
    return _with_unit_of_row(readings) if len(readings) > 1 and columns[values[0]].date_text else readings


def _with_unit_of_row(readings: list[Reading]) -> list[Reading]:
    """Results of one test on several days have the unit that stands beside one of them, where the others have none."""
    units = {reading.unit for reading in readings if reading.unit}
    if len(units) != 1 or not all(reading.is_number for reading in readings if reading.unit):
        return readings
    unit = units.pop()
    return [r if r.unit or not r.is_number else replace(r, unit=unit) for r in readings]


def _second_measure(measure: Measure) -> Measure | None:
    """A second value with its own unit in one cell: percentage and count of one kind of cell."""
    if not measure.is_number or measure.unit is None or not measure.rest:
        return None
    second = read_measure(measure.rest)
    return second if second is not None and second.is_number and second.unit and not second.rest else None


def _pair(first: Reading, second: Measure) -> list[Reading]:
    """Two readings of one row; each has its own of two ranges, one speaks of the count unless it is in percent."""
    other = replace(first, value=second.value, unit=second.unit, flag=second.flag or first.flag)
    if (ranges := ranges_in_turn(first.range_text or "", first.unit or "")) is not None:
        return [replace(first, range_text=ranges[0]), replace(other, range_text=ranges[1])]
    is_first = (first.unit == "%") == ("%" in (first.range_text or ""))
    return [replace(first, range_text=None), other] if not is_first else [first, replace(other, range_text=None)]


def _read_marked(text: str, has_text_values: bool) -> Measure | None:
    """Read a value with the mark that may stand before it, also before a word or an interval: `* 15 - 20`."""
    text = text.strip(" :|")
    counted = _MARKED_COUNT.match(text)
    if counted is not None and (behind := read_mark(counted["mark"])) is not None:
        measure = _read_value(counted["count"], has_text_values)
        return None if measure is None else replace(measure, flag=stronger(measure.flag, behind))
    match = _MARK_BEFORE.match(text) or _WORD_BEFORE.match(text)
    mark = read_mark(match.group().strip()) if match else None
    if match is None or mark is None:
        return _read_value(text, has_text_values)
    measure = _read_value(text[match.end() :], has_text_values)
    return None if measure is None else replace(measure, flag=stronger(measure.flag, mark))


@lru_cache(maxsize=4_000)
def _read_value(text: str, has_text_values: bool) -> Measure | None:
    text = text.strip(" :|")
    measure = read_cell(text)
    if (
        measure is not None
        and measure.rest
        and measure.unit is None
        and measure.is_number
        and _is_unit_here(measure.rest)
    ):
        return replace(measure, unit=measure.rest, rest="")
    if (
        measure is not None
        and measure.is_number
        and len(measure.rest.split()) > (_LONGEST_REST if has_text_values else 0)
    ):
        return None
    if measure is not None and is_date(measure.value):
        return None
    if measure is not None and (not measure.rest or measure.is_number):
        return measure
    if not has_text_values or not text or len(text.split()) > _LONGEST_TEXT_VALUE or text.endswith(":"):
        return measure
    if count_limits(text) > 1:
        return None  # bands, which nobody measured
    if not any(c.isalnum() for c in text) or text.startswith(("(", "http")) or "," in text:
        return None
    if fold(text.split()[0]) in load_lexicon().not_results or _is_reference_number(text) or is_known_test(text):
        return None
    return Measure(text, is_number=False)


def _is_reference_number(text: str) -> bool:
    """A day, or letters among many digits: numbers of pages, orders, telephones."""
    digits = sum(c.isdigit() for c in text)
    return bool(find_dates(text)) or (3 * digits > len(text) and any(c.isalpha() for c in text))


def _is_unit_here(text: str) -> bool:
    return is_unit(text, is_in_column=True) or _looks_like_unit(text)


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
    if column.role == "value":
        range_text = _between_limits(placed, columns) or range_text
    ranges: list[tuple[str, str]] = []
    is_alone = measure.unit is not None and not has_other_value(placed, columns, index)
    for i in belonging(columns, index, is_word=not measure.is_number, is_alone=is_alone):
        text = placed.interval(i) or placed.text(i).strip()
        role = columns[i].role
        if not text:
            continue
        if column.role != "previous" and (role == "flag" or (role in {"unknown", "ignore"} and is_mark(text))):
            flag = stronger(flag, _mark_under(columns[i], text))
        elif role == "unit" or (role == "unknown" and unit is None and is_unit(text, is_in_column=True)):
            found, mark = read_unit_cell(text)
            unit, flag = found or unit, stronger(flag, mark)
        elif role == "range" or (role == "unknown" and not (range_text or ranges) and _is_range(text)):
            if is_mark(text) and _is_beside_range(columns, i):
                continue
            ranged, found, mark = read_range_cell(text)
            ranges += [(_sex_over(columns[i].text), ranged)] if ranged else []
            unit, flag = unit or found, stronger(flag, mark)
    unit, range_text = unit or column.unit or placed.unit_below, _told(ranges) or range_text or placed.range_below
    return _assemble(placed, name, measure, (unit, range_text, flag), date_text)


def _is_range(text: str) -> bool:
    return is_interval(text) or is_limit(text)


def _told(ranges: Sequence[tuple[str, str]]) -> str | None:
    """Return the ranges of both sexes, else the first: another one behind it is of a second unit."""
    by_sex = [f"{sex}: {text}" for sex, text in ranges if sex]
    return " ".join(by_sex) if len(by_sex) > 1 else next((text for _, text in ranges), None)


@lru_cache(maxsize=500)
def _sex_over(heading: str) -> str:
    """Return the word for a sex that heads a column, `Women`, `Reference (female)`; empty without one."""
    sexes = load_lexicon().range_sexes
    if fold(heading) in sexes:
        return heading
    words = [word for word in _WORD.findall(heading) if fold(word) in sexes]
    return words[0] if len(words) == 1 else ""


def _mark_under(column: Column, text: str) -> Mark | None:
    """What a mark means: in a column for one side of the range, `Below | Normal | Above`, that side."""
    if (drawn := scale_side(text)) is not None:
        return drawn
    mark = read_mark(_SCALE.sub("", text), has_signs=True)
    side = load_lexicon().positions.get(fold(column.text))
    return side if side is not None and mark in {"a", "A"} else mark


def _is_beside_range(columns: Sequence[Column], index: int) -> bool:
    """True for a second column headed as a range: a mark in it says that the value is within."""
    return any(c.role == "range" for i, c in enumerate(columns) if i < index)


def _between_limits(placed: TableLine, columns: Sequence[Column]) -> str | None:
    """Limits from columns of their own as one range."""
    low, high = (
        next((placed.text(i).strip() for i, c in enumerate(columns) if c.role == role), "") for role in ("low", "high")
    )
    if low[:1].isdigit() and high[:1].isdigit():
        return f"{low} - {high}"
    if low[:1].isdigit():
        return f"≥ {low}"
    return f"≤ {high}" if high[:1].isdigit() else None


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

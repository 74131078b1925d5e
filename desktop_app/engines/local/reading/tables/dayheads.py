"""Days that head columns of values where no word for values does: cumulative reports and flow sheets."""

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.engines.local.reading.headwords import role_of
from desktop_app.engines.local.reading.lexicon import fold, is_known_test, load_lexicon
from desktop_app.engines.local.reading.readings import can_be_name, clean_name
from desktop_app.engines.local.reading.tables.columns import Column
from desktop_app.engines.local.reading.values.dates import is_date
from desktop_app.engines.local.reading.values.measures import read_measure
from desktop_app.engines.local.reading.values.units import is_unit
from desktop_app.engines.local.reading.words.lines import Line, Segment

_TIME = re.compile(
    r"^\(?(?:(?:[01]?\d|2[0-3])[:hH][0-5]\d(?::[0-5]\d)?|(?:[01]\d|2[0-3])[0-5]\d)\s?(?:[AaPp]\.?[Mm]\.?|[hH]|Uhr)?\)?$"
)
_NUMBER = re.compile(r"^[\w\-−–/.]*\d[\w\-−–/.]*$")
_LONG_NUMBER = re.compile(r"^[\w\-−–/]{5,}$")
_FEWEST_DAYS = 2
_FEWEST_ROWS = 2
_FEWEST_SIDES = 2
_LOOKED_AT = 14
_BLOCK = 4
_STEP = 2.2
_LONGEST_LABEL = 4
_SIDES = frozenset({"unit", "range", "flag", "ignore", "name", "low", "high"})


def read_days(lines: Sequence[Line], at: int) -> tuple[tuple[Column, ...], int] | None:
    """Return the columns that the days on line `at` head, and the line where the rows begin; None where they head none.

    Lines of times, numbers of requests and words of headings between the days and the first row belong to the heading.
    """
    days = _days(lines[at])
    if not days:
        return None
    columns = [Column("value", day.x0, day.x1, day.text, None, day.text) for day in days]
    block = [lines[at]]
    if at and _heads_beside(lines[at - 1], lines[at], columns):
        block.insert(0, lines[at - 1])
    below = at + 1
    while below < min(len(lines), at + 1 + _BLOCK) and _is_of_heading(lines[below], block[-1], columns):
        columns = [_with_time(column, lines[below]) for column in columns]
        block.append(lines[below])
        below += 1
    are_timed = all(column.date_text != column.text for column in columns)
    if _count_rows(lines[below : below + _LOOKED_AT], columns) < (1 if are_timed else _FEWEST_ROWS):
        return None
    sides = [side for line in block for side in _sides(line, columns)]
    columns += [side for i, side in enumerate(sides) if not any(_overlap(side, other) for other in sides[:i])]
    if not any(column.role == "name" for column in columns):
        left = min(column.x0 for column in columns)
        columns.append(Column("name", 0.0, max(0.0, left - lines[at].height), ""))
    return tuple(sorted(columns, key=lambda column: column.x0)), below


def _days(line: Line) -> list[Segment]:
    """The days when a line holds two or more, and beside them nothing but words of headings and a short label."""
    if len(line.segments) < _FEWEST_DAYS:
        return []
    days = [segment for segment in line.segments if is_date(segment.text)]
    if len(days) < _FEWEST_DAYS:
        return []
    others = [segment for segment in line.segments if not is_date(segment.text)]
    before = [segment for segment in others if segment.x0 < days[0].x0 and role_of(segment.text) is None]
    behind = [segment for segment in others if segment.x0 > days[0].x0 and role_of(segment.text) is None]
    if behind or any(len(segment.words) > _LONGEST_LABEL for segment in before):
        return []
    if len(before) > 1 and not all(map(_may_head, before)):
        return []
    return days if not any(segment.text.endswith(":") for segment in before[1:]) else []


def _may_head(segment: Segment) -> bool:
    """True for words of an unknown language that may head names, units and ranges before the days: no label, no row."""
    is_plain = not any(map(str.isdigit, segment.text)) and not segment.text.endswith(":")
    return is_plain and fold(segment.text) not in load_lexicon().field_labels and not is_known_test(segment.text)


def _is_of_heading(line: Line, above: Line, columns: Sequence[Column]) -> bool:
    """True for a line of times, of numbers without a test's name, or of words that head other columns."""
    if line.middle - above.middle > _STEP * max(line.height, above.height):
        return False
    under = [s for s in line.segments if any(_is_under(s, column) for column in columns)]
    beside = [s for s in line.segments if s not in under]
    if len(under) >= _FEWEST_DAYS and all(_TIME.match(s.text) for s in under):
        return True
    if any(role_of(s.text) is None and len(s.words) > _LONGEST_LABEL for s in beside):
        return False
    is_headed = all(role_of(s.text) is not None for s in beside)
    if under and all(_LONG_NUMBER.match(s.text) for s in under) and _is_numbered(beside, columns):
        return True
    if under and all(_TIME.match(s.text) for s in under):
        return is_headed or all(s.x1 < columns[0].x0 or role_of(s.text) for s in beside)
    if not under:
        return bool(beside) and is_headed
    return is_headed and bool(beside) and all(_NUMBER.match(s.text) and not is_date(s.text) for s in under)


def _heads_beside(line: Line, days: Line, columns: Sequence[Column]) -> bool:
    """True for the line right above the days that heads the names and others, as in cells two lines high."""
    if days.middle - line.middle > max(line.height, days.height):
        return False
    roles = [role_of(s.text) for s in line.segments]
    is_clear = not any(_is_under(s, column) for s in line.segments for column in columns)
    return is_clear and "name" in roles and sum(role in _SIDES for role in roles) >= _FEWEST_SIDES


def _is_numbered(beside: Sequence[Segment], columns: Sequence[Column]) -> bool:
    """True where a short label that is no test stands before numbers of requests, and else words of headings."""
    label, others = beside[:1], beside[1:]
    if not label or label[0].x1 > min(column.x0 for column in columns) or is_known_test(label[0].text):
        return False
    return all(role_of(s.text) is not None for s in others)


def _with_time(column: Column, line: Line) -> Column:
    """Give a time that stands under a day to it."""
    time = next((s.text for s in line.segments if _is_under(s, column) and _TIME.match(s.text)), None)
    return column if time is None else replace(column, date_text=f"{column.date_text} {time.strip('()')}")


def with_times(columns: tuple[Column, ...], line: Line) -> tuple[Column, ...] | None:
    """Return the columns with the times of a line under their days; None when the line is none of times."""
    dated = [column for column in columns if column.date_text]
    times = [segment for segment in line.segments if _TIME.match(segment.text)]
    if not dated or not times or any(not any(_is_under(time, column) for column in dated) for time in times):
        return None
    if any(role_of(segment.text) is None for segment in line.segments if segment not in times):
        return None
    return tuple(_with_time(column, line) if column.date_text else column for column in columns)


def _is_under(segment: Segment, column: Column) -> bool:
    return segment.x0 < column.x1 and column.x0 < segment.x1


def _overlap(column: Column, other: Column) -> bool:
    return column.x0 < other.x1 and other.x0 < column.x1


def _count_rows(lines: Sequence[Line], columns: Sequence[Column]) -> int:
    """Count the lines that have a name at the left or right and a value under the days, or near; units may be near."""
    rows = 0
    for line in lines:
        near = [s for s in line.segments if any(_is_near(s, column, line.height) for column in columns)]
        under = [s for s in near if not is_unit(s.text) or any(_is_under(s, column) for column in columns)]
        names = [s for s in line.segments if s not in under and _is_name(s)]
        if names and under and all(_is_value(s.text) for s in under):
            rows += 1
    return rows


def _is_near(segment: Segment, column: Column, height: float) -> bool:
    return segment.x0 < column.x1 + height and column.x0 - height < segment.x1


def _is_name(segment: Segment) -> bool:
    return can_be_name(clean_name(segment.text)) and (is_known_test(segment.text) or not is_unit(segment.text))


def _is_value(text: str) -> bool:
    measure = read_measure(text)
    return measure is not None or not text.strip("-–—.")


def _sides(line: Line, days: Sequence[Column]) -> list[Column]:
    """The columns that words of headings beside the days set up."""
    beside = [s for s in line.segments if not any(_is_under(s, day) for day in days)]
    if beside and role_of(beside[0].text) == "ignore" and beside[0].x1 < days[0].x0:
        beside = beside[1:]  # `Date`, `Time`: the label of this line, over the names
    found = [(role_of(s.text), s) for s in beside]
    return [Column(role, s.x0, s.x1, s.text) for role, s in found if role in _SIDES]

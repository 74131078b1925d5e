"""Columns of a table whose heading says nothing over them: where names, units and ranges stand."""

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.engines.local.reading.lexicon import is_known_test
from desktop_app.engines.local.reading.readings import can_be_name, clean_name
from desktop_app.engines.local.reading.tables.columns import Column
from desktop_app.engines.local.reading.values.fronts import split_range_unit
from desktop_app.engines.local.reading.values.measures import read_measure
from desktop_app.engines.local.reading.values.ranges import has_bounds, is_interval, is_limit
from desktop_app.engines.local.reading.values.units import is_unit
from desktop_app.engines.local.reading.words.lines import Line, Segment

_LOOKED_AT = 12
_FEWEST = 3
_FEWEST_DAYS = 2
_SHARE = 0.6
_ROW_NUMBER = re.compile(r"\d{1,3}[.)]?$")


def with_names(columns: tuple[Column, ...], lines: Sequence[Line]) -> tuple[Column, ...]:
    """Return the columns with one for the names where most lines have a name between or behind the others."""
    known = [c for c in columns if c.role != "name" or c.text]
    if not columns or any(c.role == "name" for c in known):
        return _behind_numbers(columns, lines)
    near = lines[:_LOOKED_AT]
    if (named := _among_unknown(columns, near) or _under_first(columns, near)) is not None:
        return named
    found = [(line, s) for line in near for s in line.segments if _is_name(s) and not _is_under(s, known)]
    best: list[tuple[Line, Segment]] = []
    for line, segment in found:
        alike = [(o, s) for o, s in found if abs(s.x0 - segment.x0) < line.height / 2]
        best = max(best, alike, key=len)
    if len(best) < _FEWEST or len(best) < _SHARE * len(near) or best[0][1].x0 < min(c.x0 for c in known):
        return columns
    names = Column("name", min(s.x0 for _, s in best), max(s.x1 for _, s in best), "")
    return tuple(sorted([*known, names], key=lambda c: c.x0))


def _behind_numbers(columns: tuple[Column, ...], lines: Sequence[Line]) -> tuple[Column, ...]:
    """Return the columns, that of names from where names begin behind the numbers of rows: `1  WBC`, `2  HGB`.

    Its heading may stand in the middle above them, so that short names stand nearer to their numbers.
    """
    if len(columns) < _FEWEST or columns[0].role not in {"unknown", "ignore"} or columns[1].role != "name":
        return columns
    rows = [line for line in lines if len(line.segments) >= _FEWEST]
    numbered = [line for line in rows if _ROW_NUMBER.match(line.segments[0].text)]
    starts = [line.segments[1].x0 for line in numbered if line.segments[1].x0 < columns[1].x0]
    if len(starts) < _FEWEST or len(starts) < _SHARE * len(rows):
        return columns
    start = min(starts)
    if max(starts) - start > numbered[0].height or start <= columns[0].x0:
        return columns
    first = replace(columns[0], x1=min(columns[0].x1, start))
    return (first, replace(columns[1], x0=start), *columns[2:])


def _among_unknown(columns: tuple[Column, ...], lines: Sequence[Line]) -> tuple[Column, ...] | None:
    """Return the columns with that as names whose heading is unknown and which has the most different names."""
    most, best = _FEWEST - 1, None
    for i, column in enumerate(columns):
        if column.role == "unknown":
            names = {s.text for line in lines for s in line.segments if _is_under(s, [column]) and _is_name(s)}
            if len(names) > most:
                most, best = len(names), i
    if best is None:
        return None
    return (*columns[:best], replace(columns[best], role="name"), *columns[best + 1 :])


def _under_first(columns: tuple[Column, ...], lines: Sequence[Line]) -> tuple[Column, ...] | None:
    """Return the columns, a first one of methods as names where known tests stand under it: `Methode  Ergebnis`."""
    if columns[0].role != "ignore":
        return None
    under = [s.text for line in lines for s in line.segments[:1] if _is_under(s, columns[:1])]
    names = {text for text in under if is_known_test(text)}
    is_of_names = len(names) >= _FEWEST and len(names) >= _SHARE * len(under)
    return (replace(columns[0], role="name"), *columns[1:]) if is_of_names else None


def with_sides(columns: tuple[Column, ...], lines: Sequence[Line]) -> tuple[Column, ...]:
    """Return columns of days with those of units and ranges that have no heading, where most rows have one there.

    Beside a single column of values such cells go on the value: `5.1 (H) mmol/L`.
    """
    if sum(c.date_text is not None for c in columns) < _FEWEST_DAYS:
        return columns
    near = lines[:_LOOKED_AT]
    columns = tuple(_narrowed(c, columns, near) if c.role == "name" and not c.text else c for c in columns)
    for role, fits in _SIDES:
        if any(c.role == role for c in columns):
            continue
        found = [s for line in near for s in line.segments if not _is_under(s, columns) and fits(s.text)]
        rows = sum(any(_is_under(s, columns) and read_measure(s.text) for s in line.segments) for line in near)
        if len(found) < _FEWEST or len(found) < _SHARE * rows:
            continue
        first = min(found, key=lambda s: s.x0)
        alike = [s for s in found if s.x0 < first.x1]
        side = Column(role, first.x0, max(s.x1 for s in alike), "")
        if len(alike) >= _SHARE * len(found) and not any(_overlap(side, c) for c in columns):
            columns = tuple(sorted([*columns, side], key=lambda c: c.x0))
    return columns


def _narrowed(names: Column, columns: Sequence[Column], lines: Sequence[Line]) -> Column:
    """Let a column of names without a heading end where the first cells of rows do."""
    days = [c for c in columns if c.date_text is not None]
    rows = [line for line in lines if any(_is_under(s, days) for s in line.segments)]
    sides = [s.x0 for line in rows for s in line.segments[1:] if not _is_under(s, days)]
    right = min([names.x1, *sides])
    ends = [line.segments[0].x1 for line in rows if line.segments[0].x1 <= right]
    return replace(names, x1=max(ends)) if ends else names


def _is_range(text: str) -> bool:
    bare, _ = split_range_unit(text)
    return is_interval(bare) or is_limit(bare)


def _is_unit(text: str) -> bool:
    return is_unit(text, is_in_column=True)


_SIDES = (("range", _is_range), ("unit", _is_unit))


def _overlap(column: Column, other: Column) -> bool:
    return column.x0 < other.x1 and other.x0 < column.x1


def _is_under(segment: Segment, columns: Sequence[Column]) -> bool:
    return any(segment.x0 < c.x1 and c.x0 < segment.x1 for c in columns)


def _is_name(segment: Segment) -> bool:
    text = segment.text
    if has_bounds(text) or is_unit(text, is_in_column=True) or not can_be_name(clean_name(text)):
        return False
    measure = read_measure(text)
    return measure is None or bool(measure.rest)

"""Where on a page which table stands: headings open zones, side by side or one below the other."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from desktop_app.engines.local.reading.headwords import role_of
from desktop_app.engines.local.reading.lexicon import fold, load_lexicon
from desktop_app.engines.local.reading.tables.columns import Column, is_foreign_heading, read_heading
from desktop_app.engines.local.reading.tables.dayheads import read_days, with_times
from desktop_app.engines.local.reading.tables.unheaded import (
    with_more_columns,
    with_second_names,
    with_tall_heads,
)
from desktop_app.engines.local.reading.values.dates import is_date
from desktop_app.engines.local.reading.values.units import is_unit
from desktop_app.engines.local.reading.words.lines import Line

_DATED = frozenset({"value", "previous"})
_SIDES = frozenset({"unit", "range"})
_BEFORE_NAMES = frozenset({"flag", "ignore"})
_CLOSE = 2.5
_SHORT = 2
_EVERYWHERE = (float("-inf"), float("inf"))


@dataclass(slots=True)
class Zone:
    """Lines under one heading, from `x0` to `x1`; `columns` is empty where no heading is known.

    `is_carried` says that the heading stands on an earlier page.
    """

    x0: float
    x1: float
    columns: tuple[Column, ...] = ()
    is_carried: bool = False
    is_foreign: bool = False
    panel: str | None = None
    lines: list[Line] = field(default_factory=list[Line])

    @property
    def is_of_whole_page(self) -> bool:
        """Tell whether no other table stands beside the zone."""
        return (self.x0, self.x1) == _EVERYWHERE


def divide(lines: Sequence[Line], carried: tuple[Column, ...]) -> list[Zone]:
    """Divide a page's lines into zones, in the order in which they begin."""
    lines = with_tall_heads(lines)
    opened = [Zone(*_EVERYWHERE, carried, is_carried=bool(carried))]
    active = list(opened)
    was_heading = False
    rows_begin = 0
    for position, line in enumerate(lines):
        if position < rows_begin:
            continue
        days = None if was_heading and _are_days_of(active, line) else read_days(lines, position)
        if days is not None:
            columns, rows_begin = days
            active = [Zone(*_EVERYWHERE, columns)]
            opened += active
            continue
        fresh = [] if was_heading and _is_second_line(active, line) else _headed(active, lines, position)
        if fresh:
            if position > 0:
                _take_days(fresh, lines[position - 1], line)
                _take_previous(fresh, lines[position - 1], line)
            active = [zone for zone in active if not any(_overlap(zone, new) for new in fresh)] + fresh
            active.sort(key=lambda zone: zone.x0)
            opened += fresh
            was_heading = True
            continue
        if was_heading and _goes_on_heading(active, line):
            continue
        was_heading = False
        for zone, part in _parts(active, line):
            if zone not in opened:
                opened.append(zone)
            _add(zone, part, active, opened)
    return opened


def _are_days_of(active: list[Zone], line: Line) -> bool:
    """True for days under the words that head this and earlier results, beside names: no new heading."""
    columns = [column for zone in active for column in zone.columns]
    dated = [c for c in columns if c.role in _DATED and not c.date_text]
    is_named = any(c.role == "name" for c in columns) and any(c.role in _SIDES for c in columns)
    return is_named and all(is_date(s.text) and any(s.x0 < c.x1 and c.x0 < s.x1 for c in dated) for s in line.segments)


def _add(zone: Zone, part: Line, active: list[Zone], opened: list[Zone]) -> None:
    if is_foreign_heading(part):
        foreign = Zone(zone.x0, zone.x1, is_foreign=True)
        if zone in active:
            active[active.index(zone)] = foreign
        opened.append(foreign)
        zone = foreign
    zone.lines.append(part)


def _overlap(zone: Zone, other: Zone) -> bool:
    return zone.x0 < other.x1 and other.x0 < zone.x1


def _headed(active: list[Zone], lines: Sequence[Line], position: int) -> list[Zone]:
    """Return the zones that a line opens as a heading."""
    line = lines[position]
    columns = read_heading(line)
    if columns:
        columns = with_second_names(columns, lines[position + 1 :])
        columns = with_more_columns(columns, active[0].columns, lines[position + 1 :]) if len(active) < 2 else columns
    if len(active) < 2:
        return _open(columns, line) if columns else []
    tables = _split_tables(columns) if columns else []
    if len(tables) > 1:
        return _open(columns or (), line)
    parts = _parts(active, line)
    headings = [(zone, part, read_heading(part)) for zone, part in parts]
    are_known = columns is not None and all(c.role != "unknown" for c in columns)
    if columns and are_known and (sum(1 for _, _, h in headings if h) != 1 or _head_together(headings)):
        return _open(columns, line)
    fresh = [Zone(zone.x0, zone.x1, heading) for zone, _, heading in headings if heading]
    if fresh:
        for zone, part, heading in headings:
            if not heading:
                zone.lines.append(part)
        return fresh
    return _open(columns, line) if columns else []


def _head_together(headings: Sequence[tuple[Zone, Line, tuple[Column, ...] | None]]) -> bool:
    """True where what heads nothing by itself goes on what does: one table below two that stood side by side."""
    beside = [segment for _, part, heading in headings if not heading for segment in part.segments]
    return bool(beside) and all(role_of(segment.text) for segment in beside)


def _open(columns: tuple[Column, ...], line: Line) -> list[Zone]:
    tables = _split_tables(columns)
    edges = [_EVERYWHERE[0], *(table[0].x0 - line.height for table in tables[1:]), _EVERYWHERE[1]]
    return [Zone(edges[i], edges[i + 1], table, panel=_panel(table)) for i, table in enumerate(tables)]


def _panel(table: tuple[Column, ...]) -> str | None:
    """A heading over the names that is no heading word is the panel's name."""
    text = table[0].text
    return text if text and table[0].role == "name" and role_of(text) is None else None


def _split_tables(columns: tuple[Column, ...]) -> list[tuple[Column, ...]]:
    """A second column of names begins a second table beside the first, with the marks or codes before it."""
    names = [i for i, c in enumerate(columns) if c.role == "name"]
    if len(names) < 2:
        return [columns]
    before = [c.role for c in columns[: names[0]]]
    if not set(before) <= _BEFORE_NAMES:
        return [columns]
    starts = [0, *(i - len(before) if _roles(columns[i - len(before) : i]) == before else i for i in names[1:])]
    ends = [*starts[1:], len(columns)]
    tables = [columns[a:b] for a, b in zip(starts, ends, strict=True)]
    return tables if all(any(c.role == "value" for c in t) for t in tables) else [columns]


def _roles(columns: Sequence[Column]) -> list[str]:
    return [c.role for c in columns]


def _parts(active: list[Zone], line: Line) -> list[tuple[Zone, Line]]:
    if len(active) == 1:
        return [(active[0], line)]
    for zone in active[:-1]:
        if any(s.x0 < zone.x1 < s.x1 and len(s.words) > 1 for s in line.segments):
            return [(Zone(*_EVERYWHERE), line)]
    parts: list[tuple[Zone, Line]] = []
    for zone in active:
        words = [w for w in line.words if zone.x0 <= w.x0 < zone.x1]
        if words:
            parts.append((zone, Line.of(line.page, words, line.gap)))
    return parts


def _take_days(fresh: list[Zone], above: Line, heading: Line) -> None:
    """Days in a line of their own over the columns of values belong to these columns."""
    if heading.middle - above.middle > _CLOSE * heading.height or not any(is_date(s.text) for s in above.segments):
        return
    if any(fold(s.text) in load_lexicon().field_labels or s.text.endswith(":") for s in above.segments):
        return
    if all(is_date(s.text) or len(s.words) <= _SHORT for s in above.segments):
        for zone in fresh:
            zone.columns = tuple(_widened(c, above) if c.role in _DATED else c for c in zone.columns)


def _take_previous(fresh: list[Zone], above: Line, heading: Line) -> None:
    """A heading of earlier results that stands a little above the others, beside all of them, is one of theirs."""
    if len(fresh) > 1 or heading.middle - above.middle > _CLOSE * heading.height:
        return
    if any(role_of(s.text) != "previous" for s in above.segments):
        return
    columns = fresh[0].columns
    beside = [s for s in above.segments if not any(s.x0 < c.x1 and c.x0 < s.x1 for c in columns)]
    added = [Column("previous", s.x0, s.x1, s.text) for s in beside]
    fresh[0].columns = tuple(sorted((*columns, *added), key=lambda column: column.x0))


def _is_second_line(active: list[Zone], line: Line) -> bool:
    """True where a line below a heading heads fewer columns, all of them under one above, and no names."""
    columns = [column for zone in active for column in zone.columns]
    under = [any(s.x0 < c.x1 and c.x0 < s.x1 for c in columns) for s in line.segments]
    names = [s for s in line.segments if role_of(s.text) == "name"]
    return len(line.segments) < len(columns) and all(under) and not names


def _goes_on_heading(active: list[Zone], line: Line) -> bool:
    """True for a second line of headings; its words widen the columns above them."""
    timed = [with_times(zone.columns, line) for zone in active]
    if any(timed):
        for zone, columns in zip(active, timed, strict=True):
            zone.columns = columns or zone.columns
        return True
    if _name_sexes(active, line):
        return True
    if not all(
        role_of(s.text) or is_date(s.text) or is_unit(s.text.strip("()[]"), is_in_column=True) for s in line.segments
    ):
        return False
    for zone in active:
        zone.columns = tuple(_widened(c, line) for c in zone.columns)
    return True


def _name_sexes(active: list[Zone], line: Line) -> bool:
    """Give the words for sexes under two columns of ranges to them; False where the line is none of such words."""
    sexes = load_lexicon().range_sexes
    if any(fold(s.text) not in sexes for s in line.segments):
        return False
    for zone in active:
        zone.columns = tuple(_of_sex(c, line) if c.role == "range" else c for c in zone.columns)
    return True


def _of_sex(column: Column, line: Line) -> Column:
    under = [s for s in line.segments if s.x0 < column.x1 and column.x0 < s.x1]
    return replace(column, text=under[0].text) if len(under) == 1 else column


def _widened(column: Column, line: Line) -> Column:
    for segment in line.segments:
        if segment.x0 < column.x1 and column.x0 < segment.x1:
            dated = segment.text if is_date(segment.text) and column.role in _DATED else column.date_text
            x0, x1 = min(column.x0, segment.x0), max(column.x1, segment.x1)
            return replace(column, x0=x0, x1=x1, date_text=dated)
    return column

"""A page's lines to its results: rows under headings, and lines without headings."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from desktop_app.engines.local.reading.free.bandsbelow import give_bands
from desktop_app.engines.local.reading.free.blocks import read_blocks
from desktop_app.engines.local.reading.free.cards import CardReader, labelled_parts
from desktop_app.engines.local.reading.free.centred import read_centred
from desktop_app.engines.local.reading.free.freelines import read_free_line
from desktop_app.engines.local.reading.free.freeresult import FreeResult
from desktop_app.engines.local.reading.free.grids import part_grids
from desktop_app.engines.local.reading.free.headedpairs import read_headed_pairs
from desktop_app.engines.local.reading.free.nametails import with_tails
from desktop_app.engines.local.reading.free.sidepairs import read_pairs
from desktop_app.engines.local.reading.free.stacks import read_stacks
from desktop_app.engines.local.reading.free.trust import trusted
from desktop_app.engines.local.reading.header.margins import part_margin
from desktop_app.engines.local.reading.lexicon import fold, load_lexicon
from desktop_app.engines.local.reading.readings import Reading
from desktop_app.engines.local.reading.tables.columns import Column
from desktop_app.engines.local.reading.tables.contents import by_contents
from desktop_app.engines.local.reading.tables.namecolumn import with_names, with_sides
from desktop_app.engines.local.reading.tables.placement import TableLine, place
from desktop_app.engines.local.reading.tables.repeated import with_own_names
from desktop_app.engines.local.reading.tables.rowdays import give_days, with_line_days
from desktop_app.engines.local.reading.tables.rows import read_row
from desktop_app.engines.local.reading.tables.rowsbelow import drop_closing, named_by_last, read_seconds
from desktop_app.engines.local.reading.tables.wraps import join_wraps
from desktop_app.engines.local.reading.tables.zones import Zone, divide
from desktop_app.engines.local.reading.values.flags import read_mark
from desktop_app.engines.local.reading.values.fronts import take_range, without_range_label
from desktop_app.engines.local.reading.values.measures import read_measure
from desktop_app.engines.local.reading.values.ranges import has_bounds
from desktop_app.engines.local.reading.values.units import is_unit
from desktop_app.engines.local.reading.words.lines import Line, Segment

_LONGEST_UNIT = 9
_NEAR_BELOW = 4.0
_RIGHT_BELOW = 2.0
_FEWEST_BANDS = 2


@dataclass(slots=True)
class PageReading:
    """What one page gave: its results from top to bottom, the lines that gave none, and the columns at its end."""

    readings: list[Reading] = field(default_factory=list[Reading])
    other_lines: list[Line] = field(default_factory=list[Line])
    columns: tuple[Column, ...] = ()
    free: list[tuple[Line, FreeResult]] = field(default_factory=list[tuple[Line, FreeResult]])


def read_page(lines: Sequence[Line], carried: tuple[Column, ...]) -> PageReading:
    """Read one page; `carried` are the columns in force at the end of the page before."""
    centred, left = read_centred(lines)
    blocks, left = read_blocks(left)
    pairs, left = read_headed_pairs(left)
    stacked, left = read_stacks(left)
    page = PageReading(readings=[*centred, *blocks, *pairs, *stacked])
    zones = divide(left, carried)
    for zone in zones:
        _read_zone(zone, page)
    free = with_tails(with_own_names(page.free), page.other_lines)
    page.readings += trusted(with_line_days(free))
    page.readings.sort(key=lambda r: r.y)
    page.other_lines.sort(key=lambda line: line.middle)
    last = zones[-1]
    page.columns = last.columns if not last.is_foreign and last.x0 == float("-inf") and last.x1 == float("inf") else ()
    return page


def _read_zone(zone: Zone, page: PageReading) -> None:
    panel = zone.panel
    if not zone.columns:
        cards = CardReader()
        for line in part_grids(zone.lines):
            if not zone.is_foreign and (
                cards.take(line)
                or _takes_range(line, page.free)
                or _takes_units(line, page.free)
                or _takes_tail(line, page.free)
            ):
                continue
            panel = _read_free(line, panel, page, is_foreign=zone.is_foreign)
        cards.end()
        page.readings += cards.readings
        return
    pairs, zone.lines = read_pairs(zone.lines)
    page.readings += pairs if panel is None else [pair.under(panel) for pair in pairs]
    parted = part_margin(zone.lines, zone.columns)
    zone.lines = parted.rows
    page.other_lines += parted.aside
    zone.columns = by_contents(with_sides(with_names(zone.columns, zone.lines), zone.lines), zone.lines)
    placed = [place(line, zone.columns) for line in zone.lines]
    join_wraps(placed, zone.columns)
    read = [read_row(line, zone.columns, has_text_values=not zone.is_carried) for line in placed]
    read_seconds(placed, read, zone.columns)
    give_bands(placed, read)
    drop_closing(placed, read)
    give_days(placed, read, zone.columns)
    end = _tail(placed, read)
    parted.others = [line.line for line in placed[end:]] + parted.others
    for line, rows in zip(placed[:end], read[:end], strict=True):
        if rows:
            page.readings += rows if panel is None else [row.under(panel) for row in rows]
        elif not line.is_joined:
            panel = _read_free(line.line, panel, page, is_foreign=_is_aside(line, zone), is_under_heading=True)
        else:
            page.other_lines.append(line.line)
    if parted.others:
        _read_zone(Zone(zone.x0, zone.x1, lines=parted.others), page)


def _tail(placed: Sequence[TableLine], read: Sequence[list[Reading]]) -> int:
    """Where a table ends below which results have labels, as `Result: 5.4`; under a heading without rows, at 0."""
    last = max((i for i, rows in enumerate(read) if rows), default=-1)
    end = last + 1
    while end < len(placed) and placed[end].is_joined:
        end += 1
    if last < 0:
        return 0
    has_labels = any(role == "value" for line in placed[end:] for role, _, _ in labelled_parts(line.line))
    return end if has_labels else len(placed)


def _takes_range(line: Line, free: list[tuple[Line, FreeResult]]) -> bool:
    """Give a labelled range on a line of its own to the result above that has none."""
    if not free or free[-1][1].reading.range_text or line.middle - free[-1][0].middle > _NEAR_BELOW * line.height:
        return False
    text = _normal_band(line) or line.text
    bare = without_range_label(text)
    ranged, rest = take_range(bare)
    if bare == text or not ranged or (rest and not is_unit(rest)):
        return False
    above, found = free[-1]
    reading = found.reading
    whole = replace(reading, range_text=ranged, unit=reading.unit or rest or None, words=(*reading.words, *line.words))
    free[-1] = (above, replace(found, reading=whole, is_sure=True))
    return True


def _are_misread_units(line: Line, known: Sequence[bool]) -> bool:
    """Tell whether a picture's line of units has some that were not read well, as `IL` for `fL`."""
    are_short = all(
        is_known or (len(segment.text) <= _LONGEST_UNIT and not segment.text[:1].isdigit())
        for segment, is_known in zip(line.segments, known, strict=True)
    )
    return line.page.source != "text-layer" and any(known) and are_short


def _takes_units(line: Line, free: list[tuple[Line, FreeResult]]) -> bool:
    """Give units alone on a line to the values that they stand under, where these have none."""
    if not free:
        return False
    known = [is_unit(segment.text, is_in_column=True) for segment in line.segments]
    if not all(known) and not _are_misread_units(line, known):
        return False
    given: dict[int, Segment] = {}
    for i in range(len(free) - 1, -1, -1):
        above, found = free[i]
        if line.middle - above.middle > _RIGHT_BELOW * max(line.height, above.height):
            break
        under = [s for s in line.segments if s.x0 < found.value_x1 and found.value_x0 < s.x1]
        if under and found.reading.unit is None:
            given[i] = under[0]
    if len(given) < len(line.segments):
        return False
    for i, segment in given.items():
        above, found = free[i]
        reading = found.reading
        whole = replace(reading, unit=segment.text.strip("()[]"), words=(*reading.words, *segment.words))
        free[i] = (above, replace(found, reading=whole, is_sure=True))
    return True


def _takes_tail(line: Line, free: list[tuple[Line, FreeResult]]) -> bool:
    """Give a unit with a range, alone on a line, to the one bare result on the line above."""
    if not free or (len(free) > 1 and free[-2][0] is free[-1][0]):
        return False
    above, found = free[-1]
    reading = found.reading
    is_near = line.middle - above.middle <= _RIGHT_BELOW * max(line.height, above.height)
    if not is_near or reading.unit or reading.range_text or not reading.is_number or found.has_rest:
        return False
    tail = read_measure("1  " + "  ".join(segment.text for segment in line.segments))
    if tail is None or tail.rest or not tail.range_text or not has_bounds(tail.range_text):
        return False
    whole = replace(reading, unit=tail.unit, range_text=tail.range_text, words=(*reading.words, *line.words))
    free[-1] = (above, replace(found, reading=whole, is_sure=True))
    return True


def _normal_band(line: Line) -> str | None:
    """The band of what is normal among bands side by side: `Low < 3 | Normal 3 - 5 | High > 5`."""
    bands = [(read_mark(head), s.text) for s in line.segments for head, _, _ in (s.text.partition(" "),)]
    if len(bands) < _FEWEST_BANDS or any(mark is None or not has_bounds(text) for mark, text in bands):
        return None
    return next((text for mark, text in bands if mark == ""), None)


def _is_aside(line: TableLine, zone: Zone) -> bool:
    """Under headings, words that run across the columns explain; on a page that only goes on they may be anything."""
    return line.is_prose and not zone.is_carried and len(line.line.words) > 9


def _read_free(
    line: Line, panel: str | None, page: PageReading, *, is_foreign: bool, is_under_heading: bool = False
) -> str | None:
    """Read a line without headings; returns the panel in force after it."""
    found = [] if is_foreign else read_free_line(line, is_under_heading=is_under_heading)
    found = [named_by_last(f, page.free, line) for f in found]
    page.free += [(line, replace(f, reading=f.reading.under(panel)) if panel else f) for f in found]
    if any(f.is_sure for f in found):
        return panel
    page.other_lines.append(line)
    return line.text if is_panel(line) else panel


def is_panel(line: Line) -> bool:
    """True when a line may head a panel."""
    text = line.text
    if len(line.segments) > 1 or len(line.words) > 7 or text.endswith((":", ".")) or any(c.isdigit() for c in text[:3]):
        return False
    words = fold(text).split()
    if not words or words[0] in load_lexicon().methods:
        return False
    return text[:1].isupper()

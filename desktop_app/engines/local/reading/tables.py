"""A page's lines to its results: tables under headings, side by side or over pages, and lines without headings."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from desktop_app.engines.local.reading.columns import Column, is_foreign_heading, read_heading
from desktop_app.engines.local.reading.freelines import FreeResult, read_free_line
from desktop_app.engines.local.reading.lexicon import fold, load_lexicon
from desktop_app.engines.local.reading.lines import Line
from desktop_app.engines.local.reading.readings import Reading
from desktop_app.engines.local.reading.rows import TableLine, place, read_row


@dataclass(slots=True)
class Zone:
    """Part of a page's width in which one table stands; `columns` is empty where no headings are known."""

    x0: float
    x1: float
    columns: tuple[Column, ...] = ()
    is_carried: bool = False
    is_foreign: bool = False
    panel: str | None = None
    lines: list[TableLine] = field(default_factory=list[TableLine])


@dataclass(slots=True)
class PageReading:
    """What one page gave: its results from top to bottom, the lines that gave none, and the columns at its end."""

    readings: list[Reading]
    other_lines: list[Line]
    columns: tuple[Column, ...]


def read_page(lines: Sequence[Line], carried: tuple[Column, ...]) -> PageReading:
    """Read one page; `carried` are the columns in force at the end of the page before."""
    zones = [Zone(float("-inf"), float("inf"), carried, is_carried=bool(carried))]
    readings: list[Reading] = []
    others: list[Line] = []
    free: list[tuple[Line, FreeResult]] = []
    for line in lines:
        columns = read_heading(line)
        if columns:
            zones = _open_zones(zones, columns, line)
            continue
        for zone, part in _parts(zones, line):
            _read_part(zone, part, readings, others, free)
    readings += _trusted(free, readings)
    readings.sort(key=lambda r: r.y)
    full = zones[0].columns if len(zones) == 1 and not zones[0].is_foreign else ()
    return PageReading(readings, others, full)


def _open_zones(zones: list[Zone], columns: tuple[Column, ...], line: Line) -> list[Zone]:
    tables = _split_tables(columns)
    if len(tables) > 1:
        edges = [float("-inf"), *(table[0].x0 - line.height for table in tables[1:]), float("inf")]
        return [Zone(edges[i], edges[i + 1], table) for i, table in enumerate(tables)]
    if len(zones) > 1:
        for i, zone in enumerate(zones):
            if zone.x0 <= line.x0 and line.x1 <= zone.x1:
                return [*zones[:i], Zone(zone.x0, zone.x1, columns), *zones[i + 1 :]]
    return [Zone(float("-inf"), float("inf"), columns)]


def _split_tables(columns: tuple[Column, ...]) -> list[tuple[Column, ...]]:
    """A second column of names begins a second table beside the first."""
    starts = [i for i, c in enumerate(columns) if c.role == "name"]
    if len(starts) < 2 or starts[0] != 0:
        return [columns]
    ends = [*starts[1:], len(columns)]
    tables = [columns[a:b] for a, b in zip(starts, ends, strict=True)]
    return tables if all(any(c.role == "value" for c in t) for t in tables) else [columns]


def _parts(zones: list[Zone], line: Line) -> list[tuple[Zone, Line]]:
    if len(zones) == 1:
        return [(zones[0], line)]
    for zone in zones[:-1]:
        if any(s.x0 < zone.x1 < s.x1 and len(s.words) > 1 for s in line.segments):
            return [(Zone(float("-inf"), float("inf")), line)]
    parts: list[tuple[Zone, Line]] = []
    for zone in zones:
        words = [w for w in line.words if zone.x0 <= w.x0 < zone.x1]
        if words:
            parts.append((zone, Line.of(line.page, words)))
    return parts


def _read_part(
    zone: Zone,
    line: Line,
    readings: list[Reading],
    others: list[Line],
    free: list[tuple[Line, FreeResult]],
) -> None:
    if is_foreign_heading(line):
        zone.is_foreign = True
        others.append(line)
        return
    if zone.columns and not zone.is_foreign:
        placed = place(line, zone.columns)
        rows = read_row(placed, zone.columns, has_text_values=not zone.is_carried)
        if rows:
            readings += [replace(row, panel=zone.panel) for row in rows]
            return
    found = [] if zone.is_foreign else read_free_line(line)
    if found:
        free += [(line, replace(f, reading=replace(f.reading, panel=zone.panel))) for f in found]
        if any(f.is_sure for f in found):
            return
    if _is_panel(line):
        zone.panel = line.text
        zone.is_foreign = False
    others.append(line)


def _is_panel(line: Line) -> bool:
    text = line.text
    if len(line.segments) > 1 or len(line.words) > 7 or text.endswith((":", ".")) or any(c.isdigit() for c in text[:3]):
        return False
    words = fold(text).split()
    if not words or words[0] in load_lexicon().methods:
        return False
    return text[:1].isupper()


def _trusted(free: list[tuple[Line, FreeResult]], readings: list[Reading]) -> list[Reading]:
    """Sure results, and unsure ones whose value stands in a column with sure ones around them."""
    sure = [(line, f) for line, f in free if f.is_sure]
    trusted = [f.reading for _, f in sure]
    for line, f in free:
        if f.is_sure:
            continue
        near = [s for other, s in sure if abs(other.middle - line.middle) < 6 * line.height]
        aligned = [s for s in near if min(abs(s.value_x0 - f.value_x0), abs(s.value_x1 - f.value_x1)) < line.height / 2]
        if len(aligned) >= 2:
            trusted.append(f.reading)
    return trusted

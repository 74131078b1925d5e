"""A page's lines to its results: what is known by its shape, rows under headings, and lines without headings."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from desktop_app.engines.local.reading.free.bandsunder import BandReader, is_range_label
from desktop_app.engines.local.reading.free.blocks import read_blocks
from desktop_app.engines.local.reading.free.cards import CardReader, labelled_parts
from desktop_app.engines.local.reading.free.centred import read_centred
from desktop_app.engines.local.reading.free.freelines import read_free_line
from desktop_app.engines.local.reading.free.freeresult import Found
from desktop_app.engines.local.reading.free.grids import part_grids
from desktop_app.engines.local.reading.free.headedpairs import read_headed_pairs
from desktop_app.engines.local.reading.free.linedays import with_line_days
from desktop_app.engines.local.reading.free.linesbelow import give_line_below
from desktop_app.engines.local.reading.free.marksbelow import give_marks, part_marks
from desktop_app.engines.local.reading.free.namesabove import named_by_last
from desktop_app.engines.local.reading.free.nametails import with_tails
from desktop_app.engines.local.reading.free.paragraphs import read_paragraphs
from desktop_app.engines.local.reading.free.repeated import with_own_names
from desktop_app.engines.local.reading.free.sharedranges import with_shared_ranges
from desktop_app.engines.local.reading.free.sidepairs import read_pairs
from desktop_app.engines.local.reading.free.stacks import read_stacks
from desktop_app.engines.local.reading.free.trust import trusted
from desktop_app.engines.local.reading.headwords import role_of
from desktop_app.engines.local.reading.lexicon import fold, is_known_test, load_lexicon
from desktop_app.engines.local.reading.readings import Reading
from desktop_app.engines.local.reading.tables.columns import Column
from desktop_app.engines.local.reading.tables.margins import part_margin
from desktop_app.engines.local.reading.tables.placement import TableLine
from desktop_app.engines.local.reading.tables.table import Table, read_table
from desktop_app.engines.local.reading.tables.zones import Zone, divide
from desktop_app.engines.local.reading.words.lines import Line

_LONGEST_ROW = 9
_LONGEST_PANEL = 7
_FEWEST_ROWS = 3


@dataclass(slots=True)
class PageReading:
    """What one page gave: its results from top to bottom, the lines that gave none, and the columns at its end.

    `found` are results of lines without headings, before it is known which of them are to be believed.
    """

    readings: list[Reading] = field(default_factory=list[Reading])
    other_lines: list[Line] = field(default_factory=list[Line])
    columns: tuple[Column, ...] = ()
    found: list[Found] = field(default_factory=list[Found])


def read_page(lines: Sequence[Line], carried: tuple[Column, ...]) -> PageReading:
    """Read one page; `carried` are the columns in force at the end of the page before.

    What its shape gives away is read first and taken out; the lines that are left are divided into zones by the
    headings among them. What stands in no table is judged at the end, when all of it is known.
    """
    page = PageReading()
    marks, lines = part_marks(lines)
    zones = divide(_read_shapes(lines, page), carried)
    for zone in zones:
        _read_zone(zone, page)
    found = with_shared_ranges(with_tails(with_own_names(page.found), page.other_lines))
    page.readings += trusted(with_line_days(found))
    page.other_lines += give_marks(marks, page.readings)
    page.readings.sort(key=lambda r: r.y)
    page.other_lines.sort(key=lambda line: line.middle)
    last = zones[-1]
    page.columns = last.columns if last.is_of_whole_page and not last.is_foreign else ()
    return page


def _read_shapes(lines: Sequence[Line], page: PageReading) -> list[Line]:
    """Read what its shape gives away, wherever it stands; returns the lines, or parts of lines, that are left."""
    left = list(lines)
    for read in (read_centred, read_blocks, read_headed_pairs, read_stacks):
        readings, left = read(left)
        page.readings += readings
    return left


def _read_zone(zone: Zone, page: PageReading) -> None:
    if zone.columns:
        _read_headed(zone, page)
    elif zone.is_foreign:
        page.other_lines += part_grids(zone.lines)
    else:
        _read_unheaded(zone.lines, page)


def _read_unheaded(lines: Sequence[Line], page: PageReading) -> None:
    """Read lines that no heading speaks of: cards, results in a line, and what lines say of the results above them."""
    panel: str | None = None
    cards, bands = CardReader(), BandReader()
    told, others = read_paragraphs(lines)
    page.found += told
    for line in part_grids(others):
        if not cards.take(line) and not bands.take(line, page.found) and not give_line_below(line, page.found):
            panel = _read_free(line, panel, page)
    cards.end()
    page.readings += cards.readings


def _read_headed(zone: Zone, page: PageReading) -> None:
    """Read the table of a zone, and by themselves the lines in it that are no rows."""
    at = _begin_of_labels(zone.lines)
    below = zone.lines[at:]
    pairs, lines = read_pairs(zone.lines[:at])
    page.readings += [pair.under(zone.panel) for pair in pairs] if zone.panel else pairs
    parted = part_margin(lines, zone.columns)
    page.other_lines += parted.aside
    table = read_table(parted.rows, zone.columns, is_carried=zone.is_carried)
    zone.columns = table.columns
    panel = zone.panel
    end = _end_of_rows(table)
    for line, rows in zip(table.lines[:end], table.rows[:end], strict=True):
        if rows:
            page.readings += [row.under(panel) for row in rows] if panel else rows
        elif line.is_joined or _is_aside(line, zone):
            page.other_lines.append(line.line)
        else:
            panel = _read_free(line.line, panel, page, is_under_heading=True)
    if below := [line.line for line in table.lines[end:]] + parted.others + below:
        _read_unheaded(below, page)


def _begin_of_labels(lines: Sequence[Line]) -> int:
    """Where results with labels of their own begin below a table's rows: `Result: 98 mg/dL   Reference value: 70 - 99`.

    With them goes what stands alone on lines right above: the test's name and how it was done.
    """
    at = next((i for i, line in enumerate(lines) if i >= _FEWEST_ROWS and _has_labelled_range(line)), len(lines))
    while _FEWEST_ROWS <= at < len(lines) and len(lines[at - 1].segments) == 1:
        at -= 1
    return at


def _has_labelled_range(line: Line) -> bool:
    """True for a value behind its label, and behind it a range behind one."""
    if not line.segments[0].words[-1].text.endswith(":"):
        return False
    label, colon, behind = line.segments[-1].text.partition(":")
    return len(line.segments) >= _FEWEST_ROWS and bool(colon and behind) and role_of(label) == "range"


def _end_of_rows(table: Table) -> int:
    """Where a table ends below which results or ranges have labels, as `Result: 5.4`; without rows, at 0."""
    placed = table.lines
    last = max((i for i, rows in enumerate(table.rows) if rows), default=-1)
    end = last + 1
    while end < len(placed) and placed[end].is_joined:
        end += 1
    if last < 0:
        return 0
    has_labels = any(
        is_range_label(line.line) or any(role == "value" for role, _, _ in labelled_parts(line.line))
        for line in placed[end:]
    )
    return end if has_labels else len(placed)


def _is_aside(line: TableLine, zone: Zone) -> bool:
    """Under headings, words that run across the columns explain; on a page that only goes on they may be anything.

    What is a known test with its value, unit or range, and nothing else, is told however it is printed.
    """
    is_long = line.is_prose and not zone.is_carried and len(line.line.words) > _LONGEST_ROW
    return is_long and not _tells_result(line.line)


def _tells_result(line: Line) -> bool:
    found = read_free_line(line, is_under_heading=True)
    return any(f.is_sure and f.is_whole and is_known_test(f.reading.name) for f in found)


def _read_free(line: Line, panel: str | None, page: PageReading, *, is_under_heading: bool = False) -> str | None:
    """Read a line without headings; returns the panel in force after it."""
    found = [named_by_last(f, page.found, line) for f in read_free_line(line, is_under_heading=is_under_heading)]
    page.found += [(line, replace(f, reading=f.reading.under(panel)) if panel else f) for f in found]
    if any(f.is_sure for f in found):
        return panel
    page.other_lines.append(line)
    return line.text if _is_panel(line) else panel


def _is_panel(line: Line) -> bool:
    """True when a line may head a panel."""
    text = line.text
    is_long = len(line.segments) > 1 or len(line.words) > _LONGEST_PANEL
    if is_long or text.endswith((":", ".")) or any(c.isdigit() for c in text[:3]):
        return False
    words = fold(text).split()
    return bool(words) and words[0] not in load_lexicon().methods and text[:1].isupper()

"""From the words of pages to structured reports, by geometry and meaning, for any layout."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop_app.core.document import Page
from desktop_app.core.report import LabReport
from desktop_app.engines.local.reading.header.fields import read_fields
from desktop_app.engines.local.reading.header.labels import FieldHit
from desktop_app.engines.local.reading.header.laboratories import find_laboratory
from desktop_app.engines.local.reading.header.tallcells import with_tall_cells
from desktop_app.engines.local.reading.pages.page import read_page
from desktop_app.engines.local.reading.pages.sideways import part_sideways
from desktop_app.engines.local.reading.pages.spreads import part_spread
from desktop_app.engines.local.reading.readings import Reading
from desktop_app.engines.local.reading.reports.assembly import make_reports
from desktop_app.engines.local.reading.reports.conventions import numbers_of, settle
from desktop_app.engines.local.reading.reports.evidence import speaks_of_laboratory
from desktop_app.engines.local.reading.reports.leftovers import with_doubts
from desktop_app.engines.local.reading.reports.mending import is_control, mended, without_footnotes
from desktop_app.engines.local.reading.reports.sections import split_sections
from desktop_app.engines.local.reading.reports.signs import without_marks
from desktop_app.engines.local.reading.reports.strokes import with_strokes_doubted
from desktop_app.engines.local.reading.tables.columns import Column
from desktop_app.engines.local.reading.words.lines import Line, read_lines

__all__ = ["read_reports"]


@dataclass(slots=True)
class _Document:
    """What all pages gave: results, header fields, and the lines at the top that are no results."""

    readings: list[Reading] = field(default_factory=list[Reading])
    hits: list[FieldHit] = field(default_factory=list[FieldHit])
    top: list[Line] = field(default_factory=list[Line])


def read_reports(pages: Sequence[Page]) -> tuple[LabReport, ...]:
    """Return the reports on the pages: one for each person and day; none where no result is found.

    Pages are read one after the other. What depends on the whole document follows: whether it is of a laboratory, how
    it writes numbers and days, what its signs mean, what speaks against a result, and whose each result is.
    """
    document = _read_pages(pages)
    if not speaks_of_laboratory(document.readings):
        return ()
    readings = [mended(reading) for reading in without_footnotes(document.readings) if not is_control(reading)]
    conventions = settle(pages, numbers_of(readings), document.hits)
    readings = with_strokes_doubted(with_doubts(without_marks(readings, conventions.mark)))
    laboratory = find_laboratory(document.top)
    sections = split_sections(document.hits, readings)
    return tuple(report for section in sections for report in make_reports(section, conventions, laboratory))


def _read_pages(pages: Sequence[Page]) -> _Document:
    document = _Document()
    columns: tuple[Column, ...] = ()
    for sheet in (sheet for page in sorted(pages, key=lambda page: page.number) for sheet in part_spread(page)):
        upright, aside = part_sideways(sheet)
        found = read_page(read_lines(upright), columns)
        columns = found.columns
        document.readings += found.readings
        document.hits += [*aside, *read_fields(with_tall_cells(found.other_lines))]
        document.top = document.top or found.other_lines
    return document

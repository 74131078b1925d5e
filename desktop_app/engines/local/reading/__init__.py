"""From the words of pages to structured reports, by geometry and meaning, for any layout."""

from collections.abc import Sequence

from desktop_app.core.document import Page
from desktop_app.core.report import LabReport
from desktop_app.engines.local.reading.assembly import make_reports, number_texts, pages_in_order, split_sections
from desktop_app.engines.local.reading.conventions import settle
from desktop_app.engines.local.reading.evidence import speaks_of_laboratory
from desktop_app.engines.local.reading.header.fields import read_fields
from desktop_app.engines.local.reading.header.headers import find_laboratory
from desktop_app.engines.local.reading.header.labels import FieldHit
from desktop_app.engines.local.reading.leftovers import with_doubts
from desktop_app.engines.local.reading.page import read_page
from desktop_app.engines.local.reading.readings import Reading, is_control, mended, without_footnotes, without_mark
from desktop_app.engines.local.reading.tables.columns import Column
from desktop_app.engines.local.reading.values.signs import without_marks
from desktop_app.engines.local.reading.words.lines import Line, read_lines
from desktop_app.engines.local.reading.words.sideways import part_sideways
from desktop_app.engines.local.reading.words.spreads import part_spread

__all__ = ["read_reports"]


def read_reports(pages: Sequence[Page]) -> tuple[LabReport, ...]:
    """Return the reports on the pages: one for each person and day; none where no result is found."""
    readings: list[Reading] = []
    hits: list[FieldHit] = []
    top: list[Line] = []
    columns: tuple[Column, ...] = ()
    for page in (sheet for whole in pages_in_order(pages) for sheet in part_spread(whole)):
        page, aside = part_sideways(page)
        found = read_page(read_lines(page), columns)
        columns = found.columns
        readings += found.readings
        hits += aside
        hits += read_fields(found.other_lines)
        top = top or found.other_lines
    if not speaks_of_laboratory(readings):
        return ()
    readings = [mended(without_mark(reading)) for reading in without_footnotes(readings) if not is_control(reading)]
    conventions = settle(pages, number_texts(readings), hits)
    sections = split_sections(hits, with_doubts(without_marks(readings, conventions.mark)))
    laboratory = find_laboratory(top)
    return tuple(report for section in sections for report in make_reports(section, conventions, laboratory))

"""A summary for a doctor's visit as PDF: the last values by panel, and how abnormal ones went; one or two pages."""

from collections.abc import Iterable
from datetime import date
from typing import BinaryIO

from desktop_app.core.exchange import ExportRow
from desktop_app.exports.courses import chosen, courses_of, people, texts
from desktop_app.exports.other_fonts import find_fonts
from desktop_app.exports.summary_page import FindFonts, SummaryPage
from desktop_app.exports.summary_words import ENGLISH, SummaryWords


def write_summary(
    file: BinaryIO,
    rows: Iterable[ExportRow],
    paper: str = "A4",
    today: date | None = None,
    fonts: FindFonts = find_fonts,
    words: SummaryWords = ENGLISH,
) -> None:
    """Write the summary; what does not fit on two pages is left out, values within their range first."""
    courses = courses_of(rows, words)
    told = people(courses, words)
    page = SummaryPage(paper, today or date.today(), words)  # noqa: DTZ011 - the person's own day
    page.take_letters([*texts(courses, told), *words.texts()], fonts)
    page.begin(told, courses)
    for panel, own in chosen(courses, page.room):
        page.add_panel(panel, own)
    page.finish(file)

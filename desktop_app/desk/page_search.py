"""What stands on the pages of a document: header fields found anywhere, values found on their own line."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from desktop_app.core.checks import Notation
from desktop_app.core.document import Page
from desktop_app.core.report import Box, TestResult
from desktop_app.core.review import HeaderField, ReportHeader
from desktop_app.engines.local.reading.values.dates import find_dates
from desktop_app.ui.review.desk import Shown

_SEARCHED = (HeaderField.PATIENT_NAME, HeaderField.LABORATORY)
_DATES = (HeaderField.PATIENT_BIRTH_DATE, HeaderField.COLLECTED_AT)


def found_fields(header: ReportHeader, texts: Iterable[str]) -> frozenset[HeaderField]:
    """Return the fields whose words, or whose day in any way of writing it, stand on the pages."""
    text = "\n".join(texts)
    words = set(_words(text))
    days = {day.isoformat() for printed in find_dates(text) for order in ("dmy", "mdy") if (day := printed.day(order))}
    found: set[HeaderField] = set()
    for field in _SEARCHED:
        wanted = set(_words(getattr(header, field.value) or ""))
        if wanted and wanted <= words:
            found.add(field)
    for field in _DATES:
        if (getattr(header, field.value) or "")[:10] in days:
            found.add(field)
    return frozenset(found)


def is_on_line(result: TestResult, page: Page) -> bool:
    """Tell whether the value stands within the box of its row."""
    if result.value is None or result.bbox is None:
        return False
    wanted = "".join(result.value.split())
    return any(run == wanted for run in _runs([text for text, _ in _line(page, result.bbox)]))


def number_on_line(result: TestResult, page: Page, notation: Notation) -> Shown | None:
    """Return the only number on the row's line that is not part of its name, unit or range; None where not clear."""
    if result.bbox is None:
        return None
    others = " ".join(text for text in (result.name, result.unit, result.reference_range) if text)
    known = {*others.split(), *_words(others)}
    found = [
        (text, box)
        for text, box in _line(page, result.bbox)
        if text not in known and not set(_words(text)) <= known and notation.number(text) is not None
    ]
    if len(found) != 1:
        return None
    [(text, box)] = found
    return Shown(text, page.number, box)


def _line(page: Page, box: Box) -> Sequence[tuple[str, Box]]:
    """Return the words whose middle lies in a box, from left to right, each with its own box on the page shown."""
    placed = [(word.text, page.box_on_original(*word[1:5])) for word in page.words]
    inside = [(text, own) for text, own in placed if _holds(box, (own[0] + own[2]) / 2, (own[1] + own[3]) / 2)]
    return sorted(inside, key=lambda each: each[1][0])


def _holds(box: Box, x: float, y: float) -> bool:
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]


def _runs(texts: Sequence[str]) -> Iterator[str]:
    """Yield every run of neighbouring words, written together."""
    for start in range(len(texts)):
        run = ""
        for text in texts[start:]:
            run += text
            yield run


def _words(text: str) -> list[str]:
    folded = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(character for character in folded if not unicodedata.combining(character))
    return "".join(character if character.isalnum() else " " for character in plain).split()

"""Names, birth dates and identifiers on pages, as the local engine's reading finds them; in a sandbox worker.

What it does not find is not masked: the program promises no more than that.
"""

from collections.abc import Iterator, Sequence

from desktop_app.core.document import Page, Word
from desktop_app.core.report import Box
from desktop_app.engines.local.reading.header.fields import read_fields
from desktop_app.engines.local.reading.header.labels import FieldHit
from desktop_app.engines.local.reading.lexicon import fold, is_known_test, load_person_words
from desktop_app.engines.local.reading.pages.page import read_page
from desktop_app.engines.local.reading.reports.conventions import Conventions, settle
from desktop_app.engines.local.reading.values.dates import find_dates
from desktop_app.engines.local.reading.words.lines import read_lines
from desktop_app.engines.openai.marks import Mark

_KINDS = {
    "patient_name": "NAME",
    "surname": "NAME",
    "given_name": "NAME",
    "unlabelled_name": "NAME",
    "loose_name": "NAME",
    "ordering_provider": "NAME",
    "birth_date": "BORN",
    "identifier": "ID",
}
_SHORTEST = {"NAME": 3, "BORN": 6, "ID": 4}
"""Characters: shorter texts stand for other things as well."""

_EDGES = ".,;:()[]"


def find_marks(pages: Sequence[Page]) -> tuple[Mark, ...]:
    """Return what is to be hidden on these pages, longer texts first."""
    hits = [hit for hit in _hits(pages) if hit.field in _KINDS]
    conventions = settle(pages, [word.text for page in pages for word in page.words], hits) if hits else None
    texts: dict[str, tuple[str, str | None]] = {}
    for hit in hits:
        kind = _KINDS[hit.field]
        for text in _texts_of(hit, kind):
            if len(text) >= _SHORTEST[kind]:
                texts.setdefault(text, (kind, _birth_date(hit, conventions) if kind == "BORN" else None))
    counts = dict.fromkeys(_SHORTEST, 0)
    marks: list[Mark] = []
    for text, (kind, meaning) in texts.items():
        counts[kind] += 1
        marks.append(Mark(f"[{kind}-{counts[kind]}]", text, meaning))
    return tuple(sorted(marks, key=lambda mark: -len(mark.text)))


def _hits(pages: Sequence[Page]) -> Iterator[FieldHit]:
    """Yield the header fields outside the results; what only looks like a name counts above the first result alone."""
    has_results = False
    for page in pages:
        found = read_page(read_lines(page), ())
        first = min((reading.y for reading in found.readings), default=None)
        for hit in read_fields(found.other_lines):
            if hit.field != "loose_name" or not (has_results or (first is not None and hit.y > first)):
                yield hit
        has_results = has_results or first is not None


def boxes_on(page: Page, marks: Sequence[Mark]) -> list[tuple[Box, str]]:
    """Return where hidden texts stand on the page as the document shows it, each with its token."""
    found: list[tuple[Box, str]] = []
    for line in read_lines(page):
        words = list(line.words)
        start = 0
        while start < len(words):
            length, token = _match_at(words[start:], marks)
            if length:
                found.append((_box(page, words[start : start + length]), token))
            start += max(1, length)
    return found


def _match_at(words: Sequence[Word], marks: Sequence[Mark]) -> tuple[int, str]:
    """Return how many of the words, from the first, are a hidden text, and its token."""
    for mark in marks:
        wanted = fold(mark.text).split()
        joined: list[str] = []
        for count, word in enumerate(words[: len(wanted) + 2], start=1):
            joined += fold(word.text).split()
            if joined == wanted:
                return count, mark.token
            if joined != wanted[: len(joined)]:
                if joined[-len(wanted) :] == wanted and count == 1:  # a label glued to it: Name:Doe
                    return count, mark.token
                break
    return 0, ""


def _box(page: Page, words: Sequence[Word]) -> Box:
    pad = 0.15 * max(word.y1 - word.y0 for word in words)
    return page.box_on_original(
        min(w.x0 for w in words) - pad,
        min(w.y0 for w in words) - pad,
        max(w.x1 for w in words) + pad,
        max(w.y1 for w in words) + pad,
    )


def _texts_of(hit: FieldHit, kind: str) -> list[str]:
    """Return the texts to hide for a field: all of it, for a birth date the date alone, for a name its words too."""
    if kind == "BORN":
        return [hit.text[date.start : date.end].strip() for date in find_dates(hit.text)]
    if kind == "ID":
        return [hit.text]
    return [hit.text, *_words_of_name(hit.text)]


def _words_of_name(name: str) -> list[str]:
    known = load_person_words()
    words = [word.strip(_EDGES) for word in name.split()]
    return [
        word
        for word in words
        if len(word) >= _SHORTEST["NAME"]
        and word[0].isupper()
        and fold(word) not in known.titles | known.doctors | known.particles | known.not_in_names
        and not is_known_test(word)
    ]


def _birth_date(hit: FieldHit, conventions: Conventions | None) -> str | None:
    dates = find_dates(hit.text)
    order = conventions.order if conventions is not None else None
    if not dates or not (dates[0].is_settled or order):
        return None
    return dates[0].iso(order or "dmy", has_time=False)

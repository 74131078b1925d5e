"""Passages: a page's text cut into overlapping pieces at the borders of lines, and where on the page they stand.

A passage is long enough to say what it is about and short enough to be looked at; the last lines of one are the first
of the next, so that what stands together is together in one of them.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from operator import itemgetter

from desktop_app.core.document import Page, Word
from desktop_app.core.report import Box
from desktop_app.core.search.folding import folded_words
from desktop_app.core.search.queries import begins_with

LONGEST = 700
"""A passage ends before the line with which it would have more characters; one line may be longer by itself."""
OVERLAP_LINES = 2


@dataclass(frozen=True, slots=True)
class Passage:
    """Some lines of a page; `position` counts from 0 on the page, `first_line` from 0 in its text."""

    position: int
    first_line: int
    line_count: int
    text: str


def cut(text: str) -> list[Passage]:
    """Return the passages of a page's text; none where it is blank."""
    lines = text.split("\n")
    passages: list[Passage] = []
    start = 0
    while start < len(lines):
        end = _end_of(lines, start)
        words = "\n".join(lines[start:end])
        if words.strip():
            passages.append(Passage(len(passages), start, end - start, words))
        if end == len(lines):
            break
        start = max(start + 1, end - OVERLAP_LINES)
    return passages


def _end_of(lines: Sequence[str], start: int) -> int:
    end, length = start + 1, len(lines[start])
    while end < len(lines) and length + 1 + len(lines[end]) <= LONGEST:
        length += 1 + len(lines[end])
        end += 1
    return end


def places_of(page: Page, text: str, terms: Collection[str], first_line: int, line_count: int) -> list[Box]:
    """Return where a passage's words that begin with one of the folded terms stand, as boxes on the page shown.

    Where no word does (the passage was found by its meaning), the passage's lines are its place. Words without a box
    (read from pictures by an API) have no place.
    """
    rows = _rows(page.words)
    if len(rows) == text.count("\n") + 1:  # the text is these rows
        rows = rows[first_line : first_line + line_count]
    found = [word for row in rows for word in row if _is_wanted(word, terms)]
    if found:
        return [page.box_on_original(*word[1:5]) for word in found]
    return [page.box_on_original(*_hull(row)) for row in rows if row]


def _is_wanted(word: Word, terms: Collection[str]) -> bool:
    return any(begins_with(own, terms) for own in folded_words(word.text))


def _rows(words: Iterable[Word]) -> list[list[Word]]:
    """Return the words in the rows that make the page's plain text: by the same rule as the engine that wrote it."""
    ordered = sorted([(word.y0 + word.y1, place, word) for place, word in enumerate(words)])
    rows: list[list[Word]] = []
    bottom = 0.0
    for both, _, word in ordered:
        if not rows or both / 2 > bottom:
            rows.append([])
            bottom = both / 2 + 0.5 * (word.y1 - word.y0)
        rows[-1].append(word)
    for row in rows:
        row.sort(key=itemgetter(1))
    return rows


def _hull(row: Sequence[Word]) -> Box:
    return min(w.x0 for w in row), min(w.y0 for w in row), max(w.x1 for w in row), max(w.y1 for w in row)

"""Two sheets in one picture: each with a person of its own, side by side, read one after the other."""

from dataclasses import replace

from desktop_app.core.document import Page, Transform, Word
from desktop_app.engines.local.reading.header.fields import read_fields
from desktop_app.engines.local.reading.words.lines import read_lines

_FEWEST_WORDS = 12
_LEAST, _MOST = 0.25, 0.75
"""Where across the written part of the picture one sheet may end, as shares."""

_GUTTER = 3.0
"""The least width of what is empty between two sheets, in heights of a word."""

_PERSONAL = frozenset({"patient_name", "birth_date", "identifier"})


def part_spread(page: Page) -> tuple[Page, ...]:
    """Return the page, or its two halves where a picture shows two sheets beside each other.

    Each half must tell of a person by the same label. The right one continues below the left one, so that all that
    goes by height keeps to its own sheet; its boxes still lead to where it is in the picture.
    """
    if page.source == "text-layer" or len(page.words) < 2 * _FEWEST_WORDS:
        return (page,)
    cut = _gutter(page.words)
    if cut is None:
        return (page,)
    left = replace(page, words=tuple(word for word in page.words if word.x0 < cut))
    right = replace(page, words=tuple(word for word in page.words if word.x0 >= cut))
    if min(len(left.words), len(right.words)) < _FEWEST_WORDS or not _personal(left) & _personal(right):
        return (page,)
    return left, _moved_below(right)


def _gutter(words: tuple[Word, ...]) -> float | None:
    """Return the middle of the widest strip without words, None where there is none so wide."""
    ordered = sorted(words, key=lambda word: word.x0)
    start, width = ordered[0].x0, max(word.x1 for word in words) - ordered[0].x0
    heights = sorted(word.y1 - word.y0 for word in words)
    widest, cut, end = _GUTTER * heights[len(heights) // 2], None, ordered[0].x1
    for word in ordered[1:]:
        middle = (end + word.x0) / 2
        if word.x0 - end > widest and _LEAST * width < middle - start < _MOST * width:
            widest, cut = word.x0 - end, middle
        end = max(end, word.x1)
    return cut


def _personal(page: Page) -> frozenset[str]:
    return frozenset(hit.field for hit in read_fields(read_lines(page))) & _PERSONAL


def _moved_below(page: Page) -> Page:
    """Return the page twice as high, its words in the lower half."""
    words = tuple(word._replace(y0=word.y0 + page.height, y1=word.y1 + page.height) for word in page.words)
    return replace(page, height=2 * page.height, words=words, to_original=_lifted(page.to_original))


def _lifted(matrix: Transform | None) -> Transform:
    """Return what leads from fractions of a page twice as high, from its lower half, to the original."""
    a, b, c, d, e, f, g, h, i = matrix or (1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
    return a, 2 * b, c - b, d, 2 * e, f - e, g, 2 * h, i - h

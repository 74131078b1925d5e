"""Text that stands sideways at a page's edge: taken out of the lines, and read for header fields."""

from dataclasses import replace
from operator import sub

from desktop_app.core.document import Page, Word
from desktop_app.engines.local.reading.header.fields import read_fields
from desktop_app.engines.local.reading.header.labels import FieldHit
from desktop_app.engines.local.reading.words.lines import read_lines

_LONG = 4
_TALL = 2.0
_FEWEST = 3
_NEAR = 5


def part_sideways(page: Page) -> tuple[Page, list[FieldHit]]:
    """Return the page without sideways words, and the header fields that these hold."""
    if not page.words:
        return page, []
    _, lefts, tops, rights, feet, _ = zip(*page.words, strict=True)
    sides = zip(page.words, map(sub, feet, tops), map(sub, rights, lefts), strict=True)
    tall = [w for w, height, width in sides if height > _TALL * width and len(w.text) >= _LONG]
    if len(tall) < _FEWEST:
        return page, []
    aside = {id(w) for w in page.words if any(_runs_along(w, other) for other in tall)}
    words = [w for w in page.words if id(w) in aside]
    rest = tuple(w for w in page.words if id(w) not in aside)
    both = (
        _turned(page, [_upwards(w, page.height) for w in words]),
        _turned(page, [_downwards(w, page.width) for w in words]),
    )
    hits = max((read_fields(read_lines(turned)) for turned in both), key=len)
    return replace(page, words=rest), hits


def _runs_along(word: Word, tall: Word) -> bool:
    """True for the tall word itself and for words in its strip that are no wider than it."""
    middle = (word.x0 + word.x1) / 2
    width = tall.x1 - tall.x0
    near = _NEAR * width
    is_near = tall.y0 - near < word.y1 and word.y0 < tall.y1 + near
    return is_near and tall.x0 <= middle <= tall.x1 and word.x1 - word.x0 < 1.2 * width


def _turned(page: Page, words: list[Word]) -> Page:
    return Page(page.number, page.height, page.width, page.source, tuple(words))


def _upwards(word: Word, height: float) -> Word:
    return word._replace(x0=height - word.y1, y0=word.x0, x1=height - word.y0, y1=word.x1)


def _downwards(word: Word, width: float) -> Word:
    return word._replace(x0=word.y0, y0=width - word.x1, x1=word.y1, y1=width - word.x0)

"""A document's pages as words with boxes, and the packed form in which they travel and are stored."""

import json
import struct
import zlib
from array import array
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from itertools import chain, repeat
from operator import itemgetter, mul
from typing import NamedTuple

from desktop_app.core.report import Box

Transform = tuple[float, float, float, float, float, float, float, float, float]
"""Row-major 3×3 projective matrix."""


_SIZES = struct.Struct("<III")
"""How a packed page begins: bytes of its head, bytes of its texts, number of its words."""

_SEPARATOR = "\0"
_HUNDREDTHS = 100
_TEXT, _NUMBERS = itemgetter(0), itemgetter(slice(1, None))
"""A word's text, and the numbers behind it."""


class Word(NamedTuple):
    """One word: its text, its box in the page's own units (y downwards) and how sure the reader is (0 to 1)."""

    text: str
    x0: float
    y0: float
    x1: float
    y1: float
    confidence: float = 1.0


make_word: Callable[[Iterable[str | float]], Word] = partial(tuple.__new__, Word)  # pyright: ignore[reportUnknownMemberType]
"""Makes a word of all its fields in order: what `Word._make` does, in half the time."""


@dataclass(frozen=True, slots=True)
class Page:
    """The words of one upright page.

    `number` counts from 1. `width` and `height` are in the words' units (points, or pixels of the straightened
    picture). `source` says where the words come from. `to_original` maps fractions of this upright page to
    fractions of the page as the document shows it; None where they are the same.
    """

    number: int
    width: float
    height: float
    source: str
    words: tuple[Word, ...]
    to_original: Transform | None = None

    def box_on_original(self, x0: float, y0: float, x1: float, y1: float) -> Box:
        """Return a box of this page's units as fractions of the page that the document shows."""
        if self.to_original is None:
            width, height = self.width, self.height
            return _share(x0 / width), _share(y0 / height), _share(x1 / width), _share(y1 / height)
        corners = [_project(self.to_original, x / self.width, y / self.height) for x in (x0, x1) for y in (y0, y1)]
        xs, ys = [c[0] for c in corners], [c[1] for c in corners]
        return _share(min(xs)), _share(min(ys)), _share(max(xs)), _share(max(ys))


@dataclass(frozen=True, slots=True)
class PackedPage:
    """A page as it crosses process borders and lies in the database: only its reader unpacks the words.

    `source` names what read it: `text-layer`, or the model; `text` is the page's plain text, line by line; `words`
    the compressed words.
    """

    number: int
    source: str
    text: str
    words: bytes


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """What opening a document tells: its number of pages and whether damage had to be repaired to read it."""

    page_count: int
    is_repaired: bool = False


def pack(page: Page, text: str) -> PackedPage:
    """Pack a page; numbers are kept to a hundredth of a unit."""
    head = json.dumps([page.width, page.height, page.to_original]).encode()
    texts = _SEPARATOR.join(map(_TEXT, page.words))
    if texts.count(_SEPARATOR) >= max(1, len(page.words)):  # a broken document has it inside a word
        texts = _SEPARATOR.join([word.text.replace(_SEPARATOR, "") for word in page.words])
    texts = texts.encode(errors="replace")
    numbers = array("i", map(round, map(mul, chain.from_iterable(map(_NUMBERS, page.words)), repeat(_HUNDREDTHS))))
    raw = b"".join((_SIZES.pack(len(head), len(texts), len(page.words)), head, texts, numbers.tobytes()))
    return PackedPage(page.number, page.source, text, zlib.compress(raw, 1))


def unpack(packed: PackedPage) -> Page:
    """Return the page that was packed."""
    raw = zlib.decompress(packed.words)
    head_size, texts_size, word_count = _SIZES.unpack_from(raw)
    texts_at = _SIZES.size + head_size
    width, height, to_original = json.loads(raw[_SIZES.size : texts_at])
    texts = raw[texts_at : texts_at + texts_size].decode().split(_SEPARATOR) if word_count else []
    places = map(_HUNDREDTHS.__rtruediv__, array("i", raw[texts_at + texts_size :]))
    words = tuple(map(make_word, zip(texts, places, places, places, places, places, strict=False)))
    transform = tuple(to_original) if to_original is not None else None
    return Page(packed.number, width, height, packed.source, words, transform)


def _share(edge: float) -> float:
    """Return a fraction of the page that lies on it, to four places."""
    return round(edge if 0.0 < edge < 1.0 else min(1.0, max(0.0, edge)), 4)


def _project(matrix: Transform, x: float, y: float) -> tuple[float, float]:
    a, b, c, d, e, f, g, h, i = matrix
    scale = g * x + h * y + i
    return (a * x + b * y + c) / scale, (d * x + e * y + f) / scale

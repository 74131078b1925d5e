"""The text layer of a PDF page: its words upright, or the finding that the page must be read from its picture.

Everything on the way of an ordinary page stays near the cost of `get_text("words")`; the expensive looks at pictures
and at how text is painted come only where a cheap sign asks for them.
"""

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import compress, repeat
from operator import add, itemgetter, sub
from typing import Any

from desktop_app.core.document import Box, Page, Word, make_word
from desktop_app.engines.local.glyph_codes import RawWord, read_words
from desktop_app.engines.local.mupdf import pymupdf
from desktop_app.engines.local.pasted import pasted_areas
from desktop_app.engines.local.turning import Turn, turn_upright

SOURCE = "text-layer"
"""What `Page.source` says of pages read here."""

_FEW_CHARACTERS = 60
_LARGE_PICTURE_PIXELS = 400_000
_COVERING = 0.5
_MAX_ODD_SHARE = 0.05
_MIN_READABLE_SHARE = 0.4
_MIN_LETTERS_FOR_STATISTICS = 150
_MIN_LIKELIHOOD = -3.25
_SHARES = {
    "a": 8.5, "b": 1.6, "c": 3.6, "d": 4.2, "e": 13.5, "f": 1.5, "g": 1.9, "h": 3.2, "i": 7.5,
    "j": 0.4, "k": 0.7, "l": 4.3, "m": 2.7, "n": 7.6, "o": 6.3, "p": 2.3, "q": 0.5, "r": 6.8,
    "s": 6.5, "t": 7.2, "u": 3.4, "v": 1.1, "w": 1.2, "x": 0.25, "y": 1.2, "z": 0.5,
}  # fmt: skip
_LIKELIHOODS = {letter: math.log(share / sum(_SHARES.values())) for letter, share in _SHARES.items()}
"""How common letters are in Western languages (the mean of English, German, Spanish and French), as logarithms.

Reports, abbreviations and all, were seen at -3.06 a letter and above, the same with shifted letters below -3.34.
"""

_INVISIBLE = 3
_MOSTLY = 0.5
_CODE_NAMES = re.compile(r"\(cid:\d+\)")
_ODD = re.compile("[\ufffd\ue000-\uf8ff\u0000-\u0008\u000e-\u001f\u007f-\u009f]")
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")

_TEXT, _PLACE_IN_LINE = itemgetter(4), itemgetter(7)
_TEXT_OF_WORD = itemgetter(0)

_Middles = tuple[list[float], list[float]]
"""Twice the middles of words, across the page and down it."""


@dataclass(frozen=True, slots=True)
class Blank:
    """The page shows nothing at all."""


@dataclass(frozen=True, slots=True)
class NeedsPicture:
    """The text layer is missing, not what the page shows, or not all of it; `why` is a word for the log.

    Where it is sound, but pictures that may hold text stand beside it, it is the `layer`, and they stand in `areas`
    (fractions of the page).
    """

    why: str
    layer: Page | None = None
    areas: tuple[Box, ...] = ()


def read_text_layer(page: Any, number: int) -> Page | Blank | NeedsPicture:
    """Read a page that was loaded from a `LeanDocument`; `number` counts from 1."""
    raw = read_words(page)
    text = "".join(map(_TEXT, raw))
    pictures = page.get_images()
    why = _is_garbage(text) if raw else None
    if why is None and pictures:
        why = _is_only_beside_a_picture(page, pictures, len(text))
    if why is not None:
        return NeedsPicture(why)
    if not raw:
        return NeedsPicture("no text") if _paints(page) else Blank()
    layer = _upright_page(page, number, raw)
    areas = pasted_areas(page, pictures, layer) if pictures else ()
    return NeedsPicture("picture beside the text", layer, areas) if areas else layer


def _is_garbage(text: str) -> str | None:
    """Say why the characters cannot be what a reader sees, None when they can."""
    if not text.isascii() and len(_ODD.findall(text)) > _MAX_ODD_SHARE * len(text):
        return "characters without meaning"
    if "(cid:" in text and sum(map(len, _CODE_NAMES.findall(text))) > _MAX_ODD_SHARE * len(text):
        return "character codes"
    if not text.isascii() and _ODD.search(text) and not any(character.isalnum() for character in text):
        return "no letters"
    lowered = text.lower()
    counts = {letter: lowered.count(letter) for letter in _LIKELIHOODS}
    enough = _MIN_READABLE_SHARE * len(text)
    # As a rule these letters are enough by themselves, and nobody asks each character what it is.
    if sum(counts.values()) < enough and sum(map(str.isalnum, text)) < enough:
        return "few letters"
    return _has_odd_statistics(counts)


def _has_odd_statistics(counts: Mapping[str, int]) -> str | None:
    """A font with shifted codes gives letters that are common in no language; other alphabets are not judged."""
    total = sum(counts.values())
    if total < _MIN_LETTERS_FOR_STATISTICS:
        return None
    likelihood = sum(_LIKELIHOODS[letter] * count for letter, count in counts.items()) / total
    return "no language" if likelihood < _MIN_LIKELIHOOD else None


def _is_only_beside_a_picture(page: Any, pictures: Sequence[Any], length: int) -> str | None:
    """Say why the picture on the page counts and not the text: little text beside it, or invisible text over it."""
    has_large = any(picture[2] * picture[3] >= _LARGE_PICTURE_PIXELS for picture in pictures)
    if not has_large and length >= _FEW_CHARACTERS and len(pictures) < 20:
        return None
    if not _is_covered(page):
        return None
    if length < _FEW_CHARACTERS:
        return "picture with little text"
    return "invisible text" if _is_invisible(page) else None


def _is_covered(page: Any) -> bool:
    """Tell whether pictures cover most of the page."""
    shown = page.rect * page.derotation_matrix
    area = sum(abs(pymupdf.Rect(info["bbox"]) & shown) for info in page.get_image_info())
    return area > _COVERING * abs(shown)


def _is_invisible(page: Any) -> bool:
    spans = page.get_texttrace()
    kinds = Counter[bool]()
    for span in spans:
        kinds[span["type"] == _INVISIBLE or span["opacity"] == 0] += len(span["chars"])
    return kinds[True] > _MOSTLY * kinds.total()


def _paints(page: Any) -> bool:
    """Tell whether the page shows anything: pictures, lines, shapes, or text that gives no characters."""
    return bool(page.get_bboxlog())


def _upright_page(page: Any, number: int, raw: Sequence[RawWord]) -> Page:
    shown = page.rect
    width, height = float(shown.width), float(shown.height)
    words = _shown_words(raw, page.rotation_matrix if page.rotation else None)
    middles = _middles(words)
    turn = _direction(raw, words, middles)
    upright = turn_upright(_on_page(words, middles, width, height), turn, width, height)
    return Page(number, *turn.size_upright(width, height), SOURCE, upright, turn.to_original)


def _shown_words(raw: Sequence[RawWord], matrix: Any) -> list[Word]:
    """Return the words where they stand on the page as it is shown, without what nobody sees of them."""
    lefts, tops, rights, feet, texts, _, _, _ = zip(*raw, strict=True)
    if not all(map(str.isascii, texts)):
        texts = [text if text.isascii() else _visible(text) for text in texts]
    if matrix is None:
        return [*map(make_word, zip(texts, lefts, tops, rights, feet, repeat(1.0)))]
    return [Word(text, *(pymupdf.Rect(word[:4]) * matrix)) for text, word in zip(texts, raw, strict=True)]


def _visible(text: str) -> str:
    return _UNSEEN.sub("", text).replace("\u03bc", "\u00b5").replace("\u00a0", " ").strip()


def _middles(words: Sequence[Word]) -> _Middles:
    _, lefts, tops, rights, feet, _ = zip(*words, strict=True)
    return [*map(add, lefts, rights)], [*map(add, tops, feet)]


def _on_page(words: Sequence[Word], middles: _Middles, width: float, height: float) -> Sequence[Word]:
    """Return the words that have a text and their middle on the page; as a rule, that is all of them."""
    across, down = middles
    is_inside = min(across) >= 0 and min(down) >= 0 and max(across) <= 2 * width and max(down) <= 2 * height
    if is_inside and all(map(_TEXT_OF_WORD, words)):
        return words
    return [
        word
        for word, x, y in zip(words, across, down, strict=True)
        if word.text and 0 <= x <= 2 * width and 0 <= y <= 2 * height
    ]


def _direction(raw: Sequence[RawWord], words: Sequence[Word], middles: _Middles) -> Turn:
    """Return where most text runs to, as the page is shown, from the order of the words in their lines."""
    across, down = middles
    goes_on = map(_PLACE_IN_LINE, raw[1:])  # not the first of its line
    steps = [*compress(zip(map(sub, across[1:], across), map(sub, down[1:], down), strict=True), goes_on)]
    if not steps:
        return _direction_of_single_words(words)
    if all(dx > abs(dy) for dx, dy in steps):  # each word stands to the right of the one before it
        return Turn.UPRIGHT
    return _direction_of_most(steps, words)


def _direction_of_most(steps: Sequence[tuple[float, float]], words: Sequence[Word]) -> Turn:
    sideways = [dx for dx, dy in steps if abs(dx) > abs(dy)]
    up_or_down = [dy for dx, dy in steps if abs(dx) <= abs(dy)]
    right = sum(1 if dx > 0 else -1 for dx in sideways)
    down = sum(1 if dy > 0 else -1 for dy in up_or_down)
    if not right and not down:
        return _direction_of_single_words(words)
    if abs(right) >= abs(down):
        return Turn.UPRIGHT if right >= 0 else Turn.UPSIDE_DOWN
    return Turn.DOWN if down > 0 else Turn.UP


def _direction_of_single_words(words: Sequence[Word]) -> Turn:
    """With one word a line the order tells nothing; long words stand tall when they are written sideways."""
    long = [word for word in words if len(word.text) > 3]
    tall = sum(word.y1 - word.y0 > 1.5 * (word.x1 - word.x0) for word in long)
    return Turn.UP if long and tall > _MOSTLY * len(long) else Turn.UPRIGHT

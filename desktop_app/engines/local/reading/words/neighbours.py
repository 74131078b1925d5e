"""Slips of OCR that show only beside their neighbours: dashes, brackets and powers of ten in several words."""

import re
from collections.abc import Sequence
from itertools import zip_longest

from desktop_app.core.document import Word
from desktop_app.engines.local.reading.values.units import is_unit

_SHORT_DASHES = frozenset((*"·•.~÷", ".."))
_DASHES_IN_BRACKETS = frozenset("|:÷")
_NUMBER_BEFORE = re.compile(r"^[(\[]*\d+(?:[.,]\d+)?$")
_NUMBER_AFTER = re.compile(r"^(?!10$|0\d)\d+(?:[.,]\d+)?[)\].,;]*$")
"""A short dash between two numbers is read as a dot; before a power of ten a dot stands for "times"."""

_OPENING, _CLOSING = re.compile(r"^(?:\{(?=.)|\|(?=[<>≤≥]?\d))"), re.compile(r"(?:(?<=.)\}|(?<=\d)\|)$")
_OTHER_HALF = {")": "(", "]": "[", "(": ")", "[": "]"}
_FARTHEST = 3
"""Reports print no curly brackets: the other half, so many words on at most, tells which one it was: `{2.0 - 5.1]`."""

_HALVES = (
    (re.compile(r"^[x×]?10\^$"), re.compile(r"^\d{1,2}/")),
    (re.compile(r"^[mµnpkf]?(?:mol|Eq|IU|UI|U|kat|g)/$"), re.compile(r"^[dmµ]?[Ll]$")),
)
_TORN = 0.6
"""The second half of a power of ten, or of a unit, no farther than this behind the first, was torn off it.

In heights of the line; else the L of `mEq/ L` is a flag.
"""

_SPECK = "."
"""Alone it is dirt, where it is no dash."""

_SPECKED_NUMBER = re.compile(r"^[<>]?\d+(?:[.,]\d+)?\.$")
_SPECKS_BEFORE_UNIT = frozenset("·•.,:;")


def put_right(words: Sequence[Word]) -> list[Word]:
    """Return the words of a line of a picture, from left to right, as their neighbours tell."""
    whole = _without_specks_at_units(_with_dashes(_with_brackets(_with_halves(words))))
    return [word for word in whole if word.text != _SPECK]


def _with_halves(words: Sequence[Word]) -> list[Word]:
    joined: list[Word] = []
    for word in words:
        first = joined[-1] if joined else None
        if first is not None and _is_torn(first, word):
            sure = min(first.confidence, word.confidence)
            joined[-1] = first._replace(text=first.text + word.text, x1=word.x1, confidence=sure)
        else:
            joined.append(word)
    return joined


def _is_torn(first: Word, second: Word) -> bool:
    is_near = second.x0 - first.x1 < _TORN * (first.y1 - first.y0)
    return is_near and any(head.match(first.text) and tail.match(second.text) for head, tail in _HALVES)


def _with_brackets(words: list[Word]) -> list[Word]:
    texts = [word.text for word in words]
    for i, text in enumerate(texts):
        if _OPENING.match(text):
            behind = (later[-1:] for later in texts[i : i + 1 + _FARTHEST])
            half = next((_OTHER_HALF[end] for end in behind if end in {")", "]"}), None)
            texts[i] = text if half is None else half + text[1:]
        elif _CLOSING.search(text):
            before = (earlier[:1] for earlier in reversed(texts[max(0, i - _FARTHEST) : i + 1]))
            half = next((_OTHER_HALF[start] for start in before if start in {"(", "["}), None)
            texts[i] = text if half is None else text[:-1] + half
    return [word if word.text == text else word._replace(text=text) for word, text in zip(words, texts, strict=True)]


def _without_specks_at_units(words: list[Word]) -> list[Word]:
    """Return the words without specks between a number and its unit: `243. mg/dl`, `70 - 105 · mg/dl`."""
    kept: list[Word] = []
    for word, following in zip_longest(words, words[1:]):
        text = word.text
        is_speck = text in _SPECKS_BEFORE_UNIT and bool(kept) and kept[-1].text[-1:].isdigit()
        if (is_speck or _SPECKED_NUMBER.match(text)) and following is not None and _is_unit_of(word, following):
            if not is_speck:
                kept.append(word._replace(text=text[:-1]))
            continue
        kept.append(word)
    return kept


def _is_unit_of(word: Word, following: Word) -> bool:
    is_beside = abs(following.y0 - word.y0) < word.y1 - word.y0 and following.x0 >= word.x0
    return is_beside and not following.text.startswith("10") and is_unit(following.text)


def _with_dashes(words: list[Word]) -> list[Word]:
    for i in range(1, len(words) - 1):
        before, dot, after = words[i - 1 : i + 2]
        is_bracketed = before.text[:1] in "([" and after.text[-1:] in ")]"
        could_be_dash = dot.text in _SHORT_DASHES or (is_bracketed and dot.text in _DASHES_IN_BRACKETS)
        if could_be_dash and _NUMBER_BEFORE.match(before.text) and _NUMBER_AFTER.match(after.text):
            words[i] = dot._replace(text="-")
    return words

"""Slips of OCR that show only beside their neighbours: dashes, brackets and powers of ten in several words."""

import re
from collections.abc import Sequence

from desktop_app.core.document import Word

_SHORT_DASHES = frozenset("·•.~÷")
_DASHES_IN_BRACKETS = frozenset("|:÷")
_NUMBER_BEFORE = re.compile(r"^[(\[]*\d+(?:[.,]\d+)?$")
_NUMBER_AFTER = re.compile(r"^(?!10$|0\d)\d+(?:[.,]\d+)?[)\].,;]*$")
"""A short dash between two numbers is read as a dot; before a power of ten a dot stands for "times"."""

_OPENING, _CLOSING = re.compile(r"^(?:\{(?=.)|\|(?=[<>≤≥]?\d))"), re.compile(r"(?:(?<=.)\}|(?<=\d)\|)$")
_OTHER_HALF = {")": "(", "]": "[", "(": ")", "[": "]"}
_FARTHEST = 3
"""Reports print no curly brackets: the other half, so many words on at most, tells which one it was: `{2.0 - 5.1]`."""

_TEN, _EXPONENT = re.compile(r"^[x×]?10\^$"), re.compile(r"^\d{1,2}/")
_TORN = 0.6
"""An exponent no farther than this behind its ten, in heights of the line, was torn off it."""


def put_right(words: Sequence[Word]) -> list[Word]:
    """Return the words of a line of a picture, from left to right, as their neighbours tell."""
    return _with_dashes(_with_brackets(_with_powers(words)))


def _with_powers(words: Sequence[Word]) -> list[Word]:
    joined: list[Word] = []
    for word in words:
        ten = joined[-1] if joined else None
        if ten is None or not (_TEN.match(ten.text) and _EXPONENT.match(word.text)):
            joined.append(word)
        elif word.x0 - ten.x1 < _TORN * (ten.y1 - ten.y0):
            sure = min(ten.confidence, word.confidence)
            joined[-1] = ten._replace(text=ten.text + word.text, x1=word.x1, confidence=sure)
        else:
            joined.append(word)
    return joined


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


def _with_dashes(words: list[Word]) -> list[Word]:
    for i in range(1, len(words) - 1):
        before, dot, after = words[i - 1 : i + 2]
        is_bracketed = before.text[:1] in "([" and after.text[-1:] in ")]"
        could_be_dash = dot.text in _SHORT_DASHES or (is_bracketed and dot.text in _DASHES_IN_BRACKETS)
        if could_be_dash and _NUMBER_BEFORE.match(before.text) and _NUMBER_AFTER.match(after.text):
            words[i] = dot._replace(text="-")
    return words

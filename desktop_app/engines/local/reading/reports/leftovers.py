"""What stands on a row and was taken by nobody: numbers beside a value without a range, another range beside one.

No layout is known beforehand. Where one was understood, every number of a row belongs to some result; a number that is
left over says that it was not, and a result that looks complete by itself is to be checked.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from desktop_app.core.document import Page, Word
from desktop_app.core.doubts import Reason
from desktop_app.engines.local.reading.lexicon import fold, is_known_test, load_lexicon
from desktop_app.engines.local.reading.readings import Reading
from desktop_app.engines.local.reading.values.ranges import has_bounds

_DIGIT = re.compile(r"\d")
_FIGURES = re.compile(r"\d+(?:[.,]\d+)*")
_NUMBER = r"(?!0\d)\d{1,6}(?:[.,]\d+)?"
_PLAIN = re.compile(rf"[(\[]?[<>≤≥]?=?{_NUMBER}(?:[-–—]{_NUMBER})?[)\]]?")
"""A number or a range in one word; no code such as `01`, no day, no time."""

_RANGE = re.compile(rf"[(\[]?({_NUMBER})(?: |[-–—])({_NUMBER})[)\]]?")
_CLASS = re.compile(r"[(\[]?\d[)\]]?")
"""One figure alone beside a value is a class or a footnote, and no range."""


def with_doubts(readings: Sequence[Reading]) -> list[Reading]:
    """Return the readings, marked where what is left over beside them, or their own words, speak against them."""
    rows = _Rows(readings)
    return [_doubted(reading, rows) for reading in readings]


def _doubted(reading: Reading, rows: "_Rows") -> Reading:
    if not reading.is_number:
        reason = _reason_of_words(reading)
    else:
        is_unread = rows.has_second_range(reading) if reading.range_text else rows.has_number_beside(reading)
        reason = Reason.RANGE_UNREAD if is_unread else None
    return reading if reason is None else replace(reading, doubts=(*reading.doubts, reason.value))


def _reason_of_words(reading: Reading) -> Reason | None:
    """Return what speaks against words as a value: a mark, or no finding beside limits or a name that is no test."""
    lexicon, folded = load_lexicon(), fold(reading.value)
    if lexicon.marks.get(folded) in {"H", "L"} and (reading.unit or has_bounds(reading.range_text or "")):
        return Reason.NUMBER_UNREADABLE
    if not folded or folded in lexicon.qualitative or folded in lexicon.pending:
        return None
    if not lexicon.qualitative_words.isdisjoint(folded.split()):
        return None
    if not is_known_test(reading.name):
        return Reason.NAME_UNSURE
    is_of_letters = not any(map(str.isdigit, folded))
    return Reason.NUMBER_UNREADABLE if is_of_letters and has_bounds(reading.range_text or "") else None


def _is_rising(text: str) -> bool:
    """Tell whether a text is two numbers, the first one lower: a range."""
    pair = _RANGE.fullmatch(text)
    return pair is not None and float(pair[1].replace(",", ".")) < float(pair[2].replace(",", "."))


class _Rows:
    """The words with digits beside each reading, and which of them are accounted for; pages by their identity."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        self._readings = readings
        self._numbers: dict[int, tuple[list[float], list[Word]]] = {}
        self._told: dict[int, list[tuple[float, float, frozenset[str]]]] = {}

    def has_second_range(self, reading: Reading) -> bool:
        """Tell whether two rising numbers of a reading's own row are told by no reading."""
        own = _told(reading)
        left = [word.text for word in reading.words if not own.issuperset(_numbers_of(word.text))]
        return _is_rising(" ".join(left)) and any(self._untold(left, reading))

    def has_number_beside(self, reading: Reading) -> bool:
        """Tell whether a number stands at the height of a reading that no reading tells."""
        top, foot = _height(reading)
        middles, words = self._numbers_on(reading.page)
        beside = [word.text for word in words[bisect_left(middles, top) : bisect_right(middles, foot)]]
        left = self._untold([text for text in beside if _PLAIN.fullmatch(text)], reading) if beside else []
        return len(left) > 1 or any(not _CLASS.fullmatch(text) for text in left)

    def _untold(self, texts: Sequence[str], reading: Reading) -> list[str]:
        """Return the numbers that no reading at this height tells."""
        top, foot = _height(reading)
        beside = [numbers for above, below, numbers in self._told_on(reading.page) if above < foot and below > top]
        told = frozenset[str]().union(*beside)
        return [text for text in texts if not told.issuperset(_numbers_of(text))]

    def _numbers_on(self, page: Page) -> tuple[list[float], list[Word]]:
        if id(page) not in self._numbers:
            found = sorted(((word.y0 + word.y1) / 2, word) for word in page.words if _DIGIT.search(word.text))
            self._numbers[id(page)] = [middle for middle, _ in found], [word for _, word in found]
        return self._numbers[id(page)]

    def _told_on(self, page: Page) -> list[tuple[float, float, frozenset[str]]]:
        if id(page) not in self._told:
            others = [other for other in self._readings if other.page is page]
            self._told[id(page)] = [(*_height(other), _told(other)) for other in others]
        return self._told[id(page)]


def _height(reading: Reading) -> tuple[float, float]:
    _, _, tops, _, feet, _ = zip(*reading.words, strict=True)
    return min(tops), max(feet)


def _told(reading: Reading) -> frozenset[str]:
    """Return the numbers in all that a reading tells."""
    texts = (reading.name, reading.value, reading.unit, reading.range_text, reading.panel, reading.date_text)
    return frozenset[str]().union(*[_numbers_of(text) for text in texts if text])


@lru_cache(maxsize=8_000)
def _numbers_of(text: str) -> frozenset[str]:
    return frozenset[str](_FIGURES.findall(text))

"""Is this value on that page? Results are looked for among a page's words; what is found gives them their boxes.

A value counts as found where its text stands as whole words and the test's name stands in its row, near above or
below it, or over its column. Each place is given to one result alone.
"""

import bisect
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from desktop_app.core.document import Page, Word

_ENOUGH = 0.5
"""Share of a name's words that must stand where the value stands."""

_ALIKE = 80
"""Likeness (0 to 100) of two words that are taken for one, misread."""

_NEAR, _OVER = 0.8, 0.7
_NEAR_HEIGHTS = 2.6
_OPENING = frozenset("*([:=#†‡↑↓▲▼")
_COMPARATORS = frozenset("<>≤≥")
_TOKEN = re.compile(r"[^\W_]+")
_SAME = str.maketrans({"−": "-", "–": "-", "—": "-", "µ": "u", "μ": "u", "⩽": "≤", "⩾": "≥", "’": "'", "\u00a0": " "})


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for: a result's printed texts, and the page on which it is said to stand."""

    name: str
    value: str | None
    unit: str | None
    reference_range: str | None
    page: int | None


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value was found: its page, the words of its row that belong to it, and how surely its own were read."""

    page: Page
    words: tuple[Word, ...]
    confidence: float


@dataclass(frozen=True, slots=True)
class _Spot:
    """A place where a value's text stands: the line, and its words from `first` to `last` (of the page, in order)."""

    reader: "_Reader"
    line: int
    first: int
    last: int


def find_places(wanted: Sequence[Wanted], pages: Sequence[Page]) -> list[Place | None]:
    """Return where each result's value stands; None where it stands on none of the pages.

    The page that is named comes first, the others after it.
    """
    readers = [_Reader(page) for page in pages]
    rated: list[tuple[float, int, int, _Spot]] = []
    for index, row in enumerate(wanted):
        order = 0
        for spot in _spots(row, readers):
            score = spot.reader.score(row, spot)
            if score >= _ENOUGH:
                is_elsewhere = row.page is not None and spot.reader.page.number != row.page
                rated.append((round(score, 3) - is_elsewhere, index, order, spot))
                order += 1
    return _given_out(wanted, rated)


def _given_out(wanted: Sequence[Wanted], rated: list[tuple[float, int, int, _Spot]]) -> list[Place | None]:
    """Give each place to the result that fits it best."""
    places: list[Place | None] = [None] * len(wanted)
    taken: set[tuple[int, int]] = set()
    for _, index, _, spot in sorted(rated, key=lambda entry: (-entry[0], entry[1], entry[2])):
        own = {(spot.reader.page.number, number) for number in range(spot.first, spot.last + 1)}
        if places[index] is None and not own & taken:
            taken |= own
            places[index] = spot.reader.place(wanted[index], spot)
    return places


def _spots(row: Wanted, readers: Sequence["_Reader"]) -> Iterator[_Spot]:
    text = plain(row.value or "")
    if text:
        for reader in readers:
            yield from reader.find(text)


class _Reader:
    """A page's words by lines, and their texts as one string in which values are looked for."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.lines = _lines(page.words)
        self.words = [word for line in self.lines for word in line]
        self._line_of = [number for number, line in enumerate(self.lines) for _ in line]
        self._line_starts = [0]
        for line in self.lines:
            self._line_starts.append(self._line_starts[-1] + len(line))
        texts = [plain(word.text) for word in self.words]
        self._starts: list[int] = []
        length = 0
        for text in texts:
            self._starts.append(length)
            length += len(text)
        self._text = "".join(texts)
        self._tokens = [_tokens(word.text) for word in self.words]

    def find(self, text: str) -> Iterator[_Spot]:
        """Yield where a text stands as whole words."""
        start = self._text.find(text)
        while start >= 0:
            end = start + len(text)
            first = bisect.bisect_right(self._starts, start) - 1
            last = bisect.bisect_left(self._starts, end) - 1
            if self._begins(start, first) and self._ends(end, last):
                yield _Spot(self, self._line_of[first], first, last)
            start = self._text.find(text, start + 1)

    def score(self, row: Wanted, spot: _Spot) -> float:
        """Say how well a place fits a result, 0 to about 1.3: by its name above all, then by unit and range."""
        name = _tokens(row.name)
        own = self._numbers(spot.line)
        found = max(
            self._share(name, own),
            _NEAR * self._share(name, [*own, *self._near(spot)]),
            _OVER * self._share(name, self._over(spot)),
        )
        if found < _ENOUGH:
            return 0.0
        line = "".join(plain(self.words[number].text) for number in own)
        has_unit = bool(row.unit) and plain(row.unit or "") in line
        has_range = bool(row.reference_range) and plain(row.reference_range or "") in line
        return found + 0.1 * has_unit + 0.2 * has_range

    def place(self, row: Wanted, spot: _Spot) -> Place:
        """Return the words of a result's row: from its name to its range, as far as they stand in one line."""
        own = range(spot.first, spot.last + 1)
        line = self._numbers(spot.line)
        texts = [text for text in (row.name, row.unit, row.reference_range) if text]
        wanted = {token for text in texts for token in _tokens(text)}
        matched = [n for n in line if any(_is_like(token, other) for token in self._tokens[n] for other in wanted)]
        marked = [self.words[number] for number in {*matched, *(n for n in own if n in line)}]
        left, right = min(word.x0 for word in marked), max(word.x1 for word in marked)
        between = [self.words[n] for n in line if left <= (self.words[n].x0 + self.words[n].x1) / 2 <= right]
        if not self._share(_tokens(row.name), line) and spot.line:
            between += [self.words[n] for n in self._near(spot) if self._is_of(n, row.name)]
        confidence = min(self.words[number].confidence for number in own)
        return Place(self.page, tuple(between) or tuple(self.words[n] for n in own), confidence)

    def _is_of(self, number: int, name: str) -> bool:
        return any(_is_like(token, other) for token in self._tokens[number] for other in _tokens(name))

    def _begins(self, start: int, first: int) -> bool:
        head = self._text[self._starts[first] : start]
        if any(character not in _OPENING for character in head) and not head.endswith((":", "=")):
            return False
        before = self.words[first - 1].text.strip() if first > self._line_starts[self._line_of[first]] else ""
        return not (before and set(before) <= _COMPARATORS)

    def _ends(self, end: int, last: int) -> bool:
        stop = self._starts[last + 1] if last + 1 < len(self._starts) else len(self._text)
        rest = self._text[end:stop]
        if not rest:
            return True
        return not rest[0].isdigit() and not (rest[0] in ".,:/-" and rest[1:2].isdigit()) and not self._cuts(end, rest)

    def _cuts(self, end: int, rest: str) -> bool:
        """Tell whether a word would be cut in two: letters go on where the text ends with letters."""
        return self._text[end - 1].isalpha() and rest[0].isalpha()

    def _numbers(self, line: int) -> list[int]:
        return list(range(self._line_starts[line], self._line_starts[line + 1]))

    def _near(self, spot: _Spot) -> list[int]:
        """The words of lines close above and below that share the row's part of the page."""
        middle = _middle(self.words[spot.first])
        reach = _NEAR_HEIGHTS * (self.words[spot.first].y1 - self.words[spot.first].y0)
        lines = range(max(0, spot.line - 3), min(len(self.lines), spot.line + 3))
        numbers = [number for line in lines if line != spot.line for number in self._numbers(line)]
        return [number for number in numbers if abs(_middle(self.words[number]) - middle) <= reach]

    def _over(self, spot: _Spot) -> list[int]:
        """The words over the value, where a table has the tests as columns."""
        word = self.words[spot.first]
        above = range(self._line_starts[spot.line])
        return [n for n in above if self.words[n].x0 < word.x1 and word.x0 < self.words[n].x1]

    def _share(self, name: Sequence[str], numbers: Sequence[int]) -> float:
        """Return which share of a name's words is among some of the page's."""
        if not name or not numbers:
            return 0.0
        known = {token for number in numbers for token in self._tokens[number]}
        return sum(any(_is_like(token, other) for other in known) for token in name) / len(name)


@lru_cache(maxsize=8_000)
def plain(text: str) -> str:
    """Return a text in the form in which it is compared: small letters, no spaces, signs that look alike the same."""
    return "".join(text.casefold().translate(_SAME).replace("<=", "≤").replace(">=", "≥").split())


@lru_cache(maxsize=8_000)
def _tokens(text: str) -> tuple[str, ...]:
    return tuple(_TOKEN.findall(text.casefold().translate(_SAME)))


@lru_cache(maxsize=50_000)
def _is_like(first: str, second: str) -> bool:
    if first == second:
        return True
    return min(len(first), len(second)) > 3 and fuzz.ratio(first, second) >= _ALIKE


def _lines(words: Sequence[Word]) -> list[list[Word]]:
    """Group words into lines from the top, each from the left."""
    lines: list[list[Word]] = []
    bottom = 0.0
    for word in sorted((w for w in words if w.text.strip()), key=_middle):
        if not lines or _middle(word) > bottom:
            lines.append([])
            bottom = _middle(word) + 0.5 * (word.y1 - word.y0)
        lines[-1].append(word)
    for line in lines:
        line.sort(key=lambda word: word.x0)
    return lines


def _middle(word: Word) -> float:
    return (word.y0 + word.y1) / 2

"""Words to lines and lines to segments, by geometry alone: the order of words in the file says nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import add, itemgetter, sub
from statistics import median

from desktop_app.core.document import Page, Word
from desktop_app.engines.local.reading.levels import LEVEL, Levels, fit_levels, sloping
from desktop_app.engines.local.reading.spelling import part_words

_GAP_TEXT = 0.5
_GAP_OCR = 0.7
_GAP_LETTERS = 1.3
_TALL = 1.45
_FEWEST_SPREAD = 6
_WIDEST_SPACE = 1.2
_UNEVEN = 1.5
_STROKES = frozenset({"|", "¦", "‖"})
_TEXT, _LEFT = itemgetter(0), itemgetter(1)
"""A word's text and left edge, by their places in `Word`: found faster than by their names."""


@dataclass(frozen=True, slots=True)
class Segment:
    """Words of one line that stand as close as words of one phrase do."""

    words: tuple[Word, ...]
    text: str
    x0: float
    x1: float

    @classmethod
    def of(cls, words: Sequence[Word]) -> "Segment":
        """Make a segment of words that are in order."""
        first = words[0]
        if len(words) == 1:
            return cls((first,), first.text, first.x0, first.x1)
        texts, _, _, rights, _, _ = zip(*words, strict=True)
        return cls(tuple(words), " ".join(texts), first.x0, max(rights))


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a page (or of one side of it), its words from left to right."""

    page: Page
    words: tuple[Word, ...]
    segments: tuple[Segment, ...]
    texts: tuple[str, ...]
    text: str
    x0: float
    x1: float
    y0: float
    y1: float
    middle: float
    height: float
    gap: float

    @classmethod
    def of(cls, page: Page, words: Sequence[Word], gap: float) -> "Line":
        """Make a line of words in order; wider gaps than `gap` times their height part segments.

        Upright strokes part segments, too, and are no words.
        Middle and height are medians over the words, so that single tall words do not shift them.
        """
        texts: tuple[str, ...] = tuple(map(_TEXT, words))
        has_strokes = not _STROKES.isdisjoint(texts)
        if has_strokes and _STROKES.issuperset(texts):
            words = words[:1]
        segments = _segments(words, gap, has_strokes=has_strokes and len(words) > 1)
        if has_strokes:
            words = [w for w in words if w.text not in _STROKES] or words
        texts, lefts, tops, rights, feet, _ = zip(*words, strict=True)
        half = len(words) // 2
        return cls(
            page,
            tuple(words),
            segments,
            texts,
            " ".join(texts),
            lefts[0],
            max(rights),
            min(tops),
            max(feet),
            sorted(map(add, tops, feet))[half] / 2,
            sorted(map(sub, feet, tops))[half],
            gap,
        )


def read_lines(page: Page) -> list[Line]:
    """Return the page's lines from top to bottom."""
    is_ocr = page.source != "text-layer"
    seen = [w for w in page.words for text, x0, y0, x1, y1, _ in (w,) if x1 > x0 and y1 > y0 and text.strip()]
    words = part_words(seen, is_ocr=is_ocr)
    if not words:
        return []
    usual = median([y1 - y0 for _, _, y0, _, y1, _ in words])
    levels = _levels(words, usual) if is_ocr else LEVEL
    groups = _group(words, usual, levels)
    gap = _gap(page, words)
    lines = [Line.of(page, _without_doubles(group), gap) for group in groups]
    lines.sort(key=lambda line: line.middle - levels.rise_at(line.x0, line.middle))
    return lines


def _group(words: list[Word], usual: float, levels: Levels) -> list[list[Word]]:
    most = _TALL * usual
    measured = [((y0 + y1) / 2, y1 - y0, w) for w in words for _, _, y0, _, y1, _ in (w,)]
    if levels.weights:
        measured = [(middle - _rise(w, levels), height, w) for middle, height, w in measured]
    plain = [each for each in measured if each[1] <= most]
    tall = [each for each in measured if each[1] > most]
    plain.sort(key=itemgetter(0))
    groups: list[list[Word]] = []
    group: list[Word] = []
    at = size = 0.0
    for middle, height, word in plain:
        if group and middle - at < 0.4 * (height if height < size else size):
            group.append(word)
            at += (middle - at) / len(group)
            size = max(size, height)
        else:
            group = [word]
            groups.append(group)
            at, size = middle, height
    if tall:
        _add_tall(groups, [w for _, _, w in sorted(tall, key=itemgetter(0))], usual, levels)
    return groups


def _add_tall(groups: list[list[Word]], tall: list[Word], usual: float, levels: Levels) -> None:
    """A word set in a taller box, as with superscripts, belongs to the line on whose foot it stands."""
    feet = [max([_foot(w, levels) for w in group] if levels.weights else [w.y1 for w in group]) for group in groups]
    for word in tall:
        foot = _foot(word, levels)
        nearest = min(range(len(feet)), key=lambda i: abs(feet[i] - foot), default=None)
        if nearest is not None and abs(feet[nearest] - foot) < 0.4 * usual:
            groups[nearest].append(word)
        else:
            groups.append([word])
            feet.append(foot)


def _rise(word: Word, levels: Levels) -> float:
    return levels.rise_at((word.x0 + word.x1) / 2, (word.y0 + word.y1) / 2)


def _foot(word: Word, levels: Levels) -> float:
    return word.y1 - _rise(word, levels)


def _levels(words: list[Word], usual: float) -> Levels:
    """How rows run: bent where that explains them better, else by one slope."""
    return fit_levels(words, usual) or sloping(_slope(words, usual))


def _slope(words: list[Word], usual: float) -> float:
    """Median rise between words that follow one another on a line."""
    rises: list[float] = []
    ordered = sorted(words, key=lambda w: ((w.y0 + w.y1) // (2 * usual), w.x0))
    for left, right in pairwise(ordered):
        gap = right.x0 - left.x1
        rise = (right.y0 + right.y1 - left.y0 - left.y1) / 2
        if 0 < gap < 6 * usual and abs(rise) < 0.6 * usual:
            rises.append(rise / (right.x0 - left.x0))
    return median(rises) if len(rises) > 20 else 0.0


def _without_doubles(words: list[Word]) -> list[Word]:
    """In order from left to right, without words drawn twice to look bold."""
    words.sort(key=_LEFT)
    if len(set(map(_TEXT, words))) == len(words):
        return words
    kept: list[Word] = []
    for word in words:
        near = 0.25 * (word.y1 - word.y0)
        if any(word.text == other.text and abs(word.x0 - other.x0) < near for other in kept[-2:]):
            continue
        kept.append(word)
    return kept


def _gap(page: Page, words: list[Word]) -> float:
    """What parts phrases, as a share of the height: in fonts with wide letters the spaces are wide, too."""
    letters = median([(x1 - x0) / len(text) / (y1 - y0) for text, x0, y0, x1, y1, _ in words])
    return max(_GAP_TEXT if page.source == "text-layer" else _GAP_OCR, _GAP_LETTERS * letters)


def _segments(words: Sequence[Word], share: float, *, has_strokes: bool) -> tuple[Segment, ...]:
    runs: list[list[Word]] = []
    run: list[Word] = []
    end = height_before = 0.0
    for word in words:
        text, x0, y0, x1, y1, _ = word
        if has_strokes and text in _STROKES:
            run = []
            continue
        height = y1 - y0
        if run and x0 - end <= share * (height if height < height_before else height_before):
            run.append(word)
        else:
            run = [word]
            runs.append(run)
        end, height_before = x1, height
    if len(runs) >= _FEWEST_SPREAD and _is_spread(runs):
        return (Segment.of([word for run in runs for word in run]),)
    return tuple([Segment.of(run) for run in runs])


def _is_spread(runs: Sequence[Sequence[Word]]) -> bool:
    """True for words of a sentence set in full measure: equal spaces between all of them, too narrow for columns."""
    if sum([len(run) > 1 for run in runs]) > len(runs) / 4:
        return False
    gaps = [right[0].x0 - left[-1].x1 for left, right in pairwise(runs)]
    height = runs[0][0].y1 - runs[0][0].y0
    return max(gaps) < _WIDEST_SPACE * height and max(gaps) < _UNEVEN * min(gaps)

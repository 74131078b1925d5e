"""Words to lines and lines to segments, by geometry alone: the order of words in the file says nothing."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import pairwise
from operator import add, gt, itemgetter, sub
from statistics import median

from desktop_app.core.document import Page, Word
from desktop_app.engines.local.reading.words.levels import LEVEL, Levels, fit_levels, sloping
from desktop_app.engines.local.reading.words.nearer import with_brackets_near
from desktop_app.engines.local.reading.words.spelling import part_words

_GAP_TEXT = 0.5
_GAP_OCR = 0.7
_GAP_LETTERS = 1.3
_TALL = 1.45
_FEWEST_SPREAD = 6
_FEWEST_TO_PART = 2
_WIDEST_SPACE = 1.2
_UNEVEN = 1.5
_BULLETS = frozenset("•◦▪‣⁃➢\uf0b7\uf0a7\uf0d8")
_DOT = "."
_FEWEST_DOTS = 4
_STROKES = frozenset({"|", "¦", "‖"})
_TEXT, _LEFT, _RIGHT = itemgetter(0), itemgetter(1), itemgetter(3)
"""A word's text and its edges, by their places in `Word`: found faster than by their names."""


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
        return cls(tuple(words), " ".join(map(_TEXT, words)), first.x0, max(map(_RIGHT, words)))


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
        texts, lefts, tops, rights, feet, _ = zip(*words, strict=True)
        if _STROKES.isdisjoint(texts):
            runs = _runs(words, gap)
        else:
            parts = _between_strokes(words) or [words[:1]]
            runs = [run for part in parts for run in _runs(part, gap)]
            words = [word for part in parts for word in part]
            texts, lefts, tops, rights, feet, _ = zip(*words, strict=True)
        segments = tuple([Segment.of(run) for run in (_with_leaders(runs) if _DOT in texts else runs)])
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

    def with_segments(self, segments: Sequence[Segment]) -> "Line":
        """Return a line of other segments at the same height."""
        words = tuple([word for segment in segments for word in segment.words])
        texts = tuple([word.text for word in words])
        edges = (min(s.x0 for s in segments), max(s.x1 for s in segments))
        return Line(
            self.page,
            words,
            tuple(segments),
            texts,
            " ".join(texts),
            *edges,
            min(w.y0 for w in words),
            max(w.y1 for w in words),
            self.middle,
            self.height,
            self.gap,
        )


def read_lines(page: Page) -> list[Line]:
    """Return the page's lines from top to bottom."""
    is_ocr = page.source != "text-layer"
    words = part_words(_seen(page.words), is_ocr=is_ocr)
    if not words:
        return []
    texts, lefts, tops, rights, feet, _ = zip(*words, strict=True)
    heights = [*map(sub, feet, tops)]
    usual = median(heights)
    levels = _levels(words, usual) if is_ocr else LEVEL
    middles = [both / 2 for both in map(add, tops, feet)]
    groups = _group([*zip(middles, heights, words, strict=True)], usual, levels)
    widths = map(sub, rights, lefts)
    gap = _gap(page, [w / len(text) / height for w, text, height in zip(widths, texts, heights, strict=True)])
    lines = [Line.of(page, with_brackets_near(_without_bullet(_without_doubles(group))), gap) for group in groups]
    lines.sort(key=lambda line: line.middle - levels.rise_at(line.x0, line.middle))
    return lines


def _seen(words: Sequence[Word]) -> Sequence[Word]:
    """Return the words that have letters and an extent; as a rule, that is all of them."""
    if not words:
        return ()
    texts, lefts, tops, rights, feet, _ = zip(*words, strict=True)
    if all(map(gt, rights, lefts)) and all(map(gt, feet, tops)) and all(map(str.strip, texts)):
        return words
    return [w for w in words if w.text.strip() and w.x1 > w.x0 and w.y1 > w.y0]


def _group(measured: list[tuple[float, float, Word]], usual: float, levels: Levels) -> list[list[Word]]:
    """Return the words, given behind their middles and heights, in groups of one line each."""
    most = _TALL * usual
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
            if height > size:
                size = height
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


def _without_bullet(words: Sequence[Word]) -> Sequence[Word]:
    """The words of a line without the bullet before them."""
    return words[1:] if len(words) > 1 and words[0].text in _BULLETS else words


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


def without_words(lines: Sequence[Line], used: AbstractSet[int]) -> list[Line]:
    """Return the lines with what is left on them without some words, told by their `id`."""
    left: list[Line] = []
    for line in lines:
        words = line.words if used.isdisjoint(map(id, line.words)) else [w for w in line.words if id(w) not in used]
        if words:
            left.append(line if words is line.words else Line.of(line.page, words, line.gap))
    return left


def _gap(page: Page, letters: list[float]) -> float:
    """What parts phrases, as a share of the height, like the `letters`: where these are wide, the spaces are, too."""
    return max(_GAP_TEXT if page.source == "text-layer" else _GAP_OCR, _GAP_LETTERS * median(letters))


def _between_strokes(words: Sequence[Word]) -> list[list[Word]]:
    parts: list[list[Word]] = [[]]
    for word in words:
        if word.text in _STROKES:
            parts.append([])
        else:
            parts[-1].append(word)
    return [part for part in parts if part]


def _runs(words: Sequence[Word], share: float) -> list[list[Word]]:
    """Return the words that stand as close as `share` of their height, run by run."""
    if len(words) < _FEWEST_TO_PART:
        return [list(words)]
    run = [words[0]]
    runs = [run]
    _, _, top, end, foot, _ = words[0]
    before = foot - top
    for word in words[1:]:
        _, left, top, right, foot, _ = word
        height = foot - top
        if left - end <= share * (height if height < before else before):
            run.append(word)
        else:
            run = [word]
            runs.append(run)
        end, before = right, height
    return [list(words)] if len(runs) >= _FEWEST_SPREAD and _is_spread(runs) else runs


def _with_leaders(runs: list[list[Word]]) -> list[list[Word]]:
    """Return the runs, dots that lead to a value, each a word, with the name that they follow."""
    joined = runs[:1]
    for run in runs[1:]:
        if len(run) >= _FEWEST_DOTS and all(word.text == _DOT for word in run):
            joined[-1] = [*joined[-1], *run]
        else:
            joined.append(run)
    return joined


def _is_spread(runs: Sequence[Sequence[Word]]) -> bool:
    """True for words of a sentence set in full measure: equal spaces between all of them, too narrow for columns."""
    if sum([len(run) > 1 for run in runs]) > len(runs) / 4:
        return False
    gaps = [right[0].x0 - left[-1].x1 for left, right in pairwise(runs)]
    widest = max(gaps)
    return widest < _WIDEST_SPACE * (runs[0][0].y1 - runs[0][0].y0) and widest < _UNEVEN * min(gaps)

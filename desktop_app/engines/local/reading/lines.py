"""Words to lines and lines to segments, by geometry alone: the order of words in the file says nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from desktop_app.core.document import Page, Word
from desktop_app.engines.local.reading.spelling import part_words

_GAP_TEXT = 0.5
_GAP_OCR = 0.6
_GAP_LETTERS = 1.3
_TALL = 1.45
_STROKES = frozenset({"|", "¦", "‖"})


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
        return cls(tuple(words), " ".join(w.text for w in words), words[0].x0, max(w.x1 for w in words))


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
        if all(w.text in _STROKES for w in words):
            words = words[:1]
        segments = _segments(words, gap)
        words = [w for w in words if w.text not in _STROKES] or words
        texts = tuple(w.text for w in words)
        half = len(words) // 2
        return cls(
            page,
            tuple(words),
            segments,
            texts,
            " ".join(texts),
            words[0].x0,
            max(w.x1 for w in words),
            min(w.y0 for w in words),
            max(w.y1 for w in words),
            sorted([w.y0 + w.y1 for w in words])[half] / 2,
            sorted([w.y1 - w.y0 for w in words])[half],
            gap,
        )


def read_lines(page: Page) -> list[Line]:
    """Return the page's lines from top to bottom."""
    is_ocr = page.source != "text-layer"
    words = part_words((w for w in page.words if w.text.strip() and w.x1 > w.x0 and w.y1 > w.y0), is_ocr=is_ocr)
    if not words:
        return []
    usual = median(w.y1 - w.y0 for w in words)
    slope = _slope(words, usual) if is_ocr else 0.0
    groups = _group(words, usual, slope)
    gap = _gap(page, words)
    lines = [Line.of(page, _without_doubles(group), gap) for group in groups]
    lines.sort(key=lambda line: line.middle - slope * line.x0)
    return lines


def _group(words: list[Word], usual: float, slope: float) -> list[list[Word]]:
    plain = [w for w in words if w.y1 - w.y0 <= _TALL * usual]
    tall = [w for w in words if w.y1 - w.y0 > _TALL * usual]
    groups: list[list[Word]] = []
    middles: list[float] = []
    sizes: list[float] = []
    for word in sorted(plain, key=lambda w: _middle(w, slope)):
        middle, height = _middle(word, slope), word.y1 - word.y0
        if groups and middle - middles[-1] < 0.4 * min(height, sizes[-1]):
            group = groups[-1]
            group.append(word)
            middles[-1] += (middle - middles[-1]) / len(group)
            sizes[-1] = max(sizes[-1], height)
        else:
            groups.append([word])
            middles.append(middle)
            sizes.append(height)
    _add_tall(groups, tall, usual, slope)
    return groups


def _add_tall(groups: list[list[Word]], tall: list[Word], usual: float, slope: float) -> None:
    """A word set in a taller box, as with superscripts, belongs to the line on whose foot it stands."""
    feet = [max(w.y1 - slope * w.x0 for w in group) for group in groups]
    for word in sorted(tall, key=lambda w: _middle(w, slope)):
        foot = word.y1 - slope * word.x0
        nearest = min(range(len(feet)), key=lambda i: abs(feet[i] - foot), default=None)
        if nearest is not None and abs(feet[nearest] - foot) < 0.4 * usual:
            groups[nearest].append(word)
        else:
            groups.append([word])
            feet.append(foot)


def _middle(word: Word, slope: float) -> float:
    return (word.y0 + word.y1) / 2 - slope * word.x0


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
    words.sort(key=lambda w: w.x0)
    kept: list[Word] = []
    for word in words:
        near = 0.25 * (word.y1 - word.y0)
        if any(word.text == other.text and abs(word.x0 - other.x0) < near for other in kept[-2:]):
            continue
        kept.append(word)
    return kept


def _gap(page: Page, words: list[Word]) -> float:
    """What parts phrases, as a share of the height: in fonts with wide letters the spaces are wide, too."""
    letters = median((w.x1 - w.x0) / len(w.text) / (w.y1 - w.y0) for w in words)
    return max(_GAP_TEXT if page.source == "text-layer" else _GAP_OCR, _GAP_LETTERS * letters)


def _segments(words: Sequence[Word], share: float) -> tuple[Segment, ...]:
    runs: list[list[Word]] = []
    is_parted = False
    for word in words:
        if word.text in _STROKES and len(words) > 1:
            is_parted = True
            continue
        if runs and not is_parted:
            last = runs[-1][-1]
            if word.x0 - last.x1 <= share * min(word.y1 - word.y0, last.y1 - last.y0):
                runs[-1].append(word)
                continue
        runs.append([word])
        is_parted = False
    return tuple(Segment.of(run) for run in runs)

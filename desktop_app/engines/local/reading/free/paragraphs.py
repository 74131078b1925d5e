"""Results told in the sentences of a letter, which run on from line to line."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from desktop_app.core.document import Word
from desktop_app.engines.local.reading.free.freelines import read_free_line
from desktop_app.engines.local.reading.free.freeresult import Found, FreeResult
from desktop_app.engines.local.reading.free.listed import read_sentences
from desktop_app.engines.local.reading.words.lines import Line

_FEWEST = 3
_LONG = 7
_STEP = 1.8
_ASIDE = 0.5
_CUT = ("-", "–")


def read_paragraphs(lines: Sequence[Line]) -> tuple[list[Found], list[Line]]:
    """Return the results that paragraphs tell, and the lines that are of no such paragraph.

    A paragraph counts where it tells three known tests or more, and more than its lines tell one by one.
    """
    found: list[Found] = []
    left: list[Line] = []
    for run in _runs(lines):
        told = _told(run) if _is_prose(run) else []
        found += told
        left += [] if told else run
    return found, left


def _told(run: Sequence[Line]) -> list[Found]:
    results = read_sentences(run[0], _words(run))
    alone = sum(len(read_free_line(line)) for line in run)
    return [_placed(result, run) for result in results] if len(results) >= _FEWEST and len(results) > alone else []


def _placed(result: FreeResult, run: Sequence[Line]) -> Found:
    """A result on the line on which it begins."""
    first = result.reading.words[0]
    middle = (first.y0 + first.y1) / 2
    line = min(run, key=lambda line: abs(line.middle - middle))
    return line, replace(result, reading=replace(result.reading, y=line.middle))


def _runs(lines: Sequence[Line]) -> list[list[Line]]:
    """Part lines where the next does not go on the paragraph: it begins elsewhere, or farther below."""
    runs = [list(lines[:1])]
    for upper, lower in pairwise(lines):
        is_next = 0 < lower.middle - upper.middle < _STEP * upper.height
        if is_next and abs(lower.x0 - upper.x0) < _ASIDE * upper.height and len(lower.segments) == 1:
            runs[-1].append(lower)
        else:
            runs.append([lower])
    return runs


def _is_prose(run: Sequence[Line]) -> bool:
    """True for lines of one phrase each, the last of which may be short."""
    return len(run) > 1 and all(len(line.segments) == 1 and len(line.words) >= _LONG for line in run[:-1])


def _words(run: Sequence[Line]) -> list[Word]:
    """Return the words of a paragraph; an interval that was cut at its dash is one again: `(4.0-` and `11.0)`."""
    words: list[Word] = []
    for word in (word for line in run for word in line.words):
        last = words[-1] if words else None
        if last is not None and last.text[-2:-1].isdigit() and last.text.endswith(_CUT) and word.text[:1].isdigit():
            words[-1] = Word(last.text + word.text, *last[1:])
        else:
            words.append(word)
    return words

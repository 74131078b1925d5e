"""Marks in words on lines of their own, under the results that they speak of: `Above high reference limit`."""

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.engines.local.reading.readings import Reading
from desktop_app.engines.local.reading.values.flags import WARNINGS, read_mark, stronger
from desktop_app.engines.local.reading.words.lines import Line, Segment

_FEWEST_WORDS = 2
_NEAR = 3.0
"""How far below a result its mark may stand, in heights of the line."""


def part_marks(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """Return the lines of nothing but marks in words that stand nearer to the line above than to that below; the rest.

    Nearer to the line below they belong to what follows, as a mark between a card's name and its value does.
    """
    marks: list[Line] = []
    left: list[Line] = []
    for i, line in enumerate(lines):
        is_mark = i > 0 and _is_of_marks(line) and line.middle - lines[i - 1].middle < _step_below(lines, i)
        (marks if is_mark else left).append(line)
    return marks, left


def _is_of_marks(line: Line) -> bool:
    return all(_is_in_words(s) and read_mark(s.text) is not None for s in line.segments)


def _is_in_words(segment: Segment) -> bool:
    """True for words; a sign or a letter before its meaning, `* Abnormal`, is of a legend."""
    if len(segment.words) < _FEWEST_WORDS:
        return False
    words = [word.text for word in segment.words if word.text[0] not in WARNINGS]
    return len(words) >= _FEWEST_WORDS and all(len(word) > 1 for word in words)


def _step_below(lines: Sequence[Line], i: int) -> float:
    return lines[i + 1].middle - lines[i].middle if i + 1 < len(lines) else float("inf")


def give_marks(marks: Sequence[Line], readings: list[Reading]) -> list[Line]:
    """Give each mark to the lowest result right above it; returns the lines of which some mark was nobody's."""
    left: list[Line] = []
    for line in marks:
        owners = [_owner(readings, line, s.x0, s.x1) for s in line.segments]
        if None in owners:
            left.append(line)
        for at, segment in zip(owners, line.segments, strict=True):
            if at is not None:
                reading = readings[at]
                flag = stronger(reading.flag, read_mark(segment.text))
                readings[at] = replace(reading, flag=flag, words=(*reading.words, *segment.words))
    return left


def _owner(readings: Sequence[Reading], line: Line, x0: float, x1: float) -> int | None:
    """The place of the result that stands over a mark, None where none stands near."""
    over = [
        (max(word.y1 for word in reading.words), at)
        for at, reading in enumerate(readings)
        if reading.page is line.page and reading.x < x1 and x0 < max(word.x1 for word in reading.words)
    ]
    foot, at = max(((foot, at) for foot, at in over if foot < line.middle), default=(float("-inf"), None))
    return at if line.middle - foot < _NEAR * line.height else None

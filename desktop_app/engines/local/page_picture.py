"""The reading of one page from its picture: which way up, where its lines are, and the words on the straight page."""

import itertools
import re
from collections.abc import Sequence

import numpy as np

from desktop_app.core.document import Page, Word
from desktop_app.engines.local.calls import source_of
from desktop_app.engines.local.chevrons import read_chevrons
from desktop_app.engines.local.cleaning import is_blank, without_specks
from desktop_app.engines.local.decoding import Reading
from desktop_app.engines.local.ocr import Line, Quad, Reader, reader, side, usual_height
from desktop_app.engines.local.overlooked import find_overlooked
from desktop_app.engines.local.pictures import Pixels
from desktop_app.engines.local.second_look import look_again
from desktop_app.engines.local.straighten import Plane, lay_straight

_TALL = 1.5
_MOSTLY = 0.5
_SAMPLE = 8
_SURE = 0.9
_MIN_SCORE = 0.5
_FOREIGN_SHARE = 0.25
_LITRE = re.compile(r"(/[nmµfd]?)[I|](?=[)\]]?$)")
"""The l of "mmol/l", "/nl" and "(kU/l)", which looks the same."""


def read_picture(picture: Pixels, number: int, threads: int, model_folder: str = "") -> Page:
    """Read the words of a page (from 1) out of its picture; `model_folder` holds other models than the usual ones.

    Raises:
        OcrModelsError: that folder holds no complete set of models.
    """
    height, width = picture.shape[:2]
    source = source_of(model_folder)
    if is_blank(picture):
        return Page(number, float(width), float(height), source, ())
    eye = reader(threads, model_folder)
    clean, lines = _read_lines(eye, picture)
    lines = read_chevrons(clean, look_again(eye, picture, lines))
    plane = lay_straight(lines, width, height)
    lines += find_overlooked(eye, clean, lines, plane)
    words = _words_of(lines, plane)
    return Page(number, plane.width, plane.height, source, words, plane.to_original(width, height))


def _read_lines(eye: Reader, picture: Pixels) -> tuple[Pixels, list[Line]]:
    """Find and read the lines the right way up, each once in the ordinary case; return the cleaned picture, too."""
    quads = eye.find(picture)
    picture = without_specks(picture, usual_height(quads))
    tall = sum(side(quad, 1) > _TALL * side(quad, 0) for quad in quads)
    turns = (1, 3) if tall > _MOSTLY * len(quads) else (0, 2)
    sample = _sample(quads)
    turn, read = turns[0], eye.read(picture, [_turned(quads[i], turns[0]) for i in sample])
    if _mean_score(read) < _SURE:
        other = eye.read(picture, [_turned(quads[i], turns[1]) for i in sample])
        if _mean_score(other) > _mean_score(read):
            turn, read = turns[1], other
    rest = [i for i in range(len(quads)) if i not in set(sample)]
    return picture, read + eye.read(picture, [_turned(quads[i], turn) for i in rest])


def _sample(quads: Sequence[Quad]) -> list[int]:
    """Choose some lines that are long enough to tell up from down."""
    by_shape = sorted(range(len(quads)), key=lambda i: abs(np.log(side(quads[i], 0) / side(quads[i], 1)) ** 2 - 2.6))
    return by_shape[:_SAMPLE]


def _turned(quad: Quad, turn: int) -> Quad:
    """Let a line begin at another corner: `turn` quarter turns on, clockwise."""
    return np.roll(quad, -turn, axis=0)


def _mean_score(lines: Sequence[Line]) -> float:
    return sum(line.readings.free.score for line in lines) / len(lines) if lines else 1.0


def _words_of(lines: Sequence[Line], plane: Plane) -> tuple[Word, ...]:
    """Return the words on the straight page; East Asian characters count only where much of the page is in them."""
    characters = sum(len(line.readings.free.text) for line in lines)
    foreign = sum(line.readings.free.foreign_count for line in lines)
    is_western = foreign <= _FOREIGN_SHARE * characters
    words: list[Word] = []
    for line in lines:
        reading = line.readings.western if is_western else line.readings.free
        if reading.score >= _MIN_SCORE:
            words += _words(reading, plane.place(line.quad).tolist())
    return tuple(words)


def _words(reading: Reading, quad: Sequence[Sequence[float]]) -> list[Word]:
    """Cut a line, placed on the straight page, at its spaces."""
    words: list[Word] = []
    half = _character_width(reading) / 2
    start = 0
    for end, character in enumerate([*reading.text, " "]):
        if not character.isspace():
            continue
        if end > start:
            left, right = max(0.0, reading.places[start] - half), min(1.0, reading.places[end - 1] + half)
            confidence = sum(reading.scores[start:end]) / (end - start)
            text = _LITRE.sub(r"\1l", reading.text[start:end])
            words.append(Word(text, *_box(quad, left, right), round(confidence, 4)))
        start = end + 1
    return words


def _box(quad: Sequence[Sequence[float]], left: float, right: float) -> tuple[float, float, float, float]:
    """Return the box of a part of a line; `left` and `right` are fractions of its length."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = quad
    xs = [(ax + dx) / 2 + ((bx + cx) / 2 - (ax + dx) / 2) * at for at in (left, right)]
    middle = (left + right) / 2
    return xs[0], ay + (by - ay) * middle, xs[1], dy + (cy - dy) * middle


def _character_width(reading: Reading) -> float:
    gaps = sorted(b - a for a, b in itertools.pairwise(reading.places) if b > a)
    return gaps[len(gaps) // 2] if gaps else 1.0

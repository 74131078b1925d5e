"""Reading text in pictures with RapidOCR: lines with their characters' places, and the words in them."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from desktop_app.core.document import Word
from desktop_app.engines.local.pictures import Pixels

Quad = NDArray[np.float32]
"""4 × 2: the corners of a line, from the top left clockwise, in pixels."""

DETECTION_SIDE = 2000
"""Longest side of the picture in which lines are looked for, in pixels (the model's own default)."""


@dataclass(frozen=True, slots=True)
class Line:
    """One recognised line: characters with their places along it (0 to 1) and scores (0 to 1)."""

    quad: Quad
    characters: str
    places: tuple[float, ...]
    scores: tuple[float, ...]

    @property
    def score(self) -> float:
        """Mean score of the characters; 0 for an empty line."""
        return sum(self.scores) / len(self.scores) if self.scores else 0.0


class Reader:
    """RapidOCR's two models, without its line classifier, which turns single cells upside down."""

    def __init__(self, threads: int) -> None:
        from rapidocr import RapidOCR  # loads onnxruntime: 0.5 s

        cv2.setNumThreads(threads)
        self._engine: Any = RapidOCR(
            params={
                "Global.use_cls": False,
                "Global.log_level": "critical",
                "Global.return_word_box": True,
                "Global.max_side_len": 100_000,
                "EngineConfig.onnxruntime.intra_op_num_threads": threads,
                "EngineConfig.onnxruntime.inter_op_num_threads": 1,
            }
        )

    def find_lines(self, picture: Pixels) -> list[Quad]:
        """Return the lines of text in a picture of any size."""
        height, width = picture.shape[:2]
        scale = min(1.0, DETECTION_SIDE / max(height, width))
        small = picture if scale == 1.0 else _scaled(picture, scale)
        found = self._detect(small)
        factors = np.array([width / small.shape[1], height / small.shape[0]], np.float32)
        return [quad.astype(np.float32) * factors for quad in found]

    def read(self, picture: Pixels, quads: Sequence[Quad]) -> list[Line]:
        """Recognise lines in the order given."""
        if not quads:
            return []
        result = self._engine.recognize_txt([_cut(picture, quad) for quad in quads])
        return [
            _line(quad, text, info) for quad, text, info in zip(quads, result.txts, result.word_results, strict=True)
        ]

    def _detect(self, picture: Pixels) -> list[Quad]:
        from rapidocr.main import RapidOCRError

        try:
            _, found = self._engine.detect_and_crop(picture, {})
        except RapidOCRError:  # its way of saying that there is no text
            return []
        return list(found.boxes)


@lru_cache(maxsize=1)
def reader(threads: int) -> Reader:
    """Return this process's reader; its models are loaded once."""
    return Reader(threads)


def words_of(lines: Sequence[Line]) -> tuple[Word, ...]:
    """Cut lines into words at their spaces; boxes in the picture's pixels."""
    return tuple(word for line in lines for word in _words(line))


def _scaled(picture: Pixels, scale: float) -> Pixels:
    height, width = picture.shape[:2]
    size = tuple(max(32, round(side * scale / 32) * 32) for side in (width, height))
    return cv2.resize(picture, size, interpolation=cv2.INTER_AREA)  # pyright: ignore[reportReturnType]


def _cut(picture: Pixels, quad: Quad) -> Pixels:
    """Cut out a line and lay it level. RapidOCR's own cutting turns narrow cells ("1") by a quarter."""
    width = max(1, round(float(max(np.linalg.norm(quad[0] - quad[1]), np.linalg.norm(quad[2] - quad[3])))))
    height = max(1, round(float(max(np.linalg.norm(quad[0] - quad[3]), np.linalg.norm(quad[1] - quad[2])))))
    target = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    matrix = cv2.getPerspectiveTransform(quad, target)
    return cv2.warpPerspective(  # pyright: ignore[reportReturnType]
        picture, matrix, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )


def _line(quad: Quad, text: str, info: Any) -> Line:
    columns = [column for word in info.word_cols for column in word]
    seen = [character for character in text if not character.isspace()]
    if len(columns) != len(seen) or len(info.confs) != len(text):
        columns = [info.line_txt_len * (i + 0.5) / max(1, len(seen)) for i in range(len(seen))]
    places: list[float] = []
    left = iter(columns)
    for character in text:
        column = places[-1] if character.isspace() and places else 0.0
        places.append(column if character.isspace() else min(1.0, (next(left) + 0.5) / info.line_txt_len))
    scores = tuple(info.confs) if len(info.confs) == len(text) else (0.5,) * len(text)
    return Line(quad, text, tuple(places), scores)


def _words(line: Line) -> list[Word]:
    words: list[Word] = []
    start = 0
    for end in range(len(line.characters) + 1):
        if end < len(line.characters) and not line.characters[end].isspace():
            continue
        if end > start:
            words.append(_word(line, start, end))
        start = end + 1
    return words


def _word(line: Line, start: int, end: int) -> Word:
    places = line.places[start:end]
    width = _character_width(line)
    left, right = max(0.0, places[0] - width / 2), min(1.0, places[-1] + width / 2)
    top = [line.quad[0] + (line.quad[1] - line.quad[0]) * at for at in (left, right)]
    bottom = [line.quad[3] + (line.quad[2] - line.quad[3]) * at for at in (left, right)]
    x0, x1 = (top[0][0] + bottom[0][0]) / 2, (top[1][0] + bottom[1][0]) / 2
    y0, y1 = (top[0][1] + top[1][1]) / 2, (bottom[0][1] + bottom[1][1]) / 2
    confidence = sum(line.scores[start:end]) / (end - start)
    return Word(line.characters[start:end], float(x0), float(y0), float(x1), float(y1), round(confidence, 4))


def _character_width(line: Line) -> float:
    gaps = [b - a for a, b in itertools.pairwise(line.places) if b > a]
    return float(np.median(gaps)) if gaps else 1.0

"""Marks that point aside: a wide `>` or `<` in a cell of its own, which the recogniser takes for a V or a roof.

Which way one points is told by its ink: it is the same above as below its middle, and narrows towards its tip. A mark
that is the same on its left as on its right (V, ▼, ^) stays what it was read as.
"""

from collections.abc import Sequence
from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from desktop_app.engines.local.decoding import Reading
from desktop_app.engines.local.ocr import Line, cut_out
from desktop_app.engines.local.pictures import Pixels

_LIKE_ONE = frozenset("VvνΛ∧∨^<>")
_SIDE = 24
_LEAST_CONTRAST = 40.0
_LEAST_PX, _LEAST_WIDE = 6, 0.55
"""A smaller or narrower thing, its width as a share of its height, shows no shape."""

_MORE_ALIKE = 0.15
"""By so much more of its ink lies where it would lie upside down than where it would lie mirrored."""

_NARROWER = 0.6
_SCORE = 0.9
"""What its shape tells is surer than a guess of the recogniser; a range that speaks against it raises its own doubt."""


def read_chevrons(picture: Pixels, lines: Sequence[Line]) -> list[Line]:
    """Return the lines, those of a single mark that points aside as its shape tells."""
    return [_by_shape(picture, line) if line.readings.western.text.strip() in _LIKE_ONE else line for line in lines]


def _by_shape(picture: Pixels, line: Line) -> Line:
    mark = pointing(cut_out(picture, line.quad))
    if mark is None:
        return line
    read = line.readings.western
    score = max(_SCORE, read.score) if read.text.strip() == mark else _SCORE
    told = Reading(mark, (0.5,), (score,))
    return replace(line, readings=replace(line.readings, free=told, western=told))


def pointing(cutting: Pixels) -> str | None:
    """Return `<` or `>` where the one thing in a small picture points aside, else None."""
    ink = _ink_of(cutting)
    if ink is None:
        return None
    upside_down, mirrored = (_overlap(ink, np.flip(ink, axis)) for axis in (0, 1))
    if upside_down < mirrored + _MORE_ALIKE:
        return None
    third = ink.shape[1] // 3
    left, right = _height_of(ink[:, :third]), _height_of(ink[:, -third:])
    if right < _NARROWER * left:
        return ">"
    return "<" if left < _NARROWER * right else None


def _ink_of(cutting: Pixels) -> NDArray[np.bool_] | None:
    """Return the ink of the largest thing in a picture, at a size of its own; None where nothing stands out."""
    grey = cv2.cvtColor(cutting, cv2.COLOR_BGR2GRAY)
    paper = float(np.median(np.concatenate([grey[0], grey[-1], grey[:, 0], grey[:, -1]])))
    contrast = np.abs(grey.astype(np.float32) - paper)
    if contrast.max() < _LEAST_CONTRAST:
        return None
    dark = np.asarray(contrast > contrast.max() / 2, np.uint8)
    _, labels, facts, _ = cv2.connectedComponentsWithStats(dark, connectivity=8)
    sizes = np.asarray(facts, np.intp)
    largest = 1 + int(np.argmax(sizes[1:, cv2.CC_STAT_AREA]))
    left, top, wide, high = sizes[largest, :4].tolist()
    if high < _LEAST_PX or wide < _LEAST_WIDE * high:
        return None
    own = (np.asarray(labels, np.intp)[top : top + high, left : left + wide] == largest).astype(np.float32)
    return np.asarray(cv2.resize(own, (_SIDE, _SIDE), interpolation=cv2.INTER_AREA) > 0.5, np.bool_)


def _overlap(ink: NDArray[np.bool_], other: NDArray[np.bool_]) -> float:
    """Return how much of two inks lies at the same places, from 0 to 1."""
    return float(np.count_nonzero(ink & other) / max(1, np.count_nonzero(ink | other)))


def _height_of(ink: NDArray[np.bool_]) -> int:
    rows = np.flatnonzero(ink.any(axis=1))
    return int(rows[-1] - rows[0]) if len(rows) else 0

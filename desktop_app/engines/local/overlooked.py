"""Single characters that line detection overlooked: ink beside the lines found, cut out and read.

Detection looks for lines; a star, an arrow or a lone figure in a cell of its own is often none to it. What is left of
the ink in the rows of a page, and has a character's size, is read by itself and kept where it is surely read.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from desktop_app.engines.local.decoding import Reading
from desktop_app.engines.local.ocr import Line, Quad, Reader, cut_out, usual_height
from desktop_app.engines.local.pictures import Pixels
from desktop_app.engines.local.stars import find_stars
from desktop_app.engines.local.straighten import Array, Plane

_LINE_PX = 20.0
"""Ink is looked for at this height of a line (with its margins), in pixels."""

_INK_SHARE, _LEAST_CONTRAST = 0.2, 12.0
"""Ink is at least so much of what the lines' own ink stands out from the paper by, and so many steps of grey."""

_LOWEST, _HIGHEST = 0.2, 0.95
_WIDEST = 1.6
_LEAST_AREA = 0.025
"""The size of a character, in heights of a line and its square."""

_OFF_ROW = 0.5
_REACH = 14.0
"""How far ink may lie from a row's middle, and from the nearest line of that row, in heights of a line."""

_THIN, _SHORT = 0.1, 0.5
"""What is flatter than this and longer than that, in heights of a line, is a piece of a rule."""

_MOST_SHARE = 0.4
"""More leftovers than this share of the lines are no overlooked characters but dirt."""

_AROUND = 0.4
_SIGNS = frozenset("*▲▼△▽↑↓<>+-!#%")
_SURE_SIGN, _SURE = 0.5, 0.9
"""A sign is hardly taken for dirt; an edge or a stroke is easily taken for a 1 or an I."""

_DRAWN = _SIGNS - {"-", "+"}
_SOFT = 0.024
"""Slanting strokes of a fax are read once the steps of their edges are smoothed, by so many heights of the cutting."""

_MARKS = frozenset({"H", "L", "HH", "LL", "A", "N"})
_SURE_MARK = 0.95
_LONGEST = 3
_COLUMN = 3
"""A figure is kept where so many other lines stand above or below it; other letters are pieces of words."""


@dataclass(frozen=True, slots=True)
class _Rows:
    """The lines of a page on the straight page: left and right ends of each, their middles, and the usual height."""

    lefts: Array
    rights: Array
    height: float

    @classmethod
    def of(cls, quads: Sequence[Quad], plane: Plane) -> "_Rows":
        placed = plane.place(np.array(quads))
        lefts, rights = placed[:, [0, 3]].mean(axis=1), placed[:, [1, 2]].mean(axis=1)
        height = float(np.median(np.linalg.norm(placed[:, 3] - placed[:, 0], axis=1)))
        return cls(lefts, rights, height)

    def level_at(self, x: float, y: float) -> float | None:
        """Return the middle of the row in which a point lies, where that row has a line near it; else None."""
        far = np.concatenate([self.lefts[:, 0] - x, x - self.rights[:, 0]]) / self.height
        levels = np.concatenate([self.lefts[:, 1], self.rights[:, 1]])
        off = np.abs(levels - y) / self.height
        is_beside = (far > 0) & (far < _REACH) & (off < _OFF_ROW)
        if not is_beside.any():
            return None
        return float(levels[is_beside][np.argmin(off[is_beside] + far[is_beside] / _REACH)])

    def count_across(self, x: float) -> int:
        """Return how many lines stand above or below a place."""
        return int(np.count_nonzero((self.lefts[:, 0] < x) & (x < self.rights[:, 0])))


def find_overlooked(eye: Reader, picture: Pixels, lines: Sequence[Line], plane: Plane) -> list[Line]:
    """Return further lines of a character or two in the rows of those found; none where much is left unread."""
    quads = [line.quad for line in lines]
    height = usual_height(quads)
    if not height:
        return []
    rows = _Rows.of(quads, plane)
    found = [quad for box in _leftovers(picture, quads, height) if (quad := _in_row(box, rows, plane)) is not None]
    stars = find_stars(eye, picture, lines, found, plane, rows.height)
    if not found or len(found) > _MOST_SHARE * len(lines):
        return stars
    sure: list[Line] = stars
    hard: list[Quad] = []
    for quad, readings in zip(found, eye.recognise([cut_out(picture, quad) for quad in found]), strict=True):
        if _is_sure(readings.western, rows, plane.place(quad)):
            sure.append(Line(quad, readings))
        else:
            hard.append(quad)
    again = eye.recognise([_softened(cut_out(picture, quad)) for quad in hard])
    return sure + [Line(quad, read) for quad, read in zip(hard, again, strict=True) if _is_drawn(read.western)]


def _softened(cutting: Pixels) -> Pixels:
    large = cv2.resize(cutting, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC)
    return np.asarray(cv2.GaussianBlur(large, (0, 0), _SOFT * large.shape[0]), np.uint8)


def _is_drawn(reading: Reading) -> bool:
    text = reading.text.strip()
    return 0 < len(text) <= _LONGEST and _DRAWN.issuperset(text) and reading.score >= _SURE_SIGN


def _is_sure(reading: Reading, rows: _Rows, placed: Array) -> bool:
    text = reading.text.strip()
    if not 0 < len(text) <= _LONGEST:
        return False
    if _SIGNS.issuperset(text):
        return reading.score >= _SURE_SIGN
    if text in _MARKS and reading.score >= _SURE_MARK:
        return True
    return text.isdigit() and reading.score >= _SURE and rows.count_across(float(placed[:, 0].mean())) >= _COLUMN


def _leftovers(picture: Pixels, quads: Sequence[Quad], height: float) -> Array:
    """Return boxes (left, top, right, bottom in pixels) of what has a character's size and touches no line."""
    scale = min(1.0, _LINE_PX / height)
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) if scale < 1 else picture
    grey = cv2.cvtColor(small, cv2.COLOR_BGR2GRAY)
    contrast = cv2.absdiff(cv2.medianBlur(grey, 2 * int(height * scale) + 1), grey)
    taken = np.zeros(grey.shape, np.uint8)
    cv2.fillPoly(taken, [np.round(quad * scale).astype(np.int32) for quad in quads], 1)
    own = contrast[taken > 0]
    usual = float(np.percentile(own, 95)) if len(own) else 0.0
    ink = (contrast > max(_LEAST_CONTRAST, _INK_SHARE * usual)).astype(np.uint8)
    joined = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones((2, 2), np.uint8))
    _, labels, facts, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    is_free = np.ones(len(facts), np.bool_)
    is_free[np.unique(np.asarray(labels, np.intp)[taken > 0])] = False
    is_free[0] = False  # the paper
    boxes = np.asarray(facts, np.float64)[is_free]
    boxes = boxes[_has_size_of_character(boxes, height * scale)]
    left, top, wide, high = boxes[:, :4].T
    return np.asarray(np.stack([left, top, left + wide, top + high], axis=1) / scale, np.float64)


def _has_size_of_character(boxes: Array, height: float) -> NDArray[np.bool_]:
    """Tell of boxes (left, top, width, height, area of ink) which could be one, in lines of this height."""
    wide, high, area = boxes[:, 2], boxes[:, 3], boxes[:, 4]
    is_large = (np.maximum(wide, high) >= _LOWEST * height) & (area >= _LEAST_AREA * height**2)
    is_rule = (high < _THIN * height) & (wide > _SHORT * height)
    return is_large & ~is_rule & (high <= _HIGHEST * height) & (wide <= _WIDEST * height)


def _in_row(box: NDArray[np.float64], rows: _Rows, plane: Plane) -> Quad | None:
    """Return a line's quad in the picture around ink, as high as its row; None where it stands in none."""
    left, top, right, bottom = box
    corners = plane.place(np.array([[left, top], [right, top], [right, bottom], [left, bottom]], np.float64))
    x0, x1 = float(corners[:, 0].min()), float(corners[:, 0].max())
    level = rows.level_at((x0 + x1) / 2, float(corners[:, 1].min() + corners[:, 1].max()) / 2)
    if level is None:
        return None
    margin, top, bottom = _AROUND * rows.height, level - rows.height / 2, level + rows.height / 2
    laid = [[x0 - margin, top], [x1 + margin, top], [x1 + margin, bottom], [x0 - margin, bottom]]
    return plane.lift(np.array(laid, np.float64)).astype(np.float32)

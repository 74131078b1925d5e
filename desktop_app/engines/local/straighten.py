"""How a page lies in its picture, seen from its lines of text, and the matrix that lays it straight.

No pixel is moved: lines are recognised where they were found, and only the words' places are laid straight. Level
lines are found first (turn, then the convergence of a page photographed from the side), columns after them.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop_app.core.document import Transform
from desktop_app.engines.local.ocr import Line, Quad

Matrix = NDArray[np.float64]

_LONG = 3.0
"""A line this many times longer than high shows a slope well enough."""

_FEW_LINES = 4
_FEW_FOR_PERSPECTIVE = 10
_LEVEL = 0.0015
_HUBER = 1.345
_MAX_CONVERGENCE = 0.4
_SHEARS = np.linspace(-0.12, 0.12, 25)
_CONVERGENCES = np.linspace(-0.24, 0.24, 25)
_CLEARLY_BETTER = 1.1


@dataclass(frozen=True, slots=True)
class Plane:
    """The straight page: its size, and the matrix from the picture's pixels to the page's."""

    width: float
    height: float
    matrix: Matrix

    def place(self, quad: Quad) -> NDArray[np.float64]:
        """Return points of the picture as points of the page."""
        return _project(self.matrix, np.asarray(quad, np.float64))

    def to_original(self, picture_width: int, picture_height: int) -> Transform | None:
        """Return the matrix from fractions of the page to fractions of the picture, None when they are the same."""
        if np.allclose(self.matrix, np.eye(3)):
            return None
        shrink = np.diag([1 / picture_width, 1 / picture_height, 1])
        back = shrink @ np.linalg.inv(self.matrix) @ np.diag([self.width, self.height, 1])
        a, b, c, d, e, f, g, h, i = (float(value) for value in (back / back[2, 2]).ravel())
        return a, b, c, d, e, f, g, h, i


def lay_straight(lines: Sequence[Line], width: int, height: int) -> Plane:
    """Return the straight page on which the lines of a picture are level and its columns upright.

    Lines may run in any of the four directions, as long as most run in the same one.
    """
    quads = np.array([line.quad for line in lines], np.float64).reshape(-1, 4, 2)
    matrix = _turning(quads)
    long = [quad for quad in quads if _length(quad) > _LONG * _height(quad)]
    if len(long) >= _FEW_LINES:
        matrix = _levelling(_project(matrix, np.array(long)), matrix)
        if len(quads) >= _FEW_FOR_PERSPECTIVE:
            matrix = _uprighting(_project(matrix, quads)) @ matrix
    if np.allclose(matrix, np.eye(3)):
        return Plane(float(width), float(height), np.eye(3))
    return _framed(matrix, width, height)


def _turning(quads: NDArray[np.float64]) -> Matrix:
    """Quarter turns alone: the direction in which most of the text runs."""
    run = (quads[:, 1] - quads[:, 0] + quads[:, 2] - quads[:, 3]).sum(axis=0) if len(quads) else np.array([1.0, 0.0])
    right, down = float(run[0]), float(run[1])
    if abs(right) >= abs(down):
        return np.eye(3) if right >= 0 else np.diag([-1.0, -1.0, 1.0])
    return np.array([[0, 1, 0], [-1, 0, 0], [0, 0, 1.0]] if down > 0 else [[0, -1, 0], [1, 0, 0], [0, 0, 1.0]])


def _levelling(quads: NDArray[np.float64], matrix: Matrix) -> Matrix:
    """Turn the page level; where its lines run together to one side, spread them."""
    left, right = (quads[:, 0] + quads[:, 3]) / 2, (quads[:, 1] + quads[:, 2]) / 2
    run = right - left
    angle = _weighted_median(np.arctan2(run[:, 1], run[:, 0]), run[:, 0])
    if abs(angle) < _LEVEL:
        angle = 0.0
    turn = _rotation(-angle)
    left, right = _project(turn, left), _project(turn, right)
    centre = (left + right).mean(axis=0) / 2
    left, right = left - centre, right - centre
    slope = (right[:, 1] - left[:, 1]) / (right[:, 0] - left[:, 0])
    crossing = left[:, 1] - slope * left[:, 0]
    shear, convergence = _fit_slopes(slope, crossing, right[:, 0] - left[:, 0])
    spread = np.array([[1, 0, 0], [-shear, 1, 0], [convergence, 0, 1.0]])
    return spread @ _shift(-centre) @ turn @ matrix if shear or convergence else turn @ matrix


def _fit_slopes(
    slope: NDArray[np.float64], crossing: NDArray[np.float64], weight: NDArray[np.float64]
) -> tuple[float, float]:
    """Fit slope = shear + convergence × height of the line, robustly; (0, 0) where level lines explain as much."""
    extent = float(np.ptp(crossing)) if len(slope) else 0.0
    if len(slope) < _FEW_FOR_PERSPECTIVE or extent <= 0:
        return 0.0, 0.0
    terms = np.stack([np.ones_like(crossing), crossing], axis=1)
    weights = weight.copy()
    found = np.zeros(2)
    for _ in range(8):
        root = np.sqrt(weights)[:, None]
        found, *_ = np.linalg.lstsq(terms * root, slope * root[:, 0], rcond=None)
        miss = np.abs(slope - terms @ found)
        scale = max(1.4826 * float(np.median(miss)), 1e-6)
        weights = weight * np.minimum(1.0, _HUBER * scale / np.maximum(miss, 1e-12))
    before, after = float(np.median(np.abs(slope))), float(np.median(np.abs(slope - terms @ found)))
    reach = float(weight.max()) * abs(float(found[1]))
    if abs(float(found[1])) * extent < _LEVEL or reach > _MAX_CONVERGENCE or before < _CLEARLY_BETTER * after:
        return 0.0, 0.0
    return float(found[0]), float(found[1])


def _uprighting(quads: NDArray[np.float64]) -> Matrix:
    """Find shear and convergence of columns: those under which most left and right edges stand above each other."""
    centre = quads.reshape(-1, 2).mean(axis=0)
    edges = [quads[:, side].mean(axis=1) - centre for side in ([0, 3], [1, 2])]
    extent = max(float(np.ptp(edges[0][:, 1])), 1.0)
    bin_width = max(float(np.median([_height(quad) for quad in quads])) * 0.4, 1.0)
    plain = _sharpness(edges, 0.0, 0.0, bin_width)
    best, shear, convergence = plain, 0.0, 0.0
    for b in _SHEARS:
        for t in _CONVERGENCES / extent:
            score = _sharpness(edges, float(b), float(t), bin_width)
            if score > best:
                best, shear, convergence = score, float(b), float(t)
    if best < _CLEARLY_BETTER * plain:
        return np.eye(3)
    upright = np.array([[1, -shear, 0], [0, 1, 0], [0, convergence, 1.0]])
    return _shift(centre) @ upright @ _shift(-centre)


def _sharpness(edges: Sequence[NDArray[np.float64]], shear: float, convergence: float, bin_width: float) -> float:
    """Sum of squared counts of edges over bins of x: the higher, the more edges share a column."""
    total = 0.0
    for points in edges:
        x = (points[:, 0] - shear * points[:, 1]) / (1 + convergence * points[:, 1]) / bin_width
        low = np.floor(x)
        part = x - low
        low = (low - low.min()).astype(np.intp)
        counts = np.bincount(low, 1 - part, int(low.max()) + 2)
        counts[1:] += np.bincount(low, part, len(counts))[:-1]
        total += float((counts**2).sum())
    return total


def _framed(matrix: Matrix, width: int, height: int) -> Plane:
    """Move the page so that the picture's corners lie inside it, at the picture's own scale in the middle."""
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float64)
    middle = np.array([[width / 2, height / 2], [width / 2 + 1, height / 2], [width / 2, height / 2 + 1]])
    a, b, c = _project(matrix, middle)
    area = abs(float(np.linalg.det(np.array([b - a, c - a]))))
    matrix = np.diag([1 / np.sqrt(area), 1 / np.sqrt(area), 1.0]) @ matrix
    placed = _project(matrix, corners)
    low, high = placed.min(axis=0), placed.max(axis=0)
    return Plane(float(high[0] - low[0]), float(high[1] - low[1]), _shift(-low) @ matrix)


def _project(matrix: Matrix, points: NDArray[np.float64]) -> NDArray[np.float64]:
    shape = points.shape
    flat = np.concatenate([points.reshape(-1, 2), np.ones((points.size // 2, 1))], axis=1) @ matrix.T
    return (flat[:, :2] / flat[:, 2:]).reshape(shape)


def _rotation(angle: float) -> Matrix:
    cos, sin = np.cos(angle), np.sin(angle)
    return np.array([[cos, -sin, 0], [sin, cos, 0], [0, 0, 1.0]])


def _shift(by: NDArray[np.float64]) -> Matrix:
    return np.array([[1, 0, by[0]], [0, 1, by[1]], [0, 0, 1.0]])


def _weighted_median(values: NDArray[np.float64], weights: NDArray[np.float64]) -> float:
    order = np.argsort(values)
    reached = np.cumsum(weights[order])
    return float(values[order][np.searchsorted(reached, reached[-1] / 2)])


def _length(quad: NDArray[np.float64]) -> float:
    return float(np.linalg.norm(quad[1] - quad[0]))


def _height(quad: NDArray[np.float64]) -> float:
    return float(np.linalg.norm(quad[3] - quad[0]))

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

Array = NDArray[np.float64]
Matrix = NDArray[np.float64]

_LONG = 3.0
"""A line this many times longer than high shows a slope well enough."""

_FEW_LINES = 4
_FEW_CHAINS = 3
_NEXT_CELL, _ASIDE_ROW = 30.0, 0.35
_NEXT_LINE, _ASIDE_COLUMN = 5.0, 0.6
"""How far one cell may be from the next along a row, or column, and off it; in heights of a line."""

_HUBER = 1.345
_STRAIGHT = 0.002
_CLEARLY_BETTER = 1.5
_MAX_CONVERGENCE = 0.4


@dataclass(frozen=True, slots=True)
class Plane:
    """The straight page: its size, and the matrix from the picture's pixels to the page's."""

    width: float
    height: float
    matrix: Matrix

    def place(self, quad: Quad | Array) -> Array:
        """Return points of the picture as points of the page."""
        return _project(self.matrix, np.asarray(quad, np.float64))

    def lift(self, points: Array) -> Array:
        """Return points of the page as points of the picture."""
        return _project(np.asarray(np.linalg.inv(self.matrix), np.float64), points)

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
    if len(quads) >= _FEW_LINES:
        matrix = _uprighting(quads, _levelling(quads, matrix))
    if np.allclose(matrix, np.eye(3)):
        return Plane(float(width), float(height), np.eye(3))
    return _framed(matrix, width, height)


def _turning(quads: Array) -> Matrix:
    """Quarter turns alone: the direction in which most of the text runs."""
    run = (quads[:, 1] - quads[:, 0] + quads[:, 2] - quads[:, 3]).sum(axis=0) if len(quads) else np.array([1.0, 0.0])
    right, down = float(run[0]), float(run[1])
    if abs(right) >= abs(down):
        return np.eye(3) if right >= 0 else np.diag([-1.0, -1.0, 1.0])
    return np.array([[0, 1, 0], [-1, 0, 0], [0, 0, 1.0]] if down > 0 else [[0, -1, 0], [1, 0, 0], [0, 0, 1.0]])


def _levelling(quads: Array, matrix: Matrix) -> Matrix:
    """Turn the page level by its lines, then by its rows, which are longer; spread rows that run together."""
    placed = _project(matrix, quads)
    run = placed[:, 1] - placed[:, 0] + placed[:, 2] - placed[:, 3]
    is_long = run[:, 0] > _LONG * 2 * _usual_height(placed)
    if np.count_nonzero(is_long) < _FEW_LINES:
        return matrix
    matrix = _rotation(-_weighted_median(np.arctan2(run[:, 1], run[:, 0])[is_long], run[is_long, 0])) @ matrix
    matrix = _spread_apart(_project(matrix, quads), is_long) @ matrix
    placed = _project(matrix, quads)
    centre = placed.reshape(-1, 2).mean(axis=0)
    ends = np.concatenate([placed[:, side].mean(axis=1) for side in ([0, 3], [1, 2])]) - centre
    rows = find_chains(ends[:, ::-1], _NEXT_CELL * _usual_height(placed), _ASIDE_ROW * _usual_height(placed))
    return _spreading(centre, *_fit_chains(rows)) @ matrix


def _spread_apart(placed: Array, is_long: NDArray[np.bool_]) -> Matrix:
    """What rows that run together are told by at first: the slopes of single lines, which cannot be mixed up."""
    centre = placed.reshape(-1, 2).mean(axis=0)
    run = (placed[:, 1] - placed[:, 0] + placed[:, 2] - placed[:, 3])[is_long]
    middles = placed[is_long].mean(axis=1) - centre
    shear, convergence = fit_slopes(
        run[:, 1] / run[:, 0], middles[:, 1] - run[:, 1] / run[:, 0] * middles[:, 0], run[:, 0]
    )
    return _spreading(centre, shear, convergence) if convergence else np.eye(3)


def _spreading(centre: Array, shear: float, convergence: float) -> Matrix:
    spread = np.array([[1, 0, 0], [-shear, 1, 0], [convergence, 0, 1.0]])
    return _shift(centre) @ spread @ _shift(-centre)


def _uprighting(quads: Array, matrix: Matrix) -> Matrix:
    """Set columns upright that lean, and those apart that run together."""
    placed = _project(matrix, quads)
    centre = placed.reshape(-1, 2).mean(axis=0)
    height = _usual_height(placed)
    columns = [
        column
        for side in ([0, 3], [1, 2])
        for column in find_chains(placed[:, side].mean(axis=1) - centre, _NEXT_LINE * height, _ASIDE_COLUMN * height)
    ]
    shear, convergence = _fit_chains(columns)
    upright = np.array([[1, -shear, 0], [0, 1, 0], [0, convergence, 1.0]])
    return _shift(centre) @ upright @ _shift(-centre) @ matrix


def find_chains(points: Array, reach: float, aside: float) -> list[Array]:
    """Link points (across, along) that follow each other along within `reach`, off the way by `aside` at most."""
    chains: list[list[Array]] = []
    for point in points[np.argsort(points[:, 1])]:
        fitting = [
            chain for chain in chains if 0 < point[1] - chain[-1][1] < reach and abs(point[0] - chain[-1][0]) < aside
        ]
        if fitting:
            min(fitting, key=lambda chain: abs(point[0] - chain[-1][0])).append(point)
        else:
            chains.append([point])
    return [np.array(chain) for chain in chains if len(chain) >= _FEW_LINES]


def _fit_chains(chains: Sequence[Array]) -> tuple[float, float]:
    """Return by how much chains lean, and by how much more for each step across."""
    if len(chains) < _FEW_CHAINS:
        return 0.0, 0.0
    fits = [np.polyfit(chain[:, 1], chain[:, 0], 1) for chain in chains]
    slope, crossing = np.array(fits).T
    length = np.array([np.ptp(chain[:, 1]) for chain in chains])
    return fit_slopes(slope, crossing, length)


def fit_slopes(slope: Array, crossing: Array, weight: Array) -> tuple[float, float]:
    """Fit slope = shear + convergence × crossing, robustly; no convergence where it explains little."""
    lean = _weighted_median(slope, weight)
    lean = lean if abs(lean) > _STRAIGHT else 0.0
    terms = np.stack([np.ones_like(crossing), crossing], axis=1)
    weights = weight.copy()
    found = np.zeros(2)
    for _ in range(8):
        root = np.sqrt(weights)[:, None]
        found, *_ = np.linalg.lstsq(terms * root, slope * root[:, 0], rcond=None)
        miss = np.abs(slope - terms @ found)
        scale = max(1.4826 * _weighted_median(miss, weight), 1e-6)
        weights = weight * np.minimum(1.0, _HUBER * scale / np.maximum(miss, 1e-12))
    before = _weighted_median(np.abs(slope - lean), weight)
    after = _weighted_median(np.abs(slope - terms @ found), weight)
    reach = float(weight.max()) * abs(float(found[1]))
    if before < _STRAIGHT or before < _CLEARLY_BETTER * after or reach > _MAX_CONVERGENCE:
        return lean, 0.0
    return float(found[0]), float(found[1])


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


def _project(matrix: Matrix, points: Array) -> Array:
    shape = points.shape
    flat = np.concatenate([points.reshape(-1, 2), np.ones((points.size // 2, 1))], axis=1) @ matrix.T
    return (flat[:, :2] / flat[:, 2:]).reshape(shape)


def _rotation(angle: float) -> Matrix:
    cos, sin = np.cos(angle), np.sin(angle)
    return np.array([[cos, -sin, 0], [sin, cos, 0], [0, 0, 1.0]])


def _shift(by: Array) -> Matrix:
    return np.array([[1, 0, by[0]], [0, 1, by[1]], [0, 0, 1.0]])


def _weighted_median(values: Array, weights: Array) -> float:
    order = np.argsort(values)
    reached = np.cumsum(weights[order])
    return float(values[order][np.searchsorted(reached, reached[-1] / 2)])


def _usual_height(quads: Array) -> float:
    return float(np.median(np.linalg.norm(quads[:, 3] - quads[:, 0], axis=1)))

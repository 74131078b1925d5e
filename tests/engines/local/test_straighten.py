"""Skewed, turned and tilted pages are laid straight, and their boxes lead back to the picture."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from desktop_app.core.document import Page
from desktop_app.engines.local.decoding import Reading, Readings
from desktop_app.engines.local.ocr import Line
from desktop_app.engines.local.straighten import Plane, lay_straight

WIDTH, HEIGHT = 1600, 2200
READINGS = Readings(Reading("x", (0.5,), (1.0,)), Reading("x", (0.5,), (1.0,)))
Array = NDArray[np.float64]


def table() -> Array:
    """Thirty rows of four cells, as quads."""
    cells = [
        [[x, y], [x + length, y], [x + length, y + 30], [x, y + 30]]
        for y in range(300, 1800, 50)
        for x, length in ((150, 300), (700, 90), (950, 110), (1200, 220))
    ]
    return np.array(cells, np.float64)


def seen(matrix: Array) -> list[Line]:
    points = np.concatenate([table().reshape(-1, 2), np.ones((480, 1))], axis=1) @ matrix.T
    quads = (points[:, :2] / points[:, 2:]).reshape(-1, 4, 2)
    return [Line(quad.astype(np.float32), READINGS) for quad in quads]


def rotation(degrees: float) -> Array:
    angle = np.radians(degrees)
    turn = np.array([[np.cos(angle), -np.sin(angle), 0], [np.sin(angle), np.cos(angle), 0], [0, 0, 1]])
    centre = np.array([[1, 0, WIDTH / 2], [0, 1, HEIGHT / 2], [0, 0, 1.0]])
    return centre @ turn @ np.linalg.inv(centre)


def tilt(sideways: float, upwards: float) -> Array:
    centre = np.array([[1, 0, WIDTH / 2], [0, 1, HEIGHT / 2], [0, 0, 1.0]])
    view = np.array([[1, 0, 0], [0, 1, 0], [sideways / WIDTH, upwards / HEIGHT, 1]])
    return centre @ view @ np.linalg.inv(centre)


def assert_straight(plane: Plane, lines: list[Line]) -> None:
    placed = np.array([plane.place(line.quad) for line in lines]).reshape(30, 4, 4, 2)
    middles = placed.mean(axis=2)
    height = float(np.median(placed[:, :, 3, 1] - placed[:, :, 0, 1]))
    assert height > 0
    assert float(np.ptp(middles[:, :, 1], axis=1).max()) < 0.3 * height, "rows are not level"
    assert float(np.ptp(placed[:, :, 0, 0], axis=0).max()) < height, "columns are not upright"
    assert (np.diff(middles[:, 0, 1]) > 0).all()
    assert (np.diff(middles[0, :, 0]) > 0).all()


def test_a_straight_page_is_left_as_it_is() -> None:
    plane = lay_straight(seen(np.eye(3)), WIDTH, HEIGHT)
    assert plane.to_original(WIDTH, HEIGHT) is None
    assert (plane.width, plane.height) == (WIDTH, HEIGHT)


@settings(deadline=None)
@given(st.floats(-8, 8))
def test_skew_is_removed(degrees: float) -> None:
    lines = seen(rotation(degrees))
    assert_straight(lay_straight(lines, WIDTH, HEIGHT), lines)


@settings(deadline=None)
@given(st.floats(-3, 3), st.floats(-0.2, 0.2), st.floats(-0.2, 0.2))
def test_tilt_is_removed(degrees: float, sideways: float, upwards: float) -> None:
    lines = seen(rotation(degrees) @ tilt(sideways, upwards))
    assert_straight(lay_straight(lines, WIDTH, HEIGHT), lines)


@pytest.mark.parametrize("degrees", [90, 180, 270, 92, 178])
def test_turned_pages_come_upright(degrees: float) -> None:
    lines = seen(rotation(degrees))
    assert_straight(lay_straight(lines, WIDTH, HEIGHT), lines)


@settings(deadline=None)
@given(st.sampled_from([0, 90, 180, 270]), st.floats(-3, 3), st.floats(-0.1, 0.1), st.floats(-0.1, 0.1))
def test_boxes_lead_back_to_the_picture(turn: int, degrees: float, sideways: float, upwards: float) -> None:
    lines = seen(rotation(turn + degrees) @ tilt(sideways, upwards))
    plane = lay_straight(lines, WIDTH, HEIGHT)
    page = Page(1, plane.width, plane.height, "ocr", (), plane.to_original(WIDTH, HEIGHT))
    for line in lines[40:80:7]:
        x, y = plane.place(line.quad).mean(axis=0)
        box = page.box_on_original(x, y, x, y)
        expected = line.quad.mean(axis=0) / (WIDTH, HEIGHT)
        if (expected > 0.01).all() and (expected < 0.99).all():
            assert box[:2] == pytest.approx(expected, abs=0.002)


@pytest.mark.parametrize("count", [0, 1, 3])
def test_few_lines_are_enough_not_to_fail(count: int) -> None:
    plane = lay_straight(seen(np.eye(3))[:count], WIDTH, HEIGHT)
    assert (plane.width, plane.height) == (WIDTH, HEIGHT)

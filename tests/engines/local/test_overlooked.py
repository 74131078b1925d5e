"""Ink beside the lines that were found is read where it has a character's size and stands in a row."""

from collections.abc import Sequence

import cv2
import numpy as np
import pytest

from desktop_app.engines.local.decoding import Reading, Readings
from desktop_app.engines.local.ocr import Line, Quad
from desktop_app.engines.local.overlooked import find_overlooked
from desktop_app.engines.local.pictures import Pixels
from desktop_app.engines.local.straighten import Plane, lay_straight

WIDTH, HEIGHT = 900, 700
COLUMNS = (100, 400, 600)


def readings(text: str, score: float) -> Readings:
    reading = Reading(text, (0.5,) * len(text), (score,) * len(text))
    return Readings(reading, reading)


class Eye:
    """Reads every cutting as it is told, and keeps their sizes."""

    def __init__(self, text: str, score: float) -> None:
        self._readings = readings(text, score)
        self.sizes: list[tuple[int, ...]] = []

    def recognise(self, cuttings: Sequence[Pixels]) -> Sequence[Readings]:
        self.sizes += [cutting.shape[:2] for cutting in cuttings]
        return [self._readings for _ in cuttings]


class EyeForSmooth(Eye):
    """Reads what is enlarged and has no hard edges, and nothing else."""

    def recognise(self, cuttings: Sequence[Pixels]) -> Sequence[Readings]:
        read = super().recognise(cuttings)
        are_smooth = [int(np.abs(np.diff(cutting.astype(int), axis=1)).max()) < 150 for cutting in cuttings]
        return [each if smooth else readings("C", 0.4) for each, smooth in zip(read, are_smooth, strict=True)]


def page() -> tuple[Pixels, list[Line]]:
    """Ten rows of three cells, each with some ink in its quad."""
    picture = np.full((HEIGHT, WIDTH, 3), 235, np.uint8)
    lines: list[Line] = []
    for y in range(60, 560, 50):
        for x in COLUMNS:
            cv2.putText(picture, "Sodium", (x + 2, y + 22), cv2.FONT_HERSHEY_SIMPLEX, 0.7, (30, 30, 30), 2)
            quad: Quad = np.array([[x, y], [x + 120, y], [x + 120, y + 30], [x, y + 30]], np.float32)
            lines.append(Line(quad, readings("Sodium", 0.99)))
    return picture, lines


def look(picture: Pixels, lines: list[Line], eye: Eye) -> list[Line]:
    plane = lay_straight(lines, WIDTH, HEIGHT)
    return find_overlooked(eye, picture, lines, plane)  # pyright: ignore[reportArgumentType] - a fake


def mark(picture: Pixels, x: int, y: int, side: int = 12) -> None:
    picture[y : y + side, x : x + side] = 20


def test_a_mark_in_a_row_is_read_at_its_place() -> None:
    picture, lines = page()
    mark(picture, 560, 118)
    (found,) = look(picture, lines, Eye("*", 0.7))
    assert found.readings.western.text == "*"
    assert found.quad[0] == pytest.approx([560 - 12, 110], abs=3)
    assert found.quad[2] == pytest.approx([572 + 12, 140], abs=3)


@pytest.mark.parametrize(
    ("text", "score", "x", "is_kept"),
    [
        ("7", 0.95, 640, True),
        ("7", 0.8, 640, False),
        ("CV", 0.99, 640, False),
        ("1", 0.95, 560, False),
        ("H", 0.94, 560, False),
        ("H", 0.97, 560, True),
        ("*", 0.3, 560, False),
        ("▲", 0.6, 560, True),
        ("Sodium", 0.99, 640, False),
        ("", 1.0, 640, False),
    ],
)
def test_letters_and_figures_are_kept_where_they_are_sure_and_in_a_column(
    text: str, score: float, x: int, is_kept: bool
) -> None:
    picture, lines = page()
    picture[160:190, 600:725] = 235
    mark(picture, x, 168)
    others = [line for line in lines if tuple(line.quad[0]) != (600, 160)]
    assert bool(look(picture, others, Eye(text, score))) is is_kept


@pytest.mark.parametrize(
    ("text", "score", "is_kept"), [("<", 0.6, True), ("<", 0.4, False), ("-", 0.9, False), ("7", 0.99, False)]
)
def test_slanting_signs_with_hard_edges_are_read_smoothed(text: str, score: float, is_kept: bool) -> None:
    """Nothing else is: specks and dashes look alike when smoothed, and figures are read as they stand."""
    picture, lines = page()
    mark(picture, 560, 118)
    assert bool(look(picture, lines, EyeForSmooth(text, score))) is is_kept


def test_dirt_lines_and_what_stands_in_no_row_are_left_alone() -> None:
    picture, lines = page()
    mark(picture, 560, 118, 3)
    mark(picture, 560, 640)
    cv2.line(picture, (20, 150), (880, 150), (20, 20, 20), 2)
    cv2.line(picture, (575, 20), (575, 650), (20, 20, 20), 2)
    eye = Eye("*", 0.99)
    assert look(picture, lines, eye) == []
    assert eye.sizes == []


def test_a_page_full_of_dirt_is_not_read_again() -> None:
    picture, lines = page()
    for x in (300, 330, 540, 570):
        for y in range(60, 560, 50):
            mark(picture, x, y + 8)
    eye = Eye("*", 0.99)
    assert look(picture, lines, eye) == []
    assert eye.sizes == []


def test_a_page_without_lines_has_nothing_overlooked() -> None:
    plane = Plane(float(WIDTH), float(HEIGHT), np.eye(3))
    eye = Eye("*", 0.99)
    assert find_overlooked(eye, page()[0], [], plane) == []  # pyright: ignore[reportArgumentType] - a fake

"""Marks that point aside are told by their shape, also where the recogniser took them for a letter."""

import cv2
import numpy as np
import pytest

from desktop_app.engines.local.chevrons import pointing, read_chevrons
from desktop_app.engines.local.decoding import Reading, Readings
from desktop_app.engines.local.ocr import Line
from desktop_app.engines.local.pictures import Pixels

Strokes = list[list[tuple[int, int]]]

RIGHT: Strokes = [[(8, 8), (30, 18), (8, 28)]]
LEFT: Strokes = [[(30, 8), (8, 18), (30, 28)]]
DOWN: Strokes = [[(8, 8), (19, 28), (30, 8)]]
UP: Strokes = [[(8, 28), (19, 8), (30, 28)]]
PLUS: Strokes = [[(8, 18), (30, 18)], [(19, 8), (19, 28)]]


def drawn(strokes: Strokes, *, ink: int = 20, paper: int = 230, width: int = 3) -> Pixels:
    picture = np.full((36, 38, 3), paper, np.uint8)
    for stroke in strokes:
        cv2.polylines(picture, [np.array(stroke, np.int32)], isClosed=False, color=(ink, ink, ink), thickness=width)
    return picture


@pytest.mark.parametrize(("ink", "paper"), [(20, 230), (90, 160), (240, 30)])
@pytest.mark.parametrize("width", [2, 3, 5])
def test_which_way_a_mark_points(ink: int, paper: int, width: int) -> None:
    assert pointing(drawn(RIGHT, ink=ink, paper=paper, width=width)) == ">"
    assert pointing(drawn(LEFT, ink=ink, paper=paper, width=width)) == "<"


@pytest.mark.parametrize("strokes", [DOWN, UP, PLUS, []])
def test_what_points_nowhere_aside_is_none(strokes: Strokes) -> None:
    assert pointing(drawn(strokes)) is None


def line(text: str, score: float = 0.5) -> Line:
    reading = Reading(text, (0.5,) * len(text), (score,) * len(text))
    return Line(np.array([[0, 0], [37, 0], [37, 35], [0, 35]], np.float32), Readings(reading, reading))


@pytest.mark.parametrize(
    ("text", "strokes", "told"),
    [("V", RIGHT, ">"), ("Λ", LEFT, "<"), ("V", LEFT, "<"), ("V", DOWN, "V"), ("K", RIGHT, "K"), ("VV", RIGHT, "VV")],
)
def test_single_marks_alone_are_read_by_their_shape(text: str, strokes: Strokes, told: str) -> None:
    assert [each.readings.western.text for each in read_chevrons(drawn(strokes), [line(text)])] == [told]


def test_what_was_surely_read_stays_as_sure() -> None:
    assert read_chevrons(drawn(RIGHT), [line(">", 0.97)])[0].readings.western.score == pytest.approx(0.97)

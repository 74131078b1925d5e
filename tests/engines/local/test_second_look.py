"""Cells with doubtful figures are read a second time, and the better reading is kept."""

from collections.abc import Sequence

import numpy as np
import pytest

from desktop_app.engines.local.decoding import Reading, Readings
from desktop_app.engines.local.ocr import Line
from desktop_app.engines.local.pictures import Pixels
from desktop_app.engines.local.second_look import look_again

PICTURE = np.full((200, 400, 3), 255, np.uint8)
QUAD = np.array([[20, 20], [120, 20], [120, 50], [20, 50]], np.float32)


class Eye:
    """Reads every cutting as it is told, and keeps their sizes."""

    def __init__(self, text: str, score: float) -> None:
        self._readings = readings(text, score)
        self.sizes: list[tuple[int, ...]] = []

    def recognise(self, cuttings: Sequence[Pixels]) -> Sequence[Readings]:
        self.sizes += [cutting.shape[:2] for cutting in cuttings]
        return [self._readings for _ in cuttings]


def readings(text: str, score: float) -> Readings:
    reading = Reading(text, tuple(i / len(text) for i in range(len(text))), (score,) * len(text))
    return Readings(reading, reading)


def looked(first: str, score: float, eye: Eye) -> str:
    lines = [Line(QUAD, readings(first, score)), *[Line(QUAD, readings("Sodium", 0.99))] * 9]
    return look_again(eye, PICTURE, lines)[0].readings.western.text  # pyright: ignore[reportArgumentType] - a fake


@pytest.mark.parametrize(
    ("first", "again", "score", "kept"),
    [
        ("4:50-5.50", "4.50-5.50", 0.99, "4.50-5.50"),
        ("4:50-5.50", "4.50-5.50", 0.9, "4:50-5.50"),
        ("109/L", "10/L", 0.99, "109/L"),
        ("6.7 %", "6.7 %", 0.5, "6.7 %"),
    ],
)
def test_the_better_reading_is_kept(first: str, again: str, score: float, kept: str) -> None:
    assert looked(first, 0.6, Eye(again, score)) == kept


@pytest.mark.parametrize(
    ("first", "score", "again", "sure", "kept"),
    [
        ("", 0.0, "%", 0.7, "%"),
        ("o", 0.2, "%", 0.4, "o"),
        ("d", 0.2, "H", 0.7, "d"),
        ("d", 0.2, "H", 0.9, "H"),
        ("L", 0.7, "H", 0.9, "L"),
        ("d", 0.2, "Sodium", 0.99, "d"),
        ("d", 0.2, "", 0.0, "d"),
    ],
)
def test_signs_and_letters_that_were_hardly_read_are_looked_at_in_two_ways(
    first: str, score: float, again: str, sure: float, kept: str
) -> None:
    eye = Eye(again, sure) if again else Eye(" ", 0.0)
    assert looked(first, score, eye) == kept
    assert len(eye.sizes) == (2 if score < 0.6 else 0)


def test_only_unsure_cells_with_figures_are_read_again_enlarged() -> None:
    eye = Eye("7.2", 0.99)
    assert looked("7.1", 0.99, eye) == "7.1"
    assert looked("Potassium", 0.3, eye) == "Potassium"
    assert looked("mg", 0.7, eye) == "mg"
    assert looked("the value of 7.1 was confirmed by a second one", 0.3, eye).startswith("the value")
    assert eye.sizes == []
    assert looked("7.1", 0.3, eye) == "7.2"
    assert eye.sizes == [(68, 200)]

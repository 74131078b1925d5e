"""Stars of worn print, which are told together where they stand in a column."""

from collections.abc import Sequence

import numpy as np

from desktop_app.engines.local.decoding import Reading, Readings
from desktop_app.engines.local.ocr import Line, Quad
from desktop_app.engines.local.pictures import Pixels
from desktop_app.engines.local.stars import find_stars
from desktop_app.engines.local.straighten import Plane

_PLANE = Plane(900.0, 700.0, np.eye(3))
_PICTURE: Pixels = np.full((700, 900, 3), 240, np.uint8)


def _read(text: str, score: float) -> Readings:
    reading = Reading(text, (0.5,) * len(text), (score,) * len(text))
    return Readings(reading, reading)


def _quad(x: float, y: float) -> Quad:
    return np.array([[x, y], [x + 20, y], [x + 20, y + 30], [x, y + 30]], np.float32)


def _line(x: float, y: float, text: str, score: float = 0.05) -> Line:
    return Line(_quad(x, y), _read(text, score))


class Eye:
    """Reads each cutting of a column as one of several texts, look by look."""

    def __init__(self, *looks: Sequence[str]) -> None:
        self._looks = list(looks)
        self.count = 0

    def recognise(self, cuttings: Sequence[Pixels]) -> Sequence[Readings]:
        texts = self._looks[self.count % len(self._looks)]
        self.count += 1
        return [_read(text, 0.1) for text in texts[: len(cuttings)]]


def _found(eye: Eye, lines: Sequence[Line], others: Sequence[Quad] = ()) -> list[tuple[float, str]]:
    stars = find_stars(eye, _PICTURE, lines, others, _PLANE, 30.0)  # pyright: ignore[reportArgumentType] - a fake
    return [(float(star.quad[0, 1]), star.readings.western.text) for star in stars]


def test_marks_that_look_like_stars_in_some_look_are_stars() -> None:
    lines = [_line(600, 100, "*"), _line(601, 200, ""), _line(599, 300, "·"), _line(600, 400, "÷")]
    eye = Eye(["*", "", "·", "÷"], ["", "*", "÷", "÷"], ["", "", "*", "1"], ["*", "", "", ""])
    assert _found(eye, lines) == [(100.0, "*"), (200.0, "*"), (300.0, "*")]


def test_ink_that_is_in_no_line_counts_with_them() -> None:
    eye = Eye(["*"] * 3)
    assert len(_found(eye, [_line(600, 100, "*")], [_quad(602, 200), _quad(598, 300), _quad(300, 300)])) == 3


def test_two_marks_or_marks_of_other_kinds_are_no_column_of_stars() -> None:
    assert _found(Eye(["*"] * 2), [_line(600, 100, "*"), _line(600, 200, "*")]) == []
    holes = [_line(20, 40 * row, "*" if row == 3 else "o") for row in range(12)]
    assert _found(Eye(["o"] * 3 + ["*"] * 4 + ["o"] * 5), holes) == []


def test_nothing_is_looked_at_where_no_line_was_taken_for_a_star() -> None:
    eye = Eye(["*"] * 4)
    assert _found(eye, [_line(600, 50 * row, ".") for row in range(4)]) == []
    assert _found(eye, [_line(600, 50 * row, "*", 0.9) for row in range(4)]) == []
    assert eye.count == 0

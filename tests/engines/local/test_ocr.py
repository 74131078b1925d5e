"""Lines of text are found in pictures of any shape."""

import cv2
import numpy as np
import pytest

from desktop_app.engines.local.ocr import reader
from desktop_app.engines.local.pictures import Pixels

PRINTED = "Sodium 140 mmol/L"


def strip(width: int, height: int) -> Pixels:
    """A picture with one row of text in its middle."""
    picture = np.full((height, width, 3), 244, np.uint8)
    place = 60, height // 2 + 10
    return np.asarray(cv2.putText(picture, PRINTED, place, cv2.FONT_HERSHEY_SIMPLEX, 0.9, (0, 0, 0), 2), np.uint8)


@pytest.mark.parametrize("size", [(900, 600), (1700, 110), (2400, 60)])
def test_a_row_is_found_where_it_stands(size: tuple[int, int]) -> None:
    """Also one that is many times wider than high, as of a box drawn around a row."""
    picture = strip(*size)
    eye = reader(1)
    (line,) = eye.read(picture, eye.find(picture))
    assert line.readings.western.text == PRINTED
    middle = line.quad.mean(axis=0)
    assert abs(middle[1] - size[1] / 2) < 8
    assert 150 < middle[0] < 230

"""Cleaning a picture before it is read: specks of dust and noise go, decimal points stay."""

import cv2
import numpy as np
from numpy.typing import NDArray

from desktop_app.engines.local.pictures import Pixels

_CONTRAST = 40
_GROUND_SIDE = 5
_SPECKS_PER_MEGAPIXEL = 100
_DOT_TO_LINE = 0.1
"""A full stop is about a tenth as wide as a line (with its margins) is high."""

_SPECK_TO_DOT = 0.4
_BLANK_SIDE = 1000
_BLANK_GROUND_SIDE = 21
_BLANK_CONTRAST = 30
_INK_SHARE = 0.00005


def is_blank(picture: Pixels) -> bool:
    """Tell whether a picture shows nothing that could be ink: no small thing stands out from what is around it."""
    height, width = picture.shape[:2]
    scale = min(1.0, _BLANK_SIDE / max(height, width))
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    grey = cv2.cvtColor(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), cv2.COLOR_BGR2GRAY)
    ground = cv2.medianBlur(grey, _BLANK_GROUND_SIDE)
    return float(np.mean(cv2.absdiff(grey, ground) > _BLANK_CONTRAST)) < _INK_SHARE


def without_specks(picture: Pixels, line_height: float) -> Pixels:
    """Return the picture without dark specks much smaller than a full stop of its text; as it is when it has few.

    `line_height` is the usual height of its lines in pixels, margins included.
    """
    largest = int(_SPECK_TO_DOT * (_DOT_TO_LINE * line_height) ** 2)
    if largest < 1:
        return picture
    grey = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
    ground = cv2.medianBlur(grey, _GROUND_SIDE)
    dark = (cv2.subtract(ground, grey) > _CONTRAST).astype(np.uint8)
    _, labels, facts, _ = cv2.connectedComponentsWithStats(dark, connectivity=8)
    is_speck = facts[:, cv2.CC_STAT_AREA] <= largest
    is_speck[0] = False
    if np.count_nonzero(is_speck) < _SPECKS_PER_MEGAPIXEL * grey.size / 1e6:
        return picture
    mask: NDArray[np.bool_] = is_speck[np.asarray(labels, np.intp)]
    clean = picture.copy()
    clean[mask] = cv2.medianBlur(picture, _GROUND_SIDE)[mask]
    return clean

"""Cleaning a picture before it is read: specks of dust and noise go, decimal points stay."""

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from desktop_app.engines.local.pictures import Pixels

_CONTRAST = 40
_FAINT_CONTRAST = 40
_GROUND_SIDE, _WIDE_GROUND_SIDE = 5, 21
_SPECKS_PER_MEGAPIXEL = 50
_LOWEST_LINE = 25.0
_DOT_TO_LINE = 0.1
"""A full stop is about a tenth as wide as a line (with its margins) is high."""

_SPECK_TO_DOT = 0.35
_ALONE_TO_LINE = 0.13
"""A decimal point is nearer to its digits than this, in heights of a line; a speck is taken for one where it is not."""

_BLANK_SIDE = 1000
_BLANK_GROUND_SIDE = 21
_BLANK_CONTRAST = 30
_INK_SHARE = 0.00005
_LEAST_SIDE_PX = 24


def is_blank(picture: Pixels) -> bool:
    """Tell whether a picture shows nothing that could be ink: no small thing stands out from what is around it.

    One that is too small for two lines of text shows nothing either; detection would enlarge it beyond measure.
    """
    height, width = picture.shape[:2]
    if min(height, width) < _LEAST_SIDE_PX:
        return True
    scale = min(1.0, _BLANK_SIDE / max(height, width))
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    grey = cv2.cvtColor(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), cv2.COLOR_BGR2GRAY)
    ground = cv2.medianBlur(grey, _BLANK_GROUND_SIDE)
    return float(np.mean(cv2.absdiff(grey, ground) > _BLANK_CONTRAST)) < _INK_SHARE


def without_specks(picture: Pixels, line_height: float) -> Pixels:
    """Return the picture without dark specks that stand alone and are much smaller than a full stop of its text.

    It stays as it is when it has few of them, or when its text is so small that a full stop may be a single pixel.
    `line_height` is the usual height of its lines in pixels, margins included.
    """
    if line_height < _LOWEST_LINE:
        return picture
    largest = max(1, int(_SPECK_TO_DOT * (_DOT_TO_LINE * line_height) ** 2))
    grey = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
    specks = _find_specks(grey, largest)
    reach = 2 * round(_ALONE_TO_LINE * line_height) + 1
    ink = (cv2.subtract(cv2.medianBlur(grey, _WIDE_GROUND_SIDE), grey) > _FAINT_CONTRAST) & ~specks
    alone = specks & (cv2.dilate(ink.astype(np.uint8), np.ones((reach, reach), np.uint8)) == 0)
    if np.count_nonzero(alone) < _SPECKS_PER_MEGAPIXEL * grey.size / 1e6:
        return picture
    clean = picture.copy()
    clean[alone] = cv2.medianBlur(picture, _GROUND_SIDE)[alone]
    return clean


def _find_specks(grey: NDArray[Any], largest: int) -> NDArray[np.bool_]:
    """Mark the pixels of dark spots of `largest` pixels at most."""
    dark = (cv2.subtract(cv2.medianBlur(grey, _GROUND_SIDE), grey) > _CONTRAST).astype(np.uint8)
    _, labels, facts, _ = cv2.connectedComponentsWithStats(dark, connectivity=8)
    is_speck = facts[:, cv2.CC_STAT_AREA] <= largest
    is_speck[0] = False
    return is_speck[np.asarray(labels, np.intp)]

"""Stars that print shows too faintly to be read one by one: told together where they stand in a column.

A worn ribbon leaves a few dots of a star, and the recogniser is never sure of it. Where several such marks stand one
below the other, and nearly each of them looks like a star in one of several looks, all that do are stars.
"""

from collections.abc import Sequence

import cv2
import numpy as np

from desktop_app.engines.local.decoding import Reading, Readings
from desktop_app.engines.local.ocr import Line, Quad, Reader, cut_out
from desktop_app.engines.local.pictures import Pixels
from desktop_app.engines.local.straighten import Plane

_STAR = "*"
_UNREAD, _LONGEST = 0.5, 2
"""Lines of so few characters that were read less surely give no words."""

_ASIDE = 0.5
"""How far a star may stand off its column, in heights of a line."""

_FEWEST, _MOST, _SHARE = 3, 80, 0.7
_SMOOTH = (0.04, 0.06)
_THICKER = 0.07
"""By how much a mark's dots are smoothed and its strokes thickened to be looked at again, in heights of the cutting."""

_SCORE = 0.9
"""What a column tells is surer than a guess; a range that speaks against a mark raises its own doubt."""


def find_stars(
    eye: Reader, picture: Pixels, lines: Sequence[Line], others: Sequence[Quad], plane: Plane, height: float
) -> list[Line]:
    """Return the stars among lines that were hardly read, and among `others`: places of ink that is in no line.

    At least one line must have been taken for a star; `height` is that of a line on the straight page, in its units.
    """
    unread = [line for line in lines if _is_unread(line)]
    seeds = [_middle(line.quad, plane) for line in unread if line.readings.western.text.strip() == _STAR]
    quads = [*(line.quad for line in unread), *others] if seeds else []
    places = [_middle(quad, plane) for quad in quads]
    found: list[Line] = []
    used: set[int] = set()
    for seed in seeds:
        column = [i for i, x in enumerate(places) if abs(x - seed) < _ASIDE * height and i not in used]
        used.update(column)
        if _FEWEST <= len(column) <= _MOST:
            found += _stars_of(eye, picture, [quads[i] for i in column])
    return found


def _stars_of(eye: Reader, picture: Pixels, quads: Sequence[Quad]) -> list[Line]:
    """Return the stars of one column; none where few of its marks look like one."""
    cuttings = [cut_out(picture, quad) for quad in quads]
    treated = [
        cuttings,
        *([_smoothed(each, share) for each in cuttings] for share in _SMOOTH),
        map(_thickened, cuttings),
    ]
    looks = [eye.recognise(list(look)) for look in treated]
    texts = [{readings.western.text.strip() for readings in each} for each in zip(*looks, strict=True)]
    stars = [quad for quad, read in zip(quads, texts, strict=True) if _STAR in read]
    if len(stars) < max(_FEWEST, _SHARE * len(quads)):
        return []
    told = Reading(_STAR, (0.5,), (_SCORE,))
    return [Line(quad, Readings(told, told)) for quad in stars]


def _is_unread(line: Line) -> bool:
    read = line.readings.western
    return len(read.text) <= _LONGEST and read.score < _UNREAD


def _middle(quad: Quad, plane: Plane) -> float:
    return float(plane.place(quad)[:, 0].mean())


def _smoothed(cutting: Pixels, share: float) -> Pixels:
    return np.asarray(cv2.GaussianBlur(cutting, (0, 0), share * cutting.shape[0]), np.uint8)


def _thickened(cutting: Pixels) -> Pixels:
    size = max(2, round(_THICKER * cutting.shape[0]))
    return np.asarray(cv2.erode(cutting, np.ones((size, size), np.uint8)), np.uint8)

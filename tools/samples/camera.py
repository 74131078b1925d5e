"""What a scanner and a telephone make of a page: skew, noise, perspective, light; the same at every run."""

import cv2
import numpy as np
from numpy.typing import NDArray

Picture = cv2.typing.MatLike
Picture64 = NDArray[np.float64]

SCAN_DPI = 170
PHOTO_SIZE = (1560, 2080)
"""Width and height of the photo, in pixels."""


def scan(page: Picture) -> bytes:
    """Return the page as a grey JPEG from a flatbed scanner: slightly askew, with grain and a dark edge."""
    random = np.random.default_rng(20251007)
    grey = cv2.cvtColor(page, cv2.COLOR_RGB2GRAY)
    height, width = grey.shape
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), 0.55, 1.0)
    turned = cv2.warpAffine(grey, turn, (width, height), flags=cv2.INTER_CUBIC, borderValue=(246,))
    light: Picture64 = 236 + 14 * np.linspace(0, 1, width)[None, :] - 10 * np.linspace(0, 1, height)[:, None] ** 2
    edge: Picture64 = 60 * np.exp(-np.arange(width, dtype=np.float64) / 7)[None, :]
    paper: Picture64 = turned.astype(np.float64) * light / 255 - edge
    grain = cv2.GaussianBlur(random.normal(0, 7, (height, width)), (3, 3), 0.7)
    return _jpeg(_levels(np.add(cv2.GaussianBlur(paper, (3, 3), 0.6), grain, dtype=np.float64)), 52)


def photograph(page: Picture) -> bytes:
    """Return the page as a colour JPEG from a telephone: seen at an angle on a table, with a lamp to the left."""
    random = np.random.default_rng(20250724)
    width, height = PHOTO_SIZE
    table = _table(random, width, height)
    page_height, page_width = page.shape[:2]
    corners = np.array([(0, 0), (page_width, 0), (page_width, page_height), (0, page_height)], np.float32)
    seen = np.array([(182, 150), (1418, 206), (1478, 1930), (92, 1894)], np.float32)
    matrix = cv2.getPerspectiveTransform(corners, seen)
    paper = cv2.warpPerspective(page, matrix, (width, height), flags=cv2.INTER_AREA)
    mask = cv2.warpPerspective(np.full(page.shape[:2], 255, np.uint8), matrix, (width, height))
    cover = (cv2.GaussianBlur(mask, (3, 3), 0) / 255.0)[..., None]
    shadow = cv2.GaussianBlur(np.roll(mask, (16, 20), (0, 1)), (0, 0), 16)[..., None] / 255.0
    scene = table * (1 - 0.5 * shadow) * (1 - cover) + paper * np.array([0.985, 0.97, 0.935]) * cover
    lit = np.multiply(scene, _lamp(width, height)[..., None], dtype=np.float64)
    soft = np.add(cv2.GaussianBlur(lit, (0, 0), 0.75), random.normal(0, 3.0, lit.shape), dtype=np.float64)
    return _jpeg(cv2.cvtColor(_levels(soft), cv2.COLOR_RGB2BGR), 64)


def _table(random: np.random.Generator, width: int, height: int) -> Picture64:
    """Return a wooden table: long streaks along x."""
    streaks = cv2.GaussianBlur(random.normal(0, 1, (height, width)), (0, 0), sigmaX=90, sigmaY=1.6)
    streaks /= np.abs(streaks).max()
    return np.array([128, 92, 62]) + 30 * streaks[..., None]


def _lamp(width: int, height: int) -> Picture64:
    """Return how bright each place is: 1 under the lamp at the upper left, two thirds in the far corner."""
    x, y = np.meshgrid(np.linspace(0, 1, width), np.linspace(0, 1, height))
    distance = np.hypot(x - 0.22, y - 0.18)
    return 1.03 - 0.34 * np.clip(distance, 0, 1) ** 1.4


def _levels(brightness: Picture64) -> NDArray[np.uint8]:
    return np.clip(brightness, 0, 255).astype(np.uint8)


def _jpeg(picture: Picture, quality: int) -> bytes:
    is_made, coded = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])
    if not is_made:
        raise RuntimeError("the picture could not be coded")
    return coded.tobytes()

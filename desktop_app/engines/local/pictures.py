"""From a picture's bytes, or a PDF page, to upright pixels: height × width × 3, blue-green-red, 8 bit."""

import io
import struct
import warnings
from typing import Any

import numpy as np
import pi_heif as _pi_heif
from numpy.typing import NDArray
from PIL import Image, ImageOps, UnidentifiedImageError

from desktop_app.core.errors import ErrorCode, Failure, ProcessingError
from desktop_app.engines.local.mupdf import pymupdf
from desktop_app.engines.worker import failure_of

Pixels = NDArray[np.uint8]

MAX_SIDE = 4000
"""Longest side of a picture to read, in pixels; more costs memory and tells the reader nothing."""

_MIN_SIDE = 1600
_DPI = 200
_LOWEST_DPI, _HIGHEST_DPI = 150, 300
_FILLING = 0.6
_MAX_ZOOM = 8.0
_MAX_DRAFT_SIDE = 2 * MAX_SIDE
_LEAST_STRETCH, _MOST_STRETCH = 1.2, 4.0
"""Pixels that are so much longer than wide (a fax: 2.08) are made square; what tells of more is a mistake."""

_MOST_STRETCHED_PIXELS = 40_000_000

_SIXTEEN_BIT = frozenset({"I", "I;16", "I;16B", "I;16L", "I;16N"})
_BROKEN: tuple[type[Exception], ...] = (
    UnidentifiedImageError,
    OSError,
    SyntaxError,
    ValueError,
    EOFError,
    struct.error,
    TypeError,
    KeyError,
    IndexError,
    AttributeError,
    RuntimeError,
    OverflowError,
    ZeroDivisionError,
    NotImplementedError,
)
_heif: Any = _pi_heif


def count_frames(data: bytes) -> int:
    """Return the number of pages in a picture file; only TIFF has several.

    Raises:
        ProcessingError: IMAGE_CORRUPT.
    """
    with _open(data) as image:
        if image.format != "TIFF":
            return 1
        try:
            return int(getattr(image, "n_frames", 1))
        except _BROKEN as error:
            raise ProcessingError(failure_of(error, ErrorCode.IMAGE_CORRUPT)) from error


def load_picture(data: bytes, number: int, max_pixels: int) -> Pixels:
    """Decode page `number` (from 1) of a picture, turned as its EXIF data say, transparent parts white.

    Raises:
        ProcessingError: IMAGE_CORRUPT, IMAGE_TOO_LARGE, OUT_OF_MEMORY.
    """
    with _open(data) as image:
        try:
            if number > 1:
                image.seek(number - 1)
            _check_size(image, max_pixels)
            if image.format == "JPEG":
                image.draft(None, (_MAX_DRAFT_SIDE, _MAX_DRAFT_SIDE))
            return _pixels_of(image)
        except _BROKEN as error:
            raise ProcessingError(failure_of(error, ErrorCode.IMAGE_CORRUPT)) from error


def render_page(page: Any) -> Pixels:
    """Draw a loaded PyMuPDF page as it is shown; enormous and tiny pages come out at a readable size.

    A scanned page is drawn at its scanner's own resolution, as far as that is of use, so that nothing is blurred.
    """
    longest = max(page.rect.width, page.rect.height, 1.0)
    dpi = min(max(_scanned_dpi(page) or _DPI, _LOWEST_DPI), _HIGHEST_DPI)
    zoom = min(max(dpi / 72, _MIN_SIDE / longest), _MAX_ZOOM, MAX_SIDE / longest)
    pixmap = page.get_pixmap(matrix=pymupdf.Matrix(zoom, zoom), colorspace=pymupdf.csRGB, alpha=False)
    rows = np.frombuffer(pixmap.samples_mv, np.uint8).reshape(pixmap.height, pixmap.stride)
    pixels = rows[:, : pixmap.width * 3].reshape(pixmap.height, pixmap.width, 3)
    return np.ascontiguousarray(pixels[:, :, ::-1])


def _scanned_dpi(page: Any) -> float | None:
    """Return the resolution of the picture that fills the page, None where there is none."""
    for info in page.get_image_info():
        box = pymupdf.Rect(info["bbox"])
        if abs(box) > _FILLING * abs(page.rect):
            return float(72 * (info["width"] * info["height"] / abs(box)) ** 0.5)
    return None


def _open(data: bytes) -> Image.Image:
    Image.MAX_IMAGE_PIXELS = None  # the limit is kept here, before anything is decoded
    _heif.register_heif_opener()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return Image.open(io.BytesIO(data))
    except _BROKEN as error:
        raise ProcessingError(failure_of(error, ErrorCode.IMAGE_CORRUPT)) from error


def _check_size(image: Image.Image, max_pixels: int) -> None:
    width, height = image.size
    if width * height > max_pixels:
        raise ProcessingError(Failure.of(ErrorCode.IMAGE_TOO_LARGE, f"{width} × {height}", width=width, height=height))


def _pixels_of(image: Image.Image) -> Pixels:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        image.load()
        upright = _turned_by_exif(_with_square_pixels(image))
    upright.thumbnail((MAX_SIDE, MAX_SIDE), Image.Resampling.BOX, reducing_gap=2.0)
    return np.ascontiguousarray(np.asarray(_flattened(upright), np.uint8)[:, :, ::-1])


def _with_square_pixels(image: Image.Image) -> Image.Image:
    """Stretch a fax, which has twice as many dots across as down, to the shape of its page."""
    told: Any = image.info.get("dpi") or (0, 0)
    across, down = float(told[0]), float(told[1])
    width, height = image.size
    if not (across > 0 and down > 0 and _LEAST_STRETCH < max(across / down, down / across) < _MOST_STRETCH):
        return image
    size = (width, round(height * across / down)) if across > down else (round(width * down / across), height)
    if size[0] * size[1] > _MOST_STRETCHED_PIXELS:
        return image
    return (image.convert("L") if image.mode == "1" else image).resize(size, Image.Resampling.BICUBIC)


def _turned_by_exif(image: Image.Image) -> Image.Image:
    try:
        return ImageOps.exif_transpose(image)
    except _BROKEN:  # a damaged note about orientation is no reason to refuse the picture
        return image


def _flattened(image: Image.Image) -> Image.Image:
    if image.mode in _SIXTEEN_BIT or image.mode == "F":
        return _from_deep(image).convert("RGB")
    if image.mode in {"RGBA", "LA", "PA", "RGBa", "La"} or "transparency" in image.info:
        layered = image.convert("RGBA")
        ground = Image.new("RGBA", layered.size, "white")
        return Image.alpha_composite(ground, layered).convert("RGB")
    return image.convert("RGB")


def _from_deep(image: Image.Image) -> Image.Image:
    """Bring 16 or 32 bit grey to 8 bit; 12 bit data in 16 bit files use only a part of the range."""
    values = np.asarray(image, np.float32)
    top = float(values.max(initial=0.0))
    full = 255.0 if top <= 255 else 4095.0 if top <= 4095 else 65535.0  # bit depths
    return Image.fromarray(np.clip(values * (255.0 / full), 0, 255).astype(np.uint8))

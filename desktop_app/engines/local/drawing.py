"""The drawing of one page for a person to look at, in a sandbox worker; importing this module loads nothing heavy."""

from dataclasses import dataclass
from typing import Any

from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.engines.local.calls import PDF, Limits

MAX_PIXELS = 20_000_000
"""Larger pictures cost much memory and show no more."""


@dataclass(frozen=True, slots=True)
class DrawnPage:
    """One page as a document shows it: `rgb` holds `height` rows of `width` pixels of three bytes, without gaps."""

    number: int
    page_count: int
    width: int
    height: int
    rgb: bytes


def draw_page(data: bytes, media_type: str, number: int, width_px: int, limits: Limits) -> DrawnPage:
    """Draw page `number` (from 1) at most `width_px` pixels wide and of at most `MAX_PIXELS`, upright.

    A picture is never drawn larger than it is.

    Raises:
        ProcessingError: PDF_CORRUPT, PDF_PASSWORD, IMAGE_CORRUPT, IMAGE_TOO_LARGE, OUT_OF_MEMORY.
    """
    draw = _draw_pdf if media_type == PDF else _draw_picture
    return draw(data, number, max(1, width_px), limits)


def _draw_pdf(data: bytes, number: int, width_px: int, _limits: Limits) -> DrawnPage:
    from desktop_app.engines.local.mupdf import BROKEN
    from desktop_app.engines.worker import failure_of

    try:
        return _draw_opened(data, number, width_px)
    except BROKEN as error:
        raise ProcessingError(failure_of(error, ErrorCode.PDF_CORRUPT)) from error


def _draw_opened(data: bytes, number: int, width_px: int) -> DrawnPage:
    from desktop_app.engines.local.mupdf import pymupdf

    with pymupdf.open(stream=data, filetype="pdf") as document:
        if document.needs_pass:
            raise ProcessingError.of(ErrorCode.PDF_PASSWORD)
        count = int(document.page_count)
        _check_number(number, count, ErrorCode.PDF_CORRUPT)
        page = document[number - 1]
        width, height = _bounded(page.rect.width, page.rect.height, width_px)
        zoom = pymupdf.Matrix(width / max(page.rect.width, 1.0), height / max(page.rect.height, 1.0))
        pixmap = page.get_pixmap(matrix=zoom, colorspace=pymupdf.csRGB, alpha=False)
        return DrawnPage(number, count, pixmap.width, pixmap.height, _without_gaps(pixmap))


def _draw_picture(data: bytes, number: int, width_px: int, limits: Limits) -> DrawnPage:
    from PIL import Image

    from desktop_app.engines.local.pictures import count_frames, load_picture

    count = count_frames(data)
    _check_number(number, count, ErrorCode.IMAGE_CORRUPT)
    pixels = load_picture(data, number, limits.max_pixels)[:, :, ::-1]
    picture = Image.fromarray(pixels)
    width, height = _bounded(picture.width, picture.height, min(width_px, picture.width))
    if (width, height) != picture.size:
        picture = picture.resize((width, height), Image.Resampling.BOX, reducing_gap=2.0)
    return DrawnPage(number, count, picture.width, picture.height, picture.tobytes())


def _bounded(width: float, height: float, width_px: int) -> tuple[int, int]:
    """Return the size of a page that is drawn `width_px` wide, or smaller where that would be too many pixels."""
    aspect = max(height, 1.0) / max(width, 1.0)
    wide = min(float(width_px), (MAX_PIXELS / aspect) ** 0.5)
    return max(1, int(wide)), max(1, min(round(wide * aspect), MAX_PIXELS))


def _without_gaps(pixmap: Any) -> bytes:
    row_bytes = 3 * pixmap.width
    if pixmap.stride == row_bytes:
        return bytes(pixmap.samples)
    rows = memoryview(pixmap.samples)
    return b"".join(rows[start : start + row_bytes] for start in range(0, len(rows), pixmap.stride))


def _check_number(number: int, count: int, code: ErrorCode) -> None:
    if not 1 <= number <= count:
        raise ProcessingError.of(code, f"it has no page {number}")

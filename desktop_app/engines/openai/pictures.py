"""Pages as pictures to send: as small as their print lets them be, hidden parts painted over; in a sandbox worker.

Services count a picture by its pixels, and many make it smaller first until its shorter side has 768: so a page is cut
into strips that stay below that, at rows without ink where there are any.
"""

import io
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from desktop_app.core.document import Page
from desktop_app.core.report import Box
from desktop_app.engines.local.calls import PDF, Limits
from desktop_app.engines.local.cleaning import is_blank
from desktop_app.engines.local.pages import open_pdf
from desktop_app.engines.local.pictures import Pixels, load_picture, render_page
from desktop_app.engines.openai.calls import Picture
from desktop_app.engines.openai.marks import Mark
from desktop_app.engines.openai.personal import boxes_on

_PRINT_PX = 17.0
"""Height of the smallest words in the picture that is sent, margins included: that of 6-point print at 150 dpi."""

_SMALLEST = 10
"""Percent of a page's words that may be smaller."""

_FEWEST_WORDS = 10
_USUAL_SIDE_PX, _LEAST_SIDE_PX, _MOST_SIDE_PX = 1754, 1000, 2600
"""Longer side of what is sent: A4 at 150 dpi where the print's size is not known, and the limits in any case."""

_STRIP_PX = 768
_CUT_FROM = 0.7
_OVERLAP_PX = 24
_INK = 60
_GREY_SPREAD = 24
_JPEG_QUALITY = 80


def draw_page(
    data: bytes, media_type: str, place: int, page: Page | None, marks: Sequence[Mark], limits: Limits
) -> tuple[Picture, ...]:
    """Return a page's strips from the top; none where it is blank.

    Args:
        data: the document.
        media_type: its kind.
        place: of the page in it, from 1.
        page: its words as they were read here, None where they were not.
        marks: what is painted over where it stands.
        limits: of pictures.
    """
    pixels = _pixels(data, media_type, place, limits)
    if is_blank(pixels):
        return ()
    image = Image.fromarray(np.ascontiguousarray(pixels[:, :, ::-1]))
    for box, token in boxes_on(page, marks) if page is not None and marks else ():
        _paint_over(image, box, token)
    image = _reduced(image, _scale(image, page))
    return tuple(_encoded(strip) for strip in _strips(image))


def _pixels(data: bytes, media_type: str, place: int, limits: Limits) -> Pixels:
    if media_type != PDF:
        return load_picture(data, place, limits.max_pixels)
    with open_pdf(data, limits) as document:
        return render_page(document[place - 1])


def _scale(image: Image.Image, page: Page | None) -> float:
    """Return by how much the picture can shrink so that its smallest print stays legible; never above 1."""
    longest = max(image.size)
    wanted = _USUAL_SIDE_PX / longest
    if page is not None and len(page.words) >= _FEWEST_WORDS:
        # The words' units are those of the straightened page; its height is that of the picture, but for a turn.
        heights = [word.y1 - word.y0 for word in page.words]
        height_px = float(np.percentile(heights, _SMALLEST)) * longest / max(page.width, page.height)
        wanted = _PRINT_PX / max(height_px, 1.0)
    return min(1.0, max(wanted, _LEAST_SIDE_PX / longest), _MOST_SIDE_PX / longest)


def _reduced(image: Image.Image, scale: float) -> Image.Image:
    if scale >= 1:
        return image
    size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
    return image.resize(size, Image.Resampling.LANCZOS, reducing_gap=2.0)


def _paint_over(image: Image.Image, box: Box, token: str) -> None:
    """Paint a white field with the mark that stands for what was there."""
    x0, y0, x1, y1 = box[0] * image.width, box[1] * image.height, box[2] * image.width, box[3] * image.height
    draw = ImageDraw.Draw(image)
    draw.rectangle((x0, y0, x1, y1), fill="white", outline="black")
    size = max(8.0, 0.75 * (y1 - y0))
    font = ImageFont.load_default(size)
    width = draw.textlength(token, font=font)
    if width > x1 - x0:
        font = ImageFont.load_default(max(8.0, size * (x1 - x0) / width))
    draw.text((x0 + 1, (y0 + y1) / 2), token, fill="black", font=font, anchor="lm")


def _strips(image: Image.Image) -> list[Image.Image]:
    """Cut a picture into strips of at most 768 rows, where it is wider than that."""
    if min(image.size) <= _STRIP_PX:
        return [image]
    ink = _ink(image)
    strips: list[Image.Image] = []
    top = 0
    while image.height - top > _STRIP_PX:
        window = ink[top + int(_CUT_FROM * _STRIP_PX) : top + _STRIP_PX]
        emptiest = int(window.min())
        cut = top + int(_CUT_FROM * _STRIP_PX) + int(np.flatnonzero(window == emptiest)[-1])
        strips.append(image.crop((0, top, image.width, cut)))
        top = cut if emptiest == 0 else cut - _OVERLAP_PX
    strips.append(image.crop((0, top, image.width, image.height)))
    return strips


def _ink(image: Image.Image) -> NDArray[np.int64]:
    """Return how many pixels of each row stand out from the row's ground."""
    grey = np.asarray(image.convert("L"), np.int16)
    ground = np.median(grey, axis=1, keepdims=True)
    return (np.abs(grey - ground) > _INK).sum(axis=1)


def _encoded(image: Image.Image) -> Picture:
    """Return a strip as PNG or JPEG, whichever is smaller; in grey where it has no colours."""
    spread: Any = np.ptp(np.asarray(image.resize((64, 64)), np.int16), axis=2)
    plain = image.convert("L") if int(spread.max()) < _GREY_SPREAD else image
    png, jpeg = io.BytesIO(), io.BytesIO()
    plain.save(png, "PNG", optimize=False, compress_level=6)
    plain.save(jpeg, "JPEG", quality=_JPEG_QUALITY)
    if len(png.getvalue()) <= len(jpeg.getvalue()):
        return Picture("image/png", png.getvalue(), image.width, image.height)
    return Picture("image/jpeg", jpeg.getvalue(), image.width, image.height)

"""A sheet of paper to print on: text with its alignment, lines and areas, in points from the upper left corner.

The only place of the generator that calls PyMuPDF, whose types are known in part.
"""
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from typing import Literal

import numpy as np
import pymupdf
from numpy.typing import NDArray

from tools.samples.content import Row

Colour = tuple[float, float, float]
Align = Literal["left", "right", "centre"]

BLACK: Colour = (0.10, 0.11, 0.13)
GREY: Colour = (0.42, 0.45, 0.50)
RED: Colour = (0.72, 0.11, 0.14)
WHITE: Colour = (1.0, 1.0, 1.0)
A4 = (595.0, 842.0)
LETTER = (612.0, 792.0)
A5 = (420.0, 595.0)
NOTICE = "Sample report for Labstream: person, laboratory and values are invented. Not a medical document."

FONTS = {name: pymupdf.Font(name) for name in ("helv", "hebo", "heit", "tiro", "tibo", "tiit", "cour", "cobo")}


class Sheet:
    """One page of a document under construction."""

    def __init__(self, document: pymupdf.Document, size: tuple[float, float]) -> None:
        self.width, self.height = size
        self._page = document.new_page(width=size[0], height=size[1])
        for name, font in FONTS.items():
            self._page.insert_font(fontname=f"S{name}", fontbuffer=font.buffer)

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: float = 9,
        font: str = "helv",
        colour: Colour = BLACK,
        align: Align = "left",
    ) -> None:
        """Print one line with its base line at `y`; `align` says which part of it stands at `x`."""
        width = FONTS[font].text_length(text, fontsize=size)  # pyright: ignore[reportArgumentType]
        left = {"left": x, "right": x - width, "centre": x - width / 2}[align]
        self._page.insert_text((left, y), text, fontsize=size, fontname=f"S{font}", color=colour)

    def line(self, x0: float, y0: float, x1: float, y1: float, width: float = 0.6, colour: Colour = BLACK) -> None:
        """Draw a straight line, `width` points wide."""
        self._page.draw_line((x0, y0), (x1, y1), color=colour, width=width)

    def area(
        self,
        x0: float,
        y0: float,
        x1: float,
        y1: float,
        fill: Colour | None,
        edge: Colour | None = None,
        radius: float | None = None,
    ) -> None:
        """Fill a rectangle; `radius` rounds its corners (a fraction of its shorter side)."""
        self._page.draw_rect((x0, y0, x1, y1), color=edge, fill=fill, width=0.6, radius=radius)

    def disc(self, x: float, y: float, radius: float, fill: Colour) -> None:
        """Fill a circle."""
        self._page.draw_circle((x, y), radius, color=None, fill=fill)

    def notice(self, margin: float = 24) -> None:
        """Print at the foot that this is a sample."""
        self.text(self.width / 2, self.height - margin, NOTICE, 7, "heit", GREY, "centre")


def limits(row: Row) -> tuple[float | None, float | None]:
    """Return the two ends of a row's reference range; None where there is none."""
    printed = (row.reference_range or "").replace(",", ".")
    if printed.startswith("<"):
        return None, float(printed[1:])
    if printed.startswith(">"):
        return float(printed[1:]), None
    low, dash, high = printed.partition("-")
    return (float(low), float(high)) if dash else (None, None)


def pixels(document: pymupdf.Document, dpi: int) -> NDArray[np.uint8]:
    """Return the first page as rows × columns × 3, red first."""
    pixmap = document[0].get_pixmap(dpi=dpi, alpha=False)
    return np.frombuffer(pixmap.samples, np.uint8).reshape(pixmap.height, pixmap.width, 3)


def page_of_picture(jpeg: bytes, size: tuple[float, float]) -> bytes:
    """Return a PDF whose only page is the picture, as a scanner writes it."""
    with pymupdf.open() as document:
        page = document.new_page(width=size[0], height=size[1])
        page.insert_image(page.rect, stream=jpeg)
        return finished(document, "Scanner")


def finished(document: pymupdf.Document, author: str) -> bytes:
    """Return the document's bytes, with the letters it uses and with dates that never change."""
    day = "D:20250101000000Z"
    document.set_metadata({"title": "Sample report", "author": author, "creationDate": day, "modDate": day})
    document.subset_fonts()
    return document.tobytes(garbage=4, deflate=True, clean=True, no_new_id=True)

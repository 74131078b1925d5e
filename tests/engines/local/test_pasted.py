"""A table that was pasted into a page of text as a picture is read from the picture, and the rest from the text."""

import numpy as np
import pymupdf
import pytest
from numpy.typing import NDArray

from desktop_app.core.document import Page, Word
from desktop_app.engines.local.lines import text_of
from desktop_app.engines.local.mupdf import LeanDocument
from desktop_app.engines.local.pasted import with_pasted
from desktop_app.engines.local.text_layer import NeedsPicture, read_text_layer

LETTER = ("Dear Dr Fernside,", "thank you for seeing this patient again.", "The blood count of today is as follows:")
BOX = pymupdf.Rect(40, 200, 360, 330)


def letter(place: pymupdf.Rect = BOX, pixels: tuple[int, int] = (800, 325), text_over: int = 0) -> bytes:
    """Return a page of a letter with a picture in it, and some lines of text over the picture."""
    document = pymupdf.open()
    page = document.new_page(width=400, height=600)
    picture = pymupdf.Pixmap(pymupdf.csRGB, pymupdf.IRect(0, 0, *pixels), False)
    picture.clear_with(200)
    page.insert_image(place, pixmap=picture)
    for number, line in enumerate(LETTER):
        page.insert_text((40, 60 + 20 * number), line)
    for number in range(text_over):
        page.insert_text((50, 220 + 20 * number), f"Sodium {140 + number} mmol/L 135 - 145")
    return document.tobytes()


def found_in(data: bytes) -> object:
    with LeanDocument(data) as document:
        return read_text_layer(document[0], 1)


def test_a_picture_beside_text_is_found_where_it_stands() -> None:
    found = found_in(letter())
    assert isinstance(found, NeedsPicture)
    assert found.layer is not None
    assert text_of(found.layer.words).splitlines() == list(LETTER)
    assert found.areas == (pytest.approx((0.1, 1 / 3, 0.9, 0.55)),)


@pytest.mark.parametrize(
    "data",
    [
        letter(pymupdf.Rect(40, 200, 100, 260)),  # a logo
        letter(pixels=(80, 32)),  # too coarse for text
        letter(text_over=4),  # a background
    ],
    ids=["small", "coarse", "background"],
)
def test_other_pictures_leave_the_text_layer_alone(data: bytes) -> None:
    assert isinstance(found_in(data), Page)


LAYER = Page(1, 400.0, 600.0, "text-layer", (Word("Dear", 40, 50, 70, 60),))
AREA = (0.1, 0.25, 0.6, 0.5)
PICTURE = np.zeros((1200, 800, 3), np.uint8)


def table(*texts: str) -> Page:
    """Return what is read in a picture of 400 by 300 pixels: these words, one in each tenth of its width."""
    words = tuple(Word(text, 40.0 * n, 60, 40.0 * n + 20, 90, 0.9) for n, text in enumerate(texts))
    return Page(1, 400.0, 300.0, "ocr", words)


def test_words_of_the_picture_join_those_of_the_text_where_they_stand() -> None:
    cut: list[tuple[int, ...]] = []

    def read(part: NDArray[np.uint8]) -> Page:
        cut.append(part.shape)
        return table("Sodium", "140", "135", "-", "145", "mmol/L", "99")

    page = with_pasted(LAYER, [AREA], PICTURE, read)
    assert cut == [(300, 400, 3)]  # that part of the page alone is read
    assert (page.width, page.height, page.source) == (400.0, 600.0, "ocr")
    assert page.words[0] == LAYER.words[0]
    assert (page.words[2].text, page.words[2].confidence) == ("140", 0.9)
    assert page.words[2][1:5] == pytest.approx((60, 180, 70, 195), abs=0.1)


def test_a_logo_leaves_the_page_a_page_of_text() -> None:
    page = with_pasted(LAYER, [AREA], PICTURE, lambda _: table("Clinica", "Ñandubay", "since", "1978"))
    assert page == LAYER

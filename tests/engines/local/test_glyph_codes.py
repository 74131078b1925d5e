"""Fonts whose codes are glyph numbers: the words are those that PyMuPDF reads by itself, whichever codes a page has."""

import pymupdf
import pytest

from desktop_app.engines.local.glyph_codes import read_words
from desktop_app.engines.local.mupdf import LeanDocument

NEAR, FAR = "Sodium 141 mmol/L", "Natrium 鈉鬱 141"
"""Texts of glyphs that stand early in the font, and of some that stand behind the first 4,096."""

FLAGS = pymupdf.TEXT_PRESERVE_WHITESPACE | pymupdf.TEXT_MEDIABOX_CLIP


@pytest.fixture(scope="module")
def font() -> bytes:
    return bytes(pymupdf.Font("cjk").buffer)


def printed(font: bytes, *pages: str) -> bytes:
    with pymupdf.open() as document:
        for text in pages:
            page = document.new_page()
            page.insert_font("F0", fontbuffer=font)
            page.insert_text((72, 72), text, fontname="F0")
        return document.tobytes(garbage=4)  # the pages share one font


def plainly(data: bytes) -> list[object]:
    with pymupdf.open("pdf", data) as document:
        return [page.get_text("words", flags=FLAGS) for page in document]


def read(data: bytes) -> tuple[list[object], list[int]]:
    """Return the words of each page, and how many fonts had fewer codes after it."""
    with LeanDocument(data) as document:
        read = [(read_words(page), len(document.short_fonts)) for page in document]
    return [words for words, _ in read], [count for _, count in read]


def test_pages_of_near_codes_are_read_with_few_codes(font: bytes):
    data = printed(font, NEAR, NEAR)
    assert read(data) == (plainly(data), [1, 1])


@pytest.mark.parametrize("pages", [(FAR,), (NEAR, FAR), (FAR, NEAR), (NEAR, FAR, NEAR, FAR)])
def test_pages_of_far_codes_are_read_as_they_came(font: bytes, pages: tuple[str, ...]):
    data = printed(font, *pages)
    words, counts = read(data)
    assert words == plainly(data)
    assert counts[pages.index(FAR)] == 0

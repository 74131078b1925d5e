"""The reading of one page from its picture."""

from desktop_app.core.document import Page
from desktop_app.engines.local.ocr import reader, words_of
from desktop_app.engines.local.pictures import Pixels

SOURCE = "ocr"
"""What `Page.source` says of pages read here."""


def read_picture(picture: Pixels, number: int, threads: int) -> Page:
    """Read the words of a page (from 1) out of its picture."""
    height, width = picture.shape[:2]
    eye = reader(threads)
    lines = eye.read(picture, eye.find_lines(picture))
    return Page(number, float(width), float(height), SOURCE, words_of(lines))

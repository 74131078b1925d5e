"""Pages of which one part is text and another a picture of text, as of a table pasted into a letter."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from desktop_app.core.document import Box, Page, Word
from desktop_app.engines.local.mupdf import pymupdf

_LEGIBLE_PIXELS = 100_000
_MIN_WIDTH, _MIN_HEIGHT = 0.3, 0.08
_MOST_WORDS = 3
"""Over a background there is text; beside a stray mark or a caption in a corner a picture may still hold a table."""

_FEWEST_FIGURES = 4


def pasted_areas(page: Any, pictures: Sequence[Any], layer: Page) -> tuple[Box, ...]:
    """Return where pictures stand, as fractions of the page, that are large enough for text and have none over them.

    Args:
        page: the loaded PyMuPDF page.
        pictures: what its `get_images()` returned.
        layer: its text layer; one that had to be turned is not looked at.
    """
    if layer.to_original is not None or all(each[2] * each[3] < _LEGIBLE_PIXELS for each in pictures):
        return ()
    places = (pymupdf.Rect(info["bbox"]) * page.rotation_matrix & page.rect for info in page.get_image_info())
    boxes = ((b.x0 / layer.width, b.y0 / layer.height, b.x1 / layer.width, b.y1 / layer.height) for b in places)
    return tuple(box for box in boxes if _is_large(box) and _count_words(layer, box) <= _MOST_WORDS)


def with_pasted(layer: Page, areas: Sequence[Box], picture: Any, read: Callable[[Any], Page]) -> Page:
    """Return the text layer with the words of a table that is pasted into these areas; where there is none, as it is.

    Args:
        layer: the page's text layer.
        areas: where pictures stand, as fractions of the page.
        picture: the page as it is shown: an array of height, width and colours.
        read: reads the words of a picture.
    """
    height, width = picture.shape[:2]
    for area in areas:
        left, top, right, bottom = (round(edge * side) for edge, side in zip(area, (width, height) * 2, strict=True))
        seen = read(picture[top:bottom, left:right])
        # A logo or a photograph has hardly any figures, and a page of text stays one.
        if sum(any(map(str.isdigit, word.text)) for word in seen.words) >= _FEWEST_FIGURES:
            placed = [_placed(layer, area, word, seen.box_on_original(*word[1:5])) for word in seen.words]
            layer = replace(layer, source=seen.source, words=(*layer.words, *placed))
    return layer


def _is_large(box: Box) -> bool:
    return box[2] - box[0] >= _MIN_WIDTH and box[3] - box[1] >= _MIN_HEIGHT


def _count_words(layer: Page, area: Box) -> int:
    return sum(_has_middle(area, layer.box_on_original(*word[1:5])) for word in layer.words)


def _has_middle(area: Box, box: Box) -> bool:
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return area[0] <= x <= area[2] and area[1] <= y <= area[3]


def _placed(layer: Page, area: Box, word: Word, box: Box) -> Word:
    """Return a word, whose box is fractions of an area, where it stands on the page."""
    (left, top, right, bottom), (x0, y0, x1, y1) = area, box
    wide, high = (right - left) * layer.width, (bottom - top) * layer.height
    x, y = left * layer.width, top * layer.height
    return word._replace(x0=x + x0 * wide, y0=y + y0 * high, x1=x + x1 * wide, y1=y + y1 * high)

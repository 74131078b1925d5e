"""A document while it is drawn: words at places, pages, and the order in which they go into the file."""

from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any, Literal

import pymupdf

Align = Literal["l", "r", "c"]
FONTS: dict[str, Any] = {
    name: pymupdf.Font(name) for name in ("helv", "hebo", "heit", "cour", "cobo", "tiro", "tibo", "zadb")
}


@dataclass(slots=True)
class Ink:
    """One run of text on a page; `turn` in degrees around its start, counter-clockwise."""

    page: int
    x: float
    y: float
    text: str
    font: str
    size: float
    turn: int = 0
    color: tuple[float, float, float] = (0, 0, 0)


@dataclass(slots=True)
class Sheet:
    """Pages of text and shapes; `order` says how the runs are written into the file."""

    width: float = 595
    height: float = 842
    order: Literal["natural", "shuffled", "words"] = "natural"
    page: int = 0
    inks: list[Ink] = field(default_factory=list[Ink])
    boxes: list[tuple[int, tuple[float, float, float, float], tuple[float, float, float]]] = field(default_factory=list)  # pyright: ignore[reportUnknownVariableType]

    def put(
        self,
        x: float,
        y: float,
        text: str,
        size: float = 9,
        font: str = "helv",
        align: Align = "l",
        turn: int = 0,
        color: tuple[float, float, float] = (0, 0, 0),
    ) -> float:
        """Write a text whose foot is at y and whose left, right or middle is at x; returns its right edge."""
        width = FONTS[font].text_length(text, size)
        left = x - {"l": 0.0, "r": width, "c": width / 2}[align]
        if text:
            self.inks.append(Ink(self.page, left, y, text, font, size, turn, color))
        return left + width

    def box(self, x0: float, y0: float, x1: float, y1: float, color: tuple[float, float, float]) -> None:
        """Fill a rectangle."""
        self.boxes.append((self.page, (x0, y0, x1, y1), color))

    def save(self, path: Path, rng: Random) -> None:
        """Write the PDF."""
        inks = _by_words(self.inks) if self.order == "words" else list(self.inks)
        if self.order != "natural":
            rng.shuffle(inks)
        with pymupdf.open() as document:
            for _ in range(self.page + 1):
                document.new_page(width=self.width, height=self.height)
            for number, rect, color in self.boxes:
                document[number].draw_rect(pymupdf.Rect(rect), color=None, fill=color)
            for number in range(self.page + 1):
                _write(document[number], [ink for ink in inks if ink.page == number])
            document.save(path, garbage=3, deflate=True)


def _write(page: pymupdf.Page, inks: list[Ink]) -> None:
    writer: Any = pymupdf.TextWriter(page.rect)
    for ink in inks:
        if not ink.turn and ink.color == (0, 0, 0):
            writer.append((ink.x, ink.y), ink.text, FONTS[ink.font], ink.size)
            continue
        other: Any = pymupdf.TextWriter(page.rect)
        other.append((ink.x, ink.y), ink.text, FONTS[ink.font], ink.size)
        other.write_text(page, color=ink.color, morph=(pymupdf.Point(ink.x, ink.y), pymupdf.Matrix(ink.turn)))
    writer.write_text(page)


def _by_words(inks: list[Ink]) -> list[Ink]:
    parted: list[Ink] = []
    for ink in inks:
        if ink.turn:
            parted.append(ink)
            continue
        x = ink.x
        for word in ink.text.split(" "):
            if word:
                parted.append(Ink(ink.page, x, ink.y, word, ink.font, ink.size, 0, ink.color))
            x += FONTS[ink.font].text_length(word + " ", ink.size)
    return parted

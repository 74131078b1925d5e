"""Pages of words drawn by hand, as a typesetter would place them; people and laboratories are invented."""

from collections.abc import Sequence

from desktop_app.core.document import Page, Word

LETTER = 5.0
SPACE = 3.0
HEIGHT = 10.0


def words(x: float, y: float, text: str, height: float = HEIGHT) -> list[Word]:
    """Set a text from x on; every letter is half as wide as the line is high."""
    letter = LETTER * height / HEIGHT
    placed: list[Word] = []
    for part in text.split():
        width = letter * len(part)
        placed.append(Word(part, x, y, x + width, y + height))
        x += width + SPACE * height / HEIGHT
    return placed


def page(
    lines: Sequence[Sequence[tuple[float, str]]],
    *,
    number: int = 1,
    top: float = 40,
    pitch: float = 15,
    width: float = 595,
    height: float = 842,
) -> Page:
    """Draw lines of (x, text) cells one below the other; an empty line is a gap."""
    drawn: list[Word] = []
    for i, cells in enumerate(lines):
        for x, text in cells:
            drawn += words(x, top + i * pitch, text)
    return Page(number, width, height, "text-layer", tuple(drawn))

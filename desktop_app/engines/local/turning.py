"""Quarter turns of a page: from how its text runs to how it stands upright."""

from collections.abc import Iterable
from enum import Enum

from desktop_app.core.document import Transform, Word


class Turn(Enum):
    """Where the text of a page runs to, as the page is shown."""

    UPRIGHT = "right"
    DOWN = "down"
    UPSIDE_DOWN = "left"
    UP = "up"

    @property
    def to_original(self) -> Transform | None:
        """The matrix from fractions of the upright page to fractions of the page as shown."""
        return _TO_ORIGINAL[self]

    def size_upright(self, width: float, height: float) -> tuple[float, float]:
        """Return width and height of the upright page."""
        return (height, width) if self in {Turn.DOWN, Turn.UP} else (width, height)


_TO_ORIGINAL: dict[Turn, Transform | None] = {
    Turn.UPRIGHT: None,
    Turn.DOWN: (0, -1, 1, 1, 0, 0, 0, 0, 1),
    Turn.UPSIDE_DOWN: (-1, 0, 1, 0, -1, 1, 0, 0, 1),
    Turn.UP: (0, 1, 0, -1, 0, 1, 0, 0, 1),
}


def turn_upright(words: Iterable[Word], turn: Turn, width: float, height: float) -> tuple[Word, ...]:
    """Return the words of a page (given with its width and height as shown) where they stand on the upright page."""
    if turn is Turn.DOWN:
        return tuple(Word(w.text, w.y0, width - w.x1, w.y1, width - w.x0, w.confidence) for w in words)
    if turn is Turn.UP:
        return tuple(Word(w.text, height - w.y1, w.x0, height - w.y0, w.x1, w.confidence) for w in words)
    if turn is Turn.UPSIDE_DOWN:
        return tuple(
            Word(w.text, width - w.x1, height - w.y1, width - w.x0, height - w.y0, w.confidence) for w in words
        )
    return tuple(words)

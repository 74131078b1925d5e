"""Arrows of pictures that were read as a letter or a figure: told by the column of arrows in which they stand."""

from collections.abc import Sequence

from desktop_app.core.document import Word

_ARROWS = frozenset("↑↓")
_LIKE_UP = frozenset("1TtIf")
"""What an upright arrow is read as, its head taken for a stroke; one that points down has its head at the foot."""

_FEWEST = 3
_ASIDE = 0.5
"""How far an arrow may stand off its column, in heights of a word."""


def with_arrows(words: Sequence[Word]) -> list[Word]:
    """Return the words of a page, lone letters and figures in a column of arrows as the arrow that they must be.

    Whether it points the right way is seen by its range; what speaks against it makes the row doubtful.
    """
    arrows = [word for word in words if word.text in _ARROWS]
    if len(arrows) < _FEWEST:
        return list(words)
    return [word._replace(text="↑") if word.text in _LIKE_UP and _is_among(word, arrows) else word for word in words]


def _is_among(word: Word, arrows: Sequence[Word]) -> bool:
    middle, reach = (word.x0 + word.x1) / 2, _ASIDE * (word.y1 - word.y0)
    return sum(abs((arrow.x0 + arrow.x1) / 2 - middle) < reach for arrow in arrows) >= _FEWEST

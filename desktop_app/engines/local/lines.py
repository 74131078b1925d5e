"""A page's words as plain text: one line for each row that the eye sees."""

from collections.abc import Iterable
from operator import add, itemgetter

from desktop_app.core.document import Word

_LEFT, _TOP, _FOOT = itemgetter(1), itemgetter(2), itemgetter(4)
"""A word's edges, by their places in `Word`: found faster than by their names."""


def text_of(words: Iterable[Word]) -> str:
    """Return the words row by row from the top, each row from the left; wide gaps become two spaces."""
    words = [*words]
    tops, feet = map(_TOP, words), map(_FOOT, words)
    ordered = sorted(zip(map(add, tops, feet), range(len(words)), words, strict=True))
    lines: list[str] = []
    row: list[Word] = []
    bottom = 0.0
    for both, _, word in ordered:
        middle = both / 2
        if row and middle > bottom:
            lines.append(_line(row))
            row = []
        if not row:
            bottom = middle + 0.5 * (word.y1 - word.y0)
        row.append(word)
    if row:
        lines.append(_line(row))
    return "\n".join(lines)


def _line(row: list[Word]) -> str:
    row.sort(key=_LEFT)
    text, _, _, end, _, _ = row[0]
    for word, x0, y0, x1, y1, _ in row[1:]:
        text += f"  {word}" if x0 - end > 1.2 * (y1 - y0) else f" {word}"
        end = x1
    return text

"""A page's words as plain text: one line for each row that the eye sees."""

import itertools
from collections.abc import Iterable

from desktop_app.core.document import Word


def text_of(words: Iterable[Word]) -> str:
    """Return the words row by row from the top, each row from the left; wide gaps become two spaces."""
    ordered = sorted(words, key=lambda word: word.y0 + word.y1)
    lines: list[str] = []
    row: list[Word] = []
    bottom = 0.0
    for word in ordered:
        middle = (word.y0 + word.y1) / 2
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
    row.sort(key=lambda word: word.x0)
    parts = [row[0].text]
    for before, word in itertools.pairwise(row):
        is_wide = word.x0 - before.x1 > 1.2 * (word.y1 - word.y0)
        parts.append(("  " if is_wide else " ") + word.text)
    return "".join(parts)

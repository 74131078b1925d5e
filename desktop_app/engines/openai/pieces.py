"""How long documents are split: on the borders of pages, and a page only where its answer will not fit otherwise."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.engines.openai.prompts import page_text

MOST_TOKENS = 6000
"""A piece's text, in tokens: its answer is some two to four times as long."""

_CHARACTERS_PER_TOKEN = 3.2
"""Of reports, which are full of digits; measured with tokenisers of common models, rounded down."""

_HEAD_LINES = 14


@dataclass(frozen=True, slots=True)
class Piece:
    """Some pages that are asked about together: numbers and texts; `head` is the document's beginning, for context."""

    pages: tuple[tuple[int, str], ...]
    head: str = ""

    @property
    def numbers(self) -> tuple[int, ...]:
        """The pages' numbers."""
        return tuple(dict.fromkeys(number for number, _ in self.pages))

    @property
    def text(self) -> str:
        """What is sent."""
        parts = [page_text(number, text) for number, text in self.pages]
        if self.head:
            begin = "=== beginning of the document, for its header only: no results are taken from it ==="
            parts = [f"{begin}\n{self.head}", *parts]
        return "\n\n".join(parts)


def tokens_of(text: str) -> int:
    """Return about how many tokens a text has."""
    return round(len(text) / _CHARACTERS_PER_TOKEN) + 1


def split_pages(texts: Sequence[tuple[int, str]], most_tokens: int = MOST_TOKENS) -> list[Piece]:
    """Return the pages in as few pieces as may be; each after the first knows the document's beginning."""
    groups: list[list[tuple[int, str]]] = []
    size = 0
    for number, text in texts:
        tokens = tokens_of(text)
        if not groups or size + tokens > most_tokens:
            groups.append([])
            size = 0
        groups[-1].append((number, text))
        size += tokens
    return [Piece(tuple(group), head_of(texts) if place else "") for place, group in enumerate(groups)]


def head_of(texts: Sequence[tuple[int, str]]) -> str:
    """Return the first lines of a document."""
    return "\n".join(next((text for _, text in texts), "").splitlines()[:_HEAD_LINES])


def halves(piece: Piece) -> tuple[Piece, Piece] | None:
    """Return a piece in two: by pages, or a single page by lines; None where it is too short for that."""
    if not piece.pages:
        return None
    head = piece.head or head_of(piece.pages)
    if len(piece.pages) > 1:
        middle = len(piece.pages) // 2
        return Piece(piece.pages[:middle], piece.head), Piece(piece.pages[middle:], head)
    number, text = next(iter(piece.pages))
    lines = text.splitlines()
    if len(lines) < 2 * _HEAD_LINES // 4:
        return None
    middle = len(lines) // 2
    first, second = "\n".join(lines[:middle]), "\n".join(lines[middle:])
    return Piece(((number, first),), piece.head), Piece(((number, second),), head)

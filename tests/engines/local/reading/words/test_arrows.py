"""Tests of arrows that were read as a letter or a figure."""

from desktop_app.core.document import Word
from desktop_app.engines.local.reading.words.arrows import with_arrows


def _column(*texts: str, x: float = 300) -> list[Word]:
    return [Word(text, x, 20 * row, x + 8, 20 * row + 14) for row, text in enumerate(texts)]


def test_what_stands_in_a_column_of_arrows_is_one() -> None:
    values = _column("1", "2", "1", "4", "1", x=250)
    assert [word.text for word in with_arrows([*values, *_column("↑", "1", "↓", "T", "↑")])] == [
        *("1", "2", "1", "4", "1"),
        *("↑", "↑", "↓", "↑", "↑"),
    ]


def test_few_arrows_make_no_column() -> None:
    words = _column("↑", "1", "↓", "T")
    assert with_arrows(words) == words

"""Words as search compares them: runs of letters and digits, without accents or case, as the database's index does."""

import unicodedata
from functools import lru_cache


def folded_words(text: str) -> list[str]:
    """Return the runs of letters and digits of a text, without accents and case."""
    return [folded for start, end in word_places(text) if (folded := folded_with_places(text, start, end)[0])]


def word_places(text: str) -> list[tuple[int, int]]:
    """Return where the runs of letters and digits of a text begin and end."""
    places: list[tuple[int, int]] = []
    start = None
    for place, character in enumerate(text):
        if _is_of_word(character):
            start = place if start is None else start
        elif start is not None:
            places.append((start, place))
            start = None
    if start is not None:
        places.append((start, len(text)))
    return places


@lru_cache(maxsize=4_000)
def _is_of_word(character: str) -> bool:
    """Tell whether the index takes a character for part of a word: a letter, a number, an accent on one."""
    return unicodedata.category(character)[0] in "LN" or unicodedata.category(character) in {"Mn", "Mc", "Co"}


@lru_cache(maxsize=4_000)
def _folded(character: str) -> str:
    base = unicodedata.normalize("NFD", character.lower())
    return "".join(each for each in base if not unicodedata.combining(each))


def folded_with_places(text: str, start: int, end: int) -> tuple[str, list[int]]:
    """Return a word folded, and for each of its letters the place in the text that it comes from."""
    letters: list[str] = []
    places: list[int] = []
    for place in range(start, end):
        for letter in _folded(text[place]):
            letters.append(letter)
            places.append(place)
    return "".join(letters), places

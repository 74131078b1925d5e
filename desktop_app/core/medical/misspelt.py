"""Words of tests' names in which OCR took letters for others: `Hernoglobin`."""

from functools import lru_cache

from desktop_app.core.medical.analytes import load_catalogue

_SHORTEST_MENDED = 5
_LONG = 10


@lru_cache(maxsize=4_000)
def mended_word(word: str) -> str:
    """Return the one known word that differs by a letter, in long ones by two; the same word where there is no such."""
    vocabulary = _vocabulary()
    if len(word) < _SHORTEST_MENDED or word in vocabulary.get(len(word), ()):
        return word
    from rapidfuzz.distance import Levenshtein  # only for pictures, and only for words that are unknown

    allowed = 2 if len(word) >= _LONG else 1
    near = [
        (distance, other)
        for length in range(len(word) - allowed, len(word) + allowed + 1)
        for other in vocabulary.get(length, ())
        if (distance := Levenshtein.distance(word, other, score_cutoff=allowed)) <= allowed
        and _digits(word) == _digits(other)
    ]
    best = min((distance for distance, _ in near), default=0)
    nearest = [other for distance, other in near if distance == best]
    return nearest[0] if len(nearest) == 1 else word


def _digits(word: str) -> str:
    return "".join(filter(str.isdigit, word))


@lru_cache(maxsize=1)
def _vocabulary() -> dict[int, frozenset[str]]:
    """Return all words of names that can be mended, by length."""
    by_length: dict[int, set[str]] = {}
    for key in load_catalogue().keys:
        for word in key.split():
            if len(word) >= _SHORTEST_MENDED - 1:
                by_length.setdefault(len(word), set()).add(word)
    return {length: frozenset(words) for length, words in by_length.items()}

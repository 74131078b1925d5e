"""Names of tests in the form in which they are compared: folded, cut into words, without order."""

import re
import unicodedata
from functools import lru_cache

_GREEK = str.maketrans(
    {"α": "alpha ", "β": "beta ", "γ": "gamma ", "κ": "kappa ", "λ": "lambda ", "δ": "delta ", "ϐ": "beta "}
)
_SIGNS = str.maketrans({"%": " percent ", "#": " abs ", "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "ı": "i"})
_WORD = re.compile(r"[a-z0-9]+")
_DOTTED = re.compile(r"\b(?:[a-z]\.){2,}[a-z]?\b\.?")
_LOOKALIKES = str.maketrans({"0": "o", "1": "l", "i": "l", "|": "l"})


@lru_cache(maxsize=8_000)
def words_of(name: str) -> tuple[str, ...]:
    """Return the words of a name, folded: no accents, German ae, oe and ue as umlauts, `%` as percent, `#` as abs."""
    plain = name.lower().translate(_GREEK).translate(_SIGNS)
    if not plain.isascii():
        plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    plain = _DOTTED.sub(lambda match: match.group().replace(".", ""), plain)
    return tuple(_without_umlauts(word) for word in _WORD.findall(plain))


def key_of(words: tuple[str, ...]) -> str:
    """Return the key under which a name is found whatever the order of its words."""
    return " ".join(sorted(words))


def skeleton_of(words: tuple[str, ...]) -> str:
    """Return the letters of a name without gaps; those that OCR confuses are alike: 0 and o, 1, i and l, rn and m."""
    return "".join(words).translate(_LOOKALIKES).replace("rn", "m").replace("vv", "w")


def _without_umlauts(word: str) -> str:
    return word.replace("ae", "a").replace("oe", "o").replace("ue", "u") if "e" in word else word

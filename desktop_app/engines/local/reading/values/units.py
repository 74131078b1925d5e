"""Units of measure as laboratories print them, recognised by their parts rather than by a list of whole units."""

import re
from functools import lru_cache

from desktop_app.engines.local.reading.lexicon import load_lexicon
from desktop_app.engines.local.reading.values.numbers import is_plain

_PLAIN_LETTERS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹µμ", "0123456789uu")
_BODY_SURFACE = re.compile(r"\b1[.,]\s?73\s+m")
_OF_TOTAL = re.compile(r"(?<![^\s(])%\s*of\s+(?:the\s+)?total(?=\s)")
"""A share of all there is: `% of total Hgb`."""

_POWER = re.compile(
    r"^[x×\*·]?\s*10\s*(?:(?:\.?\s*e|\^|\*{1,2}|exp|[x×_'’\"](?=\s?\d{1,2}\s?/)|(?<=[x×]10)-(?=\d{1,2}/))\s*[-−–+]?)?"
    r"\s*\.?\s*(?:\d{1,2}(?!\d)|[°º](?=\s?/))\s*|^[x×\*]?\s?e\d{1,2}(?=/)",
    re.IGNORECASE,
)
"""A power of ten, however its exponent is printed or was lost: `10^9`, `x10e3`, `10x3/`, `x10-3/`, `x10°/`."""

_SPLIT = re.compile(r"[/\s·]+|(?<=[a-z])\*(?=[a-z])|(?<=[a-z])\.(?=[a-z])")
_NUMBERED = re.compile(r"^\d{1,3}(?=[a-z])")
_LONGEST = 28


@lru_cache(maxsize=10_000)
def is_unit(text: str, *, is_in_column: bool = False) -> bool:
    """True when the text is a unit; `is_in_column` says that it stands in a column of units."""
    if not text or len(text) > _LONGEST or is_plain(text):
        return False
    lexicon = load_lexicon()
    plain = _fold(text)
    rest, power_count = _POWER.subn("", plain)
    parts = [part for part in _SPLIT.split(rest) if part]
    if not parts:
        return bool(power_count) and not plain.isdigit()
    if not all(_is_part(part) for part in parts):
        return False
    if power_count or len(parts) > 1 or plain.startswith("/"):
        return any(c.isalpha() or c in "%‰" for c in rest)
    alone = parts[0]
    return alone not in lexicon.unit_never_alone or (is_in_column and alone in lexicon.unit_alone_in_column)


def _fold(text: str) -> str:
    plain = text if text.isascii() else text.translate(_PLAIN_LETTERS)
    plain = plain.replace("m^2", "m2").replace("m**2", "m2").replace("m*2", "m2").lower()
    if "of" in plain:
        plain = _OF_TOTAL.sub("%", plain)
    if "73" in plain:
        plain = _BODY_SURFACE.sub("1.73m", plain)
    if plain[:1] in "([" and plain[-1:] in ")]":
        plain = plain[1:-1]
    return (
        plain.replace("high power field", "hpf")
        .replace("low power field", "lpf")
        .replace("cu mm", "cumm")
        .replace("cu.mm", "cumm")
        .replace("(", " ")
        .replace(")", " ")
        .strip()
    )


def _is_part(part: str) -> bool:
    known = load_lexicon().unit_parts
    if part in known or part.rstrip(".") in known:
        return True
    bare = _NUMBERED.sub("", part)
    return bare != part and bare in known

"""Marks that stand for names, birth dates and identifiers: put in before sending, replaced after."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

_TOKEN = re.compile(r"\[(?:NAME|BORN|ID)-\d+\]")


@dataclass(frozen=True, slots=True)
class Mark:
    """A text that is hidden, and what stands for it; `meaning` is a birth date in ISO 8601 where it is certain."""

    token: str
    text: str
    meaning: str | None = None


def mask(text: str, marks: Iterable[Mark]) -> str:
    """Return a text with what is to be hidden replaced."""
    for mark in marks:
        text = _pattern(mark.text).sub(mark.token, text)
    return text


def put_back(text: str | None, marks: Iterable[Mark], *, is_date: bool = False) -> str | None:
    """Return a text with its marks replaced by what they stand for; a birth date by its meaning."""
    if text is None or "[" not in text:
        return text
    for mark in marks:
        text = text.replace(mark.token, (mark.meaning or "") if is_date else mark.text)
    return _TOKEN.sub("", text).strip() or None


@lru_cache(maxsize=256)
def _pattern(text: str) -> re.Pattern[str]:
    words = r"\s+".join(re.escape(word) for word in text.split())
    return re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE)

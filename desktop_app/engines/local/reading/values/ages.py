"""Ages as printed: `54`, `54 y`, `3 months`, `62 años`, `12/05` for years and months."""

import re
from dataclasses import dataclass
from functools import cache

from desktop_app.engines.local.reading.lexicon import load_lexicon


@dataclass(frozen=True, slots=True)
class _Patterns:
    leading: re.Pattern[str]
    bracketed: re.Pattern[str]
    anywhere: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    units = "|".join(re.escape(unit) for unit in sorted(load_lexicon().age_units, key=len, reverse=True))
    return _Patterns(
        re.compile(rf"^\(?\s*(\d{{1,3}}(?:\s*(?:{units}))?\.?(?:[\s/]\d{{1,2}}(?:/\d{{1,2}})?)?)\b", re.IGNORECASE),
        re.compile(rf"\(\s*(\d{{1,3}}\s*(?:{units})\b\.?[^)]*)\)", re.IGNORECASE),
        re.compile(rf"\d{{1,3}}\s*(?:{units})?\b", re.IGNORECASE),
    )


def age_of(text: str) -> str | None:
    """Return the age with which a text begins, as printed."""
    match = _patterns().leading.match(text.strip())
    return match.group(1).strip() if match else None


def bracketed_age(text: str) -> str | None:
    """Return an age printed in brackets behind a date of birth."""
    match = _patterns().bracketed.search(text)
    return match.group(1).strip() if match else None


def find_age(text: str) -> str | None:
    """Return the first age anywhere in a text that holds several personal facts."""
    match = _patterns().anywhere.search(text)
    return match.group() if match else None

"""Days of birth and sexes that national numbers of persons tell, where a report prints nothing else of them."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from desktop_app.engines.local.reading.lexicon import fold, load_person_words

_PIVOT = 25
"""Two-digit years up to this one are of this century where the number does not tell it."""

_CENTURIES = {"+": 1800, "-": 1900, "Y": 1900, "X": 1900, "W": 1900, "V": 1900, "U": 1900}
_LATER = 2000
_LONG = re.compile(r"\d{6}")
"""Looked for first: all forms begin so, and it is found, or not, in a tenth of the time."""

_NUMBER = re.compile(r"(?<![\w-])(?:\d{6}[-+A-FU-Y]\d{3}[0-9A-Y]|(?:\d{2})?\d{6}[-+/]?\d{3,4}|\d{11}|\d{13})(?![\w-])")
_FINNISH = re.compile(r"^(\d\d)(\d\d)(\d\d)([-+A-FU-Y])(\d{3})[0-9A-Y]$")
_SWEDISH = re.compile(r"^(\d{4})(\d\d)(\d\d)[-+]?\d\d(\d)\d$")
_WHOLE = re.compile(r"^(?:19|20)\d{6}[-+]\d{4}$")
"""A Swedish number with all digits of the year: it needs no label."""

_DANISH = re.compile(r"^(\d\d)(\d\d)(\d\d)-?\d{3}(\d)$")
_NORWEGIAN = re.compile(r"^(\d\d)(\d\d)(\d\d)\s?\d\d(\d)\d\d$")
_CZECH = re.compile(r"^(\d\d)(\d\d)(\d\d)/\d{3,4}$")
_POLISH = re.compile(r"^(\d\d)(\d\d)(\d\d)\d{3}(\d)\d$")
_ROMANIAN = re.compile(r"^([1-8])(\d\d)(\d\d)(\d\d)\d{6}$")


@dataclass(frozen=True, slots=True)
class Told:
    """What a number tells: ISO 8601 day of birth, and `m` or `f`."""

    birth_date: str
    sex: str


def find_told(text: str, label: str | None) -> Told | None:
    """Return what a national number in a text tells; most forms need the words of a label before them."""
    match = _NUMBER.search(text) if _LONG.search(text) is not None else None
    if match is None:
        return None
    number = match.group()
    if _FINNISH.match(number) is not None and (number[-1].isalpha() or number[6].isalpha() or _is_label(label, "fi")):
        return _finnish(number)
    if _WHOLE.match(number):
        return _swedish(number)
    for country, read in _READERS.items():
        if _is_label(label, country) and (told := read(number)) is not None:
            return told
    return None


def _is_label(label: str | None, country: str) -> bool:
    return label is not None and fold(label) in load_person_words().numbers.get(country, frozenset())


def _told(year: int, month: int, day: int, *, is_male: bool) -> Told | None:
    try:
        return Told(date(year, month, day).isoformat(), "m" if is_male else "f")
    except ValueError:
        return None


def _full(short: int) -> int:
    return short + (2000 if short <= _PIVOT else 1900)


def _finnish(number: str) -> Told | None:
    match = _FINNISH.match(number)
    if match is None:
        return None
    century = _CENTURIES.get(match[4], _LATER)
    return _told(century + int(match[3]), int(match[2]), int(match[1]), is_male=int(match[5]) % 2 == 1)


def _swedish(number: str) -> Told | None:
    match = _SWEDISH.match(number if len(number.replace("-", "").replace("+", "")) == 12 else f"19{number}")
    if match is None:
        return None
    year = int(match[1])
    if len(number.replace("-", "").replace("+", "")) < 12:
        year = _full(year % 100) - (100 if "+" in number else 0)
    return _told(year, int(match[2]), int(match[3]), is_male=int(match[4]) % 2 == 1)


def _danish(number: str) -> Told | None:
    match = _DANISH.match(number)
    return match and _told(_full(int(match[3])), int(match[2]), int(match[1]), is_male=int(match[4]) % 2 == 1)


def _norwegian(number: str) -> Told | None:
    match = _NORWEGIAN.match(number)
    return match and _told(_full(int(match[3])), int(match[2]), int(match[1]), is_male=int(match[4]) % 2 == 1)


def _czech(number: str) -> Told | None:
    match = _CZECH.match(number)
    if match is None:
        return None
    month = int(match[2])
    return _told(_full(int(match[1])), month % 50 % 20, int(match[3]), is_male=month < 50)


def _polish(number: str) -> Told | None:
    match = _POLISH.match(number)
    if match is None:
        return None
    month, century = int(match[2]) % 20, {0: 1900, 1: 2000, 2: 2100, 4: 1800}.get(int(match[2]) // 20, 0)
    return _told(century + int(match[1]), month, int(match[3]), is_male=int(match[4]) % 2 == 1)


def _romanian(number: str) -> Told | None:
    match = _ROMANIAN.match(number)
    if match is None:
        return None
    century = {1: 1900, 2: 1900, 3: 1800, 4: 1800, 5: 2000, 6: 2000}.get(int(match[1]))
    if century is None:
        return None
    return _told(century + int(match[2]), int(match[3]), int(match[4]), is_male=int(match[1]) % 2 == 1)


_READERS: dict[str, Callable[[str], Told | None]] = {
    "sv": _swedish,
    "da": _danish,
    "no": _norwegian,
    "cs": _czech,
    "pl": _polish,
    "ro": _romanian,
}

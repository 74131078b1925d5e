"""Marks by which a report says that a value is out of range."""

import re
from functools import lru_cache

from desktop_app.engines.local.reading.lexicon import Mark, fold, load_lexicon

_RANKS: dict[Mark | None, int] = {None: 0, "": 1, "a": 2, "A": 3, "L": 4, "H": 5, "LL": 6, "HH": 7}
_SCALE = re.compile(r"^[!*\s]*?(?P<low>\*+)?\s*[(\[]\s*[-–—.]*\s*(?P<within>\*)?\s*[-–—.]*\s*[)\]]\s*(?P<high>\*+)?$")
WARNINGS = frozenset("\u26a0\ufe0f")
"""A sign that draws the eye to the words behind it, and what may follow it to have it drawn in colour."""

_WARNING = re.compile(r"^\s*\u26a0\ufe0f?\s*(?=\w)")

_LONGEST_PAIR = 5
_ASTERISKS = re.compile(r"^\*+|\*+$")
_LEADING = re.compile(r"^(\*{1,3}|HH|LL|[HLA]|[↑↓▲▼]{1,2}|!|#)\s+(?=[^\W\d_])|^([↑↓▲▼]{1,2})\s*(?=[^\W\d_])")


@lru_cache(maxsize=4_000)
def read_mark(text: str, *, has_signs: bool = False) -> Mark | None:
    """Return what a mark means, None when it is no mark.

    `has_signs` also takes `+`, `-`, `<` and `>`, which are marks only in a column of marks.
    """
    if text[:1].isdigit() or text[:1] == "/":  # most cells hold numbers, and no mark begins with one; `/L` is a unit's
        return None
    marks = load_lexicon().marks
    mark = _WARNING.sub("", text).strip().strip("()[]:;.,").lower()
    if mark in marks:
        return marks[mark]
    folded = fold(mark)
    if folded in marks and len(folded.split()) == len(mark.split()):
        return marks[folded]
    bare = _ASTERISKS.sub("", mark).strip()
    if bare != mark and bare in marks:
        return marks[bare] or "A"
    first, _, second = mark.partition(" ")
    if second and len(mark) <= _LONGEST_PAIR and not mark.isascii() and first in marks and second in marks:
        return _both(marks[first], marks[second])
    return load_lexicon().signs.get(text.strip()) if has_signs else None


def _both(first: Mark, second: Mark) -> Mark | None:
    """Return what an arrow and a letter say together, `↑ H`; None where one says high and the other low."""
    return None if {first[:1], second[:1]} == {"H", "L"} else stronger(first, second)


@lru_cache(maxsize=4_000)
def scale_side(text: str) -> Mark | None:
    """Return where a star stands beside a range drawn as brackets: `*( )` low, `( * )` within, `( )*` high."""
    match = _SCALE.match(text)
    if match is None:
        return None
    if match["low"]:
        return "L"
    return "H" if match["high"] else "" if match["within"] else None


def is_mark(text: str) -> bool:
    """True for a mark of any meaning, also one that says all is well."""
    return read_mark(text) is not None


def stronger(first: Mark | None, second: Mark | None) -> Mark | None:
    """Return the mark that says more: critical before direction before plain abnormal."""
    return first if second is None or _RANKS[first] >= _RANKS[second] else second


def split_mark(name: str, first_cell: str) -> tuple[str, Mark | None]:
    """Split a mark printed before a name; a letter only where it is all that the line's first cell holds."""
    match = _LEADING.match(name)
    if match is None:
        return name, None
    mark = match.group(1) or match.group(2)
    if mark.isalpha() and first_cell != mark:
        return name, None
    return name[match.end() :], read_mark(mark)

"""Marks by which a report says that a value is out of range."""

import re

from desktop_app.core.report import Flag
from desktop_app.engines.local.reading.lexicon import fold, load_lexicon

_ASTERISKS = re.compile(r"^\*+|\*+$")


def read_flag(text: str, *, has_signs: bool = False) -> Flag | None:
    """Return the flag that a mark stands for, None when it is no mark.

    `has_signs` also takes `+`, `-`, `<` and `>`, which are marks only in a column of marks.
    """
    lexicon = load_lexicon()
    mark = text.strip().strip("()[]:;.,").lower()
    if mark in lexicon.flags:
        return lexicon.flags[mark]
    folded = fold(mark)
    if folded and folded in lexicon.flags:
        return lexicon.flags[folded]
    bare = _ASTERISKS.sub("", mark)
    if bare != mark and bare in lexicon.flags:
        return lexicon.flags[bare]
    return lexicon.signs.get(text.strip()) if has_signs else None


def is_mark(text: str) -> bool:
    """True for a mark of any meaning, also one that says all is well."""
    return read_flag(text) is not None or text.strip("()[]").lower() in load_lexicon().no_flags


def stronger(first: Flag | None, second: Flag | None) -> Flag | None:
    """Return the mark that says more: critical before direction before plain abnormal."""
    order = (None, "A", "L", "H", "LL", "HH")
    return first if order.index(first) >= order.index(second) else second

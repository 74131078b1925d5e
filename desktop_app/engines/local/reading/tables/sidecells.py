"""Cells beside a value: its unit and its range, with a mark that may stand in either."""

import re
from functools import lru_cache

from desktop_app.engines.local.reading.lexicon import Mark
from desktop_app.engines.local.reading.values.flags import read_mark, stronger
from desktop_app.engines.local.reading.values.fronts import split_range_unit, take_unit
from desktop_app.engines.local.reading.values.ranges import has_bounds, is_interval, is_limit, leading_range
from desktop_app.engines.local.reading.values.units import is_unit

_BRACKETED_NUMBER = re.compile(r"^\(\s*[\d.,]+\s*\)\s*")
_SECOND_VALUE = re.compile(r"^[<>≤≥]?\s?\d+(?:[.,]\d+)?\s+(?!\^)[^\W\d_]")
_REMARK = re.compile(
    r"\s*[(\[](?:calc|calculated|calcul[eé]|berechnet|ber|calcolato|calculado|c)\.?[)\]]$", re.IGNORECASE
)
"""Behind a range: that the value is worked out from others; behind a unit it is printed as part of it."""

_MARK_BEHIND = re.compile(r"(?<=[\d)\]])\s+(\*{1,3}|[↑↓▲▼]{1,2}|!)$|(?<=[)\]])\s+([HL]{1,2})$")
"""A mark behind a range, `(74 - 106) *`; a bare L behind numbers may be litres."""


@lru_cache(maxsize=4_000)
def read_unit_cell(text: str) -> tuple[str | None, Mark | None]:
    """Split a unit's cell into unit and mark."""
    flag: Mark | None = None
    for words in (text.split(None, 1), text.rsplit(None, 1)[::-1]):
        mark = read_mark(words[0], has_signs=True)
        if mark is not None and not is_unit(words[0], is_in_column=True):
            flag = stronger(flag, mark)
            text = words[1] if len(words) > 1 else ""
            break
    text = _BRACKETED_NUMBER.sub("", text)
    if not text or is_interval(text) or _SECOND_VALUE.match(text) or not any(c.isalpha() or c in "%‰°" for c in text):
        return None, flag
    return (text if len(text.split()) <= 5 else None), flag


@lru_cache(maxsize=4_000)
def read_range_cell(text: str) -> tuple[str | None, str | None, Mark | None]:
    """Split a range cell into range, unit and mark."""
    flag: Mark | None = None
    head, _, rest = text.partition(" ")
    is_comparison = head in {"<", ">"} and rest[:1].isdigit() and not is_interval(rest)
    if len(head) <= 2 and read_mark(head, has_signs=True) is not None and has_bounds(rest) and not is_comparison:
        flag, text = read_mark(head, has_signs=True), rest
    if (behind := _MARK_BEHIND.search(text)) is not None:
        flag, text = stronger(flag, read_mark(behind.group().strip())), text[: behind.start()]
    bare = _REMARK.sub("", text)
    if is_unit(bare, is_in_column=True):
        return None, text, flag
    ranged, unit = split_range_unit(text)
    if unit is None or unit.startswith(("(", "[")):
        ranged, unit = split_range_unit(bare)
    if unit is None:
        ahead, behind = take_unit(bare)
        if ahead and (is_interval(behind) or is_limit(behind)):
            ranged, unit = behind, ahead  # units without a heading, between values and ranges
    return (ranged or None), unit, flag


def ranges_in_turn(text: str, unit: str) -> tuple[str, str] | None:
    """Return the ranges of two values where a cell holds nothing else: `45 - 70 %  1800 - 7700`; the first's `unit`."""
    first = leading_range(text)
    rest = text[len(first) :].strip()
    if not first or not rest:
        return None
    second = read_range_cell(rest.removeprefix(unit).strip())[0] or ""
    return (first.strip(), second) if is_interval(second) or is_limit(second) else None

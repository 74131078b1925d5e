"""Results in lines whose cells stand in any order: what a cell is decides what it says."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from desktop_app.engines.local.reading.free.freeresult import FreeResult, make_result
from desktop_app.engines.local.reading.lexicon import fold, load_lexicon
from desktop_app.engines.local.reading.readings import can_be_name, clean_name
from desktop_app.engines.local.reading.values.flags import is_mark, read_mark, split_mark, stronger
from desktop_app.engines.local.reading.values.fronts import without_range_label
from desktop_app.engines.local.reading.values.measures import Measure, read_measure
from desktop_app.engines.local.reading.values.ranges import is_interval, is_limit
from desktop_app.engines.local.reading.values.units import is_unit
from desktop_app.engines.local.reading.words.lines import Line

_MOST_CELLS = 6
_POWER = re.compile(r"[x×]?\s?10\s?(?:[\^*eE]{1,2}\s?\d|[⁰¹²³⁴-⁹])")


def read_in_any_order(line: Line) -> FreeResult | None:
    """Return the result of a line with one name, one number, and at most one unit, range and mark each."""
    if not 2 < len(line.segments) <= _MOST_CELLS:
        return None
    kinds = _settled([_kind(s.text) for s in line.segments])
    told = [kind for kind in kinds if kind != "aside"]
    if told.count("name") != 1 or told.count("value") != 1 or len(set(told)) < len(told) or None in told:
        return None
    cells = dict(zip(kinds, line.segments, strict=True))
    measure = read_measure(cells["value"].text)
    if measure is None:
        return None
    unit, ranged, mark = (cells[kind].text if kind in cells else None for kind in ("unit", "range", "mark"))
    ranged = without_range_label(ranged) if ranged else None
    flag = read_mark(mark, has_signs=True) if mark else None
    whole = Measure(measure.value, unit or measure.unit, ranged or measure.range_text, stronger(measure.flag, flag))
    if whole.unit is None and whole.range_text is None:
        return None
    bare, before = split_mark(cells["name"].text, line.segments[0].text)
    name, whole = clean_name(bare), replace(whole, flag=stronger(whole.flag, before))
    return make_result(line, name, whole, line.words, cells["value"].words, is_whole=True)


def _settled(kinds: Sequence[str | None]) -> list[str | None]:
    """A limit such as `< 5` is the value where no other cell is; a method or specimen is one beside a name alone."""
    if "name" not in kinds:
        return [None]
    if "value" not in kinds and kinds.count("limit") == 1:
        return ["value" if kind == "limit" else kind for kind in kinds]
    return ["range" if kind == "limit" else kind for kind in kinds]


@lru_cache(maxsize=4_000)
def _kind(text: str) -> str | None:
    bare = without_range_label(text)
    if is_interval(bare) or (bare != text and is_limit(bare)):
        return "range"
    if is_limit(text):
        return "limit"
    if is_mark(text) or text in load_lexicon().signs:
        return "mark"
    if fold(text) in load_lexicon().methods:
        return "aside"
    if _POWER.match(text) and is_unit(text):
        return "unit"
    measure = read_measure(text)
    if measure is None and is_unit(text, is_in_column=True):
        return "unit"
    if measure is not None:
        return "value" if measure.is_number and not measure.rest else None
    is_name = can_be_name(clean_name(text)) and ":" not in text and fold(text) not in load_lexicon().field_labels
    return "name" if is_name else None

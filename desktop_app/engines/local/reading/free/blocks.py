"""Results as blocks of lines, one column of them or several: a name, under it value and mark, at the foot the range.

Dashboards and portals print so. The range with its label (`Healthy range: 3 - 5`) or in brackets is what a block is
known by: it begins where the name begins, and value, unit and mark stand between them, also left or right of that edge.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from desktop_app.engines.local.reading.headwords import role_of
from desktop_app.engines.local.reading.lexicon import Mark, fold, is_finding, is_known_test, load_lexicon
from desktop_app.engines.local.reading.readings import Reading, can_be_name, clean_name, split_unit
from desktop_app.engines.local.reading.values.flags import is_mark, read_mark, stronger
from desktop_app.engines.local.reading.values.fronts import take_range, without_range_label
from desktop_app.engines.local.reading.values.measures import Measure, is_whole_value, read_measure
from desktop_app.engines.local.reading.values.ranges import is_interval, is_limit
from desktop_app.engines.local.reading.values.units import is_unit
from desktop_app.engines.local.reading.words.lines import Line, Segment, without_words

_HIGHEST = 8
_FEWEST = 2
_SHARE = 0.5
_REACH = 10.0
_LONGEST_REST = 4


@dataclass(frozen=True, slots=True)
class _Foot:
    """A range that may close a block: the line it stands on, its text and unit; `is_wished` for what would be best."""

    at: int
    segment: Segment
    range_text: str
    unit: str | None
    is_wished: bool


@dataclass(frozen=True, slots=True)
class _Block:
    """One block: from the line of its name to that of its range, with what stands between."""

    top: int
    name: Segment
    parts: tuple[Segment, ...]
    measure: Measure
    feet: tuple[_Foot, ...]
    has_value_below: bool = True


@dataclass(frozen=True, slots=True)
class _Edges:
    """Where the blocks of each column begin, and how far left of that their values reach."""

    lefts: tuple[float, ...]
    reach: float

    def column(self, segment: Segment, slack: float) -> int:
        """The column in which a segment stands; -1 left of all."""
        return sum(segment.x0 > left - self.reach - slack for left in self.lefts) - 1


def read_blocks(lines: Sequence[Line]) -> tuple[list[Reading], list[Line]]:
    """Read the blocks among a page's lines; returns their results and the lines that are left."""
    feet = _feet(lines)
    if len(feet) < _FEWEST:
        return [], list(lines)
    edges = _edges(lines, feet)
    are_in_rows = 2 * sum(_is_behind_value(lines[foot.at], foot.segment) for foot in feet) > len(feet)
    found = [
        _block_of_two(lines, foot)
        or (None if are_in_rows else _block_above_value(lines, foot) or _block(lines, foot, edges))
        for foot in feet
    ]
    blocks = _without_doubles([block for block in found if block is not None])
    below = [block for block in blocks if block.has_value_below]
    if len(below) < _FEWEST or len(blocks) < _SHARE * len({(foot.at, foot.segment.x0) for foot in feet}) / 2:
        return [], list(lines)
    blocks += _without_range(lines, below, edges)
    used = {id(word) for block in blocks for segment in _segments(block) for word in segment.words}
    return [_reading(block, lines[block.top]) for block in blocks], without_words(lines, used)


def _is_behind_value(line: Line, segment: Segment) -> bool:
    """True for a range behind something that is no range, as in the rows of a table."""
    at = line.segments.index(segment)
    return at > 0 and _limits(line.segments[at - 1].text) is None


def _segments(block: _Block) -> list[Segment]:
    return [block.name, *block.parts, *[foot.segment for foot in block.feet]]


def _feet(lines: Sequence[Line]) -> list[_Foot]:
    feet: list[_Foot] = []
    for at, line in enumerate(lines):
        for segment in line.segments:
            found = _limits(segment.text) if _may_be_labelled(segment.text) else None
            if found is not None:
                feet.append(_Foot(at, segment, *found))
    return feet


def _may_be_labelled(text: str) -> bool:
    """A quick look: brackets, or words of which the first may be a label."""
    return text[:1] in "[(" or (text[:1].isalpha() and (" " in text or not text.isascii()))


@lru_cache(maxsize=4_000)
def _limits(text: str) -> tuple[str, str | None, bool] | None:
    """The range, its unit, and whether it is what would be best, of a text that is nothing but a labelled range."""
    if text[:1] in "[(":
        inner = text.strip("()[]").strip()
        is_whole = text[-1:] in "])" and (is_interval(inner) or is_limit(inner) or is_finding(inner))
        return (text, None, False) if is_whole else None
    head, _, behind = text.partition(" ")
    if not head[:1].isalpha() or not any(map(str.isdigit, behind)):
        return None
    is_wished = fold(head) in load_lexicon().range_words["wished"]
    bare = behind if is_wished else without_range_label(text)
    if bare == text:
        return None
    ranged, rest = take_range(bare)
    return (ranged, rest or None, is_wished) if ranged and (not rest or is_unit(rest)) else None


def _edges(lines: Sequence[Line], feet: Sequence[_Foot]) -> _Edges:
    height = lines[feet[0].at].height
    lefts: list[float] = []
    for x in sorted(foot.segment.x0 for foot in feet):
        if not lefts or x - lefts[-1] > height:
            lefts.append(x)
    reach = 0.0
    for foot in feet:
        if foot.segment.x0 - lefts[0] < height:
            for line in lines[max(0, foot.at - _HIGHEST) : foot.at]:
                is_near = lines[foot.at].middle - line.middle < _REACH / 2 * height
                first = line.segments[0]
                if is_near and first.x1 < lefts[0] and is_whole_value(first.text):
                    reach = max(reach, lefts[0] - first.x0)
    return _Edges(tuple(lefts), reach)


def _block(lines: Sequence[Line], foot: _Foot, edges: _Edges) -> _Block | None:
    """The block that a range closes: upwards to the first name at its edge that has a value under or beside it."""
    height = lines[foot.at].height
    column = edges.column(foot.segment, height / 2)
    parts: list[Segment] = []
    feet = [foot]
    for at in range(foot.at - 1, max(-1, foot.at - _HIGHEST), -1):
        line = lines[at]
        if lines[foot.at].middle - line.middle > _REACH * height:
            return None
        inside = [s for s in line.segments if edges.column(s, height / 2) == column]
        name = next((s for s in inside if abs(s.x0 - foot.segment.x0) < height / 2 and _is_name(s.text)), None)
        beside = [s for s in inside if s is not name]
        limits = [s for s in beside if _limits(s.text) is not None]
        feet += [_Foot(at, s, *found) for s in limits if (found := _limits(s.text)) is not None]
        below = [s for s in beside if s not in limits]
        if name is not None and (measure := _measure([*below, *parts])) is not None:
            return _Block(at, name, (*below, *parts), measure, tuple(feet), _measure(below) is None)
        if name is not None and is_known_test(name.text):
            return None  # the value stands elsewhere
        parts = [*inside, *parts] if not limits else [*below, *parts]
    return None


def _block_of_two(lines: Sequence[Line], foot: _Foot) -> _Block | None:
    """The block of two lines that a range ends beside its value, the name right above the value."""
    line = lines[foot.at]
    at = line.segments.index(foot.segment)
    if at == 0 or foot.at == 0 or not foot.segment.text[:1].isalpha():
        return None
    value, above = line.segments[at - 1], lines[foot.at - 1]
    name = next((s for s in above.segments if abs(s.x0 - value.x0) < line.height / 2), None)
    is_near = line.middle - above.middle < _REACH / 3 * line.height
    if name is None or not is_near or not _is_name(name.text) or not is_whole_value(value.text):
        return None
    measure = _measure([value])
    if measure is None or measure.range_text or is_mark(measure.value):
        return None  # bands side by side
    return _Block(foot.at - 1, name, (value,), measure, (foot,))


def _block_above_value(lines: Sequence[Line], foot: _Foot) -> _Block | None:
    """The block whose range stands between its name and its value, at one edge; a mark may follow either."""
    if not 0 < foot.at < len(lines) - 1:
        return None
    line, above, below = lines[foot.at], lines[foot.at - 1], lines[foot.at + 1]
    name, value = (
        next((s for s in other.segments if abs(s.x0 - foot.segment.x0) < line.height / 2), None)
        for other in (above, below)
    )
    is_near = below.middle - above.middle < _REACH / 2 * line.height
    if name is None or value is None or not is_near or not _is_name(name.text) or not is_whole_value(value.text):
        return None
    behind = [(above, name), (below, value)]
    next_ones = [s for other, first in behind for s in other.segments[other.segments.index(first) + 1 :][:1]]
    marks = [s for s in next_ones if is_mark(s.text) and s.x0 - foot.segment.x0 < 2 * _REACH * line.height]
    measure = _measure([*marks, value])
    is_bare = measure is not None and not measure.range_text and not is_mark(measure.value)
    return _Block(foot.at - 1, name, (*marks, value), measure, (foot,)) if measure is not None and is_bare else None


def _measure(parts: Sequence[Segment]) -> Measure | None:
    """What the segments of a block say together; a few words that say nothing to us may stand behind."""
    flag: Mark | None = None
    rest = list(parts)
    while rest and is_mark(rest[0].text):
        flag = stronger(flag, read_mark(rest.pop(0).text))
    measure = read_measure("  ".join(part.text for part in rest))
    if measure is None or any(map(str.isdigit, measure.rest)) or len(measure.rest.split()) > _LONGEST_REST:
        return None
    unit = measure.unit or next((part.text for part in parts if measure.rest and is_unit(part.text)), None)
    return replace(measure, unit=unit, flag=stronger(measure.flag, flag))


@lru_cache(maxsize=4_000)
def _is_name(text: str) -> bool:
    if fold(text) in load_lexicon().field_labels or not can_be_name(clean_name(text)):
        return False
    if role_of(text) is not None and not (text.isupper() and is_known_test(text)):  # ALT, and not German for old
        return False
    return is_known_test(text) or not (
        is_whole_value(text) or is_mark(text) or is_unit(text) or _limits(text) is not None
    )


def _without_doubles(blocks: Sequence[_Block]) -> list[_Block]:
    """One block for each name: that which has all the ranges below it."""
    best: dict[int, _Block] = {}
    for block in blocks:
        known = best.get(id(block.name.words[0]))
        if known is None or len(block.feet) > len(known.feet):
            best[id(block.name.words[0])] = block
    return list(best.values())


def _without_range(lines: Sequence[Line], blocks: Sequence[_Block], edges: _Edges) -> list[_Block]:
    """Blocks without a range beside those that have one, between the same lines."""
    found: list[_Block] = []
    known = {id(block.name.words[0]) for block in blocks}
    ends = {block.top: max(foot.at for foot in block.feet) for block in blocks}
    for top, end in ends.items():
        height = lines[top].height
        for name in lines[top].segments:
            is_at_edge = any(abs(name.x0 - left) < height / 2 for left in edges.lefts)
            if id(name.words[0]) in known or not is_at_edge or not _is_name(name.text):
                continue
            column = edges.column(name, height / 2)
            below = [s for line in lines[top:end] for s in line.segments if edges.column(s, height / 2) == column]
            parts = tuple(s for s in below if s is not name)
            if (measure := _measure(parts)) is not None:
                found.append(_Block(top, name, parts, measure, ()))
    return found


def _reading(block: _Block, line: Line) -> Reading:
    measure = block.measure
    foot = min(block.feet, key=lambda foot: foot.is_wished, default=None)
    name, own_unit = split_unit(clean_name(block.name.text))
    return Reading(
        name=name,
        value=measure.value,
        unit=measure.unit or (foot.unit if foot else None) or own_unit,
        range_text=measure.range_text or (foot.range_text if foot else None),
        flag=measure.flag,
        page=line.page,
        words=tuple(word for segment in _segments(block) for word in segment.words),
        y=line.middle,
        is_number=measure.is_number,
    )

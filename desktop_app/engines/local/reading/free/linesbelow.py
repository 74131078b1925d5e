"""What lines without a name give to the results above them: a range, units, or a unit with a range."""

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.engines.local.reading.free.freeresult import Found
from desktop_app.engines.local.reading.values.flags import read_mark
from desktop_app.engines.local.reading.values.fronts import take_range, without_range_label
from desktop_app.engines.local.reading.values.measures import read_measure
from desktop_app.engines.local.reading.values.ranges import has_bounds
from desktop_app.engines.local.reading.values.units import is_unit
from desktop_app.engines.local.reading.words.lines import Line, Segment

_LONGEST_UNIT = 9
_NEAR_BELOW = 4.0
_RIGHT_BELOW = 2.0
_FEWEST_BANDS = 2


def give_line_below(line: Line, free: list[Found]) -> bool:
    """Give a line to the results found above it, the last ones of `free`; True when it was theirs."""
    return bool(free) and (_gives_range(line, free) or _gives_units(line, free) or _gives_tail(line, free))


def _gives_range(line: Line, free: list[Found]) -> bool:
    """Give a labelled range on a line of its own to the result above that has none."""
    if free[-1][1].reading.range_text or line.middle - free[-1][0].middle > _NEAR_BELOW * line.height:
        return False
    text = _normal_band(line) or line.text
    bare = without_range_label(text)
    ranged, rest = take_range(bare)
    if bare == text or not ranged or (rest and not is_unit(rest)):
        return False
    above, found = free[-1]
    reading = found.reading
    whole = replace(reading, range_text=ranged, unit=reading.unit or rest or None, words=(*reading.words, *line.words))
    free[-1] = (above, replace(found, reading=whole, is_sure=True))
    return True


def _normal_band(line: Line) -> str | None:
    """The band of what is normal among bands side by side: `Low < 3 | Normal 3 - 5 | High > 5`."""
    bands = [(read_mark(head), s.text) for s in line.segments for head, _, _ in (s.text.partition(" "),)]
    if len(bands) < _FEWEST_BANDS or any(mark is None or not has_bounds(text) for mark, text in bands):
        return None
    return next((text for mark, text in bands if mark == ""), None)


def _gives_units(line: Line, free: list[Found]) -> bool:
    """Give units alone on a line to the values that they stand under, where these have none."""
    known = [is_unit(segment.text, is_in_column=True) for segment in line.segments]
    if not all(known) and not _are_misread_units(line, known):
        return False
    given: dict[int, Segment] = {}
    for i in range(len(free) - 1, -1, -1):
        above, found = free[i]
        if line.middle - above.middle > _RIGHT_BELOW * max(line.height, above.height):
            break
        under = [s for s in line.segments if s.x0 < found.value_x1 and found.value_x0 < s.x1]
        if under and found.reading.unit is None:
            given[i] = under[0]
    if len(given) < len(line.segments):
        return False
    for i, segment in given.items():
        above, found = free[i]
        reading = found.reading
        whole = replace(reading, unit=segment.text.strip("()[]"), words=(*reading.words, *segment.words))
        free[i] = (above, replace(found, reading=whole, is_sure=True))
    return True


def _are_misread_units(line: Line, known: Sequence[bool]) -> bool:
    """Tell whether a picture's line of units has some that were not read well, as `IL` for `fL`."""
    are_short = all(
        is_known or (len(segment.text) <= _LONGEST_UNIT and not segment.text[:1].isdigit())
        for segment, is_known in zip(line.segments, known, strict=True)
    )
    return line.page.source != "text-layer" and any(known) and are_short


def _gives_tail(line: Line, free: list[Found]) -> bool:
    """Give a unit with a range, alone on a line, to the one bare result on the line above."""
    if len(free) > 1 and free[-2][0] is free[-1][0]:
        return False
    above, found = free[-1]
    reading = found.reading
    is_near = line.middle - above.middle <= _RIGHT_BELOW * max(line.height, above.height)
    if not is_near or reading.unit or reading.range_text or not reading.is_number or found.has_rest:
        return False
    tail = read_measure("1  " + "  ".join(segment.text for segment in line.segments))
    if tail is None or tail.rest or not tail.range_text or not has_bounds(tail.range_text):
        return False
    whole = replace(reading, unit=tail.unit, range_text=tail.range_text, words=(*reading.words, *line.words))
    free[-1] = (above, replace(found, reading=whole, is_sure=True))
    return True

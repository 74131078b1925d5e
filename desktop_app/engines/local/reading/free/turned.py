"""Results whose value stands behind its range."""

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.engines.local.reading.free.freeresult import FreeResult, make_result
from desktop_app.engines.local.reading.values.flags import read_mark, stronger
from desktop_app.engines.local.reading.values.measures import read_measure
from desktop_app.engines.local.reading.values.ranges import is_interval
from desktop_app.engines.local.reading.values.units import is_unit
from desktop_app.engines.local.reading.words.lines import Line, Segment


def read_turned(line: Line, segments: Sequence[Segment], start: int, name: str) -> tuple[FreeResult, int] | None:
    """Name, range, then value: the value must be a number in a segment of its own.

    The unit stands before or behind the range, or behind the value; a mark behind that.
    """
    at = start + 1
    unit, at = _take_unit_cell(segments, at)
    if at >= len(segments) or not is_interval(segments[at].text):
        return None
    ranged, at = segments[at].text, at + 1
    if unit is None:
        unit, at = _take_unit_cell(segments, at)
    measure = read_measure(segments[at].text) if at < len(segments) else None
    if measure is None or not measure.is_number or measure.rest:
        return None
    value, at = segments[at], at + 1
    if unit is None and measure.unit is None:
        unit, at = _take_unit_cell(segments, at)
    mark = read_mark(segments[at].text, has_signs=True) if at < len(segments) else None
    at += mark is not None
    flag = stronger(measure.flag, mark)
    measure = replace(measure, unit=measure.unit or unit, range_text=ranged, flag=flag)
    words = [w for s in segments[start:at] for w in s.words]
    return make_result(line, name, measure, words, value.words), at


def _take_unit_cell(segments: Sequence[Segment], at: int) -> tuple[str | None, int]:
    """The unit in a cell of its own, and where it ends."""
    if at < len(segments) and is_unit(segments[at].text):
        return segments[at].text, at + 1
    return None, at

"""Ranges on lines of their own below a result: their label alone, and under it one limit or bands, a line each.

`Reference values:` may stand a line or two below its result, behind what says how the test was done.
"""

from dataclasses import replace

from desktop_app.engines.local.reading.free.freeresult import Found
from desktop_app.engines.local.reading.headwords import role_of
from desktop_app.engines.local.reading.lexicon import is_finding
from desktop_app.engines.local.reading.values.fronts import split_range_unit
from desktop_app.engines.local.reading.values.ranges import has_bounds, leading_range
from desktop_app.engines.local.reading.words.lines import Line

_NEAR_BELOW = 4.0
_RIGHT_BELOW = 2.0


class BandReader:
    """Reads lines from top to bottom; the bands under a label end where anything else stands."""

    def __init__(self) -> None:
        self._last: Line | None = None
        self._x0 = 0.0
        self._bands: list[str] = []

    def take(self, line: Line, free: list[Found]) -> bool:
        """Read a line; True when it is a label of ranges under a result without one, or a band under that label."""
        last, self._last = self._last, None
        if last is not None and free and self._goes_on(line, last):
            self._last = line
            self._give(line, free)
            return True
        if free and is_range_label(line) and free[-1][1].is_sure and _is_free(line, free[-1]):
            self._last, self._x0, self._bands = line, line.x0, []
            return True
        return False

    def _goes_on(self, line: Line, above: Line) -> bool:
        is_below = line.middle - above.middle < _RIGHT_BELOW * max(line.height, above.height)
        if not is_below or line.x0 < self._x0 - line.height / 2 or len(line.segments) > 1:
            return False
        text = line.text
        return (has_bounds(text) and (":" in text or bool(leading_range(text)))) or is_finding(text)

    def _give(self, line: Line, free: list[Found]) -> None:
        """Give the result all bands so far; the unit of a single one stands apart."""
        self._bands.append(line.text)
        text, unit = split_range_unit(line.text) if len(self._bands) == 1 else (" ".join(self._bands), None)
        above, found = free[-1]
        reading = found.reading
        whole = replace(reading, range_text=text, unit=reading.unit or unit, words=(*reading.words, *line.words))
        free[-1] = (above, replace(found, reading=whole))


def is_range_label(line: Line) -> bool:
    """True for a label of ranges with a colon and nothing beside it."""
    return len(line.segments) == 1 and line.text.endswith(":") and role_of(line.text) == "range"


def _is_free(line: Line, found: Found) -> bool:
    above, result = found
    return result.reading.range_text is None and line.middle - above.middle <= _NEAR_BELOW * line.height

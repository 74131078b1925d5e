"""Lines without headings that begin with a day of their own: lists that a portal prints of all that it holds."""

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.engines.local.reading.free.freeresult import Found
from desktop_app.engines.local.reading.readings import Reading
from desktop_app.engines.local.reading.values.dates import is_date
from desktop_app.engines.local.reading.words.lines import Line

_FEWEST_LINES, _SHARE = 4, 0.8


def with_line_days(free: Sequence[Found]) -> list[Found]:
    """Return results found without headings, with the days that most of their lines begin with."""
    dated = sum(is_date(line.segments[0].text) for line, _ in free)
    if dated < _FEWEST_LINES or dated < _SHARE * len(free):
        return list(free)
    return [(line, replace(found, reading=_of_line(found.reading, line))) for line, found in free]


def _of_line(reading: Reading, line: Line) -> Reading:
    first = line.segments[0].text
    return replace(reading, date_text=first) if is_date(first) and reading.date_text is None else reading

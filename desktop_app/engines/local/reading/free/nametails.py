"""Names of lines without headings that go on alone on the line below: `HDL` over `Cholesterol`."""

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.engines.local.reading.free.freeresult import Found, FreeResult
from desktop_app.engines.local.reading.lexicon import fold, is_known_test, load_lexicon
from desktop_app.engines.local.reading.words.lines import Line

_FEWEST = 3
_KNOWN = 0.6
_CLOSER = 0.98
_TIGHT = 1.5
_SMALL = 0.93
_LONGEST = 3


def with_tails(free: Sequence[Found], others: Sequence[Line]) -> list[Found]:
    """Return the results with what goes on their names, where that is so on several rows and makes known names."""
    tops = sorted(line.middle for line, _ in free)
    tails = [_tail(line, found, others, tops) for line, found in free]
    joined = [f"{found.reading.name} {tail.text}" for (_, found), tail in zip(free, tails, strict=True) if tail]
    if len(joined) < _FEWEST or sum(map(is_known_test, joined)) < _KNOWN * len(joined):
        return list(free)
    return [(line, _with(found, tail) if tail else found) for (line, found), tail in zip(free, tails, strict=True)]


def _tail(line: Line, found: FreeResult, others: Sequence[Line], tops: Sequence[float]) -> Line | None:
    """The line right below a name that is closer to it than to the next row and is a part of a name."""
    x0 = found.reading.words[0].x0
    below = [o for o in others if 0 < o.middle - line.middle < _TIGHT * line.height and abs(o.x0 - x0) < 1]
    if len(below) != 1 or not _is_part(below[0], line):
        return None
    following = next((top for top in tops if top > below[0].middle), float("inf"))
    is_closer = below[0].middle - line.middle < _CLOSER * (following - below[0].middle)
    return below[0] if is_closer else None


def _is_part(line: Line, row: Line) -> bool:
    text = line.text
    is_plain = len(line.segments) == 1 and len(line.words) <= _LONGEST and text.replace(" ", "").isalpha()
    says_method = line.height < _SMALL * row.height or bool(set(fold(text).split()) & load_lexicon().methods)
    return is_plain and not says_method and not text.isupper()


def _with(found: FreeResult, tail: Line) -> FreeResult:
    reading = found.reading
    return replace(
        found, reading=replace(reading, name=f"{reading.name} {tail.text}", words=(*reading.words, *tail.words))
    )

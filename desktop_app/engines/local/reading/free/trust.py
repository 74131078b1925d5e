"""Which of the results found without headings are to be believed."""

from collections.abc import Sequence

from desktop_app.engines.local.reading.free.freeresult import Found
from desktop_app.engines.local.reading.lexicon import is_household_unit, is_known_test
from desktop_app.engines.local.reading.readings import Reading

_NEAR = 8.0
_FEWEST = 2


def trusted(free: Sequence[Found]) -> list[Reading]:
    """Return sure results, and unsure ones that stand among their like.

    An unsure result is believed when two sure ones near it have their values in the same column, or when it has a known
    test's name and so have two others near it that stand like it.
    """
    sure = [found for found in free if found[1].is_sure]
    unsure = [found for found in free if not found[1].is_sure]
    known = [found for found in free if is_known_test(found[1].reading.name)]
    by_name = [found for found in unsure if found in known and _is_plain(found) and _has_like(found, known)]
    believed = [*sure, *by_name]
    by_place = [found for found in unsure if found not in by_name and _has_like(found, believed)]
    return [found[1].reading for found in (*believed, *by_place)]


def _is_plain(found: Found) -> bool:
    """True where nothing stands on the line that is not understood, and no dose."""
    return (found[1].is_whole or found[1].is_phrase) and not is_household_unit(found[1].reading.unit)


def _has_like(found: Found, among: Sequence[Found]) -> bool:
    line, result = found
    near = _NEAR * line.height
    others = [o for o in among if o[1] is not result and abs(o[0].middle - line.middle) < near]
    return sum(1 for other in others if _stands_like(other, found)) >= _FEWEST


def _stands_like(other: Found, found: Found) -> bool:
    """True when values stand in one column, two phrases begin at one edge, or both are phrases of one line."""
    (line, result), reading = found, found[1].reading
    if other[1].is_phrase and result.is_phrase:
        return other[0] is line or abs(other[1].reading.x - reading.x) < line.height / 2
    near = min(abs(other[1].value_x0 - result.value_x0), abs(other[1].value_x1 - result.value_x1))
    return near < line.height / 2

"""Whether what was read speaks of a laboratory at all: bills, recipes and timetables have names and numbers, too."""

from collections.abc import Sequence

from desktop_app.engines.local.reading.lexicon import is_finding, is_household_unit, is_known_test
from desktop_app.engines.local.reading.readings import Reading
from desktop_app.engines.local.reading.values.ranges import has_bounds

_SHARE = 0.25


def speaks_of_laboratory(readings: Sequence[Reading]) -> bool:
    """True when a fair share of the readings can come from no other kind of document."""
    telling = sum(1 for reading in readings if _tells(reading))
    return telling > 0 and telling >= _SHARE * len(readings)


def _tells(reading: Reading) -> bool:
    """A known test, a laboratory's unit, a value beside its range, or a finding in words."""
    unit, is_household = reading.unit, is_household_unit(reading.unit)
    if is_household and not has_bounds(reading.range_text or ""):
        return False
    if is_known_test(reading.name) or (unit and not is_household and unit != "%"):
        return True
    if reading.range_text and has_bounds(reading.range_text):
        return True
    return not reading.is_number and is_finding(reading.value)

"""Numbers, units, ranges, dates, ages and measures in random texts."""

import math
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.medical.units import read_unit
from desktop_app.engines.local.reading.readings import clean_name, split_unit
from desktop_app.engines.local.reading.values.ages import find_age
from desktop_app.engines.local.reading.values.dates import DateOrder, find_dates, read_time, settle_order
from desktop_app.engines.local.reading.values.flags import read_mark
from desktop_app.engines.local.reading.values.fronts import take_range, take_unit
from desktop_app.engines.local.reading.values.measures import read_measure
from desktop_app.engines.local.reading.values.numbers import DecimalMark, read_number, settle_mark, split_number
from desktop_app.engines.local.reading.values.ranges import leading_range, read_bounds
from desktop_app.engines.local.reading.values.units import is_unit
from tests.fuzz.effort import bounded, tried
from tests.fuzz.material import repeated, texts

MARKS: tuple[DecimalMark, ...] = (".", ",")
ORDERS: tuple[DateOrder, ...] = ("dmy", "mdy")
any_text = st.one_of(texts, repeated)


def squeezed(text: str) -> str:
    """The text without white space, in which a part is looked for."""
    return "".join(text.split())


@given(any_text, st.sampled_from(MARKS))
@tried(300)
def test_numbers(text: str, mark: DecimalMark) -> None:
    with bounded():
        parts = split_number(text)
        number = read_number(text, mark)
        assert settle_mark([text], mark) in MARKS
    assert number is None or not math.isnan(number)
    if parts is not None:
        assert squeezed(parts[1]).lstrip("-") in squeezed(text)


@given(any_text, st.sampled_from(MARKS), st.sampled_from([None, "male", "female"]))
@tried(300)
def test_ranges(text: str, mark: DecimalMark, sex: None) -> None:
    with bounded():
        bounds = read_bounds(text, mark, sex)
        leading = leading_range(text)
        taken, rest = take_range(text)
    assert leading in text
    assert squeezed(taken) in squeezed(text)
    assert squeezed(rest) in squeezed(text)
    assert all(limit is None or not math.isnan(limit) for limit in (bounds.low, bounds.high))


@given(any_text)
@tried(300)
def test_dates_and_times(text: str) -> None:
    with bounded():
        found = find_dates(text)
        clock = read_time(text)
        settle_order(found, "dmy")
    assert clock is None or (0 <= int(clock[:2]) <= 23 and 0 <= int(clock[3:]) <= 59)
    for each in found:
        assert 0 <= each.start < each.end <= len(text)
        for order in ORDERS:
            written = each.iso(order)
            assert written is None or date.fromisoformat(written[:10]) == each.day(order)


@given(any_text)
@tried(300)
def test_units(text: str) -> None:
    with bounded():
        is_unit(text)
        is_unit(text, is_in_column=True)
        read_unit(text)
        unit, rest = take_unit(text)
    assert squeezed(unit) in squeezed(text)
    assert squeezed(rest) in squeezed(text)


@given(any_text)
@tried(400)
def test_measures(text: str) -> None:
    with bounded():
        measure = read_measure(text)
        find_age(text)
        read_mark(text)
        split_unit(clean_name(text))
    if measure is not None:
        for part in (measure.value, measure.unit, measure.range_text):
            assert squeezed(part or "") in squeezed(text)

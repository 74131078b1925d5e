"""Readings of one test belong together, and only what converts exactly is joined."""

import itertools
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.medical.analytes import load_catalogue
from desktop_app.core.medical.panels import panel_of
from desktop_app.core.medical.series import (
    Band,
    Change,
    Reading,
    Sample,
    day_of,
    lines_of,
    make_list,
    series_key,
    state_of,
)
from desktop_app.core.medical.trends import bands_of, change_of, decimals_of, joined_runs, trend_of

_NUMBERS = itertools.count(1)


def reading(value: float | None, unit: str | None = "mmol/L", date: str | None = None, **fields: object) -> Reading:
    """Return a reading; the next one is a month younger. `value=` of the reading is called `text`."""
    number = next(_NUMBERS)
    date = date or f"{2000 + number // 12}-{number % 12 + 1:02}-14"
    text = fields.pop("text", "negative" if value is None else f"{value:g}")
    kept = {"name": "LDL cholesterol", "value": text, **fields}
    return Reading(number, number, unit=unit, numeric_value=value, date=date, **kept)  # pyright: ignore[reportArgumentType]


def sample(reading: Reading, analyte_id: str | None = None, panel: str | None = None) -> tuple[Sample, int, int]:
    return Sample(reading, analyte_id, None, panel), 1, 0 if reading.is_confirmed else 1


def test_every_analyte_stands_under_one_heading() -> None:
    assert all(panel_of(analyte.analyte_id) for analyte in load_catalogue().analytes)


def test_readings_are_joined_oldest_first() -> None:
    old, new = reading(2.5), reading(2.9)
    (line,) = lines_of([new, old], "ldl-cholesterol")
    assert [point.reading for point in line.points] == [old, new]
    assert line.unit == "mmol/L"


def test_units_that_convert_exactly_are_joined_and_the_printed_value_is_kept() -> None:
    readings = [reading(100, "mg/dL", reference_high=116.0), reading(2.9, reference_high=3.0)]
    (line,) = lines_of(readings, "ldl-cholesterol")
    first = line.points[0]
    assert first.is_converted
    assert first.value == pytest.approx(2.586, abs=0.001)
    assert first.high == pytest.approx(3.0, abs=0.001)
    assert first.reading.value == "100"


def test_units_that_do_not_convert_are_never_joined() -> None:
    readings = [reading(5, "U/mL"), reading(6, "mg/L"), reading(7, "U/mL"), reading(8, "spots"), reading(9, None)]
    lines = lines_of(readings, None)
    assert [line.unit for line in lines] == [None, "spots", "U/mL", "mg/L"]
    assert [len(line.points) for line in lines] == [1, 1, 2, 1]


def test_the_line_with_the_newest_confirmed_reading_comes_first() -> None:
    lines = lines_of([reading(5, "spots"), reading(6, "stripes", is_confirmed=False)], None)
    assert [line.unit for line in lines] == ["spots", "stripes"]


def test_what_has_no_number_or_date_is_in_no_line() -> None:
    assert lines_of([reading(None), reading(1, date="soon")], None) == []


def test_unconfirmed_values_and_limits_are_not_joined() -> None:
    first, limit, second, third = reading(1), reading(0.5, comparator="<"), reading(2), reading(3)
    unconfirmed, last = reading(9, is_confirmed=False), reading(4)
    (line,) = lines_of([first, limit, second, third, unconfirmed, last], None)
    assert [[point.value for point in run] for run in joined_runs(line)] == [[1], [2, 3, 4]]


def test_the_printed_range_steps_where_it_changes() -> None:
    ranges = ((None, 3.0), (None, 3.0), (None, 2.6), (None, None), (None, 2.6))
    readings = [reading(2, reference_low=low, reference_high=high) for low, high in ranges]
    (line,) = lines_of(readings, None)
    days = [point.day for point in line.points]
    assert bands_of(line) == [
        Band(None, days[2], None, 3.0),
        Band(days[2], days[3], None, 2.6),
        Band(days[4], None, None, 2.6),
    ]


def test_a_limit_that_a_laboratory_rounds_in_another_unit_is_the_same() -> None:
    readings = [
        reading(2.5, reference_high=3.0),
        reading(100, "mg/dL", reference_high=116.0),
        reading(3, reference_high=3.0),
    ]
    (line,) = lines_of(readings, "ldl-cholesterol")
    assert len(bands_of(line)) == 1


def test_the_change_has_the_decimals_that_are_printed() -> None:
    (line,) = lines_of([reading(3.3, text="3.30"), reading(3.9)], None)
    before = line.points[0].reading
    assert change_of(line) == Change(0.6, 2, before.date or "")


@pytest.mark.parametrize("other", [{"comparator": "<"}, {"is_confirmed": False}])
def test_no_change_is_told_from_a_limit_or_an_unconfirmed_value(other: dict[str, Any]) -> None:
    (line,) = lines_of([reading(3.3, **other), reading(3.9)], None)
    assert change_of(line) is None


@pytest.mark.parametrize(
    ("values", "trend"), [((1, 2), "rising"), ((2, 1), "falling"), ((100, 90, 101), "steady"), ((1,), None)]
)
def test_a_trend_is_told_from_the_first_to_the_last(values: tuple[float, ...], trend: str | None) -> None:
    (line,) = lines_of([reading(value) for value in values], None)
    assert trend_of(line.points) == trend


@pytest.mark.parametrize(("text", "decimals"), [("3.90", 2), ("3,9", 1), ("4", 0), ("< 0.5", 1), ("1.", 0), (None, 0)])
def test_decimals_are_those_printed(text: str | None, decimals: int) -> None:
    assert decimals_of(text) == decimals


def test_what_is_matched_belongs_together_whatever_it_is_called() -> None:
    names = [Sample(reading(1, name=name), "ldl-cholesterol") for name in ("LDL", "LDL-Cholesterin")]
    assert len({series_key(each) for each in names}) == 1


def test_what_is_not_matched_belongs_together_by_name_specimen_and_sort_of_unit() -> None:
    def key(name: str, unit: str | None = None, panel: str | None = None) -> str:
        return series_key(Sample(reading(1, unit, name=name), None, None, panel))

    assert key("Linden factor") == key("FACTOR, Linden")
    assert key("Linden factor", "mg/L") == key("Linden factor", "g/L")
    assert key("Linden factor") != key("Linden factor", "%")
    assert key("Linden factor") != key("Linden factor", panel="Urine status")


def test_the_list_is_ordered_by_heading_and_name_with_the_newest_confirmed_value() -> None:
    samples = [
        sample(reading(9, name="Zinc", is_confirmed=False), "zinc"),
        sample(reading(8, name="Zinc"), "zinc"),
        sample(reading(1, name="Odd"), None, "Specials"),
        sample(reading(1, name="Lost")),
        sample(reading(1, name="Platelets"), "platelets"),
        sample(reading(1, name="Hemoglobin"), "hemoglobin"),
    ]
    listed = make_list(samples)
    assert [each.name for each in listed] == ["Hemoglobin", "Platelets", "Zinc", "Odd", "Lost"]
    assert [each.panel for each in listed] == ["Blood count", "Blood count", "Trace elements", "Specials", None]
    zinc = listed[2]
    assert (zinc.last.value, zinc.count, zinc.unconfirmed_count) == ("8", 1, 0)


def test_a_mark_goes_before_what_the_range_says_unless_the_value_was_edited() -> None:
    assert state_of("HH", "high") == "critical-high"
    assert state_of("H", "normal", is_edited=True) == "normal"
    assert state_of(None, "low") == "low"
    assert state_of("A", None, is_edited=True) == "abnormal"
    assert state_of(None, None) is None


def test_days_are_read_from_dates_with_and_without_time() -> None:
    assert day_of("2024-05-06T12:00") == (day_of("2024-05-06") or 0) + 0.5
    assert day_of("") is day_of(None) is day_of("2024-13-01") is None


UNITS = st.sampled_from(["mmol/L", "mg/dL", "µmol/L", "U/L", "%", None, "spots"])


@given(st.lists(st.tuples(st.floats(0.1, 1000).map(lambda number: round(number, 2)), UNITS), max_size=12))
def test_every_reading_is_in_exactly_one_line_and_lines_hold_one_sort_of_unit(
    values: list[tuple[float, str | None]],
) -> None:
    readings = [reading(value, unit) for value, unit in values]
    lines = lines_of(readings, "ldl-cholesterol")
    placed = [point.reading.result_id for line in lines for point in line.points]
    assert sorted(placed) == sorted(each.result_id for each in readings)
    for line in lines:
        assert [point.day for point in line.points] == sorted(point.day for point in line.points)
        units = {point.reading.unit for point in line.points}
        assert len(units) == 1 or units <= {"mmol/L", "mg/dL", "µmol/L"}
        for point in line.points:
            assert point.is_converted or point.value == point.reading.numeric_value

"""Axes begin, end and are marked at round numbers, years and months."""

import sys
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.core.medical.series import Line, Point
from desktop_app.ui.results.scales import day_ticks, days_in_sight, tick_step, value_ticks, values_in_sight
from tests.ui.results.fakes import readings


def line(*values: float, high: float | None = None) -> Line:
    made = reversed(readings("LDL", values))
    return Line("mmol/L", tuple(Point(each, each.day or 0, each.numeric_value or 0, None, high) for each in made))


@given(st.floats(-1e6, 1e6), st.floats(1e-6, 1e6))
@example(879609.9999999999, 1e-6)
def test_marks_are_few_round_and_in_sight(low: float, room: float) -> None:
    ticks = value_ticks(low, low + room)
    step = tick_step(low, low + room)
    assert len(ticks) <= 8
    off = step * 1e-6 + 4 * sys.float_info.epsilon * max(abs(low), abs(low + room))  # far out, floats are coarser
    assert all(low - off <= value <= low + room + off for value, _ in ticks)


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        (1.5, 4.5, ["1.5", "2.0", "2.5", "3.0", "3.5", "4.0", "4.5"]),
        (0, 400, ["0", "100", "200", "300", "400"]),
        (2.25, 4, ["2.25", "2.50", "2.75", "3.00", "3.25", "3.50", "3.75", "4.00"]),
    ],
)
def test_marks_have_the_same_decimals(low: float, high: float, words: list[str]) -> None:
    assert [word for _, word in value_ticks(low, high)] == words


def test_fewer_marks_where_there_is_less_room() -> None:
    assert len(value_ticks(2.25, 4, 3)) <= 4


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2019, 3, 1), date(2024, 11, 1), ["2020", "2021", "2022", "2023", "2024"]),
        (date(1990, 1, 1), date(2020, 6, 1), ["1990", "1995", "2000", "2005", "2010", "2015", "2020"]),
        (date(2024, 1, 20), date(2024, 6, 20), ["Feb 2024", "Mar 2024", "Apr 2024", "May 2024", "Jun 2024"]),
    ],
)
def test_days_are_marked_by_years_or_months(first: date, last: date, words: list[str]) -> None:
    assert [word for _, word in day_ticks(first.toordinal(), last.toordinal())] == words


def test_the_printed_limit_is_in_sight_unless_it_is_far_off() -> None:
    near, far = line(2.6, 2.9, high=3.0), line(2.6, 2.9, high=300.0)
    low, high = values_in_sight(near, (0, 1e6))
    assert low < 2.6
    assert high > 3.0
    assert values_in_sight(far, (0, 1e6))[1] < 10


def test_values_that_are_not_negative_have_no_negative_axis() -> None:
    assert values_in_sight(line(0.1, 0.5), (0, 1e6))[0] == 0


def test_one_reading_has_room_around_it() -> None:
    only = line(5)
    first, last = days_in_sight(only.points, None)
    assert last - first >= 240
    low, high = values_in_sight(only, (first, last))
    assert low < 5 < high


def test_a_span_ends_at_the_newest_reading() -> None:
    points = line(1, 2, 3, 4).points
    first, last = days_in_sight(points, 1)
    assert points[2].day - 40 < first < points[2].day + 40
    assert last > points[-1].day

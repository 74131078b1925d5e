"""Values appear as printed; ranges, changes and plots in plain words."""

from dataclasses import replace

import pytest

from desktop_app.core.medical.series import Change, Line
from desktop_app.ui.results.words import (
    band_words,
    change_words,
    date_words,
    plot_words,
    range_words,
    reading_words,
    source_words,
    unit_words,
    value_words,
)
from tests.ui.results.fakes import readings

LDL = readings("LDL cholesterol", [3.9])[0]


@pytest.mark.parametrize(
    ("unit", "shown"),
    [("10^9/L", "10⁹/L"), ("10*12/L", "10¹²/L"), ("x10^3/µL", "x10³/µL"), ("mg/L", "mg/L"), (None, "")],
)
def test_powers_of_ten_are_raised(unit: str | None, shown: str) -> None:
    assert unit_words(unit) == shown


@pytest.mark.parametrize(
    ("printed", "low", "high", "shown"),
    [
        ("135 - 145", 135.0, 145.0, "135–145"),
        ("< 3.0", None, 3.0, "< 3.0"),
        ("normal for women up to fifty years: 1.2 - 3.4", 1.2, 3.4, "1.2–3.4"),
        (None, None, 5.0, "< 5"),
        (None, None, None, ""),
    ],
)
def test_ranges_are_shown_as_printed(printed: str | None, low: float | None, high: float | None, shown: str) -> None:
    assert range_words(replace(LDL, reference_range=printed, reference_low=low, reference_high=high)) == shown


def test_the_band_is_named() -> None:
    assert band_words(None, 3.0, "< 3.0") == "Reference range: below 3.0"
    assert band_words(1.2, None, "> 1.2") == "Reference range: above 1.2"
    assert band_words(4.0, 10.0, "") == "Reference range: 4–10"


def test_limits_values_and_sources() -> None:
    assert value_words(replace(LDL, value="<0.5", comparator="<")) == "< 0.5"
    assert value_words(LDL) == "3.9"
    assert source_words(LDL) == "report 0.pdf, p. 1"
    assert source_words(replace(LDL, page=None)) == "report 0.pdf"
    assert date_words(None) == "No date"


def test_changes_name_the_year_where_it_is_another() -> None:
    assert change_words(Change(0.6, 1, "2019-01-18"), LDL) == "+0.6 since 18 Jan"
    assert change_words(Change(-12.0, 0, "2018-06-18"), LDL) == "−12 since 18 Jun 2018"


def test_a_reading_is_said() -> None:
    words = "12 Apr 2019, 3.9 mmol/L, high, range < 3, not confirmed, Northfield Clinical, report 0.pdf, p. 1"
    assert reading_words(replace(LDL, is_confirmed=False)) == words


def test_a_plot_without_numbers_is_said() -> None:
    assert plot_words("HBs antigen", None, [LDL]) == "HBs antigen, 1 reading, no numbers to draw"
    assert plot_words("HBs antigen", Line(None, ()), []) == "HBs antigen, 0 readings, no numbers to draw"

"""Limits in words, behind numbers and without an end; findings with figures; stars beside drawn ranges."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.engines.local.reading.values.flags import scale_side
from desktop_app.engines.local.reading.values.measures import read_cell, read_measure
from desktop_app.engines.local.reading.values.ranges import Bounds, ends_in_range, read_bounds, split_worded


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("[60 - ]", Bounds(low=60)),
        ("30 or less", Bounds(high=30)),
        ("40 or more", Bounds(low=40)),
        ("alle 450", Bounds(high=450)),
        ("do 1.2", Bounds(high=1.2)),
    ],
)
def test_bounds(text: str, bounds: Bounds) -> None:
    assert read_bounds(text, ".", None) == bounds


def test_limits_in_words_are_values_in_cells_alone() -> None:
    cell = read_cell("superior a 20.0 ng/mL")
    assert cell is not None
    assert (cell.value, cell.unit) == ("superior a 20.0", "ng/mL")
    assert split_worded("superior a 20.0") == (">", "20.0")
    assert read_measure("superior a 20.0 ng/mL") is None
    assert read_measure("30 or less") is None


@given(st.integers(1, 999), st.integers(1, 999))
def test_the_end_of_an_interval_is_no_value(low: int, high: int) -> None:
    assert ends_in_range(f"Adults: {low} to", str(high))
    assert not ends_in_range("Adults:", str(high))


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("Reactive 1:8", "Reactive 1:8", None),
        ("Positive (48.6) IU/mL", "Positive (48.6)", "IU/mL"),
        ("O Rh(D) Positive", "O Rh(D) Positive", None),
        ("+ 118 mg/dL", "+ 118", "mg/dL"),
    ],
)
def test_values(text: str, value: str, unit: str | None) -> None:
    measure = read_measure(text)
    assert measure is not None
    assert (measure.value, measure.unit) == (value, unit)


@pytest.mark.parametrize(
    ("text", "side"), [("*( )", "L"), ("( * )", ""), ("( )*", "H"), ("! ( )*", "H"), ("(3 - 5)", None)]
)
def test_scales(text: str, side: str | None) -> None:
    assert scale_side(text) == side

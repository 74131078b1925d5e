"""Reference ranges: intervals, limits, lists by sex and bands, in several languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.report import Sex
from desktop_app.engines.local.reading.values.numbers import DecimalMark
from desktop_app.engines.local.reading.values.ranges import Bounds, has_bounds, is_interval, is_limit, read_bounds

NUMBERS = st.decimals(0, 9999, places=2).map(str)


@given(
    NUMBERS, NUMBERS, st.sampled_from([" - ", "-", "–", " to ", " à ", " bis ", " a ", " tot ", " até "]), st.booleans()
)
def test_intervals(low: str, high: str, dash: str, is_bracketed: bool):
    text = f"[{low}{dash}{high}]" if is_bracketed else f"{low}{dash}{high}"
    assert is_interval(text)
    assert read_bounds(text, ".", None) == Bounds(float(low), float(high))


@given(
    NUMBERS,
    st.sampled_from(
        ["<", "< ", "<=", "≤ ", "up to ", "hasta ", "bis ", "inférieur à ", "fino a ", "menor que ", "tot "]
    ),
)
def test_upper_limits(high: str, word: str):
    assert is_limit(word + high)
    assert read_bounds(word + high, ".", None) == Bounds(high=float(high))


@given(
    NUMBERS,
    st.sampled_from([">", "> ", ">=", "≥ ", "more than ", "mayor de ", "über ", "supérieur à ", "superiore a "]),
)
def test_lower_limits(low: str, word: str):
    assert read_bounds(word + low, ".", None) == Bounds(low=float(low))


@pytest.mark.parametrize(
    ("text", "mark", "sex", "bounds"),
    [
        ("3,5 - 5,1", ",", None, Bounds(3.5, 5.1)),
        ("1,50,000 - 4,10,000", ".", None, Bounds(150000, 410000)),
        ("-2.0-3.0", ".", None, Bounds(-2, 3)),
        ("> OR = 59", ".", None, Bounds(59, None)),
        ("M: 13.0-17.0 F: 12.0-15.0", ".", "female", Bounds(12, 15)),
        ("Male: 13.0 - 17.0 Female: 12.0 - 15.0", ".", "male", Bounds(13, 17)),
        ("M: 13.0-17.0 F: 12.0-15.0", ".", None, Bounds()),
        ("Men: 13.0-17.0", ".", "female", Bounds()),
        ("Desirable: <200 Borderline: 200-239 High: >=240", ".", "male", Bounds()),
        ("Negative", ".", None, Bounds()),
        ("< 1:40", ".", None, Bounds()),
        ("70 - 99 mg/dL", ".", None, Bounds(70, 99)),
    ],
)
def test_printed_ranges(text: str, mark: DecimalMark, sex: Sex | None, bounds: Bounds):
    assert read_bounds(text, mark, sex) == bounds


@given(st.text(max_size=40))
def test_no_text_breaks_the_reader(text: str):
    read_bounds(text, ".", "male")
    assert has_bounds(text) or not is_interval(text)

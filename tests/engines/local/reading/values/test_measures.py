"""What stands right of a name, in the orders in which laboratories print it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.engines.local.reading.values.flags import read_mark
from desktop_app.engines.local.reading.values.measures import Measure, read_measure

VALUES = st.sampled_from(["5", "13.4", "0,92", "<0.01", "> 90", "1,250"])
UNITS = st.sampled_from(["mg/dL", "%", "10^3/µL", "mmol/L", "mL/min/1.73 m²"])
RANGES = st.sampled_from(["3.5-5.1", "(70 - 99)", "[< 5.0]", "12,0 - 16,0"])
FLAGS = st.sampled_from(["H", "L", "*", "High", "↑", "HH"])


@given(VALUES, UNITS, RANGES, FLAGS, st.permutations([0, 1, 2]))
def test_parts_are_told_apart_in_any_order(value: str, unit: str, ranged: str, flag: str, order: list[int]):
    parts = [unit, ranged, flag]
    measure = read_measure(" ".join([value, *(parts[i] for i in order)]))
    assert measure is not None
    assert (measure.value, measure.unit, measure.range_text) == (value, unit, ranged)
    assert measure.flag == read_mark(flag)
    assert measure.rest == ""


@pytest.mark.parametrize(
    ("text", "value", "unit", "flag"),
    [
        ("H 5.2", "5.2", None, "H"),
        ("5.2*", "5.2", None, "A"),
        ("5.2H", "5.2", None, "H"),
        ("13.4g/dL", "13.4", "g/dL", None),
        ("31 H", "31", None, "H"),
        ("62.3 % High", "62.3", "%", "H"),
        ("11,8 +", "11,8", None, "H"),
        ("2-5 /HPF", "2-5", "/HPF", None),
        ("1:160", "1:160", None, None),
        ("3+", "3+", None, None),
        ("Not Detected", "Not Detected", None, None),
        ("negativ", "negativ", None, None),
    ],
)
def test_printed_measures(text: str, value: str, unit: str | None, flag: str | None):
    measure = read_measure(text)
    assert measure is not None
    assert (measure.value, measure.unit, measure.flag, measure.rest) == (value, unit, flag, "")


@pytest.mark.parametrize("text", ["70 - 99 mg/dL", "mg/dL", "Sodium", "", "12/03/2024", "1.73m2x"])
def test_what_is_no_measure(text: str):
    assert read_measure(text) is None


@given(st.text(max_size=40))
def test_no_text_breaks_the_reader(text: str):
    measure = read_measure(text)
    assert measure is None or isinstance(measure, Measure)


@pytest.mark.parametrize(
    ("mark", "meaning"),
    [
        ("H", "H"),
        ("low", "L"),
        ("HH", "HH"),
        ("Critical Low", "LL"),
        ("*", "A"),
        ("a", "a"),
        ("N", ""),
        ("H*", "H"),
        ("Sodium", None),
    ],
)
def test_marks(mark: str, meaning: str | None):
    assert read_mark(mark) == meaning


@pytest.mark.parametrize("mark", ["[*]", "(*)", "*"])
def test_a_star_before_a_value_is_a_mark_with_or_without_brackets(mark: str):
    measure = read_measure(f"{mark} 266 U/L")
    assert measure is not None
    assert (measure.value, measure.unit, measure.flag) == ("266", "U/L", "A")

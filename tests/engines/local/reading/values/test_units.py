"""Units are known by their parts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.engines.local.reading.values.measures import read_measure
from desktop_app.engines.local.reading.values.units import is_unit
from desktop_app.engines.local.reading.words.spelling import mend_unit

MASSES = st.sampled_from(["g", "mg", "µg", "mcg", "ng", "pg", "mmol", "µmol", "nmol", "U", "mIU", "kU"])
VOLUMES = st.sampled_from(["L", "dL", "mL", "µL", "l", "dl"])


@given(MASSES, VOLUMES, st.booleans())
def test_amount_per_volume(mass: str, volume: str, is_spaced: bool):
    assert is_unit(f"{mass} / {volume}" if is_spaced else f"{mass}/{volume}")


@given(
    st.sampled_from(
        ["10^{}/", "x10^{}/", "10x{}/", "x10'{}/", "x10-{}/", "10*{}/", "x10E{}/", "x10.e {}/", "10 ^{} /", "×10^{}/"]
    ),
    st.integers(3, 12),
    VOLUMES,
)
def test_powers_of_ten(power: str, exponent: int, volume: str):
    assert is_unit(power.format(exponent) + volume)


@pytest.mark.parametrize(
    "unit",
    ["%", "fL", "pg", "10³/µL", "10⁹/L", "mL/min/1.73 m²", "mL/min/1,73 m²", "mL/min/1.73m2", "mm/h", "/hpf", "/cumm",
     "mg/g creat", "ng/mL FEU", "Thousand/uL", "mill/mm³", "Tsd/µl", "Gpt/l", "mmHg", "(calc)", "sec", "cells/µL"],
)  # fmt: skip
def test_units_of_many_laboratories(unit: str):
    assert is_unit(unit)


@pytest.mark.parametrize(
    "text", ["H", "L", "High", "Negative", "4.5", "70 - 99", "Test", "", "1:160", "10", "Sodium", "of"]
)
def test_no_units(text: str):
    assert not is_unit(text)


@given(st.text(max_size=30), st.booleans())
def test_no_text_breaks_the_reader(text: str, is_in_column: bool):
    assert is_unit(text, is_in_column=is_in_column) in {True, False}


@pytest.mark.parametrize(
    ("printed", "mended"),
    [
        ("mmol/t", "mmol/l"),
        ("mlU/mL", "mIU/mL"),
        ("μlU/mL", "µIU/mL"),
        ("/1pf", "/lpf"),
        ("g/dL.", "g/dL"),
        ("mmol/1", "mmol/L"),
        ("U/", "U/L"),
    ],
)
def test_slips_of_ocr(printed: str, mended: str):
    assert mend_unit(printed, is_ocr=True) == mended


def test_text_layers_are_left_as_printed():
    assert mend_unit("mlU/mL", is_ocr=False) == "mlU/mL"


def test_a_power_apart_from_its_litre_is_one_unit_and_no_mark():
    measure = read_measure("5.4 x 10⁹ /L 4.0 - 11.0")
    assert measure is not None
    assert (measure.unit, measure.flag, measure.range_text) == ("x 10⁹ /L", None, "4.0 - 11.0")


def test_a_power_whose_figure_was_lost_is_a_unit_still():
    assert is_unit("x10°/L")

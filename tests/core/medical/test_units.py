"""Printed units mean UCUM codes, or nothing; conversions between units of one family are exact both ways."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.medical.units import Unit, convert, exact, read_meanings, read_unit

PRINTED = {
    "10*3/uL": [
        "10^3/µL",
        "x10^3/uL",
        "1000/µL",
        "x1000/uL",
        "10x3/uL",
        "x10'3/uL",
        "x10-3/uL",
        "10E+3/uL",
        "x10E3/uL",
        "10³/µL",
        "Tsd/µl",
        "Tsd./µl",
        "K/µL",
        "k/ul",
        "K/mcL",
        "x10(3)/mcL",
    ],
    "10*3/uL ": ["Thousand/uL", "miles/µL", "Bin/µL", "x10.e 3/µl", "103/uL", "10e3/µl", "x 10 3/µL"],
    "10*3/mm3": ["miles/mm³", "mil/mm3", "mila/mmc", "10³/mm³"],
    "10*5/mm3": ["Lakhs/cumm", "lakhs/cu mm"],
    "10*6/uL": ["Mio/µl", "Mio./µl", "M/uL", "x10E6/uL", "10⁶/µL", "Million/uL", "Milyon/µL"],
    "10*6/mm3": ["mill/mm³", "million/cumm", "milioni/mmc", "millones/mm3"],
    "10*9/L": ["x10E9/L", "10^9/L", "10⁹/L", "10*9/L", "x10^9 /L", "Gpt/l", "10(9)/L"],
    "10*12/L": ["T/L", "Tpt/l", "10^12/L", "10¹²/L"],
    "/nL": ["/nl"],
    "/pL": ["/pl"],
    "/uL": ["cells/µL", "/µl", "Zellen/µl"],
    "/mm3": ["/cumm", "cells/cumm", "/mm³"],
    "umol/L": ["µmol/l", "μmol/L", "umol/L", "UMOL/L"],
    "ug": ["mcg", "µg"],
    "ug/dL": ["mcg/dL", "µg/dl", "ug/dL"],
    "mg/dL": ["mg/dL", "MG/DL", "mg/dl", "mg%", "mg/100 ml", "mg/dL (calc)"],
    "g/dL": ["g/dL", "gm/dl", "g%", "gr/dl"],
    "U/L": ["U/l", "U/L", "E/l"],
    "[IU]/L": ["UI/L", "IU/L", "IE/l", "U.I./L"],
    "m[IU]/mL": ["mUI/mL", "mIU/ml"],
    "u[IU]/mL": ["µUI/mL", "uIU/mL", "UIU/ML"],
    "%": ["%", "% of total Hgb", "vol%", "Vol.-%"],
    "{ratio}": ["ratio", "Quotient"],
    "s": ["sec", "sec.", "seg", "Sek.", "s"],
    "mm/h": ["mm/h", "mm/hr", "mm/1.Std", "mm/1h"],
    "mL/min/{1.73_m2}": ["mL/min/1.73m²", "ml/min/1,73 m2", "mL/min/1.73 m*2", "mL/min/1.73", "mL/min/1.73 m^2"],
    "mg/g{creat}": ["mg/g creat", "mg/g Krea", "mg/g{creat}"],
    "ug/mL{FEU}": ["µg/mL FEU", "mcg/mL FEU"],
    "mg/(24.h)": ["mg/24h", "mg/24 Std.", "mg/24 hrs"],
    "/[HPF]": ["/hpf", "cells/hpf", "/GF", "pro GF", "/high power field", "/campo"],
    "/100{WBC}": ["/100 WBC", "/100WBC"],
    "mm[Hg]": ["mmHg", "mm Hg"],
    "mosm/kg": ["mOsm/kg", "mosmol/kg", "mOsm/kg H2O"],
    "meq/L": ["mEq/L", "mval/l"],
    "fL": ["fl", "fL", "FL"],
    "pg": ["pg", "Pg", "pg/cell"],
    "ukat/L": ["µkat/l"],
    "[arb'U]/mL": ["AU/mL"],
    "[GPL'U]/mL": ["GPL-U/mL", "GPL/mL"],
    "{s_co_ratio}": ["S/CO", "s/c.o."],
}
NO_UNITS = [
    "",
    "?",
    "hsv",
    "(calc)",
    "10^3",
    "Negative",
    "mg/dL 3.5",
    "g//L",
    "/",
    "see note",
    "m",
    "x" * 60,
    "mg/dl/mmol/",
]


@pytest.mark.parametrize(("printed", "ucum"), [(text, code) for code, texts in PRINTED.items() for text in texts])
def test_printed_units_mean_their_code(printed: str, ucum: str) -> None:
    unit = read_unit(printed)
    assert unit is not None
    assert unit.ucum == ucum.strip()


@pytest.mark.parametrize("printed", NO_UNITS)
def test_what_is_no_unit_means_nothing(printed: str) -> None:
    assert read_meanings(printed) == ()
    assert read_unit(printed) is None


def test_no_text_is_no_unit() -> None:
    assert read_unit(None) is None


def test_what_is_wanted_settles_two_meanings() -> None:
    assert codes("G/L") == ["g/L", "10*9/L"]
    count = read_unit("G/L", ["number/volume"])
    assert count is not None
    assert count.ucum == "10*9/L"
    assert codes("g/L") == ["g/L"]
    assert codes("G/DL") == ["g/dL"]


def codes(printed: str) -> list[str]:
    return [unit.ucum for unit in read_meanings(printed)]


@pytest.mark.parametrize(
    ("value", "source", "target", "expected"),
    [
        ("5.2", "10^12/L", "Mio/µl", "5.2"),
        ("4500", "/cumm", "10^9/L", "4.5"),
        ("2.5", "Lakhs/cumm", "10^9/L", "250"),
        ("250", "/nl", "10^9/L", "250"),
        ("140", "g/L", "g/dL", "14"),
        ("0.42", "L/L", "%", "42"),
        ("1", "µkat/l", "U/l", "60"),
        ("1", "kPa", "mmHg", "500000/66661"),
        ("30", "mg/24h", "mg/d", "30"),
        ("90", "µm³", "fL", "90"),
    ],
)
def test_conversions_known_by_heart(value: str, source: str, target: str, expected: str) -> None:
    assert convert(Fraction(value), unit_of(source), unit_of(target)) == Fraction(expected)


def test_other_families_are_not_converted() -> None:
    with pytest.raises(ValueError, match="mg/dL cannot be converted to mmol/L"):
        convert(Fraction(1), unit_of("mg/dL"), unit_of("mmol/L"))


ALL_UNITS = sorted({text for texts in PRINTED.values() for text in texts})


@given(st.fractions(), st.sampled_from(ALL_UNITS), st.sampled_from(ALL_UNITS))
def test_there_and_back_is_the_same_value(value: Fraction, first: str, second: str) -> None:
    one, other = unit_of(first), unit_of(second)
    if one.family == other.family:
        assert convert(convert(value, one, other), other, one) == value


@given(st.decimals(allow_nan=False, allow_infinity=False, places=4, min_value=-(10**6), max_value=10**6))
def test_the_printed_decimal_is_kept(number: object) -> None:
    assert exact(float(str(number))) == Fraction(str(number))


@given(st.text(max_size=60))
def test_any_text_is_survived(text: str) -> None:
    assert all(unit.scale > 0 and unit.ucum and unit.family for unit in read_meanings(text))


def unit_of(printed: str) -> Unit:
    unit = read_unit(printed)
    assert unit is not None
    return unit

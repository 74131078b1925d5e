"""The catalogue is well formed, names nothing twice, and converts as known by heart."""

from collections import Counter
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.medical.analytes import FAMILIES, WITHOUT_UNIT, Analyte, Kind, load_catalogue
from desktop_app.core.medical.units import Unit, read_unit
from desktop_app.paths import resource
from tools.catalogue import catalogue_text

CATALOGUE = load_catalogue()
SPECIMENS = {"blood", "urine", "stool", "csf", "semen"}


def test_the_compiled_file_is_what_the_sources_say() -> None:
    compiled = resource("analytes", "catalogue.json").read_text(encoding="utf-8")
    assert compiled == catalogue_text(), "run `python -m tools.catalogue`"


def test_there_are_enough_analytes_each_with_its_own_id() -> None:
    ids = [analyte.analyte_id for analyte in CATALOGUE.analytes]
    assert len(ids) >= 400
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("analyte", CATALOGUE.analytes, ids=lambda analyte: analyte.analyte_id)
def test_every_entry_is_well_formed(analyte: Analyte) -> None:
    assert analyte.name
    assert analyte.specimen in SPECIMENS
    assert analyte.kinds
    for kind in analyte.kinds:
        assert kind.name in FAMILIES
        units = [unit_of(code) for code in kind.ucum_units]
        assert [unit.ucum for unit in units] == list(kind.ucum_units)
        assert all(kind.takes(unit) for unit in units)
        assert units or kind.name in WITHOUT_UNIT
    if analyte.limits is not None:
        assert analyte.limits.low < analyte.limits.high
        assert analyte.limits.unit is not None or any(kind.name == "density" for kind in analyte.kinds)
    assert analyte.molar_mass is None or analyte.molar_mass > 0


def test_every_analyte_can_be_found_by_a_name_of_its_own() -> None:
    found = {number for numbers in CATALOGUE.keys.values() for number in numbers}
    assert found == set(range(len(CATALOGUE.analytes)))


def test_no_name_is_claimed_twice_for_one_specimen_property_and_unit() -> None:
    for key, numbers in CATALOGUE.keys.items():
        claims = Counter(
            (analyte.specimen, kind.name, code)
            for analyte in (CATALOGUE.analytes[number] for number in numbers)
            for kind in analyte.kinds
            for code in kind.ucum_units or ("",)
        )
        assert max(claims.values()) == 1, (key, claims.most_common(1))


CODES = [(analyte.analyte_id, kind) for analyte in CATALOGUE.analytes for kind in analyte.kinds if kind.loinc]


@pytest.mark.parametrize(
    ("analyte_id", "kind"), CODES, ids=lambda value: value if isinstance(value, str) else value.name
)
def test_loinc_codes_have_their_check_digit(analyte_id: str, kind: Kind) -> None:
    assert kind.loinc is not None
    digits, _, check = kind.loinc.partition("-")
    assert digits.isdecimal()
    assert check == str(check_digit(digits))


def check_digit(digits: str) -> int:
    """Modulus 10 after Luhn, as in the LOINC users' guide, appendix C."""
    doubled = [int(digit) * (2 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(digits))]
    return -sum(number // 10 + number % 10 for number in doubled) % 10


def test_no_loinc_code_stands_for_two_things() -> None:
    codes = Counter(kind.loinc for _, kind in CODES)
    assert [code for code, count in codes.items() if count > 1] == []


CODES_OF_ONE_SPECIMEN = {
    # as LOINC's axes have them: component, property, system
    "14807-2": ("lead", "substance"),  # in blood, as its mass is; 25459-9 is in serum
    "2495-0": ("urine-iodine", "mass"),  # in urine; 2494-3 is in serum
    "4546-8": ("hemoglobin-a", "fraction"),  # by any method; 20572-4 is by electrophoresis
    "35591-7": ("creatinine-clearance-cockcroft-gault", "rate"),  # 2164-2 is of urine collected for 24 hours
    "26746-8": ("magnesium-erythrocytes", "mass"),
    "5761-2": ("zinc-erythrocytes", "mass"),
    "2824-1": ("potassium-erythrocytes", "substance"),
}


@pytest.mark.parametrize(("code", "of"), CODES_OF_ONE_SPECIMEN.items(), ids=lambda value: str(value))
def test_codes_are_of_the_specimen_and_method_that_are_meant(code: str, of: tuple[str, str]) -> None:
    analyte_id, kind = of
    assert [each.loinc for each in analyte(analyte_id).kinds if each.name == kind] == [code]


def test_a_meal_without_its_hours_has_no_code() -> None:
    """LOINC has one for each hour after it; 14753-8 is even of a load of 100 g."""
    assert [kind.loinc for kind in analyte("glucose-postprandial").kinds] == [None, None]


@pytest.mark.parametrize(
    ("analyte_id", "value", "source", "target", "expected"),
    [
        ("glucose", "5.55", "mmol/L", "mg/dL", 100.0),
        ("creatinine", "1", "mg/dL", "µmol/L", 88.4),
        ("cholesterol", "1", "mmol/L", "mg/dL", 38.67),
        ("ldl-cholesterol", "2.59", "mmol/L", "mg/dL", 100.1),
        ("triglycerides", "1", "mmol/L", "mg/dL", 88.57),
        ("urea", "1", "mmol/L", "mg/dL", 6.006),
        ("bilirubin-total", "1", "mg/dL", "µmol/L", 17.1),
        ("urate", "1", "mg/dL", "µmol/L", 59.48),
        ("calcium", "10", "mg/dL", "mmol/L", 2.495),
        ("calcium", "5", "meq/L", "mg/dL", 10.02),
        ("potassium", "4.2", "meq/L", "mmol/L", 4.2),
        ("magnesium", "2", "mEq/L", "mmol/L", 1.0),
        ("phosphate", "1", "mmol/L", "mg/dL", 3.097),
        ("iron", "100", "µg/dL", "µmol/L", 17.9),
        ("hemoglobin", "15", "g/dL", "mmol/L", 9.31),
        ("vitamin-d-25-oh", "30", "ng/mL", "nmol/L", 74.9),
        ("vitamin-b12", "200", "pg/mL", "pmol/L", 147.6),
        ("t4-free", "1", "ng/dL", "pmol/L", 12.87),
        ("testosterone", "500", "ng/dL", "nmol/L", 17.34),
        ("cortisol", "10", "µg/dL", "nmol/L", 275.9),
        ("parathyroid-hormone", "50", "pg/mL", "pmol/L", 5.305),
        ("hba1c", "53", "mmol/mol", "%", 7.0),
        ("hba1c", "6.5", "%", "mmol/mol", 47.5),
        ("alt", "1", "µkat/L", "U/L", 60.0),
        ("alt", "35", "UI/L", "U/l", 35.0),
        ("hba1c", "48", "mmol/mol Hb", "%", 6.54),
        ("lactate", "1", "mmol/L", "mg/dL", 9.008),
        ("urea-nitrogen", "1", "mmol/L", "mg/dL", 2.801),
        ("mch", "30", "pg", "fmol", 1.862),
        ("amh", "1", "ng/mL", "pmol/L", 7.143),
        ("urine-creatinine", "1", "g/24h", "mmol/24h", 8.84),
        ("urine-albumin-creatinine-ratio", "3", "mg/mmol", "mg/g", 26.5),
        ("urine-albumin-creatinine-ratio", "300", "µg/mg", "mg/mmol creat", 33.94),
        ("d-dimer", "500", "ng/mL FEU", "µg/mL FEU", 0.5),
    ],
)
def test_conversions_known_by_heart(analyte_id: str, value: str, source: str, target: str, expected: float) -> None:
    converted = analyte(analyte_id).convert(Fraction(value), unit_of(source), unit_of(target))
    assert converted is not None
    assert float(converted) == pytest.approx(expected, rel=2e-3)


@pytest.mark.parametrize(
    ("analyte_id", "source", "target"),
    [
        ("insulin", "µU/mL", "pmol/L"),
        ("ferritin", "ng/mL", "nmol/L"),
        ("sodium", "mmol/L", "mg/dL"),
        ("glucose", "mg/dL", "mmol/24h"),
        ("prolactin", "ng/mL", "mIU/L"),
        ("neutrophils", "10^9/L", "%"),
        ("lipoprotein-a", "mg/dL", "nmol/L"),
        ("d-dimer", "ng/mL FEU", "ng/mL DDU"),
        ("d-dimer", "ng/mL", "ng/mL FEU"),
    ],
)
def test_what_no_constant_leads_to_is_not_converted(analyte_id: str, source: str, target: str) -> None:
    assert analyte(analyte_id).convert(Fraction(1), unit_of(source), unit_of(target)) is None


CONVERTIBLE = [a for a in CATALOGUE.analytes if a.molar_mass or a.charge or a.linear]


@given(st.fractions(), st.sampled_from(CONVERTIBLE), st.data())
def test_conversions_there_and_back_are_exact(value: Fraction, analyte: Analyte, data: st.DataObject) -> None:
    codes = [code for kind in analyte.kinds for code in kind.ucum_units]
    source, target = (unit_of(data.draw(st.sampled_from(codes))) for _ in range(2))
    there = analyte.convert(value, source, target)
    assert there is None or analyte.convert(there, target, source) == value


def analyte(analyte_id: str) -> Analyte:
    return next(each for each in CATALOGUE.analytes if each.analyte_id == analyte_id)


def unit_of(printed: str) -> Unit:
    unit = read_unit(printed)
    assert unit is not None
    return unit

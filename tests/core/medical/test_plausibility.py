"""Each reason to check a row is given where it holds and nowhere else; what speaks for itself is accepted."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.checks import interpret
from desktop_app.core.doubts import Reason
from desktop_app.core.medical.annotation import annotate
from desktop_app.core.report import LabReport, TestResult

PICTURE = frozenset({1})


def result(
    name: str, value: str, unit: str | None = None, low: float | None = None, high: float | None = None, **more: Any
) -> TestResult:
    """A result as the engine gives it: grounded, on page 1, with its number and what range and value say."""
    number = float(value.lstrip("<>")) if value.lstrip("<>").replace(".", "", 1).isdecimal() else None
    comparator: Any = value[0] if value[0] in "<>" else None
    printed = None if low is None and high is None else f"{low} - {high}"
    facts: dict[str, Any] = {
        "numeric_value": number,
        "comparator": comparator,
        "reference_range": printed,
        "interpretation": interpret(number, comparator, low, high, more.get("flag")),
        "confidence": 1.0,
        "is_grounded": True,
        "page": 1,
    }
    return TestResult(name, value, unit, reference_low=low, reference_high=high, **{**facts, **more})


def annotated(*results: TestResult, is_picture: bool = False, **report: Any) -> tuple[TestResult, ...]:
    (found,) = annotate([LabReport(results=results, **report)], PICTURE if is_picture else ())
    return found.results


def doubts(*results: TestResult, is_picture: bool = False) -> list[tuple[str, ...]]:
    return [found.doubts for found in annotated(*results, is_picture=is_picture)]


SODIUM = result("Sodium", "140", "mmol/L", 135, 145)
ACCEPTED = [
    SODIUM,
    result("Potassium", "6.1", "mmol/L", 3.5, 5.1, flag="H"),
    result("Hämoglobin", "14.2", "g/dl", 12, 16),
    result("Ferritin", "<5", "ng/mL", 15, 150, flag="L"),
    result("HBs-Antigen", "negative"),
    result("ANA", "1:80"),
    result("Urine protein", "2+"),
    result("RBC", "2-5", "/hpf"),
    result("INR", "1.0", None, 0.9, 1.1),
    result("Some Unknown Marker", "12", "ng/mL"),
    result("Blood group", "A Rh positive"),
]


@pytest.mark.parametrize("accepted", ACCEPTED, ids=lambda row: row.name)
def test_what_speaks_for_itself_is_accepted(accepted: TestResult) -> None:
    assert doubts(accepted) == [()]


@pytest.mark.parametrize(
    ("doubtful", "reason"),
    [
        (replace(SODIUM, is_grounded=False), Reason.NOT_ON_PAGE),
        (result("Sodium", "14O", "mmol/L"), Reason.NUMBER_UNREADABLE),
        (result("Sodium", "1.4.0", "mmol/L"), Reason.NUMBER_UNREADABLE),
        (result("Ferritin", "84"), Reason.UNIT_MISSING),
        (result("Ferritin", "84", "ngmi"), Reason.UNIT_UNKNOWN),
        (result("Potassium", "4.1", "mg/dL"), Reason.UNIT_WRONG),
        (result("Hemoglobin", "142", "g/dL"), Reason.DECIMAL_SHIFT),
        (result("Potassium", "42", "mmol/L"), Reason.DECIMAL_SHIFT),
        (result("Creatinine", "7072", "µmol/L"), Reason.DECIMAL_SHIFT),
        (result("Sodium", "600", "mmol/L"), Reason.OUTSIDE_LIMITS),
        (result("Sodium", "140", "mmol/L", 145, 135), Reason.RANGE_UPSIDE_DOWN),
        (result("Sodium", "HIGH 140", "mmol/L", 135, 145), Reason.NUMBER_UNREADABLE),
        (result("AST", "0 - 32 U/L 96 (H)"), Reason.NUMBER_UNREADABLE),
        (result("Sodium", "140", "mmol/L", 135, 145, reference_range="135 - 145 140"), Reason.RANGE_UNREADABLE),
        (result("CRP", "2", "mg/L", None, 5, reference_range="< 5 ECLIA 11.03.2025 07:25"), Reason.RANGE_UNREADABLE),
        (result("nRNP/Sm 7", "negativ Sm", reference_range="negativ"), Reason.NAME_UNSURE),
        (result("Glucose", "5.1", "mmol/L", 700, 1000), Reason.RANGE_OF_OTHER_UNIT),
        (result("Sodium", "140", "mmol/L", 135, 145, flag="H"), Reason.FLAG_DISAGREES),
    ],
)
def test_each_reason_is_given_where_it_holds(doubtful: TestResult, reason: Reason) -> None:
    (found,) = doubts(doubtful)
    assert reason.value in found


@pytest.mark.parametrize(
    "sound",
    [
        result("Platelets", "210000", "/µL", 150000, 400000, reference_range="150 000 - 400 000"),
        result("Glucose", "83", "mg/dL", 70, 99, reference_range="0.33-1.94"),
        result("Sodium", "140", "mmol/L", 135, 145, reference_range="M: 135 - 145 F: 134 - 146"),
        result("Blood group", "0 Rh positive"),
        result("Blood group", "0+"),
    ],
)
def test_what_looks_odd_and_is_not(sound: TestResult) -> None:
    (found,) = doubts(sound)
    assert not {Reason.RANGE_UNREADABLE.value, Reason.NUMBER_UNREADABLE.value} & set(found)


@pytest.mark.parametrize(
    ("doubtful", "reason"),
    [
        (replace(SODIUM, confidence=0.6), Reason.LOW_CONFIDENCE),
        (result("S0dlumm", "140", "mmol/L"), Reason.NAME_UNSURE),
        (result("Hern0globin", "14.2", "g/dL"), Reason.NAME_UNSURE),
        (result("AST (SGOT) 2", "27", "U/L"), Reason.NAME_UNSURE),
        (result("INR", "11", None, 0.9, 1.1), Reason.DECIMAL_SHIFT),
        (result("Glucose", "83", "mg/dL", reference_range="70.99"), Reason.RANGE_UNREADABLE),
    ],
)
def test_some_reasons_are_of_pictures_alone(doubtful: TestResult, reason: Reason) -> None:
    assert reason.value in doubts(doubtful, is_picture=True)[0]
    assert reason.value not in doubts(doubtful)[0]


def test_a_row_much_taller_than_the_others_is_a_doubt_on_pictures() -> None:
    names = ("Sodium", "Potassium", "Chloride", "Calcium")
    heights = (0.02, 0.021, 0.02, 0.03)
    results = [
        result(name, "5", "mmol/L", bbox=(0.1, 0.1, 0.9, 0.1 + h)) for name, h in zip(names, heights, strict=True)
    ]
    found = [Reason.ROW_UNEVEN.value in why for why in doubts(*results, is_picture=True)]
    assert found == [False, False, False, True]
    assert not any(Reason.ROW_UNEVEN.value in why for why in doubts(*results))


def test_an_unmarked_value_is_a_doubt_only_where_the_report_marks() -> None:
    high = result("Potassium", "6.1", "mmol/L", 3.5, 5.1, flag="H")
    low = result("Calcium", "7.1", "mg/dL", 8.5, 10.5, flag="L")
    third = result("Glucose", "140", "mg/dL", 70, 99, flag="H")
    unmarked = result("ALT", "1", "U/L", 6, 29)
    assert doubts(high, low, third, unmarked)[3] == (Reason.FLAG_MISSING.value,)
    assert doubts(SODIUM, unmarked)[1] == ()


def test_the_same_test_with_another_value_is_a_doubt_of_both() -> None:
    other = replace(SODIUM, value="104", numeric_value=104.0)
    assert doubts(SODIUM, other) == [(Reason.DUPLICATE_DIFFERS.value,)] * 2


@pytest.mark.parametrize(
    ("name", "first", "second", "is_one"),
    [
        ("HbA1c", ("6.5", "%"), ("48", "mmol/mol"), True),
        ("HbA1c", ("6.5", "%"), ("84", "mmol/mol"), False),
        ("Glucose", ("99", "mg/dL"), ("5.5", "mmol/L"), True),
        ("Glucose", ("99", "mg/dL"), ("9.9", "mmol/L"), False),
        ("Triglycerides", ("150", "mg/dL"), ("1.7", "mmol/L"), True),
        ("D-Dimer", ("250", "ng/mL DDU"), ("500", "ng/mL FEU"), True),  # no factor leads from one to the other
    ],
)
def test_one_test_in_two_units_is_one_amount(
    name: str, first: tuple[str, str], second: tuple[str, str], is_one: bool
) -> None:
    told = doubts(result(name, *first), result(name, *second))
    assert told == [() if is_one else (Reason.DUPLICATE_DIFFERS.value,)] * 2


def test_what_can_be_at_all_is_asked_of_fibrinogen_equivalent_units_too() -> None:
    assert doubts(result("D-Dimer", "500000", "ng/mL FEU")) == [(Reason.DECIMAL_SHIFT.value,)]
    assert doubts(SODIUM, SODIUM) == [(), ()]
    share = result("Neutrophils", "60", "%")
    assert doubts(share, result("Neutrophils", "4.2", "10^9/L")) == [(), ()]


RED_CELLS = [
    result("RBC", "4.50", "10^12/L"),
    result("Hemoglobin", "13.5", "g/dL"),
    result("Hematocrit", "40.5", "%"),
    result("MCV", "90.0", "fL"),
    result("MCH", "30.0", "pg"),
    result("MCHC", "33.3", "g/dL"),
]


def with_value(results: list[TestResult], place: int, value: str) -> list[TestResult]:
    changed = replace(results[place], value=value, numeric_value=float(value))
    return [*results[:place], changed, *results[place + 1 :]]


@pytest.mark.parametrize(
    ("place", "value"), [(0, "5.40"), (1, "18.5"), (2, "46.5"), (3, "80.0"), (4, "36.0"), (5, "38.3")]
)
def test_red_cells_blame_the_value_that_is_off(place: int, value: str) -> None:
    assert doubts(*RED_CELLS) == [()] * 6
    found = doubts(*with_value(RED_CELLS, place, value))
    assert [where for where, why in enumerate(found) if why] == [place]
    assert found[place] == (Reason.SUM_DISAGREES.value,)


SUMS: dict[str, list[TestResult]] = {
    "proteins": [
        result("Albumin", "4.2", "g/dL"),
        result("Globulin", "2.9", "g/dL"),
        result("Total Protein", "71", "g/L"),
        result("A/G Ratio", "1.4"),
    ],
    "bilirubin": [
        result("Bilirubin, total", "1.2", "mg/dL"),
        result("Bilirubin, direct", "0.3", "mg/dL"),
        result("Bilirubin, indirect", "0.9", "mg/dL"),
    ],
    "lipids": [
        result("Cholesterol", "200", "mg/dL"),
        result("HDL", "50", "mg/dL"),
        result("Triglycerides", "100", "mg/dL"),
        result("LDL", "130", "mg/dL"),
    ],
    "cells": [
        result("Neutrophils", "60", "%"),
        result("Lymphocytes", "30", "%"),
        result("Monocytes", "6", "%"),
        result("Eosinophils", "3", "%"),
        result("Basophils", "1", "%"),
    ],
    "iron": [
        result("Iron", "90", "µg/dL"),
        result("TIBC", "300", "µg/dL"),
        result("Transferrin saturation", "30", "%"),
    ],
}


@pytest.mark.parametrize("name", SUMS)
def test_sums_that_agree_are_accepted_and_others_are_not(name: str) -> None:
    results = SUMS[name]
    assert doubts(*results) == [()] * len(results)
    wrong = with_value(results, 0, str(round((results[0].numeric_value or 0) * 1.7, 1)))
    assert (Reason.SUM_DISAGREES.value,) in doubts(*wrong)


def test_what_is_known_of_a_result_is_added() -> None:
    (found,) = annotated(result("Hematíes", "4.5", "mill/mm³"), specimen="Suero")
    assert (found.analyte_id, found.loinc, found.ucum_unit) == ("erythrocytes", "789-8", "10*6/mm3")
    assert found.analyte_name == "Erythrocytes"


def test_headings_and_specimens_tell_where_a_value_is_from() -> None:
    glucose = result("Glucose", "negative", panel="Urinalysis")
    creatinine = result("Creatinine", "120", "mg/dL")
    assert annotated(glucose)[0].analyte_id == "urine-glucose"
    assert annotated(creatinine, specimen="Random urine")[0].loinc == "2161-8"


def test_a_value_that_cannot_be_gets_no_code() -> None:
    (found,) = annotated(result("T3", "3.1", "pg/mL"))
    assert (found.analyte_id, found.loinc, found.doubts) == ("t3-total", None, (Reason.DECIMAL_SHIFT.value,))


def test_blood_gases_are_told_by_their_company() -> None:
    ph = result("pH", "7.38")
    assert annotated(ph)[0].analyte_id is None
    assert annotated(ph, result("pCO2, arterial", "40", "mmHg"))[0].analyte_id == "blood-ph"


def test_rows_among_doubtful_ones_are_less_sure() -> None:
    broken = [result(f"Xqz {letter}", "5", "mg/dL") for letter in "abc"]
    (alone,) = annotated(SODIUM, is_picture=True)
    among = annotated(SODIUM, *broken, is_picture=True)[0]
    assert alone.doubts == among.doubts == ()
    assert (among.confidence or 0) < (alone.confidence or 0)


@given(
    st.lists(
        st.builds(
            TestResult,
            name=st.text(max_size=20) | st.sampled_from(["Sodium", "HbA1c", "Neutrophils", "pH"]),
            value=st.text(max_size=8) | st.none(),
            unit=st.text(max_size=6) | st.sampled_from(["mg/dL", "%"]) | st.none(),
            numeric_value=st.floats(allow_nan=False, allow_infinity=False) | st.none(),
            reference_low=st.floats(-1e9, 1e9) | st.none(),
            reference_high=st.floats(-1e9, 1e9) | st.none(),
            confidence=st.floats(0, 1) | st.none(),
            page=st.sampled_from([1, 2]),
        ),
        max_size=6,
    )
)
def test_any_results_are_survived(results: list[TestResult]) -> None:
    found = annotated(*results, is_picture=True)
    assert [(row.name, row.value, row.numeric_value) for row in found] == [
        (row.name, row.value, row.numeric_value) for row in results
    ]

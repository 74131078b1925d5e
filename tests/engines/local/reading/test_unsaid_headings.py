"""Headings that leave something unsaid, and marks in words that stand below their results."""

from collections.abc import Sequence

from desktop_app.core.report import TestResult
from desktop_app.engines.local.reading import read_reports
from desktop_app.engines.local.reading.headwords import role_of
from tests.engines.local.reading.drawing import page

Cells = Sequence[Sequence[tuple[float, str]]]

TWICE: list[tuple[float, str]] = [(150, "Result"), (200, "Units"), (250, "Range")]
AGAIN: list[tuple[float, str]] = [(400, "Result"), (450, "Units"), (500, "Range")]


def results(cells: Cells) -> list[TestResult]:
    return [result for report in read_reports([page(cells)]) for result in report.results]


def told(cells: Cells) -> set[tuple[str, str | None, str | None]]:
    return {(r.name, r.value, r.unit) for r in results(cells)}


def test_names_between_two_equal_halves_begin_a_second_table():
    left = [("Sodium", "139", "mmol/L"), ("Potassium", "4.1", "mmol/L"), ("Urea", "5.0", "mmol/L")]
    right = [("Ferritin", "40", "ug/L"), ("Iron", "15", "umol/L"), ("Folate", "9.1", "ug/L")]
    rows = [
        [(40, a), (150, b), (200, c), (250, "1 - 200"), (320, d), (400, e), (450, f), (500, "2 - 300")]
        for (a, b, c), (d, e, f) in zip(left, right, strict=True)
    ]
    assert told([[*TWICE, *AGAIN], *rows]) == {*left, *right}


def test_two_equal_halves_without_names_between_them_are_two_results_of_each_test():
    rows = [
        [(40, name), (150, value), (200, "mg/dL"), (250, "1 - 200"), (400, other), (450, "mmol/L"), (500, "2 - 300")]
        for name, value, other in (("Glucose", "90", "5.0"), ("Urea", "30", "6.1"), ("Calcium", "9.2", "2.3"))
    ]
    found = told([[(40, "Test"), *TWICE, *AGAIN], *rows])
    assert {name for name, _, _ in found} == {"Glucose", "Urea", "Calcium"}


def test_a_mark_in_words_belongs_to_the_result_above_it():
    rows: Cells = [
        [(40, "Sodium"), (150, "128 mmol/L"), (300, "[136 - 145]")],
        [(300, "Below low reference limit")],
        [],
        [(40, "Potassium"), (150, "4.1 mmol/L"), (300, "[3.5 - 5.1]")],
        [],
        [(40, "Urea"), (150, "5.0 mmol/L"), (300, "[2.5 - 7.8]")],
    ]
    assert [(r.name, r.flag) for r in results(rows)] == [("Sodium", "L"), ("Potassium", None), ("Urea", None)]


def test_a_legend_below_a_result_marks_nothing():
    rows: Cells = [
        [(40, "Potassium"), (150, "4.1 mmol/L"), (300, "[3.5 - 5.1]")],
        [(40, "Sodium"), (150, "140 mmol/L"), (300, "[136 - 145]")],
        [(40, "* Abnormal")],
        [],
        [(40, "Printed by the surgery")],
    ]
    assert [r.flag for r in results(rows)] == [None, None]


def test_a_row_with_a_letter_before_its_value_keeps_the_bands_below_it():
    rows: Cells = [
        [(40, "Test"), (200, "Result"), (300, "Units"), (380, "Reference range")],
        [(40, "Vitamin B12"), (200, "L  168"), (300, "pg/mL"), (380, "Deficient: < 145")],
        [(380, "Borderline: 145 - 250")],
        [(40, "Iron"), (200, "80"), (300, "ug/dL"), (380, "50 - 170")],
        [(40, "Ferritin"), (200, "90"), (300, "ng/mL"), (380, "15 - 150")],
    ]
    ranges = {r.name: r.reference_range for r in results(rows)}
    assert ranges == {
        "Vitamin B12": "Deficient: < 145 Borderline: 145 - 250",
        "Iron": "50 - 170",
        "Ferritin": "15 - 150",
    }


def test_a_heading_with_one_letter_misread_heads_its_column():
    rows = [
        [(40, name), (150, value), (200, "µmol/l"), (280, low), (350, high)]
        for name, value, low, high in (("Urea", "7,1", "2,8", "8,1"), ("Sodium", "142", "136", "145"))
    ]
    heading = [(40, "Vyšetření"), (150, "Yýsledek"), (200, "Jednotka"), (280, "Dolní mez"), (350, "Horní mez")]
    assert [r.reference_range for r in results([heading, *rows])] == ["2,8 - 8,1", "136 - 145"]
    assert role_of("Analyst") is None

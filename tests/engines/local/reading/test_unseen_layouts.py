"""What layouts by somebody who did not know the reader taught: each rule in a drawing of its own."""

from collections.abc import Sequence

from desktop_app.core.report import TestResult
from desktop_app.engines.local.reading import read_reports
from desktop_app.engines.local.reading.readings import can_be_name, clean_name
from tests.engines.local.reading.drawing import page
from tests.engines.local.reading.telling import only

Cells = Sequence[Sequence[tuple[float, str]]]

HEADS: list[tuple[float, str]] = [(40, "Test"), (200, "Result"), (280, "Units"), (380, "Reference range")]
ROWS: list[list[tuple[float, str]]] = [
    [(40, "Sodium"), (200, "140"), (280, "mmol/L"), (380, "135 - 145")],
    [(40, "Potassium"), (200, "4.1"), (280, "mmol/L"), (380, "3.5 - 5.1")],
    [(40, "Urea"), (200, "5.0"), (280, "mmol/L"), (380, "2.5 - 7.8")],
]


def results(cells: Cells) -> list[TestResult]:
    return [result for report in read_reports([page(cells)]) for result in report.results]


def told(cells: Cells) -> list[tuple[str, str | None, str | None, str | None]]:
    return [(r.name, r.value, r.unit, r.reference_range) for r in results(cells)]


def test_a_card_may_print_its_range_between_name_and_value():
    rows: list[list[tuple[float, str]]] = []
    for (a, b, c), (d, e, f) in (
        (("ALT", "0 - 33 U/L", "12"), ("Glucose", "70 - 99 mg/dL", "91")),
        (("Sodium", "136 - 145 mmol/L", "142"), ("Calcium", "8.6 - 10.0 mg/dL", "9.4")),
    ):
        rows.append([(50, a), (320, d)])
        rows.append([(50, f"Normal range: {b}"), (320, f"Normal range: {e}")])
        rows.append([(50, c), (320, f)])
        rows.append([])
    assert sorted(told(rows)) == [
        ("ALT", "12", "U/L", "0 - 33"),
        ("Calcium", "9.4", "mg/dL", "8.6 - 10.0"),
        ("Glucose", "91", "mg/dL", "70 - 99"),
        ("Sodium", "142", "mmol/L", "136 - 145"),
    ]


def test_the_range_of_a_second_unit_is_not_that_of_the_value():
    heads: list[tuple[float, str]] = [
        (40, "Analyse"),
        (150, "Resultado"),
        (270, "V. Referência"),
        (370, "Unid. SI"),
        (460, "V. Ref. SI"),
    ]
    rows: Cells = [
        heads,
        [(40, "Creatinina"), (150, "0,74 mg/dL"), (270, "0,50 - 0,90"), (370, "65,4 µmol/L"), (460, "44,2 - 79,6")],
        [(40, "Ureia"), (150, "34 mg/dL"), (270, "17 - 49"), (370, "5,7 mmol/L"), (460, "2,8 - 8,2")],
        [(40, "Glicose"), (150, "96 mg/dL"), (270, "70 - 105"), (370, "5,3 mmol/L"), (460, "3,9 - 5,8")],
    ]
    assert [(r.name, r.reference_range) for r in results(rows)] == [
        ("Creatinina", "0,50 - 0,90"),
        ("Ureia", "17 - 49"),
        ("Glicose", "70 - 105"),
    ]


def test_ranges_under_a_heading_for_each_sex_are_chosen_by_the_person():
    heads: list[tuple[float, str]] = [*HEADS[:3], (350, "Reference (Male)"), (460, "Reference (Female)")]
    rows = [[*row[:3], (350, "1 - 9"), (460, "2 - 8")] for row in ROWS]
    found = results([[(40, "Name: Jane Doe"), (300, "Sex: F")], [], heads, *rows])
    assert {(r.reference_low, r.reference_high) for r in found} == {(2, 8)}


def test_signs_that_mark_everywhere_else_are_doubted_where_the_range_is_silent():
    heads: list[tuple[float, str]] = [(40, "Analyse"), (180, "Résultat"), (260, "Unité"), (340, "Référence")]
    rows: list[list[tuple[float, str]]] = [
        [(40, name), (180, value), (260, unit), (340, ranged)]
        for name, value, unit, ranged in (
            ("Glucose", "> 118", "mg/dL", "70 - 100"),
            ("Gamma-GT", "> 67", "U/L", "8 - 61"),
            ("Calcium", "< 8,1", "mg/dL", "8,6 - 10,2"),
            ("PSA total", "> 4,61", "µg/L", "40-49 ans: <2,5 50-59 ans: <3,5"),
        )
    ]
    found = {r.name: r for r in results([heads, *rows])}
    assert (found["Glucose"].value, found["Glucose"].flag, found["Glucose"].doubts) == ("118", "H", ())
    assert found["Calcium"].flag == "L"
    assert "sign-may-mark" in found["PSA total"].doubts


def test_dots_that_stand_apart_lead_to_the_value_all_the_same():
    rows: Cells = [
        [(40, "Sodium . . . . . . . ."), (243, "141 mmol/L"), (385, "136 à 145")],
        [(40, "Potassium"), (120, ". . . . . ."), (243, "4,2 mmol/L"), (385, "3,5 à 5,1")],
        [(40, "Hématies"), (120, ". . . . . ."), (226, "*"), (243, "3,71 Téra/L"), (385, "3,80 à 5,90"), (500, "3,88")],
    ]
    assert [(r.name, r.value, r.unit) for r in results(rows)] == [
        ("Sodium", "141", "mmol/L"),
        ("Potassium", "4,2", "mmol/L"),
        ("Hématies", "3,71", "Téra/L"),
    ]


def test_numbers_of_rows_stand_nearer_to_short_names_than_the_heading_does():
    heads: list[tuple[float, str]] = [
        (40, "STT"),
        (130, "Tên xét nghiệm"),
        (250, "Kết quả"),
        (366, "Đơn vị"),
        (418, "Khoảng tham chiếu"),
    ]
    rows: list[list[tuple[float, str]]] = [
        [(46, str(i)), (66, name), (256, value), (372, unit), (440, ranged)]
        for i, (name, value, unit, ranged) in enumerate(
            (
                ("HCT", "0.381", "L/L", "0.36 - 0.46"),
                ("MCV", "87.4", "fL", "80 - 100"),
                ("MCH", "28.9", "pg", "27 - 32"),
            ),
            1,
        )
    ]
    assert [r.name for r in results([heads, *rows])] == ["HCT", "MCV", "MCH"]


def test_a_unit_that_stands_beside_one_day_is_that_of_the_others():
    days: list[tuple[float, str]] = [
        (40, "Date"),
        (223, "14/02/23"),
        (321, "08/08/23"),
        (421, "21/02/24"),
        (600, "Units"),
        (700, "Reference"),
    ]
    rows: list[list[tuple[float, str]]] = [
        [(40, "Sodium"), (240, "138"), (338, "137"), (438, "136"), (470, "mmol/L"), (700, "135 - 145")],
        [(40, "Potassium"), (240, "4.4"), (338, "4.7"), (438, "4.9"), (470, "mmol/L"), (700, "3.5 - 5.5")],
        [(40, "Urea"), (240, "6.9"), (338, "7.8"), (438, "8.1"), (470, "mmol/L"), (700, "3.0 - 8.5")],
    ]
    found = [r for report in read_reports([page([days, *rows], width=842)]) for r in report.results]
    assert len(found) == 9
    assert {r.unit for r in found} == {"mmol/L"}


def test_remarks_far_right_of_a_table_are_of_no_row():
    rows: Cells = [ROWS[0], [*ROWS[1], (520, "Repeat the potassium within 14 days please")], ROWS[2]]
    assert [r.reference_range for r in results([HEADS, *rows])] == ["135 - 145", "3.5 - 5.1", "2.5 - 7.8"]


def test_results_with_labels_below_a_table_are_no_rows_of_it():
    below: Cells = [
        [(40, "CREATININE")],
        [(40, "Method: Jaffe")],
        [(40, "Result:"), (200, "0.82 mg/dL"), (300, "Reference value: 0.50 - 1.10 mg/dL")],
        [(40, "HCG")],
        [(40, "Result:"), (200, "Negative"), (300, "Reference value: Negative")],
    ]
    assert told([HEADS, *ROWS, *below])[3:] == [
        ("CREATININE", "0.82", "mg/dL", "0.50 - 1.10"),
        ("HCG", "Negative", None, "Negative"),
    ]


def test_a_name_that_ends_with_a_small_word_goes_on_below():
    rows: Cells = [ROWS[0], [(40, "Contenuto medio di"), *ROWS[1][1:]], [(40, "Hb (MCH)")], ROWS[2]]
    assert [r.name for r in results([HEADS, *rows])] == ["Sodium", "Contenuto medio di Hb (MCH)", "Urea"]


def test_remarks_glued_to_names_and_ends_of_ranges():
    assert clean_name("Procalcitonin1)") == "Procalcitonin"
    assert clean_name("Gamma GT (XaES4)") == "Gamma GT (XaES4)"
    assert not can_be_name("4.20). Urine albumin/creatinine ratio")


def test_whom_a_letter_greets_is_not_its_patient():
    lines: Cells = [[(40, "RE: Mr Cathal Daly, DOB 22/04/1959")], [(40, "Dear Fionnuala,")], [], HEADS, *ROWS]
    assert only(page(lines)).patient.name == "Cathal Daly"

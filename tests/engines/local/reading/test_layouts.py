"""Whole documents in layouts of many laboratories: what is on the page is what is read."""

from dataclasses import replace

import pytest

from desktop_app.core.document import Page, Word
from desktop_app.engines.local.reading import read_reports
from tests.engines.local.reading.drawing import page, words
from tests.engines.local.reading.telling import bounds, only, rows


def test_columns_in_range_and_out_of_range():
    report = only(
        page(
            [
                [(40, "Patient: SAMPLETON, MAXINE"), (330, "DOB: 04/17/1955")],
                [(40, "Sex: F"), (330, "Collected: 03/02/2024 08:10 AM")],
                [],
                [
                    (40, "Test Name"),
                    (200, "In Range"),
                    (280, "Out of Range"),
                    (370, "Reference Range"),
                    (480, "Units"),
                ],
                [(40, "GLUCOSE"), (280, "131 H"), (370, "65-99"), (480, "mg/dL")],
                [(40, "UREA NITROGEN"), (200, "14"), (370, "7-25"), (480, "mg/dL")],
                [(40, "CREATININE"), (200, "0.81"), (370, "0.60-0.93"), (480, "mg/dL")],
            ],
            width=612,
            height=792,
        )
    )
    assert rows(report) == [
        ("GLUCOSE", "131", "mg/dL", "65-99", "H"),
        ("UREA NITROGEN", "14", "mg/dL", "7-25", None),
        ("CREATININE", "0.81", "mg/dL", "0.60-0.93", None),
    ]
    assert report.collected_at == "2024-03-02T08:10"


def test_wrapped_names_method_lines_and_ranges_over_several_lines():
    report = only(
        page(
            [
                [(40, "Name : Mr. Ravi Kalpanik"), (330, "Age/Gender : 45 Years/Male")],
                [(40, "Collected On : 12/Mar/2024 07:45 AM")],
                [],
                [(40, "Test Name"), (240, "Result"), (310, "Unit"), (380, "Bio. Ref. Interval")],
                [(40, "Platelet Count"), (240, "1,50,000"), (310, "/cumm"), (380, "1,50,000 - 4,10,000")],
                [(40, "Method : Impedance")],
                [],
                [(40, "Cholesterol, Total"), (240, "212"), (310, "mg/dL"), (380, "Desirable: < 200")],
                [(40, "CHOD-PAP"), (380, "Borderline: 200 - 239")],
                [(380, "High: >= 240")],
                [],
                [(40, "Thyroid Stimulating Hormone"), (240, "2.10"), (310, "µIU/mL"), (380, "0.35 - 4.94")],
                [(40, "(TSH), Ultrasensitive")],
            ]
        )
    )
    assert [(r.name, r.value, r.unit) for r in report.results] == [
        ("Platelet Count", "1,50,000", "/cumm"),
        ("Cholesterol, Total", "212", "mg/dL"),
        ("Thyroid Stimulating Hormone (TSH), Ultrasensitive", "2.10", "µIU/mL"),
    ]
    assert report.results[0].numeric_value == 150000
    assert bounds(report.results[0]) == (150000, 410000)
    assert report.results[1].reference_range == "Desirable: < 200 Borderline: 200 - 239 High: >= 240"
    assert bounds(report.results[1]) == (None, None)
    assert report.patient.name in {"Ravi Kalpanik", "Mr. Ravi Kalpanik"}
    assert report.patient.sex == "male"
    assert report.patient.age == "45 Years"
    assert report.collected_at == "2024-03-12T07:45"


def test_prose_lines_and_explanations():
    report = only(
        page(
            [
                [(40, "Mrs Edna Pretend   Date of birth: 04-Jul-1944 (79y)   Gender: Female")],
                [(40, "Sample collected: 09-Nov-2023 10:20")],
                [],
                [(40, "Serum sodium 140 mmol/L [133 - 146]")],
                [(40, "Serum potassium 5.8 mmol/L [3.5 - 5.3] - Above high reference limit")],
                [(40, "Serum C reactive protein level < 0.3 mg/L [< 5.0]")],
                [(40, "A value above 60 mL/min does not exclude kidney disease; see NICE guidance 2021.")],
                [(40, "CKD stage 3: 30 - 59 mL/min")],
            ]
        )
    )
    assert rows(report) == [
        ("Serum sodium", "140", "mmol/L", "[133 - 146]", None),
        ("Serum potassium", "5.8", "mmol/L", "[3.5 - 5.3]", "H"),
        ("Serum C reactive protein level", "< 0.3", "mg/L", "[< 5.0]", None),
    ]
    assert report.patient.name is not None
    assert report.patient.name.endswith("Edna Pretend")


def test_interpretation_tables_give_no_results():
    report = only(
        page(
            [
                [(40, "Patient: Ann Inventa"), (330, "Collected: 2024-01-31")],
                [(40, "Test"), (200, "Result"), (270, "Units"), (350, "Reference Range")],
                [(40, "Hemoglobin A1c"), (200, "6.1"), (270, "%"), (350, "4.0 - 5.6")],
                [],
                [(40, "Category"), (200, "HbA1c"), (350, "Interpretation")],
                [(40, "Normal"), (200, "< 5.7 %"), (350, "No diabetes")],
                [(40, "Prediabetes"), (200, "5.7 - 6.4 %"), (350, "Raised risk")],
                [(40, "Diabetes"), (200, ">= 6.5 %"), (350, "Diabetes")],
                [],
                [(40, "Interpretation: HbA1c of 6.5 % or more on two occasions means diabetes.")],
            ]
        )
    )
    assert [(r.name, r.value) for r in report.results] == [("Hemoglobin A1c", "6.1")]


def test_no_results_on_a_letter():
    text = [
        "Dear Ms Inventa,",
        "your appointment is on 12 March 2024 at 10:30 in room 14.",
        "Please bring 2 forms of identification. The fee is 25.00 EUR.",
        "Tel. 01 23 45 67 - Invoice 4711",
    ]
    assert read_reports([page([[(40, line)] for line in text])]) == ()


def test_order_of_words_and_doubled_words_change_nothing():
    drawn = page(
        [
            [(40, "Patient: Ann Inventa"), (330, "Collected: 2024-01-31")],
            [(40, "Test"), (200, "Result"), (270, "Units"), (350, "Reference Range")],
            [(40, "Sodium"), (200, "140"), (270, "mmol/L"), (350, "135 - 145")],
            [(40, "Potassium"), (200, "5.9"), (230, "H"), (270, "mmol/L"), (350, "3.5 - 5.1")],
        ]
    )
    doubled = [w._replace(x0=w.x0 + 0.4, x1=w.x1 + 0.4) for w in drawn.words if w.text in {"5.9", "H", "Potassium"}]
    scrambled = replace(drawn, words=tuple(sorted((*drawn.words, *doubled), key=lambda w: (w.text, w.x0))))
    assert [rows(r) for r in read_reports([scrambled])] == [rows(r) for r in read_reports([drawn])]


def test_results_stand_where_they_are_said_to_stand():
    drawn = page([[(40, "Sodium"), (200, "140"), (240, "mmol/L"), (320, "135 - 145")]])
    result = only(drawn).results[0]
    assert result.page == 1
    assert result.bbox == drawn.box_on_original(40, 40, 320 + 5 * 7 + 6, 50)
    assert result.is_grounded
    assert result.confidence == 1.0


@pytest.mark.parametrize(
    ("glued", "value", "unit"),
    [("13.4g/dL", "13.4", "g/dL"), ("5.2*", "5.2", None), ("<0.01ng/mL", "<0.01", "ng/mL"), ("45%", "45", "%")],
)
def test_glued_values(glued: str, value: str, unit: str | None):
    drawn = Page(1, 600, 800, "ocr", (*words(40, 40, "Analyte X"), *words(200, 40, glued), *words(300, 40, "1 - 20")))
    result = only(drawn).results[0]
    assert (result.value, result.unit) == (value, unit)


def test_words_without_extent_are_left_out():
    assert read_reports([Page(1, 600, 800, "text-layer", (Word("", 0, 0, 5, 5), Word("x", 1, 1, 1, 1)))]) == ()


def test_cards_side_by_side_and_cards_without_labels():
    report = only(
        page(
            [
                [(40, "Glucose"), (320, "Sodium")],
                [(40, "95 mg/dL"), (320, "150 mmol/L H")],
                [(40, "Reference: 70 - 99"), (320, "Reference: 135 - 145")],
                [],
                [(40, "Potassium")],
                [(40, "4.1 mmol/L")],
                [(40, "3.5 - 5.1 mmol/L")],
            ]
        )
    )
    assert sorted((r.name, r.value, r.unit, r.flag, bounds(r)) for r in report.results) == [
        ("Glucose", "95", "mg/dL", None, (70, 99)),
        ("Potassium", "4.1", "mmol/L", None, (3.5, 5.1)),
        ("Sodium", "150", "mmol/L", "H", (135, 145)),
    ]


def test_portal_cards_with_the_range_before_the_value():
    report = only(
        page(
            [
                [(40, "Name: Ann Inventa | DOB: 4/23/1984 | MRN: 561")],
                [(40, "Collected on Mar 11, 2023 12:23 PM")],
                [],
                [(40, "Glucose")],
                [(40, "Normal range: 70 - 99 mg/dL")],
                [(40, "105"), (80, "High")],
            ]
        )
    )
    assert rows(report) == [("Glucose", "105", "mg/dL", "70 - 99", "H")]
    assert (report.patient.name, report.patient.birth_date, report.patient.identifier) == (
        "Ann Inventa",
        "1984-04-23",
        "561",
    )
    assert report.collected_at == "2023-03-11T12:23"


def test_tables_side_by_side_keep_their_own_headings():
    heads = ["Test", "Result", "Units", "Range"]
    left, right = (40, 130, 180, 230), (320, 420, 470, 520)
    report = only(
        page(
            [
                [*zip(left, heads, strict=True), *zip(right, heads, strict=True)],
                [
                    *zip(left, ["WBC", "5.6", "K/uL", "4.0-11.0"], strict=True),
                    *zip(right, ["Glucose", "95", "mg/dL", "70-99"], strict=True),
                ],
                [
                    *zip(left, heads, strict=True),
                    *zip(right, ["Sodium", "150 H", "mmol/L", "135-145"], strict=True),
                ],
                [*zip(left, ["Neutrophils", "61", "%", "40-74"], strict=True)],
            ]
        )
    )
    assert sorted(rows(report)) == [
        ("Glucose", "95", "mg/dL", "70-99", None),
        ("Neutrophils", "61", "%", "40-74", None),
        ("Sodium", "150", "mmol/L", "135-145", "H"),
        ("WBC", "5.6", "K/uL", "4.0-11.0", None),
    ]


def test_lines_without_headings_in_other_orders():
    report = only(
        page(
            [
                [(40, "Leukozyten"), (180, "4,0 - 10,0"), (280, "Gpt/l"), (350, "11,2 H")],
                [(40, "Glucose ............ 95 mg/dL (70-99)")],
                [(40, "L"), (60, "Ferritin"), (200, "9"), (280, "ng/mL"), (350, "15 - 150")],
            ]
        )
    )
    assert rows(report) == [
        ("Leukozyten", "11,2", "Gpt/l", "4,0 - 10,0", "H"),
        ("Glucose", "95", "mg/dL", "(70-99)", None),
        ("Ferritin", "9", "ng/mL", "15 - 150", "L"),
    ]


def test_site_codes_glued_to_names_are_no_part_of_them():
    table = [
        [(40, "Test"), (200, "Result"), (270, "Units"), (350, "Reference Interval")],
        *(
            [(40, f"{name}01"), (200, "140"), (270, "mg/dL"), (350, "1 - 200")]
            for name in ("HGB", "Glucose", "Vitamin B12")
        ),
    ]
    assert [r.name for r in only(page(table)).results] == ["HGB", "Glucose", "Vitamin B12"]

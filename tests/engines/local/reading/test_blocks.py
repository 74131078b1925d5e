"""Blocks of dashboards, exams under labels of their own, ranges below their row, names above the facts of a person."""

from collections.abc import Sequence

import pytest

from desktop_app.engines.local.reading import read_reports
from tests.engines.local.reading.drawing import page
from tests.engines.local.reading.telling import only

Cells = Sequence[Sequence[tuple[float, str]]]
Told = tuple[str, str | None, str | None, str | None, str | None]


def told(cells: Cells) -> list[Told]:
    results = only(page(cells)).results
    return [(r.name, r.value, r.unit, r.reference_range, r.flag) for r in results]


def test_cards_side_by_side_have_their_values_left_of_their_names():
    found = told(
        [
            [(100, "Ferritin"), (370, "Sodium")],
            [(50, "11.8"), (100, "Low"), (325, "141"), (370, "Normal")],
            [(50, "µg/L"), (325, "mmol/L")],
            [(100, "Healthy range: 15 to 150 µg/L"), (370, "Healthy range: 135 to 145 mmol/L")],
            [(100, "Zinc"), (370, "Prolactin")],
            [(50, "9.9"), (100, "Low"), (325, "310"), (370, "See note")],
            [(50, "µmol/L"), (325, "mU/L")],
            [(100, "Healthy range: 11 to 24 µmol/L"), (370, "Depends on your cycle")],
        ]
    )
    assert sorted(found, key=lambda row: row[0]) == [
        ("Ferritin", "11.8", "µg/L", "15 to 150", "L"),
        ("Prolactin", "310", "mU/L", None, None),
        ("Sodium", "141", "mmol/L", "135 to 145", None),
        ("Zinc", "9.9", "µmol/L", "11 to 24", "L"),
    ]


def test_of_two_ranges_the_usual_one_counts():
    cells: Cells = [
        [(40, "Ferritin"), (110, "Low"), (240, "Homocysteine")],
        [(40, "28 ng/mL"), (240, "7.4 µmol/L")],
        [(40, "Optimal 50-120"), (240, "Optimal <7.0")],
        [(40, "Standard 15-150"), (240, "Standard <14.0")],
        [(40, "Magnesium"), (240, "Zinc")],
        [(40, "5.9 mg/dL"), (240, "82 µg/dL")],
        [(40, "Optimal 5.5-6.5"), (240, "Optimal 80-120")],
        [(40, "Standard 4.2-6.8"), (240, "Standard 44-115")],
    ]
    assert sorted(told(cells)) == [
        ("Ferritin", "28", "ng/mL", "15-150", "L"),
        ("Homocysteine", "7.4", "µmol/L", "<14.0", None),
        ("Magnesium", "5.9", "mg/dL", "4.2-6.8", None),
        ("Zinc", "82", "µg/dL", "44-115", None),
    ]


def test_words_for_what_lies_outside_stand_between_value_and_range():
    cells: Cells = [
        [(40, "P-Natrium")],
        [(40, "131 mmol/L")],
        [(40, "Utanför referensintervall")],
        [(40, "Referensintervall: 137-145")],
        [(40, "P-Kalium")],
        [(40, "4,1 mmol/L")],
        [(40, "Referensintervall: 3,5-4,4")],
    ]
    assert told(cells) == [
        ("P-Natrium", "131", "mmol/L", "137-145", "A"),
        ("P-Kalium", "4,1", "mmol/L", "3,5-4,4", None),
    ]


def test_a_range_before_its_value_is_none_of_the_block_above():
    cells: Cells = [
        [(40, "Sodium")],
        [(40, "Normal range: 135-145 mmol/L")],
        [(40, "141")],
        [(40, "Potassium")],
        [(40, "Normal range: 3.5-5.1 mmol/L")],
        [(40, "4.4")],
    ]
    assert [(name, value, limits) for name, value, _, limits, _ in told(cells)] == [
        ("Sodium", "141", "135-145"),
        ("Potassium", "4.4", "3.5-5.1"),
    ]


def test_labels_without_names_head_the_exam_above_them():
    cells: Cells = [
        [(40, "CREATININA"), (120, "Material: Soro - Cinético")],
        [(40, "RESULTADO"), (280, "VALORES DE REFERÊNCIA")],
        [(40, "0,84 mg/dL"), (280, "0,50 a 1,10 mg/dL")],
        [(40, "RESULTADOS ANTERIORES: 03/02/2023 0,80")],
        [(40, "COLESTEROL HDL"), (150, "Material: Soro")],
        [(40, "RESULTADO"), (280, "VALORES DE REFERÊNCIA")],
        [(280, "Superior a 40 mg/dL")],
        [(40, "61 mg/dL")],
    ]
    assert [(name, value, unit, limits) for name, value, unit, limits, _ in told(cells)] == [
        ("CREATININA", "0,84", "mg/dL", "0,50 a 1,10"),
        ("COLESTEROL HDL", "61", "mg/dL", "Superior a 40"),
    ]


def test_a_labelled_range_below_a_row_is_its_own():
    head = [(40, "Test name"), (250, "Value"), (330, "Units")]
    cells: Cells = [
        head,
        [(40, "HbA1c"), (250, "7.1"), (330, "%")],
        [(40, "Reference range:")],
        [(40, "Below 5.7% : Normal")],
        [(40, "5.7% - 6.4% : Prediabetic")],
        [(40, "Remarks for physicians")],
        head,
        [(40, "Sodium"), (250, "139"), (330, "mmol/L")],
        [(40, "Reference range:")],
        [(40, "135 - 145")],
    ]
    found = only(page(cells)).results
    assert [(r.name, r.reference_range, r.reference_low, r.reference_high) for r in found] == [
        ("HbA1c", "Below 5.7% : Normal 5.7% - 6.4% : Prediabetic", None, None),
        ("Sodium", "135 - 145", 135, 145),
    ]


@pytest.mark.parametrize(("sex", "low"), [("männlich", 13.5), ("weiblich", 12.0)])
def test_of_columns_for_men_and_women_that_of_the_person_counts(sex: str, low: float):
    cells: Cells = [
        [(40, f"Name: Wendelin Probst Geschlecht: {sex}")],
        [(40, "Untersuchung"), (170, "Wert"), (250, "Einheit"), (340, "Normalbereich"), (440, "Normalbereich")],
        [(340, "Männer"), (440, "Frauen")],
        [(40, "Hämoglobin"), (170, "12,9"), (250, "g/dl"), (340, "13,5 - 17,5"), (440, "12,0 - 15,5")],
        [(40, "Ferritin"), (170, "40"), (250, "µg/l"), (340, "22 - 322"), (440, "10 - 291")],
    ]
    assert only(page(cells)).results[0].reference_low == low


def test_a_mark_in_words_stands_before_its_value():
    cells: Cells = [
        [(40, "TEST"), (200, "NORMAL RANGE"), (400, "RESULT"), (480, "UNITS")],
        [(40, "GLUCOSE"), (200, "60 - 99"), (360, "HIGH"), (410, "131"), (480, "MG/DL")],
        [(40, "SODIUM"), (200, "136 - 145"), (410, "140"), (480, "MMOL/L")],
    ]
    assert [(name, value, flag) for name, value, _, _, flag in told(cells)] == [
        ("GLUCOSE", "131", "H"),
        ("SODIUM", "140", None),
    ]


def test_each_moment_of_a_tolerance_test_has_a_row():
    cells: Cells = [
        [(60, "Tempo"), (200, "Glicose (mg/dL)"), (380, "Insulina (µUI/mL)")],
        [(60, "0 min"), (220, "88"), (400, "6,2")],
        [(60, "60 min"), (220, "162"), (400, "71,0")],
        [(60, "120 min"), (220, "131"), (400, "64,5")],
    ]
    found = told(cells)
    assert len(found) == 6
    assert ("Glicose 60 min", "162", "mg/dL", None, None) in found
    assert ("Insulina 120 min", "64,5", "µUI/mL", None, None) in found


def test_facts_between_the_parts_of_a_table_are_no_rows_and_begin_a_day():
    head = [(40, "Test"), (200, "Result"), (300, "Reference"), (420, "Units")]
    cells: Cells = [
        [(40, "PATIENT: FENWICK,OSWIN T"), (260, "AGE/SX: 66/M"), (400, "DOB: 07/19/1958")],
        [(40, "SPEC: 0311"), (200, "STATUS: COMP"), (330, "COLL: 03/13/25-0630")],
        head,
        [(30, "> Sodium"), (200, "133"), (300, "136-145"), (420, "mmol/L")],
        [(30, "> Potassium"), (200, "5.6"), (300, "3.5-5.1"), (420, "mmol/L")],
        [(40, "SPEC: 0312"), (200, "STATUS: COMP"), (330, "COLL: 03/14/25-1405")],
        head,
        [(30, "> Sodium"), (200, "137"), (300, "136-145"), (420, "mmol/L")],
    ]
    first, second = read_reports([page(cells)])
    assert [(r.name, r.value) for r in first.results] == [("Sodium", "133"), ("Potassium", "5.6")]
    assert (first.collected_at, second.collected_at) == ("2025-03-13T06:30", "2025-03-14T14:05")
    assert (first.patient.name, first.patient.sex) == ("FENWICK,OSWIN T", "male")


@pytest.mark.parametrize(
    "facts", ["Born May 26, 1983 · Female", "f. 26.05.1983 · Kvinne", "260583-0004 Kvinde, 41 år", "Født 26-05-1983"]
)
def test_a_name_stands_above_the_facts_of_its_person(facts: str):
    cells: Cells = [
        [(40, "Ingvild Sandtorv")],
        [(40, facts)],
        [],
        [(40, "Test"), (200, "Result"), (300, "Reference"), (420, "Units")],
        [(40, "Sodium"), (200, "139"), (300, "136-145"), (420, "mmol/L")],
    ]
    assert only(page(cells)).patient.name == "Ingvild Sandtorv"


@pytest.mark.parametrize(
    ("line", "sex"),
    [
        ("Paciente: Ramiro Aldao Sexo: M CUIT 20-0 Bioquímico", "male"),
        ("Paciente: Remedios Aldao Sexo: M NHC 884512 Facultativo", "female"),
        ("Paciente: Remedios Aldao Sexo (H/M): M", "female"),
        ("Paciente: Cruz Aldao Sexo: M", None),
        ("Paciente: Cruz Mendoza Sexo: M Edad: 54", None),  # neither a surname nor a number tells a country
    ],
)
def test_the_letter_m_is_told_by_its_country_or_left_open(line: str, sex: str | None):
    cells: Cells = [
        [(40, line)],
        [(40, "Prueba"), (200, "Resultado"), (300, "Valores de referencia"), (450, "Unidades")],
        [(40, "Hemoglobina"), (200, "13,1"), (300, "12,0 - 16,0"), (450, "g/dL")],
        [(40, "Glucosa"), (200, "91,5"), (300, "70,0 - 100,0"), (450, "mg/dL")],
    ]
    assert only(page(cells)).patient.sex == sex

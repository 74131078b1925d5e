"""Tables whose columns stand so close that words of two of them are read in one."""

from desktop_app.engines.local.reading import read_reports
from tests.engines.local.reading.drawing import page
from tests.engines.local.reading.telling import only, rows


def test_a_long_name_beside_its_value_leaves_it_to_the_column_of_values():
    report = only(
        page(
            [
                [(40, "Test"), (200, "Result"), (300, "Units"), (380, "Reference Interval")],
                [(40, "Urea"), (200, "5.1"), (300, "mmol/L"), (380, "2.5 - 7.8")],
                [(40, "Aspartate Aminotransferase, Ser"), (200, "31"), (300, "U/L"), (380, "10 - 40")],
                [(40, "Cancer Antigen Ovarian CA 125"), (205, "17"), (300, "kU/L"), (380, "< 35")],
            ]
        )
    )
    assert rows(report) == [
        ("Urea", "5.1", "mmol/L", "2.5 - 7.8", None),
        ("Aspartate Aminotransferase, Ser", "31", "U/L", "10 - 40", None),
        ("Cancer Antigen Ovarian CA 125", "17", "kU/L", "< 35", None),
    ]


def test_a_day_behind_the_heading_of_earlier_results_is_theirs():
    days = {
        report.collected_at: [(r.name, r.value, r.unit) for r in report.results]
        for report in read_reports(
            [
                page(
                    [
                        [(40, "Collected: 25/03/2024 08:10")],
                        [(40, "Test"), (150, "Result"), (200, "Previous Result 14/02/2023"), (400, "Units")],
                        [(40, "Sodium"), (150, "140"), (200, "138"), (400, "mmol/L")],
                        [(40, "Potassium"), (150, "4.2"), (200, "4.4"), (400, "mmol/L")],
                    ]
                )
            ]
        )
    }
    assert days == {
        "2024-03-25T08:10": [("Sodium", "140", "mmol/L"), ("Potassium", "4.2", "mmol/L")],
        "2023-02-14": [("Sodium", "138", "mmol/L"), ("Potassium", "4.4", "mmol/L")],
    }


def test_a_heading_of_units_close_behind_that_of_marks_heads_the_units():
    report = only(
        page(
            [
                [(40, "Esame"), (150, "Risultato"), (220, "Esito U.M."), (380, "Valori di riferimento")],
                [(40, "Azotemia"), (150, "61"), (220, "Alto"), (253, "mg/dL"), (380, "15 - 50")],
                [(40, "Sodio"), (150, "140"), (253, "mmol/L"), (380, "136 - 145")],
            ]
        )
    )
    assert rows(report) == [
        ("Azotemia", "61", "mg/dL", "15 - 50", "H"),
        ("Sodio", "140", "mmol/L", "136 - 145", None),
    ]


def test_padded_brackets_are_of_one_range():
    report = only(
        page(
            [
                [(40, "Blood gas values")],
                [(40, "pO2"), (150, "8.13 kPa"), (260, "["), (330, "10.67 - 13.33]")],
                [(40, "Glucose"), (150, "9.7 mmol/L"), (260, "["), (345, "3.9 - 5.8]")],
                [(40, "Lactate"), (150, "2.8 mmol/L"), (260, "["), (345, "0.5 - 1.6]")],
            ]
        )
    )
    assert [(r.name, r.value, r.unit, r.reference_low, r.reference_high) for r in report.results] == [
        ("pO2", "8.13", "kPa", 10.67, 13.33),
        ("Glucose", "9.7", "mmol/L", 3.9, 5.8),
        ("Lactate", "2.8", "mmol/L", 0.5, 1.6),
    ]


def test_a_column_of_methods_in_which_tests_are_named_is_that_of_names():
    report = only(
        page(
            [
                [(40, "Metoda"), (200, "Výsledek"), (300, "Jednotka"), (380, "Referenční meze")],
                [(40, "S_Urea"), (200, "5,1"), (300, "mmol/l"), (380, "2,8 - 8,1")],
                [(40, "S_Sodík"), (200, "141"), (300, "mmol/l"), (380, "136 - 145")],
                [(40, "S_Albumin"), (200, "40"), (300, "g/l"), (380, "35 - 53")],
                [(40, "U_Glukóza"), (200, "2"), (380, "0")],
            ]
        )
    )
    assert rows(report)[0] == ("S_Urea", "5,1", "mmol/l", "2,8 - 8,1", None)
    assert rows(report)[-1] == ("U_Glukóza", "2", None, "0", None)


def test_ranges_beside_earlier_results_are_no_names():
    table = [
        [(40, "Análise"), (150, "Resultado"), (230, "Valores de referência"), (400, "Ant."), (430, "14-03-2024")],
        [(40, "Glicose"), (150, "126"), (230, "70 -105 mg/dL"), (430, "119")],
        [(40, "Ureia"), (150, "52"), (230, "17 -49 mg/dL"), (430, "47")],
        [(40, "Ácido úrico"), (150, "6,3"), (230, "3,4 -7,0 mg/dL"), (430, "6,6")],
    ]
    current, earlier = read_reports([page([[(40, "Colheita: 25-09-2025")], *table])])
    assert rows(current) == [
        ("Glicose", "126", "mg/dL", "70 -105", None),
        ("Ureia", "52", "mg/dL", "17 -49", None),
        ("Ácido úrico", "6,3", "mg/dL", "3,4 -7,0", None),
    ]
    assert [result.value for result in earlier.results] == ["119", "47", "6,6"]

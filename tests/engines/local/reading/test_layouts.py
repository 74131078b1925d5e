"""Whole documents in layouts and languages of many laboratories: what is on the page is what is read."""

from dataclasses import replace

import pytest

from desktop_app.core.document import Page, Word
from desktop_app.core.report import LabReport, TestResult
from desktop_app.engines.local.reading import read_reports
from tests.engines.local.reading.drawing import page, words


def only(pages: list[Page]) -> LabReport:
    reports = read_reports(pages)
    assert len(reports) == 1
    return reports[0]


def rows(report: LabReport) -> list[tuple[str, str | None, str | None, str | None, str | None]]:
    return [(r.name, r.value, r.unit, r.reference_range, r.flag) for r in report.results]


def bounds(result: TestResult) -> tuple[float | None, float | None]:
    return result.reference_low, result.reference_high


def test_french_report_with_previous_results():
    report, earlier = read_reports(
        [
            page(
                [
                    [(40, "Laboratoire de Biologie Médicale des Tilleuls")],
                    [(40, "12 rue de l'Exemple - 00000 Villeneuve - Tél : 01 00 00 00 00")],
                    [],
                    [(40, "Madame LEROUX Camille"), (330, "Prélevé le : 04/05/2024 à 08h15")],
                    [(40, "Née le : 23/11/1971"), (330, "Edité le : 05/05/2024")],
                    [(40, "Sexe : F"), (330, "Prescripteur : Dr MARTIN Paul")],
                    [],
                    [
                        (40, "Analyses"),
                        (220, "Résultats"),
                        (300, "Unités"),
                        (370, "Valeurs de référence"),
                        (490, "Antériorités"),
                    ],
                    [(490, "12/01/2024")],
                    [(40, "HEMATOLOGIE")],
                    [(40, "Hémoglobine"), (220, "11,2"), (300, "g/dL"), (370, "12,0 à 16,0"), (490, "11,9")],
                    [(40, "Leucocytes"), (220, "6 540"), (300, "/mm3"), (370, "4 000 - 10 000"), (490, "7 120")],
                    [(40, "Plaquettes"), (220, "251 000"), (300, "/mm3"), (370, "150 000 - 400 000"), (490, "248 000")],
                    [(40, "BIOCHIMIE")],
                    [(40, "Glycémie à jeun"), (220, "0,92"), (300, "g/L"), (370, "0,70 à 1,05"), (490, "0,95")],
                    [
                        (40, "C-Réactive Protéine"),
                        (220, "< 4,0"),
                        (300, "mg/L"),
                        (370, "Inférieur à 5,0"),
                        (490, "6,1"),
                    ],
                ]
            )
        ]
    )
    assert report.patient.name == "LEROUX Camille" or report.patient.name == "Madame LEROUX Camille"
    assert report.patient.sex == "female"
    assert report.patient.birth_date == "1971-11-23"
    assert report.collected_at == "2024-05-04T08:15"
    assert [(r.name, r.value, r.unit) for r in report.results] == [
        ("Hémoglobine", "11,2", "g/dL"),
        ("Leucocytes", "6 540", "/mm3"),
        ("Plaquettes", "251 000", "/mm3"),
        ("Glycémie à jeun", "0,92", "g/L"),
        ("C-Réactive Protéine", "< 4,0", "mg/L"),
    ]
    assert report.results[0].numeric_value == 11.2
    assert report.results[0].interpretation == "low"
    assert report.results[1].numeric_value == 6540
    assert bounds(report.results[2]) == (150000, 400000)
    assert bounds(report.results[4]) == (None, 5.0)
    assert report.results[4].comparator == "<"
    assert earlier.collected_at == "2024-01-12"
    assert [r.value for r in earlier.results] == ["11,9", "7 120", "248 000", "0,95", "6,1"]


def test_italian_report_with_marks_before_values():
    report = only(
        [
            page(
                [
                    [(40, "Laboratorio Analisi San Esempio")],
                    [(40, "Cognome e Nome: BIANCHI GIULIA"), (330, "Data di nascita: 09/07/1985")],
                    [(40, "Sesso: F"), (330, "Data prelievo: 21/02/2024 07:50")],
                    [(40, "Medico richiedente: Dott. Verdi"), (330, "Data referto: 22/02/2024")],
                    [],
                    [(40, "Esame"), (240, "Risultato"), (310, "U.M."), (390, "Valori di riferimento")],
                    [(40, "EMOCROMO")],
                    [(40, "Globuli bianchi"), (225, "*"), (240, "12,35"), (310, "10^3/µL"), (390, "4,00 - 10,00")],
                    [(40, "Globuli rossi"), (240, "4,61"), (310, "10^6/µL"), (390, "3,80 - 5,20")],
                    [(40, "Emoglobina"), (240, "13,1"), (310, "g/dL"), (390, "12,0 - 16,0")],
                    [(40, "Esame urine")],
                    [(40, "Colore"), (240, "Giallo paglierino")],
                    [(40, "Nitriti"), (240, "Assenti"), (390, "Assenti")],
                    [(40, "Peso specifico"), (240, "1.018"), (390, "1.005 - 1.030")],
                ]
            )
        ]
    )
    assert report.patient.name == "BIANCHI GIULIA"
    assert report.patient.birth_date == "1985-07-09"
    assert report.collected_at == "2024-02-21T07:50"
    assert report.reported_at == "2024-02-22"
    assert rows(report) == [
        ("Globuli bianchi", "12,35", "10^3/µL", "4,00 - 10,00", "A"),
        ("Globuli rossi", "4,61", "10^6/µL", "3,80 - 5,20", None),
        ("Emoglobina", "13,1", "g/dL", "12,0 - 16,0", None),
        ("Colore", "Giallo paglierino", None, None, None),
        ("Nitriti", "Assenti", None, "Assenti", None),
        ("Peso specifico", "1.018", None, "1.005 - 1.030", None),
    ]


def test_portuguese_cards_with_values_below_names():
    report = only(
        [
            page(
                [
                    [(40, "Laboratório Modelo")],
                    [(40, "Paciente: Beatriz Ficção Prado"), (330, "Sexo: Feminino")],
                    [(40, "Data de nascimento: 30/01/1990"), (330, "Data da coleta: 15/08/2023")],
                    [],
                    [(40, "GLICOSE")],
                    [(40, "Resultado: 98 mg/dL"), (240, "Valor de referência: 70 a 99 mg/dL")],
                    [(40, "Método: Enzimático")],
                    [],
                    [(40, "COLESTEROL TOTAL")],
                    [(40, "Resultado: 212 mg/dL"), (240, "Valor de referência: inferior a 190 mg/dL")],
                    [(40, "Método: Enzimático")],
                    [],
                    [(40, "TSH")],
                    [(40, "Resultado: 2,31 µUI/mL"), (240, "Valor de referência: 0,40 a 4,30 µUI/mL")],
                ]
            )
        ]
    )
    assert [(r.name, r.value, r.unit, bounds(r)) for r in report.results] == [
        ("GLICOSE", "98", "mg/dL", (70, 99)),
        ("COLESTEROL TOTAL", "212", "mg/dL", (None, 190)),
        ("TSH", "2,31", "µUI/mL", (0.4, 4.3)),
    ]
    assert report.collected_at == "2023-08-15"


def test_dutch_report_with_flags_and_units_last():
    report = only(
        [
            page(
                [
                    [(40, "Medisch Laboratorium Voorbeeld")],
                    [(40, "Naam: de Vries-Modelman, J."), (330, "Geboortedatum: 02-03-1960")],
                    [(40, "Geslacht: Man"), (330, "Afnamedatum: 17-10-2023 09:05")],
                    [],
                    [(40, "Bepaling"), (220, "Uitslag"), (290, "Vlag"), (340, "Referentiewaarden"), (460, "Eenheid")],
                    [(40, "Hemoglobine"), (220, "7,9"), (290, "L"), (340, "8,5 - 11,0"), (460, "mmol/L")],
                    [(40, "Kreatinine"), (220, "88"), (340, "60 - 110"), (460, "µmol/L")],
                    [(40, "eGFR (CKD-EPI)"), (220, ">90"), (340, "> 60"), (460, "mL/min/1,73 m²")],
                    [(40, "ALAT"), (220, "61"), (290, "H"), (340, "< 45"), (460, "U/L")],
                ]
            )
        ]
    )
    assert rows(report) == [
        ("Hemoglobine", "7,9", "mmol/L", "8,5 - 11,0", "L"),
        ("Kreatinine", "88", "µmol/L", "60 - 110", None),
        ("eGFR (CKD-EPI)", ">90", "mL/min/1,73 m²", "> 60", None),
        ("ALAT", "61", "U/L", "< 45", "H"),
    ]
    assert report.patient.name == "de Vries-Modelman, J."
    assert report.patient.sex == "male"
    assert report.patient.birth_date == "1960-03-02"
    assert report.collected_at == "2023-10-17T09:05"


def test_columns_in_range_and_out_of_range():
    report = only(
        [
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
        ]
    )
    assert rows(report) == [
        ("GLUCOSE", "131", "mg/dL", "65-99", "H"),
        ("UREA NITROGEN", "14", "mg/dL", "7-25", None),
        ("CREATININE", "0.81", "mg/dL", "0.60-0.93", None),
    ]
    assert report.collected_at == "2024-03-02T08:10"


def test_cumulative_table_makes_a_report_for_each_day():
    reports = read_reports(
        [
            page(
                [
                    [(40, "Name: Otto Beispielmann"), (330, "Geburtsdatum: 01.02.1950")],
                    [(40, "Geschlecht: männlich")],
                    [],
                    [
                        (40, "Untersuchung"),
                        (190, "14.03.2024"),
                        (270, "02.01.2024"),
                        (350, "Einheit"),
                        (430, "Referenzbereich"),
                    ],
                    [(40, "Kalium"), (190, "4,1"), (270, "5,6 +"), (350, "mmol/l"), (430, "3,5 - 5,1")],
                    [(40, "Natrium"), (190, "139"), (270, "141"), (350, "mmol/l"), (430, "136 - 145")],
                    [(40, "CRP"), (190, "< 0,6"), (350, "mg/l"), (430, "< 5,0")],
                ]
            )
        ]
    )
    by_day = {r.collected_at: [(x.name, x.value) for x in r.results] for r in reports}
    assert by_day == {
        "2024-03-14": [("Kalium", "4,1"), ("Natrium", "139"), ("CRP", "< 0,6")],
        "2024-01-02": [("Kalium", "5,6"), ("Natrium", "141")],
    }
    assert {r.patient.name for r in reports} == {"Otto Beispielmann"}


def test_current_and_previous_result_columns():
    reports = read_reports(
        [
            page(
                [
                    [(40, "Patient: DOE-SAMPLE, RITA"), (330, "Date Collected: 06/21/2024")],
                    [(40, "DOB: 12/30/1979"), (330, "Gender: Female")],
                    [],
                    [
                        (40, "Test"),
                        (180, "Current Result and Flag"),
                        (320, "Previous Result and Date"),
                        (450, "Units"),
                        (510, "Reference Interval"),
                    ],
                    [(40, "WBC"), (180, "11.9 High"), (320, "6.4 01/15/2024"), (450, "x10E3/uL"), (510, "3.4-10.8")],
                    [(40, "RBC"), (180, "4.51"), (320, "4.60 01/15/2024"), (450, "x10E6/uL"), (510, "3.77-5.28")],
                ],
                width=612,
                height=792,
            )
        ]
    )
    assert [(r.collected_at, rows(r)) for r in reports] == [
        (
            "2024-06-21",
            [
                ("WBC", "11.9", "x10E3/uL", "3.4-10.8", "H"),
                ("RBC", "4.51", "x10E6/uL", "3.77-5.28", None),
            ],
        ),
        (
            "2024-01-15",
            [("WBC", "6.4", "x10E3/uL", "3.4-10.8", None), ("RBC", "4.60", "x10E6/uL", "3.77-5.28", None)],
        ),
    ]


def test_two_persons_on_one_page():
    table = [(40, "Test"), (200, "Result"), (270, "Units"), (350, "Reference Range")]
    reports = read_reports(
        [
            page(
                [
                    [(40, "Patient Name: Ann Inventa"), (330, "DOB: 1980-01-02   Sex: F")],
                    table,
                    [(40, "Sodium"), (200, "140"), (270, "mmol/L"), (350, "135 - 145")],
                    [],
                    [(40, "Patient Name: Bob Fictus"), (330, "DOB: 1975-05-06   Sex: M")],
                    table,
                    [(40, "Sodium"), (200, "129"), (270, "mmol/L"), (350, "135 - 145")],
                ]
            )
        ]
    )
    assert [(r.patient.name, r.patient.sex, r.patient.birth_date, r.results[0].value) for r in reports] == [
        ("Ann Inventa", "female", "1980-01-02", "140"),
        ("Bob Fictus", "male", "1975-05-06", "129"),
    ]


def test_batch_report_with_one_row_for_each_person_is_split_by_unlabelled_names():
    reports = read_reports(
        [
            page(
                [
                    [(40, "INVENTA, ANN"), (250, "DOB: 01/02/1980"), (400, "Sex: F")],
                    [(40, "Potassium"), (200, "4.4 mmol/L"), (300, "(3.5 - 5.1)")],
                    [],
                    [(40, "FICTUS, BOB"), (250, "DOB: 05/16/1975"), (400, "Sex: M")],
                    [(40, "Potassium"), (200, "5.9 H mmol/L"), (300, "(3.5 - 5.1)")],
                ]
            )
        ]
    )
    assert [(r.patient.name, r.patient.birth_date, r.results[0].value, r.results[0].flag) for r in reports] == [
        ("INVENTA, ANN", "1980-01-02", "4.4", None),
        ("FICTUS, BOB", "1975-05-16", "5.9", "H"),
    ]


def test_wrapped_names_method_lines_and_ranges_over_several_lines():
    report = only(
        [
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
        ]
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
        [
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
        ]
    )
    assert rows(report) == [
        ("Serum sodium", "140", "mmol/L", "[133 - 146]", None),
        ("Serum potassium", "5.8", "mmol/L", "[3.5 - 5.3]", "H"),
        ("Serum C reactive protein level", "< 0.3", "mg/L", "[< 5.0]", None),
    ]
    assert report.patient.name is not None
    assert report.patient.name.endswith("Edna Pretend")


def test_german_report_with_signs_as_marks():
    report = only(
        [
            page(
                [
                    [(40, "MVZ Labor Musterstadt")],
                    [(40, "Patient: Mustermann, Erika"), (330, "geb. 12.08.1964 (w)")],
                    [(40, "Entnahme: 05.06.2024 08:00"), (330, "Befund vom 06.06.2024")],
                    [],
                    [(40, "Parameter"), (200, "Ergebnis"), (260, ""), (290, "Einheit"), (360, "Normbereich")],
                    [(40, "Leukozyten"), (200, "11,8"), (245, "+"), (290, "Tsd/µl"), (360, "4,0 - 10,0")],
                    [(40, "Ferritin"), (200, "9"), (245, "-"), (290, "ng/ml"), (360, "13 - 150")],
                    [(40, "HIV-Antikörper"), (200, "negativ"), (360, "negativ")],
                    [(40, "Thrombozyten"), (200, "1.250"), (245, "++"), (290, "Tsd/µl"), (360, "150 - 400")],
                ]
            )
        ]
    )
    assert rows(report) == [
        ("Leukozyten", "11,8", "Tsd/µl", "4,0 - 10,0", "H"),
        ("Ferritin", "9", "ng/ml", "13 - 150", "L"),
        ("HIV-Antikörper", "negativ", None, "negativ", None),
        ("Thrombozyten", "1.250", "Tsd/µl", "150 - 400", "HH"),
    ]
    assert report.results[3].numeric_value == 1250


def test_interpretation_tables_give_no_results():
    report = only(
        [
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
        ]
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


def test_table_goes_on_on_the_next_page_without_headings():
    first = page(
        [
            [(40, "Patient: Ann Inventa"), (330, "Collected: 2024-01-31")],
            [(40, "Test"), (200, "Result"), (270, "Units"), (350, "Reference Range")],
            [(40, "Sodium"), (200, "140"), (270, "mmol/L"), (350, "135 - 145")],
        ]
    )
    second = page(
        [
            [(40, "Patient: Ann Inventa"), (330, "Page 2 of 2")],
            [(40, "pH"), (200, "7.41"), (350, "7.35 - 7.45")],
            [(40, "INR"), (200, "1.1")],
        ],
        number=2,
    )
    report = only([first, second])
    assert [(r.name, r.value, r.page) for r in report.results] == [
        ("Sodium", "140", 1),
        ("pH", "7.41", 2),
        ("INR", "1.1", 2),
    ]


def test_results_stand_where_they_are_said_to_stand():
    drawn = page([[(40, "Sodium"), (200, "140"), (240, "mmol/L"), (320, "135 - 145")]])
    result = only([drawn]).results[0]
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
    result = only([drawn]).results[0]
    assert (result.value, result.unit) == (value, unit)


def test_words_without_extent_are_left_out():
    assert read_reports([Page(1, 600, 800, "text-layer", (Word("", 0, 0, 5, 5), Word("x", 1, 1, 1, 1)))]) == ()


def test_cards_side_by_side_and_cards_without_labels():
    report = only(
        [
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
        ]
    )
    assert sorted((r.name, r.value, r.unit, r.flag, bounds(r)) for r in report.results) == [
        ("Glucose", "95", "mg/dL", None, (70, 99)),
        ("Potassium", "4.1", "mmol/L", None, (3.5, 5.1)),
        ("Sodium", "150", "mmol/L", "H", (135, 145)),
    ]


def test_portal_cards_with_the_range_before_the_value():
    report = only(
        [
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
        ]
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
        [
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
        ]
    )
    assert sorted(rows(report)) == [
        ("Glucose", "95", "mg/dL", "70-99", None),
        ("Neutrophils", "61", "%", "40-74", None),
        ("Sodium", "150", "mmol/L", "135-145", "H"),
        ("WBC", "5.6", "K/uL", "4.0-11.0", None),
    ]


def test_lines_without_headings_in_other_orders():
    report = only(
        [
            page(
                [
                    [(40, "Leukozyten"), (180, "4,0 - 10,0"), (280, "Gpt/l"), (350, "11,2 H")],
                    [(40, "Glucose ............ 95 mg/dL (70-99)")],
                    [(40, "L"), (60, "Ferritin"), (200, "9"), (280, "ng/mL"), (350, "15 - 150")],
                ]
            )
        ]
    )
    assert rows(report) == [
        ("Leukozyten", "11,2", "Gpt/l", "4,0 - 10,0", "H"),
        ("Glucose", "95", "mg/dL", "(70-99)", None),
        ("Ferritin", "9", "ng/mL", "15 - 150", "L"),
    ]


def test_brazilian_counts_and_percentages_on_one_row():
    report = only(
        [
            page(
                [
                    [(40, "Nome: MARIA FICCAO"), (300, "Idade: 34 anos"), (420, "Sexo: F")],
                    [(200, "Resultado"), (330, "Valores de Referência")],
                    [(40, "Leucócitos"), (200, "12.540 /mm³"), (330, "4.500 a 11.000 /mm³")],
                    [(40, "Segmentados"), (200, "55 %"), (260, "3.597 /mm³"), (330, "1.800 a 7.700 /mm³")],
                ]
            )
        ]
    )
    assert [(r.name, r.numeric_value, r.unit, bounds(r)) for r in report.results] == [
        ("Leucócitos", 12540, "/mm³", (4500, 11000)),
        ("Segmentados", 55, "%", (None, None)),
        ("Segmentados", 3597, "/mm³", (1800, 7700)),
    ]
    assert (report.patient.age, report.patient.sex) == ("34 anos", "female")


def test_site_codes_glued_to_names_are_no_part_of_them():
    table = [
        [(40, "Test"), (200, "Result"), (270, "Units"), (350, "Reference Interval")],
        *(
            [(40, f"{name}01"), (200, "140"), (270, "mg/dL"), (350, "1 - 200")]
            for name in ("HGB", "Glucose", "Vitamin B12")
        ),
    ]
    assert [r.name for r in only([page(table)]).results] == ["HGB", "Glucose", "Vitamin B12"]


def test_each_collection_day_of_one_person_is_a_report():
    def sheet(number: int, day: str, value: str) -> Page:
        lines = [
            [(40, "Patient: Ann Inventa"), (330, f"Collected: {day}")],
            [(40, "Test"), (200, "Result"), (330, "Units")],
            [(40, "Sodium"), (200, value), (330, "mmol/L")],
        ]
        return page(lines, number=number)

    reports = read_reports([sheet(1, "2024-01-02", "140"), sheet(2, "2024-02-02", "139")])
    assert [(r.patient.name, r.collected_at, r.results[0].value) for r in reports] == [
        ("Ann Inventa", "2024-01-02", "140"),
        ("Ann Inventa", "2024-02-02", "139"),
    ]


def test_days_without_evidence_for_their_order_follow_the_paper():
    def sheet(width: float, height: float) -> Page:
        lines = [[(40, "Collected: 03/04/2024")], [(40, "Sodium"), (200, "140"), (240, "mmol/L"), (320, "135 - 145")]]
        return page(lines, width=width, height=height)

    assert only([sheet(612, 792)]).collected_at == "2024-03-04"
    assert only([sheet(595, 842)]).collected_at == "2024-04-03"


def test_header_fields_under_carried_headings_are_no_results():
    first = page(
        [
            [(40, "Patient: Ann Inventa"), (330, "Collected: 2024-01-31")],
            [(40, "Test"), (200, "Result"), (270, "Units"), (350, "Reference Range")],
            [(40, "Sodium"), (200, "140"), (270, "mmol/L"), (350, "135 - 145")],
        ]
    )
    second = page([[(40, "Lab No"), (200, "4711")], [(40, "INR"), (200, "1.1")]], number=2)
    assert [r.name for r in only([first, second]).results] == ["Sodium", "INR"]

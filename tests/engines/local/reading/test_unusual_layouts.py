"""Layouts without the usual table: cells in any order, tests as columns, lists in sentences, text at the edge."""

from desktop_app.core.document import Page, Word
from desktop_app.core.report import LabReport
from desktop_app.engines.local.reading import read_reports
from tests.engines.local.reading.drawing import page, words
from tests.engines.local.reading.telling import only


def rows(report: LabReport) -> list[tuple[str, str | None, str | None, str | None]]:
    return [(r.name, r.value, r.unit, r.reference_range) for r in report.results]


def test_value_and_unit_before_the_name():
    report = only(
        page(
            [
                [(40, "102"), (90, "µmol/L"), (170, "Créatinine"), (380, "(55 - 95)")],
                [(40, "145"), (90, "mmol/L"), (170, "Sodium"), (380, "(136 - 145)")],
            ]
        )
    )
    assert rows(report) == [
        ("Créatinine", "102", "µmol/L", "(55 - 95)"),
        ("Sodium", "145", "mmol/L", "(136 - 145)"),
    ]


def test_limits_in_columns_of_their_own():
    report = only(
        page(
            [
                [(40, "Test"), (200, "Min"), (260, "Max"), (330, "Result"), (400, "Unit")],
                [(40, "Sodium"), (200, "136"), (260, "145"), (330, "139"), (400, "mmol/L")],
                [(40, "Potassium"), (200, "3.5"), (260, "5.1"), (330, "5.6"), (400, "mmol/L")],
            ]
        )
    )
    assert [(r.name, r.value, r.reference_low, r.reference_high) for r in report.results] == [
        ("Sodium", "139", 136, 145),
        ("Potassium", "5.6", 3.5, 5.1),
    ]


def test_days_as_rows():
    later, earlier = read_reports(
        [
            page(
                [
                    [(40, "Datum"), (150, "Natrium"), (240, "Kalium"), (330, "Harnstoff")],
                    [(150, "mmol/l"), (240, "mmol/l"), (330, "mg/dl")],
                    [(40, "14.05.2024"), (150, "141"), (240, "4,1"), (330, "31")],
                    [(40, "02.02.2024"), (150, "138"), (240, "3,9"), (330, "40")],
                ]
            )
        ]
    )
    assert [(r.collected_at, [x.value for x in r.results]) for r in (later, earlier)] == [
        ("2024-05-14", ["141", "4,1", "31"]),
        ("2024-02-02", ["138", "3,9", "40"]),
    ]
    assert {x.unit for x in later.results} == {"mmol/l", "mg/dl"}


def test_tests_as_columns_with_units_and_ranges_below():
    report = only(
        page(
            [
                [(40, "Sodium"), (140, "Potassium"), (240, "Red cell count")],
                [(40, "139"), (140, "4.4"), (240, "4.61")],
                [(40, "mmol/L"), (140, "mmol/L"), (240, "10^12/L")],
                [(40, "136 - 145"), (140, "3.5 - 5.1"), (240, "3.9 - 5.2")],
            ]
        )
    )
    assert rows(report) == [
        ("Sodium", "139", "mmol/L", "136 - 145"),
        ("Potassium", "4.4", "mmol/L", "3.5 - 5.1"),
        ("Red cell count", "4.61", "10^12/L", "3.9 - 5.2"),
    ]


def test_values_listed_in_a_sentence():
    report = only(page([[(40, "Blood tests today: Na 139, K 4.2, urea 5.6, creatinine 88.")]]))
    assert [(r.name, r.value) for r in report.results] == [
        ("Na", "139"),
        ("K", "4.2"),
        ("urea", "5.6"),
        ("creatinine", "88"),
    ]


def test_names_and_values_alone_are_read_where_the_names_are_known():
    known = [("Sodium", "139"), ("Potassium", "4.1"), ("Creatinine", "71")]
    report = only(page([[(40, name), (200, value)] for name, value in known]))
    assert [(r.name, r.value) for r in report.results] == known
    assert read_reports([page([[(40, name), (200, "12")] for name in ("Apples", "Pears", "Plums")])]) == ()


def test_share_and_count_of_one_test_in_a_row():
    report = only(
        page(
            [
                [
                    (40, "Neutrófilos"),
                    (140, "60,1 %"),
                    (210, "(45 a 75)"),
                    (300, "4.207 /mm3"),
                    (390, "(3.150 a 5.250)"),
                ]
            ]
        )
    )
    assert [(r.name, r.value, r.unit, r.reference_low) for r in report.results] == [
        ("Neutrófilos", "60,1", "%", 45),
        ("Neutrófilos", "4.207", "/mm3", 3150),
    ]


def test_the_band_of_what_is_normal_is_the_range():
    report = only(
        page(
            [
                [(40, "Hemoglobin"), (300, "15.2 g/dL")],
                [(40, "Low < 12.0"), (170, "Normal 12.0-16.0"), (310, "High > 16.0")],
            ]
        )
    )
    assert [(r.name, r.reference_low, r.reference_high) for r in report.results] == [("Hemoglobin", 12, 16)]


def test_name_and_time_under_labels_of_their_own():
    report = only(
        page(
            [
                [(40, "Nachname: Steinhofer"), (300, "Vorname: Heidelinde")],
                [(40, "Entnahmedatum: 14.05.2024"), (300, "Entnahmezeit: 07:45")],
                [(40, "Natrium"), (200, "139 mmol/l"), (300, "136 - 145")],
            ]
        )
    )
    assert report.patient.name == "Heidelinde Steinhofer"
    assert report.collected_at == "2024-05-14T07:45"


def test_person_in_a_sentence():
    report = only(
        page(
            [
                [(40, "Results for Mr Alaric Harcastle, born 20 April 1995 (male),")],
                [(40, "Sodium"), (200, "139 mmol/L"), (300, "136 - 145")],
            ]
        )
    )
    assert (report.patient.name, report.patient.sex, report.patient.birth_date) == (
        "Alaric Harcastle",
        "male",
        "1995-04-20",
    )


def test_header_fields_that_run_up_the_edge():
    upright = [*words(60, 60, "Sodium"), *words(200, 60, "139 mmol/L"), *words(320, 60, "136 - 145")]
    edge = words(0, 0, "Patient: Alaric Pembrook  DOB: 04/13/1973  Sex: Male")
    sideways = [Word(w.text, 10, 700 - w.x1, 20, 700 - w.x0) for w in edge]
    report = only(Page(1, 595, 842, "text-layer", (*upright, *sideways)))
    assert (report.patient.name, report.patient.sex, report.patient.birth_date) == (
        "Alaric Pembrook",
        "male",
        "1973-04-13",
    )
    assert rows(report) == [("Sodium", "139", "mmol/L", "136 - 145")]


def test_amounts_of_a_recipe_are_no_results():
    recipe = [[(40, "Flour"), (200, "500 g")], [(40, "Water"), (200, "350 ml")], [(40, "Yeast"), (200, "7 g")]]
    assert read_reports([page(recipe)]) == ()


def test_antibiograms_are_no_results():
    cells = [[(40, name), (200, "<= 2"), (260, "S")] for name in ("Ampicillin", "Cefuroxime", "Fosfomycin")]
    assert read_reports([page([[(40, "Antibiotic"), (200, "MIC"), (260, "Result")], *cells])]) == ()


def typed(line: str) -> list[tuple[float, str]]:
    """Set a line as a typewriter does: a space is as wide as a letter."""
    starts = [i for i, letter in enumerate(line) if letter != " " and (not i or line[i - 1] == " ")]
    return [(40 + 5.0 * start, line[start:].split(" ", 1)[0]) for start in starts]


def test_days_as_rows_where_the_tests_stand_flush_right():
    """Marks stand behind the figures, beyond the ends of the names; limits of neighbours touch; one limit is a word."""
    sheet = [
        "Date            Na      BUN        K    HBsAg",
        "Units       mmol/L    mg/dL   mmol/L         ",
        "Ref      135.0-145.0 7.0-20.0 3.5-5.1     NEG",
        "01/13/2025     140     58 H     4.9       NEG",
        "02/17/2025     133 L   19                 NEG",
    ]
    earlier, later = read_reports([page([typed(line) for line in sheet])])
    assert rows(earlier) == [
        ("Na", "140", "mmol/L", "135.0-145.0"),
        ("BUN", "58", "mg/dL", "7.0-20.0"),
        ("K", "4.9", "mmol/L", "3.5-5.1"),
        ("HBsAg", "NEG", None, "NEG"),
    ]
    assert [(r.name, r.value, r.flag) for r in later.results] == [
        ("Na", "133", "L"),
        ("BUN", "19", None),
        ("HBsAg", "NEG", None),
    ]


def test_days_below_words_of_headings_that_stand_between_two_lines():
    """Cells two lines high: names are headed a little above the days, and groups stand left of the names."""
    low = 8.0
    sheet = [
        *words(300, 40, "This time") + words(380, 40, "Last time"),
        *words(20, 46, "Group") + words(90, 46, "Item") + words(180, 46, "Unit") + words(230, 46, "Standard value"),
        *words(300, 52, "2024/11/07") + words(380, 52, "2023/11/09"),
    ]
    rows_of_sheet = [
        ("AST", "U/L", "8 - 30", "24", "26"),
        ("Total protein", "g/dL", "6.5 - 7.9", "7.3", "7.2"),
        ("Creatinine", "mg/dL", "0.5 - 1.0", "0.91", "0.88"),
        ("Uric acid", "mg/dL", "2.1 - 7.0", "H 7.4", "6.9"),
    ]
    for number, cells in enumerate(rows_of_sheet):
        for x, text in zip((90, 180, 230, 310, 390), cells, strict=True):
            sheet += words(x, 70 + 2 * low * number, text)
    for number, group in enumerate(("Liver", "function", "Kidney")):
        sheet += words(20, 74 + 2 * low * number, group, height=low)
    later, earlier = read_reports([Page(1, 595, 842, "text-layer", tuple(sheet))])
    assert [(r.name, r.value) for r in earlier.results] == [
        ("AST", "26"),
        ("Total protein", "7.2"),
        ("Creatinine", "0.88"),
        ("Uric acid", "6.9"),
    ]
    assert [(r.name, r.value, r.flag) for r in later.results][-1] == ("Uric acid", "7.4", "H")


def test_days_with_times_head_a_single_row_and_rows_with_gaps():
    """As hospitals print recent values into letters: a table for each group, some of one test alone."""
    heads = [[(90, "03/01/25"), (160, "03/02/25")], [(40, "Lab")], [(90, "0530"), (160, "0612")]]
    sheet = [
        [(40, "Recent Labs")],
        *heads,
        [(40, "AST"), (90, "--"), (160, "61*")],
        [(40, "BILITOT"), (90, "--"), (160, "0.9")],
        [(40, "Recent Labs")],
        *heads,
        [(40, "INR"), (90, "1.9*"), (160, "2.4*")],
        [(40, "* Abnormal. Values in this section are of the last 72 hours of the encounter at this hospital.")],
    ]
    later, earlier = read_reports([page(sheet)])
    assert [(r.name, r.value, r.flag) for r in earlier.results] == [("INR", "1.9", "A")]
    assert [(r.name, r.value) for r in later.results] == [("AST", "61"), ("BILITOT", "0.9"), ("INR", "2.4")]


def test_lines_without_headings_that_begin_with_their_day():
    held = [
        ("18.02.2025 09:12", "Sodium", "139", "mmol/L", "136 - 145"),
        ("18.02.2025 09:12", "Potassium", "4.1", "mmol/L", "3.5 - 5.1"),
        ("05.11.2024 08:40", "Ferritin", "12", "ug/L", "15 - 150"),
        ("05.11.2024 08:40", "Iron", "9", "umol/L", "11 - 28"),
    ]
    later, earlier = read_reports([page([list(zip((40, 170, 300, 350, 430), row, strict=True)) for row in held])])
    assert (later.collected_at, [r.name for r in later.results]) == ("2025-02-18T09:12", ["Sodium", "Potassium"])
    assert (earlier.collected_at, [r.name for r in earlier.results]) == ("2024-11-05T08:40", ["Ferritin", "Iron"])

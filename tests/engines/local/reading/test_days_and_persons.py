"""Documents of several days, persons or pages: each result goes to whose and of when it is."""

from desktop_app.core.document import Page
from desktop_app.engines.local.reading import read_reports
from tests.engines.local.reading.drawing import page
from tests.engines.local.reading.telling import only, rows


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

    assert only(sheet(612, 792)).collected_at == "2024-03-04"
    assert only(sheet(595, 842)).collected_at == "2024-04-03"


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
    report = only(first, second)
    assert [(r.name, r.value, r.page) for r in report.results] == [
        ("Sodium", "140", 1),
        ("pH", "7.41", 2),
        ("INR", "1.1", 2),
    ]


def test_header_fields_under_carried_headings_are_no_results():
    first = page(
        [
            [(40, "Patient: Ann Inventa"), (330, "Collected: 2024-01-31")],
            [(40, "Test"), (200, "Result"), (270, "Units"), (350, "Reference Range")],
            [(40, "Sodium"), (200, "140"), (270, "mmol/L"), (350, "135 - 145")],
        ]
    )
    second = page([[(40, "Lab No"), (200, "4711")], [(40, "INR"), (200, "1.1")]], number=2)
    assert [r.name for r in only(first, second).results] == ["Sodium", "INR"]

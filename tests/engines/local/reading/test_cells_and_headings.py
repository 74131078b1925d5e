"""Cells of several lines, values far from their headings, and words that only look like units."""

from collections.abc import Sequence

import pytest

from desktop_app.core.document import Page, Word
from desktop_app.engines.local.reading import read_reports
from desktop_app.engines.local.reading.readings import can_be_name, split_unit
from desktop_app.engines.local.reading.values.units import is_unit
from tests.engines.local.reading.drawing import page, words
from tests.engines.local.reading.telling import only, rows

Cells = Sequence[tuple[float, float, str]]

PLAIN: Cells = [
    (180, 40, "Test"), (180, 200, "Result"), (180, 280, "Units"), (180, 380, "Range"),
    (195, 40, "Sodium"), (195, 200, "140"), (195, 280, "mmol/L"), (195, 380, "135 - 145"),
    (210, 40, "Potassium"), (210, 200, "4.1"), (210, 280, "mmol/L"), (210, 380, "3.5 - 5.1"),
    (225, 40, "Urea"), (225, 200, "5.0"), (225, 280, "mmol/L"), (225, 380, "2.5 - 7.8"),
]  # fmt: skip


def drawn(*parts: Cells) -> Page:
    """A page of cells, each with its height, its left edge and its text."""
    placed: list[Word] = []
    for y, x, text in (cell for part in parts for cell in part):
        placed += words(x, y, text)
    return Page(1, 595, 842, "text-layer", tuple(placed))


def test_facts_in_cells_of_several_lines_are_read_as_one_row():
    header: Cells = [
        (40, 150, "Ngaio Ruth"), (45, 320, "Specimen"), (50, 40, "Patient:"), (50, 150, "Marchbanks"),
        (50, 420, "03-Mar-2031 07:45"), (55, 320, "Collected:"), (60, 150, "Oduya"),
        (80, 320, "Reporting"), (85, 40, "Sex:"), (85, 150, "Female"), (85, 420, "04-Mar-2031 11:20"),
        (90, 320, "Date:"),
    ]  # fmt: skip
    report = only(drawn(header, PLAIN))
    assert report.patient.name == "Ngaio Ruth Marchbanks Oduya"
    assert (report.collected_at, report.reported_at) == ("2031-03-03T07:45", "2031-03-04T11:20")
    assert report.patient.birth_date is None


def test_columns_of_facts_half_a_line_apart_are_no_cells_of_one_row():
    header: Cells = [
        (40, 40, "Dr Felix Osei"), (45, 320, "Patient"), (45, 420, "Ngaio Marchbanks"),
        (50, 40, "12 Harbour Lane"), (55, 320, "Born"), (55, 420, "03.05.1961"),
        (60, 40, "Seatown"), (65, 320, "Sex"), (65, 420, "female"),
    ]  # fmt: skip
    patient = only(drawn(header, PLAIN)).patient
    assert (patient.name, patient.birth_date, patient.sex) == ("Ngaio Marchbanks", "1961-05-03", "female")


def test_a_value_flush_right_is_not_the_earlier_one_beside_it():
    cells: list[list[tuple[float, str]]] = [[(40, "Patient: Ngaio Marchbanks"), (300, "Collected: 03/03/2031 07:45")]]
    heads: Cells = [
        (95, 300, "Result"), (95, 400, "Previous"),
        (100, 40, "Test"), (100, 150, "Range"), (100, 240, "Unit"),
        (105, 300, "03-Mar-31"), (105, 400, "11-Jan-31"),
        (125, 40, "Ferritin"), (125, 150, "20-200"), (125, 240, "µg/L"), (125, 375, "14"), (125, 470, "19"),
        (140, 40, "Folate"), (140, 150, "4-20"), (140, 240, "µg/L"), (140, 370, "6.1"), (140, 465, "7.7"),
        (155, 40, "Zinc"), (155, 150, "70-120"), (155, 240, "µg/dL"), (155, 375, "81"), (155, 470, "78"),
    ]  # fmt: skip
    top = page(cells, top=40)
    reports = read_reports([Page(1, 595, 842, "text-layer", (*top.words, *drawn(heads).words))])
    told = {report.collected_at: [(r.name, r.value, r.unit) for r in report.results] for report in reports}
    assert told == {
        "2031-03-03T07:45": [("Ferritin", "14", "µg/L"), ("Folate", "6.1", "µg/L"), ("Zinc", "81", "µg/dL")],
        "2031-01-11": [("Ferritin", "19", "µg/L"), ("Folate", "7.7", "µg/L"), ("Zinc", "78", "µg/dL")],
    }


def test_ten_and_its_tenths_are_values_and_no_units():
    cells: list[list[tuple[float, str]]] = [
        [(40, "Test"), (180, "Result"), (300, "Unit"), (400, "Range")],
        *([(40, name), (265, value), (305, "g/L"), (400, "6 - 12")] for name, value in VALUES),
    ]
    assert [(name, value) for name, value, *_ in rows(only(page(cells)))] == VALUES


VALUES = [("Transferrin", "10.9"), ("Albumin", "9.4"), ("Haptoglobin", "10,1"), ("Ferritin", "8.8")]


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("10.9", False),
        ("10,12", False),
        ("10^9/L", True),
        ("10.9/L", True),
        ("por campo", True),
        ("mL/min/1.73m**2", True),
    ],
)
def test_what_a_unit_is(text: str, is_one: bool):
    assert is_unit(text, is_in_column=True) is is_one


@pytest.mark.parametrize("name", ["pH(T)", "Density (S.G.)"])
def test_short_forms_in_brackets_are_no_units(name: str):
    assert split_unit(name) == (name, None)


def test_a_band_of_an_explanation_is_no_name():
    assert not can_be_name("5.5 - 5.9: At risk 6.0 - 6.4: Prediabetes")


@pytest.mark.parametrize(("places", "share_has_it"), [("45 - 70", True), ("1500 - 7000", False)])
def test_the_range_behind_a_share_and_a_count_is_that_of_the_one_that_it_fits(places: str, share_has_it: bool):
    low, high = places.split(" - ")
    cells: list[list[tuple[float, str]]] = [
        [(40, f"{name} ....:"), (160, f"{share} %"), (240, f"{count} /mm3"), (340, f"Ref.: {low} - {high}")]
        for name, share, count in (("Neutrófilos", "60", "4800"), ("Linfocitos", "50", "4000"), ("Monocitos", "0", "0"))
    ]
    found = [(unit, ranged) for _, _, unit, ranged, _ in rows(only(page(cells)))]
    expected = [("%", places), ("/mm3", None)] if share_has_it else [("%", None), ("/mm3", places)]
    assert found == expected * 3


def test_an_advice_that_ends_in_a_number_is_no_result():
    cells: list[list[tuple[float, str]]] = [
        [(40, "Urea"), (200, "5.0"), (280, "mmol/L"), (380, "2.5 - 7.8")],
        [(40, "Sodium"), (200, "140"), (280, "mmol/L"), (380, "135 - 145")],
        [(40, "Urine culture: advise to repeat the sample; lower limit 10 CFU/mL")],
    ]
    assert [name for name, *_ in rows(only(page(cells)))] == ["Urea", "Sodium"]


def test_a_report_in_greek_is_read():
    cells: list[list[tuple[float, str]]] = [
        [(40, "Ονοματεπώνυμο: ΜΑΡΙΝΟΥ ΔΑΦΝΗ"), (300, "Ημ. γέννησης: 17/05/1969"), (460, "Φύλο: Θήλυ")],
        [(40, "Ημ/νία λήψης: 28/11/2030 09:05")],
        [(40, "Εξέταση"), (200, "Αποτέλεσμα"), (300, "Μονάδες"), (400, "Τιμές αναφοράς")],
        [(40, "Σάκχαρο (Glucose)"), (200, "121"), (300, "mg/dL"), (400, "[ 70 - 110 ]")],
        [(40, "Ουρία (Urea)"), (200, "38"), (300, "mg/dL"), (400, "[ 10 - 50 ]")],
        [(40, "Νιτρώδη (Nitrite)"), (200, "Αρνητικό"), (400, "Αρνητικό")],
    ]
    report = only(page(cells))
    assert (report.patient.name, report.patient.sex) == ("ΜΑΡΙΝΟΥ ΔΑΦΝΗ", "female")
    assert (report.patient.birth_date, report.collected_at) == ("1969-05-17", "2030-11-28T09:05")
    assert [r.value for r in report.results] == ["121", "38", "Αρνητικό"]


def test_a_name_between_a_number_and_a_day_of_birth_is_the_persons():
    cells: list[list[tuple[float, str]]] = [
        [(40, "Pat.-Nr. 5829"), (130, "Oduya, Marlene"), (230, "*04.07.1951"), (320, "73 J."), (380, "weiblich")],
        [(40, "Test"), (200, "Ergebnis"), (280, "Einheit"), (380, "Normalwert")],
        [(40, "Natrium"), (200, "140"), (280, "mmol/l"), (380, "135 - 145")],
        [(40, "Kalium"), (200, "4,1"), (280, "mmol/l"), (380, "3,5 - 5,1")],
    ]
    patient = only(page(cells)).patient
    assert (patient.name, patient.sex, patient.birth_date) == ("Oduya, Marlene", "female", "1951-07-04")


WRAPPED_HEADS: list[tuple[float, str]] = [(40, "Test"), (160, "Result"), (300, "Units"), (400, "Reference range")]


def test_what_is_wrapped_in_several_cells_of_a_row_goes_on_that_row():
    cells: list[list[tuple[float, str]]] = [
        WRAPPED_HEADS,
        [(40, "Sodium"), (160, "140"), (300, "mmol/L"), (400, "135 - 145")],
        [(40, "Syphilis Screen"), (160, "0.14"), (300, "S/CO"), (400, "< 1.00 : Non-")],
        [(40, "Duo"), (400, "reactive")],
        [(40, "Hepatitis B Surface"), (160, "Negative")],
        [(40, "Antigen")],
        [(40, "Filaria"), (160, "No microfilariae were")],
        [(40, "(smear)"), (160, "seen")],
        [(40, "Urea"), (160, "5.0"), (300, "mmol/L"), (400, "2.5 - 7.8")],
    ]
    assert [(name, value) for name, value, *_ in rows(only(page(cells)))] == [
        ("Sodium", "140"),
        ("Syphilis Screen Duo", "0.14"),
        ("Hepatitis B Surface Antigen", "Negative"),
        ("Filaria (smear)", "No microfilariae were seen"),
        ("Urea", "5.0"),
    ]


def test_the_heading_of_a_group_is_no_end_of_the_name_above():
    cells: list[list[tuple[float, str]]] = [
        WRAPPED_HEADS,
        [(40, "Cholesterol"), (160, "5.0"), (300, "mmol/L"), (400, "2.5 - 5.2")],
        [(40, "HDL")],
        [(40, "Colour"), (160, "Pale yellow")],
        [(40, "Antibodies")],
        [(40, "Urea"), (160, "5.0"), (300, "mmol/L"), (400, "2.5 - 7.8")],
    ]
    assert [name for name, *_ in rows(only(page(cells)))] == ["Cholesterol", "Colour", "Urea"]


def test_a_share_between_name_and_count_is_a_result_of_its_own():
    cells: list[list[tuple[float, str]]] = [
        [(40, "Análise"), (240, "Resultado"), (310, "Unidade"), (400, "Valores de referência")],
        [(40, "Leucócitos"), (240, "5,86"), (310, "x109/L"), (400, "4,00 - 10,50")],
        [(40, "Neutrófilos"), (165, "58,4 %"), (240, "3,42"), (310, "x109/L"), (400, "1,80 - 7,50")],
        [(40, "Linfócitos"), (165, "30,5 %"), (240, "1,79"), (310, "x109/L"), (400, "1,00 - 4,00")],
    ]
    found = rows(only(page(cells)))
    assert [(name, value, unit, ranged) for name, value, unit, ranged, _ in found] == [
        ("Leucócitos", "5,86", "x109/L", "4,00 - 10,50"),
        ("Neutrófilos", "58,4", "%", None),
        ("Neutrófilos", "3,42", "x109/L", "1,80 - 7,50"),
        ("Linfócitos", "30,5", "%", None),
        ("Linfócitos", "1,79", "x109/L", "1,00 - 4,00"),
    ]


def test_dots_and_a_colon_lead_to_a_finding():
    cells: list[list[tuple[float, str]]] = [
        [(40, "Sodio ..........:"), (200, "139 mEq/l"), (300, "V.R.: 135 - 145")],
        [(40, "Urea ...........:"), (200, "31 mg/dl"), (300, "V.R.: 10 - 50")],
        [(40, "Nitritos .......:"), (200, "No contiene")],
    ]
    assert [(name, value) for name, value, *_ in rows(only(page(cells)))][-1] == ("Nitritos", "No contiene")

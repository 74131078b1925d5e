"""Layouts met once: rows side by side with opposite marks, columns that slip, days in rows, codes within names."""

from collections.abc import Sequence

from desktop_app.core.document import Page, Word
from desktop_app.core.report import TestResult
from desktop_app.engines.local.reading import read_reports
from tests.engines.local.reading.drawing import page, words
from tests.engines.local.reading.telling import only

Cells = Sequence[Sequence[tuple[float, str]]]


def rows(cells: Cells) -> list[tuple[str, str | None, str | None, str | None]]:
    return [told(result) for result in only(page(cells)).results]


def told(result: TestResult) -> tuple[str, str | None, str | None, str | None]:
    return (result.name, result.value, result.unit, result.reference_range)


def test_opposite_marks_on_one_line_head_nothing():
    left = [(40, "Sodium"), (110, "128 mmol/L"), (180, "↓"), (200, "[136 - 145]")]
    right = [(320, "Calcium"), (400, "2.71 mmol/L"), (470, "↑"), (490, "[2.1 - 2.6]")]
    below = [(40, "Chloride"), (110, "101 mmol/L"), (200, "[98 - 107]")]
    assert [name for name, *_ in rows([[*left, *right], below])] == ["Sodium", "Calcium", "Chloride"]


def test_low_and_high_head_a_table_that_explains():
    row = [(40, "Sodium"), (150, "139"), (220, "mmol/L"), (300, "136 - 145")]
    stages = [[(40, "Stage"), (150, "Low"), (250, "High")], [(40, "Potassium"), (150, "3.1"), (250, "5.9")]]
    assert [name for name, *_ in rows([row, *stages])] == ["Sodium"]


def test_values_under_the_heading_of_marks_are_those_that_miss_before_it():
    found = only(
        page(
            [
                [(40, "Test"), (200, "Result"), (270, "Abn"), (330, "Reference"), (430, "Units")],
                [(40, "Sodium"), (250, "128 L"), (330, "136-145"), (430, "mmol/L")],
                [(40, "Potassium"), (240, "4.2"), (330, "3.5-5.1"), (430, "mmol/L")],
                [(40, "Chloride"), (250, "111 H"), (330, "98-107"), (430, "mmol/L")],
            ]
        )
    ).results
    assert [(r.name, r.value, r.flag, r.reference_range) for r in found] == [
        ("Sodium", "128", "L", "136-145"),
        ("Potassium", "4.2", None, "3.5-5.1"),
        ("Chloride", "111", "H", "98-107"),
    ]


def test_a_number_among_marks_beside_a_value_stays_there():
    head = [(40, "Test"), (200, "Result"), (270, "Abn"), (330, "Reference"), (430, "Units")]
    row = [(40, "Sodium"), (200, "128"), (275, "2"), (330, "136-145"), (430, "mmol/L")]
    assert rows([head, row]) == [("Sodium", "128", "mmol/L", "136-145")]


def test_ranges_with_units_stand_before_columns_of_moments():
    later, earlier = read_reports(
        [
            page(
                [
                    [(350, "3/15/25"), (450, "3/14/25")],
                    [
                        (40, "Chemistry of blood today"),
                        (200, "As printed on the sheet"),
                        (350, "4:55 AM"),
                        (450, "6:20 PM"),
                    ],
                    [(40, "Sodium"), (200, "136 - 145 mmol/L"), (350, "133 (L)"), (450, "138")],
                    [(40, "Potassium"), (200, "3.5 - 5.1 mmol/L"), (350, "3.9"), (450, "3.3 (L)")],
                    [(40, "Lipase"), (200, "<60 U/L"), (450, "61 (H)")],
                ]
            )
        ]
    )
    assert (later.collected_at, earlier.collected_at) == ("2025-03-15T04:55", "2025-03-14T18:20")
    assert [told(r) for r in later.results] == [
        ("Sodium", "133", "mmol/L", "136 - 145"),
        ("Potassium", "3.9", "mmol/L", "3.5 - 5.1"),
    ]
    assert [r.value for r in earlier.results] == ["138", "3.3", "61"]


def test_rows_of_a_portal_tell_their_day_under_words_that_head_nothing_known():
    place = (140, "Northern Infirmary")
    later, earlier = read_reports(
        [
            page(
                [
                    [(40, "Date"), (140, "Zzyzx"), (270, "Qwerty"), (360, "Result"), (420, "Unit"), (480, "Reference")],
                    [(40, "18.02.2025"), place, (270, "Sodium"), (360, "139"), (420, "mmol/L"), (480, "136 - 145")],
                    [(40, "18.02.2025"), place, (270, "Potassium"), (360, "4.1"), (420, "mmol/L"), (480, "3.5 - 5.1")],
                    [(40, "05.11.2024"), place, (270, "Ferritin"), (360, "12"), (420, "ug/L"), (480, "15 - 150")],
                ]
            )
        ]
    )
    assert [(later.collected_at, [r.name for r in later.results])] == [("2025-02-18", ["Sodium", "Potassium"])]
    assert [(earlier.collected_at, [r.name for r in earlier.results])] == [("2024-11-05", ["Ferritin"])]


def test_a_column_of_other_days_parts_no_report():
    head = [(40, "Test"), (150, "Result"), (220, "Unit"), (290, "Reference"), (400, "Validated")]
    first = [(40, "Sodium"), (150, "139"), (220, "mmol/L"), (290, "136 - 145"), (400, "18.02.2025")]
    second = [(40, "Ferritin"), (150, "12"), (220, "ug/L"), (290, "15 - 150"), (400, "19.02.2025")]
    assert len(only(page([head, first, second])).results) == 2


LIMITED = [
    ("Sodium", "136", "145", "139", "mmol/L"),
    ("Potassium", "3.5", "5.1", "5.6", "mmol/L"),
    ("Chloride", "98", "107", "101", "mmol/L"),
    ("Urea", "2.8", "8.1", "6.1", "mmol/L"),
    ("Creatinine", "45", "84", "79", "umol/L"),
]


def _limited(rows: Sequence[Sequence[str]]) -> Page:
    places = (40, 200, 260, 330, 420)
    head = ("Test", "Zzy", "Zzx", "Result", "Unit")
    return page([list(zip(places, row, strict=True)) for row in (head, *rows)])


def test_limits_are_known_by_what_they_hold():
    found = only(_limited(LIMITED)).results
    assert [(r.value, r.reference_low, r.reference_high) for r in found][:2] == [("139", 136, 145), ("5.6", 3.5, 5.1)]


def test_earlier_results_that_fall_are_no_limits():
    fallen = [(name, high, low, value, unit) for name, low, high, value, unit in LIMITED]
    assert {r.reference_range for r in only(_limited(fallen)).results} == {None}


def test_one_table_follows_two_that_stood_side_by_side():
    two = [(40, "Test"), (100, "Result"), (180, "Range"), (300, "Test"), (380, "Result"), (460, "Range")]
    pair = [(40, "Sodium"), (100, "139"), (180, "136 - 145"), (300, "Albumin"), (380, "41"), (460, "35 - 50")]
    below = [(40, "Test"), (190, "Result"), (400, "Normal Range")]
    row = [(40, "Ferritin"), (190, "12 ug/L"), (400, "15 - 150")]
    assert rows([two, pair, below, row]) == [
        ("Sodium", "139", None, "136 - 145"),
        ("Albumin", "41", None, "35 - 50"),
        ("Ferritin", "12", "ug/L", "15 - 150"),
    ]


def test_the_left_of_two_tables_may_be_headed_anew():
    two = [(40, "Test"), (100, "Result"), (180, "Range"), (300, "Test"), (380, "Result"), (460, "Range")]
    pair = [(40, "Sodium"), (100, "139"), (180, "136 - 145"), (300, "Albumin"), (380, "41"), (460, "35 - 50")]
    anew = [(40, "Test"), (100, "Result"), (300, "Protein"), (380, "72"), (460, "64 - 83")]
    row = [(40, "Ferritin"), (100, "12 ug/L"), (300, "Calcium"), (380, "2.3"), (460, "2.1 - 2.6")]
    found = {name: ranged for name, _, _, ranged in rows([two, pair, anew, row])}
    assert (found["Protein"], found["Calcium"]) == ("64 - 83", "2.1 - 2.6")


def test_names_with_units_begin_the_next_result_behind_marks():
    left = [(40, "Ly (%)"), (90, "↓"), (110, "16.1"), (140, "[20-45]")]
    right = [(220, "K (mmol/l)"), (290, "↑"), (310, "5.2"), (340, "[3.6-5.0]")]
    last = [(420, "ERY"), (480, "++"), (510, "[neg]")]
    assert rows([[*left, *right, *last]]) == [
        ("Ly", "16.1", "%", "[20-45]"),
        ("K", "5.2", "mmol/l", "[3.6-5.0]"),
        ("ERY", "++", None, "[neg]"),
    ]


def test_dots_lead_to_findings_titres_and_limits():
    def led(name: str, value: str) -> list[tuple[float, str]]:
        return [(40, f"{name} ____________________"), (260, value)]

    found = rows(
        [
            led("Brucella", "Negative"),
            led("Salmonella typhi O", "1/80"),
            led("Sample 1", "Cysts of Giardia (++)"),
            led("Sample 2", "No growth of parasites"),
            [(40, "Heparin .................... < 0.10 IU/mL")],
        ]
    )
    assert [value for _, value, *_ in found] == [
        "Negative",
        "1/80",
        "Cysts of Giardia (++)",
        "No growth of parasites",
        "< 0.10",
    ]


def test_lines_to_sign_on_are_no_results():
    row = [(40, "Sodium"), (150, "139"), (220, "mmol/L"), (300, "136 - 145")]
    signed = [(40, "Signature ____________________"), (260, "Amal Norwood")]
    assert [name for name, *_ in rows([row, [], [], signed])] == ["Sodium"]


def test_bare_numbers_and_limits_in_phrases_need_a_range_or_a_mark():
    found = rows(
        [
            [(40, "Lithium: 1.31 mmol/L (HIGH)"), (260, "Therapeutic range 0.6 - 0.8 mmol/L")],
            [(40, "Clozapine/norclozapine ratio: 2.1"), (260, "Reference range 1.5 - 2.5")],
            [(40, "Digoxin: <0.3 nmol/L (LOW)"), (260, "Therapeutic range 0.6 - 1.0 nmol/L")],
            [(40, "Insurance: 0000 00000 0-0")],
            [(40, "Target of folate: >7.0 nmol/L")],
        ]
    )
    assert [(name, value, ranged) for name, value, _, ranged in found] == [
        ("Lithium", "1.31", "0.6 - 0.8"),
        ("Clozapine/norclozapine ratio", "2.1", "1.5 - 2.5"),
        ("Digoxin", "<0.3", "0.6 - 1.0"),
    ]


HEADED = [
    [(40, "Parameter"), (250, "Result"), (330, "Unit"), (420, "Reference")],
    [(40, "Rheumatoid factor"), (250, "18.4"), (330, "IU/ml"), (420, "< 14.0")],
]


def test_pairs_of_names_with_numbers_below_another_table():
    def line(*texts: str) -> list[tuple[float, str]]:
        return list(zip((40, 160, 220, 310, 420, 480), texts, strict=True))

    found = rows(
        [
            *HEADED,
            line("SS-A", "112", "positive", "Ro-52", "96", "positive"),
            line("SS-B", "61", "positive", "Scl-70", "3", "negative"),
            line("CENP B", "5", "negative", "PCNA", "0", "negative"),
        ]
    )
    assert [(name, value, ranged) for name, value, _, ranged in found[1:]] == [
        ("SS-A", "112", None),
        ("Ro-52", "96", None),
        ("SS-B", "61", None),
        ("Scl-70", "3", None),
        ("CENP B", "5", None),
        ("PCNA", "0", None),
    ]


def test_earlier_results_beside_units_are_no_pairs():
    def line(*texts: str) -> list[tuple[float, str]]:
        return list(zip((40, 250, 330, 420), texts, strict=True))

    head = line("Parameter", "Result", "Unit", "Previous")
    found = rows(
        [head, line("Iron", "12", "umol/L", "11"), line("Zinc", "9", "umol/L", "8"), line("pH", "7", "-", "6")]
    )
    assert [name for name, *_ in found] == ["Iron", "Zinc", "pH"]


def test_a_word_for_values_may_begin_a_name():
    found = rows([[(40, "Index HOMA-IR"), (250, "3.4"), (330, "Ref.: < 2.5")], [(40, "Result: 5.4 mmol/L")]])
    assert found[0] == ("Index HOMA-IR", "3.4", None, "< 2.5")


SCREENED = [
    ("Glucose", "mmol/L", "6.3", "High", "5.8 3.9 - 6.0"),
    ("Urea", "mmol/L", "4.6", "Optimal", "4.9 3.0 - 9.2"),
    ("Uric acid", "umol/L", "372", "High", "349 155 - 357"),
    ("Albumin", "g/L", "43", "Optimal", "43 35 - 50"),
]


def _screened(step: float) -> Page:
    """Rows with value, judgement and range `step` below the line of their name, the unit at twice that."""
    drawn: list[Word] = []
    for i, (name, unit, *beside) in enumerate(SCREENED):
        y = 40 + 40 * i
        drawn += [*words(40, y, name), *words(40, y + 2 * step, unit)]
        for x, text in zip((200, 240, 300), beside, strict=True):
            drawn += words(x, y + step, text)
    return Page(1, 595, 842, "text-layer", tuple(drawn))


def test_values_centred_beside_names_over_units():
    assert [(*told(r), r.flag) for r in only(_screened(7)).results] == [
        ("Glucose", "6.3", "mmol/L", "3.9 - 6.0", "H"),
        ("Urea", "4.6", "mmol/L", "3.0 - 9.2", None),
        ("Uric acid", "372", "umol/L", "155 - 357", "H"),
        ("Albumin", "43", "g/L", "35 - 50", None),
    ]


def test_units_below_rows_do_not_centre_them():
    below = [[(40, name), (200, value)] for name, _, value, *_ in SCREENED]
    units = [[(40, unit)] for _, unit, *_ in SCREENED]
    found = rows([line for pair in zip(below, units, strict=True) for line in pair])
    assert [(name, value) for name, value, *_ in found] == [(name, value) for name, _, value, *_ in SCREENED]

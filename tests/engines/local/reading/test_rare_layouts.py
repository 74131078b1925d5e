"""Layouts met once: rows side by side with opposite marks, columns that slip, days in rows, codes within names."""

from collections.abc import Sequence

from desktop_app.core.document import Page
from desktop_app.core.report import LabReport, TestResult
from desktop_app.engines.local.reading import read_reports
from tests.engines.local.reading.drawing import page

Cells = Sequence[Sequence[tuple[float, str]]]


def only(*pages: Page) -> LabReport:
    reports = read_reports(pages)
    assert len(reports) == 1
    return reports[0]


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

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

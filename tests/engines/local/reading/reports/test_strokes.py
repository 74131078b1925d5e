"""Strokes of a grid that were read as the last figure of the numbers beside them."""

from dataclasses import replace

from desktop_app.core.document import Page
from desktop_app.engines.local.reading import read_reports
from tests.engines.local.reading.drawing import page


def _doubted(values: list[str], source: str) -> list[str | None]:
    """The values that are to be checked of a list of tests on a page of this source."""
    names = ("Sodium", "Potassium", "Chloride", "Calcium", "Urea", "Ferritin", "Albumin")
    drawn: Page = page(
        [
            [(40, "Test"), (220, "Result"), (300, "Comment")],
            *([(40, name), (240 - 5 * len(value), value)] for name, value in zip(names, values, strict=False)),
        ]
    )
    (report,) = read_reports([replace(drawn, source=source)])
    return [result.value for result in report.results if "number-unreadable" in result.doubts]


def test_a_column_whose_numbers_nearly_all_end_alike_is_to_be_checked():
    values = ["141", "41", "101", "21", "51", "37", "401"]
    assert _doubted(values, "ocr") == [value for value in values if value != "37"]
    assert not _doubted(values, "text-layer")


def test_some_ones_are_no_stroke():
    assert not _doubted(["141", "41", "102", "23", "51", "37", "402"], "ocr")

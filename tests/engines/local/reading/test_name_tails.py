"""Names of lines without headings that go on alone on the line below."""

from collections.abc import Sequence

from desktop_app.engines.local.reading import read_reports
from tests.engines.local.reading.drawing import page

Row = Sequence[tuple[float, str]]


def row(name: str, value: str) -> Row:
    return [(40, name), (150, value), (200, "mmol/L"), (280, "2.1 - 5.8")]


ROWS = [("Total", "6.22"), ("HDL", "1.11"), ("LDL", "4.18"), ("VLDL", "0.93")]


def names(lines: Sequence[Row]) -> list[str]:
    [report] = read_reports([page(lines, pitch=13)])
    return [result.name for result in report.results]


def test_names_go_on_below_their_row():
    lines = [line for name, value in ROWS for line in (row(name, value), [(40, "Cholesterol")], [])]
    assert names(lines) == [f"{name} Cholesterol" for name, _ in ROWS]


def test_headings_between_rows_are_of_the_rows_below():
    lines = [line for name, value in ROWS for line in ([(40, "Cholesterol")], row(name, value), [])]
    assert names(lines) == [name for name, _ in ROWS]


def test_a_line_as_near_to_the_next_row_goes_on_no_name():
    lines = [line for name, value in ROWS for line in (row(name, value), [(40, "Cholesterol")])]
    assert names(lines) == [name for name, _ in ROWS]

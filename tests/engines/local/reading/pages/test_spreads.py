"""Two sheets in one picture are read one after the other, each with its own person."""

from dataclasses import replace

import pytest

from desktop_app.core.document import Page, Word
from desktop_app.engines.local.reading import read_reports
from desktop_app.engines.local.reading.pages.spreads import part_spread

ROWS = (
    ("Sodium", "140", "mmol/L", "135 - 145"),
    ("Potassium", "4.1", "mmol/L", "3.5 - 5.1"),
    ("Urea", "5.2", "mmol/L", "2.5 - 7.5"),
)


def sheet(x: float, name: str) -> list[Word]:
    """A sheet whose left edge is at x: a person and a small table."""
    lines = [[(0, f"Patient: {name}")], [(0, "Test"), (200, "Result"), (300, "Units"), (420, "Reference range")]]
    lines += [list(zip((0, 200, 300, 420), row, strict=True)) for row in ROWS]
    words: list[Word] = []
    for row, cells in enumerate(lines):
        for start, text in cells:
            left = x + start
            for part in text.split():
                words.append(Word(part, left, 100 + 40 * row, left + 9 * len(part), 124 + 40 * row, 0.99))
                left += 9 * len(part) + 8
    return words


def picture(*words: Word) -> Page:
    return Page(1, 1400, 900, "ocr", words)


def test_each_sheet_keeps_its_own_person() -> None:
    """Rows of two people are never mixed."""
    reports = read_reports([picture(*sheet(40, "Imogen Wexley"), *sheet(760, "Desmond Thornbury"))])
    assert [(report.patient.name, len(report.results)) for report in reports] == [
        ("Imogen Wexley", 3),
        ("Desmond Thornbury", 3),
    ]
    left, right = reports[0].results[0].bbox, reports[1].results[0].bbox
    assert left is not None
    assert right is not None
    assert right[0] > 0.5 > left[2]
    assert right[1] == left[1] == pytest.approx(180 / 900, abs=0.001)


def test_one_sheet_stays_whole() -> None:
    """As does a page with two tables and one person, and a text layer."""
    alone = picture(*sheet(40, "Imogen Wexley"), *sheet(760, "Desmond Thornbury")[2:])
    assert part_spread(alone) == (alone,)
    both = picture(*sheet(40, "Imogen Wexley"), *sheet(760, "Desmond Thornbury"))
    assert len(part_spread(both)) == 2
    text = replace(both, source="text-layer")
    assert part_spread(text) == (text,)

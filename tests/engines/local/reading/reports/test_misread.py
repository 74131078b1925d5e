"""Values of pictures that may be something else are never accepted unseen."""

import pytest

from desktop_app.core.document import Page, Word
from desktop_app.engines.local.reading import read_reports
from desktop_app.engines.local.reading.reports.misread import MISREAD, may_be_misread
from desktop_app.engines.local.reading.values.ranges import Bounds


@pytest.mark.parametrize(
    ("value", "is_doubtful"),
    [
        ("Negative", False),
        ("not detected", False),
        ("A", False),
        ("1:80", False),
        ("recheck", True),
        ("Ejutf", True),
        ("(Abnormal -", True),
        ("Negative -", True),
    ],
)
def test_words_that_no_result_is_known_to_be(value: str, is_doubtful: bool) -> None:
    """Notes by hand are such, and pieces of a sentence."""
    assert may_be_misread(value, None, None, Bounds()) is is_doubtful


@pytest.mark.parametrize(
    ("value", "comparator", "number", "bounds", "is_doubtful"),
    [
        ("60", None, 60.0, Bounds(60.0, None), True),
        ("> 60", ">", 60.0, Bounds(60.0, None), False),
        ("61", None, 61.0, Bounds(60.0, None), False),
        ("5", None, 5.0, Bounds(None, 5.0), True),
        ("60", None, 60.0, Bounds(60.0, 80.0), False),
        ("60", None, 60.0, Bounds(), False),
    ],
)
def test_a_number_that_is_its_only_limit_may_have_lost_its_sign(
    value: str, comparator: str | None, number: float, bounds: Bounds, is_doubtful: bool
) -> None:
    """Where there are two limits it is a value like any other."""
    assert may_be_misread(value, comparator, number, bounds) is is_doubtful


@pytest.mark.parametrize(("source", "sureness"), [("ocr", MISREAD), ("text-layer", 1.0)])
def test_only_pictures_are_doubted(source: str, sureness: float) -> None:
    """A text layer holds what was printed."""
    rows = (
        ("Test", "Result", "Units", "Range"),
        ("eGFR", "60", "mL/min", "> 60"),
        ("Sodium", "140", "mmol/L", "135 - 145"),
    )
    words = [
        Word(part, x + 60 * k, 100 + 30 * row, x + 60 * k + 50, 120 + 30 * row)
        for row, cells in enumerate(rows)
        for x, text in zip((40, 300, 420, 560), cells, strict=True)
        for k, part in enumerate(text.split())
    ]
    (report,) = read_reports([Page(1, 900, 600, source, tuple(words))])
    assert [result.confidence for result in report.results] == [sureness, 1.0]


def _table(names: list[str]) -> Page:
    rows = [("Fraction", "Result", "Unit", "Range")] + [(name, "7.3", "g/L", "4.7 - 9.2") for name in names]
    cells = (
        (x, 40 + 20 * i, text) for i, row in enumerate(rows) for x, text in zip((40, 200, 300, 400), row, strict=True)
    )
    words = [
        Word(
            part,
            x + 7 * len(text[: text.index(part)]),
            y,
            x + 7 * len(text[: text.index(part)]) + 6 * len(part),
            y + 12,
        )
        for x, y, text in cells
        for part in text.split()
    ]
    return Page(1, 600, 800, "ocr", tuple(words))


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        (["Alpha 1", "Alpha 2", "Beta 1", "Beta 2"], ["Alpha 1", "Alpha 2", "Beta 1", "Beta 2"]),
        (["Sodium 01", "Potassium 01", "Chloride 01", "Calcium 02"], ["Sodium", "Potassium", "Chloride", "Calcium"]),
    ],
)
def test_numbers_behind_names_are_sites_unless_they_alone_tell_tests_apart(printed: list[str], read: list[str]) -> None:
    (report,) = read_reports([_table(printed)])
    assert [result.name for result in report.results] == read

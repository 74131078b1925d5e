"""Words as plain text, row by row."""

from desktop_app.core.document import Word
from desktop_app.engines.local.lines import text_of


def test_rows_are_found_by_height_and_ordered_from_the_left() -> None:
    words = [
        Word("mg/dL", 300, 51, 340, 61),
        Word("Glucose", 10, 50, 60, 60),
        Word("99", 200, 49, 220, 59),
        Word("Test", 10, 20, 40, 30),
    ]
    assert text_of(words) == "Test\nGlucose  99  mg/dL"


def test_words_side_by_side_are_one_blank_apart() -> None:
    assert text_of([Word("13.0", 0, 0, 20, 10), Word("-", 23, 0, 26, 10), Word("17.0", 29, 0, 49, 10)]) == "13.0 - 17.0"


def test_no_words_are_no_text() -> None:
    assert text_of([]) == ""

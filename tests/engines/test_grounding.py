"""Whether a value is on a page: whole words beside their test's name, each place given once."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.document import Page, Word
from desktop_app.engines.grounding import Place, Wanted, find_places


def page(*rows: Sequence[str | tuple[str, float]], number: int = 1, source: str = "text-layer") -> Page:
    """A page of rows 20 apart; each cell begins 100 after the one before, words of a cell stand together."""
    words: list[Word] = []
    for line, row in enumerate(rows):
        for column, cell in enumerate(row):
            text, confidence = cell if isinstance(cell, tuple) else (cell, 1.0)
            x = 10.0 + 100 * column
            for part in text.split():
                words.append(Word(part, x, 20.0 * line, x + 6 * len(part), 20.0 * line + 10, confidence))
                x += 6 * len(part) + 4
    return Page(number, 600, 800, source, tuple(words))


def wanted(name: str, value: str | None, unit: str | None = None, ranged: str | None = None, at: int = 1) -> Wanted:
    return Wanted(name, value, unit, ranged, at)


def texts(place: Place | None) -> str | None:
    return None if place is None else " ".join(word.text for word in place.words)


def test_a_row_is_found_by_value_and_name() -> None:
    sheet = page(("Sodium", "140", "mmol/L", "135 - 145"), ("Potassium", "4.1", "mmol/L", "3.5 - 5.1"))
    (found,) = find_places([wanted("Potassium", "4.1", "mmol/L", "3.5 - 5.1")], [sheet])
    assert texts(found) == "Potassium 4.1 mmol/L 3.5 - 5.1"


@pytest.mark.parametrize(
    "printed", ["1140", "140.5", "140,5", "14", "0140", "140/90", "<140", "140-150", "2140"]
)  # fmt: skip
def test_a_part_of_another_number_is_not_the_value(printed: str) -> None:
    assert find_places([wanted("Sodium", "140")], [page(("Sodium", printed, "mmol/L"))]) == [None]


@pytest.mark.parametrize(
    ("value", "printed"),
    [("140", "140*"), ("140", "*140"), ("140", "140H"), ("140", "(140)"), ("< 0.01", "<0.01"), ("<0.01", "< 0.01"),
     ("≤5", "<= 5"), ("-2", "−2"), ("not detected", "Not detected"), ("1:80", "1 : 80"), ("5 - 10", "5–10")],
)  # fmt: skip
def test_marks_blanks_and_signs_do_not_hide_a_value(value: str, printed: str) -> None:
    assert find_places([wanted("Sodium", value)], [page(("Sodium", printed))]) != [None]


def test_a_sign_of_its_own_belongs_to_the_value() -> None:
    assert find_places([wanted("CRP", "5")], [page(("CRP", "<", "5"))]) == [None]


def test_a_value_without_its_name_near_is_not_found() -> None:
    assert find_places([wanted("Sodium", "140")], [page(("Page", "140"), ("Height", "182"))]) == [None]


def test_equal_values_go_to_their_own_rows() -> None:
    sheet = page(("ALT", "20", "U/L"), ("AST", "20", "U/L"), ("Urea", "20", "mg/dL"))
    found = find_places([wanted("AST", "20", "U/L"), wanted("Urea", "20"), wanted("ALT", "20")], [sheet])
    assert [texts(place) for place in found] == ["AST 20 U/L", "Urea 20", "ALT 20"]


def test_one_place_serves_one_result() -> None:
    found = find_places([wanted("ALT", "20"), wanted("ALT", "20")], [page(("ALT", "20"))])
    assert [place is None for place in found] == [False, True]


def test_names_over_a_column_and_on_the_line_above_count() -> None:
    columns = page(("Date", "Sodium", "Urea"), ("2024-05-06", "140", "20"))
    assert find_places([wanted("Urea", "20")], [columns]) != [None]
    card = page(("Haemoglobin",), ("13.4 g/dL",))
    assert find_places([wanted("Haemoglobin", "13.4")], [card]) != [None]


def test_the_named_page_comes_first_and_others_after_it() -> None:
    both = [page(("Sodium", "140")), page(("Sodium", "140"), number=2)]
    (found,) = find_places([wanted("Sodium", "140", at=2)], both)
    assert found is not None
    assert found.page.number == 2
    (moved,) = find_places([wanted("Sodium", "140", at=3)], both[:1])
    assert moved is not None
    assert moved.page.number == 1


def test_a_misread_name_is_enough_a_misread_value_is_not() -> None:
    sheet = page(("Sodiun", ("140", 0.7)), source="ocr")
    (found,) = find_places([wanted("Sodium", "140")], [sheet])
    assert found is not None
    assert found.confidence == 0.7
    assert find_places([wanted("Sodium", "148")], [sheet]) == [None]


def test_results_without_a_value_have_no_place() -> None:
    assert find_places([wanted("Sodium", None)], [page(("Sodium", "140"))]) == [None]


@given(st.lists(st.text(max_size=6), max_size=8), st.text(max_size=6), st.text(max_size=6))
def test_whatever_is_printed_nothing_breaks(cells: list[str], name: str, value: str) -> None:
    find_places([wanted(name, value)], [page(cells)])

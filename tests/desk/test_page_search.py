"""Header fields are found anywhere on the pages, values only on the line of their row."""

from dataclasses import replace

import pytest

from desktop_app.core.document import Page, Word
from desktop_app.core.report import TestResult
from desktop_app.core.review import HeaderField, ReportHeader
from desktop_app.desk.notation import DocumentNotation
from desktop_app.desk.page_search import found_fields, is_on_line, number_on_line

LINE = ("Ferritin", "64", "µg/L", "15", "-", "150")
NOTATION = DocumentNotation(".", "dmy")
RESULT = TestResult("Ferritin", "84", "µg/L", "15 - 150", page=1, bbox=(0.0, 0.4, 1.0, 0.6))


def page(*texts: str) -> Page:
    words = [Word(text, 10 + 10 * n, 50, 18 + 10 * n, 58) for n, text in enumerate(texts)]
    return Page(1, 100, 100, "text-layer", (*words, Word("99", 10, 80, 18, 88)))


def test_fields_are_found_in_any_order_and_writing() -> None:
    header = ReportHeader("Elena Varga", "1981-05-02", "female", "Northfield Lab", "2024-10-14T07:50")
    text = "VARGA, Élena  born 02 May 1981\nNORTHFIELD LAB\nCollected 10/14/2024 07:50"
    assert found_fields(header, [text]) == set(HeaderField) - {HeaderField.PATIENT_SEX}


def test_what_does_not_stand_there_is_not_found() -> None:
    header = ReportHeader("Elena Varga", "1981-05-03", None, None, None)
    assert found_fields(header, ["Elena Vargas 02 May 1981"]) == frozenset()
    assert found_fields(ReportHeader(), ["Elena"]) == frozenset()


@pytest.mark.parametrize(("value", "is_there"), [("64", True), ("84", False), ("6", False), ("99", False)])
def test_a_value_counts_only_on_its_line(value: str, is_there: bool) -> None:
    assert is_on_line(replace(RESULT, value=value), page(*LINE)) is is_there


def test_a_value_may_be_several_words() -> None:
    assert is_on_line(replace(RESULT, value="< 5"), page("CRP", "<", "5", "mg/L"))
    assert not is_on_line(replace(RESULT, value=None), page(*LINE))
    assert not is_on_line(replace(RESULT, bbox=None), page(*LINE))


def test_the_only_other_number_on_the_line_is_what_the_page_shows() -> None:
    shown = number_on_line(RESULT, page(*LINE), NOTATION)
    assert shown is not None
    assert (shown.text, shown.page) == ("64", 1)
    assert shown.box == (0.2, 0.5, 0.28, 0.58)


def test_two_numbers_leave_it_open() -> None:
    assert number_on_line(RESULT, page("Ferritin", "64", "71", "µg/L", "15", "-", "150"), NOTATION) is None
    assert number_on_line(RESULT, page("Ferritin", "µg/L", "15", "-", "150"), NOTATION) is None


def test_figures_of_name_and_unit_are_no_values() -> None:
    result = replace(RESULT, name="Vitamin B 12", unit="10^9/L", reference_range="4.0-10.0")
    line = page("Vitamin", "B", "12", "6.8", "10^9/L", "4.0-10.0")
    shown = number_on_line(result, line, NOTATION)
    assert shown is not None
    assert shown.text == "6.8"

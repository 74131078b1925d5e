"""What a person types is read as the document writes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.report import TestResult
from desktop_app.core.review import ReportHeader, ResultField, ReviewReport, ReviewRow
from desktop_app.desk.notation import DocumentNotation, notation_of


def report(*values: str, engine_value: str | None = None) -> ReviewReport:
    read = {} if engine_value is None else {ResultField.VALUE: engine_value}
    rows = [ReviewRow(n, n, TestResult("Test", value), engine_values=read) for n, value in enumerate(values, start=1)]
    return ReviewReport(1, "a-1", "a.pdf", "/a.pdf", "application/pdf", 1, 1, "local", ReportHeader(), tuple(rows))


@pytest.mark.parametrize(
    ("values", "mark"),
    [(("4.5", "140"), "."), (("4,5", "140"), ","), (("140",), None), ((), None), (("1.250.000", "3"), ",")],
)
def test_the_mark_is_settled_by_the_documents_own_numbers(values: tuple[str, ...], mark: str | None) -> None:
    assert notation_of(report(*values), "dmy").mark == mark


def test_what_a_person_typed_does_not_count() -> None:
    assert notation_of(report("4,5", engine_value="4.5"), "dmy").mark == "."


@pytest.mark.parametrize(
    ("mark", "text", "value", "is_own"),
    [
        (".", "8.4", 8.4, True),
        (".", "8,4", 8.4, False),
        (".", "1,234.5", 1234.5, True),
        (",", "8,4", 8.4, True),
        (",", "8.4", 8.4, False),
        (",", "1.234,5", 1234.5, True),
        (None, "8,4", 8.4, True),
        (None, "8.4", 8.4, True),
        (".", "1 234", 1234.0, True),
        (".", "-2", -2.0, True),
    ],
)
def test_numbers(mark: str | None, text: str, value: float, is_own: bool) -> None:
    number = DocumentNotation(mark, "dmy").number(text)  # pyright: ignore[reportArgumentType]
    assert number is not None
    assert (number.value, number.is_in_notation) == (value, is_own)


def test_comparators_and_what_is_no_number() -> None:
    notation = DocumentNotation(".", "dmy")
    found = notation.number("≤ 3.2")
    assert found is not None
    assert found.comparator == "<="
    assert notation.number("8a4") is None
    assert notation.number("negative") is None


def test_ranges() -> None:
    notation = DocumentNotation(".", "dmy")
    assert notation.bounds("15–150", None) == (15.0, 150.0)
    assert notation.bounds("< 3.0", None) == (None, 3.0)
    assert notation.bounds("M 13-17, F 12-15", "female") == (12.0, 15.0)
    assert notation.bounds("negative", None) is None
    assert DocumentNotation(None, "dmy").bounds("3,5 - 5,1", None) == (3.5, 5.1)


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("02 May 1981", "1981-05-02"),
        ("1981-05-02", "1981-05-02"),
        ("2.5.1981", "1981-05-02"),
        ("14 Oct 2024, 07:50", "2024-10-14T07:50"),
        ("02 May 1981 or so", None),
        ("31.02.1981", None),
        ("soon", None),
    ],
)
def test_dates_fill_the_field(text: str, iso: str | None) -> None:
    assert DocumentNotation(".", "dmy").date(text) == iso


def test_figures_alone_are_read_in_the_persons_order() -> None:
    assert DocumentNotation(".", "dmy").date("03/04/1981") == "1981-04-03"
    assert DocumentNotation(".", "mdy").date("03/04/1981") == "1981-03-04"


@given(st.text(max_size=20), st.sampled_from([".", ",", None]))
def test_nothing_typed_breaks_it(text: str, mark: str | None) -> None:
    notation = DocumentNotation(mark, "dmy")  # pyright: ignore[reportArgumentType]
    for read in (notation.number, notation.date, notation.is_unit):
        read(text)
    notation.bounds(text, "other")

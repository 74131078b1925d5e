"""Numbers: what is printed is what is meant, under either decimal mark, and nothing is guessed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.engines.local.reading.values.numbers import DecimalMark, read_number, settle_mark, split_number

MARKS = st.sampled_from([".", ","])


def grouped(number: int, separator: str) -> str:
    return f"{number:,}".replace(",", separator)


@given(st.integers(0, 10**7), st.integers(0, 999), st.integers(1, 3), MARKS, st.booleans())
def test_printed_numbers_are_read_back(whole: int, fraction: int, digits: int, mark: DecimalMark, is_grouped: bool):
    other = "," if mark == "." else "."
    body = grouped(whole, other) if is_grouped else str(whole)
    text = f"{body}{mark}{fraction % 10**digits:0{digits}d}"
    assert read_number(text, mark) == pytest.approx(whole + (fraction % 10**digits) / 10**digits)


@given(st.integers(1000, 10**8), MARKS)
def test_grouped_whole_numbers(number: int, mark: DecimalMark):
    other = "," if mark == "." else "."
    assert read_number(grouped(number, other), mark) == number
    assert read_number(grouped(number, " "), mark) == number


@given(st.text(max_size=12), MARKS)
def test_no_text_breaks_the_reader(text: str, mark: DecimalMark):
    number = read_number(text, mark)
    assert number is None or isinstance(number, float)
    split_number(text)


@pytest.mark.parametrize(
    ("text", "mark", "number"),
    [
        ("4,5", ",", 4.5),
        ("4,5", ".", 4.5),
        ("150,000", ".", 150000),
        ("150,000", ",", 150.0),
        ("1,50,000", ".", 150000),
        ("1.234", ",", 1234),
        ("1.234", ".", 1.234),
        ("-3.2", ".", -3.2),
        ("1.2.3", ".", None),
        ("1,234.5", ",", None),
        ("", ".", None),
    ],
)
def test_ambiguous_and_broken_numbers(text: str, mark: DecimalMark, number: float | None):
    assert read_number(text, mark) == number


@pytest.mark.parametrize(
    ("text", "split"),
    [
        ("<0.01", ("<", "0.01")),
        ("≥ 60", (">=", "60")),
        ("> OR = 59", (">=", "59")),
        ("12", (None, "12")),
        ("−2.0", (None, "-2.0")),
        ("1:160", None),
        ("negative", None),
    ],
)
def test_comparators(text: str, split: tuple[str | None, str] | None):
    assert split_number(text) == split


@pytest.mark.parametrize(
    ("texts", "mark"),
    [
        (["4,5", "13,2 - 17,1"], ","),
        (["4.5", "150,000"], "."),
        (["0,123"], ","),
        (["1.234.567"], ","),
        (["1,50,000"], "."),
        (["12", "5 - 7"], "."),
    ],
)
def test_decimal_mark_is_settled_by_evidence(texts: list[str], mark: DecimalMark):
    assert settle_mark(texts, ".") == mark


@given(st.lists(st.sampled_from(["7", "1.234", "12,345", "1:160"])), MARKS)
def test_without_evidence_the_default_stays(texts: list[str], default: DecimalMark):
    assert settle_mark(texts, default) == default

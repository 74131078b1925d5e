"""CSV of stored values: one line a value, safe to open, equal to what went in."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.exchange import ExportRow
from desktop_app.exports.csv_file import COLUMNS, write_csv
from tests.exports.builders import ROW, row


def lines(*rows: ExportRow) -> list[dict[str, str]]:
    file = io.StringIO(newline="")
    write_csv(file, rows)
    return list(csv.DictReader(io.StringIO(file.getvalue(), newline="")))


def test_there_is_one_line_a_value_with_what_belongs_to_it() -> None:
    (line,) = lines(ROW)
    assert tuple(line) == COLUMNS
    assert (line["patient"], line["name"], line["value"], line["grounded"]) == ("Ada Invented", "Sodium", "140", "yes")
    assert (line["collected_at"], line["flag"], line["doubts"]) == ("2025-01-02T07:30", "", "")
    assert (line["loinc"], line["ucum_unit"], line["checked"]) == ("2951-2", "mmol/L", "no")


def test_columns_that_scripts_know_stay_in_their_places() -> None:
    assert COLUMNS[:24] == (
        "file_name", "patient", "sex", "birth_date", "identifier", "laboratory", "collected_at", "reported_at",
        "panel", "name", "value", "numeric_value", "comparator", "unit", "reference_range", "reference_low",
        "reference_high", "flag", "interpretation", "page", "confidence", "grounded", "reviewed_at", "file_id",
    )  # fmt: skip


def test_doubts_are_words() -> None:
    (line,) = lines(row(doubts='["unit-missing", "sum-disagrees"]', checked=1))
    assert (line["doubts"], line["checked"]) == ("unit-missing sum-disagrees", "yes")


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("+cmd|x", "'+cmd|x"),
        ("-5.2", "-5.2"),
        ("+", "+"),
        ("-1+1", "'-1+1"),
        ("\tx", "'\tx"),
        ("\n=1+1", "'\n=1+1"),
        ("\uff1d1+1", "'\uff1d1+1"),
        ("\uff0d1+1", "'\uff0d1+1"),
        ("\uff0b", "\uff0b"),
        ("<0.01", "<0.01"),
    ],
)
def test_no_cell_is_a_formula(text: str, cell: str) -> None:
    texts = {name: text for name, value in zip(COLUMNS, ROW, strict=True) if isinstance(value, str)}
    del texts["doubts"], texts["reviewed_at"]
    (line,) = lines(row(**texts))
    assert {line[name] for name in texts} == {cell}


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=30))
def test_any_text_survives(text: str) -> None:
    (line,) = lines(row(name=text))
    assert line["name"].removeprefix("'") == text.removeprefix("'")

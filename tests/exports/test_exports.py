"""JSON and CSV of stored results: whole or not at all, safe to open, equal to what went in."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.exports.atomic import open_atomically
from desktop_app.exports.csv_file import COLUMNS, write_csv
from desktop_app.exports.json_file import write_json


def document(name: str = "Sodium", value: str = "140") -> dict[str, Any]:
    result = {"name": name, "value": value, "numeric_value": 140.0, "unit": "mmol/L", "grounded": True, "page": 1}
    patient = {"name": "Ada Invented", "sex": "female", "age": None, "birth_date": "1980-02-03", "identifier": None}
    report = {"patient": patient, "laboratory": "Lab", "collected_at": "2025-01-02", "results": [result]}
    return {"file_id": "f1", "file_name": "a.pdf", "reports": [report]}


def csv_rows(*documents: dict[str, Any]) -> list[dict[str, str]]:
    file = io.StringIO(newline="")
    write_csv(file, documents)
    return list(csv.DictReader(io.StringIO(file.getvalue(), newline="")))


@pytest.mark.parametrize("count", [0, 1, 3])
def test_json_is_one_whole_document(count: int) -> None:
    file = io.StringIO()
    write_json(file, (document() for _ in range(count)), generator="labstream 1", session_id="s1")
    written = json.loads(file.getvalue())
    assert written["session_id"] == "s1"
    assert written["generator"] == "labstream 1"
    assert written["documents"] == [document()] * count


def test_csv_has_one_row_a_value_with_what_belongs_to_it() -> None:
    (row,) = csv_rows(document())
    assert tuple(row) == COLUMNS
    assert (row["patient"], row["name"], row["value"], row["grounded"]) == ("Ada Invented", "Sodium", "140", "yes")
    assert row["collected_at"] == "2025-01-02"
    assert row["flag"] == ""


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
        ("<0.01", "<0.01"),
    ],
)
def test_csv_cells_are_no_formulas(text: str, cell: str) -> None:
    (row,) = csv_rows(document(value=text))
    assert row["value"] == cell


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=30))
def test_any_text_survives_csv(text: str) -> None:
    (row,) = csv_rows(document(name=text))
    assert row["name"].removeprefix("'") == text.removeprefix("'")


def test_a_file_appears_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    path.write_text("before")
    with pytest.raises(ZeroDivisionError), open_atomically(path) as file:
        file.write("half")
        raise ZeroDivisionError
    assert path.read_text() == "before"
    with open_atomically(path) as file:
        file.write("after")
    assert path.read_text() == "after"
    assert list(tmp_path.iterdir()) == [path]

"""Files of results read for import: what they hold, and clear words for what cannot be taken."""

import contextlib
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.core.review import HeaderField, ResultField
from desktop_app.exports.importing import read_import
from tests.exports.builders import document, report, result


def written(folder: Path, content: object) -> Path:
    path = folder / "in.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def refusal(path: Path) -> str:
    with pytest.raises(ProcessingError) as told:
        read_import(path)
    assert told.value.failure.code is ErrorCode.IMPORT_INVALID
    return told.value.failure.message


def test_a_document_is_read_with_what_a_person_did(tmp_path: Path) -> None:
    marked = report(
        result(checked=True, engine_values={"value": "14O"}),
        result(name="CRP", analyte=None, bbox=None, doubts=["unit-missing"]),
        reviewed_at="2025-02-01T10:00:00+00:00",
        engine_values={"patient_name": "Ada Inventde"},
    )
    (read,) = read_import(written(tmp_path, {"documents": [document(marked)]})).documents
    (found,) = read.reports
    assert read.sha256 == "ab" * 32
    assert found.reviewed_at_ms == 1738404000000
    assert found.engine_values == {HeaderField.PATIENT_NAME: "Ada Inventde"}
    assert found.marks[0].is_checked
    assert found.marks[0].engine_values == {ResultField.VALUE: "14O"}
    assert found.report.results[1].doubts == ("unit-missing",)


def test_files_without_results_are_left_out_and_counted(tmp_path: Path) -> None:
    failed = document(status="failed", reports=[], sha256=None)
    read = read_import(written(tmp_path, {"documents": [failed, document()]}))
    assert (len(read.documents), read.left_out) == (1, 1)


def test_a_document_of_several_files_comes_once(tmp_path: Path) -> None:
    assert len(read_import(written(tmp_path, {"documents": [document(), document(file_id="f2")]})).documents) == 1


def test_without_a_sha256_the_results_tell_documents_apart(tmp_path: Path) -> None:
    bare = document(sha256=None)
    other = document(report(result(value="141")), sha256=None)
    first, second = read_import(written(tmp_path, {"documents": [bare, other, bare]})).documents
    assert first.sha256 != second.sha256


def broken(**fields: Any) -> dict[str, Any]:
    return {"documents": [document(report(result(**fields)))]}


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ([], "neither Labstream's JSON nor a FHIR bundle"),
        ({"documents": 3}, "documents is not a list"),
        ({"documents": [7]}, "documents[0] is no object"),
        ({"documents": []}, "no laboratory results"),
        ({"hello": 1}, "neither Labstream's JSON nor a FHIR bundle"),
        (broken(name=""), "documents[0].reports[0].results[0].name is missing"),
        (broken(value=7), "results[0].value is not a text"),
        (broken(numeric_value="7"), "numeric_value is no number"),
        (broken(numeric_value=True), "numeric_value is no number"),
        (broken(numeric_value=10**400), "numeric_value is no number"),
        (broken(flag="X"), "flag must be one of L, H, LL, HH, A"),
        (broken(page=0), "page is no whole number from 1"),
        (broken(page=1.5), "page is no whole number from 1"),
        (broken(bbox=[0, 0, 1]), "bbox is no box"),
        (broken(bbox=[0, 0, 1, 7]), "bbox is no box"),
        (broken(doubts=[1]), "doubts is no list of texts"),
        (broken(grounded="yes"), "grounded is not true or false"),
        (broken(value="x" * 30_000), "has more than 20000 characters"),
        ({"documents": [document(report(collected_at="yesterday"))]}, "collected_at is no date"),
        ({"documents": [document(report(collected_at="2025-02-30"))]}, "collected_at is no date"),
        ({"documents": [document(sha256="../../etc")]}, "sha256 is no SHA-256"),
        ({"documents": [document(reports=[{"patient": [], "results": []}])]}, ""),
        ({"documents": [document(reports=[{"patient": {"sex": "x"}, "results": []}])]}, "patient.sex must be one of"),
    ],
)
def test_bad_input_is_told_with_its_place(tmp_path: Path, content: object, words: str) -> None:
    if words:
        assert words in refusal(written(tmp_path, content))
    else:
        read_import(written(tmp_path, content))


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, '{"documents": [NaN]}', '{"a": 1}{"b": 2}'])
def test_what_is_no_json_is_told(tmp_path: Path, text: str) -> None:
    path = tmp_path / "in.json"
    path.write_text(text, encoding="utf-8")
    assert "JSON" in refusal(path)


def test_bytes_that_are_no_text_are_told(tmp_path: Path) -> None:
    path = tmp_path / "in.json"
    path.write_bytes(b"\xff\xfe%PDF")
    assert "no text in UTF-8" in refusal(path)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(ProcessingError) as told:
        read_import(tmp_path / "nothing.json")
    assert told.value.failure.code is ErrorCode.FILE_NOT_FOUND


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@given(field=st.sampled_from([*document(), *report(), *report()["patient"], *result()]), value=JSON)
def test_whatever_stands_in_a_field_it_is_read_or_told(
    tmp_path_factory: pytest.TempPathFactory, field: str, value: object
) -> None:
    made = document()
    for holder in (made, made["reports"][0], made["reports"][0]["patient"], made["reports"][0]["results"][0]):
        if field in holder:
            holder[field] = value
            break
    with contextlib.suppress(ProcessingError):  # anything else is a bug
        read_import(written(tmp_path_factory.mktemp("any"), {"documents": [made]}))

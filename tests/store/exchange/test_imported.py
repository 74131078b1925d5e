"""Imports: exported and imported again they are equal, known documents stay, nothing is half-imported."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.core.report import LabReport, Patient, TestResult
from desktop_app.core.review import ReportHeader
from desktop_app.exports.export import ExportOptions, Source, export
from desktop_app.exports.formats import Format
from desktop_app.exports.importing import read_import
from desktop_app.store.database import Database
from desktop_app.store.exchange.exported import iter_rows
from desktop_app.store.exchange.imported import keep_import
from desktop_app.store.readings.documents import KnownDocuments
from desktop_app.store.readings.results import iter_documents
from desktop_app.store.readings.scopes import Scope
from desktop_app.store.review.reports import keep_checked, keep_header, keep_reviewed, keep_row, list_reports
from desktop_app.store.work.progress import save_steps
from desktop_app.store.work.session_progress import get_session_processing_progress
from tests.store.builders import CRP, REPORT, SODIUM, new_session, opened, reading_steps, session_of

_OWN = {"file_id", "attempt_number", "duration_ms", "duplicate_of", "report_id", "patient_id"}
"""What belongs to one database and not to the results."""


def told(database: Database) -> list[dict[str, Any]]:
    """Return the documents with results, without what belongs to this database alone."""
    plain = json.loads(json.dumps([one for one in iter_documents(database, Scope()) if one["reports"]]))

    def without(value: Any) -> Any:
        if isinstance(value, dict):
            return {name: without(one) for name, one in value.items() if name not in _OWN and one != {}}
        return [without(one) for one in value] if isinstance(value, list) else value

    return without(plain)


def written(database: Database, path: Path, kind: Format, *, has_documents: bool = False) -> Path:
    source = Source(
        rows=lambda: iter_rows(database, Scope()),
        documents=lambda: iter_documents(database, Scope()),
        content=KnownDocuments(database).content,
    )
    export(source, ExportOptions(kind, "labstream 1", has_documents=has_documents), path)
    return path


@pytest.fixture
def other(tmp_path: Path) -> Any:
    database = opened(tmp_path / "other")
    yield database
    database.close()


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)
NUMBERS = st.floats(-1e9, 1e9, allow_nan=False)
DATES = st.dates().map(str) | st.datetimes(timezones=st.none()).map(lambda time: time.isoformat(timespec="minutes"))
RESULTS = st.builds(
    TestResult,
    name=TEXTS,
    value=st.none() | TEXTS,
    unit=st.none() | TEXTS,
    reference_range=st.none() | TEXTS,
    flag=st.sampled_from([None, "L", "H", "LL", "HH", "A"]),
    numeric_value=st.none() | NUMBERS,
    comparator=st.sampled_from([None, "<", "<=", ">", ">="]),
    reference_low=st.none() | NUMBERS,
    reference_high=st.none() | NUMBERS,
    interpretation=st.sampled_from([None, "low", "high", "critical-low", "critical-high", "abnormal", "normal"]),
    panel=st.none() | TEXTS,
    page=st.none() | st.integers(1, 900),
    bbox=st.none() | st.tuples(*[st.floats(0, 1)] * 4),
    confidence=st.none() | st.floats(0, 1),
    is_grounded=st.booleans(),
    analyte_id=st.just("a1"),
    analyte_name=TEXTS,
    loinc=st.none() | st.just("2951-2") | TEXTS,
    ucum_unit=st.none() | TEXTS,
    doubts=st.lists(st.sampled_from(["unit-missing", "row-uneven"]), max_size=2).map(tuple),
)
PATIENTS = st.builds(
    Patient,
    name=st.none() | TEXTS,
    sex=st.sampled_from([None, "male", "female", "other"]),
    age=st.none() | TEXTS,
    birth_date=st.none() | st.dates().map(str),
    identifier=st.none() | TEXTS,
)
REPORTS = st.builds(
    LabReport,
    patient=PATIENTS,
    laboratory=st.none() | TEXTS,
    ordering_provider=st.none() | TEXTS,
    specimen=st.none() | TEXTS,
    collected_at=st.none() | DATES,
    reported_at=st.none() | DATES,
    results=st.lists(RESULTS, min_size=1, max_size=3).map(tuple),
)


@pytest.mark.parametrize("kind", [Format.JSON, Format.FHIR])
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(reports=st.lists(st.lists(REPORTS, min_size=1, max_size=2), min_size=1, max_size=2))
def test_what_is_exported_and_imported_is_equal(
    tmp_path_factory: pytest.TempPathFactory, kind: Format, reports: list[list[LabReport]]
) -> None:
    folder = tmp_path_factory.mktemp("round")
    first, second = opened(folder / "first"), opened(folder / "second")
    try:
        for number, (file_id, own) in enumerate(zip(new_session(first, len(reports)), reports, strict=True)):
            save_steps(first, reading_steps(file_id, bytes([number]), own))
        path = written(first, folder / "out", kind)
        counts = keep_import(second, read_import(path).documents)
        assert told(second) == told(first)
        assert counts.results == sum(len(report.results) for own in reports for report in own)
        assert keep_import(second, read_import(path).documents).new_documents == 0
    finally:
        first.close()
        second.close()


@pytest.mark.parametrize("kind", [Format.JSON, Format.FHIR])
def test_what_a_person_did_comes_along(database: Database, other: Database, tmp_path: Path, kind: Format) -> None:
    (file_id,) = new_session(database)
    save_steps(database, reading_steps(file_id, b"data"))
    (place,) = list_reports(database, session_of(file_id))
    with database.reading() as connection:
        sodium, crp = (row[0] for row in connection.rows("SELECT id FROM test_results ORDER BY position"))
    keep_row(database, place.report_id, sodium, replace(SODIUM, value="141", numeric_value=141.0))
    keep_checked(database, place.report_id, [crp], is_checked=True)
    keep_header(database, place.report_id, ReportHeader("Ann Sample", "1971-03-05", "female", "Lab", None))
    keep_reviewed(database, place.report_id)
    keep_import(other, read_import(written(database, tmp_path / "out", kind)).documents)
    assert told(other) == told(database)
    (document,) = told(other)
    assert document["reports"][0]["reviewed_at"] is not None
    assert document["reports"][0]["results"][0]["engine_values"] == {"value": "140"}
    assert document["reports"][0]["results"][1]["checked"] is True


def test_documents_come_along_inside_a_bundle(database: Database, other: Database, tmp_path: Path) -> None:
    (file_id,) = new_session(database)
    save_steps(database, reading_steps(file_id, b"the bytes of a document"))
    path = written(database, tmp_path / "out", Format.FHIR, has_documents=True)
    (document,) = read_import(path).documents
    keep_import(other, [document])
    assert KnownDocuments(other).content(document.sha256) == b"the bytes of a document"


def test_known_documents_stay_as_they_are(database: Database, tmp_path: Path) -> None:
    (file_id,) = new_session(database)
    save_steps(database, reading_steps(file_id, b"data"))
    path = written(database, tmp_path / "out", Format.JSON)
    before = told(database)
    counts = keep_import(database, read_import(path).documents)
    assert (counts.new_documents, counts.known_documents, counts.session_id) == (0, 1, None)
    assert told(database) == before


def test_an_import_is_a_session_of_completed_files(database: Database, other: Database, tmp_path: Path) -> None:
    for file_id in new_session(database, 2):
        save_steps(database, reading_steps(file_id, file_id.encode(), [REPORT, LabReport(results=(CRP,))]))
    counts = keep_import(other, read_import(written(database, tmp_path / "out", Format.JSON)).documents)
    assert counts.session_id is not None
    summary = get_session_processing_progress(other, counts.session_id)["summary"]
    assert (summary["session_status"], summary["completed_files"]) == ("completed", 2)
    assert (counts.reports, counts.results) == (4, 6)


def test_nothing_is_half_imported(database: Database, other: Database, tmp_path: Path) -> None:
    for file_id in new_session(database, 3):
        save_steps(database, reading_steps(file_id, file_id.encode()))
    documents = read_import(written(database, tmp_path / "out", Format.JSON)).documents

    def stop(done: int) -> None:
        if done > 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        keep_import(other, documents, tell=stop)
    assert told(other) == []
    with other.reading() as connection:
        assert connection.value("SELECT count(*) FROM session_processing_summary") == 0
        assert connection.value("SELECT count(*) FROM documents") == 0

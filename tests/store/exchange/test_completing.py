"""An import in part does not stop the whole from coming later; what was read or changed here stays."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.core.exchange import ImportedDocument, ImportedReport, ImportedResult
from desktop_app.core.report import LabReport, TestResult
from desktop_app.store.database import Database
from desktop_app.store.exchange.imported import keep_import
from desktop_app.store.review.reports import keep_reviewed, keep_row, list_reports, load_report
from desktop_app.store.review.rows import delete_rows
from desktop_app.store.work.progress import save_steps
from tests.store.builders import CRP, REPORT, SODIUM, new_session, opened, reading_steps, sha256_of

PLACED = replace(SODIUM, page=1, bbox=(0.1, 0.2, 0.3, 0.22))
LATER = replace(REPORT, collected_at="2024-09-01")


def document(*reports: LabReport, reviewed_at_ms: int | None = None, data: bytes = b"one") -> ImportedDocument:
    imported = tuple(
        ImportedReport(report, tuple(ImportedResult() for _ in report.results), reviewed_at_ms) for report in reports
    )
    return ImportedDocument(sha256_of(data), "a.pdf", "a.pdf", "local", "", "", imported)


def of(report: LabReport, *results: TestResult) -> LabReport:
    return replace(report, results=results)


def names(database: Database) -> list[list[tuple[str, str | None]]]:
    reports = [load_report(database, place.report_id) for place in list_reports(database, None)]
    return [[(row.result.name, row.result.value) for row in report.rows] for report in reports if report]


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Database]:
    database = opened(tmp_path / "other")
    yield database
    database.close()


def test_what_is_missing_comes_with_the_whole(database: Database) -> None:
    keep_import(database, [document(of(REPORT, CRP))])
    whole = document(of(REPORT, PLACED, CRP), of(LATER, SODIUM))
    counts = keep_import(database, [whole])
    assert (counts.new_documents, counts.completed_documents, counts.known_documents) == (0, 1, 0)
    assert (counts.reports, counts.results, counts.session_id) == (1, 2, None)
    assert [sorted(each) for each in names(database)] == [[("CRP", CRP.value), ("Sodium", "140")], [("Sodium", "140")]]
    with database.reading() as connection:
        assert connection.row("SELECT report_count, result_count FROM parsed_documents") == (2, 3)
    again = keep_import(database, [whole])
    assert (again.completed_documents, again.known_documents, again.results) == (0, 1, 0)


def test_what_was_read_here_stays_as_it_was_read(database: Database) -> None:
    [file_id] = new_session(database)
    save_steps(database, reading_steps(file_id, b"one", [of(REPORT, SODIUM)]))
    counts = keep_import(database, [document(of(REPORT, SODIUM, CRP))])
    assert (counts.known_documents, counts.completed_documents, counts.results) == (1, 0, 0)
    assert names(database) == [[("Sodium", "140")]]


def test_what_was_corrected_or_taken_out_here_is_not_brought_again(database: Database) -> None:
    keep_import(database, [document(of(REPORT, PLACED, CRP))])
    [place] = list_reports(database, None)
    report = load_report(database, place.report_id)
    assert report is not None
    sodium, crp = report.rows
    keep_row(database, place.report_id, sodium.result_id, replace(sodium.result, name="Na", value="141"))
    delete_rows(database, place.report_id, [crp.result_id])
    third = replace(CRP, name="Ferritin")
    counts = keep_import(database, [document(of(REPORT, PLACED, CRP, third))])
    assert counts.results == 1
    assert names(database) == [[("Na", "141"), ("Ferritin", CRP.value)]]


@pytest.mark.parametrize("reviewed_at_ms", [None, 5])
def test_rows_that_nobody_confirmed_open_a_confirmed_report(database: Database, reviewed_at_ms: int | None) -> None:
    keep_import(database, [document(of(REPORT, SODIUM))])
    [place] = list_reports(database, None)
    keep_reviewed(database, place.report_id)
    keep_import(database, [document(of(REPORT, SODIUM, CRP), reviewed_at_ms=reviewed_at_ms)])
    report = load_report(database, place.report_id)
    assert report is not None
    assert report.is_reviewed == (reviewed_at_ms is not None)


RESULT = st.builds(
    replace,
    st.just(SODIUM),
    name=st.sampled_from(["Sodium", "CRP", "Zinc"]),
    value=st.sampled_from(["1", "2"]),
    page=st.sampled_from([1, 2]),
    bbox=st.none() | st.sampled_from([(0.1, 0.1, 0.2, 0.2), (0.1, 0.3, 0.2, 0.4)]),
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(results=st.lists(RESULT, min_size=1, max_size=5), split=st.integers(0, 5))
def test_in_two_parts_it_comes_to_the_whole(
    tmp_path_factory: pytest.TempPathFactory, results: list[TestResult], split: int
) -> None:
    database = opened(tmp_path_factory.mktemp("parts") / "data")
    try:
        first = results[: min(split, len(results))] or results[:1]
        keep_import(database, [document(of(REPORT, *first))])
        keep_import(database, [document(of(REPORT, *results))])
        [report] = names(database)
        assert sorted(report) == sorted((each.name, each.value) for each in results)
        assert keep_import(database, [document(of(REPORT, *results))]).results == 0
    finally:
        database.close()

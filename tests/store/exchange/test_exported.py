"""Rows on their way out: every value once, by scope, in pages, with what a person did."""

from dataclasses import replace

import pytest

from desktop_app.core.report import LabReport
from desktop_app.core.review import HeaderField, ReportHeader
from desktop_app.store.database import Database
from desktop_app.store.exchange.exported import ExportSize, iter_rows, measure_export
from desktop_app.store.readings.results import iter_documents
from desktop_app.store.readings.scopes import Scope
from desktop_app.store.review.reports import keep_checked, keep_header, keep_reviewed, keep_row, list_reports
from desktop_app.store.work.progress import save_steps
from tests.store.builders import CRP, REPORT, SODIUM, new_session, reading_steps, session_of


def names(database: Database, scope: Scope) -> list[str]:
    return [row.name for row in iter_rows(database, scope)]


def test_a_row_holds_a_value_with_what_belongs_to_it(database: Database) -> None:
    (file_id,) = new_session(database)
    save_steps(database, reading_steps(file_id, b"data"))
    row, _ = iter_rows(database, Scope())
    assert (row.name, row.value, row.numeric_value, row.unit) == ("Sodium", "140", 140.0, "mmol/L")
    assert (row.patient, row.birth_date, row.laboratory) == ("Ann Example", "1971-03-05", "Lab Ärzte")
    assert (row.file_name, row.source_path, row.page, row.grounded) == ("1.pdf", "/reports/1.pdf", 1, 1)
    assert (row.specimen, row.ordering_provider, row.age, row.doubts) == ("Serum", "Dr. Other", "54 y", "[]")
    assert row.reviewed_at is None


def test_a_document_of_several_files_is_told_once(database: Database) -> None:
    first, second = new_session(database, 2)
    save_steps(database, reading_steps(first, b"data"))
    with database.writing() as connection:
        connection.run(
            "UPDATE file_processing_status SET status = 'completed', parsed_document_id = 1 WHERE file_id = ?",
            (second,),
        )
    assert [row.file_id for row in iter_rows(database, Scope())] == [first, first]
    assert len(list(iter_documents(database, Scope()))) == 2


def test_scopes_choose_reports_tests_and_confirmed_ones(database: Database) -> None:
    first, second = new_session(database, 2)
    save_steps(database, reading_steps(first, b"a"))
    save_steps(database, reading_steps(second, b"b", [LabReport(results=(SODIUM,))]))
    one, two = (place.report_id for place in list_reports(database, session_of(first)))
    keep_reviewed(database, two)
    assert names(database, Scope(report_id=one)) == ["Sodium", "CRP"]
    assert names(database, Scope(test="sodium")) == ["Sodium", "Sodium"]
    assert names(database, Scope(test="sodium", is_confirmed=True)) == ["Sodium"]
    assert names(database, Scope(session_id=session_of(first), is_confirmed=True)) == ["Sodium"]
    assert names(database, Scope(test="nothing")) == names(database, Scope(report_id=99)) == []
    (document,) = iter_documents(database, Scope(is_confirmed=True))
    assert document["file_id"] == second
    documents = list(iter_documents(database, Scope(test="CRP")))
    assert [[result["name"] for result in report["results"]] for report in documents[0]["reports"]] == [["CRP"]]
    assert len(documents) == 1


def test_the_size_of_an_export_is_known_before(database: Database) -> None:
    assert measure_export(database, Scope()) == ExportSize(0, 0, 0)
    for file_id in new_session(database, 3):
        save_steps(database, reading_steps(file_id, file_id.encode(), [REPORT, REPORT]))
    assert measure_export(database, Scope()) == ExportSize(3, 6, 12)
    assert measure_export(database, Scope(test="CRP")) == ExportSize(3, 6, 6)


def test_rows_come_in_pages_while_others_read(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.store.exchange.exported._REPORTS_AT_A_TIME", 2)
    for file_id in new_session(database, 5):
        save_steps(database, reading_steps(file_id, file_id.encode()))
    found: list[str] = []
    for row in iter_rows(database, Scope()):
        with database.reading_much() as connection:
            assert connection.value("SELECT 1") == 1
        found.append(row.name)
    assert found == ["Sodium", "CRP"] * 5


def test_documents_tell_what_the_engine_had_read(database: Database) -> None:
    (file_id,) = new_session(database)
    save_steps(database, reading_steps(file_id, b"data"))
    (place,) = list_reports(database, session_of(file_id))
    with database.reading() as connection:
        sodium, crp = (row[0] for row in connection.rows("SELECT id FROM test_results ORDER BY position"))
    keep_row(database, place.report_id, sodium, replace(SODIUM, value="141"))
    keep_row(database, place.report_id, crp, replace(CRP, unit="g/L"))
    keep_row(database, place.report_id, crp, CRP)
    keep_header(database, place.report_id, ReportHeader("Ann Sample", "1971-03-05", "female", "Lab", None))
    (document,) = iter_documents(database, Scope())
    (report,) = document["reports"]
    first, second = report["results"]
    assert first["engine_values"] == {"value": "140"}
    assert second["engine_values"] == {}
    assert report["engine_values"] == {
        HeaderField.PATIENT_NAME: "Ann Example",
        HeaderField.LABORATORY: "Lab Ärzte",
        HeaderField.COLLECTED_AT: "2024-05-06T07:30",
    }


def test_of_a_report_that_is_not_through_the_checked_values_are_the_confirmed_ones(database: Database) -> None:
    [file_id] = new_session(database)
    save_steps(database, reading_steps(file_id, b"one"))
    [place] = list_reports(database, None)
    assert names(database, Scope(is_confirmed=True)) == []
    with database.reading() as connection:
        result_id = connection.value("SELECT id FROM test_results WHERE name = 'Sodium'")
    keep_checked(database, place.report_id, [result_id], is_checked=True)
    assert names(database, Scope(is_confirmed=True)) == ["Sodium"]
    (document,) = iter_documents(database, Scope(is_confirmed=True))
    assert [result["name"] for result in document["reports"][0]["results"]] == ["Sodium"]
    keep_reviewed(database, place.report_id)
    assert names(database, Scope(is_confirmed=True)) == names(database, Scope())

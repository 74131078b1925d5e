"""Reports under review: listed, corrected with a trail, checked, confirmed, and exported as they hold now."""

from dataclasses import replace

import pytest

from desktop_app.core.errors import ErrorCode, Failure
from desktop_app.core.progress import Step
from desktop_app.core.report import LabReport, Patient
from desktop_app.core.review import Check, HeaderField, ReportHeader, ReportPlace, ResultField, ReviewReport, check_of
from desktop_app.core.status import FileStatus
from desktop_app.store.database import Database
from desktop_app.store.people.patients import find_patients
from desktop_app.store.readings.results import Scope, iter_documents
from desktop_app.store.review.reports import (
    count_unreviewed,
    first_report,
    first_to_review,
    keep_checked,
    keep_header,
    keep_reviewed,
    keep_row,
    list_reports,
    load_pages,
    load_report,
)
from desktop_app.store.work.deletion import delete_session
from desktop_app.store.work.progress import save_steps
from desktop_app.store.work.sessions import session_summary
from tests.store.builders import CRP, REPORT, SODIUM, new_session, reading_steps, session_of, sha256_of, snapshot

BERND = LabReport(Patient("Bernd Beispiel", "male"), collected_at="2024-01-02", results=(CRP,))


def completed(database: Database, data: bytes = b"one", reports: tuple[LabReport, ...] = (REPORT,)) -> str:
    [file_id] = new_session(database)
    save_steps(database, reading_steps(file_id, data, reports))
    return file_id


def loaded(database: Database, report_id: int = 1) -> ReviewReport:
    report = load_report(database, report_id)
    assert report is not None
    return report


def corrections(database: Database) -> list[tuple[object, ...]]:
    with database.reading() as connection:
        return connection.rows("SELECT result_id, field, engine_value, value FROM corrections ORDER BY id")


def test_a_report_is_given_as_it_was_read(database: Database) -> None:
    file_id = completed(database)
    report = loaded(database)
    assert (report.file_id, report.file_name, report.source) == (file_id, "1.pdf", "/reports/1.pdf")
    assert (report.media_type, report.page_count, report.is_reviewed) == ("application/pdf", 2, False)
    assert report.header == ReportHeader("Ann Example", "1971-03-05", "female", "Lab Ärzte", "2024-05-06T07:30")
    assert [row.result for row in report.rows] == [SODIUM, CRP]
    assert [row.number for row in report.rows] == [1, 2]
    assert load_report(database, 99) is None
    assert sorted(load_pages(database, report)) == [1, 2]


def test_the_session_comes_first_then_what_is_left_of_others(database: Database) -> None:
    old = completed(database, b"old", (REPORT, BERND))
    new = completed(database, b"new")
    with database.reading() as connection:
        old_one, old_two, new_one = (row[0] for row in connection.rows("SELECT id FROM lab_reports ORDER BY id"))
    keep_reviewed(database, old_one)
    assert list_reports(database, session_of(new)) == [
        ReportPlace(new_one, False),
        ReportPlace(old_two, False, is_chosen=False),
    ]
    assert list_reports(database, session_of(old)) == [
        ReportPlace(old_one, True),
        ReportPlace(old_two, False),
        ReportPlace(new_one, False, is_chosen=False),
    ]
    assert [place.report_id for place in list_reports(database, None)] == [old_two, new_one]
    sessions = (session_of(new), session_of(old), None)
    assert [first_to_review(database, session_id) for session_id in sessions] == [new_one, old_two, old_two]
    keep_reviewed(database, old_two)
    assert first_to_review(database, session_of(old)) == old_one, "the session that is asked for goes first"
    keep_reviewed(database, new_one)
    assert [first_to_review(database, session_id) for session_id in sessions] == [new_one, old_one, None]


def test_the_first_report_of_a_file_is_found(database: Database) -> None:
    completed(database, b"one", (REPORT, BERND))
    assert first_report(database, completed(database, b"two", (BERND, REPORT))) == 3
    assert first_report(database, new_session(database)[0]) is None


def test_the_same_content_twice_is_reviewed_once(database: Database) -> None:
    first, second = new_session(database, 2)
    for file_id in (first, second):
        save_steps(database, reading_steps(file_id, b"same"))
    with database.writing() as connection:  # as the pipeline links what it knows already
        connection.run("UPDATE file_processing_status SET parsed_document_id = 1")
    assert list_reports(database, session_of(first)) == [ReportPlace(1, False)]
    assert list_reports(database, None)[0] == ReportPlace(1, False)
    [elsewhere] = new_session(database)
    with database.writing() as connection:
        connection.run(
            "UPDATE file_processing_status SET parsed_document_id = 1, status = 'completed' WHERE file_id = ?",
            (elsewhere,),
        )
    found = load_report(database, 1, session_of(elsewhere))
    assert found is not None
    assert found.file_id == elsewhere


def test_unreviewed_reports_are_counted_while_a_file_has_them(database: Database) -> None:
    assert count_unreviewed(database) == 0
    file_id = completed(database, reports=(REPORT, BERND))
    assert count_unreviewed(database) == 2
    keep_reviewed(database, 1)
    assert count_unreviewed(database) == 1
    keep_reviewed(database, 1, is_reviewed=False)
    assert count_unreviewed(database) == 2
    with database.writing() as connection:
        connection.run("UPDATE file_processing_status SET status = 'pending' WHERE file_id = ?", (file_id,))
    assert count_unreviewed(database) == 0
    assert load_report(database, 1) is None


def test_a_corrected_value_holds_and_the_engines_stays_known(database: Database) -> None:
    completed(database)
    row = loaded(database).rows[0]
    for value in ("141", "142"):
        changed = replace(row.result, value=value, numeric_value=float(value))
        keep_row(database, 1, row.result_id, changed)
    now = loaded(database).rows[0]
    assert (now.result.value, now.result.numeric_value) == ("142", 142.0)
    assert now.engine_values == {ResultField.VALUE: "140"}
    assert check_of(now, is_reviewed=False) is Check.EDITED
    assert corrections(database) == [
        (row.result_id, "value", "140", "141"),
        (row.result_id, "value", "140", "142"),
    ]
    keep_row(database, 1, row.result_id, row.result)
    assert loaded(database).rows[0] == row, "undone is as if never edited, and the trail stays"
    assert len(corrections(database)) == 3


def test_what_the_engine_left_empty_is_known_as_empty(database: Database) -> None:
    completed(database, reports=(LabReport(results=(replace(SODIUM, unit=None),)),))
    row = loaded(database).rows[0]
    for unit in ("mmol/L", "mol/L"):
        keep_row(database, 1, row.result_id, replace(row.result, unit=unit))
    assert loaded(database).rows[0].engine_values == {ResultField.UNIT: None}
    assert [line[2] for line in corrections(database)] == [None, None]


def test_a_corrected_header_moves_the_report_to_its_person(database: Database) -> None:
    completed(database)
    header = loaded(database).header
    keep_header(database, 1, replace(header, patient_name="Bea Example", collected_at="2024-05-05"))
    report = loaded(database)
    assert report.engine_values == {
        HeaderField.PATIENT_NAME: "Ann Example",
        HeaderField.COLLECTED_AT: "2024-05-06T07:30",
    }
    assert [patient.name for _, patient in find_patients(database, "Example")] == ["Bea Example"]
    keep_header(database, 1, header)
    assert loaded(database).engine_values == {}
    assert [patient.name for _, patient in find_patients(database, "Example")] == ["Ann Example"]


def test_a_person_with_other_reports_stays_known(database: Database) -> None:
    completed(database, b"one")
    completed(database, b"two")
    keep_header(database, 1, replace(loaded(database).header, patient_name=None, patient_birth_date=None))
    assert [patient.name for _, patient in find_patients(database, "Example")] == ["Ann Example"]
    with database.reading() as connection:
        assert connection.rows("SELECT patient_id IS NULL FROM lab_reports ORDER BY id") == [(1,), (0,)]


def test_checked_rows_are_kept(database: Database) -> None:
    completed(database)
    ids = [row.result_id for row in loaded(database).rows]
    keep_checked(database, 1, ids, is_checked=True)
    keep_checked(database, 1, ids[:1], is_checked=False)
    assert [row.is_checked for row in loaded(database).rows] == [False, True]


def test_exports_give_what_holds_now(database: Database) -> None:
    completed(database)
    row = loaded(database).rows[0]
    keep_row(
        database, 1, row.result_id, replace(row.result, value="<3", numeric_value=3.0, comparator="<", unit="mol/L")
    )
    keep_header(database, 1, replace(loaded(database).header, laboratory="Lab Other"))
    keep_reviewed(database, 1)
    (document,) = iter_documents(database, Scope())
    (report,) = document["reports"]
    assert report["laboratory"] == "Lab Other"
    assert report["reviewed_at"].endswith("+00:00")
    result = report["results"][0]
    assert [result[name] for name in ("value", "numeric_value", "comparator", "unit")] == ["<3", 3.0, "<", "mol/L"]


def test_another_reports_row_is_left_alone(database: Database) -> None:
    completed(database, reports=(REPORT, BERND))
    row = loaded(database, 1).rows[0]
    keep_row(database, 2, row.result_id, replace(row.result, value="1"))
    keep_checked(database, 2, [row.result_id], is_checked=True)
    keep_header(database, 99, ReportHeader("Nobody"))
    assert loaded(database, 1).rows[0] == row
    assert corrections(database) == []


@pytest.mark.parametrize("is_reviewed", [False, True])
def test_corrections_go_with_their_session(database: Database, is_reviewed: bool) -> None:
    file_id = completed(database)
    row = loaded(database).rows[0]
    keep_row(database, 1, row.result_id, replace(row.result, value="1"))
    keep_header(database, 1, ReportHeader("Bea Example"))
    keep_reviewed(database, 1, is_reviewed=is_reviewed)
    delete_session(database, session_of(file_id))
    assert corrections(database) == []
    assert find_patients(database, "Example") == []


def test_a_value_far_from_the_last_confirmed_one_is_a_doubt(database: Database) -> None:
    sodium = replace(SODIUM, analyte_id="sodium", ucum_unit="mmol/L")
    far = replace(sodium, value="14", numeric_value=14.0)
    later = replace(REPORT, collected_at="2024-06-06", results=(far,))
    completed(database, b"one", (replace(REPORT, results=(sodium,)),))
    completed(database, b"two", (later,))
    assert "jump-from-last" not in loaded(database, 2).rows[0].result.doubts
    keep_reviewed(database, 1)
    assert "jump-from-last" in loaded(database, 2).rows[0].result.doubts
    assert "jump-from-last" not in loaded(database, 1).rows[0].result.doubts


def test_what_did_not_hold_together_is_reviewed_and_confirmed_it_is_the_files_result(database: Database) -> None:
    [file_id] = new_session(database)
    steps = reading_steps(file_id, b"partial")
    known = {"sha256": sha256_of(b"partial"), "error": Failure.of(ErrorCode.PARSE_INVALID)}
    save_steps(database, [*steps[:-1], Step(snapshot(file_id, FileStatus.FAILED, **known), steps[-1].payload)])
    assert first_report(database, file_id) == 1
    assert list_reports(database, session_of(file_id)) == [ReportPlace(1, is_reviewed=False)]
    assert count_unreviewed(database) == 1
    assert [row.result.name for row in loaded(database).rows] == ["Sodium", "CRP"]
    assert list(iter_documents(database, Scope(patient_id=1))) == []
    keep_reviewed(database, 1)
    summary = session_summary(database, session_of(file_id))
    assert (summary.completed_files, summary.failed_files) == (1, 0)
    (document,) = iter_documents(database, Scope(patient_id=1))
    assert document["status"] == "completed"
    assert count_unreviewed(database) == 0


def test_a_file_that_failed_with_nothing_in_hand_is_not_reviewed(database: Database) -> None:
    [file_id] = new_session(database)
    save_steps(database, [Step(snapshot(file_id, FileStatus.FAILED, error=Failure.of(ErrorCode.PARSE_INVALID)))])
    assert first_report(database, file_id) is None
    assert count_unreviewed(database) == 0

"""Reports split in two and joined into one, and both taken back."""

from dataclasses import replace

from desktop_app.core.report import LabReport
from desktop_app.core.review import ReportHeader, ReviewReport
from desktop_app.store.database import Database
from desktop_app.store.people.persons import list_own_reports, move_reports
from desktop_app.store.review.reports import keep_header, keep_reviewed, keep_row, list_reports, load_report
from desktop_app.store.review.splitting import join_reports, next_of_document, split_report, undo_regrouping
from desktop_app.store.work.progress import save_steps
from tests.store.builders import REPORT, new_session, reading_steps


def completed(database: Database, *reports: LabReport) -> None:
    [file_id] = new_session(database)
    save_steps(database, reading_steps(file_id, b"one", reports))


def loaded(database: Database, report_id: int) -> ReviewReport:
    report = load_report(database, report_id)
    assert report is not None
    return report


def names(database: Database) -> list[list[str]]:
    places = list_reports(database, None)
    return [[row.result.name for row in loaded(database, place.report_id).rows] for place in places]


def report_count(database: Database) -> int:
    with database.reading() as connection:
        return connection.value("SELECT report_count FROM session_processing_summary")


def test_a_report_is_split_and_put_together_again(database: Database) -> None:
    completed(database, REPORT, replace(REPORT, collected_at="2024-01-02"))
    before = [loaded(database, 1), loaded(database, 2)]
    row = before[0].rows[1]
    keep_row(database, 1, row.result_id, replace(row.result, value="9"))
    corrected = loaded(database, 1)
    keep_reviewed(database, 1)
    split = split_report(database, 1, row.result_id)
    assert split is not None
    new_id, change_id = split
    assert [place.report_id for place in list_reports(database, None)] == [1, new_id, 2]
    assert [len(each) for each in names(database)] == [1, 1, 2]
    new = loaded(database, new_id)
    assert new.header == before[0].header
    assert new.rows[0].engine_values == corrected.rows[1].engine_values
    assert not loaded(database, 1).is_reviewed
    assert report_count(database) == 3
    assert undo_regrouping(database, change_id) == 1
    assert [loaded(database, 1), loaded(database, 2)] == [corrected, before[1]]
    assert report_count(database) == 2
    assert undo_regrouping(database, change_id) is None


def test_the_first_row_alone_cannot_be_split_off(database: Database) -> None:
    completed(database, REPORT)
    assert split_report(database, 1, loaded(database, 1).rows[0].result_id) is None
    assert split_report(database, 9, 1) is None


def test_reports_are_joined_and_parted_again(database: Database) -> None:
    completed(database, REPORT, replace(REPORT, collected_at="2024-01-02"))
    before = [loaded(database, 1), loaded(database, 2)]
    assert next_of_document(database, 1) == 2
    joined = join_reports(database, 1, 2)
    assert joined is not None
    report_id, change_id = joined
    assert report_id == 1
    ids = [row.result_id for each in before for row in each.rows]
    assert [row.result_id for row in loaded(database, 1).rows] == ids
    assert load_report(database, 2) is None
    assert next_of_document(database, 1) is None
    assert report_count(database) == 1
    assert undo_regrouping(database, change_id) == 1
    assert [loaded(database, 1), loaded(database, 2)] == before
    assert report_count(database) == 2


def test_what_was_typed_into_a_header_is_there_again_when_a_joining_is_taken_back(database: Database) -> None:
    completed(database, REPORT, replace(REPORT, collected_at="2024-01-02"))
    keep_header(database, 2, ReportHeader("Ann Corrected", "1971-03-05", "female", "Lab", "2024-01-02"))
    moved_to = move_reports(database, [2], None, name="Somebody Else")
    assert moved_to is not None
    before = loaded(database, 2)
    assert before.engine_values
    joined = join_reports(database, 1, 2)
    assert joined is not None
    assert undo_regrouping(database, joined[1]) == 1
    assert loaded(database, 2) == before
    assert [own.report_id for own in list_own_reports(database, person_of(database, 2))] == [2]


def person_of(database: Database, report_id: int) -> int:
    with database.reading() as connection:
        return connection.value("SELECT patient_id FROM lab_reports WHERE id = ?", (report_id,))

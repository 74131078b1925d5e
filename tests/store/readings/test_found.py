"""What lists say of files that are read: whose reports, of which day, and how much of them is to be checked."""

from dataclasses import replace

from desktop_app.core.progress import Step
from desktop_app.core.report import LabReport, Patient
from desktop_app.core.review import doubt_of
from desktop_app.core.session import Found
from desktop_app.core.status import FileStatus
from desktop_app.store.database import Database
from desktop_app.store.readings.found import FILES_TO_CHECK, rows_to_check, with_found
from desktop_app.store.review import reports
from desktop_app.store.work.files import list_files, list_rows
from desktop_app.store.work.progress import save_steps
from tests.store.builders import ANN, REPORT, SODIUM, new_session, reading_steps, session_of, snapshot

ROWS = (
    SODIUM,
    replace(SODIUM, name="Ferritin", is_grounded=False),
    replace(SODIUM, name="Zinc", doubts=("unit-wrong",)),
    replace(SODIUM, name="TSH", confidence=0.5),
    replace(SODIUM, name="Notes", value=None, is_grounded=False),
)
DOUBTFUL = LabReport(ANN, "Lab", None, None, "2024-05-06T07:30", None, ROWS)


def found_in(database: Database, file_id: str) -> Found | None:
    (file,) = with_found(database, list_files(database, session_of(file_id)))
    return file.found


def counted_by_review(database: Database, report_id: int) -> int:
    report = reports.load_report(database, report_id)
    assert report is not None
    return sum(doubt_of(row, is_reviewed=report.is_reviewed) is not None for row in report.rows)


def test_a_file_says_whose_it_is_and_what_is_to_be_checked(database: Database) -> None:
    (file_id,) = new_session(database)
    save_steps(database, reading_steps(file_id, b"a", (DOUBTFUL,)))
    assert found_in(database, file_id) == Found("Ann Example", 0, "2024-05-06T07:30", 3)


def test_the_count_is_that_of_review_whatever_a_person_does(database: Database) -> None:
    (file_id,) = new_session(database)
    save_steps(database, reading_steps(file_id, b"a", (DOUBTFUL,)))
    report_id = reports.first_report(database, file_id)
    assert report_id is not None
    report = reports.load_report(database, report_id)
    assert report is not None
    counts = [found_in(database, file_id)]
    reports.keep_checked(database, report_id, [report.rows[1].result_id], is_checked=True)
    counts.append(found_in(database, file_id))
    edited = replace(report.rows[2].result, value="141")
    reports.keep_row(database, report_id, report.rows[2].result_id, edited)
    counts.append(found_in(database, file_id))
    assert [found.to_check for found in counts if found] == [3, 2, 1]
    assert counted_by_review(database, report_id) == 1
    reports.keep_reviewed(database, report_id)
    last = found_in(database, file_id)
    assert last is not None
    assert last.to_check == counted_by_review(database, report_id) == 0


def test_several_people_and_nobody(database: Database) -> None:
    both, nobody, failed = new_session(database, 3)
    ben = LabReport(Patient("Ben Example", "male", None, "1980-01-01"), collected_at="2024-06-01", results=(SODIUM,))
    save_steps(database, reading_steps(both, b"a", (REPORT, ben)))
    save_steps(database, reading_steps(nobody, b"b", (LabReport(results=(SODIUM,)),)))
    save_steps(database, [Step(snapshot(failed, FileStatus.FAILED))])
    files = with_found(database, list_files(database, session_of(both)))
    first, second, third = (file.found for file in files)
    assert first is not None
    assert (first.person, first.other_people, first.collected_at) == ("Ann Example", 1, "2024-06-01")
    assert second is not None
    assert (second.person, second.other_people, second.collected_at) == (None, 0, None)
    assert third is None


def names_to_check(database: Database, file_id: str) -> list[str]:
    files = with_found(database, list_rows(database, rows_to_check(database, session_of(file_id))))
    assert all(file.found is not None and file.found.to_check for file in files)
    return [file.name for file in files]


def test_files_to_check_are_those_that_the_list_says_so_of(database: Database) -> None:
    ids = new_session(database, 4)
    for file_id, rows in zip(ids, (ROWS, (SODIUM,), ROWS), strict=False):
        save_steps(database, reading_steps(file_id, file_id.encode(), (replace(DOUBTFUL, results=rows),)))
    assert names_to_check(database, ids[0]) == ["1.pdf", "3.pdf"]
    report_id = reports.first_report(database, ids[0])
    assert report_id is not None
    reports.keep_reviewed(database, report_id)
    assert names_to_check(database, ids[0]) == ["3.pdf"]


def test_files_to_check_are_found_by_indexes_alone(database: Database) -> None:
    (file_id,) = new_session(database)
    with database.reading() as connection:
        plan = connection.rows(f"EXPLAIN QUERY PLAN {FILES_TO_CHECK}", (session_of(file_id),))
    assert plan
    assert not [detail for *_, detail in plan if "SCAN" in detail or "TEMP B-TREE" in detail]

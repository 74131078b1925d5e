"""Documents that are read again: which ones, and which reading is shown afterwards."""

from dataclasses import replace

from desktop_app.core.errors import ErrorCode, Failure
from desktop_app.core.medical.series import ResultCounts
from desktop_app.core.report import LabReport
from desktop_app.core.status import FileStatus
from desktop_app.store.database import Database
from desktop_app.store.exchange.exported import iter_rows
from desktop_app.store.people.persons import list_people
from desktop_app.store.people.series import count_results, list_readings, list_tests
from desktop_app.store.readings.results import Scope, iter_documents
from desktop_app.store.review.reports import keep_reviewed
from desktop_app.store.work.files import list_files
from desktop_app.store.work.history import find_past_session
from desktop_app.store.work.progress import save_steps
from desktop_app.store.work.rereading import Chosen, count_documents, create_rereading
from tests.store.builders import REPORT, new_session, reading_steps, session_of, sha256_of, snapshot
from tests.store.review.test_carrying import line

OTHER = replace(REPORT, results=(line(1, "Sodium", "4"),))


def read_first(database: Database, data: bytes = b"one", report: LabReport = REPORT) -> str:
    """Read a document in a session of its own; return the file."""
    [file_id] = new_session(database)
    save_steps(database, reading_steps(file_id, data, (report,)))
    return file_id


def read_again(database: Database, chosen: Chosen, report: LabReport) -> str:
    """Read a document again with this outcome; return the session."""
    session_id, count = create_rereading(database, chosen, "local")
    assert count == 1
    (file,) = list_files(database, session_id)
    save_steps(database, reading_steps(file.progress.file_id, b"one", (report,)))
    return session_id


EVERYTHING = Scope()


def shown_values(database: Database, scope: Scope = EVERYTHING) -> list[list[str | None]]:
    """Return the values of each completed file."""
    return [
        [result["value"] for report in document["reports"] for result in report["results"]]
        for document in iter_documents(database, scope)
    ]


def report_ids(database: Database) -> list[int]:
    with database.reading() as connection:
        return [row[0] for row in connection.rows("SELECT id FROM lab_reports ORDER BY id")]


def test_all_means_each_document_once_and_no_samples(database: Database) -> None:
    first = read_first(database)
    read_first(database)
    read_first(database, b"two")
    sample = read_first(database, b"sample")
    with database.writing() as connection:
        connection.run(
            "UPDATE session_processing_summary SET metadata = '{\"is_sample\": true}' WHERE session_id = ?",
            (session_of(sample),),
        )
    assert count_documents(database, Chosen()) == 2
    assert count_documents(database, Chosen(session_id=session_of(first))) == 1
    assert count_documents(database, Chosen(file_ids=[first, sample])) == 2
    session_id, count = create_rereading(database, Chosen(), "openai")
    assert count == 2
    files = list_files(database, session_id)
    assert [(file.progress.status, file.engine) for file in files] == [(FileStatus.PENDING, "openai")] * 2
    assert all(file.progress.sha256 for file in files), "its bytes are the database's own"


def test_nothing_to_read_again_makes_no_session(database: Database) -> None:
    new_session(database)
    assert create_rereading(database, Chosen(), "local") == ("", 0)


def test_a_new_reading_takes_the_place_of_one_that_nobody_confirmed(database: Database) -> None:
    first = read_first(database)
    session_id = read_again(database, Chosen(), OTHER)
    assert shown_values(database) == [["4"], ["4"]]
    for each in (session_id, session_of(first)):
        past = find_past_session(database, each)
        assert past is not None
        assert (past.result_count, past.report_count) == (1, 1)


def test_what_was_confirmed_stays_until_the_new_reading_is_confirmed(database: Database) -> None:
    read_first(database)
    before = shown_values(database)
    keep_reviewed(database, *report_ids(database))
    read_again(database, Chosen(), OTHER)
    assert shown_values(database) == [*before, []], "of everything, each value is told once"
    session_id = read_again(database, Chosen(), OTHER)
    assert shown_values(database, Scope(session_id=session_id)) == [["4"]]
    keep_reviewed(database, report_ids(database)[-1])
    assert shown_values(database) == [["4"], ["4"], ["4"]]


def test_a_confirmed_reading_that_reads_the_same_is_confirmed_again_and_gives_way(database: Database) -> None:
    read_first(database, report=OTHER)
    keep_reviewed(database, *report_ids(database))
    read_again(database, Chosen(), OTHER)
    assert shown_values(database) == [["4"], ["4"]]
    with database.reading() as connection:
        assert connection.value("SELECT count(DISTINCT parsed_document_id) FROM file_processing_status") == 1
        assert connection.value("SELECT count(reviewed_at) FROM lab_reports") == 2


def test_any_new_reading_takes_the_place_of_the_unconfirmed_one(database: Database) -> None:
    first = read_first(database)
    [again] = new_session(database, is_read_again=True)
    save_steps(database, reading_steps(again, b"one", (OTHER,)))
    assert shown_values(database) == [["4"], ["4"]]
    [linked] = new_session(database)
    save_steps(database, reading_steps(linked, b"one"))
    assert shown_values(database) == [["4"], ["4"], ["4"]]
    (person,) = {row.patient_id for row in iter_rows(database, Scope())}
    assert count_results(database, person or 0) == ResultCounts(1, 1, 0)
    assert [row.value for row in iter_rows(database, Scope())] == ["4"]
    assert [document["duplicate_of"] for document in iter_documents(database, Scope())] == [None, first, first]


def test_a_confirmed_reading_alone_counts_until_the_new_one_is_confirmed(database: Database) -> None:
    read_first(database)
    keep_reviewed(database, *report_ids(database))
    [again] = new_session(database, is_read_again=True)
    save_steps(database, reading_steps(again, b"one", (OTHER,)))
    (before,) = list_people(database)
    (test, _) = list_tests(database, before.person_id)
    assert (before.report_count, before.confirmed_count) == (1, 1)
    assert [reading.value for reading in list_readings(database, before.person_id, test)] == ["140"]
    assert [row.value for row in iter_rows(database, Scope(patient_id=before.person_id))] == ["140", "<5"]
    keep_reviewed(database, report_ids(database)[-1])
    assert [row.value for row in iter_rows(database, Scope(patient_id=before.person_id))] == ["4"]
    assert count_results(database, before.person_id) == ResultCounts(1, 1, 1)


def test_what_is_kept_of_a_file_that_failed_takes_nobodys_place(database: Database) -> None:
    read_first(database)
    before = shown_values(database)
    [again] = new_session(database, is_read_again=True)
    *steps, last = reading_steps(again, b"one", (OTHER,))
    failed = snapshot(again, FileStatus.FAILED, sha256=sha256_of(b"one"), error=Failure.of(ErrorCode.PARSE_INVALID))
    save_steps(database, [*steps, replace(last, progress=failed)])
    assert shown_values(database)[0] == before[0]

"""Documents that are read again: which ones, and which reading is shown afterwards."""

from dataclasses import replace

import pytest

from desktop_app.core.report import LabReport
from desktop_app.core.status import FileStatus
from desktop_app.store.database import Database
from desktop_app.store.files import list_files
from desktop_app.store.history import find_past_session
from desktop_app.store.progress import save_steps
from desktop_app.store.rereading import Chosen, count_documents, create_rereading
from desktop_app.store.results import Scope, iter_documents
from desktop_app.store.review import keep_reviewed
from tests.store.builders import REPORT, new_session, reading_steps, session_of
from tests.store.test_carrying import line

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


def shown_values(database: Database) -> list[list[str | None]]:
    """Return the values of each completed file."""
    return [
        [result["value"] for report in document["reports"] for result in report["results"]]
        for document in iter_documents(database, Scope())
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
    assert shown_values(database) == [*before, ["4"]]
    keep_reviewed(database, report_ids(database)[-1])
    assert shown_values(database) == [["4"], ["4"]]


def test_a_confirmed_reading_that_reads_the_same_is_confirmed_again_and_gives_way(database: Database) -> None:
    read_first(database, report=OTHER)
    keep_reviewed(database, *report_ids(database))
    read_again(database, Chosen(), OTHER)
    assert shown_values(database) == [["4"], ["4"]]
    with database.reading() as connection:
        assert connection.value("SELECT count(DISTINCT parsed_document_id) FROM file_processing_status") == 1
        assert connection.value("SELECT count(reviewed_at) FROM lab_reports") == 2


@pytest.mark.parametrize("is_read_again", [True, False])
def test_other_sessions_readings_take_nobodys_place(database: Database, is_read_again: bool) -> None:
    read_first(database)
    before = shown_values(database)
    [file_id] = new_session(database, is_read_again=is_read_again)
    save_steps(database, reading_steps(file_id, b"one", (OTHER,)))
    assert shown_values(database)[0] == before[0]

"""Deleting a session: what is told before goes, and nothing else."""

import pytest

from desktop_app.store.database import Database
from desktop_app.store.readings.results import Scope, iter_documents
from desktop_app.store.review import reports
from desktop_app.store.work.deletion import delete_session, deletion_of
from desktop_app.store.work.files import find_file, list_stages
from desktop_app.store.work.progress import save_steps
from desktop_app.store.work.sessions import UnknownSession, session_summary
from tests.store.builders import REPORT, new_session, reading_steps, session_of
from tests.store.work.test_history import BEN


def test_deleting_a_session_takes_all_that_is_only_its_own(database: Database) -> None:
    own, shared = new_session(database, 2)
    (other,) = new_session(database)
    save_steps(database, [*reading_steps(own, b"own"), *reading_steps(shared, b"shared")])
    save_steps(database, reading_steps(other, b"shared"))
    delete_session(database, session_of(own))
    tables = ("documents", "document_contents", "lab_reports", "test_results", "patients", "processing_jobs")
    with database.reading() as connection:
        assert [connection.value(f"SELECT count(*) FROM {table}") for table in tables] == [1, 1, 1, 2, 1, 4]
    (document,) = iter_documents(database, Scope())
    assert (document["file_id"], len(document["reports"])) == (other, 1)
    assert list_stages(database, own) == []
    assert find_file(database, own) is None
    delete_session(database, session_of(other))
    with database.reading() as connection:
        assert connection.value("SELECT count(*) FROM documents") == 0
        assert connection.value("SELECT count(*) FROM patients") == 0
    for unknown in (session_of(own), "nowhere"):
        with pytest.raises(UnknownSession):
            delete_session(database, unknown)
        with pytest.raises(UnknownSession):
            session_summary(database, unknown)


def test_a_deletion_says_exactly_what_goes(database: Database) -> None:
    first, second = new_session(database, 2)
    (other,) = new_session(database)
    save_steps(database, reading_steps(first, b"own", (REPORT, BEN)))
    save_steps(database, reading_steps(second, b"shared"))
    save_steps(database, reading_steps(other, b"shared"))
    with database.reading() as connection:
        report_id = connection.value("SELECT min(id) FROM lab_reports")
    reports.keep_reviewed(database, report_id)
    deletion = deletion_of(database, session_of(first))
    assert (deletion.file_count, deletion.document_count, deletion.kept_document_count) == (2, 1, 1)
    assert (deletion.result_count, deletion.confirmed_count) == (4, 2)
    with database.reading() as connection:
        before = connection.value("SELECT count(*) FROM test_results")
    delete_session(database, session_of(first))
    with database.reading() as connection:
        assert before - connection.value("SELECT count(*) FROM test_results") == deletion.result_count
        assert connection.value("SELECT count(*) FROM documents") == 1
    with pytest.raises(UnknownSession):
        deletion_of(database, session_of(first))


def test_a_reading_of_a_shared_document_that_no_other_session_has_goes(database: Database) -> None:
    (first,) = new_session(database)
    (again,) = new_session(database, is_read_again=True)
    save_steps(database, reading_steps(first, b"shared"))
    with database.writing() as connection:  # what was confirmed stays beside the new reading
        connection.run("UPDATE lab_reports SET reviewed_at = 1")
    save_steps(database, reading_steps(again, b"shared", (BEN,)))
    deletion = deletion_of(database, session_of(again))
    assert (deletion.document_count, deletion.kept_document_count, deletion.result_count) == (0, 1, 2)
    with database.reading() as connection:
        before = connection.value("SELECT count(*) FROM test_results")
    delete_session(database, session_of(again))
    with database.reading() as connection:
        assert before - connection.value("SELECT count(*) FROM test_results") == deletion.result_count

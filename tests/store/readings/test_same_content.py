"""Files of the same content: read once, linked, and read again where that is asked for."""

from dataclasses import replace

import pytest

from desktop_app.core.progress import ReadPages, Step
from desktop_app.core.status import FileStatus
from desktop_app.store.database import Database
from desktop_app.store.readings.documents import KnownDocuments
from desktop_app.store.readings.results import Scope, iter_documents
from desktop_app.store.work.deletion import delete_session
from desktop_app.store.work.files import find_file, list_files
from desktop_app.store.work.progress import save_steps
from tests.store.builders import REPORT, new_session, reading_steps, session_of, sha256_of, snapshot
from tests.store.stored import TABLES, sizes, stored

DATA = b"%PDF invented"


def test_the_same_content_is_stored_once_and_a_duplicate_has_the_results(database: Database) -> None:
    first, second = new_session(database, 2)
    save_steps(database, reading_steps(first, DATA))
    known = KnownDocuments(database).results(sha256_of(DATA), "local")
    assert known is not None
    assert (known.file_id, known.page_count, known.extraction_model) == (first, 2, "text-layer")
    before = sizes(database)
    duplicate = snapshot(second, FileStatus.COMPLETED, sha256=sha256_of(DATA), duplicate_of=first, stages=())
    save_steps(database, [Step(duplicate)])
    assert sizes(database) == before
    documents = list(iter_documents(database, Scope(session_id=session_of(first))))
    assert documents[0]["reports"] == documents[1]["reports"] != []
    assert [document["duplicate_of"] for document in documents] == [None, first]
    assert [file.extracted_text for file in list_files(database, session_of(first))] == [
        "page 1 of an invented report\npage 2 of an invented report"
    ] * 2


@pytest.mark.parametrize("is_one_batch", [True, False])
def test_the_same_content_read_by_two_programs_at_once_is_linked_not_stored_again(
    database: Database, is_one_batch: bool
) -> None:
    first, second = new_session(database, 2)
    if is_one_batch:
        _, recorded = save_steps(database, [*reading_steps(first, DATA), *reading_steps(second, DATA)])
    else:
        save_steps(database, reading_steps(first, DATA))
        (recorded,) = save_steps(database, reading_steps(second, DATA))
    assert recorded.duplicate_of == first
    assert sizes(database) == dict(zip(TABLES, (1, 1, 2, 1, 1, 1, 2, 8), strict=True))


def test_a_file_that_is_to_be_read_again_is_read_and_its_results_take_the_earlier_ones_place(
    database: Database,
) -> None:
    (first,) = new_session(database)
    save_steps(database, reading_steps(first, DATA))
    (second,) = new_session(database, is_read_again=True)
    (recorded,) = save_steps(database, reading_steps(second, DATA, [REPORT, REPORT]))
    assert recorded.duplicate_of is None
    counts = {document["file_id"]: len(document["reports"]) for document in iter_documents(database, Scope())}
    assert counts == {first: 2, second: 2}
    assert (sizes(database)["documents"], sizes(database)["document_pages"]) == (1, 2)


def test_another_engines_results_are_not_taken_for_this_ones(database: Database) -> None:
    (file_id,) = new_session(database)
    save_steps(database, reading_steps(file_id, DATA))
    known = KnownDocuments(database)
    assert known.results(sha256_of(DATA), "openai") is None
    assert known.pages(sha256_of(DATA), "openai") == {}
    assert sorted(known.pages(sha256_of(DATA), "local")) == [1, 2]


def test_a_duplicate_whose_original_was_deleted_a_moment_before_fails_and_can_be_retried(database: Database) -> None:
    (first,) = new_session(database)
    save_steps(database, reading_steps(first, DATA))
    (second,) = new_session(database)
    delete_session(database, session_of(first))
    duplicate = snapshot(second, FileStatus.COMPLETED, sha256=sha256_of(DATA), duplicate_of=first)
    (recorded,) = save_steps(database, [Step(duplicate)])
    assert (recorded.status, recorded.is_retryable, recorded.duplicate_of) == (FileStatus.FAILED, True, None)
    assert stored(database, second) == replace(recorded, stages=())


def test_a_file_that_failed_after_reading_keeps_its_pages_for_any_file_of_that_content(database: Database) -> None:
    first, second = new_session(database, 2)
    save_steps(database, [*reading_steps(first, DATA)[:3], Step(snapshot(first, FileStatus.FAILED))])
    assert KnownDocuments(database).results(sha256_of(DATA), "local") is None
    assert len(KnownDocuments(database).pages(sha256_of(DATA), "local")) == 2
    steps = [step for step in reading_steps(second, DATA) if not isinstance(step.payload, ReadPages)]
    save_steps(database, steps)
    file = find_file(database, second)
    assert file is not None
    assert file.extracted_text is not None
    assert stored(database, second).status is FileStatus.COMPLETED

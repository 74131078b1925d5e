"""Progress, recorded: what steps carry is stored in their order, whole or not at all."""

import itertools
from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.core.errors import ErrorCode, Failure, ProcessingError
from desktop_app.core.intake import Candidate
from desktop_app.core.progress import Content, FileProgress, ReadPages, Results, Step
from desktop_app.core.status import FileStatus, JobStatus, Stage
from desktop_app.store.database import Database
from desktop_app.store.readings.documents import KnownDocuments
from desktop_app.store.readings.results import Scope, iter_documents
from desktop_app.store.work.attempts import retry_files
from desktop_app.store.work.deletion import delete_session
from desktop_app.store.work.files import find_file, list_files, list_stages, load_tasks
from desktop_app.store.work.progress import save_steps
from desktop_app.store.work.sessions import create_session, session_summary
from tests.fakes import packed_page
from tests.store.builders import REPORT, new_session, reading_steps, session_of, sha256_of, snapshot, stages
from tests.store.stored import TABLES, sizes, stored

DATA = b"%PDF invented"


def everything(database: Database) -> dict[str, list[tuple[object, ...]]]:
    """All that is stored, without the ids and times that are given by the database."""
    queries = {
        "files": "SELECT file_id, status, progress, message, attempt_number, error_code, sha256, page_count, "
        "file_type, file_size_bytes, extraction_model, duplicate_of, extracted_text, document_id IS NULL, "
        "parsed_document_id IS NULL FROM file_processing_status ORDER BY file_id",
        "jobs": "SELECT file_id, attempt_number, type, status, progress, started_at, completed_at "
        "FROM processing_jobs ORDER BY 1, 2, 6, 3",
        "documents": "SELECT sha256, media_type, size_bytes, page_count, bytes FROM documents "
        "LEFT JOIN document_contents ON document_id = id ORDER BY 1",
        "pages": "SELECT sha256, engine, number, source, text, words FROM document_pages AS p "
        "JOIN documents AS d ON d.id = document_id ORDER BY 1, 2, 3",
        "results": "SELECT sha256, r.name, r.value FROM test_results AS r JOIN lab_reports AS l ON l.id = report_id "
        "JOIN parsed_documents AS p ON p.id = parsed_document_id JOIN documents AS d ON d.id = document_id "
        "ORDER BY 1, r.id",
    }
    with database.reading() as connection:
        return {name: connection.rows(query) for name, query in queries.items()}


def test_a_file_that_is_read_is_stored_with_all_it_carries(database: Database) -> None:
    (file_id,) = new_session(database)
    steps = reading_steps(file_id, DATA)
    assert save_steps(database, steps) == [steps[-1].progress]
    assert stored(database, file_id) == replace(steps[-1].progress, stages=())
    assert list_stages(database, file_id) == [(1, run) for run in stages(4)]
    assert sizes(database) == dict(zip(TABLES, (1, 1, 2, 1, 1, 1, 2, 4), strict=True))
    file = find_file(database, file_id)
    assert file is not None
    assert file.extracted_text == "page 1 of an invented report\npage 2 of an invented report"
    assert KnownDocuments(database).content(sha256_of(DATA)) == DATA
    assert session_summary(database, session_of(file_id)).completed_files == 1


def test_the_secret_of_an_address_is_kept_until_the_document_is(database: Database) -> None:
    address, told = "https://ann:secret@lab.invalid/r.pdf?token=secret", "https://lab.invalid/r.pdf?…"
    session_id = create_session(database, [Candidate(address, name) for name in ("r.pdf", "again.pdf")], "local")
    first, second = [file.progress.file_id for file in list_files(database, session_id)]

    def sources(statuses: Iterable[FileStatus] = FileStatus) -> list[str]:
        return [task.source for task in load_tasks(database, session_id, statuses)]

    failed = snapshot(first, FileStatus.FAILED, sha256=sha256_of(DATA), error=Failure.of(ErrorCode.DOWNLOAD_FAILED))
    save_steps(database, [Step(failed)])
    assert sources() == [address] * 2  # needed to try again
    assert {file.source for file in list_files(database, session_id)} == {told}
    assert {document["source_path"] for document in iter_documents(database, Scope())} == {told}
    retry_files(database, session_id)
    save_steps(
        database, [replace(step, progress=replace(step.progress, attempt=2)) for step in reading_steps(first, DATA)]
    )
    assert sorted(sources()) == sorted([told, address])
    completed = snapshot(second, FileStatus.COMPLETED, sha256=sha256_of(DATA), duplicate_of=first)
    save_steps(database, [Step(completed)])
    assert sources() == [told] * 2


def test_nothing_to_store_is_nothing_stored(database: Database) -> None:
    assert save_steps(database, []) == []


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    order=st.permutations([0] * 5 + [1] * 5 + [2] * 5),
    cuts=st.sets(st.integers(1, 14)),
)
def test_it_does_not_matter_which_steps_share_a_transaction(
    database: Database, order: list[int], cuts: set[int]
) -> None:
    """Three files, two of them with the same content: one by one in turn, or in batches of any size."""
    contents = [b"one", b"two", b"one"]
    stores: list[dict[str, list[tuple[object, ...]]]] = []
    for bounds in ([0, 15], [0, *sorted(cuts), 15]):
        file_ids = new_session(database, 3)
        queues = [iter(reading_steps(file_id, data)) for file_id, data in zip(file_ids, contents, strict=True)]
        steps = [next(queues[number]) for number in order]
        announced: dict[str, FileProgress] = {}
        for start, end in itertools.pairwise(bounds):
            announced |= {one.file_id: one for one in save_steps(database, steps[start:end])}
        for file_id in file_ids:
            assert replace(announced[file_id], stages=()) == stored(database, file_id)
        session_id = session_of(file_ids[0])
        stores.append({key: [tuple(str(cell).replace(session_id, "S") for cell in row) for row in rows]
                       for key, rows in everything(database).items()})  # fmt: skip
        delete_session(database, session_id)
        assert set(sizes(database).values()) == {0}
    assert stores[0] == stores[1]


def test_the_last_snapshot_stands_for_all_and_its_order_is_the_order_of_the_files(database: Database) -> None:
    first, second = new_session(database, 2)
    recorded = save_steps(
        database,
        [
            Step(snapshot(first, FileStatus.DOWNLOADING)),
            Step(snapshot(second, FileStatus.DOWNLOADING)),
            Step(snapshot(first, FileStatus.EXTRACTING, message="page 1 of 2 read", progress=45)),
        ],
    )
    assert [(one.file_id, one.progress, one.message) for one in recorded] == [
        (first, 45, "page 1 of 2 read"),
        (second, 10, None),
    ]
    assert [file.progress.progress for file in list_files(database, session_of(first))] == [45, 10]


def test_errors_and_metadata_come_back_as_they_were(database: Database) -> None:
    (file_id,) = new_session(database)
    failed = snapshot(file_id, FileStatus.FAILED, metadata={"is_repaired": True, "cost_usd": 0.25, "note": "ä"})
    save_steps(database, [Step(failed)])
    assert stored(database, file_id) == failed


def test_what_is_known_of_the_content_stays_known_and_is_announced(database: Database) -> None:
    (file_id,) = new_session(database)
    save_steps(database, reading_steps(file_id, DATA)[:3])
    save_steps(database, [Step(snapshot(file_id, FileStatus.FAILED))])
    retry_files(database, session_of(file_id))
    (recorded,) = save_steps(database, [Step(snapshot(file_id, FileStatus.DOWNLOADING, attempt=2))])
    assert (recorded.sha256, recorded.page_count, recorded.attempt) == (sha256_of(DATA), 2, 2)
    assert recorded == replace(stored(database, file_id), stages=recorded.stages)


def test_a_file_that_changed_on_disk_forgets_what_was_known_of_it(database: Database) -> None:
    (file_id,) = new_session(database)
    save_steps(database, [*reading_steps(file_id, DATA)[:4], Step(snapshot(file_id, FileStatus.FAILED))])
    retry_files(database, session_of(file_id))
    changed = replace(snapshot(file_id, FileStatus.EXTRACTING, attempt=2), sha256=sha256_of(b"new"))
    (recorded,) = save_steps(database, [Step(changed, Content(sha256_of(b"new"), "image/png", b"new"))])
    assert (recorded.page_count, recorded.media_type, recorded.extraction_model) == (None, None, None)
    save_steps(
        database, [replace(step, progress=replace(step.progress, attempt=2)) for step in reading_steps(file_id, b"new")]
    )
    (document,) = iter_documents(database, Scope())
    assert document["sha256"] == sha256_of(b"new")
    assert len(document["reports"]) == 1


def test_a_page_that_is_read_again_replaces_the_earlier_one(database: Database) -> None:
    (file_id,) = new_session(database)
    save_steps(database, reading_steps(file_id, DATA)[:3])
    page = packed_page(1, "read better now", "ocr")
    step = Step(snapshot(file_id, FileStatus.EXTRACTING), ReadPages(sha256_of(DATA), "local", (page,), 2))
    save_steps(database, [step])
    pages = KnownDocuments(database).pages(sha256_of(DATA), "local")
    assert pages[1] == page
    assert pages[2].text == "page 2 of an invented report"
    file = find_file(database, file_id)
    assert file is not None
    assert file.extracted_text == "read better now\npage 2 of an invented report"


def test_extracted_text_is_the_first_thousand_characters(database: Database) -> None:
    (file_id,) = new_session(database)
    pages = tuple(packed_page(number, "ä" * 700) for number in (1, 2))
    save_steps(
        database, [Step(snapshot(file_id, FileStatus.EXTRACTING), ReadPages(sha256_of(DATA), "local", pages, 2))]
    )
    file = find_file(database, file_id)
    assert file is not None
    assert file.extracted_text == "ä" * 700 + "\n" + "ä" * 299


def test_files_that_were_deleted_meanwhile_are_passed_over(database: Database) -> None:
    (gone,) = new_session(database)
    (here,) = new_session(database)
    delete_session(database, session_of(gone))
    recorded = save_steps(database, [*reading_steps(gone, b"gone"), *reading_steps(here, DATA)])
    assert [one.file_id for one in recorded] == [here, gone], "nobody waits for a file that was deleted"
    assert sizes(database)["documents"] == 1


def test_a_step_of_an_attempt_before_the_stored_one_does_not_turn_the_file_back(database: Database) -> None:
    (file_id,) = new_session(database)
    save_steps(database, [Step(snapshot(file_id, FileStatus.CANCELLED))])
    retry_files(database, session_of(file_id))
    late = reading_steps(file_id, DATA)
    assert save_steps(database, late[:3]) == []
    now = stored(database, file_id)
    assert (now.status, now.attempt) == (FileStatus.PENDING, 2)
    assert len(KnownDocuments(database).pages(sha256_of(DATA), "local")) == 2, "what was read is kept"
    assert {attempt for attempt, _ in list_stages(database, file_id)} == {1}
    assert [one.status for one in save_steps(database, late[4:])] == [FileStatus.PENDING], "as it is stored"
    assert sizes(database)["test_results"] == 0


def test_stages_of_two_attempts_in_one_batch_are_all_stored(database: Database) -> None:
    (file_id,) = new_session(database)
    first = snapshot(file_id, FileStatus.EXTRACTING)
    failed = replace(first, status=FileStatus.FAILED, stages=stages(2))
    second = replace(first, attempt=2, stages=(replace(first.stages[0], started_at_ms=9_000),))
    save_steps(database, [Step(first), Step(failed), Step(second)])
    found = [(attempt, run.stage, run.status) for attempt, run in list_stages(database, file_id)]
    assert found == [
        (1, Stage.DOWNLOAD, JobStatus.COMPLETED),
        (1, Stage.EXTRACT, JobStatus.COMPLETED),
        (2, Stage.DOWNLOAD, JobStatus.COMPLETED),
    ]


def test_results_status_and_stage_are_stored_together_or_not_at_all(database: Database) -> None:
    first, second = new_session(database, 2)
    before = sizes(database)
    bad_report = replace(REPORT, results=(replace(REPORT.results[0], flag="?"),))  # pyright: ignore[reportArgumentType]
    with pytest.raises(Exception, match="CHECK constraint"):
        save_steps(database, [*reading_steps(first, DATA), *reading_steps(second, b"bad", [bad_report])])
    assert sizes(database) == before
    assert [file.progress.status for file in list_files(database, session_of(first))] == [FileStatus.PENDING] * 2
    save_steps(database, reading_steps(first, DATA))
    assert stored(database, first).status is FileStatus.COMPLETED


def test_a_full_disk_stores_nothing_and_the_next_batch_is_stored_when_there_is_room(database: Database) -> None:
    (file_id,) = new_session(database)
    before = sizes(database)
    with database.writing() as connection:
        pages = connection.value("PRAGMA page_count")
        connection.run(f"PRAGMA max_page_count = {pages + 20}")
    steps = reading_steps(file_id, DATA * 20_000)
    with pytest.raises(ProcessingError) as caught:
        save_steps(database, steps)
    assert caught.value.failure.code is ErrorCode.DISK_FULL
    assert sizes(database) == before
    assert stored(database, file_id).status is FileStatus.PENDING
    with database.writing() as connection:
        connection.run("PRAGMA max_page_count = 1000000")
    save_steps(database, steps)
    assert stored(database, file_id).status is FileStatus.COMPLETED


def test_text_that_is_no_unicode_is_stored_with_replacements(database: Database) -> None:
    (file_id,) = new_session(database)
    broken = "So\ud800dium"
    report = replace(
        REPORT,
        patient=replace(REPORT.patient, name=broken),
        results=(replace(REPORT.results[0], name=broken, numeric_value=float("nan")),),
    )
    page = replace(packed_page(), text=broken)
    save_steps(
        database,
        [
            Step(snapshot(file_id, FileStatus.EXTRACTING, message=broken)),
            Step(snapshot(file_id, FileStatus.PARSING), ReadPages(sha256_of(DATA), "local", (page,), 1)),
            Step(snapshot(file_id, FileStatus.COMPLETED), Results(sha256_of(DATA), "local", "m", "p", (report,))),
        ],
    )
    (document,) = iter_documents(database, Scope())
    (result,) = document["reports"][0]["results"]
    assert (result["name"], result["numeric_value"]) == ("So?dium", None)

"""The history: the counts that triggers keep, filters, orders, search, facts, and what a deletion takes away."""

import random

import pytest

from desktop_app.core.errors import ErrorCode, Failure
from desktop_app.core.history import (
    PICTURES,
    HistoryFilter,
    HistoryOrder,
    HistorySort,
    HistoryTotals,
    Outcome,
    PastSession,
)
from desktop_app.core.intake import Candidate
from desktop_app.core.progress import Step
from desktop_app.core.report import LabReport, Patient, TestResult
from desktop_app.core.status import FileStatus
from desktop_app.store.database import Database
from desktop_app.store.migrations import v4_history
from desktop_app.store.review.reports import keep_reviewed
from desktop_app.store.work import history
from desktop_app.store.work.attempts import retry_files
from desktop_app.store.work.deletion import delete_session
from desktop_app.store.work.membership import remove_files
from desktop_app.store.work.progress import save_steps
from desktop_app.store.work.sessions import UnknownSession, create_session, session_summary
from tests.store.builders import REPORT, new_session, reading_steps, session_of, snapshot

BEN = LabReport(
    Patient("Ben Müller", "male", None, "1980-01-01", None),
    "Lab",
    None,
    None,
    "2024-01-01",
    None,
    (TestResult("Ferritin", "84"), TestResult("HbA1c", "5.4")),
)


def fail(database: Database, file_id: str, code: ErrorCode = ErrorCode.NO_TEXT, **facts: object) -> None:
    error = Failure.of(code)
    save_steps(database, [Step(snapshot(file_id, FileStatus.FAILED, error=error, **facts))])


def past(database: Database, chosen: HistoryFilter | None = None, order: HistoryOrder | None = None) -> list[str]:
    return [row.session_id for row in history.list_past_sessions(database, chosen or HistoryFilter(), order)]


def only(database: Database, session_id: str) -> PastSession:
    found = history.find_past_session(database, session_id)
    assert found is not None
    return found


def kept_counts(database: Database) -> list[tuple[object, ...]]:
    with database.reading() as connection:
        return connection.rows(
            "SELECT session_id, result_count, report_count, reviewed_count FROM session_processing_summary "
            "ORDER BY session_id"
        )


def recounted(database: Database) -> list[tuple[object, ...]]:
    """The same by counting anew, as version 4 fills an older database."""
    before = kept_counts(database)
    with database.writing() as connection:
        connection.run("UPDATE session_processing_summary SET result_count = 0, report_count = 0, reviewed_count = 0")
        connection.run(v4_history.FILL_COUNTS)
    after = kept_counts(database)
    assert before == after
    return after


@pytest.mark.parametrize("seed", range(6))
def test_counts_equal_a_recount_whatever_happens(database: Database, seed: int) -> None:
    chance = random.Random(seed)
    files: list[str] = []
    for _ in range(3):
        files += new_session(database, 3)
    for _ in range(40):
        act, file_id = chance.choice(("read", "read", "review", "remove", "delete", "new")), chance.choice(files)
        if act == "read":
            data, reports = bytes([chance.randrange(4)]), chance.choice(((REPORT,), (REPORT, BEN), ()))
            save_steps(database, reading_steps(file_id, data, reports))
        elif act == "review":
            with database.reading() as connection:
                ids = [row[0] for row in connection.rows("SELECT id FROM lab_reports")]
            if ids:
                keep_reviewed(database, chance.choice(ids), is_reviewed=chance.random() < 0.6)
        elif act == "remove":
            remove_files(database, session_of(file_id), [file_id])
        elif act == "delete" and chance.random() < 0.3:
            try:
                delete_session(database, session_of(file_id))
            except UnknownSession:
                files += new_session(database, 2)
        else:
            files += new_session(database, 2, is_read_again=chance.random() < 0.5)
        recounted(database)
    assert any(row[1] for row in recounted(database))


def test_a_row_tells_what_the_session_gave(database: Database) -> None:
    first, second, third = new_session(database, 3)
    save_steps(database, reading_steps(first, b"a", (REPORT, BEN)))
    save_steps(database, reading_steps(second, b"a"))
    fail(database, third, is_retryable=False)
    row = only(database, session_of(first))
    assert (row.name, row.result_count, row.report_count, row.reviewed_count) == ("1.pdf", 8, 4, 0)
    assert (row.has_retryable, row.model, row.cost_usd, row.duration_ms) == (False, None, None, 2_000)
    with database.reading() as connection:
        report_id = connection.value("SELECT min(id) FROM lab_reports")
    keep_reviewed(database, report_id)
    assert only(database, session_of(first)).reviewed_count == 2


def test_retryable_files_have_attempts_left(database: Database) -> None:
    (file_id,) = new_session(database)
    fail(database, file_id)
    assert only(database, session_of(file_id)).has_retryable
    for attempt in (2, 3):
        retry_files(database, session_of(file_id), [file_id])
        fail(database, file_id, attempt=attempt)
    assert not only(database, session_of(file_id)).has_retryable
    assert history.session_facts(database, session_of(file_id), 4).retryable_ids == ()


def test_a_file_for_which_the_sessions_time_was_over_can_be_retried_whatever_its_attempt(database: Database) -> None:
    (file_id,) = new_session(database)
    over = Failure.of(ErrorCode.TIMEOUT, is_session_time=True)
    save_steps(database, [Step(snapshot(file_id, FileStatus.TIMEOUT, error=over, attempt=3))])
    session_id = session_of(file_id)
    assert only(database, session_id).has_retryable
    assert history.session_facts(database, session_id, 4).retryable_ids == (file_id,)
    assert session_summary(database, session_id).retryable_files == 1
    assert retry_files(database, session_id).file_ids == (file_id,)


def test_totals_and_pages_follow_the_filter(database: Database) -> None:
    done, failed, waiting = (new_session(database)[0] for _ in range(3))
    save_steps(database, reading_steps(done, b"a"))
    fail(database, failed)
    ids = [session_of(file_id) for file_id in (done, failed, waiting)]
    assert past(database) == ids[::-1]
    assert history.past_session_totals(database, HistoryFilter()) == HistoryTotals(3, 3, 2, ("local",))
    outcomes = {Outcome.COMPLETED: ids[0], Outcome.NONE: ids[1], Outcome.FAILED: ids[1], Outcome.OPEN: ids[2]}
    for outcome, session_id in outcomes.items():
        assert past(database, HistoryFilter(outcome=outcome)) == [session_id]
    for outcome in (Outcome.PARTIAL, Outcome.TIMED_OUT, Outcome.CANCELLED):
        assert past(database, HistoryFilter(outcome=outcome)) == []
    page = history.list_past_sessions(database, HistoryFilter(), offset=1, limit=1)
    assert [row.session_id for row in page] == [ids[1]]


def test_filters_combine(database: Database) -> None:
    pictures = create_session(database, [Candidate("/a/b.jpg", "b.jpg", 1, "image/jpeg")], "openai")
    documents = create_session(database, [Candidate("/a/c.pdf", "c.pdf", 1, "application/pdf")], "local")
    assert past(database, HistoryFilter(media_type=PICTURES)) == [pictures]
    assert past(database, HistoryFilter(media_type="image/jpeg", engine="openai")) == [pictures]
    assert past(database, HistoryFilter(media_type="image/jpeg", engine="local")) == []
    assert past(database, HistoryFilter(engine="local", text="c.pdf")) == [documents]
    created = only(database, documents).summary.created_at_ms
    assert past(database, HistoryFilter(since_ms=created)) == [documents]
    assert past(database, HistoryFilter(until_ms=created)) == [pictures]
    fail(database, f"{documents}-000001", ErrorCode.PDF_PASSWORD)
    assert past(database, HistoryFilter(error_code="PDF_PASSWORD")) == [documents]


def test_words_are_found_in_names_of_files_people_and_tests(database: Database) -> None:
    ann, ben, empty = (new_session(database)[0] for _ in range(3))
    save_steps(database, reading_steps(ann, b"a"))
    save_steps(database, reading_steps(ben, b"b", (BEN,)))

    def found(text: str) -> list[str]:
        return list(history.find_past_sessions(database, text))

    assert found("sodium") == found("ANN exam") == [session_of(ann)]
    assert found("muller") == found("MÜLLER") == found("ferri ben") == found("a1c") == [session_of(ben)]
    assert found("1.PDF") == sorted(map(session_of, (ann, ben, empty)))
    assert found("sodium ben") == found("100%") == found("_.pdf") == []


def test_every_head_sorts_both_ways(database: Database) -> None:
    small, large = new_session(database, 1), new_session(database, 3)
    save_steps(database, reading_steps(small[0], b"a"))
    ids = [session_of(small[0]), session_of(large[0])]
    for by in HistorySort:
        up, down = (past(database, order=HistoryOrder(by, is_descending=is_down)) for is_down in (False, True))
        assert sorted(up) == sorted(down) == sorted(ids), by
    assert past(database, order=HistoryOrder(HistorySort.FILES, is_descending=False)) == ids
    assert past(database, order=HistoryOrder(HistorySort.RESULTS)) == ids
    # What has no duration comes last either way.
    assert past(database, order=HistoryOrder(HistorySort.DURATION, is_descending=False)) == ids
    assert past(database, order=HistoryOrder(HistorySort.DURATION)) == ids


def test_facts_name_the_people_and_the_problems(database: Database) -> None:
    first, second, third, fourth = new_session(database, 4)
    save_steps(database, reading_steps(first, b"a", (REPORT, BEN)))
    save_steps(database, [Step(snapshot(second, FileStatus.CANCELLED))])
    fail(database, third)
    save_steps(database, [Step(snapshot(fourth, FileStatus.TIMEOUT))])
    facts = history.session_facts(database, session_of(first), 2)
    assert (facts.person_count, facts.problem_count) == (2, 3)
    assert [(problem.name, problem.progress.status) for problem in facts.problems] == [
        ("3.pdf", FileStatus.FAILED),
        ("4.pdf", FileStatus.TIMEOUT),
    ]
    assert facts.retryable_ids == (third, fourth)

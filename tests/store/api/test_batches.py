"""Handovers as they are stored: questions once, answers with their cost once, and nothing kept longer than needed."""

from dataclasses import replace

import pytest

from desktop_app.core.api.answers import Answer, PaidCall, Usage
from desktop_app.core.api.batches import SENDING, Counts, Gathered, Handover
from desktop_app.core.errors import ErrorCode, Failure
from desktop_app.core.intake import Candidate
from desktop_app.core.session import Control
from desktop_app.store.api.batches import StoredHandovers, find_handover, hand_over, handed_over, withdraw
from desktop_app.store.api.costs import spent_since_usd
from desktop_app.store.database import Database
from desktop_app.store.work.sessions import create_session, session_summary, set_control

ADDRESS = "http://127.0.0.1:1/v1"
WAITS = Failure.of(ErrorCode.API_BATCH, "3 questions for 127.0.0.1:1")


@pytest.fixture
def ledger(database: Database) -> StoredHandovers:
    return StoredHandovers(database, lambda call: call())


@pytest.fixture
def session_id(database: Database) -> str:
    made = create_session(database, [Candidate("/a.pdf", "a.pdf")], "openai")
    hand_over(database, made, ADDRESS)
    return made


def question(key: str, session_id: str, request: str = "{}") -> Gathered:
    asked = (key, "a" * 64, 1, "parse", "127.0.0.1:1", "model-a", 1, {"try": 1}, {"takes_temperature": True})
    return Gathered(*asked, expected_usd=0.25, file_id="file-1", session_id=session_id, request=request)


def answered(asked: Gathered) -> PaidCall:
    return PaidCall(
        asked.key, asked.sha256, asked.page, asked.purpose, asked.host, asked.model, asked.prompt_version,
        asked.parameters, Answer("{}", usage=Usage(10, 2)), 0.2, asked.expected_usd, 0, asked.file_id, asked.session_id,
    )  # fmt: skip


def standing(database: Database, session_id: str) -> Handover:
    found = find_handover(database, session_id)
    assert found is not None
    return found


def test_a_question_is_gathered_once_and_comes_back_as_it_was(
    ledger: StoredHandovers, database: Database, session_id: str
) -> None:
    assert ledger.is_handed_over(session_id)
    first = question("k1", session_id, '{"name": "Ärztin"}')
    for asked in (first, question("k1", session_id, "other"), question("k2", session_id)):
        ledger.gather(asked)
    assert (standing(database, session_id).gathered, standing(database, session_id).pending_files) == (2, 1)
    ledger.make_batches(session_id, WAITS, 10, 1000)
    (batch,) = standing(database, session_id).batches
    assert (batch.status, batch.batch_id, batch.counts.total) == (SENDING, None, 2)
    assert list(ledger.questions(batch)) == [first, question("k2", session_id)]


def test_batches_are_no_larger_than_allowed_and_the_session_waits(
    ledger: StoredHandovers, database: Database, session_id: str
) -> None:
    for number in range(5):
        ledger.gather(question(f"k{number}", session_id, "x" * 40))
    ledger.make_batches(session_id, WAITS, 3, 100)
    assert [batch.counts.total for batch in standing(database, session_id).batches] == [2, 2, 1]
    summary = session_summary(database, session_id)
    assert (summary.control, summary.pause_reason) == (Control.PAUSED, WAITS)


def test_what_is_sent_is_forgotten_and_counts_for_the_month(
    ledger: StoredHandovers, database: Database, session_id: str
) -> None:
    ledger.gather(question("k1", session_id, "secret"))
    ledger.make_batches(session_id, WAITS, 10, 1000)
    assert spent_since_usd(database, 0) == 0.0
    (batch,) = standing(database, session_id).batches
    ledger.note_batch(batch, "batch_1", "in_progress", Counts(1, 0, 0))
    (asked,) = ledger.questions(batch)
    assert asked == replace(question("k1", session_id), request="")
    assert spent_since_usd(database, 0) == 0.25
    assert session_summary(database, session_id).continuation_token == "batch_1"
    ledger.settle(answered(asked))
    ledger.settle(answered(asked))  # collected again after a crash
    assert spent_since_usd(database, 0) == 0.2
    with database.reading() as connection:
        assert connection.value("SELECT count(*) FROM api_calls") == 1


def test_a_failure_is_given_out_once_and_outlasts_its_batch(
    ledger: StoredHandovers, database: Database, session_id: str
) -> None:
    ledger.gather(question("k1", session_id))
    ledger.gather(question("k2", session_id))
    ledger.make_batches(session_id, WAITS, 10, 1000)
    (batch,) = standing(database, session_id).batches
    failure = Failure.of(ErrorCode.API_SERVER, "HTTP 500", status=500)
    ledger.fail("k1", failure)
    ledger.close_batch(batch)
    now = standing(database, session_id)
    assert (now.batches, now.gathered) == ((), 0)
    assert ledger.take_failure("k1") == failure
    assert ledger.take_failure("k1") is None
    ledger.gather(question("k2", session_id))  # it may be asked anew
    assert standing(database, session_id).gathered == 1


def test_what_a_person_paused_does_not_go_on_by_itself(
    ledger: StoredHandovers, database: Database, session_id: str
) -> None:
    ledger.pause(session_id, WAITS)
    assert ledger.begin_round(session_id)
    assert (session_summary(database, session_id).control, standing(database, session_id).round) == (Control.RUN, 2)
    set_control(database, session_id, Control.PAUSED)
    assert not standing(database, session_id).may_send
    assert not ledger.go_on(session_id)
    set_control(database, session_id, Control.CANCELLED)
    assert standing(database, session_id).is_withdrawn
    assert not ledger.end(session_id, None)
    assert handed_over(database) == []


def test_a_session_that_is_taken_back_or_stuck_says_so(
    ledger: StoredHandovers, database: Database, session_id: str
) -> None:
    ledger.gather(question("k1", session_id))
    other = create_session(database, [Candidate("/b.pdf", "b.pdf")], "openai")
    hand_over(database, other, ADDRESS)
    ledger.gather(question("k1", other))
    assert (standing(database, other).gathered, standing(database, other).has_to_wait) == (0, False)
    ledger.make_batches(session_id, WAITS, 10, 1000)
    assert standing(database, other).has_to_wait  # its question lies in the other session's batch
    withdraw(database, session_id)
    assert standing(database, session_id).is_withdrawn
    ended = Failure.of(ErrorCode.API_BATCH_ENDED, "expired: 0 of 1 answers came")
    assert not ledger.end(session_id, ended)
    assert session_summary(database, session_id).pause_reason == ended
    assert not standing(database, other).has_to_wait

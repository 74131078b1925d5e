"""Answers that were paid for: given back, forgotten with their document, and counted."""

import pytest

from desktop_app.core.api.answers import Answer, PaidCall, Usage
from desktop_app.store.api.answers import StoredAnswers
from desktop_app.store.api.costs import spent_on_session
from desktop_app.store.database import Database

SHA = "a" * 64


def paid(key: str = "k1", cost_usd: float | None = 0.25, text: str = "{}", file_id: str = "file-1") -> PaidCall:
    return PaidCall(
        key,
        SHA,
        1,
        "parse",
        "api.example",
        "model-a",
        1,
        {"format": "json_schema"},
        Answer(text, usage=Usage(100, 20)),
        cost_usd,
        0.5,
        300,
        file_id,
        "session-1",
    )


@pytest.fixture
def answers(database: Database) -> StoredAnswers:
    return StoredAnswers(database, lambda call: call())


def test_an_answer_is_given_back_by_its_key(answers: StoredAnswers) -> None:
    assert answers.recall("k1") is None
    answers.remember(paid(text='{"reports": []}'))
    assert answers.recall("k1") == Answer('{"reports": []}')


def test_a_rejected_answer_is_asked_for_anew_but_stays_counted(answers: StoredAnswers) -> None:
    answers.remember(paid())
    answers.reject(["k1", "unknown"])
    assert answers.recall("k1") is None
    assert answers.spent_on_file("file-1").cost_usd == 0.25


def test_costs_are_summed_by_file_session_and_time(answers: StoredAnswers, database: Database) -> None:
    for key, cost, file_id in (("k1", 0.25, "file-1"), ("k2", 0.5, "file-1"), ("k3", None, "file-2")):
        answers.remember(paid(key, cost, file_id=file_id))
    assert answers.spent_on_file("file-1").cost_usd == 0.75
    spent = spent_on_session(database, "session-1")
    assert (spent.calls, spent.input_tokens, spent.output_tokens, spent.unknown_calls) == (3, 300, 60, 1)
    assert answers.spent_since_usd(0) == 1.25  # what is not known counts as was reckoned
    assert answers.spent_since_usd(1 << 60) == 0.0


def test_answers_go_with_their_document_and_costs_stay(answers: StoredAnswers, database: Database) -> None:
    answers.remember(paid())
    with database.writing() as connection:
        connection.run("DELETE FROM documents")
    assert answers.recall("k1") is None
    assert answers.spent_since_usd(0) == 0.25


def test_what_a_server_can_do_is_remembered_for_each_model(answers: StoredAnswers) -> None:
    answers.note_abilities("http://127.0.0.1:1/v1", "model-a", {"answer_format": "json_object"})
    answers.note_abilities("http://127.0.0.1:1/v1", "model-a", {"answer_format": "text"})
    assert answers.abilities("http://127.0.0.1:1/v1", "model-a") == {"answer_format": "text"}
    assert answers.abilities("http://127.0.0.1:1/v1", "model-b") is None

"""Vectors of texts: asked for in batches, strictly read, paid from the same purse, and never without the agreement."""

import json
import math
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.engine import Deadline, Stopped
from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.core.settings import Settings
from desktop_app.engines.openai.embeddings import MOST_TEXTS, Embedder, Vectors, read_vectors
from desktop_app.engines.openai.making import EngineMaker
from tests.engines.openai.fakes import FakeMemory
from tests.standin.server import KEY, Act, StandIn, sequence
from tests.standin.vectors import MODEL, vector_of

HOST = "api.example"


class Fixture:
    """An embedder on the stand-in, and what it brought."""

    def __init__(self, standin: StandIn, **settings: Any) -> None:
        chosen: dict[str, Any] = {
            "api_base_url": standin.base_url,
            "embeddings_model": MODEL,
            "embeddings_consented_hosts": standin.host,
            **settings,
        }
        self.memory, self.settings = FakeMemory(), Settings(**chosen)
        self.key: str | None = KEY
        own_prices = Path("no-such-prices.toml")
        self.maker = EngineMaker(self.memory, None, lambda _: self.key, own_prices, {})  # pyright: ignore[reportArgumentType]
        self.brought: list[Vectors] = []

    @property
    def embedder(self) -> Embedder:
        return self.maker.embedder(self.settings)

    def embed(self, *texts: str, deadline: Deadline | None = None) -> None:
        def keep(found: Vectors) -> None:
            self.brought.append(found)
            self.memory.remember(found.call)

        self.embedder.embed(texts, "embedding", deadline or Deadline.after(60, 60, lambda: False), keep)

    def code(self, *texts: str) -> ErrorCode:
        with pytest.raises(ProcessingError) as caught:
            self.embed(*texts)
        return caught.value.failure.code


Make = Callable[..., Fixture]


@pytest.fixture
def make(standin: StandIn) -> Iterator[Make]:
    made: list[Fixture] = []

    def make(**settings: Any) -> Fixture:
        made.append(Fixture(standin, **settings))
        return made[-1]

    yield make
    for each in made:
        each.maker.close()


@pytest.fixture
def fixture(make: Make) -> Fixture:
    return make()


def numbers(packed: bytes) -> np.ndarray[Any, Any]:
    return np.frombuffer(packed, "<f2").astype(np.float32)


def test_texts_come_back_as_vectors_of_length_one_in_their_order(fixture: Fixture, standin: StandIn) -> None:
    fixture.embed("Ferritin 12", "Glucose 5")
    [found] = fixture.brought
    for packed, text in zip(found.vectors, ("Ferritin 12", "Glucose 5"), strict=True):
        assert np.allclose(numbers(packed), vector_of(text), atol=2e-3)
        assert np.linalg.norm(numbers(packed)) == pytest.approx(1, abs=2e-3)
    [call] = standin.embeddings
    assert call.body == {"model": MODEL, "input": ["Ferritin 12", "Glucose 5"], "encoding_format": "float"}
    usage = found.call.answer.usage
    assert usage is not None
    assert usage.input_tokens == call.input_tokens
    assert (found.call.purpose, found.call.cost_usd) == ("embedding", 0.0)


def test_many_texts_go_in_several_calls(fixture: Fixture, standin: StandIn) -> None:
    fixture.embed(*(f"text {number}" for number in range(MOST_TEXTS + 3)))
    assert [len(call.body["input"]) for call in standin.embeddings] == [MOST_TEXTS, 3]
    assert [found.first for found in fixture.brought] == [0, MOST_TEXTS]


def test_a_server_that_takes_fewer_gets_fewer_from_then_on(fixture: Fixture, standin: StandIn) -> None:
    standin.most_texts = 4
    texts = [f"text {number}" for number in range(10)]
    fixture.embed(*texts)
    answered = [call.body["input"] for call in standin.embeddings if call.was_answered]
    assert [text for part in answered for text in part] == texts
    fixture.embed(*texts)
    assert all(call.was_answered for call in standin.embeddings[-4:])


def test_a_text_that_is_too_long_is_sent_shorter(fixture: Fixture, standin: StandIn) -> None:
    standin.plan = lambda _, body: Act(400) if max(map(len, body["input"])) > 200 else Act()
    fixture.embed("a" * 350, "short")
    assert sum(len(found.vectors) for found in fixture.brought) == 2
    assert standin.embeddings[2].body["input"] == ["a" * 175]


def test_nothing_is_sent_without_a_model_or_the_agreement(make: Make, standin: StandIn) -> None:
    assert make(embeddings_consented_hosts="").code("a") is ErrorCode.API_CONSENT
    assert make(embeddings_model="").code("a") is ErrorCode.API_CONSENT
    assert make(embeddings_consented_hosts="", api_consented_hosts=standin.host).code("a") is (ErrorCode.API_CONSENT)
    assert standin.calls == []


def test_the_purse_is_the_same_as_of_other_calls(make: Make, standin: StandIn) -> None:
    unpriced = make(api_monthly_limit_usd=1.0, embeddings_model="text-embedding-3-small")
    standin.models = ("text-embedding-3-small",)
    unpriced.embed("a" * 400)
    [found] = unpriced.brought
    assert found.call.cost_usd == pytest.approx(100 * 0.02 / 1e6)
    poor = make(api_monthly_limit_usd=1e-9, embeddings_model="text-embedding-3-small")
    assert poor.code("a" * 400) is ErrorCode.API_SPENDING_LIMIT
    assert len(standin.embeddings) == 1


def test_errors_are_the_catalogue_s_and_a_stop_ends_the_wait(fixture: Fixture, standin: StandIn) -> None:
    standin.plan = sequence(Act(429), Act(500), Act(401), Act(body="<html>"), Act(drops=True), Act(hangs=True))
    codes = [fixture.code("a") for _ in range(5)]
    assert codes == [
        ErrorCode.API_RATE_LIMIT,
        ErrorCode.API_SERVER,
        ErrorCode.API_AUTH,
        ErrorCode.API_ANSWER_UNREADABLE,
        ErrorCode.API_CONNECTION,
    ]
    with pytest.raises(Stopped):
        fixture.embed("a", deadline=Deadline.after(60, 60, lambda: True))
    fixture.key = "sk-wrong"
    fixture.embedder.close()
    assert fixture.code("a") is ErrorCode.API_AUTH


def body(*rows: Any) -> str:
    return json.dumps({"data": list(rows), "usage": {"prompt_tokens": 3}})


def row(index: int, *vector: Any) -> dict[str, Any]:
    return {"index": index, "embedding": list(vector)}


@pytest.mark.parametrize(
    "answer",
    [
        "",
        "[]",
        "{}",
        body(),
        body(row(0, 1.0)),
        body(row(0, 1.0), row(0, 1.0)),
        body(row(0, 1.0), row(2, 1.0)),
        body(row(0, 1.0), row(1, 1.0, 2.0)),
        body(row(0, 1.0), row(1, "x")),
        body(row(0, 1.0), row(1, None)),
        body(row(0, 1.0), row(1, 0.0)),
        body(row(0, 1.0), row(1, math.nan)),
        body(row(0, 1.0), row(1, math.inf)),
        body(row(0), row(1)),
        body(row(0, 1.0), {"embedding": [1.0]}),
    ],
)
def test_what_is_not_a_vector_for_each_text_is_refused(answer: str) -> None:
    with pytest.raises(ProcessingError) as caught:
        read_vectors(answer, 2, HOST)
    assert caught.value.failure.code is ErrorCode.API_ANSWER_UNREADABLE


@given(st.lists(st.lists(st.floats(-1, 1, width=16), min_size=3, max_size=3), min_size=1, max_size=5), st.randoms())
def test_rows_are_put_in_order_and_their_direction_is_kept(vectors: list[list[float]], random: Any) -> None:
    wanted = [vector if np.linalg.norm(vector) > 0.01 else [1.0, 0.0, 0.0] for vector in vectors]
    rows = [row(index, *vector) for index, vector in enumerate(wanted)]
    random.shuffle(rows)
    packed, usage = read_vectors(body(*rows), len(wanted), HOST)
    for got, vector in zip(packed, wanted, strict=True):
        assert np.allclose(numbers(got), np.array(vector) / np.linalg.norm(vector), atol=2e-3)
    assert usage is not None


def test_a_server_that_does_not_count_is_taken_at_its_word() -> None:
    assert read_vectors(json.dumps({"data": [row(0, 1.0)]}), 1, HOST)[1] is None

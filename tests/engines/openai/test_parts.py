"""The small parts: pieces, merging, marks, mending, lessons, waits and the purse."""

import contextlib
import json
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.engines.openai.abilities import Abilities, learned, read_abilities
from desktop_app.engines.openai.failures import retry_after_s
from desktop_app.engines.openai.lenient import NoAnswer, read_answer
from desktop_app.engines.openai.marks import Mark, mask, put_back
from desktop_app.engines.openai.merging import merged
from desktop_app.engines.openai.pieces import Piece, halves, split_pages, tokens_of
from desktop_app.engines.openai.purse import Purse, month_start_ms
from desktop_app.engines.openai.questions import read_reply
from desktop_app.engines.openai.schema import ToldPatient, ToldReport, ToldResult, answer_schema

ADA = Mark("[NAME-1]", "Quillmere, Ada")
SURNAME = Mark("[NAME-2]", "Quillmere")
BORN = Mark("[BORN-1]", "06.05.1980", "1980-05-06")


def report(name: str | None, when: str | None, *values: str) -> ToldReport:
    patient = ToldPatient(name=name, sex=None, age=None, birth_date=None, identifier=None)
    rows = [
        ToldResult(name="Sodium", value=value, unit=None, reference_range=None, flag=None, panel=None, page=1)
        for value in values
    ]
    return ToldReport(
        patient=patient, laboratory=None, ordering_provider=None, specimen=None, collected_at=when, reported_at=None,
        results=rows,
    )  # fmt: skip


@given(st.lists(st.text(min_size=1, max_size=400), min_size=1, max_size=30), st.integers(20, 400))
def test_pieces_hold_every_page_once_and_in_order(texts: list[str], most: int) -> None:
    pages = list(enumerate(texts, start=1))
    pieces = split_pages(pages, most)
    assert [page for piece in pieces for page in piece.pages] == pages
    for piece in pieces:
        assert len(piece.pages) == 1 or sum(tokens_of(text) for _, text in piece.pages) <= most


@given(st.lists(st.text("ab\n", min_size=1, max_size=60), min_size=1, max_size=5))
def test_halves_lose_nothing(texts: list[str]) -> None:
    piece = Piece(tuple(enumerate(texts, start=1)))
    parts = halves(piece)
    if parts is not None:
        both = [page for part in parts for page in part.pages]
        if len(piece.pages) > 1:
            assert tuple(both) == piece.pages
        else:
            assert "\n".join(text for _, text in both).split("\n") == texts[0].splitlines()


def test_parts_of_one_persons_report_are_joined() -> None:
    told = [report("Ada", "2025-01-02", "1"), report(None, None, "2"), report("Falk", None, "3"), report("Falk", None)]
    assert [[row.value for row in joined.results] for joined in merged(told)] == [["1", "2"], ["3"]]
    days = [report("Ada", "2025-01-02", "1"), report("Ada", "2025-02-02", "2")]
    assert len(merged(days)) == 2


def test_names_are_masked_wherever_they_stand_and_put_back() -> None:
    text = "Quillmere,  Ada (born 06.05.1980); Mrs QUILLMERE, Quillmeres"
    hidden = mask(text, [ADA, SURNAME, BORN])
    assert hidden == "[NAME-1] (born [BORN-1]); Mrs [NAME-2], Quillmeres"
    assert put_back("[NAME-1]", [ADA, SURNAME, BORN]) == "Quillmere, Ada"
    assert put_back("[BORN-1]", [BORN], is_date=True) == "1980-05-06"
    assert put_back("[NAME-9]", [ADA]) is None
    assert put_back(None, [ADA]) is None


@pytest.mark.parametrize("text", ["", "no", "{", "[1, 2]", '{"a": 1}', '{"reports": 3}', "NaN", "{]}"])
def test_what_is_no_answer_says_so_without_quoting(text: str) -> None:
    with pytest.raises(NoAnswer):
        read_answer(text, 1)


def test_digits_stay_as_they_were_written() -> None:
    told = read_answer('{"reports":[{"results":[{"name":"Urea","value":5.10,"page":"2"},{"name":"K","value":4}]}]}', 1)
    assert [(row.value, row.page) for row in told.reports[0].results] == [("5.10", 2), ("4", 1)]


@pytest.mark.parametrize("page", ["\N{SUPERSCRIPT TWO}", "9" * 5000, "-1", "1.5"])
def test_a_page_that_is_no_number_is_a_fault_to_send_back(page: str) -> None:
    with pytest.raises(NoAnswer):
        read_answer(json.dumps({"reports": [{"results": [{"name": "K", "value": "4", "page": page}]}]}), 1)


@given(st.text(max_size=200))
def test_reading_answers_never_breaks_otherwise(text: str) -> None:
    with contextlib.suppress(NoAnswer):
        read_answer(text, 1)


def test_the_schema_is_strict_and_bare() -> None:
    schema = answer_schema()
    assert "title" not in str(schema).replace("'title': {", "")
    assert schema["additionalProperties"] is False
    assert set(schema["$defs"]["ToldResult"]["required"]) == set(ToldResult.model_fields)


def test_abilities_go_down_one_step_at_a_time() -> None:
    usual = Abilities()
    lower = learned(usual, 400, "response_format is not supported", has_format=True)
    assert lower is not None
    assert lower.answer_format == "json_object"
    assert learned(usual, 400, "something else", has_format=True) is None
    assert learned(usual, 401, "response_format", has_format=True) is None
    limited = learned(usual, 400, "max_completion_tokens is too large: at most 4096 tokens", has_format=False)
    assert limited is not None
    assert limited.most_output_tokens == 4096
    assert read_abilities({**lower.as_mapping(), "unknown": 1}) == lower


@pytest.mark.parametrize(
    ("headers", "wait_s"),
    [({}, None), ({"retry-after": "7"}, 7.0), ({"retry-after-ms": "1500"}, 1.5), ({"retry-after": "soon"}, None),
     ({"retry-after": "99999"}, 86_400.0), ({"retry-after": "inf"}, 86_400.0),
     ({"retry-after": "Wed, 21 Oct 2015 07:28:00 GMT"}, 0.0),
     ({"retry-after": "Mon, 01 Jan 99999999999 00:00:00 GMT"}, None)],
)  # fmt: skip
def test_what_a_server_asks_to_wait(headers: dict[str, str], wait_s: float | None) -> None:
    assert retry_after_s(headers) == wait_s


def reply(content: str, usage: str = "null", finish: str = '"stop"') -> str:
    choice = f'{{"message": {{"content": {json.dumps(content)}}}, "finish_reason": {finish}}}'
    return f'{{"choices": [{choice}], "usage": {usage}}}'


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("<think>so and so</think>\n yes", "yes"),
        ("well <think>a</think> b <think>c</think>", "wellb <think>c</think>"),
        ("<think>never ended", "<think>never ended"),
        (" yes </think>", " yes </think>"),
        # A regex takes a minute over these.
        ((" " * 30_000 + "<think>") * 3, (" " * 30_000 + "<think>") * 3),
    ],
)
def test_thoughts_are_left_out(said: str, left: str) -> None:
    assert read_reply(reply(said), "host").text == left


@pytest.mark.parametrize("count", ["Infinity", "NaN", "1" + "0" * 30, "-1", '"many"'])
def test_a_server_that_has_lost_count_is_not_reckoned_with(count: str) -> None:
    usage = f'{{"prompt_tokens": {count}, "completion_tokens": 1}}'
    assert read_reply(reply("yes", usage), "host").usage is None
    cached = f'{{"prompt_tokens": 2, "completion_tokens": 1, "prompt_tokens_details": {{"cached_tokens": {count}}}}}'
    answer = read_reply(reply("yes", cached, finish="[]"), "host")
    assert answer.usage is not None
    assert 0 <= answer.usage.cached_tokens <= 2
    assert answer.finish == "stop"


def test_the_purse_counts_what_is_under_way() -> None:
    purse = Purse(1.0, lambda since_ms: 0.5)
    with purse.reserved(0.4), pytest.raises(ProcessingError) as caught, purse.reserved(0.2):
        pass
    assert caught.value.failure.code is ErrorCode.API_SPENDING_LIMIT
    with purse.reserved(0.5):
        pass
    with pytest.raises(ProcessingError), purse.reserved(None):  # no price: no promise about the limit
        pass
    with Purse(0.0, lambda since_ms: 1e9).reserved(None):
        pass


def test_the_purse_never_lets_more_through_than_the_limit() -> None:
    purse, held, passed = Purse(1.0, lambda since_ms: 0.0), threading.Barrier(9), list[bool]()

    def pay() -> None:
        try:
            with purse.reserved(0.3):
                passed.append(True)
                held.wait(300)
        except ProcessingError:
            held.wait(300)

    threads = [threading.Thread(target=pay) for _ in range(8)]
    for thread in threads:
        thread.start()
    held.wait(300)
    for thread in threads:
        thread.join()
    assert len(passed) == 3


def test_a_month_begins_at_its_first_midnight() -> None:
    moment = datetime(2026, 11, 22, 7, 30, tzinfo=UTC)
    assert month_start_ms(moment) == datetime(2026, 11, 1, tzinfo=UTC).timestamp() * 1000


def test_resources_speak_of_the_marks_and_the_form(tmp_path: Path) -> None:
    from desktop_app.engines.openai.prompts import prompt

    for name in ("parse", "transcribe"):
        assert "[NAME-1]" in prompt(name)
    assert "JSON" in prompt("parse")
    assert "JSON" in prompt("repair")

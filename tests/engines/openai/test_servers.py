"""Servers that can less, fail, stall and lie: each in its own code, and what they can is found out once."""

import threading
from collections.abc import Mapping
from typing import Any

import pytest

from desktop_app.core.api.prices import load_prices
from desktop_app.core.engine import Deadline, Stopped
from desktop_app.core.errors import CATALOGUE, ErrorCode
from desktop_app.engines.openai import lines
from tests.engines.openai.conftest import MakeReader
from tests.engines.openai.fakes import FakeMemory
from tests.engines.openai.papers import TRANSCRIPT, scan, text_pdf
from tests.standin.server import KEY, Act, StandIn, sequence

PDF = text_pdf()
PATIENCE_S = 300


@pytest.mark.parametrize(
    ("act", "code", "details"),
    [
        (Act(401, "invalid_api_key"), ErrorCode.API_AUTH, {"server_code": "invalid_api_key"}),
        (Act(403), ErrorCode.API_PERMISSION, {}),
        (Act(404, "model_not_found", "The model `x` does not exist"), ErrorCode.API_MODEL_UNKNOWN, {}),
        (Act(404, None, "Not Found"), ErrorCode.API_ANSWER_UNREADABLE, {}),
        (Act(408), ErrorCode.API_TIMEOUT, {}),
        (Act(409), ErrorCode.API_SERVER, {}),
        (Act(413), ErrorCode.API_BAD_REQUEST, {}),
        (Act(422), ErrorCode.API_BAD_REQUEST, {}),
        (Act(400), ErrorCode.API_BAD_REQUEST, {}),
        (Act(429), ErrorCode.API_RATE_LIMIT, {}),
        (Act(429, retry_after="7"), ErrorCode.API_RATE_LIMIT, {"retry_after_s": 7.0}),
        (Act(503, retry_after="2"), ErrorCode.API_SERVER, {"retry_after_s": 2.0}),
        (Act(429, "insufficient_quota", "You exceeded your current quota"), ErrorCode.API_QUOTA, {}),
        (Act(402), ErrorCode.API_QUOTA, {}),
        (Act(500), ErrorCode.API_SERVER, {"status": 500}),
        (Act(502), ErrorCode.API_SERVER, {}),
        (Act(504), ErrorCode.API_TIMEOUT, {}),
        (Act(400, "content_filter"), ErrorCode.API_CONTENT_FILTER, {}),
        (Act(302), ErrorCode.API_CONNECTION, {"reason": "redirect"}),
        (Act(refusal="I will not"), ErrorCode.API_REFUSED, {}),
        (Act(finish="content_filter"), ErrorCode.API_CONTENT_FILTER, {}),
        (Act(body="<html>Log in</html>"), ErrorCode.API_ANSWER_UNREADABLE, {}),
        (Act(body=""), ErrorCode.API_ANSWER_UNREADABLE, {}),
        (Act(body='{"choices": []}'), ErrorCode.API_ANSWER_UNREADABLE, {}),
        (Act(body='{"choices": [{"mess'), ErrorCode.API_ANSWER_UNREADABLE, {}),
        (Act(body="[" * 100_000), ErrorCode.API_ANSWER_UNREADABLE, {}),
        (Act(body='{"error": {"code": 429, "message": "slow"}}'), ErrorCode.API_RATE_LIMIT, {}),
        (Act(drops=True), ErrorCode.API_CONNECTION, {"reason": "dropped"}),
    ],
)
def test_each_failure_has_its_code(
    make_reader: MakeReader, standin: StandIn, act: Act, code: ErrorCode, details: Mapping[str, Any]
) -> None:
    standin.plan = lambda number, body: act
    found, given = make_reader().code(PDF)
    assert found is code
    assert dict(details).items() <= dict(given).items()
    assert len(standin.chats) == 1  # nothing is tried again behind the pipeline's back


def test_a_reply_that_is_too_long_is_not_gathered(
    make_reader: MakeReader, standin: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lines, "_MOST_BYTES", 100_000)
    standin.plan = lambda number, body: Act(body=" " * 100_001)
    code, _ = make_reader().code(PDF)
    assert code is ErrorCode.API_ANSWER_UNREADABLE
    assert len(standin.chats) == 1


def test_messages_of_servers_are_not_repeated(make_reader: MakeReader, standin: StandIn) -> None:
    standin.plan = lambda number, body: Act(400, None, f"cannot read: Quillmere, Ada, key {KEY}")
    _, details = make_reader().code(PDF)
    assert "Quillmere" not in str(details)
    assert KEY not in str(details)


def test_without_key_or_consent_nothing_is_sent(make_reader: MakeReader, standin: StandIn) -> None:
    assert make_reader(api_consented_hosts="other.example").code(PDF)[0] is ErrorCode.API_CONSENT
    far = make_reader(api_base_url="https://api.example.invalid/v1", api_consented_hosts="api.example.invalid")
    far.key = None
    assert far.code(PDF)[0] is ErrorCode.API_KEY_MISSING
    assert standin.calls == []


def test_plain_http_to_another_computer_is_refused(make_reader: MakeReader) -> None:
    reader = make_reader(api_base_url="http://192.0.2.1/v1", api_consented_hosts="192.0.2.1")
    assert reader.code(PDF)[0] is ErrorCode.API_ADDRESS


def test_hosts_that_do_not_exist_and_ports_where_nobody_listens(make_reader: MakeReader) -> None:
    lost = make_reader(api_base_url="https://api.example.invalid/v1", api_consented_hosts="api.example.invalid",
                       api_model="m")  # fmt: skip
    code, details = lost.code(PDF)
    assert (code, details["reason"]) == (ErrorCode.API_CONNECTION, "dns")
    dead = make_reader(api_base_url="http://127.0.0.1:9/v1", api_consented_hosts="127.0.0.1:9", api_model="m")
    code, details = dead.code(PDF)
    assert (code, details["reason"]) == (ErrorCode.API_CONNECTION, "refused")


def test_a_refused_key_is_looked_for_anew(make_reader: MakeReader) -> None:
    reader = make_reader()
    reader.key = "sk-wrong"
    assert reader.code(PDF)[0] is ErrorCode.API_AUTH
    reader.key = KEY
    assert reader.read(PDF)


@pytest.mark.parametrize(
    ("formats", "asked"),
    [
        (frozenset({"json_object"}), ["json_schema", "json_object"]),
        (frozenset[str](), ["json_schema", "json_object", None]),
    ],
)
def test_what_a_server_cannot_do_is_found_out_once(
    make_reader: MakeReader, standin: StandIn, formats: frozenset[str], asked: list[str | None]
) -> None:
    standin.formats = formats
    memory = FakeMemory()
    assert len(make_reader(memory).read(PDF)[0].results) == 5
    assert [(c.body.get("response_format") or {}).get("type") for c in standin.chats] == asked
    make_reader(memory).read(text_pdf(note="another"))
    assert len(standin.chats) == len(asked) + 1
    assert len(standin.paid) == 2


def test_models_without_temperature_and_with_the_old_name_of_the_limit(
    make_reader: MakeReader, standin: StandIn
) -> None:
    standin.takes_temperature = False
    standin.limit_names = frozenset({"max_tokens"})
    memory = FakeMemory()
    assert make_reader(memory).read(PDF)
    assert len(standin.chats) == 3
    last = standin.chats[-1].body
    assert "temperature" not in last
    assert "max_tokens" in last


@pytest.mark.parametrize(
    "wrapped",
    ["```json\n{}\n```", "Here you are: {} Anything else?", "<think>hm {{</think>{}", "[{}]"],
)
def test_plain_answers_are_mended(make_reader: MakeReader, standin: StandIn, wrapped: str) -> None:
    report = (
        '{"patient": {"name": null}, "results": [{"name": "Sodium", "value": 141, "unit": "mmol/L", '
        '"reference_range": "135 - 145", "flag": "normal",}]}'
    )
    inner = report if wrapped.startswith("[") else '{"reports": [' + report + "]}"
    standin.plan = sequence(Act(text=wrapped.replace("{}", inner).replace("{{", "{")))
    (found,) = make_reader().read(PDF)
    assert [(r.name, r.value, r.flag, r.is_grounded) for r in found.results] == [("Sodium", "141", None, True)]
    assert len(standin.chats) == 1


def test_a_cut_off_answer_is_asked_for_at_greater_length(make_reader: MakeReader, standin: StandIn) -> None:
    standin.plan = sequence(Act(text="{", finish="length"))
    assert make_reader().read(PDF)
    limits = [call.body["max_completion_tokens"] for call in standin.chats]
    assert limits[1] > limits[0]


def test_an_answer_that_never_fits_is_asked_for_in_smaller_pieces(make_reader: MakeReader, standin: StandIn) -> None:
    rows = [(f"Analyte {n}", f"{n}.5", "mg/dL", "1.0 - 90.0", "") for n in range(1, 25)]
    standin.largest_answer = 400
    (report,) = make_reader().read(text_pdf(rows))
    assert [r.value for r in report.results] == [f"{n}.5" for n in range(1, 25)]
    assert len(standin.chats) > 3


def test_an_answer_that_fits_in_no_way_says_so(make_reader: MakeReader, standin: StandIn) -> None:
    standin.plan = lambda number, body: Act(text="{", finish="length")
    assert make_reader().code(PDF)[0] is ErrorCode.API_TRUNCATED


def test_a_slow_answer_is_given_up_at_its_limit(make_reader: MakeReader, standin: StandIn) -> None:
    standin.plan = lambda number, body: Act(hangs=True)
    assert make_reader(api_timeout_s=1.0).code(PDF)[0] is ErrorCode.API_TIMEOUT


@pytest.mark.parametrize("data", [PDF, scan()], ids=["parse", "transcribe"])
def test_cancel_ends_a_call_at_once(make_reader: MakeReader, standin: StandIn, data: bytes) -> None:
    standin.plan = lambda number, body: Act(hangs=True)
    stop = threading.Event()
    reader = make_reader()

    def read() -> None:
        with pytest.raises(Stopped):
            reader.read(data, Deadline.after(10 * PATIENCE_S, 10 * PATIENCE_S, stop.is_set))

    thread = threading.Thread(target=read)
    thread.start()
    assert standin.arrived.acquire(timeout=PATIENCE_S)
    stop.set()
    thread.join(PATIENCE_S)
    assert not thread.is_alive()


def test_no_more_calls_at_a_time_than_allowed(make_reader: MakeReader, standin: StandIn) -> None:
    standin.transcript = TRANSCRIPT
    standin.gate.clear()
    reader = make_reader(api_calls_at_a_time=2)
    thread = threading.Thread(target=reader.read, args=(scan(pages=4),))
    thread.start()
    for _ in range(2):
        assert standin.arrived.acquire(timeout=PATIENCE_S)
    assert not standin.arrived.acquire(timeout=0.2)  # a third would not wait for their answers
    standin.gate.set()
    thread.join(PATIENCE_S)
    assert not thread.is_alive()
    assert standin.most_at_once == 2


def test_the_spending_limit_stops_before_the_call(make_reader: MakeReader, standin: StandIn) -> None:
    reader = make_reader(api_monthly_limit_usd=0.000001)
    assert reader.code(PDF)[0] is ErrorCode.API_SPENDING_LIMIT
    assert standin.chats == []
    roomy = make_reader(api_monthly_limit_usd=5.0)
    roomy.read(PDF)
    (call,) = roomy.memory.calls
    price = load_prices().price_of("gpt-4.1-mini")
    assert price is not None
    assert call.answer.usage is not None
    assert call.cost_usd == price.cost_usd(call.answer.usage)


def test_a_cost_is_unknown_where_the_server_does_not_count(make_reader: MakeReader, standin: StandIn) -> None:
    standin.plan = lambda number, body: Act(has_usage=False)
    reader = make_reader()
    reader.read(PDF)
    assert reader.memory.calls[0].cost_usd is None
    assert reader.memory.calls[0].expected_usd is not None


def test_the_only_model_of_a_server_is_asked(make_reader: MakeReader, standin: StandIn) -> None:
    standin.models = ("qwen-vision",)
    make_reader().read(PDF)
    assert standin.chats[0].body["model"] == "qwen-vision"
    standin.models = ("a", "b")
    assert make_reader().code(PDF)[0] is ErrorCode.API_MODEL_UNKNOWN


def test_every_code_of_this_engine_is_in_the_catalogue() -> None:
    assert all(code in CATALOGUE for code in ErrorCode if code.startswith("API_"))

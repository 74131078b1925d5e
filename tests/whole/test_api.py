"""Whole sessions through an API that fails in every way: each file ends completed or rightly parked, paid once."""

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from desktop_app.core.progress import FileProgress
from desktop_app.engines.sandbox import Sandbox
from desktop_app.store.work.attempts import resume_session
from tests.bench.reports import write_text_pdfs
from tests.standin.server import KEY, WELL, Act, StandIn, serving
from tests.whole.plant import Plant, plant
from tests.whole.program import Program, kill_with_children

pytestmark = pytest.mark.usefixtures("qapp")  # one application for all tests of a run

FILES = 50
FAULTY = 10
HUNG = 2
HUNG_LIMIT_S = 5.0
"""As long as every call that hangs is waited for, and no other one takes on the busiest computer."""


@pytest.fixture(scope="module")
def workers() -> Iterator[Sandbox]:
    with Sandbox(2) as sandbox:
        yield sandbox


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return write_text_pdfs(tmp_path_factory.mktemp("papers"), FILES)


@pytest.fixture
def standin() -> Iterator[StandIn]:
    with serving() as server:
        yield server
    assert server.faults == []


class Faults:
    """Lets some of the documents fail, the first time or always; documents are known by their text."""

    def __init__(self, act: Act, *, is_lasting: bool = False) -> None:
        self.act = act
        self.count = HUNG if act.hangs else FAULTY
        self.is_lasting = is_lasting
        self.is_over = False
        self.documents: list[str] = []

    def __call__(self, number: int, body: Any) -> Act:
        text = body["messages"][1]["content"]
        is_new = text not in self.documents
        if is_new:
            self.documents.append(text)
        is_chosen = self.documents.index(text) % (FILES // self.count) == 0
        is_first = is_new or self.is_lasting
        return self.act if is_chosen and is_first and not self.is_over else WELL


def questions(standin: StandIn) -> Counter[str]:
    """How often each question was answered."""
    return Counter(json.dumps(call.body["messages"]) for call in standin.paid)


def run_all(work: Plant, papers: list[Path]) -> str:
    session_id = work.new_session(papers)
    work.execute(session_id)
    return session_id


@pytest.mark.parametrize(
    "act",
    [
        Act(429, retry_after="3"),
        Act(429),
        Act(500),
        Act(503, retry_after="2"),
        Act(408),
        Act(409),
        Act(drops=True),
        Act(hangs=True),
        Act(body="<html>busy</html>", status=502),
    ],
    ids=["429-after", "429", "500", "503-after", "408", "409", "drops", "hangs", "502"],
)
def test_what_passes_by_itself_ends_with_every_file_completed(
    tmp_path: Path, standin: StandIn, workers: Sandbox, papers: list[Path], act: Act
) -> None:
    faults = standin.plan = Faults(act)
    limits = {"api_timeout_s": HUNG_LIMIT_S} if act.hangs else {}
    with plant(tmp_path, standin, workers, **limits) as work:
        run_all(work, papers)
        assert Counter(work.endings()) == {("completed", None): FILES}
        assert len(standin.chats) == FILES + faults.count
        assert set(questions(standin).values()) == {1}
        assert work.count("api_answers") == work.count("api_calls") == FILES


@pytest.mark.parametrize(
    ("act", "more_calls"),
    [(Act(text="{not json"), FAULTY), (Act(text="{", finish="length"), FAULTY)],
    ids=["wrong", "cut-off"],
)
def test_what_is_answered_badly_is_asked_about_again(
    tmp_path: Path, standin: StandIn, workers: Sandbox, papers: list[Path], act: Act, more_calls: int
) -> None:
    standin.plan = Faults(act)
    with plant(tmp_path, standin, workers) as work:
        run_all(work, papers)
        assert Counter(work.endings()) == {("completed", None): FILES}
        assert len(standin.paid) == FILES + more_calls
        assert work.count("api_calls") == FILES + more_calls


@pytest.mark.parametrize(
    ("act", "code"),
    [
        (Act(refusal="no"), "API_REFUSED"),
        (Act(finish="content_filter"), "API_CONTENT_FILTER"),
        (Act(400), "API_BAD_REQUEST"),
        (Act(403), "API_PERMISSION"),
        (Act(404, "model_not_found", message="The model does not exist"), "API_MODEL_UNKNOWN"),
        (Act(404, message="no such page"), "API_ANSWER_UNREADABLE"),
        (Act(422, message="unprocessable"), "API_BAD_REQUEST"),
    ],
    ids=["refusal", "filter", "400", "403", "404-model", "404-page", "422"],
)
def test_what_will_not_pass_fails_those_files_alone(
    tmp_path: Path, standin: StandIn, workers: Sandbox, papers: list[Path], act: Act, code: str
) -> None:
    standin.plan = Faults(act, is_lasting=True)
    with plant(tmp_path, standin, workers) as work:
        run_all(work, papers)
        assert Counter(work.endings()) == {("completed", None): FILES - FAULTY, ("failed", code): FAULTY}
        assert len(standin.chats) == FILES


@pytest.mark.parametrize("formats", [{"json_object"}, set[str]()], ids=["no json_schema", "no json mode"])
def test_a_server_that_knows_fewer_forms_of_an_answer_reads_every_file(
    tmp_path: Path, standin: StandIn, workers: Sandbox, papers: list[Path], formats: set[str]
) -> None:
    standin.formats = frozenset(formats)
    at_a_time = 3
    with plant(tmp_path, standin, workers, files_at_a_time=at_a_time) as work:
        run_all(work, papers)
        assert Counter(work.endings()) == {("completed", None): FILES}
        assert len(standin.paid) == FILES == work.count("api_calls")
        lessons = 2 - len(formats)
        # Those that are under way while the first one learns are refused as well.
        assert FILES + lessons <= len(standin.chats) <= FILES + lessons * at_a_time
        run_all(work, papers[:1])
        assert len(standin.chats) <= FILES + lessons * at_a_time  # known content, and a server that is known


@pytest.mark.parametrize("act", [Act(429, "insufficient_quota"), Act(401)], ids=["quota", "key"])
def test_what_stops_every_file_parks_the_session(
    tmp_path: Path, standin: StandIn, workers: Sandbox, papers: list[Path], act: Act
) -> None:
    faults = standin.plan = Faults(act, is_lasting=True)
    with plant(tmp_path, standin, workers) as work:
        session_id = run_all(work, papers)
        statuses = Counter(status for status, _ in work.endings())
        assert set(statuses) <= {"pending", "completed"}
        assert statuses["pending"] > FAULTY
        faults.is_over = True
        work.recorder.ask(resume_session, work.database, session_id).result()
        work.execute(session_id)
        assert Counter(work.endings()) == {("completed", None): FILES}
        assert set(questions(standin).values()) == {1}
        assert len(standin.paid) == FILES


def test_a_network_that_comes_back_between_two_attempts(tmp_path: Path, workers: Sandbox, papers: list[Path]) -> None:
    """The server is not there at all, and comes back on the same port once a file waits for its next attempt."""
    with serving() as first:
        port = int(first.base_url.rsplit(":", 1)[1].split("/")[0])
    back = StandIn()
    with ExitStack() as closing, plant(tmp_path, first, workers, api_model="gpt-4.1-mini") as work:

        def come_back(batch: Sequence[FileProgress]) -> None:
            if not back.base_url and any(progress.retry_at_ms is not None for progress in batch):
                closing.enter_context(serving(back, port))

        work.recorder.recorded.connect(come_back)
        run_all(work, papers)
        assert Counter(work.endings()) == {("completed", None): FILES}
        assert set(questions(back).values()) == {1}


def test_killed_in_mid_call_nothing_that_was_stored_is_paid_again(
    data_dir: Path, standin: StandIn, papers: list[Path]
) -> None:
    standin.latency_s = 0.3
    program = Program(data_dir, OPENAI_BASE_URL=standin.base_url, OPENAI_API_KEY=KEY)
    process = program.start("process", *papers[:12], "--engine", "openai", "--concurrency", "4", "--quiet")
    for _ in range(7):
        assert standin.arrived.acquire(timeout=300)
    assert kill_with_children(process) == []
    with program.database() as database, database.reading() as connection:
        stored = connection.value("SELECT count(*) FROM api_answers")
        assert connection.value("SELECT count(*) FROM api_calls") == stored
    before = len(standin.chats)
    assert stored < before
    program.run("resume", "last", "--engine", "openai", "--quiet", status=0)
    assert len(standin.chats) - before == 12 - stored
    assert set(program.statuses().values()) == {"completed"}


def test_a_script_gets_results_of_the_promised_form(
    data_dir: Path, standin: StandIn, papers: list[Path], shared: Path
) -> None:
    import jsonschema

    program = Program(data_dir, OPENAI_BASE_URL=standin.base_url, OPENAI_API_KEY=KEY)
    ended = program.run("process", papers[0], "--engine", "openai", "--json", "-", status=0)
    documents = json.loads(ended.stdout)
    jsonschema.validate(documents, json.loads((shared / "contract" / "results.schema.json").read_text()))
    (document,) = documents["documents"]
    assert (document["engine"], document["parsing_model"]) == ("openai", "gpt-4.1-mini, prompt 1")
    assert document["cost_usd"] > 0
    assert all(result["grounded"] for result in document["reports"][0]["results"])
    assert len(re.findall(f"Sent to {standin.host}", ended.stderr)) == 1
    assert KEY not in ended.text
    assert KEY.encode() not in b"".join(path.read_bytes() for path in data_dir.rglob("*") if path.is_file())


def test_without_agreement_the_command_line_sends_nothing(data_dir: Path, standin: StandIn, papers: list[Path]) -> None:
    program = Program(data_dir, OPENAI_BASE_URL="https://api.example.invalid/v1")
    refused = program.run("process", papers[0], "--engine", "openai", status=2)
    assert "--consent-host api.example.invalid" in refused.stderr
    assert len(refused.stderr.splitlines()) == 1
    assert not (data_dir / "labstream.db").exists()


def test_an_agreement_is_kept_for_the_settings_engine(data_dir: Path, standin: StandIn, papers: list[Path]) -> None:
    data_dir.mkdir()
    (data_dir / "settings.toml").write_text(f'engine = "openai"\napi_base_url = "{standin.base_url}"\n')
    standin.key = None
    program = Program(data_dir)
    assert "--consent-host" in program.run("process", papers[0], status=2).stderr
    program.run("process", papers[0], "--consent-host", standin.host, "--quiet", status=0)
    program.run("process", papers[1], "--quiet", status=0)
    assert f'api_consented_hosts = "{standin.host}"' in (data_dir / "settings.toml").read_text()
    assert "API engine" in program.run("doctor").stdout

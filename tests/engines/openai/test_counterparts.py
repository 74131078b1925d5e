"""What others wrote, as a check on our own stand-in: an independent server, and the API's published description.

Both are skipped where they are not on the machine. The server: `npm install @copilotkit/aimock` in any folder, then
`LABSTREAM_AIMOCK=FOLDER/node_modules/@copilotkit/aimock`. The description: `LABSTREAM_OPENAPI=PATH/openapi.json` of
the repository openai/openai-openapi.
"""

import json
import os
import shutil
import socket
import subprocess
import time
import urllib.request
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from desktop_app.core.engine import Deadline
from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.engines.openai.batch_service import PATH, BatchService
from desktop_app.engines.sandbox import Sandbox
from desktop_app.store.api.batches import hand_over
from tests.engines.openai.conftest import MakeReader
from tests.engines.openai.fakes import Reader
from tests.engines.openai.papers import ROWS, TRANSCRIPT, scan, text_pdf
from tests.standin.batches import Desk
from tests.standin.model import answer_of
from tests.standin.server import Act, StandIn, sequence, serving
from tests.whole.plant import plant

_TEXT = "=== page 1 ===\n" + "\n".join("  ".join(cell for cell in row if cell) for row in ROWS)
ANSWER = answer_of([{}, {"content": _TEXT}], "")


@contextmanager
def aimock(folder: Path, fixtures: list[dict[str, Any]]) -> Generator[str]:
    """Run the independent server with these fixtures, strictly; give its address."""
    package = os.environ.get("LABSTREAM_AIMOCK", "")
    program = Path(package) / "dist" / "cli.js"
    node = shutil.which("node")
    if node is None or not package or not program.exists():
        pytest.skip("node or the npm package @copilotkit/aimock is not here; LABSTREAM_AIMOCK names its folder")
    plan = folder / "fixtures.json"
    plan.write_text(json.dumps({"fixtures": fixtures}))
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [node, str(program), "-p", str(port), "-f", str(plan), "--strict", "--log-level", "silent"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            _wait_for(port)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()


def _wait_for(port: int) -> None:
    ends = time.monotonic() + 30
    while True:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        if time.monotonic() > ends:
            raise TimeoutError("aimock did not start")
        time.sleep(0.05)  # its own process: there is no signal to wait for


def journal(address: str) -> list[dict[str, Any]]:
    """The chats that the server has noted."""
    with urllib.request.urlopen(f"{address}/__aimock/journal") as answer:
        entries: Any = json.load(answer)
    rows = entries if isinstance(entries, list) else entries["entries"]
    return [row for row in rows if "chat/completions" in row["path"]]


@pytest.fixture(scope="module")
def workers() -> Iterator[Sandbox]:
    with Sandbox(2) as sandbox:
        yield sandbox


def reader_on(address: str, sandbox: Sandbox) -> Reader:
    return Reader(StandIn(base_url=f"{address}/v1"), sandbox, api_model="gpt-4.1-mini")


PARSE = {"userMessage": "=== page 1 ===", "responseFormat": "json_schema"}


@pytest.mark.aimock
def test_an_independent_server_is_understood(tmp_path: Path, workers: Sandbox) -> None:
    fixtures = [
        {"match": {"userMessage": "Page 1."}, "response": {"content": TRANSCRIPT}},
        {"match": PARSE, "response": {"content": ANSWER}},
    ]
    with aimock(tmp_path, fixtures) as address:
        reader = reader_on(address, workers)
        (report,) = reader.read(scan())
        assert [(r.name, r.value, r.is_grounded) for r in report.results] == [(r[0], r[1], True) for r in ROWS]
        assert len(journal(address)) == 2
        assert all(call.answer.usage is not None for call in reader.memory.calls)
        reader.close()


@pytest.mark.aimock
def test_an_independent_servers_failures_have_their_codes(tmp_path: Path, workers: Sandbox) -> None:
    error = {"message": "slow down", "type": "rate_limit_error"}
    fixtures = [
        {"match": {**PARSE, "sequenceIndex": 0}, "response": {"error": error, "status": 429}},
        {"match": {**PARSE, "sequenceIndex": 1}, "response": {"error": {"message": "oh", "type": "x"}, "status": 500}},
        {"match": {**PARSE, "sequenceIndex": 2}, "response": {"content": "{", "finishReason": "length"}},
        {"match": PARSE, "response": {"content": ANSWER}},
    ]
    document = text_pdf()
    with aimock(tmp_path, fixtures) as address:
        reader = reader_on(address, workers)
        assert reader.code(document)[0] is ErrorCode.API_RATE_LIMIT
        assert reader.code(document)[0] is ErrorCode.API_SERVER
        assert len(reader.read(document)[0].results) == len(ROWS)
        assert len(journal(address)) == 4
        reader.close()


@pytest.mark.aimock
def test_an_independent_servers_batches_are_understood(tmp_path: Path, workers: Sandbox) -> None:
    with aimock(tmp_path, [{"match": PARSE, "response": {"content": ANSWER}}]) as address:
        reader = reader_on(address, workers)
        service = BatchService(reader.maker.exchange(reader.settings), Deadline.after(60, 60, lambda: False))
        assert service.has_batches()
        body = {"model": "gpt-4.1-mini", "messages": [{"role": "user", "content": "hello"}]}
        row = {"custom_id": "k" * 64, "method": "POST", "url": PATH, "body": body}
        data = (json.dumps(row) + "\n").encode()
        made = service.send("first", data)
        other = service.send("second", data)
        found = service.find("first")
        assert found is not None
        assert found.batch_id == made.batch_id
        assert service.find("third") is None
        assert service.look(made.batch_id).counts.total == 1
        done = service.look(made.batch_id)
        assert (done.status, done.counts.answered) == ("completed", 1)
        (line,) = service.lines(done.output_file or "")
        assert (line["custom_id"], line["response"]["status_code"]) == ("k" * 64, 200)
        service.cancel(other.batch_id)
        assert service.look(other.batch_id).status == "cancelled"
        service.forget(done.output_file or "")
        with pytest.raises(ProcessingError):
            list(service.lines(done.output_file or ""))
        reader.close()


def _described(name: str) -> Any:
    path = os.environ.get("LABSTREAM_OPENAPI", "")
    if not path or not Path(path).exists():
        pytest.skip("the API's published description is not here; LABSTREAM_OPENAPI names the file")
    document = json.loads(Path(path).read_text())
    schema = {"$ref": f"#/components/schemas/{name}", "components": document["components"]}
    return jsonschema.Draft202012Validator(schema)


def test_every_request_is_as_the_published_description_says(make_reader: MakeReader, standin: StandIn) -> None:
    described = _described("CreateChatCompletionRequest")
    standin.transcript = TRANSCRIPT
    standin.plan = sequence(Act(), Act(text="no JSON"))
    make_reader().read(scan())
    standin.formats, standin.limit_names = frozenset({"json_object"}), frozenset({"max_tokens"})
    make_reader(api_always_sends_pictures=True).read(text_pdf())
    assert len(standin.chats) >= 7
    for call in standin.chats:
        assert [error.message for error in described.iter_errors(call.body)] == []
    broken = {**standin.chats[0].body, "temperature": 9}
    assert list(described.iter_errors(broken))  # it does look


@pytest.mark.usefixtures("qapp")
def test_every_batch_is_as_the_published_description_says(tmp_path: Path, workers: Sandbox) -> None:
    made, chat = _described("CreateBatchRequest"), _described("CreateChatCompletionRequest")
    shop = Desk(holds=True)
    paper = tmp_path / "paper.pdf"
    paper.write_bytes(text_pdf())
    with serving(StandIn(batches=shop)) as standin, plant(tmp_path / "data", standin, workers) as work:
        session_id = work.new_session([paper])
        work.recorder.ask(hand_over, work.database, session_id, standin.base_url).result()
        work.execute(session_id)
        work.batching.advance(session_id, Deadline.after(60, 60, lambda: False))
        (body,) = shop.bodies
        assert [error.message for error in made.iter_errors(body)] == []
        (line,) = shop.contents[body["input_file_id"]].splitlines()
        assert [error.message for error in chat.iter_errors(json.loads(line)["body"])] == []
        assert list(made.iter_errors({**body, "completion_window": "1h"}))  # it does look

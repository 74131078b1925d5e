"""Files of an API, killed at any moment: all complete, the same is stored, and no stored answer is paid for again."""

import json
import random
import subprocess
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bench.reports import write_text_pdfs
from tests.standin.server import KEY, StandIn, serving
from tests.whole.program import Program, kill_with_children, without_run
from tests.whole.test_interruption import KILLS, open_stages, stored

pytestmark = pytest.mark.usefixtures("qapp")  # one application for all tests of a run

FILES = 8
AT_ONCE = 3


@pytest.fixture
def standin() -> Iterator[StandIn]:
    with serving() as server:
        server.latency_s = 0.2
        yield server
    assert server.faults == []


def test_files_of_an_api_killed_at_any_moment(tmp_path: Path, standin: StandIn) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()
    papers = write_text_pdfs(folder, FILES)
    keys = {"OPENAI_BASE_URL": standin.base_url, "OPENAI_API_KEY": KEY}
    words = ["process", *papers, "--engine", "openai", "--concurrency", str(AT_ONCE)]
    undisturbed = Program(tmp_path / "undisturbed", **keys)
    began_s = time.monotonic()
    undisturbed.run(*words, "--quiet", status=0)
    took_s = time.monotonic() - began_s
    expected = without_run(stored(undisturbed))
    moments = random.Random(20261122)
    for number in range(KILLS):
        program = Program(tmp_path / f"killed-{number}", **keys)
        before = len(standin.chats)
        alive_s = moments.uniform(0.1, 1.0) * took_s
        running = program.start(*words)
        try:
            running.wait(alive_s)
            program.finish(running, status=0)
        except subprocess.TimeoutExpired:
            assert kill_with_children(running) == []
        told = f"round {number}, killed after {alive_s:.2f} of {took_s:.2f} s"
        if program.run("resume", "last", "--engine", "openai", "--quiet").status == 2:
            continue  # killed before there was a session
        asked = Counter(json.dumps(call.body["messages"]) for call in standin.chats[before:])
        assert len(asked) == FILES, told
        again = [count for count in asked.values() if count > 1]
        assert len(again) <= AT_ONCE, told  # those that were in flight
        assert set(again) <= {2}, told
        assert without_run(stored(program)) == expected, told
        assert open_stages(program) == 0, told
        assert program.integrity() == [("ok",)], told

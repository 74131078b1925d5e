"""Batches on the command line: handed over, left, killed, gone on with, taken back."""

import json
import signal
from pathlib import Path

import pytest

from tests.bench.reports import write_text_pdfs
from tests.standin.batches import Desk
from tests.standin.server import KEY, StandIn
from tests.whole.program import Program, kill_with_children

FILES = 4


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return write_text_pdfs(tmp_path_factory.mktemp("papers"), FILES)


@pytest.fixture
def program(data_dir: Path, standin: StandIn) -> Program:
    return Program(data_dir, OPENAI_BASE_URL=standin.base_url, OPENAI_API_KEY=KEY)


def test_a_session_is_handed_over_and_its_answers_awaited(
    program: Program, papers: list[Path], standin: StandIn
) -> None:
    ended = program.run("process", *papers, "--engine", "openai", "--batch", "--json", "-", status=0)
    documents = json.loads(ended.stdout)["documents"]
    assert [document["status"] for document in documents] == ["completed"] * FILES
    assert (standin.chats, len(standin.lines)) == ([], FILES)
    assert f"Batch: 0 of {FILES} questions answered." in ended.stderr
    assert "gpt-4.1-mini as a batch" in ended.stderr


def test_it_may_be_left_and_gone_on_with(program: Program, papers: list[Path], standin: StandIn, shop: Desk) -> None:
    shop.holds = True
    process = program.start("process", *papers, "--engine", "openai", "--batch")
    assert process.stdout is not None
    assert any("Batch: 0 of" in line for line in process.stdout)  # its id is stored by then
    process.send_signal(signal.SIGINT)
    said, _ = process.communicate(timeout=300)
    assert process.returncode == 130
    assert "The batch goes on" in said
    progress = json.loads(program.run("progress", "last").stdout)["summary"]
    assert progress["continuation_token"] == "batch_000001"
    assert progress["pause_reason"]["code"] == "API_BATCH"
    shop.holds = False
    program.run("resume", "batch_000001", "--engine", "openai", "--quiet", status=0)
    assert (standin.chats, len(standin.lines), shop.uploads) == ([], FILES, 1)
    assert set(program.statuses().values()) == {"completed"}


def test_killed_while_the_batch_is_made_it_is_found_again(
    program: Program, papers: list[Path], standin: StandIn, shop: Desk
) -> None:
    shop.hangs_made = True
    process = program.start("process", *papers, "--engine", "openai", "--batch", "--quiet")
    assert shop.made.acquire(timeout=300)
    assert kill_with_children(process) == []
    shop.hangs_made = False
    program.run("resume", "last", "--engine", "openai", "--quiet", status=0)
    assert (len(shop.batches), shop.uploads, len(standin.lines), standin.chats) == (1, 1, FILES, [])
    assert set(program.statuses().values()) == {"completed"}


def test_it_can_be_taken_back(program: Program, papers: list[Path], standin: StandIn, shop: Desk) -> None:
    shop.holds = True
    process = program.start("process", *papers, "--engine", "openai", "--batch", "--quiet")
    assert shop.made.acquire(timeout=300)
    assert kill_with_children(process) == []
    program.run("resume", "last", "--no-batch", "--engine", "openai", "--quiet", status=0)
    assert shop.cancels == ["batch_000001"]
    assert (len(standin.chats), standin.lines) == (FILES, [])
    assert set(program.statuses().values()) == {"completed"}


def test_a_server_without_batches_says_so(program: Program, papers: list[Path], standin: StandIn) -> None:
    standin.batches = None
    refused = program.run("process", *papers, "--engine", "openai", "--batch", status=2)
    assert "has no batches; leave --batch out" in refused.stderr
    assert standin.chats == []
    assert "no session" in program.run("progress", "last", status=2).stderr
    assert "only an API has batches" in program.run("process", *papers, "--batch", status=2).stderr

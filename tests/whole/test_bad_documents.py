"""Bad documents among good ones, through the real command line: each ends in its code, the others are completed."""

import contextlib
import os
import shutil
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil
import pytest

from desktop_app.core.errors import CATALOGUE, ErrorCode
from tests.engines import hostile
from tests.whole.papers import letter, text_report, truncated_report, values
from tests.whole.program import Ended, Program, kill_with_children, values_of, wait_for_line

TIME_LIMIT_S = 12
"""Long enough for any good page on a busy machine, short enough to wait for those that never end."""

SUFFIXES = {hostile.PDF: ".pdf", hostile.PNG: ".png", hostile.JPEG: ".jpg", hostile.TIFF: ".tif"}

EXPECTED: dict[str, frozenset[str | None]] = {
    **{name + SUFFIXES[case.media_type]: frozenset(case.codes) for name, case in hostile.HOSTILE.items()},
    "a-good.pdf": frozenset({None}),
    "empty.pdf": frozenset({"FILE_EMPTY"}),
    "letter.pdf": frozenset({"NO_RESULTS"}),
    "no picture at all.png": frozenset({"UNSUPPORTED_TYPE"}),
    "pdf named.jpg": frozenset({None}),
    "truncated.pdf": frozenset({None}),
    "z-good.pdf": frozenset({None}),
}


@dataclass(frozen=True, slots=True)
class Run:
    """All bad documents, processed once in one session with good ones around them."""

    program: Program
    ended: Ended
    files: dict[str, dict[str, Any]]


def fill(inbox: Path) -> None:
    """Put in one document of each kind."""
    text_report(inbox / "a-good.pdf", 1)
    text_report(inbox / "z-good.pdf", 2)
    text_report(inbox / "named.pdf", 3).rename(inbox / "pdf named.jpg")
    truncated_report(inbox / "truncated.pdf", 4)
    letter(inbox / "letter.pdf")
    (inbox / "empty.pdf").touch()
    (inbox / "no picture at all.png").write_bytes(b"MZ\x90 this is no document")
    for name, case in hostile.HOSTILE.items():
        (inbox / f"{name}{SUFFIXES[case.media_type]}").write_bytes(case.make())


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Process the folder of bad documents."""
    folder = tmp_path_factory.mktemp("bad")
    inbox = folder / "inbox"
    inbox.mkdir()
    fill(inbox)
    program = Program(folder / "data")
    ended = program.run("process", inbox, "--file-timeout", str(TIME_LIMIT_S))
    return Run(program, ended, {file["fileName"]: file for file in program.progress()["files"]})


def test_the_program_lives_and_says_that_some_failed(run: Run) -> None:
    assert run.ended.status == 1
    assert run.ended.stderr == ""
    assert set(run.files) == set(EXPECTED)
    assert run.program.integrity() == [("ok",)]


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_each_ends_in_its_code_with_title_meaning_and_remedy(run: Run, name: str) -> None:
    error = run.files[name]["error"]
    code = error["code"] if error else None
    assert code in EXPECTED[name], error
    if code is None:
        assert run.files[name]["status"] == "completed"
        return
    text = CATALOGUE[ErrorCode(code)]
    line = next(line for line in run.ended.stdout.splitlines() if f": {name} ·" in line)
    assert line.endswith(code)
    for part in (text.title, text.means, text.remedy):
        assert part in line
    assert run.files[name]["status"] == ("timeout" if code == "TIMEOUT" else "failed")
    assert run.files[name]["isRetryable"] is text.is_retryable


def test_damage_that_was_repaired_is_said(run: Run) -> None:
    line = next(line for line in run.ended.stdout.splitlines() if "Completed: truncated.pdf" in line)
    assert "the file is damaged: only what could be repaired was read" in line


def test_what_failed_left_no_values_behind(run: Run) -> None:
    results = values_of(run.program.results())
    assert {name for name, found in results.items() if found} == {
        name for name, file in run.files.items() if file["status"] == "completed"
    }
    assert results["a-good.pdf"] == values(1)
    assert results["pdf named.jpg"] == values(3)


def test_only_what_may_change_is_retried(run: Run) -> None:
    ended = run.program.run("retry", "last", "--file-timeout", "1", status=1)
    refused = {name for name, file in run.files.items() if file["error"] and not file["isRetryable"]}
    for name in refused:
        assert f"Not retried: {name}, another attempt would end in the same way" in ended.stdout
    attempts = {file["fileName"]: file["attemptNumber"] for file in run.program.progress()["files"]}
    assert {name for name, attempt in attempts.items() if attempt == 2} == {
        name for name, file in run.files.items() if file["isRetryable"]
    }


def test_a_hanging_document_is_stopped_and_the_others_go_on(program: Program, inbox: Path) -> None:
    (inbox / "hangs.pdf").write_bytes(hostile.endless_render_pdf())
    for number in range(6):
        text_report(inbox / f"report-{number}.pdf", number)
    program.run("process", inbox, "--file-timeout", "6", "--concurrency", "2", "--quiet", status=1)
    assert program.codes() == {"hangs.pdf": "TIMEOUT", **{f"report-{number}.pdf": None for number in range(6)}}


def most_computed_s(pid: int) -> float:
    """Return for how long that child of a process has computed that did so longest."""
    found = [0.0]
    for child in psutil.Process(pid).children(recursive=True):
        with contextlib.suppress(psutil.NoSuchProcess):
            found.append(sum(child.cpu_times()[:2]))
    return max(found)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux ends a process with its parent")
def test_a_killed_program_leaves_no_worker_behind(program: Program, inbox: Path) -> None:
    (inbox / "hangs.pdf").write_bytes(hostile.endless_render_pdf())
    running = program.start("process", inbox)
    wait_for_line(running, "Extracting")
    worker_cpu_s = 0.5  # of work: by then one is caught in the page that never ends
    while running.poll() is None and most_computed_s(running.pid) < worker_cpu_s:
        time.sleep(0.05)
    assert running.returncode is None
    assert kill_with_children(running) == []


def test_files_that_vanish_or_change_between_adding_and_reading(program: Program, inbox: Path) -> None:
    slow = inbox / "a-slow.pdf"
    slow.write_bytes(hostile.endless_render_pdf())
    vanished, kept = text_report(inbox / "b-vanishes.pdf", 1), text_report(inbox / "c-stays.pdf", 2)
    running = program.start("process", inbox, "--concurrency", "1", "--file-timeout", "4")
    wait_for_line(running, "Extracting 30 %: a-slow.pdf")
    vanished.unlink()
    kept.write_bytes(b"")
    program.finish(running, status=1)
    codes = program.codes()
    assert codes == {"a-slow.pdf": "TIMEOUT", "b-vanishes.pdf": "FILE_NOT_FOUND", "c-stays.pdf": "FILE_EMPTY"}
    text_report(vanished, 1)
    slow.unlink()  # its bytes are known, so that it is not needed for another attempt
    program.run("retry", "last", "--file-timeout", "3", "--quiet", status=1)
    assert program.codes()["b-vanishes.pdf"] is None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_pipes_devices_and_loops_of_links_do_not_hang(program: Program, inbox: Path) -> None:
    os.mkfifo(inbox / "pipe.pdf")
    (inbox / "loop").symlink_to(inbox)
    (inbox / "dangling.pdf").symlink_to(inbox / "nowhere.pdf")
    text_report(inbox / "report.pdf")
    program.run("process", inbox, "/dev/zero", "--quiet", status=1)
    assert program.codes() == {
        "dangling.pdf": "FILE_NOT_FOUND",
        "pipe.pdf": "FILE_UNREADABLE",
        "report.pdf": None,
        "zero": "FILE_UNREADABLE",
    }


def test_limits_of_size_and_pages(program: Program, inbox: Path) -> None:
    text_report(inbox / "long.pdf", 1, pages=4)
    small = text_report(inbox / "large.pdf", 2)
    with small.open("ab") as file:
        file.truncate(2_000_000)
    shutil.copy(text_report(inbox / "fits.pdf", 3, pages=3), inbox / "copy.pdf")
    documents = program.read_results(inbox, "--max-pages", "3", "--max-file-mb", "1", "--concurrency", "1", status=1)
    assert program.codes() == {
        "copy.pdf": None,
        "fits.pdf": None,
        "large.pdf": "FILE_TOO_LARGE",
        "long.pdf": "TOO_MANY_PAGES",
    }
    by_name = {document["file_name"]: document for document in documents}
    assert by_name["fits.pdf"]["duplicate_of"] == by_name["copy.pdf"]["file_id"]

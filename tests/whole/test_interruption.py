"""Runs that are broken off at any moment: what is finished stays, the rest is resumed, nothing is read twice."""

import os
import random
import shutil
import signal
import subprocess
import time
from pathlib import Path
from typing import Any

import pytest

from desktop_app.store.readings.results import Scope, iter_documents
from tests.whole.held import Held
from tests.whole.papers import scanned_report, text_report, values
from tests.whole.program import Program, kill_with_children, values_of, wait_for_line, without_run

KILLS = int(os.environ.get("LABSTREAM_TEST_KILLS", "3"))
"""Rounds of the test that kills the program at random moments; more take longer and find more."""

NOTE = "BEGIN INSERT INTO written_pages VALUES (new.id); END"
NOTE_WRITTEN_PAGES = (
    "CREATE TABLE written_pages (page_id INTEGER)",
    f"CREATE TRIGGER noted_page_added AFTER INSERT ON document_pages {NOTE}",
    f"CREATE TRIGGER noted_page_changed AFTER UPDATE ON document_pages {NOTE}",
)


def fill(inbox: Path) -> Path:
    """Put in reports with text layers and one of scanned pages."""
    for number in range(1, 5):
        text_report(inbox / f"text-{number}.pdf", number, pages=2)
    scanned_report(inbox / "scan.pdf", 9, pages=3)
    return inbox


def lift_limits(program: Program) -> None:
    """Let no time limit end a file: a machine that does much else at once may take minutes for a page."""
    program.data_dir.mkdir(parents=True, exist_ok=True)
    limits = "page_timeout_s = 1800.0\nfile_timeout_s = 3600.0\n"
    (program.data_dir / "settings.toml").write_text(limits, encoding="utf-8")


def watch_page_writes(program: Program) -> None:
    """Have the database itself note every page that is written."""
    with program.database() as database, database.writing() as connection:
        for statement in NOTE_WRITTEN_PAGES:
            connection.run(statement)


def most_writes_of_a_page(program: Program) -> int:
    """Return how often the page that was written most often was written."""
    with program.database() as database, database.reading() as connection:
        return connection.value("SELECT max(times) FROM (SELECT count(*) AS times FROM written_pages GROUP BY page_id)")


def stored(program: Program) -> list[dict[str, Any]]:
    """Return all documents as stored."""
    with program.database() as database:
        return list(iter_documents(database, Scope()))


def open_stages(program: Program) -> int:
    """Return how many stages still claim to run."""
    with program.database() as database, database.reading() as connection:
        return connection.value("SELECT count(*) FROM processing_jobs WHERE status = 'running'")


def test_ctrl_c_keeps_what_is_finished_and_resume_does_the_rest(program: Program, inbox: Path) -> None:
    fill(inbox)
    running = program.start("process", inbox, "--concurrency", "1", start_new_session=True)
    wait_for_line(running, "Extracting 30 %: scan.pdf")
    os.killpg(running.pid, signal.SIGINT)  # as a terminal does: the workers are hit too
    interrupted = program.finish(running, status=130)
    assert "Stopping. What is finished stays" in interrupted.stdout
    assert "labstream resume" in interrupted.stdout.splitlines()[-1]
    progress = program.progress()
    assert progress["summary"]["session_status"] == "paused"
    assert progress["summary"]["can_resume"] is True
    assert {file["status"] for file in progress["files"]} <= {"completed", "pending"}
    assert program.statuses()["scan.pdf"] == "pending"
    assert open_stages(program) == 0
    resumed = program.run("resume", "last", "--quiet", status=0)
    assert resumed.text == ""
    assert set(program.statuses().values()) == {"completed"}
    assert values_of(program.results())["scan.pdf"] == [value for page in range(1, 4) for value in values(9, page)]


def test_killed_at_any_moment_nothing_is_lost_or_read_twice(tmp_path: Path, inbox: Path) -> None:
    fill(inbox)
    undisturbed = Program(tmp_path / "undisturbed")
    lift_limits(undisturbed)
    began_s = time.monotonic()
    undisturbed.run("process", inbox, "--quiet", status=0)
    took_s = time.monotonic() - began_s
    expected = without_run(stored(undisturbed))
    assert [document["status"] for document in expected] == ["completed"] * len(list(inbox.iterdir()))
    moments = random.Random(20251122)
    for number in range(KILLS):
        program = Program(tmp_path / f"killed-{number}")
        lift_limits(program)
        watch_page_writes(program)
        alive_s = moments.uniform(0.1, 1.0) * took_s
        running = program.start("process", inbox)
        try:
            running.wait(alive_s)
            program.finish(running, status=0)
        except subprocess.TimeoutExpired:
            assert kill_with_children(running) == []
        told = f"round {number}, killed after {alive_s:.2f} of {took_s:.2f} s"
        assert program.integrity() == [("ok",)], told
        if program.run("resume", "last", "--quiet").status == 2:
            continue  # killed before there was a session
        assert without_run(stored(program)) == expected, told
        assert most_writes_of_a_page(program) == 1, told
        assert open_stages(program) == 0, told
        assert program.integrity() == [("ok",)], told


def test_two_programs_share_a_data_folder_but_no_session(program: Program, tmp_path: Path, held_report: Held) -> None:
    folders = [tmp_path / "left", tmp_path / "right"]
    common = text_report(tmp_path / "common.pdf", 60)
    for folder, first in zip(folders, (20, 40), strict=True):
        folder.mkdir()
        for number in range(4):
            text_report(folder / f"{folder.name}-{number}.pdf", first + number)
        shutil.copy(common, folder / f"{folder.name}-common.pdf")
        scanned_report(folder / f"{folder.name}-scan.pdf", first + 9)
    left = program.start("process", folders[0], held_report.address)
    wait_for_line(left, " %: ")
    refused = program.run("resume", "last", status=2)
    assert "another running Labstream works on session" in refused.stderr
    right = program.start("process", folders[1])
    held_report.let_go.set()
    for running in (left, right):
        program.finish(running, status=0)
    with program.database() as database, database.reading() as connection:
        assert connection.value("SELECT count(*) FROM documents") == 12
        assert connection.value("SELECT count(*) FROM parsed_documents") == 12
        assert (
            connection.value("SELECT count(*) FROM session_processing_summary WHERE session_status = 'completed'") == 2
        )
    assert program.integrity() == [("ok",)]
    assert list((program.data_dir / "locks").iterdir()) == []


def test_when_the_sessions_time_is_over_the_rest_times_out_and_can_be_resumed(
    program: Program, inbox: Path, held_report: Held
) -> None:
    for number in range(5):
        scanned_report(inbox / f"scan-{number}.pdf", number)
    ended = program.run("process", inbox, held_report.address, "--session-timeout", "1", "--concurrency", "1", status=1)
    assert "The session's time is over" in ended.stdout
    progress = program.progress()
    timed_out = [file for file in progress["files"] if file["status"] == "timeout"]
    assert progress["summary"]["timed_out_files"] == len(timed_out) >= 1
    assert {file["error"]["code"] for file in timed_out} == {"TIMEOUT"}
    assert all(file["isRetryable"] for file in timed_out)
    assert progress["summary"]["can_resume"] is True
    assert program.run("resume", "last", "--session-timeout", "1", "--quiet").status == 1
    held_report.let_go.set()
    # Each attempt keeps the pages it read, so that the last one has less to do.
    assert program.run("retry", "last", "--quiet").status == 0
    assert set(program.statuses().values()) == {"completed"}


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_at_the_very_beginning_ends_quietly(
    program: Program, inbox: Path, number: signal.Signals, held_report: Held
) -> None:
    for report in range(30):
        text_report(inbox / f"{report}.pdf", report)
    running = program.start("process", inbox, held_report.address)
    wait_for_line(running, " %: ")
    running.send_signal(number)
    program.finish(running, status=130)
    held_report.let_go.set()
    program.run("resume", "last", "--quiet", status=0)


def test_ctrl_c_ends_a_watch(program: Program, held_report: Held) -> None:
    running = program.start("process", held_report.address)
    wait_for_line(running, " %: ")
    watching = program.start("progress", "last", "--watch")
    wait_for_line(watching, "sessionId")
    watching.send_signal(signal.SIGINT)
    assert program.finish(watching, status=130).stderr == ""
    held_report.let_go.set()
    program.finish(running, status=0)

"""Control from the command line: what waits comes back by itself, a watch ends, other engines are asked for."""

import json
from pathlib import Path

from desktop_app.core.intake import Candidate
from desktop_app.core.session import Control
from desktop_app.store.work.files import list_stages
from desktop_app.store.work.sessions import create_session, resolve_session, set_control
from tests.engines.hostile import password_pdf
from tests.whole.papers import text_report
from tests.whole.program import Program


def test_a_watch_ends_when_a_session_is_paused_and_nobody_works_on_it(program: Program, inbox: Path) -> None:
    (inbox / "locked.pdf").write_bytes(password_pdf())
    program.run("process", inbox, status=1)
    with program.database() as database:
        session_id = resolve_session(database, "last")
        with database.writing() as connection:
            connection.run("UPDATE file_processing_status SET status = 'pending', progress = 0")
        set_control(database, session_id, Control.PAUSED)
    ended = program.run("progress", "last", "--watch", status=0)
    (line,) = ended.stdout.splitlines()
    assert json.loads(line)["summary"]["session_status"] == "paused"


def test_a_session_that_a_dead_program_left_waits_to_be_resumed(program: Program) -> None:
    with program.database() as database:
        create_session(database, [Candidate("/a.pdf", "a.pdf"), Candidate("/b.pdf", "b.pdf")], "local")
        with database.writing() as connection:
            connection.run("UPDATE file_processing_status SET status = 'completed', progress = 100 WHERE position = 1")
            connection.run("UPDATE file_processing_status SET status = 'extracting', progress = 30 WHERE position = 2")
    summary = program.progress()["summary"]
    assert (summary["session_status"], summary["processing_files"], summary["can_resume"]) == ("paused", 0, True)
    (session,) = json.loads(program.run("sessions", "--json", status=0).stdout)
    assert session["session_status"] == "paused"


def test_a_session_with_nothing_left_says_so(program: Program, inbox: Path) -> None:
    text_report(inbox / "one.pdf", 1)
    program.run("process", inbox, status=0)
    assert "There is nothing to read in this session." in program.run("resume", "last", status=0).stdout


def test_an_address_that_cannot_be_reached_is_tried_three_times(program: Program) -> None:
    ended = program.run("process", "http://127.0.0.1:9/report.pdf", status=1)
    assert ended.stdout.count("Pending, retry in ") == 2
    (file,) = program.progress()["files"]
    assert (file["attemptNumber"], file["error"]["code"]) == (3, "DOWNLOAD_FAILED")
    with program.database() as database:
        attempts = [attempt for attempt, _ in list_stages(database, file["fileId"])]
    assert attempts == [1, 2, 3], "each attempt's stages are kept"


def test_a_session_out_of_time_is_resumed_by_its_token(program: Program, inbox: Path) -> None:
    for number in range(4):
        text_report(inbox / f"{number}.pdf", number)
    program.run("process", inbox, "--session-timeout", "0.01", "--quiet", status=1)
    summary = program.progress()["summary"]
    assert summary["timed_out"]
    assert summary["timeout_threshold_ms"] == 10
    program.run("resume", summary["continuation_token"], "--quiet", status=0)
    assert {file["attemptNumber"] for file in program.progress()["files"]} == {1}

"""The list of past sessions on the command line, narrowed."""

import contextlib
import json
from pathlib import Path

from desktop_app.core.history import HistoryFilter, HistoryOrder
from desktop_app.store.database import open_database
from desktop_app.store.work.history import list_past_sessions
from tests.whole.papers import text_report
from tests.whole.program import Program


def test_sessions_are_found_by_outcome_day_and_words(program: Program, tmp_path: Path) -> None:
    report = text_report(tmp_path / "annual check.pdf")
    program.run("process", str(report), "--quiet", status=0)
    program.run("process", str(report), str(tmp_path / "gone.pdf"), "--quiet")

    def found(*options: str) -> list[int]:
        told = json.loads(program.run("sessions", "--json", *options, status=0).stdout)
        return [session["total_files"] for session in told]

    assert found() == [2, 1]
    assert found("--outcome", "partial") == [2]
    assert found("--outcome", "completed", "--search", "ANNUAL") == [1]
    assert found("--search", "gone check") == [2]
    assert found("--since", "2001-01-01") == [2, 1]
    assert found("--since", "2199-01-01") == []
    assert program.run("sessions", "--search", "nowhere", status=0).stdout == "No session matches.\n"
    assert "must be a day like" in program.run("sessions", "--since", "May", status=2).stderr


def test_a_session_of_one_folder_is_named_after_it(program: Program, tmp_path: Path) -> None:
    folder = tmp_path / "annual checks"
    folder.mkdir()
    text_report(folder / "one.pdf")
    program.run("process", str(folder), "--quiet", status=0)
    with contextlib.closing(open_database(program.data_dir)) as database:
        (session,) = list_past_sessions(database, HistoryFilter(), HistoryOrder())
    assert session.folder == "annual checks"

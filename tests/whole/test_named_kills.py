"""The program is killed at named points, the second time at the same one while it resumes; then it does the rest."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.whole.killed_at import POINTS
from tests.whole.papers import scanned_report, text_report
from tests.whole.program import LONGEST_S, ROOT, Program, without_run
from tests.whole.test_interruption import lift_limits, most_writes_of_a_page, open_stages, stored, watch_page_writes


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Reports with text layers and a scanned one."""
    inbox = tmp_path_factory.mktemp("papers")
    for number in range(1, 4):
        text_report(inbox / f"text-{number}.pdf", number)
    scanned_report(inbox / "scan.pdf", 9)
    return inbox


@pytest.fixture(scope="module")
def expected(papers: Path, tmp_path_factory: pytest.TempPathFactory) -> object:
    """What an undisturbed run stores."""
    undisturbed = Program(tmp_path_factory.mktemp("undisturbed") / "data")
    undisturbed.run("process", papers, "--quiet", status=0)
    return without_run(stored(undisturbed))


def run_until(point: str, times: int, program: Program, *arguments: str | Path) -> int:
    words = [sys.executable, "-m", "tests.whole.killed_at", point, str(times), *map(str, arguments)]
    ended = subprocess.run(
        words, cwd=ROOT, env=program.environment, capture_output=True, text=True, timeout=LONGEST_S, check=False
    )
    assert "Traceback" not in ended.stdout + ended.stderr, ended
    return ended.returncode


@pytest.mark.parametrize("point", POINTS)
def test_killed_at_a_named_point_nothing_is_lost(point: str, papers: Path, expected: object, program: Program) -> None:
    lift_limits(program)
    watch_page_writes(program)
    is_of_resume = point == "while files are set back"
    if is_of_resume:
        point_of_first = "after the commit, before it is told"
        assert run_until(point_of_first, 2, program, "process", papers) == -signal.SIGKILL
    else:
        assert run_until(point, 2, program, "process", papers) == -signal.SIGKILL
    assert program.integrity() == [("ok",)]
    again = run_until(point, 1, program, "resume", "last")
    # A disk that stood still at the first time may have stored all the rest at once: then there is nothing left to do.
    assert again == -signal.SIGKILL or set(program.statuses().values()) == {"completed"}
    assert program.integrity() == [("ok",)]
    program.run("resume", "last", "--quiet", status=0)
    assert without_run(stored(program)) == expected
    assert most_writes_of_a_page(program) == 1
    assert open_stages(program) == 0
    assert program.integrity() == [("ok",)]

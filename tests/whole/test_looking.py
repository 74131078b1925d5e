"""A data folder that takes nothing: what only looks says the same as before, and nothing is written."""

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.whole.disks import fill_disk
from tests.whole.held import Held
from tests.whole.papers import text_report
from tests.whole.program import Program, wait_for_line


def looks_of(program: Program, **how: Any) -> list[str]:
    """Return what the commands print that only look."""
    export = ("export", "--all", "--format", "csv", "-o", "-")
    return [program.run(*words, status=0, **how).stdout for words in (["sessions"], ["progress", "last"], export)]


def files_in(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def without_time(looks: list[str]) -> list[str]:
    return [line for look in looks for line in look.splitlines() if '"timestamp"' not in line]


def test_read_only_medium_is_looked_at_and_nothing_is_written(small_disk: Callable[[int], Path], inbox: Path) -> None:
    disk = small_disk(4)
    program = Program(disk / "data")
    text_report(inbox / "report.pdf")
    program.run("process", inbox, "--quiet", status=0)
    before = looks_of(program)
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    files = files_in(disk)
    assert without_time(looks_of(program)) == without_time(before)
    assert program.run("progress", "last", "--watch", status=0).stdout
    assert files_in(disk) == files
    ended = program.run("process", inbox, status=1)
    assert "may not be written" in ended.stderr


def test_what_a_dead_program_left_on_a_read_only_medium_is_read(
    small_disk: Callable[[int], Path], inbox: Path, held_report: Held
) -> None:
    disk = small_disk(8)
    program = Program(disk / "data")
    for number in range(20):
        text_report(inbox / f"{number:02}.pdf", number)
    running = program.start("process", inbox, held_report.address, "--concurrency", "1")
    wait_for_line(running, "Completed: 02.pdf")
    running.kill()
    running.communicate()
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    files = files_in(disk)
    looks = looks_of(program)
    assert "interrupted" in looks[0]
    assert looks[2].count("report") > 0
    assert files_in(disk) == files


def test_full_disk_is_looked_at(small_disk: Callable[[int], Path], inbox: Path) -> None:
    disk = small_disk(4)
    program = Program(disk / "data")
    text_report(inbox / "report.pdf")
    program.run("process", inbox, "--quiet", status=0)
    before = looks_of(program)
    ballast = fill_disk(disk)
    assert without_time(looks_of(program)) == without_time(before)
    ballast.unlink()
    assert without_time(looks_of(program)) == without_time(before)
    program.run("process", inbox, "--quiet", "--again", status=0)


def test_folder_of_this_account_that_takes_nothing_is_looked_at(
    program: Program, inbox: Path, lowly: dict[str, Any]
) -> None:
    text_report(inbox / "report.pdf")
    program.run("process", inbox, "--quiet", status=0)
    before = looks_of(program)
    program.data_dir.chmod(0o500)
    assert without_time(looks_of(program, **lowly)) == without_time(before)

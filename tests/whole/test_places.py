"""What can go wrong with the data folder and the disk: plain words, an exit status, and nothing lost."""

import secrets
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.whole.disks import fill_disk
from tests.whole.papers import bulky_report, text_report
from tests.whole.program import Program, wait_for_line

MB = 1_000_000

IMPATIENT = """
import sys
from desktop_app.cli.main import main
from desktop_app.store.database import open_database
open_database.__kwdefaults__["busy_timeout_s"] = 1.0
sys.exit(main(sys.argv[1:]))
"""
"""The program, which waits a second for a lock and not ten."""


def fill_disk_in_mid_run(program: Program, disk: Path, inbox: Path) -> tuple["subprocess.Popen[str]", Path]:
    """Process forty reports and fill the disk when the first one is completed; the program stands still meanwhile."""
    for number in range(40):
        bulky_report(inbox / f"{number:02}.pdf", number, MB // 14, secrets.token_bytes(MB))
    running = program.start("process", inbox, "--concurrency", "1")
    wait_for_line(running, "Completed: 00.pdf")
    running.send_signal(signal.SIGSTOP)
    ballast = fill_disk(disk)
    running.send_signal(signal.SIGCONT)
    return running, ballast


def test_what_does_not_fit_on_the_disk_fails_alone_and_is_retried(
    small_disk: Callable[[int], Path], inbox: Path
) -> None:
    disk = small_disk(6)
    program = Program(disk / "data")
    text_report(inbox / "a.pdf", 1)
    bulky_report(inbox / "b.pdf", 2, 9 * MB, secrets.token_bytes(9 * MB))
    text_report(inbox / "c.pdf", 3)
    ended = program.run("process", inbox, "--concurrency", "1", status=1)
    assert program.codes() == {"a.pdf": None, "b.pdf": "DISK_FULL", "c.pdf": None}
    assert "Disk is full" in ended.stdout
    assert program.integrity() == [("ok",)]
    (inbox / "b.pdf").unlink()
    bulky_report(inbox / "b.pdf", 2, MB // 2, secrets.token_bytes(MB))
    program.run("retry", "last", "--quiet", status=0)
    assert set(program.statuses().values()) == {"completed"}


def test_full_disk_waits_until_there_is_room_again(small_disk: Callable[[int], Path], inbox: Path) -> None:
    disk = small_disk(8)
    program = Program(disk / "data")
    program.run("sessions", status=0)
    running, ballast = fill_disk_in_mid_run(program, disk, inbox)
    wait_for_line(running, "Disk is full. Free 200 MB, then retry. Trying again")
    ballast.unlink()
    ended = program.finish(running)
    assert "Progress is stored again." in ended.stdout
    program.run("retry", "last", "--quiet")  # a large one may have failed alone in the last free bytes
    assert set(program.statuses().values()) == {"completed"}
    assert program.integrity() == [("ok",)]


def test_ctrl_c_on_a_full_disk_ends_at_once_and_the_session_is_resumed(
    small_disk: Callable[[int], Path], inbox: Path
) -> None:
    disk = small_disk(8)
    program = Program(disk / "data")
    program.run("sessions", status=0)
    running, ballast = fill_disk_in_mid_run(program, disk, inbox)
    wait_for_line(running, "Trying again")
    running.send_signal(signal.SIGINT)
    ended = program.finish(running, status=130)
    assert "Go on with: labstream resume" in ended.stdout  # whether its last words still found room or not
    assert set(program.statuses().values()) <= {"completed", "failed", "pending"}  # nothing claims to run
    sessions = program.run("sessions", status=0).stdout
    assert "paused" in sessions or "interrupted" in sessions
    ballast.unlink()
    program.run("resume", "last", "--quiet")
    program.run("retry", "last", "--quiet")
    assert set(program.statuses().values()) == {"completed"}
    assert program.integrity() == [("ok",)]


def test_full_disk_at_the_first_start(small_disk: Callable[[int], Path], inbox: Path) -> None:
    disk = small_disk(4)
    ballast = fill_disk(disk)
    program = Program(disk / "data")
    text_report(inbox / "report.pdf")
    ended = program.run("process", inbox, status=1)
    assert ended.stdout == ""
    assert "Disk is full" in ended.stderr
    assert "DISK_FULL" in ended.stderr
    ballast.unlink()
    program.run("process", inbox, "--quiet", status=0)


def test_results_that_do_not_fit_are_told_and_leave_no_stump(small_disk: Callable[[int], Path], inbox: Path) -> None:
    disk = small_disk(1)
    program = Program(inbox.parent / "data")
    text_report(inbox / "report.pdf")
    program.run("process", inbox, "--quiet", status=0)
    (disk / "out.json").write_text("as it was", encoding="utf-8")
    fill_disk(disk)
    ended = program.run("export", "--all", "--format", "json", "-o", disk / "out.json", status=1)
    assert "Disk is full: out.json was not written" in ended.stderr
    assert sorted(path.name for path in disk.iterdir()) == ["ballast", "out.json"]
    assert (disk / "out.json").read_text(encoding="utf-8") == "as it was"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_standard_output_that_takes_nothing(program: Program) -> None:
    with Path("/dev/full").open("w") as full:
        ended = program.run("sessions", "--json", stdout=full, status=1)
    assert "No space left on device" in ended.stderr


def test_data_folder_that_may_not_be_written(program: Program, inbox: Path, lowly: dict[str, Any]) -> None:
    text_report(inbox / "report.pdf")
    program.data_dir.mkdir()
    program.data_dir.chmod(0o500)
    ended = program.run("process", inbox, status=1, **lowly)
    assert f"the data folder {program.data_dir} may not be written" in ended.stderr
    assert "(DATABASE)" in ended.stderr


def test_folder_and_file_without_rights_are_named(program: Program, inbox: Path, lowly: dict[str, Any]) -> None:
    text_report(inbox / "readable.pdf")
    closed_file = text_report(inbox / "closed.pdf", 2)
    closed_file.chmod(0)
    closed_folder = inbox / "closed"
    closed_folder.mkdir()
    text_report(closed_folder / "unseen.pdf", 3)
    closed_folder.chmod(0)
    ended = program.run("process", inbox, status=1, **lowly)
    assert f"Left out, folder may not be read: {closed_folder}" in ended.stdout
    assert "File may not be read" in ended.stdout
    progress = program.run("progress", "last", status=0, **lowly)
    assert "FILE_UNREADABLE" in progress.stdout
    assert "unseen" not in progress.stdout
    closed_folder.chmod(0o700)


def test_a_lock_is_waited_for(program: Program, inbox: Path) -> None:
    for number in range(60):
        text_report(inbox / f"{number}.pdf", number)
    program.run("sessions", status=0)
    with program.database() as database:
        running = program.start("process", inbox, "--concurrency", "1")
        wait_for_line(running, "Completed")
        with database.writing(), pytest.raises(subprocess.TimeoutExpired):
            running.wait(1.5)
        assert "[60/60]" in program.finish(running, status=0).stdout


def test_a_lock_that_stays_is_told_in_plain_words(program: Program, inbox: Path) -> None:
    text_report(inbox / "report.pdf")
    program.run("sessions", status=0)
    program.entry = ("-c", IMPATIENT)
    with program.database() as database, database.writing():
        ended = program.run("process", inbox, status=1)
    assert "another program keeps the database locked" in ended.stderr
    assert program.run("sessions", status=0).stdout.startswith("There is no session yet")


def test_damaged_database_is_told_and_left_as_it_is(program: Program, inbox: Path) -> None:
    text_report(inbox / "report.pdf")
    program.run("process", inbox, "--quiet", status=0)
    path = program.data_dir / "labstream.db"
    data = bytearray(path.read_bytes())
    data[5000 : len(data) - 2000] = secrets.token_bytes(len(data) - 7000)
    path.write_bytes(data)
    for command in (["process", str(inbox)], ["sessions"], ["progress", "last"]):
        ended = program.run(*command, status=1)
        assert "is damaged" in ended.stderr
        assert "(DATABASE)" in ended.stderr
    assert path.read_bytes() == data


def write_wrong_key(folder: Path) -> None:
    (folder / "key").write_text("ab" * 32)


def damage_key(folder: Path) -> None:
    (folder / "key").write_text("no key")


def remove_key(folder: Path) -> None:
    (folder / "key").unlink()


def replace_database(folder: Path) -> None:
    (folder / "labstream.db").write_bytes(b"no database at all" * 1000)


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (write_wrong_key, "is damaged, or the key does not belong to it"),
        (damage_key, "is damaged. Put back a copy of it"),
        (remove_key, "the key of the database"),
        (replace_database, "is damaged, or the key"),
    ],
)
def test_key_and_database_that_do_not_belong_together(
    program: Program, inbox: Path, spoil: Callable[[Path], object], words: str
) -> None:
    text_report(inbox / "report.pdf")
    program.run("sessions", status=0)
    spoil(program.data_dir)
    before = (program.data_dir / "labstream.db").read_bytes()
    ended = program.run("process", inbox, status=1)
    assert words in ended.stderr
    assert ended.stdout == ""
    assert (program.data_dir / "labstream.db").read_bytes() == before


def test_a_newer_database_is_left_untouched(program: Program, inbox: Path) -> None:
    text_report(inbox / "report.pdf")
    program.run("sessions", status=0)
    with program.database() as database, database.writing() as connection:
        connection.run("PRAGMA user_version = 9999")
    before = (program.data_dir / "labstream.db").read_bytes()
    ended = program.run("process", inbox, status=1)
    assert "was made by a newer Labstream" in ended.stderr
    assert "Update Labstream" in ended.stderr
    assert (program.data_dir / "labstream.db").read_bytes() == before

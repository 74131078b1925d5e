"""What the program prints into: other alphabets, readers that leave, closed streams, terminals of any width."""

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.whole.papers import letter, scanned_report, text_report
from tests.whole.program import LONGEST_S, Program, wait_for_line


def test_an_alphabet_of_95_characters(inbox: Path) -> None:
    program = Program(inbox.parent / "data", PYTHONIOENCODING="ascii", LC_ALL="C")
    text_report(inbox / "Blutbild Müller.pdf")
    letter(inbox / "ß.pdf")
    ended = program.run("process", inbox, status=1)
    assert "Blutbild M?ller.pdf" in ended.stdout
    assert ended.stderr == ""
    documents = program.read_results(inbox, status=1)
    assert {document["file_name"] for document in documents} == {"Blutbild Müller.pdf", "ß.pdf"}
    program.run("sessions", status=0)
    program.run("progress", "last", status=0)


def test_a_reader_that_leaves_does_not_stop_the_reading(program: Program, inbox: Path) -> None:
    for number in range(8):
        text_report(inbox / f"{number}.pdf", number)
    running = program.start("process", inbox, "--concurrency", "1", stderr=subprocess.PIPE)
    wait_for_line(running, " %: ")
    assert running.stdout is not None
    running.stdout.close()
    assert running.stderr is not None
    assert running.stderr.read() == ""
    assert running.wait(LONGEST_S) == 0
    running.stderr.close()
    assert set(program.statuses().values()) == {"completed"}


@pytest.mark.parametrize("words", [["sessions", "--json"], ["export", "--all", "--format", "json", "-o", "-"]])
def test_a_reader_that_is_not_there(program: Program, inbox: Path, words: list[str]) -> None:
    text_report(inbox / "report.pdf")
    program.run("process", inbox, "--quiet", status=0)
    reading_end, writing_end = os.pipe()
    os.close(reading_end)
    ended = program.run(*words, stdout=writing_end, status=1)
    os.close(writing_end)
    assert ended.stderr == ""


@pytest.mark.skipif(sys.platform != "linux", reason="where there is a device that is always full")
def test_an_output_that_takes_nothing_stops_no_reading(program: Program, tmp_path: Path) -> None:
    text_report(tmp_path / "report.pdf", 1)
    with Path("/dev/full").open("w") as full:
        ended = program.run("process", tmp_path, stdout=full, status=0)
        assert ended.stderr == "labstream: nothing more can be printed: No space left on device\n"
        ended = program.run("process", tmp_path, "--json", "-", stdout=full, status=1)
        assert "No space left on device" in ended.stderr
    assert len(json.loads(program.run("sessions", "--json").stdout)) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="a shell closes streams so")
def test_streams_that_the_caller_closed_are_not_missed(program: Program, tmp_path: Path) -> None:
    text_report(tmp_path / "report.pdf", 1)
    closing = 'exec "$@" >&- 2>&- <&-'
    words = ["sh", "-c", closing, "sh", sys.executable, "-m", "desktop_app", "process", str(tmp_path)]
    assert subprocess.run(words, env=program.environment, check=False).returncode == 0
    (session,) = json.loads(program.run("sessions", "--json").stdout)
    assert session["session_status"] == "completed"


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
@pytest.mark.parametrize("columns", [40, 60, 100])
def test_a_terminal_of_any_width(program: Program, inbox: Path, columns: int) -> None:
    import fcntl
    import struct
    import termios

    scanned_report(inbox / ("long-name-" * 8 + ".pdf"), 3)
    letter(inbox / "letter.pdf")
    master, terminal = os.openpty()
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 30, columns, 0, 0))
    program.environment["TERM"] = "xterm-256color"
    running = program.start("process", inbox, stdout=terminal, stderr=terminal)
    os.close(terminal)
    shown = _read_all(master)
    assert running.wait(LONGEST_S) == 1
    assert "Traceback" not in shown
    lines = re.split(r"\r?\n|\r", re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", shown))
    assert max(len(line) for line in lines) <= columns
    assert any("Extracting" in line and "30 %" in line for line in lines)
    assert any(line.startswith("✗ Failed: letter.pdf") for line in lines)
    assert any(re.match(r"Sodium +133 +mmol/L", line) for line in lines)
    assert "\x1b[?25h" in shown  # the cursor is shown again


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_ctrl_c_in_a_terminal(program: Program, inbox: Path) -> None:
    scanned_report(inbox / "scan.pdf", 3, pages=6)
    master, terminal = os.openpty()
    program.environment["TERM"] = "xterm-256color"
    running = program.start("process", inbox, stdin=terminal, stdout=terminal, stderr=terminal, start_new_session=True)
    os.close(terminal)
    shown = ""
    while "Extracting" not in shown:
        shown += os.read(master, 4096).decode("utf-8", "replace")
    os.killpg(running.pid, signal.SIGINT)
    shown += _read_all(master)
    assert running.wait(LONGEST_S) == 130
    assert "Stopping. What is finished stays" in shown
    assert "Traceback" not in shown
    assert "\x1b[?25h" in shown


def _read_all(master: int) -> str:
    read = b""
    while True:
        try:
            part = os.read(master, 65536)
        except OSError:  # Linux' way of saying that the other end is closed
            part = b""
        if not part:
            os.close(master)
            return read.decode("utf-8", "replace")
        read += part

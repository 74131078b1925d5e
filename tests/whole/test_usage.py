"""The command line as people type it: wrong words, odd file names, pipes, alphabets, addresses, terminals."""

import csv
import io
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.whole.papers import letter, scanned_report, text_report, values
from tests.whole.program import Program, values_of, wait_for_line

WRONG: list[tuple[list[str], str]] = [
    (["process"], "required: PATH"),
    (["process", "x", "--concurrency", "0"], "must be a whole number from 1, not 0"),
    (["process", "x", "--file-timeout", "soon"], "must be a number above 0, not soon"),
    (["process", "x", "--session-timeout", "-1"], "must be a number above 0"),
    (["process", "x", "--max-pages", "123456"], "max_pages is 123456, but must lie between"),
    (["process", "x", "--json", "/no/such/folder/out.json"], "the folder of /no/such/folder/out.json is not there"),
    (["process", "x", "--json", "/"], "is a folder"),
    (["process", "x", "--json", ""], "the file to write has no name"),
    (["export", "--all", "--format", "csv", "-o", ""], "the file to write has no name"),
    (["process", "x", "--engine", "abacus"], "invalid choice"),
    (["export", "--format", "json", "-o", "-"], "is required"),
    (["export", "--all", "--format", "xml", "-o", "-"], "invalid choice"),
    (["doctor", "--file-names"], "goes with --report alone"),
    (["resume", "last"], "there is no session yet"),
    (["retry", "ffff"], "there is no session ffff"),
    (["progress", ""], "there is no session"),
    (["process", "", "x"], "a PATH is empty"),
    (["sesions"], "did you mean sessions?"),
    (["--data-dir"], "expected one argument"),
]


@pytest.mark.parametrize(("words", "answer"), WRONG)
def test_wrong_usage_starts_nothing(program: Program, words: list[str], answer: str) -> None:
    ended = program.run(*words, status=2)
    assert answer in ended.stderr
    assert ended.stdout == ""


@pytest.mark.parametrize(
    "command",
    ["", "process", "resume", "retry", "progress", "sessions", "export", "import", "backup", "restore", "doctor"],
)
def test_help_fits_a_terminal(program: Program, command: str) -> None:
    shown = program.run(*command.split(), "--help", status=0).stdout
    assert shown.startswith("usage: labstream")
    assert all(len(line) <= 80 for line in shown.splitlines())


def test_version(program: Program) -> None:
    assert re.fullmatch(r"labstream \d+\.\d+\.\d+\S*\n", program.run("--version", status=0).stdout)


def test_a_folder_without_documents_is_refused(program: Program, inbox: Path) -> None:
    (inbox / "notes.txt").write_text("nothing to read here", encoding="utf-8")
    ended = program.run("process", inbox, status=2)
    assert "there is no PDF or picture in what you named" in ended.stderr
    assert "Left out, no PDF or picture" in ended.stdout


def test_settings_that_cannot_be_used_are_told(program: Program, inbox: Path) -> None:
    text_report(inbox / "report.pdf")
    program.data_dir.mkdir()
    (program.data_dir / "settings.toml").write_text("files_at_once = 3\n", encoding="utf-8")
    assert "unknown setting: files_at_once" in program.run("process", inbox, status=2).stderr


def test_files_folders_and_globs_without_the_command(program: Program, inbox: Path) -> None:
    deep = inbox / "2025" / "march"
    deep.mkdir(parents=True)
    text_report(deep / "a.pdf", 1)
    text_report(inbox / "b.PDF", 2)
    shutil.copy(text_report(inbox / "c.pdf", 3), inbox / "without-suffix")
    (inbox / "notes.txt").write_text("no", encoding="utf-8")
    program.run(inbox, status=0)  # `labstream FOLDER` is enough
    assert program.statuses() == dict.fromkeys(["a.pdf", "b.PDF", "c.pdf", "without-suffix"], "completed")
    program.run("process", inbox / "**" / "*.pdf", status=0)
    assert program.statuses() == {"a.pdf": "completed", "c.pdf": "completed"}


class Shelf(BaseHTTPRequestHandler):
    """Gives out one report; everything else is not found, or leads astray."""

    report = b""

    def do_GET(self) -> None:
        if self.path == "/away":
            self.send_response(302)
            self.send_header("Location", "file:///etc/passwd")
            self.end_headers()
            return
        is_there = self.path.startswith("/report.pdf")
        self.send_response(200 if is_there else 404)
        self.end_headers()
        if is_there:
            self.wfile.write(self.report)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as the server calls it
        pass


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """Serve a report on this machine."""
    Shelf.report = text_report(tmp_path / "served.pdf", 7).read_bytes()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Shelf)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_web_addresses(program: Program, address: str) -> None:
    paths = ["report.pdf?of=today", "nothing.pdf", "away"]
    documents = program.read_results(*[f"{address}/{path}" for path in paths], "http://127.0.0.1:9/x.pdf", status=1)
    assert values_of(documents[:1]) == {"report.pdf": values(7)}
    assert documents[0]["source_path"] == f"{address}/report.pdf?of=today"
    assert [document["error"]["code"] for document in documents[1:]] == ["DOWNLOAD_FAILED"] * 3
    assert "the server answered 404" in documents[1]["error"]["message"]


def odd_names() -> list[bytes]:
    """Return names of files that a system may hold and that no terminal should be given as they are."""
    names = ["line\nbreak.pdf", "bell\a\x1b[31mred.pdf", "✚ émoji 🩸.pdf", "[red]markup.pdf", "a" * 246 + ".pdf"]
    return [name.encode() for name in names] + ([b"latin-\xe9.pdf"] if sys.platform == "linux" else [])


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
def test_odd_file_names(program: Program, inbox: Path) -> None:
    for number, name in enumerate(odd_names()):
        text_report(inbox / "draft", number).rename(inbox / os.fsdecode(name))
    closed = inbox / "\x1b[2Jfolder"
    closed.mkdir()
    (closed / "notes\x1b[2J.txt").write_text("no", encoding="utf-8")
    ended = program.run("process", inbox, "--json", inbox.parent / ("o" * 250 + ".json"), status=0)
    assert ended.stdout.isprintable() or set(filter(lambda c: not c.isprintable(), ended.stdout)) == {"\n"}
    assert "[red]markup.pdf" in ended.stdout
    assert "✚ émoji 🩸.pdf" in ended.stdout
    written = json.loads((inbox.parent / ("o" * 250 + ".json")).read_text(encoding="utf-8"))
    assert len(written["documents"]) == len(odd_names())
    program.run("resume", "last", status=0)
    rows = program.run("export", "--all", "--format", "csv", "-o", "-", status=0).stdout
    names = [row["name"] for row in csv.DictReader(io.StringIO(rows))]
    assert names.count("Sodium") == len(odd_names())


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
    assert running.wait(120) == 0
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


def test_quiet_prints_what_failed_alone(program: Program, inbox: Path) -> None:
    text_report(inbox / "report.pdf")
    letter(inbox / "letter.pdf")
    ended = program.run("process", inbox, "--quiet", status=1)
    assert ended.stdout == ""
    assert [line.split(" · ")[0] for line in ended.stderr.splitlines()] == ["[1/2] Failed: letter.pdf"] or [
        line.split(" · ")[0] for line in ended.stderr.splitlines()
    ] == ["[2/2] Failed: letter.pdf"]


def test_one_file_is_retried_and_attempts_are_used_up(program: Program, inbox: Path) -> None:
    missing = inbox / "missing.pdf"
    program.run("process", missing, inbox / "other.pdf", status=1)
    files = {file["fileName"]: file for file in program.progress()["files"]}
    one = files["missing.pdf"]["fileId"]
    for attempt in (2, 3):
        ended = program.run("retry", "last", "--file", one, status=1)
        assert f"attempt {attempt}" in ended.stdout
        assert "other.pdf" not in ended.stdout
    refused = program.run("retry", "last", "--file", one, status=2)
    assert "all 3 attempts are used" in refused.stderr
    unknown = program.run("retry", "last", "--file", "nothing-like-it", status=2)
    assert "there is no such file in the session" in unknown.stderr


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


def test_doctor_says_what_works(program: Program) -> None:
    ended = program.run("doctor", status=0)
    words = {line.split("  ")[0] for line in ended.stdout.splitlines()}
    assert {"Program", "Data folder", "Free disk", "Local engine", "SQLCipher", "Display"} <= words
    assert "FAILS" not in ended.stdout
    assert not program.data_dir.exists()  # looking leaves no trace


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
    assert running.wait(60) == 1
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
    assert running.wait(60) == 130
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


def test_a_problem_report_is_printed_without_names(program: Program, tmp_path: Path) -> None:
    (tmp_path / "marisol.pdf").write_bytes(b"no pdf")
    program.run("process", str(tmp_path / "marisol.pdf"), status=1)
    report = program.run("doctor", "--report", status=0).stdout
    assert report.startswith("Labstream problem report")
    assert "UNSUPPORTED_TYPE" in report
    assert "marisol" not in report
    assert "marisol.pdf" in program.run("doctor", "--report", "--file-names", status=0).stdout

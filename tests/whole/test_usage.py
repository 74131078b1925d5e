"""The command line as people type it: wrong words, odd file names, addresses, single files."""

import csv
import io
import json
import os
import re
import shutil
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.whole.papers import letter, text_report, values
from tests.whole.program import Program, values_of

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
    (["--data-dir", "", "sessions"], "must name a folder"),
    (
        ["process", "x", "--concurency", "2"],
        "labstream process: error: unrecognized: --concurency 2; did you mean --con",
    ),
    (["sessions", "last"], "labstream sessions: error: unrecognized: last\n"),
    (["--nonsense"], "labstream: error: unrecognized: --nonsense\n"),
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


def test_a_data_folder_of_nobody_is_a_folder_of_that_name(program: Program, tmp_path: Path) -> None:
    ended = program.run("--data-dir", "~nobody-of-this-name", "sessions", "--json", cwd=tmp_path, status=0)
    assert ended.stdout == "[]\n"


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
    assert documents[0]["source_path"] == f"{address}/report.pdf?…"  # what follows may be a secret
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


def test_doctor_says_what_works(program: Program) -> None:
    ended = program.run("doctor", status=0)
    words = {line.split("  ")[0] for line in ended.stdout.splitlines()}
    assert {"Program", "Data folder", "Free disk", "Local engine", "SQLCipher", "Display"} <= words
    assert "FAILS" not in ended.stdout
    assert not program.data_dir.exists()  # looking leaves no trace


def test_a_problem_report_is_printed_without_names(program: Program, tmp_path: Path) -> None:
    (tmp_path / "marisol.pdf").write_bytes(b"no pdf")
    program.run("process", str(tmp_path / "marisol.pdf"), status=1)
    report = program.run("doctor", "--report", status=0).stdout
    assert report.startswith("Labstream problem report")
    assert "UNSUPPORTED_TYPE" in report
    assert "marisol" not in report
    assert "marisol.pdf" in program.run("doctor", "--report", "--file-names", status=0).stdout

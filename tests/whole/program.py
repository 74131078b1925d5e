"""The program as a person runs it: a process of its own, with a data folder of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

from desktop_app.store.database import Database, open_database

ROOT = Path(__file__).resolve().parents[2]
LONGEST_S = 300.0
"""A command that has not ended by then hangs."""


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command ended and what it printed."""

    status: int
    stdout: str
    stderr: str

    @property
    def text(self) -> str:
        """All that a person saw."""
        return self.stdout + self.stderr


class Program:
    """Runs commands on one data folder; whatever happens, none may print a traceback."""

    def __init__(self, data_dir: Path, **environment: str) -> None:
        self.data_dir = data_dir
        self.entry: Sequence[str] = ("-m", "desktop_app")
        self.environment = {
            **os.environ,
            "LABSTREAM_DATA_DIR": str(data_dir),
            "PYTHONIOENCODING": "utf-8",
            **environment,
        }
        self.environment.pop("COLUMNS", None)

    def run(self, *arguments: str | Path, status: int | None = None, **how: Any) -> Ended:
        """Run a command to its end; with `status`, that is how it must end."""
        return self.finish(self.start(*arguments, **how), status=status)

    def start(self, *arguments: str | Path, **how: Any) -> "subprocess.Popen[str]":
        """Start a command; its output is read from pipes."""
        words = [sys.executable, *self.entry, *map(str, arguments)]
        options: dict[str, Any] = {
            "cwd": ROOT,
            "env": self.environment,
            "stdin": subprocess.DEVNULL,
            "stdout": subprocess.PIPE,
            "stderr": subprocess.PIPE,
            "encoding": "utf-8",
            "errors": "surrogateescape",
        }
        return subprocess.Popen(words, **{**options, **how})

    @staticmethod
    def finish(process: "subprocess.Popen[str]", status: int | None = None) -> Ended:
        """Wait for a started command; what was read of its output before is not in the answer."""
        try:
            stdout, stderr = process.communicate(timeout=LONGEST_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            raise
        ended = Ended(process.returncode, stdout or "", stderr or "")
        assert "Traceback" not in ended.text, ended.text
        if status is not None:
            assert ended.status == status, ended
        return ended

    def progress(self, session: str = "last") -> dict[str, Any]:
        """Return the session's progress document."""
        return json.loads(self.run("progress", session, status=0).stdout)

    def statuses(self, session: str = "last") -> dict[str, str]:
        """Return the status of each file of the session, by name."""
        return {file["fileName"]: file["status"] for file in self.progress(session)["files"]}

    def codes(self, session: str = "last") -> dict[str, str | None]:
        """Return the error code of each file of the session, by name."""
        return {
            file["fileName"]: file["error"]["code"] if file["error"] else None
            for file in self.progress(session)["files"]
        }

    def results(self, session: str = "last") -> list[dict[str, Any]]:
        """Return the session's documents as exported."""
        exported = self.run("export", "--session", session, "--format", "json", "-o", "-", status=0)
        return json.loads(exported.stdout)["documents"]

    def read_results(self, *arguments: str | Path, status: int = 0, **how: Any) -> list[dict[str, Any]]:
        """Process and return the documents that `--json -` prints."""
        ended = self.run("process", *arguments, "--json", "-", status=status, **how)
        return json.loads(ended.stdout)["documents"]

    @contextmanager
    def database(self) -> Generator[Database]:
        """Open the data folder's database in this process."""
        database = open_database(self.data_dir)
        try:
            yield database
        finally:
            database.close()

    def integrity(self) -> list[tuple[Any, ...]]:
        """Return what SQLite finds wrong in the database: one row that says ok, when it is sound."""
        with self.database() as database, database.reading() as connection:
            broken = connection.rows("PRAGMA foreign_key_check")
            return broken or connection.rows("PRAGMA integrity_check")


def wait_for_line(process: "subprocess.Popen[str]", word: str) -> str:
    """Read the process's standard output up to the first line with this word; return all that was read."""
    assert process.stdout is not None
    read = ""
    for line in process.stdout:
        read += line
        if word in line:
            return read
    _, stderr = process.communicate()
    raise AssertionError(f"the process ended with {process.returncode} and without {word!r}:\n{read}{stderr}")


def kill_with_children(process: "subprocess.Popen[str]") -> list[psutil.Process]:
    """End a process as a power cut would; return those of its children that outlive it by a minute."""
    children = psutil.Process(process.pid).children(recursive=True)
    process.kill()
    process.wait()
    _, alive = psutil.wait_procs(children, timeout=60)
    # One that is dead is no survivor, however long the machine takes to say goodbye to it.
    alive = [child for child in alive if not _is_dead(child)]
    for child in alive:
        child.kill()
    process.communicate()
    return alive


def _is_dead(process: psutil.Process) -> bool:
    try:
        return process.status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


def values_of(documents: list[dict[str, Any]]) -> dict[str, list[tuple[str, str]]]:
    """Return name and value of all results of each document, by file name."""
    return {
        document["file_name"]: [(r["name"], r["value"]) for report in document["reports"] for r in report["results"]]
        for document in documents
    }


def without_run(documents: list[dict[str, Any]]) -> list[Mapping[str, Any]]:
    """Return documents without what differs from run to run: ids, durations, attempts."""
    of_run = {"file_id", "duration_ms", "attempt_number", "duplicate_of"}
    ids = {"report_id", "patient_id"}
    return [
        {
            **{key: value for key, value in document.items() if key not in of_run},
            "reports": [
                {key: value for key, value in report.items() if key not in ids} for report in document["reports"]
            ],
        }
        for document in documents
    ]

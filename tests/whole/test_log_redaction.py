"""A whole run with everything logged that can be logged: no name, value, text or file name of a document is in it."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.engines import hostile
from tests.whole.papers import letter, text_report
from tests.whole.program import ROOT, Program

LOUD = """
import logging, os, sys
logging.basicConfig(filename=os.environ["LOUD_LOG"], level=1, encoding="utf-8")
logging.getLogger("desktop_app").warning("the log begins")
from desktop_app.__main__ import main
if __name__ == "__main__":
    sys.exit(main())
"""
"""The program, its workers too, with every logger of every library open, which it never is otherwise."""

BEGINNING = "the log begins"


@dataclass(frozen=True, slots=True)
class Run:
    """What was logged, and all that must not be in it."""

    log: str
    secrets: frozenset[str]


class LoudProgram(Program):
    """Starts the program through `LOUD`."""

    def __init__(self, data_dir: Path) -> None:
        self.loud_log = data_dir.parent / "loud.log"
        super().__init__(data_dir, PYTHONPATH=str(ROOT), LOUD_LOG=str(self.loud_log))
        script = data_dir.parent / "loud.py"
        script.write_text(LOUD)
        self.entry = (str(script),)


def fill(inbox: Path) -> None:
    """Put in good documents, bad ones and one that is no report."""
    text_report(inbox / "quillfeather-everett.pdf", 1)
    letter(inbox / "garden-party.pdf")
    (inbox / "empty-quillfeather.pdf").touch()
    for name in ("password", "corrupt", "no pages", "truncated JPEG", "enormous picture"):
        case = hostile.HOSTILE[name]
        suffix = {hostile.PDF: ".pdf", hostile.JPEG: ".jpg"}.get(case.media_type, ".png")
        (inbox / f"hostile-{name}{suffix}").write_bytes(case.make())


def words_of(document: dict[str, Any]) -> set[str]:
    """Return all that a document says of a person and a test, apart from short plain numbers, which may be counts."""
    texts: list[object] = [document["file_name"], Path(document["file_name"]).stem]
    for report in document["reports"]:
        texts += [report.get(key) for key in ("laboratory", "ordering_provider")]
        texts += [value for key, value in report["patient"].items() if key not in {"sex", "patient_id"}]
        for result in report["results"]:
            texts += [result[key] for key in ("name", "value", "reference_range", "panel")]
    found = {text.strip() for text in texts if isinstance(text, str) and text.strip()}
    found |= {part for text in found for part in re.split(r"[\s,]+", text) if part.isalpha() and len(part) > 4}
    return {text for text in found if not re.fullmatch(r"[A-Za-z\d]{1,3}|\d+", text)}


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory, samples: Path) -> Run:
    """Read, retry, list, export and examine, as a person would in a day."""
    folder = tmp_path_factory.mktemp("loud")
    inbox = folder / "inbox"
    inbox.mkdir()
    fill(inbox)
    program = LoudProgram(folder / "data")
    program.run("process", samples, inbox, "--file-timeout", "60", status=1)
    program.run("retry", "last", status=1)
    program.run("sessions", status=0)
    documents = program.results()
    for kind in ("csv", "xlsx", "fhir"):
        program.run("export", "--all", "--format", kind, "-o", folder / f"out.{kind}", status=0)
    program.run("backup", "-o", folder / "copy.labstream")
    program.run("doctor")
    logs = [program.loud_log, *program.data_dir.glob("*.log*")]
    text = "\n".join(path.read_text(encoding="utf-8", errors="replace") for path in logs)
    secrets = set[str]().union(*map(words_of, documents)) | {path.name for path in inbox.iterdir()}
    return Run(text, frozenset(secrets))


def test_the_run_was_logged_and_has_something_to_hide(run: Run) -> None:
    assert run.log.count(BEGINNING) > 5
    assert len(run.secrets) > 60
    assert "quillfeather-everett.pdf" in run.secrets


def test_nothing_of_a_document_is_in_any_log(run: Run) -> None:
    told = [
        secret
        for secret in run.secrets
        if re.search(rf"(?<![\w.]){re.escape(secret)}(?![\w.])", run.log, re.IGNORECASE)
    ]
    assert told == []


def test_no_key_is_in_any_log(run: Run) -> None:
    assert not re.search(r"(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])", run.log)
    assert "PRAGMA key" not in run.log

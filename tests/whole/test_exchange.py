"""Export, import, backup and restore as people type them."""

import json
import shutil
from pathlib import Path
from typing import TextIO

import pytest

from tests.whole.papers import text_report
from tests.whole.program import Program


@pytest.fixture(scope="module")
def read_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a data folder with two reports that lie in the folder beside it."""
    folder = tmp_path_factory.mktemp("read")
    inbox = folder / "inbox"
    inbox.mkdir()
    text_report(inbox / "a.pdf", 1)
    text_report(inbox / "b.pdf", 2)
    Program(folder / "data").run("process", inbox, status=0)
    return folder / "data"


@pytest.fixture
def read(program: Program, read_folder: Path) -> Program:
    shutil.copytree(read_folder, program.data_dir)
    return program


def typed(folder: Path, line: str) -> TextIO:
    """Return what someone types."""
    path = folder / "typed"
    path.write_text(line + "\n")
    return path.open()


def test_everything_comes_back_on_another_computer(read: Program, tmp_path: Path) -> None:
    before = json.loads(read.run("export", "--all", "--format", "json", "-o", "-", status=0).stdout)
    told = read.run("backup", "--phrase", "-o", tmp_path, status=0).stdout
    (backup,) = tmp_path.glob("labstream-*.labstream")
    phrase = " ".join(told.partition("apart from the backup:")[2].split())
    elsewhere = tmp_path / "elsewhere"
    with typed(tmp_path, "zoo zoo") as stdin:
        refused = read.run("--data-dir", elsewhere, "restore", backup, status=1, stdin=stdin)
    assert "it has 2 words, not 24" in refused.stderr
    with typed(tmp_path, phrase) as stdin:
        restored = read.run("--data-dir", elsewhere, "restore", backup, status=0, stdin=stdin).stdout
    assert restored.startswith("Restored: 2 files, 2 reports")
    after = json.loads(
        read.run("--data-dir", elsewhere, "export", "--all", "--format", "json", "-o", "-", status=0).stdout
    )
    assert after == before


def test_reading_again_doubles_no_value(read: Program, read_folder: Path) -> None:
    inbox = read_folder.parent / "inbox"
    before = read.run("export", "--all", "--format", "csv", "-o", "-", status=0).stdout.count("\n")
    documents = json.loads(read.run("export", "--all", "--format", "json", "-o", "-", status=0).stdout)["documents"]
    again = json.loads(read.run("process", inbox, "--again", "--json", "-", status=0).stdout)["documents"]
    assert [document["duplicate_of"] for document in again] == [document["file_id"] for document in documents]
    assert all(report["results"] for document in again for report in document["reports"])
    assert read.run("export", "--all", "--format", "csv", "-o", "-", status=0).stdout.count("\n") == before


@pytest.mark.parametrize("kind", ["csv", "json", "fhir", "xlsx", "pdf"])
def test_how_much_was_exported_is_told(read: Program, tmp_path: Path, kind: str) -> None:
    documents = json.loads(read.run("export", "--all", "--format", "json", "-o", "-", status=0).stdout)["documents"]
    values = sum(len(report["results"]) for document in documents for report in document["reports"])
    path = tmp_path / "out"
    assert f"{values} values to {path}" in read.run("export", "--all", "--format", kind, "-o", path, status=0).stdout
    none = read.run("export", "--all", "--confirmed", "--format", kind, "-o", path, status=0).stdout
    assert "0 values" in none, "nothing is confirmed yet, and a file without values is no surprise"


@pytest.mark.parametrize("kind", ["json", "fhir"])
def test_what_is_exported_is_imported(read: Program, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "out.json"
    read.run("export", "--session", "last", "--format", kind, "-o", path, status=0)
    elsewhere = tmp_path / "elsewhere"
    assert "of 2 reports" in read.run("--data-dir", elsewhere, "import", path, status=0).stdout
    assert "2 documents here already" in read.run("--data-dir", elsewhere, "import", path, status=0).stdout


def test_bad_files_and_places_are_told(read: Program, tmp_path: Path) -> None:
    (tmp_path / "poem.json").write_text('{"line": "no results"}')
    assert "neither Labstream's JSON nor a FHIR bundle" in read.run("import", tmp_path / "poem.json", status=1).stderr
    assert "there is no file" in read.run("restore", tmp_path / "nothing", status=1).stderr
    assert "is a folder" in read.run("export", "--all", "--format", "xlsx", "-o", tmp_path, status=2).stderr
    assert "no report 999" in read.run("export", "--report", "999", "--format", "csv", "-o", "-", status=2).stderr
    assert "is required" in read.run("export", "--format", "json", "-o", "-", status=2).stderr
    assert "is no text" in read.run("export", "--all", "--format", "xlsx", "-o", "-", status=2).stderr

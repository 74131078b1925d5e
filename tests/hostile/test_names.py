"""Names of files are shown, never obeyed: by the command line, in exports, in lists and in tooltips."""

import csv
import io
import os
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as Gui
from PySide6.QtWidgets import QApplication

from desktop_app.core.status import FileStatus
from desktop_app.ui.process.files.file_model import FileListModel
from tests.hostile.names import NAMES, UNSEEN
from tests.ui.process.fake_desk import FakeDesk
from tests.ui.process.fake_files import file_of
from tests.whole.papers import text_report
from tests.whole.program import Ended, Program

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows takes no such names")


@dataclass(frozen=True, slots=True)
class Run:
    """One report under each of the names, read in one go."""

    program: Program
    ended: Ended


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Read a folder of them."""
    folder = tmp_path_factory.mktemp("names")
    inbox = folder / "inbox"
    inbox.mkdir()
    for number, name in enumerate(NAMES):
        text_report(folder / "report.pdf", number).rename(inbox / name)
    program = Program(folder / "data")
    return Run(program, program.run("process", inbox, "--concurrency", "1"))


def test_all_are_read(run: Run) -> None:
    assert run.ended.status == 0
    statuses = [file["status"] for file in run.program.progress()["files"]]
    assert statuses == ["completed"] * len(NAMES)


def test_the_terminal_is_told_nothing_but_text(run: Run) -> None:
    lines = run.ended.text.splitlines()
    assert lines
    assert not [line for line in lines if any(character in line for character in UNSEEN)]


def test_names_in_documents_are_plain(run: Run) -> None:
    names = [file["fileName"] for file in run.program.progress()["files"]]
    assert not [name for name in names if any(character in name for character in UNSEEN)]
    assert "report\N{REPLACEMENT CHARACTER}fdp.exe.pdf" in names


def test_a_name_is_no_formula_in_a_table(run: Run) -> None:
    exported = run.program.run("export", "--all", "--format", "csv", "-o", "-", status=0)
    cells = [cell for row in csv.reader(io.StringIO(exported.stdout)) for cell in row]
    assert any("HYPERLINK" in cell for cell in cells)
    assert not [cell for cell in cells if cell.startswith(("=", "@", "\t"))]
    assert not [cell for cell in cells if cell.startswith("-") and not cell[1:2].isdigit()]


@pytest.mark.parametrize("name", [name for name in NAMES if "<" in name])
def test_a_name_is_no_markup_in_a_tooltip(qapp: QApplication, name: str) -> None:
    desk = FakeDesk([file_of(1, FileStatus.COMPLETED, name=name)])
    model = FileListModel(desk.as_desk())
    model.setParent(desk)
    model.set_summary(desk.summary())
    tip = str(model.index(0).data(Qt.ItemDataRole.ToolTipRole))
    assert "<img" not in tip
    assert "<script" not in tip
    assert "&lt;" in tip or not Gui.mightBeRichText(tip)


def test_no_name_reached_a_shell(run: Run) -> None:
    assert not list(Path.cwd().glob("pwned"))
    assert not list(run.program.data_dir.parent.rglob("pwned"))

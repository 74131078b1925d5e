"""The export panel: what it offers for each format and scope, and what it remembers."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.export.dialog import ExportDialog, ExportScope
from desktop_app.ui.export.wish import ExportChoice, ExportMemory, ExportWish
from desktop_app.ui.shell.window_state import WindowState
from desktop_app.ui.theme.theme import Theme

CHOICES = [
    ExportChoice("csv", "CSV", ".csv", "one row per value"),
    ExportChoice("fhir", "FHIR R4 bundle", ".fhir.json", "for health record software"),
    ExportChoice("pdf", "PDF summary", ".pdf", "one or two pages"),
]
SCOPES = [
    ExportScope("This test only", "2 values", 0, "Elena Varga LDL/HDL"),
    ExportScope("All tests of Elena Varga", "9 values", 4, "Elena Varga"),
]


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.fixture
def memory(tmp_path: Path) -> ExportMemory:
    return ExportMemory(WindowState(tmp_path / "window.json"))


def panel_of(theme: Theme, host: QWidget, memory: ExportMemory, asked: list[str], path: str = "/out") -> ExportDialog:
    def ask(_parent: QWidget, proposed: str, _filter: str) -> str:
        asked.append(Path(proposed).name)
        return path

    panel = ExportDialog(theme, CHOICES, SCOPES, memory, host, ask)
    panel.open()
    return panel


def test_each_format_has_its_own_options(theme: Theme, host: QWidget, memory: ExportMemory) -> None:
    panel = panel_of(theme, host, memory, [])
    shown: list[tuple[bool, bool, bool]] = []
    for button in panel.formats:
        button.setChecked(True)
        shown.append((panel.bom.isVisible(), panel.documents.isVisible(), panel.paper.isVisible()))
    assert shown == [(True, False, False), (False, True, False), (False, False, True)]


def test_what_is_wished_is_told_and_remembered(
    theme: Theme, host: QWidget, memory: ExportMemory, tmp_path: Path
) -> None:
    asked: list[str] = []
    told: list[tuple[ExportWish, str]] = []
    panel = panel_of(theme, host, memory, asked)
    panel.export_asked.connect(lambda wish, path: told.append((wish, path)))
    panel.formats[2].setChecked(True)
    panel.paper.choose("Letter")
    panel.confirmed.setChecked(True)
    QTest.keyClick(panel, Qt.Key.Key_Return)
    wish = ExportWish(CHOICES[2], is_confirmed_only=True, paper="Letter")
    assert told == [(wish, "/out")]
    assert asked == ["Elena Varga.pdf"]
    assert ExportMemory(WindowState(tmp_path / "window.json")).last(CHOICES) == wish
    assert memory.last(CHOICES[:2]).choice is CHOICES[0]


def test_nothing_confirmed_is_said_in_words_and_not_exported(theme: Theme, host: QWidget, memory: ExportMemory) -> None:
    panel = panel_of(theme, host, memory, [])
    panel.confirmed.setChecked(True)
    assert panel.export_button.isEnabled()
    panel.scopes[0].setChecked(True)
    assert panel.hint.words == "None of these values is confirmed yet."
    assert not panel.export_button.isEnabled()


def test_no_place_chosen_leaves_the_panel_open(theme: Theme, host: QWidget, memory: ExportMemory) -> None:
    asked: list[str] = []
    panel = panel_of(theme, host, memory, asked, path="")
    panel.scopes[0].setChecked(True)
    panel.export_button.click()
    assert asked == ["Elena Varga LDL HDL.csv"]
    assert panel.isVisible()
    assert memory.last(CHOICES) == ExportWish(CHOICES[0])

"""Help in the real window: F1 on screens and failed files, the report, the hints of the first session, bugs."""

import re
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.paths import resource
from desktop_app.ui.help.bug_dialog import BugDialog
from desktop_app.ui.help.first_steps import FirstStep, FirstSteps
from desktop_app.ui.help.window import HelpWindow
from desktop_app.ui.shell.places import PROCESS, RESULTS, REVIEW, SETTINGS, places_of_window
from desktop_app.ui.theme.theme import Theme
from desktop_app.window.parts import Window
from tests.ui.shell.test_window import LONG_MS, opening


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, data_dir: Path) -> Iterator[Window]:
    with opening(data_dir, theme) as window:
        yield window


def f1(window: Window, qtbot: QtBot) -> str:
    """Press F1 and return the key of the topic that comes up."""
    qtbot.keyClick(window.shell, Qt.Key.Key_F1)
    shown = window.shell.findChildren(HelpWindow)
    assert len(shown) == 1
    assert shown[0].isVisible()
    return shown[0].key


def read(window: Window, qtbot: QtBot, *paths: Path) -> None:
    window.shell.add_files([str(path) for path in paths])
    qtbot.waitUntil(
        lambda: (summary := window.session_desk.summary()) is not None and summary.status.is_ended, timeout=LONG_MS
    )


def test_f1_opens_what_fits_the_screen(window: Window, qtbot: QtBot) -> None:
    assert f1(window, qtbot) == "adding-reports"
    window.shell.open_screen(REVIEW)
    assert f1(window, qtbot) == "reviewing"
    window.shell.open_screen(RESULTS)
    assert f1(window, qtbot) == "people-and-results"


def test_f1_on_a_failed_file_opens_its_code(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    empty = tmp_path / "empty.pdf"
    empty.touch()
    read(window, qtbot, empty)
    page = window.screens.process.page
    page.list.select_first()
    qtbot.waitUntil(lambda: (file := page.list.current_file()) is not None and file.progress.error is not None)
    assert f1(window, qtbot) == "FILE_EMPTY"
    qtbot.mouseClick(page.copy_report, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "FILE_EMPTY" in QApplication.clipboard().text())
    assert "empty.pdf" not in QApplication.clipboard().text()
    assert window.shell.toast.isVisible()


def test_the_first_session_is_hinted_at_and_no_other(
    window: Window, qtbot: QtBot, samples: Path, data_dir: Path
) -> None:
    window.settings_desk.change(goes_to_review_when_done=False)
    window.shell.add_files([str(samples / "blood-count.pdf")])
    qtbot.waitUntil(lambda: bool(window.shell.findChildren(FirstSteps)), timeout=LONG_MS)
    steps = window.shell.findChildren(FirstSteps)[0]
    qtbot.waitUntil(lambda: steps.step is FirstStep.DONE, timeout=LONG_MS)
    assert steps.isVisible()
    window.shell.open_screen(SETTINGS)
    assert not steps.isVisible()
    window.shell.open_screen(PROCESS)
    assert steps.isVisible()
    steps.action.click()
    assert window.shell.current_key == REVIEW
    assert steps.step is FirstStep.REVIEW
    assert not steps.action.isVisible()
    qtbot.waitUntil(lambda: window.reviewing.desk().unreviewed_count() == 1)
    qtbot.waitUntil(lambda: window.screens.review.view.table.model().rowCount() > 0)
    window.screens.review.view.confirm()
    qtbot.waitUntil(lambda: steps.step is FirstStep.RESULTS)
    steps.action.click()
    assert window.shell.current_key == RESULTS
    assert not steps.isVisible()
    assert window.shell.state.is_told("first-steps")


def test_hints_that_are_hidden_stay_so(window: Window, qtbot: QtBot, samples: Path) -> None:
    window.settings_desk.change(goes_to_review_when_done=False)
    window.shell.add_files([str(samples / "blood-count.pdf")])
    qtbot.waitUntil(lambda: bool(window.shell.findChildren(FirstSteps)), timeout=LONG_MS)
    steps = window.shell.findChildren(FirstSteps)[0]
    steps.close_button.click()
    read(window, qtbot, samples / "kidney-and-liver.pdf")
    window.shell.open_screen(REVIEW)
    assert not steps.isVisible()


@pytest.mark.expected_log("ValueError")
def test_a_bug_is_told_once_counted_and_goes_on(window: Window, qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    assert window.bugs is not None
    with closing(window.bugs):
        before = sys.excepthook
        window.bugs.watch()
        assert sys.excepthook != before
        left = [12]
        timer = QTimer()

        def fail() -> None:
            left[0] -= 1
            if not left[0]:
                timer.stop()
            raise ValueError("Marisol Fennimore")

        timer.timeout.connect(fail)
        timer.start(0)
        qtbot.waitUntil(lambda: not timer.isActive())
        dialog = window.shell.findChildren(BugDialog)[0]
        qtbot.waitUntil(lambda: "12 times" in dialog.code.words)
        assert len(window.shell.findChildren(BugDialog)) == 1
        dialog.copy_button.click()
        qtbot.waitUntil(lambda: dialog.copy_button.text() == "Copied")
        assert "Labstream problem report" in QApplication.clipboard().text()
        dialog.continue_button.click()
        timer.timeout.emit()
        qtbot.wait(0)
        assert [found for found in window.shell.findChildren(BugDialog) if found.isVisible()] == []
    assert sys.excepthook == before
    lines = [record.getMessage() for record in caplog.records if "ValueError" in record.getMessage()]
    assert len(lines) == 2, "the first and the tenth"
    assert window.shell.current_key == PROCESS


def test_every_shortcut_stands_in_the_help(window: Window, qtbot: QtBot) -> None:
    """The keys that the window binds are those that the help names."""
    for place in places_of_window():
        window.shell.open_screen(place.key)
    text = resource("help", "90-keyboard.md").read_text(encoding="utf-8")
    told = {key.casefold() for key in re.findall(r"[^\s|,]+", text)} | {"ctrl+,"}
    told |= {"ctrl+2", "ctrl+3", "ctrl+4"}  # Ctrl+1 to Ctrl+5
    others = {"ctrl+=", "help", "find"}  # other keys for the same
    bound = {shortcut.key().toString().casefold() for shortcut in window.shell.findChildren(QShortcut)}
    bound = {key.replace("return", "enter") for key in bound if key}
    assert bound - told - others == set()

"""The whole window: twelve reports of twenty rows are checked and confirmed by the keyboard alone."""

from collections.abc import Generator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.background.single_instance import SingleInstance
from desktop_app.core.report import LabReport, Patient, TestResult
from desktop_app.core.settings import Settings
from desktop_app.store.database import Database, open_database
from desktop_app.store.review.reports import count_unreviewed, load_report
from desktop_app.store.work.progress import save_steps
from desktop_app.ui.shell.places import REVIEW
from desktop_app.ui.theme.theme import Theme
from desktop_app.window.opened import opened_window
from desktop_app.window.parts import Window
from tests.store.builders import new_session, reading_steps
from tests.whole.papers import text_report

REPORTS, ROWS = 12, 20
LONG_MS = 60_000
CTRL = Qt.KeyboardModifier.ControlModifier


def rows() -> tuple[TestResult, ...]:
    """Rows of which two are not on the page."""
    return tuple(
        TestResult(
            f"Invented test {n}", str(100 + n), "mmol/L", "50 - 200", None, 100.0 + n, None, 50.0, 200.0, "normal",
            page=1, bbox=(0.1, 0.1 + 0.03 * n, 0.9, 0.12 + 0.03 * n), confidence=0.9, is_grounded=n not in {5, 15},
        )
        for n in range(1, ROWS + 1)
    )  # fmt: skip


@pytest.fixture
def database(data_dir: Path, tmp_path: Path) -> Generator[Database]:
    """Twelve reports of different people in one session, before the window is opened."""
    data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    database = open_database(data_dir)
    for number, file_id in enumerate(new_session(database, REPORTS)):
        paper = tmp_path / f"{number}.pdf"
        text_report(paper, number + 1)
        report = LabReport(Patient(f"Ann Example {number}"), collected_at=f"2024-05-{number + 1:02}", results=rows())
        save_steps(database, reading_steps(file_id, paper.read_bytes(), (report,), page_count=1))
    yield database
    database.close()


@contextmanager
def opening(data_dir: Path, theme: Theme) -> Generator[Window]:
    with closing(SingleInstance(data_dir)) as instance:
        assert instance.claim()
        with opened_window(data_dir, Settings(), theme, instance) as window:
            yield window


def press(qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, key, modifiers)


def test_all_reports_are_confirmed_without_the_mouse(
    qtbot: QtBot, theme: Theme, database: Database, data_dir: Path
) -> None:
    with opening(data_dir, theme) as window:
        qtbot.waitUntil(lambda: QApplication.activeWindow() is window.shell, timeout=LONG_MS)
        qtbot.keyClick(window.shell, Qt.Key.Key_2, CTRL)
        assert window.shell.current_key == REVIEW
        review = window.screens.review
        qtbot.waitUntil(lambda: review.view.model.rowCount() == ROWS and review.view.table.hasFocus(), timeout=LONG_MS)
        seen: list[int] = []
        for number in range(1, REPORTS + 1):
            place = f"Report {number} of {REPORTS}"
            qtbot.waitUntil(lambda place=place: review.subtitle == place, timeout=LONG_MS)
            seen.append(review.report_id)
            press(qtbot, Qt.Key.Key_K)
            press(qtbot, Qt.Key.Key_F8)
            assert review.view.model.place_of(review.view.table.chosen_id) == 14
            press(qtbot, Qt.Key.Key_F2)
            editor = QApplication.focusWidget()
            assert isinstance(editor, QLineEdit)
            qtbot.keyClicks(editor, "120")
            qtbot.keyClick(editor, Qt.Key.Key_Return)
            press(qtbot, Qt.Key.Key_Return, CTRL)
        qtbot.waitUntil(lambda: count_unreviewed(database) == 0, timeout=LONG_MS)
        assert len(set(seen)) == REPORTS
        done = f"{REPORTS} of {REPORTS} reviewed"
        qtbot.waitUntil(lambda: review.footer.count.words == done, timeout=LONG_MS)
        press(qtbot, Qt.Key.Key_Z, CTRL)
        qtbot.waitUntil(lambda: count_unreviewed(database) == 1, timeout=LONG_MS)
        press(qtbot, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
        qtbot.waitUntil(lambda: count_unreviewed(database) == 0, timeout=LONG_MS)
    for report_id in seen:
        report = load_report(database, report_id)
        assert report is not None
        assert (report.rows[14].result.value, report.rows[14].result.numeric_value) == ("120", 120.0)
        assert report.rows[4].is_checked
        assert replace(report.rows[4].result, doubts=()).value == "105"

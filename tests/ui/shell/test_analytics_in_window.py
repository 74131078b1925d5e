"""Analytics in the real window: opened late by its key, tied to History and Settings."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import ErrorCode, Failure
from desktop_app.core.progress import Step
from desktop_app.core.status import FileStatus
from desktop_app.store.database import open_database
from desktop_app.store.values import now_ms
from desktop_app.store.work.progress import save_steps
from desktop_app.ui.analytics.screen import AnalyticsScreen
from desktop_app.ui.history.screen import HistoryScreen
from desktop_app.ui.shell.places import ANALYTICS, HISTORY, SETTINGS
from desktop_app.ui.theme.theme import Theme
from tests.store.builders import new_session, snapshot
from tests.ui.shell.test_window import opening

LONG_MS = 30_000


def test_a_bar_opens_history_and_a_warning_its_setting(qtbot: QtBot, theme: Theme, data_dir: Path) -> None:
    database = open_database(data_dir)
    for number, file_id in enumerate(new_session(database, 12)):
        times: dict[str, object] = {"started_at_ms": now_ms() - 4_000, "ended_at_ms": now_ms()}
        status = FileStatus.FAILED if number < 3 else FileStatus.TIMEOUT if number == 3 else FileStatus.COMPLETED
        if status is FileStatus.FAILED:
            times["error"] = Failure.of(ErrorCode.NO_TEXT)
        save_steps(database, [Step(snapshot(file_id, status, **times))])
    database.close()
    with opening(data_dir, theme) as window:
        shell = window.shell
        shell.open_screen(ANALYTICS)
        screen = shell.screen_widget(ANALYTICS)
        assert isinstance(screen, AnalyticsScreen)
        qtbot.waitUntil(lambda: screen.states.currentWidget() is screen.area, timeout=LONG_MS)
        assert screen.controls.isVisible()
        assert [strip.words.title for strip in screen.strips.strips] == [
            "Success rate 66.6 % in the last 7 days.",
            "Timeouts 8.4 %, limit is 5 %.",
        ]
        chart = screen.charts.codes.chart
        chart.setFocus()
        QTest.keyClick(chart, Qt.Key.Key_Home)
        QTest.keyClick(chart, Qt.Key.Key_Return)
        assert shell.current_key == HISTORY
        history = shell.screen_widget(HISTORY)
        assert isinstance(history, HistoryScreen)
        assert history.filters.filter.error_code == "NO_TEXT"
        qtbot.waitUntil(lambda: history.model.rowCount() == 1, timeout=LONG_MS)
        assert not screen.controls.isVisible()
        shell.open_screen(ANALYTICS)
        screen.strips.strips[1].button.click()
        assert shell.current_key == SETTINGS

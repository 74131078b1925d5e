"""Results in the real window: opened late, tied to Review both ways."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.store.database import open_database
from desktop_app.ui.people.doubt_bar import DoubtBar
from desktop_app.ui.results.screen import ResultsScreen
from desktop_app.ui.shell.places import RESULTS, REVIEW
from desktop_app.ui.theme.theme import Theme
from tests.invented_years import TESTS, fill
from tests.ui.shell.test_window import opening

LONG_MS = 30_000


def test_a_reading_leads_to_its_line_in_review_and_doubts_are_asked_there(
    qtbot: QtBot, theme: Theme, data_dir: Path
) -> None:
    database = open_database(data_dir)
    fill(database, TESTS[:8])
    database.close()
    with opening(data_dir, theme) as window:
        shell = window.shell
        shell.open_screen(RESULTS)
        screen = shell.screen_widget(RESULTS)
        assert isinstance(screen, ResultsScreen)
        qtbot.waitUntil(lambda: screen.series.plot is not None, timeout=LONG_MS)
        assert "pyqtgraph" in sys.modules
        reading = screen.series.readings[2]
        screen.series.table.choose(reading.result_id)
        QTest.keyClick(screen.series.table, Qt.Key.Key_Return)
        assert shell.current_key == REVIEW
        review = window.screens.review
        assert (review.report_id, review.view.table.chosen_id) == (reading.report_id, reading.result_id)

        # Whose report it is, is asked in Review; the answer is stored and seen in Results.
        [bar] = review.findChildren(DoubtBar)
        doubtful = next(each for each in screen.changes._desk.doubtful() if each.suggested)  # pyright: ignore[reportPrivateUsage]
        review.show_result(doubtful.report_id, 0)
        assert not bar.isHidden()
        before = next(each for each in screen._people if each.person_id == doubtful.suggested.person_id)  # pyright: ignore[reportPrivateUsage, reportOptionalMemberAccess]
        with qtbot.waitSignal(bar.answered, timeout=LONG_MS):
            bar.move_button.click()
        shell.open_screen(RESULTS)
        qtbot.waitUntil(lambda: screen.subtitle.endswith(f"from {before.report_count + 1} reports"), timeout=LONG_MS)

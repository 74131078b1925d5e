"""The search in the real window: Ctrl+K anywhere, and where each kind of hit leads to."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.core.search.queries import FileHit, Hit, PassageHit, PersonHit, TestHit
from desktop_app.store.database import open_database
from desktop_app.ui.search.palette import SearchPalette
from desktop_app.ui.shell.places import PROCESS, RESULTS, REVIEW
from desktop_app.ui.shell.shell import Shell
from desktop_app.ui.theme.theme import Theme
from tests.invented_years import TESTS, fill
from tests.ui.shell.test_window import opening

LONG_MS = 30_000


def opened(shell: Shell, qtbot: QtBot) -> SearchPalette:
    shell.activateWindow()
    qtbot.waitUntil(shell.isActiveWindow)
    QTest.keyClick(shell, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    [palette] = shell.findChildren(SearchPalette)
    qtbot.waitUntil(palette.field.hasFocus)
    return palette


def search(shell: Shell, qtbot: QtBot, text: str, kind: type[Hit]) -> SearchPalette:
    """Open the search, type, and go to the first hit of a kind."""
    palette = opened(shell, qtbot)
    palette.field.setText(text)
    qtbot.waitUntil(lambda: has_kind(palette, kind), timeout=LONG_MS)
    while not isinstance(palette.list.chosen, kind):
        QTest.keyClick(palette.field, Qt.Key.Key_Down)
    return palette


def has_kind(palette: SearchPalette, kind: type[Hit]) -> bool:
    model = palette.list.found
    is_shown = palette.state is palette.list
    return is_shown and any(isinstance(model.hit_at(row), kind) for row in range(model.rowCount()))


def test_each_hit_leads_to_its_place(qtbot: QtBot, theme: Theme, data_dir: Path) -> None:
    database = open_database(data_dir)
    fill(database, TESTS[:8])
    database.close()
    with opening(data_dir, theme) as window:
        shell = window.shell
        # What is stored is taken into the index when the search is opened, and found as soon as it is.
        palette = search(shell, qtbot, "creatin varga", PassageHit)
        hit = palette.list.chosen
        assert isinstance(hit, PassageHit)
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: shell.current_key == REVIEW, timeout=LONG_MS)
        review = window.screens.review
        qtbot.waitUntil(lambda: len(review.view.pane.canvas.found_rects()) == 2, timeout=LONG_MS)
        assert (review.report_id, review.view.pane.page) == (hit.report_id, hit.page)
        assert review.view.table.chosen_id == 0

        palette = search(shell, qtbot, "jonas", PersonHit)
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
        assert shell.current_key == RESULTS
        results = shell.screen_widget(RESULTS)
        assert results.chosen_person.name == "Jonas Varga"  # pyright: ignore[reportAttributeAccessIssue]

        palette = search(shell, qtbot, "platelets elena", TestHit)
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
        assert results.chosen_person.name == "Elena Varga"  # pyright: ignore[reportAttributeAccessIssue]
        key = results.tests.list.chosen_key  # pyright: ignore[reportAttributeAccessIssue]
        chosen = next(test for test in results.tests.model.tests if test.key == key)  # pyright: ignore[reportAttributeAccessIssue]
        assert chosen.name == "Platelets"

        palette = search(shell, qtbot, "scan 0007", FileHit)
        hit = palette.list.chosen
        assert isinstance(hit, FileHit)
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
        assert shell.current_key == REVIEW
        assert review.report_id == hit.report_id


def test_another_screen_closes_the_search(qtbot: QtBot, theme: Theme, data_dir: Path) -> None:
    with opening(data_dir, theme) as window:
        shell = window.shell
        palette = opened(shell, qtbot)
        QTest.keyClick(palette.field, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        assert shell.current_key == REVIEW
        assert palette.isHidden()
        QTest.keyClick(shell, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
        assert shell.current_key == PROCESS

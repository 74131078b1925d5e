"""The session that Process shows is exported by the same question that History asks."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_app.store.database import open_database
from desktop_app.store.work.progress import save_steps
from desktop_app.ui.export.dialog import ExportDialog
from desktop_app.ui.shell.places import PROCESS, REVIEW
from desktop_app.ui.theme.theme import Theme
from tests.store.builders import new_session, reading_steps, session_of
from tests.ui.shell.test_window import LONG_MS, opening


def test_export_asks_about_the_session_shown(qtbot: QtBot, theme: Theme, data_dir: Path) -> None:
    database = open_database(data_dir)
    (file_id,) = new_session(database)
    save_steps(database, reading_steps(file_id, b"%PDF- invented"))
    database.close()
    with opening(data_dir, theme) as window:
        item = window.shell.rail.item(REVIEW)
        qtbot.waitUntil(lambda: item.accessibleName() == "Review, 1 report to review", timeout=LONG_MS)
        window.session_desk.show_session(session_of(file_id))
        window.screens.process.page.export.click()
        (question,) = window.shell.window().findChildren(ExportDialog)
        assert question.isVisible()
        assert window.shell.current_key == PROCESS
        question.reject()

"""Files of results dropped on the real window: asked about, imported as a job, told in words."""

import json
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.exports.json_file import write_json
from desktop_app.store.database import open_database
from desktop_app.store.people.series import count_results
from desktop_app.store.readings.results import iter_documents
from desktop_app.store.readings.scopes import Scope
from desktop_app.store.work.progress import save_steps
from desktop_app.ui.settings.data_dialogs import DataDialog
from desktop_app.ui.theme.theme import Theme
from desktop_app.window.parts import Window
from tests.store.builders import new_session, reading_steps
from tests.ui.shell.test_window import opening

LONG_MS = 30_000


def dropped(window: Window, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    assert window.shell.take_dropped(mime)


def question_of(window: Window) -> DataDialog:
    (question,) = window.shell.findChildren(DataDialog)
    return question


def toast_words(window: Window) -> str:
    toast: QWidget = window.shell.toast
    return "" if toast.isHidden() else toast.accessibleName()


def exported(tmp_path: Path) -> Path:
    """Return a JSON export of another data folder."""
    path = tmp_path / "results.json"
    database = open_database(tmp_path / "elsewhere")
    (file_id,) = new_session(database)
    save_steps(database, reading_steps(file_id, b"%PDF- elsewhere"))
    with path.open("w", encoding="utf-8") as file:
        write_json(file, iter_documents(database, Scope()), generator="labstream", session_id=None)
    database.close()
    return path


def test_dropped_results_are_asked_about_imported_and_told(
    qtbot: QtBot, theme: Theme, data_dir: Path, tmp_path: Path
) -> None:
    path = exported(tmp_path)
    with opening(data_dir, theme) as window:
        for words in ("2 values of 1 report imported.", "1 document was here already and stays as it is."):
            dropped(window, path)
            question_of(window).action_button.click()
            qtbot.waitUntil(lambda words=words: words in toast_words(window), timeout=LONG_MS)
            window.shell.toast.dismiss()
            qtbot.waitUntil(lambda: not window.shell.findChildren(DataDialog), timeout=LONG_MS)
        assert count_results(window.app.database, 1).values == 2
        assert window.session_desk.sessions(2)[0].completed_files == 1


def test_what_is_no_file_of_results_is_said_in_words(
    qtbot: QtBot, theme: Theme, data_dir: Path, tmp_path: Path
) -> None:
    path = tmp_path / "other.json"
    path.write_text(json.dumps({"something": "else"}))
    with opening(data_dir, theme) as window:
        dropped(window, path)
        question_of(window).action_button.click()
        qtbot.waitUntil(lambda: "neither Labstream's JSON nor a FHIR bundle" in toast_words(window), timeout=LONG_MS)

"""The watched folder in the real window: files are read by themselves, and one click leads to its settings."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_app.core.settings import Settings
from desktop_app.ui.shell.places import PROCESS, SETTINGS
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.watch.line import WatchLine
from desktop_app.window.parts import Window
from tests.ui.shell.test_window import opening

LONG_MS = 60_000


def line_of(window: Window) -> WatchLine:
    [line] = window.screens.process.findChildren(WatchLine)
    return line


def test_a_folder_that_is_switched_on_is_read_and_shown(
    qtbot: QtBot, theme: Theme, data_dir: Path, tmp_path: Path, samples: Path
) -> None:
    folder = tmp_path / "Scans"
    folder.mkdir()
    with opening(data_dir, theme) as window:
        assert window.screens.process.findChildren(WatchLine) == []
        window.settings_desk.change(is_folder_watched=True, watched_folder=str(folder))
        line = line_of(window)
        qtbot.waitUntil(line.isVisible)
        assert not line.isWindow()
        (folder / "report.pdf").write_bytes((samples / "blood-count.pdf").read_bytes())
        desk = window.session_desk
        qtbot.waitUntil(lambda: (one := desk.summary()) is not None and one.completed_files == 1, timeout=LONG_MS)
        qtbot.waitUntil(lambda: not window.app.runner.sessions(), timeout=LONG_MS)
        line.pause_button.click()
        assert window.settings_desk.settings == Settings(
            is_folder_watched=True, watched_folder=str(folder), is_watching_paused=True
        )
        assert window.shell.current_key == PROCESS
        line.settings_button.click()
        assert window.shell.current_key == SETTINGS
        assert window.screens.settings.sections.marked == "watch"

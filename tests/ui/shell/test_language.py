"""Another language is chosen in the real window: it opens again in it, unless files are being read."""

from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.background.single_instance import SingleInstance
from desktop_app.core.settings import FILE_NAME, Settings, load_settings
from desktop_app.ui.settings.language_row import ChoiceEditor
from desktop_app.ui.shell.places import PROCESS, SETTINGS
from desktop_app.ui.shell.shell import Shell
from desktop_app.ui.theme.theme import Theme
from desktop_app.window.language import speak
from desktop_app.window.opened import opened_window
from desktop_app.window.start import run_window

LONG_MS = 90_000


def test_the_window_closes_to_open_again(qtbot: QtBot, theme: Theme, data_dir: Path) -> None:
    data_dir.mkdir(mode=0o700)
    with closing(SingleInstance(data_dir)) as instance:
        assert instance.claim()
        with opened_window(data_dir, Settings(), theme, instance) as window:
            assert window.language_change is not None
            window.settings_desk.change(theme="dark")
            assert not window.language_change.is_asked
            with qtbot.waitSignal(window.shell.left):
                window.settings_desk.change(language="de")
            assert window.language_change.is_asked


def test_while_files_are_read_it_waits_for_the_next_start(
    qtbot: QtBot, theme: Theme, data_dir: Path, samples: Path
) -> None:
    data_dir.mkdir(mode=0o700)
    with closing(SingleInstance(data_dir)) as instance:
        assert instance.claim()
        with opened_window(data_dir, Settings(goes_to_review_when_done=False), theme, instance) as window:
            window.shell.add_files([str(samples)])
            qtbot.waitUntil(lambda: bool(window.app.runner.sessions()), timeout=LONG_MS)
            window.settings_desk.change(language="fr")
            qtbot.waitUntil(lambda: not window.shell.toast.isHidden())
            assert "next start" in window.shell.toast.accessibleName()
            assert window.language_change is not None
            assert not window.language_change.is_asked
            window.session_desk.cancel()
            qtbot.waitUntil(lambda: not window.app.runner.sessions(), timeout=LONG_MS)
    assert load_settings(data_dir / FILE_NAME).language == "fr"


def test_the_program_goes_on_in_the_new_language(qapp: QApplication, data_dir: Path) -> None:
    seen: list[str] = []
    of_other_tests = {each for each in qapp.allWidgets() if isinstance(each, Shell)}

    def look() -> None:
        shells = [each for each in qapp.allWidgets() if isinstance(each, Shell) and each.isVisible()]
        shell = next((each for each in shells if each not in of_other_tests), None)
        if shell is None:
            return
        if shell.windowTitle() not in seen:
            seen.append(shell.windowTitle())
            if shell.current_key == PROCESS:
                shell.open_screen(SETTINGS)
                editor = shell.findChildren(ChoiceEditor)[0]
                editor.setCurrentIndex(editor.findData("de"))
                editor.activated.emit(editor.currentIndex())
        elif shell.windowTitle().startswith("Einstellungen"):
            shell.window().close()

    looking = QTimer(qapp, interval=50)
    looking.timeout.connect(look)
    looking.start()
    QTimer.singleShot(LONG_MS, looking, qapp.closeAllWindows)
    before = QLocale()
    try:
        assert run_window(data_dir, []) == 0
    finally:
        looking.stop()
        speak(qapp, "en")
        QLocale.setDefault(before)
    assert seen[0] == "Process – Labstream"
    assert seen[-1] == "Einstellungen – Labstream"
    assert load_settings(data_dir / FILE_NAME).language == "de"

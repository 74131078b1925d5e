"""From the program's start to the window's end: one window for each data folder, and what keeps it from opening."""

import contextlib
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from desktop_app import paths
from desktop_app.app import keep_log
from desktop_app.background.single_instance import SingleInstance, hand_over
from desktop_app.core.errors import ProcessingError
from desktop_app.core.settings import SettingsError, load_settings
from desktop_app.desk.settings_desk import FILE_NAME as SETTINGS_FILE
from desktop_app.store.driver import plain_errors
from desktop_app.store.folder import make_private_folder
from desktop_app.ui.shell.opening_problem import (
    OpeningProblem,
    Problem,
    problem_of,
    settings_problem,
    silence_problem,
)
from desktop_app.ui.theme.theme import Theme
from desktop_app.window.opened import opened_window
from desktop_app.window.parts import Window

_ICON_SIDES = (16, 32, 48, 128, 256)


def run_window(data_dir: Path, sources: Sequence[str]) -> int:
    """Open the window with these files in a new session, or hand them to the one that is open; return the status."""
    application = make_application()
    theme = Theme()
    theme.dress(application)
    while True:
        problem = _open(data_dir, sources, theme)
        if problem is None:
            return 0
        if not _asks_again(theme, problem):
            return 1


def make_application() -> QApplication:
    """Return the application with its names and its icon."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(["labstream"])
    application.setApplicationName("labstream")
    application.setApplicationDisplayName("Labstream")
    application.setDesktopFileName("labstream")
    icon = QIcon()
    for side in _ICON_SIDES:
        icon.addFile(str(paths.resource("icons", f"labstream-{side}.png")))
    application.setWindowIcon(icon)
    return application


def _open(data_dir: Path, sources: Sequence[str], theme: Theme) -> Problem | None:
    """Run the window to its end; return what kept it from opening."""
    try:
        with plain_errors(data_dir / "window.lock"):
            make_private_folder(data_dir)
        instance = SingleInstance(data_dir)
        if not instance.claim():
            return None if hand_over(data_dir, sources) else silence_problem()
        with contextlib.closing(instance), keep_log(data_dir):
            settings = load_settings(data_dir / SETTINGS_FILE)
            with opened_window(data_dir, settings, theme, instance) as window:
                _run(window, sources)
    except SettingsError as error:
        return settings_problem(str(error), str(data_dir / SETTINGS_FILE))
    except ProcessingError as error:
        return problem_of(error.failure)
    return None


def _run(window: Window, sources: Sequence[str]) -> None:
    loop = QEventLoop()
    window.shell.left.connect(loop.quit)
    if sources:
        window.shell.add_files(sources)
    else:
        window.shell.offer_interrupted()
    loop.exec()


def _asks_again(theme: Theme, problem: Problem) -> bool:
    """Show why the window did not open; return whether the person wants to try again."""
    loop = QEventLoop()
    shown = OpeningProblem(theme, problem)
    shown.retry_chosen.connect(partial(loop.exit, 1))
    shown.quit_chosen.connect(partial(loop.exit, 0))
    QApplication.setQuitOnLastWindowClosed(False)
    shown.show()
    is_wanted = loop.exec() == 1
    shown.deleteLater()
    return is_wanted

"""What keeps the window from opening, told in a window of its own with the choice to try again."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from desktop_app.core.errors import Failure, ProcessingError
from desktop_app.store.driver import plain_errors
from desktop_app.store.folder import make_private_folder
from desktop_app.store.safekeeping.moving import note_moved
from desktop_app.ui.failures import message_words
from desktop_app.ui.shell.opening_problem import (
    OpeningProblem,
    Problem,
    missing_folder,
    problem_of,
    settings_problem,
    silence_problem,
)
from desktop_app.ui.theme.theme import Theme

GIVEN_UP = 1
"""The exit status of a start that the person gave up."""


def make_folder(application: QApplication, data_dir: Path) -> int | None:
    """Make the data folder; return 0, or, when that failed, None to try again and 1 to give up."""
    try:
        with plain_errors(data_dir):
            make_private_folder(data_dir)
    except ProcessingError as error:
        return ask_about_database(application, error.failure)
    return 0


def ask_about_database(application: QApplication, failure: Failure) -> int | None:
    """Say why the database cannot be opened; return None to try again, 1 to give up."""
    return _ask(application, problem_of(failure))


def ask_about_settings(application: QApplication, sentence: str, path: Path) -> int | None:
    """Say why the settings file cannot be used; return None to try again, 1 to give up."""
    return _ask(application, settings_problem(sentence, str(path)))


def ask_about_silence(application: QApplication) -> int | None:
    """Say that the window that is open did not answer; return None to try again, 1 to give up."""
    return _ask(application, silence_problem())


def ask_about_missing_folder(application: QApplication, error: OSError) -> bool:
    """Say that the folder that the data was moved to is not there; return whether to look again.

    A folder that is chosen instead is noted where the old one was.
    """
    refusal = ""
    while True:
        chosen: list[str] = []
        status = _ask(application, missing_folder(str(error.filename), refusal), chosen.append)
        if not chosen:
            return status is None
        try:
            note_moved(Path(str(error.filename2)), Path(chosen[0]))
        except ProcessingError as refused:
            refusal = message_words(refused.failure)
        else:
            return True


def _ask(application: QApplication, problem: Problem, choose: Callable[[str], object] = lambda _: None) -> int | None:
    theme = Theme()
    theme.dress(application)
    loop = QEventLoop()
    shown = OpeningProblem(theme, problem)
    shown.retry_chosen.connect(partial(loop.exit, 1))
    shown.quit_chosen.connect(partial(loop.exit, 0))
    shown.folder_chosen.connect(choose)
    shown.folder_chosen.connect(partial(_exit, loop))
    QApplication.setQuitOnLastWindowClosed(False)
    shown.show()
    is_again_wanted = loop.exec() == 1
    shown.deleteLater()
    return None if is_again_wanted else GIVEN_UP


def _exit(loop: QEventLoop, _chosen: str) -> None:
    loop.exit(1)

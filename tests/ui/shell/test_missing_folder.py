"""A data folder that is not there: told in a window at the start, by a bar and waited for in the middle of the work."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.core.errors import ProcessingError
from desktop_app.core.session import SessionSummary
from desktop_app.core.status import SessionStatus
from desktop_app.store.database import open_database
from desktop_app.store.safekeeping.moving import move_data
from desktop_app.ui.shell.opening_problem import OpeningProblem
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button
from desktop_app.window.parts import Window
from desktop_app.window.problems import ask_about_missing_folder
from tests.ui.shell.test_window import opening

LONG_MS = 60_000

Answer = Callable[[OpeningProblem], str]
"""Looks at the window and says which button is clicked."""


@pytest.fixture
def unplugged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return where the data is now, which was moved to a drive that has another name meanwhile."""
    home, now = tmp_path / "home", tmp_path / "other-name"
    monkeypatch.setenv("LABSTREAM_DATA_DIR", str(home))
    open_database(home).close()
    move_data(home, tmp_path / "drive", removes_old=True)
    (tmp_path / "drive").rename(now)
    return now


def ask(answer: Answer) -> bool:
    """Return what comes of the question about the missing folder, each time answered."""

    def look() -> None:
        for shown in QApplication.topLevelWidgets():
            if isinstance(shown, OpeningProblem) and shown.isVisible():
                words = answer(shown)
                next(each for each in shown.findChildren(Button) if each.text() == words).click()

    with pytest.raises(FileNotFoundError) as missing:
        paths.data_dir()
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    poll = QTimer(interval=20)
    poll.timeout.connect(look)
    poll.start()
    try:
        return ask_about_missing_folder(application, missing.value)
    finally:
        poll.stop()


@pytest.mark.usefixtures("unplugged", "theme")
@pytest.mark.parametrize(("button", "is_again"), [("Try again", True), ("Quit", False)])
def test_a_folder_that_is_not_connected_is_told_with_a_choice(button: str, is_again: bool) -> None:
    seen: list[str] = []

    def answer(shown: OpeningProblem) -> str:
        seen.append(shown.accessibleName())
        return button

    assert ask(answer) is is_again
    assert seen[0].startswith("The data folder is not reachable. Your sessions are not lost")


@pytest.mark.usefixtures("theme")
def test_the_folder_can_be_chosen_anew_but_none_that_is_empty(
    unplugged: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "empty").mkdir()
    choices = [str(tmp_path / "empty"), str(unplugged)]
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: choices.pop(0))
    assert ask(lambda _: "Choose folder…")
    assert not choices
    assert paths.data_dir() == unplugged


@pytest.mark.expected_log("No socket for later starts")
@pytest.mark.expected_log("ProcessingError")  # what is painted may ask just then: noted, and no bug
@pytest.mark.qt_no_exception_capture
def test_work_waits_for_a_folder_that_vanishes_and_goes_on(
    qtbot: QtBot, theme: Theme, data_dir: Path, tmp_path: Path, samples: Path
) -> None:
    with opening(data_dir, theme) as window:
        bugs: list[str] = []
        assert window.bugs is not None
        window.bugs.told.connect(lambda place, _: bugs.append(place))
        window.bugs.watch()
        away = tmp_path / "away"
        data_dir.rename(away)
        window.session_desk.add([str(samples / "blood-count.pdf")])
        try:
            qtbot.waitUntil(lambda: not window.shell.toast.isHidden(), timeout=10_000)
            assert "is not reachable" in window.shell.toast.accessibleName()
        finally:
            away.rename(data_dir)
        qtbot.waitUntil(lambda: sessions_of(window) is not None, timeout=LONG_MS)
        if sessions_of(window):  # it was stored before anybody noticed, and waits
            window.session_desk.resume()
        else:  # it was refused, as was told
            window.session_desk.add([str(samples / "blood-count.pdf")])
        qtbot.waitUntil(lambda: has_completed(window), timeout=LONG_MS)
        window.bugs.close()
        assert bugs == []


def sessions_of(window: Window) -> Sequence[SessionSummary] | None:
    """Return the last session, None while the folder is not there again."""
    try:
        return window.session_desk.sessions(1)
    except ProcessingError:
        return None


def has_completed(window: Window) -> bool:
    sessions = sessions_of(window)
    return bool(sessions) and sessions[0].status is SessionStatus.COMPLETED

"""The real window on a real database, recorder, runner and sandbox."""

import os
import subprocess
import sys
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from desktop_app.background.single_instance import SingleInstance
from desktop_app.core.errors import ErrorCode
from desktop_app.core.session import Control
from desktop_app.core.settings import Settings
from desktop_app.core.status import SessionStatus
from desktop_app.store.database import open_database
from desktop_app.store.work.files import list_files
from desktop_app.store.work.sessions import list_sessions
from desktop_app.ui.shell.opening_problem import OpeningProblem
from desktop_app.ui.shell.places import PROCESS, REVIEW, SETTINGS
from desktop_app.ui.theme.theme import Theme
from desktop_app.window.log_off import LogOff
from desktop_app.window.opened import opened_window
from desktop_app.window.parts import Window
from desktop_app.window.start import run_window

LONG_MS = 90_000
HEAVY = ("openai", "onnxruntime", "pyqtgraph", "pymupdf", "fitz", "cv2", "rapidocr", "PIL", "numpy", "requests", "rich")


@contextmanager
def opening(data_dir: Path, theme: Theme) -> Generator[Window]:
    data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    with closing(SingleInstance(data_dir)) as instance:
        assert instance.claim()
        with opened_window(data_dir, Settings(), theme, instance) as window:
            yield window


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, data_dir: Path) -> Iterator[Window]:
    with opening(data_dir, theme) as window:
        yield window


def click(parent: object, words: str) -> None:
    assert hasattr(parent, "findChildren")
    next(button for button in parent.findChildren(QAbstractButton) if button.text() == words).click()  # pyright: ignore


def statuses(data_dir: Path) -> list[str]:
    database = open_database(data_dir)
    try:
        session_id = list_sessions(database, 1)[0].session_id
        return [file.progress.status.value for file in list_files(database, session_id)]
    finally:
        database.close()


def test_files_that_are_given_are_read_and_seen(window: Window, qtbot: QtBot, samples: Path) -> None:
    window.shell.add_files([str(samples / "blood-count.pdf"), str(samples / "kidney-and-liver.pdf")])
    qtbot.waitUntil(lambda: _status(window) is SessionStatus.COMPLETED, timeout=LONG_MS)
    assert window.shell.current_key == PROCESS
    assert window.shell.header.engine.accessibleName() == "Local engine: nothing leaves this computer"
    qtbot.waitUntil(lambda: "finished" in window.screens.process.subtitle, timeout=LONG_MS)


def test_settings_are_applied_at_once(window: Window, qtbot: QtBot, theme: Theme, data_dir: Path) -> None:
    qtbot.keyClick(window.shell, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert window.shell.current_key == SETTINGS
    assert window.settings_desk.change(theme="dark", text_size_percent=125, is_motion_reduced=True) is None
    assert (theme.is_dark, theme.text_percent, theme.is_motion_reduced) == (True, 125, True)
    assert 'theme = "dark"' in (data_dir / "settings.toml").read_text(encoding="utf-8")


def test_limits_hold_for_the_next_files(window: Window, qtbot: QtBot, samples: Path) -> None:
    window.shell.add_files([str(samples / "blood-count.pdf")])
    qtbot.waitUntil(lambda: _status(window) is SessionStatus.COMPLETED, timeout=LONG_MS)
    window.settings_desk.change(max_pages=1)
    window.shell.add_files([str(samples / "check-up-two-pages.pdf")])
    qtbot.waitUntil(lambda: _status(window) is SessionStatus.FAILED, timeout=LONG_MS)
    error = window.session_desk.files(None, 0, 1)[0].progress.error
    assert error is not None
    assert error.code is ErrorCode.TOO_MANY_PAGES


def test_reports_are_counted_and_reviewed(window: Window, qtbot: QtBot, samples: Path) -> None:
    window.settings_desk.change(goes_to_review_when_done=False)
    window.shell.add_files([str(samples / "blood-count.pdf")])
    item = window.shell.rail.item(REVIEW)
    qtbot.waitUntil(lambda: item.accessibleName() == "Review, 1 report to review", timeout=LONG_MS)
    window.screens.process.review_asked.emit(window.session_desk.session_id)
    assert window.shell.current_key == REVIEW
    qtbot.waitUntil(lambda: window.screens.review.subtitle == "Report 1 of 1", timeout=LONG_MS)


def test_the_theme_changes_in_mid_run(window: Window, qtbot: QtBot, samples: Path) -> None:
    window.shell.add_files([str(samples)])
    qtbot.waitUntil(lambda: _status(window) is SessionStatus.PROCESSING, timeout=LONG_MS)
    for choice in ("dark", "light", "system"):
        window.settings_desk.change(theme=choice)
        QApplication.processEvents()
    for size in ((900, 600), (1280, 820)):
        window.shell.resize(*size)
        QApplication.processEvents()
    assert _status(window) in {SessionStatus.PROCESSING, SessionStatus.COMPLETED}


def test_closing_in_a_run_loses_nothing_and_the_next_start_goes_on(
    qtbot: QtBot, theme: Theme, data_dir: Path, samples: Path
) -> None:
    with opening(data_dir, theme) as window:
        window.shell.add_files([str(samples)])
        qtbot.waitUntil(lambda: _status(window) is SessionStatus.PROCESSING, timeout=LONG_MS)
        window.shell.close()
        assert window.shell.leaving.question is not None
        with qtbot.waitSignal(window.shell.left):
            window.shell.leaving.question.quit_button.click()
    assert set(statuses(data_dir)) <= {"pending", "completed"}
    assert len(statuses(data_dir)) == 6
    with opening(data_dir, theme) as window:
        window.shell.offer_interrupted()
        assert window.shell.notices.interrupted.isVisible()
        assert "interrupted" in window.shell.notices.interrupted.accessibleName()
        click(window.shell.notices, "Resume")
        qtbot.waitUntil(lambda: _status(window) is SessionStatus.COMPLETED, timeout=LONG_MS)
        assert not window.shell.notices.interrupted.isVisible()


def test_logging_off_in_a_run_pauses_and_stores_it_and_asks_nothing(
    qtbot: QtBot, qapp: QApplication, theme: Theme, data_dir: Path, samples: Path
) -> None:
    with opening(data_dir, theme) as window:
        log_off = LogOff(window, qapp)
        window.shell.add_files([str(samples)])
        qtbot.waitUntil(lambda: _status(window) is SessionStatus.PROCESSING, timeout=LONG_MS)
        log_off.heed()
        summary = window.session_desk.summary()
        assert summary is not None
        assert summary.control is Control.PAUSED, "it is stored before the desktop may end the program"
        with qtbot.waitSignal(window.shell.left):
            window.shell.close()
        assert window.shell.leaving.question is None
        log_off.close()
    assert set(statuses(data_dir)) <= {"pending", "completed"}


@pytest.mark.parametrize(
    ("damage", "title"),
    [
        ("settings", "A setting cannot be used"),
        ("garbage", "The database cannot be read"),
        ("key", "The key of the database is missing"),
    ],
)
def test_what_keeps_it_from_opening_is_told_in_a_window(
    qtbot: QtBot, theme: Theme, data_dir: Path, damage: str, title: str
) -> None:
    open_database(data_dir).close()
    if damage == "settings":
        (data_dir / "settings.toml").write_text("max_pages = 0", encoding="utf-8")
    elif damage == "garbage":
        (data_dir / "labstream.db").write_bytes(b"no database at all" * 1000)
    else:
        (data_dir / "key").unlink()
    seen: list[str] = []

    def answer() -> None:
        shown = next((w for w in QApplication.topLevelWidgets() if isinstance(w, OpeningProblem)), None)
        if shown is None or not shown.isVisible():
            return
        seen.append(shown.accessibleName())
        click(shown, "Try again" if len(seen) == 1 else "Quit")

    poll = QTimer(interval=20)
    poll.timeout.connect(answer)
    poll.start()
    assert run_window(data_dir, []) == 1
    poll.stop()
    assert len(seen) == 2
    assert all(name.startswith(title) for name in seen)


def test_heavy_modules_stay_out_of_the_windows_process(data_dir: Path) -> None:
    script = f"""
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop_app.window import start as window
application = QApplication([])
def look():
    print(sorted(name for name in {HEAVY!r} if name in sys.modules))
    for shown in QApplication.topLevelWidgets():
        shown.close()
QTimer.singleShot(300, look)
sys.exit(window.run_window(Path(sys.argv[1]), []))
"""
    ended = subprocess.run(
        [sys.executable, "-c", script, str(data_dir)], capture_output=True, text=True, timeout=300, check=False
    )
    assert (ended.stdout, ended.stderr, ended.returncode) == ("[]\n", "", 0)


def test_a_second_start_hands_its_files_to_the_open_window(window: Window, qtbot: QtBot, samples: Path) -> None:
    qtbot.waitUntil(lambda: (window.app.database.path.parent / "window.socket").exists())
    script = "import sys; from pathlib import Path; from desktop_app.window.start import run_window; "
    script += "sys.exit(run_window(Path(sys.argv[1]), sys.argv[2:]))"
    folder = str(window.app.database.path.parent)
    with subprocess.Popen(
        [sys.executable, "-c", script, folder, str(samples / "blood-count.pdf")], env=dict(os.environ)
    ) as second:
        qtbot.waitUntil(lambda: _status(window) is SessionStatus.COMPLETED, timeout=LONG_MS)
        assert second.wait(timeout=300) == 0


def _status(window: Window) -> SessionStatus | None:
    summary = window.session_desk.summary()
    return summary.status if summary else None

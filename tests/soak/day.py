"""A day's work in the real window: a session is read, and every screen is used as a person uses it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QElapsedTimer, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop_app.core.intake import Candidate
from desktop_app.store.database import Database
from desktop_app.store.readings.scopes import Scope
from desktop_app.store.work.files import load_tasks
from desktop_app.store.work.sessions import create_session
from desktop_app.ui.export.wish import ExportWish
from desktop_app.ui.process.filters import Filter
from desktop_app.ui.search.palette import SearchPalette
from desktop_app.ui.shell.places import ANALYTICS, HISTORY, PROCESS, RESULTS, REVIEW, SETTINGS
from desktop_app.ui.widgets.tones import Tone
from desktop_app.window.parts import Window
from tests.soak.work import read_at_once

# The invented work takes the place of the real one, and exports are asked for behind their dialogue.
# pyright: reportPrivateUsage=false

PATIENCE_MS = 300_000
_PAGES = 6


class Days:
    """Works day after day in one window; exports go into a folder, each over that of the day before.

    With `haste` it looks at everything for so many times less long.
    """

    def __init__(self, window: Window, folder: Path, haste: int = 1) -> None:
        self._window, self._shell, self._folder, self._haste = window, window.shell, folder, haste
        self._day = 0
        window.app.runner._work = read_at_once

    def work(self, files: int) -> None:
        """Read a session of so many files and look at it everywhere; at the end Process is open, with no session."""
        self._day += 1
        session_id = self._read(files)
        self._look_at_files()
        self._review(session_id)
        self._see_results()
        self._see_past()
        self._export(session_id)
        self._search()
        self._shell.toast.show_message(Tone.GOOD, "Done", action="Undo")
        self._shell.toast.dismiss()
        self._shell.open_screen(PROCESS)
        self._window.session_desk.show_session(None)
        self._rest(50)

    def _read(self, files: int) -> str:
        app, desk = self._window.app, self._window.session_desk
        candidates = (Candidate(f"/r/{self._day}/{each}.pdf", f"{each}.pdf", 1000) for each in range(files))
        session_id = app.recorder.ask(create_session, app.database, candidates, "local").result()
        desk.show_session(session_id)
        app.runner.start(session_id, load_tasks(app.database, session_id))
        wait_for(lambda: (summary := desk.summary()) is not None and summary.status.is_ended)
        wait_for(lambda: not app.runner.sessions())
        return session_id

    def _look_at_files(self) -> None:
        self._shell.open_screen(PROCESS)
        page = self._window.screens.process.page
        for chosen in (Filter.STOPPED, Filter.COMPLETED, Filter.ALL):
            page.filters.choose(chosen)
            for part in range(_PAGES):
                bar = page.list.verticalScrollBar()
                bar.setValue(bar.maximum() * part // (_PAGES - 1))
                self._rest()
        page.list.select_first()
        page.open_drawer()
        self._rest(100)
        press(page.list, Qt.Key.Key_Down)
        self._rest(50)
        page.close_topmost()

    def _review(self, session_id: str) -> None:
        self._shell.open_screen(REVIEW)
        review = self._window.screens.review
        review.show_session(session_id)
        self._rest(100)
        for _ in range(3):
            press(review.view.table, Qt.Key.Key_Down)
            press(review.view.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
            self._rest(50)
        self._window.app.recorder.ask(_confirm_all, self._window.app.database).result()

    def _see_results(self) -> None:
        self._shell.open_screen(RESULTS)
        screen: Any = self._shell.screen_widget(RESULTS)
        self._rest(100)
        if screen._people:
            screen.show_person(screen._people[self._day % len(screen._people)].person_id)
            self._rest(100)
            press(screen.tests.list, Qt.Key.Key_Down)
            self._rest(50)

    def _see_past(self) -> None:
        self._shell.open_screen(HISTORY)
        history: Any = self._shell.screen_widget(HISTORY)
        self._rest(100)
        history.filters.search.setText(str(self._day))
        self._rest(400)
        history.filters.search.clear()
        self._rest(400)
        press(history.table, Qt.Key.Key_Down)
        self._shell.open_screen(ANALYTICS)
        self._rest(200)
        self._shell.open_screen(SETTINGS)
        self._window.settings_desk.change(theme=("dark", "light")[self._day % 2])
        self._rest(50)

    def _export(self, session_id: str) -> None:
        history: Any = self._shell.screen_widget(HISTORY)
        jobs = history._desk._jobs
        for number, choice in enumerate(jobs.export_choices, start=1):
            path = self._folder / f"day{choice.extension}"
            jobs.start_export(Scope(session_id=session_id), ExportWish(choice), path, choice.title)
            wait_for(lambda number=number: sum(not job.is_running for job in jobs.jobs()) >= number)
        jobs.forget_ended()

    def _search(self) -> None:
        self._shell.search_asked.emit()
        [palette] = self._shell.findChildren(SearchPalette)
        palette.field.setText("sodium")
        self._rest(300)
        palette.leave()

    def _rest(self, milliseconds: int = 0) -> None:
        let_run(milliseconds // self._haste)


def _confirm_all(database: Database) -> None:
    """Confirm what is left of a day's reports, which nobody leaves lying for years."""
    with database.writing() as connection:
        connection.run("UPDATE lab_reports SET reviewed_at = 1 WHERE reviewed_at IS NULL")


def press(widget: Any, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press and release a key on a widget."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers))


def let_run(milliseconds: int = 0) -> None:
    """Let the window do what is due, for so long."""
    if not milliseconds:
        QApplication.processEvents()
        return
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_for(condition: Callable[[], bool]) -> None:
    """Let the window run until something is so.

    Raises:
        TimeoutError: it was not within `PATIENCE_MS`.
    """
    clock = QElapsedTimer()
    clock.start()
    while not condition():
        let_run(10)
        if clock.elapsed() > PATIENCE_MS:
            raise TimeoutError("the window did not do it in time")

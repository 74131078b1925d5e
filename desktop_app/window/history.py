"""History and jobs in the window: their desks and their screen, each made when it is asked for the first time."""

from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot
from shiboken6 import delete

from desktop_app.app import App
from desktop_app.background.errands import Errands
from desktop_app.core.errors import ProcessingError
from desktop_app.core.history import HistoryFilter
from desktop_app.core.jobs import JobKind, JobProgress
from desktop_app.core.status import JobStatus
from desktop_app.ui import desk as desks
from desktop_app.ui.failures import failure_sentence
from desktop_app.ui.shell.places import HISTORY, PROCESS, REVIEW, place_of
from desktop_app.ui.shell.screen import Screen
from desktop_app.ui.shell.shell import Shell
from desktop_app.ui.shell.window_state import WindowState
from desktop_app.ui.shell.words import tr, tr_n
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.clock import AnimationClock
from desktop_app.ui.widgets.tones import Tone

_LATER_MS = 2000
"""So long after the start jobs of programs that died are looked for."""


class HistoryPart(QObject):
    """What the window needs of past sessions and of jobs."""

    def __init__(
        self,
        theme: Theme,
        clock: AnimationClock,
        app: App,
        errands: Errands,
        session_desk: desks.SessionDesk,
        state: WindowState,
    ) -> None:
        super().__init__()
        self._theme, self._clock, self._app, self._errands = theme, clock, app, errands
        self._session_desk, self._state = session_desk, state
        self._jobs: Any = None
        self._desk: Any = None
        self._screen: Any = None
        self._button: Any = None
        self._question: Any = None
        self._rereading: Any = None
        self._shell: Shell | None = None
        self._review: Callable[[], Any] = bool

    @property
    def jobs(self) -> Any:
        """The desk of jobs, a `desk.jobs_desk.JobsDesk`; other desks start jobs by it."""
        if self._jobs is None:
            from desktop_app.desk.jobs_desk import JobsDesk  # exports, which the start need not pay for

            self._jobs = JobsDesk(self._app, self._errands)
            self._jobs.changed.connect(self._show_jobs)
            self._jobs.changed.connect(self._tell_import)
        return self._jobs

    @property
    def screen(self) -> Any:
        """The History screen, a `HistoryScreen`."""
        if self._screen is None:
            from desktop_app.desk.history_desk import HistoryDesk  # as the screen, not before it is opened
            from desktop_app.ui.history.screen import HistoryScreen

            self._desk = HistoryDesk(self._app, self._errands, self._session_desk, self.jobs)
            self._screen = HistoryScreen(self._theme, self._desk, self._state)
            self._wire()
        return self._screen

    def as_screen(self) -> Screen:
        """Return what the shell is to know of History."""
        return Screen(
            place_of(HISTORY),
            build=lambda: self.screen,
            subtitle=lambda: self.screen.subtitle,
            close_topmost=lambda: self.screen.close_topmost(),
            find=lambda: self.screen.open_search(),
            regions=lambda: self.screen.regions(),
        )

    def attach(self, shell: Shell, review: Callable[[], Any]) -> None:
        """Live in a shell; `review` gives the Review screen."""
        self._shell, self._review = shell, review
        QTimer.singleShot(_LATER_MS, self, self._look_for_dead)

    def show_history(self, chosen: HistoryFilter) -> None:
        """Open History with a filter, as Analytics asks for."""
        if self._shell is not None:
            self._shell.open_screen(HISTORY)
            self.screen.show_filter(chosen)

    @Slot()
    def export_shown(self) -> None:
        """Ask how the session that Process shows is to be exported, as History does."""
        from desktop_app.store.work.history import find_past_session  # as History, which the start need not pay for

        session_id = self._session_desk.session_id
        session = find_past_session(self._app.database, session_id) if session_id is not None else None
        if session is not None and self._shell is not None:
            self._shell.screen_widget(HISTORY)  # the question stands before its window
            self.screen.session_actions.open_export(session)

    def close(self) -> None:
        """Stop the jobs, then go with all desks: nothing asks a database that is to be closed."""
        if self._jobs is not None:
            self._jobs.close()
        for part in (self._desk, self._jobs):
            if part is not None:
                delete(part)
        self._desk = self._jobs = None

    def _wire(self) -> None:
        self._screen.open_asked.connect(self._open_session)
        self._screen.review_asked.connect(self._review_session)
        self._screen.retry_asked.connect(self._retry)
        self._screen.rereading_asked.connect(self._ask_to_read_again)
        self._screen.process_asked.connect(self._open_process)

    @Slot()
    def _look_for_dead(self) -> None:
        # Imported beside the window, which is used already.
        self._errands.run(lambda _: self.jobs.mark_interrupted(), import_module, "desktop_app.desk.jobs_desk")

    @Slot(list)
    def offer_import(self, paths: list[str]) -> None:
        """Ask whether files of results are to be imported."""
        if self._shell is None or self._question is not None:
            return
        from desktop_app.ui.settings.data_dialogs import DataDialog  # as Settings, which imports too

        title = tr_n("Import", "Import the results of %n file?", "Import the results of %n files?", len(paths))
        text = tr(
            "Import",
            "Their values, people and confirmations are added. Documents that are here already stay as they are.",
        )
        self._question = DataDialog(self._theme, title, text, tr("Import", "Import"), self._shell.window())
        self._question.accepted.connect(partial(self._import, paths))
        self._question.finished.connect(self._forget_question)
        self._question.open()

    def _import(self, paths: list[str]) -> None:
        from desktop_app.desk.importing import start_import  # exports, as jobs

        try:
            for path in paths:
                start_import(self._app, self.jobs, Path(path))
        except ProcessingError as error:
            self._say(Tone.BAD, failure_sentence(error.failure))

    @Slot()
    def _forget_question(self) -> None:
        if self._question is not None:
            self._question.deleteLater()
            self._question = None

    @Slot(object)
    def _tell_import(self, job: JobProgress) -> None:
        """Say what an import did, and let the lists show it."""
        if job.kind is not JobKind.IMPORT or job.is_running:
            return
        if job.status is JobStatus.COMPLETED:
            self._session_desk.sessions_changed.emit()
            self._say(Tone.GOOD, job.result or "")
        elif job.error is not None:
            self._say(Tone.BAD, failure_sentence(job.error))

    def _say(self, tone: Tone, sentence: str) -> None:
        if self._shell is not None:
            self._shell.toast.show_message(tone, sentence)

    @Slot(object)
    def _show_jobs(self, _job: object) -> None:
        """Put the button into the header with the first job."""
        if self._button is None and self._shell is not None:
            from desktop_app.ui.jobs.button import JobsButton  # most runs have no job

            self._button = JobsButton(self._theme, self._clock, self.jobs)
            self._shell.header.add_aside(self._button)

    @Slot(str)
    def _open_session(self, session_id: str) -> None:
        if self._shell is not None:
            self._shell.open_screen(PROCESS)
            self._session_desk.show_session(session_id)

    @Slot(str)
    def _review_session(self, session_id: str) -> None:
        if self._shell is not None:
            self._shell.open_screen(REVIEW)
            self._review().show_session(session_id)

    @Slot(str, list)
    def _retry(self, session_id: str, file_ids: list[str]) -> None:
        self._open_session(session_id)
        if self._session_desk.is_controllable:
            self._session_desk.retry(file_ids)

    @Slot(str)
    def _ask_to_read_again(self, session_id: str) -> None:
        """Ask whether a session's documents, or all, are to be read again."""
        if self._shell is not None:
            from desktop_app.window.rereading import ReadingAgain  # most runs never ask

            if self._rereading is None:
                app = self._app
                self._rereading = ReadingAgain(self._theme, self._shell, self._session_desk, lambda: app.settings)
            self._rereading.ask(session_id or None)

    @Slot()
    def _open_process(self) -> None:
        if self._shell is not None:
            self._shell.open_screen(PROCESS)

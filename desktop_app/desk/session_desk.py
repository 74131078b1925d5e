"""One session at a time for the window: questions to the database, verbs to the runner, signals of what is stored."""

from collections.abc import Callable, Collection, Mapping, Sequence

from PySide6.QtCore import QTimer, Signal, Slot

from desktop_app.app import App
from desktop_app.background.errands import Errands
from desktop_app.core.errors import Failure
from desktop_app.core.intake import Selection, select
from desktop_app.core.progress import FileProgress, StopReason
from desktop_app.core.session import Control, SessionFile, SessionSummary
from desktop_app.core.status import FileStatus
from desktop_app.core.transitions import Verb, session_verbs
from desktop_app.desk.file_checks import FileChecks
from desktop_app.desk.file_choices import FileChoices
from desktop_app.desk.file_questions import FileQuestions
from desktop_app.desk.outside_changes import OutsideChanges
from desktop_app.desk.pages import PageDrawer
from desktop_app.desk.session_control import SessionControl
from desktop_app.desk.session_costs import SessionCosts
from desktop_app.desk.session_intake import SessionIntake
from desktop_app.store.readings.found import with_found
from desktop_app.store.work.deletion import delete_session
from desktop_app.store.work.files import list_files, list_grouped_files
from desktop_app.store.work.membership import sample_sessions
from desktop_app.store.work.sessions import session_summary
from desktop_app.ui.desk import Added


class SessionDesk(FileQuestions):
    """Fulfils `ui.desk.SessionDesk`."""

    session_changed = Signal(str)
    recorded = Signal(object)
    counted = Signal(object)
    files_changed = Signal()
    added = Signal(object)
    not_added = Signal(object)
    refused = Signal(str)
    troubled = Signal(object)
    sessions_changed = Signal()

    def __init__(self, app: App, errands: Errands, drawer: PageDrawer) -> None:
        super().__init__(app, drawer)
        self._errands = errands
        self._session_id: str | None = None
        self._is_busy_elsewhere = False
        app.recorder.recorded.connect(self._announce)
        app.recorder.troubled.connect(self.troubled)
        self.control = SessionControl(app, errands)
        self.costs = SessionCosts(app, errands, self.control)
        self.session_changed.connect(self.costs.look_at)
        self._intake = SessionIntake(app, errands, self.control, self.costs, self._running_id)
        self._intake.added.connect(self._show_added)
        self._intake.not_added.connect(self.not_added)
        self.choices = FileChoices(app, errands, lambda: self._session_id)
        self.checks = FileChecks(app, errands, lambda: self._session_id)
        for part in (self.control, self.choices):
            part.refused.connect(self.refused)
        # Of a verb on many files several portions may be done at once: the list is asked for again once.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._refresh)
        self.control.files_changed.connect(self._refresh_if_shown)
        self.control.counted.connect(self._count_if_shown)
        QTimer.singleShot(0, self.control, self.control.recover)
        self._outside = OutsideChanges(app.database, self)
        self._outside.noticed.connect(self._show_outside_changes)
        self._outside.troubled.connect(self._note_drive)

    def close(self) -> None:
        """Look for other programs' changes no more."""
        self._outside.close()
        self.costs.close()
        self.control.close()

    # Questions

    @property
    def session_id(self) -> str | None:
        """The session shown."""
        return self._session_id

    @property
    def is_controllable(self) -> bool:
        """False while another program works on the session shown."""
        return not self._is_busy_elsewhere

    @property
    def is_running(self) -> bool:
        """True while files of the session shown wait or run in this program."""
        return self._session_id is not None and self._session_id in self._app.runner.sessions()

    def _running_id(self) -> str | None:
        return self._session_id if self.is_running else None

    def summary(self) -> SessionSummary | None:
        """Return the shown session's counts."""
        return None if self._session_id is None else session_summary(self._app.database, self._session_id)

    def interrupted(self) -> list[SessionSummary]:
        """Return the sessions of which files wait and nobody works on; left out are those that go on by themselves."""
        goes_on = self._app.settings.resumes_interrupted
        return [
            summary
            for summary in self.control.interrupted()
            if not (goes_on and summary.control is Control.RUN) and not self.costs.sees_to(summary)
        ]

    def files(
        self, statuses: Collection[FileStatus] | None, offset: int, limit: int, *, is_grouped: bool = False
    ) -> list[SessionFile]:
        """Return files of the session shown, in order of arrival; grouped: those that did not complete come first."""
        if self._session_id is None:
            return []
        database, session_id = self._app.database, self._session_id
        if is_grouped and statuses is None:
            files = list_grouped_files(database, session_id, offset, limit)
        else:
            files = list_files(database, session_id, statuses=statuses, offset=offset, limit=limit)
        return with_found(database, files)

    def allowed_verbs(self) -> Mapping[Verb, int]:
        """Return the verbs that make sense for the session, each with how many files it takes."""
        session_id = self._session_id
        if session_id is None or not self.is_controllable:
            return {}
        return session_verbs(session_summary(self._app.database, session_id), is_working=self.is_running)

    # Verbs

    def show_session(self, session_id: str | None) -> None:
        """Show another session, or none."""
        self._session_id = session_id
        self._is_busy_elsewhere = self._finds_busy(session_id)
        self.session_changed.emit(session_id or "")

    def look_at(self, sources: Sequence[str], done: Callable[[Selection], None]) -> None:
        """Find out what adding these would add and leave out."""
        self._errands.run(lambda future: done(future.result()), select, sources)

    def add(self, sources: Sequence[str]) -> None:
        """Add files, folders or addresses."""
        self._intake.add(sources)

    def add_picture(self, name: str, png: bytes) -> None:
        """Add a picture that lies nowhere on disk."""
        self._intake.add_picture(name, png)

    def pause(self, *, after_running: bool = True, file_ids: Sequence[str] | None = None) -> None:
        """Begin no further file, or pause these files by themselves; running ones finish, or stop now."""
        if (session_id := self._session_id) is None:
            return
        if file_ids is None:
            self.control.pause(session_id, after_running=after_running)
        else:
            self.control.hold(session_id, file_ids, after_running=after_running)

    def resume(self, file_ids: Sequence[str] | None = None) -> None:
        """Go on with a paused, interrupted or timed-out session, or with files that were paused by themselves."""
        if (session_id := self._session_id) is None:
            return
        if file_ids is None:
            self.control.resume(session_id)
        else:
            self.control.release(session_id, file_ids)

    def resume_sessions(self, session_ids: Sequence[str]) -> None:
        """Go on with several sessions, one after the other."""
        for session_id in session_ids:
            self.control.resume(session_id)

    def cancel(self) -> None:
        """Cancel every file of the session that has not ended."""
        if self._session_id is not None:
            self.control.cancel(self._session_id)

    def cancel_files(self, file_ids: Sequence[str]) -> None:
        """Cancel these files, waiting or running."""
        if self._session_id is not None:
            self.control.cancel_files(self._session_id, file_ids)

    def retry(self, file_ids: Sequence[str] | None = None, *, engine: str | None = None) -> None:
        """Try files again, with another engine if one is named."""
        if self._session_id is not None:
            self.control.retry(self._session_id, file_ids, engine)

    def remove(self, file_ids: Sequence[str]) -> None:
        """Take files that are not running out of the session."""
        if self._session_id is not None:
            self.control.remove(self._session_id, file_ids)

    def move_to_top(self, file_ids: Sequence[str]) -> None:
        """Let these pending files begin before all others."""
        if self._session_id is not None:
            self.control.move_to_top(self._session_id, file_ids)

    def replace(self, file_id: str, path: str) -> None:
        """Put another file in the place of one that failed, and read it."""
        found = select([path]).files
        if self._session_id is not None and found:
            self.control.replace(self._session_id, file_id, found[0])

    def enter_password(self, file_id: str, password: str) -> None:
        """Read a protected PDF with this password."""
        if self._session_id is not None:
            self.control.enter_password(self._session_id, file_id, password)

    def restart(self) -> None:
        """Read all files of the session again."""
        if self._session_id is not None:
            self.control.restart(self._session_id)

    def count_to_read_again(self, done: Callable[[int], None], session_id: str | None = None) -> None:
        """Find out how many documents of a session, or of all, can be read again."""
        self._intake.count_to_read_again(session_id, done)

    def read_again(self, *, session_id: str | None = None, file_ids: Sequence[str] | None = None) -> None:
        """Read documents anew in a session of its own, which is shown: a session's, of files, or all."""
        self._intake.read_again(session_id, file_ids)

    def try_samples(self) -> None:
        """Read the bundled sample reports in a session of their own."""
        self._intake.try_samples()

    def remove_samples(self) -> None:
        """Delete the sample sessions with all that was read in them."""
        for session_id in sample_sessions(self._app.database):
            self._app.runner.stop(session_id, StopReason.INTERRUPTED)
            if session_id == self._session_id:
                self.show_session(None)
            self.control.ask(lambda _: self.sessions_changed.emit(), delete_session, session_id)

    # How it is done

    @Slot(object, bool)
    def _show_added(self, added: Added, is_held_back: bool) -> None:
        if added.session_id:
            if added.session_id != self._session_id:
                self.show_session(added.session_id)
            if not is_held_back:
                self.control.start(added.session_id)
        self.added.emit(added)
        self.sessions_changed.emit()

    def _finds_busy(self, session_id: str | None) -> bool:
        return session_id is not None and self._app.locks.is_busy_elsewhere(session_id)

    @Slot()
    def _refresh(self) -> None:
        self.files_changed.emit()
        self._count()

    def _count(self, _: object = None) -> None:
        if (summary := self.summary()) is not None:
            self.costs.forget_begun(summary)
            self.counted.emit(summary)

    @Slot(object)
    def _announce(self, batch: Sequence[FileProgress]) -> None:
        """Pass on what was committed of the session shown."""
        shown = [progress for progress in batch if progress.session_id == self._session_id]
        if shown:
            self.recorded.emit(shown)
            self._count()
        if len(shown) < len(batch):
            self.sessions_changed.emit()

    @Slot(object)
    def _note_drive(self, failure: Failure | None) -> None:
        """Say that the data folder is gone; ask for everything again once it is back."""
        self.troubled.emit(failure)
        if failure is None:
            self._refresh()
            self.sessions_changed.emit()

    @Slot(str)
    def _refresh_if_shown(self, session_id: str) -> None:
        if session_id == self._session_id:
            self._soon.start()
        self.sessions_changed.emit()

    @Slot(str)
    def _count_if_shown(self, session_id: str) -> None:
        if session_id == self._session_id:
            self._count()

    @Slot()
    def _show_outside_changes(self) -> None:
        """Show what another program has changed meanwhile."""
        was_busy, self._is_busy_elsewhere = self._is_busy_elsewhere, self._finds_busy(self._session_id)
        if self._is_busy_elsewhere or was_busy:
            self._refresh()
        self.sessions_changed.emit()

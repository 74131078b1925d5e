"""Past sessions for the window: read beside it, changed in the writer's thread, told when it is stored."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.app import App
from desktop_app.background.errands import Errands
from desktop_app.core.errors import ProcessingError
from desktop_app.core.history import Deletion, HistoryFilter, HistoryOrder, SessionFacts
from desktop_app.desk.jobs_desk import JobsDesk
from desktop_app.exports.formats import Format
from desktop_app.store.database import Database
from desktop_app.store.readings.scopes import Scope
from desktop_app.store.work.deletion import delete_session, deletion_of
from desktop_app.store.work.history import find_past_sessions, list_past_sessions, past_session_totals, session_facts
from desktop_app.ui.desk import SessionDesk
from desktop_app.ui.export.wish import ExportChoice, ExportWish
from desktop_app.ui.failures import failure_sentence
from desktop_app.ui.history.desk import HistoryPage


class HistoryDesk(QObject):
    """Fulfils `ui.history.desk.HistoryDesk`."""

    changed = Signal()
    refused = Signal(str)
    deleted = Signal(str)

    def __init__(self, app: App, errands: Errands, session_desk: SessionDesk, jobs: JobsDesk) -> None:
        super().__init__()
        self._app, self._errands = app, errands
        self._session_desk, self._jobs = session_desk, jobs
        self._search = _Search()
        session_desk.sessions_changed.connect(self._note_change)
        session_desk.counted.connect(self._note_change)

    @property
    def exports(self) -> Sequence[ExportChoice]:
        """The formats that there are, in the order in which they are offered."""
        # A summary is of one person.
        return [choice for choice in self._jobs.export_choices if choice.key != Format.PDF.value]

    def ask_page(
        self, chosen: HistoryFilter, order: HistoryOrder, offset: int, limit: int, done: Callable[[HistoryPage], None]
    ) -> None:
        """Read sessions that a filter finds."""

        def finish(future: "Future[HistoryPage]") -> None:
            try:
                done(future.result())
            except ProcessingError as error:
                done(HistoryPage(failure=error.failure))

        self._errands.run(finish, self._search.page, self._app.database, chosen, order, offset, limit)

    def ask_facts(self, session_id: str, problem_limit: int, done: Callable[[SessionFacts], None]) -> None:
        """Read what is told of one session."""

        def finish(future: "Future[SessionFacts]") -> None:
            try:
                facts = future.result()
            except ProcessingError:  # the list says that nothing can be read
                return
            done(facts)

        self._errands.run(finish, session_facts, self._app.database, session_id, problem_limit)

    def ask_deletion(self, session_id: str, done: Callable[[Deletion], None]) -> None:
        """Find out what deleting a session would take away."""
        if self._is_busy(session_id):
            self.refused.emit(self.tr("This session is being read. Cancel it first, then delete it."))
            return
        self._errands.run(partial(self._tell, done), deletion_of, self._app.database, session_id)

    def delete(self, session_id: str) -> None:
        """Delete a session, and what no other session uses of what was read in it."""
        if self._is_busy(session_id):
            self.refused.emit(self.tr("This session is being read. Cancel it first, then delete it."))
            return
        asked = self._app.recorder.ask(delete_session, self._app.database, session_id)
        self._errands.when_done(asked, partial(self._tell, lambda _: self._forget(session_id)))

    def export(self, session_id: str, wish: ExportWish, path: str, title: str) -> None:
        """Write a session's results to a file, as a job that `title` names."""
        try:
            self._jobs.start_export(Scope(session_id=session_id), wish, Path(path), title)
        except ProcessingError as error:
            self._refuse(error)

    def _tell(self, done: Callable[[Any], None], future: "Future[Any]") -> None:
        try:
            value = future.result()
        except ProcessingError as error:
            self._refuse(error)
        except LookupError as error:
            self.refused.emit(str(error))
        else:
            done(value)

    def _refuse(self, error: ProcessingError) -> None:
        self.refused.emit(failure_sentence(error.failure))

    def _forget(self, session_id: str) -> None:
        self._search.forget()
        if self._session_desk.session_id == session_id:
            self._session_desk.show_session(None)
        self.deleted.emit(session_id)
        self._session_desk.sessions_changed.emit()

    def _is_busy(self, session_id: str) -> bool:
        return session_id in self._app.runner.sessions() or self._app.locks.is_busy_elsewhere(session_id)

    @Slot()
    def _note_change(self) -> None:
        self._search.forget()
        self.changed.emit()


class _Search:
    """Keeps which sessions the last words found, so that further pages need no second search. Any thread asks."""

    def __init__(self) -> None:
        self._last: tuple[str, tuple[str, ...]] | None = None

    def forget(self) -> None:
        """Search anew the next time."""
        self._last = None

    def page(
        self, database: Database, chosen: HistoryFilter, order: HistoryOrder, offset: int, limit: int
    ) -> HistoryPage:
        """Return sessions that a filter finds, with the totals.

        Raises:
            ProcessingError: DATABASE.
        """
        found = self._found(database, chosen.text) if chosen.text else None
        rows = list_past_sessions(database, chosen, order, found=found, offset=offset, limit=limit)
        return HistoryPage(rows, past_session_totals(database, chosen, found))

    def _found(self, database: Database, text: str) -> tuple[str, ...]:
        last = self._last
        if last is None or last[0] != text:
            last = self._last = (text, find_past_sessions(database, text))
        return last[1]

"""What sessions of the API cost: estimated from their pages before a large one begins, and counted afterwards."""

from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import Future

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.app import App
from desktop_app.background.errands import Errands
from desktop_app.core.api.answers import Spent
from desktop_app.core.errors import ProcessingError
from desktop_app.core.session import Control, SessionSummary
from desktop_app.core.settings import API_ENGINE, LOCAL_ENGINE, Settings
from desktop_app.desk.cost_estimate import Estimate, estimate
from desktop_app.desk.session_batches import SessionBatches
from desktop_app.desk.session_control import SessionControl
from desktop_app.store.api.costs import spent_on_file, spent_on_session
from desktop_app.store.work.files import load_tasks
from desktop_app.store.work.session_engine import find_tasks, has_held_files, read_files_with, read_rest_with
from desktop_app.store.work.sessions import UnknownSession, session_summary
from desktop_app.ui.process.cost_desk import BatchNote, CostQuestion


class SessionCosts(QObject):
    """Fulfils `ui.process.cost_desk.CostDesk`; sessions that wait are paused, so that a restart begins none of them."""

    asked = Signal(object)

    def __init__(self, app: App, errands: Errands, control: SessionControl) -> None:
        super().__init__()
        self._app, self._errands, self._control = app, errands, control
        self._batches = SessionBatches(app, control)
        self._questions: dict[str, CostQuestion] = {}
        self._added: dict[str, list[str]] = {}  # by session: files that were added to it and wait for the answer
        self._unasked_pages: Counter[str] = Counter()  # by session: pages added since it was last asked about
        self._counted: set[str] = set()  # sessions whose pages are being counted
        self._is_closed = False

    def close(self) -> None:
        """Count no further."""
        self._is_closed = True
        self._batches.close()

    def is_awaited(self, session_id: str) -> bool:
        """Tell whether a session waits for its pages to be counted, or for its answer."""
        return session_id in self._questions or session_id in self._counted

    def holds_back(self, engine: str) -> bool:
        """Tell whether a new session of an engine is to be made waiting."""
        return engine == API_ENGINE and self._app.settings.api_asks_from_pages > 0

    def may_ask(self, summary: SessionSummary) -> bool:
        """Tell whether a session that waits is to be answered for before its first file begins."""
        return self.holds_back(summary.engine) and _waits(summary)

    def sees_to(self, summary: SessionSummary) -> bool:
        """Tell whether a session that waits is asked about here, or moved on as a batch."""
        return self.may_ask(summary) or self.batch(summary.session_id) is not None

    def question(self, session_id: str) -> CostQuestion | None:
        """Return what is asked of a session."""
        return self._questions.get(session_id)

    @Slot(str)
    def look_at(self, session_id: str) -> None:
        """Ask about a session that waits since before the program's start."""
        if not session_id or self.is_awaited(session_id):
            return
        try:
            summary = session_summary(self._app.database, session_id)
        except (UnknownSession, ProcessingError):
            return
        if self.may_ask(summary):
            self._consider(session_id, begins=False)  # a person may have paused it

    def look_again(self, session_id: str) -> None:
        """Count a session anew that waits for its answer and has got more files."""
        if session_id in self._questions:
            self._consider(session_id, begins=False)

    def consider(self, session_id: str) -> None:
        """Count the pages of a session that was made waiting; begin it where they are few, else ask."""
        self._consider(session_id, begins=True)

    def consider_added(self, session_id: str, file_ids: Sequence[str]) -> None:
        """Count the pages of files that were added to a session that goes on, held; let them go where they are few."""
        waiting = [*self._added.get(session_id, ()), *file_ids]
        self._added[session_id] = waiting

        def decide(future: "Future[Estimate]") -> None:
            try:
                found = future.result()
            except ProcessingError:  # told by the bar at the top; the files stay held
                return
            if self._added.get(session_id) != waiting:  # more came meanwhile, and are counted with these
                return
            if found.question is None:
                del self._added[session_id]
                self._unasked_pages[session_id] += found.pages
                self._control.release(session_id, waiting)
                return
            self._questions[session_id] = found.question
            self.asked.emit(found.question)

        pages_before = self._unasked_pages[session_id]
        self._errands.run(decide, self._estimate_added, waiting, self._app.settings, pages_before)

    def _consider(self, session_id: str, *, begins: bool) -> None:
        settings = self._app.settings

        def decide(future: "Future[Estimate]") -> None:
            self._counted.discard(session_id)
            try:
                found = future.result()
            except ProcessingError:  # told by the bar at the top; the session stays paused
                return
            question = found.question
            if question is None:
                if begins:
                    self._unasked_pages[session_id] += found.pages
                    self._control.resume(session_id)
                else:
                    self.asked.emit(None)
                return
            self._questions[session_id] = question
            self.asked.emit(question)

        self._counted.add(session_id)
        self._errands.run(decide, self._estimate, session_id, settings)

    def start(self, session_id: str) -> None:
        """Read it with the API."""
        self._answered(session_id)
        added = self._added.pop(session_id, None)
        self._unasked_pages.pop(session_id, None)
        if added is None:
            self._control.resume(session_id)
        else:
            self._control.release(session_id, added)

    def hand_over(self, session_id: str) -> None:
        """Hand it over as a batch."""
        self._answered(session_id)
        self._batches.hand_over(session_id)

    def batch(self, session_id: str) -> BatchNote | None:
        """Return how a session stands that was handed over; None for all others."""
        return self._batches.note(session_id)

    def take_back(self, session_id: str) -> None:
        """Have the batch cancelled, and read directly what it has not answered."""
        self._batches.take_back(session_id)

    def use_local(self, session_id: str) -> None:
        """Read it here."""
        self._answered(session_id)
        added = self._added.pop(session_id, None)
        if added is None:
            self._control.ask(lambda _: self._control.resume(session_id), read_rest_with, session_id, LOCAL_ENGINE)
        else:
            self._control.ask(lambda _: self._control.release(session_id, added), read_files_with, added, LOCAL_ENGINE)

    def spent_on_session(self, session_id: str, done: Callable[[Spent], None]) -> None:
        """Find out beside the window what a session came to."""
        self._errands.run(_told(done), spent_on_session, self._app.database, session_id)

    def spent_on_file(self, file_id: str, done: Callable[[Spent], None]) -> None:
        """The same of a file."""
        self._errands.run(_told(done), spent_on_file, self._app.database, file_id)

    def forget_begun(self, summary: SessionSummary) -> None:
        """Ask no longer about a session that was resumed or cancelled by other means."""
        session_id = summary.session_id
        if session_id not in self._questions:
            return
        added = self._added.get(session_id)
        if not _waits(summary) if added is None else not has_held_files(self._app.database, added):
            self._added.pop(session_id, None)
            self._answered(session_id)

    def _answered(self, session_id: str) -> None:
        if self._questions.pop(session_id, None) is not None:
            self.asked.emit(None)

    def _estimate(self, session_id: str, settings: Settings) -> Estimate:
        """Return what a session comes to; in another thread."""
        return estimate(self._app, settings, load_tasks(self._app.database, session_id), lambda: self._is_closed)

    def _estimate_added(self, file_ids: Sequence[str], settings: Settings, pages_before: int) -> Estimate:
        tasks = find_tasks(self._app.database, file_ids)
        facts = (self._app, settings, tasks, lambda: self._is_closed)
        return estimate(*facts, pages_before=pages_before, is_added=True)


def _waits(summary: SessionSummary) -> bool:
    """Tell whether a session was paused before its first file, and by nothing that went wrong."""
    is_untouched = summary.started_at_ms is None and summary.pending_files == summary.total_files
    return summary.control is Control.PAUSED and is_untouched and summary.pause_reason is None


def _told(done: Callable[[Spent], None]) -> Callable[["Future[Spent]"], None]:
    def tell(future: "Future[Spent]") -> None:
        if future.exception() is None:
            done(future.result())

    return tell

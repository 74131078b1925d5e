"""What sessions of the API cost: estimated from their pages before a large one begins, and counted afterwards."""

import logging
import os
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.app import App
from desktop_app.background.errands import Errands
from desktop_app.core.answers import Spent
from desktop_app.core.api import endpoint_of
from desktop_app.core.engine import Deadline, Stopped
from desktop_app.core.errors import ProcessingError
from desktop_app.core.intake import is_web_address
from desktop_app.core.prices import FILE_NAME, FREE, PricesError, cost_of_pages, load_prices
from desktop_app.core.progress import FileTask
from desktop_app.core.session import Control, SessionSummary
from desktop_app.core.settings import Settings
from desktop_app.desk.session_batches import SessionBatches
from desktop_app.desk.session_control import SessionControl
from desktop_app.engines.local.calls import Limits, read_stretch
from desktop_app.engines.sandbox import SandboxError
from desktop_app.pipeline.download import bring_in
from desktop_app.store.costs import spent_on_file, spent_on_session
from desktop_app.store.files import load_tasks
from desktop_app.store.session_engine import read_rest_with
from desktop_app.store.sessions import UnknownSession, session_summary
from desktop_app.ui.process.cost_desk import BatchNote, CostQuestion

_log = logging.getLogger(__name__)

API_ENGINE, LOCAL_ENGINE = "openai", "local"
_COUNTING_S = 20.0
"""So long pages are counted at most; what is left over counts as one page a file."""
_ASKING_S = 5.0
"""So long a server is asked whether it has batches."""

_ALL_PAGES = frozenset(range(1, 10_001))


@dataclass(frozen=True, slots=True)
class _Counted:
    pages: int
    uncounted: int


class SessionCosts(QObject):
    """Fulfils `ui.process.cost_desk.CostDesk`; sessions that wait are paused, so that a restart begins none of them."""

    asked = Signal(object)

    def __init__(self, app: App, errands: Errands, control: SessionControl) -> None:
        super().__init__()
        self._app, self._errands, self._control = app, errands, control
        self._batches = SessionBatches(app, control)
        self._questions: dict[str, CostQuestion] = {}
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

    def consider(self, session_id: str) -> None:
        """Count the pages of a session that was made waiting; begin it where they are few, else ask."""
        self._consider(session_id, begins=True)

    def _consider(self, session_id: str, *, begins: bool) -> None:
        settings = self._app.settings

        def decide(future: "Future[CostQuestion | None]") -> None:
            self._counted.discard(session_id)
            try:
                question = future.result()
            except ProcessingError:  # told by the bar at the top; the session stays paused
                return
            if question is None:
                if begins:
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
        self._control.resume(session_id)

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
        self._control.ask(lambda _: self._control.resume(session_id), read_rest_with, session_id, LOCAL_ENGINE)

    def spent_on_session(self, session_id: str, done: Callable[[Spent], None]) -> None:
        """Find out beside the window what a session came to."""
        self._errands.run(_told(done), spent_on_session, self._app.database, session_id)

    def spent_on_file(self, file_id: str, done: Callable[[Spent], None]) -> None:
        """The same of a file."""
        self._errands.run(_told(done), spent_on_file, self._app.database, file_id)

    def forget_begun(self, summary: SessionSummary) -> None:
        """Ask no longer about a session that was resumed or cancelled by other means."""
        if summary.session_id in self._questions and not _waits(summary):
            self._answered(summary.session_id)

    def _answered(self, session_id: str) -> None:
        if self._questions.pop(session_id, None) is not None:
            self.asked.emit(None)

    def _estimate(self, session_id: str, settings: Settings) -> CostQuestion | None:
        """Return the question, None for a session that needs none; in another thread."""
        tasks = load_tasks(self._app.database, session_id)
        try:
            endpoint = endpoint_of(settings, os.environ)
        except ProcessingError:  # nothing can be sent; the files say so
            return None
        try:
            prices = load_prices(self._app.database.path.parent / FILE_NAME)
        except PricesError:
            prices = load_prices()
        model = settings.api_model or prices.default_model
        price = prices.price_of(model) or (FREE if endpoint.is_loopback else None)
        if price == FREE:
            return None
        counted = self._count(tasks, settings)
        if counted.pages < settings.api_asks_from_pages:
            return None
        low, high = (None, None) if price is None else cost_of_pages(price, counted.pages)
        if low is not None and settings.api_always_sends_pictures:
            low = high
        facts = (session_id, endpoint.host, model, len(tasks), counted.pages, counted.uncounted)
        return CostQuestion(*facts, low, high, prices.batch_share if self._has_batches() else None)

    def _has_batches(self) -> bool:
        """Tell whether the session could go as a batch; nothing of a document is sent for that."""
        deadline = Deadline.after(_ASKING_S, _ASKING_S, lambda: self._is_closed)
        try:
            return bool(self._app.batching().has_batches(deadline))
        except (ProcessingError, Stopped):  # not reached, no key …: the files will say so
            return False

    def _count(self, tasks: Sequence[FileTask], settings: Settings) -> _Counted:
        deadline = Deadline.after(_COUNTING_S, settings.page_timeout_s, lambda: self._is_closed)
        pages = uncounted = 0
        for task in tasks:
            found = None if deadline.remaining_s() <= 0 else self._pages_of(task, settings, deadline)
            pages += found or 1
            uncounted += found is None
        return _Counted(pages, uncounted)

    def _pages_of(self, task: FileTask, settings: Settings, deadline: Deadline) -> int | None:
        if is_web_address(task.source):  # fetched when it is read, not twice
            return None
        try:
            document = bring_in(task.source, settings, deadline)
            stretch = self._app.sandbox.call(
                read_stretch,
                *(document.data, document.media_type, 1, _ALL_PAGES, Limits(settings.max_pages)),
                timeout_s=deadline.page_timeout_s,
                deadline=deadline,
            )
        except (ProcessingError, Stopped):
            return None
        except SandboxError as error:
            # Its own text may quote the document.
            _log.error("Pages could not be counted: %s", type(error).__name__)
            return None
        return stretch.page_count


def _waits(summary: SessionSummary) -> bool:
    """Tell whether a session was paused before its first file, and by nothing that went wrong."""
    is_untouched = summary.started_at_ms is None and summary.pending_files == summary.total_files
    return summary.control is Control.PAUSED and is_untouched and summary.pause_reason is None


def _told(done: Callable[[Spent], None]) -> Callable[["Future[Spent]"], None]:
    def tell(future: "Future[Spent]") -> None:
        if future.exception() is None:
            done(future.result())

    return tell

"""How long the session shown will still take: what this machine did before, corrected by what it does now."""

import time
from collections.abc import Callable
from concurrent.futures import Future

from desktop_app.app import App
from desktop_app.background.errands import Errands
from desktop_app.core.eta import TimeLeft, TimeLeftRange
from desktop_app.core.outlook import expected_s
from desktop_app.core.session import Control, SessionSummary
from desktop_app.store.durations import past_files, work_ahead


class SessionOutlook:
    """Follows the counts of one session at a time."""

    def __init__(self, app: App, errands: Errands, now_s: Callable[[], float] = time.monotonic) -> None:
        self._app = app
        self._errands = errands
        self._now_s = now_s
        self._session_id = ""
        self._left = TimeLeft()
        self._is_running = False

    def note(self, summary: SessionSummary, *, is_running: bool) -> None:
        """Take in the session's counts."""
        if summary.session_id != self._session_id:
            self._session_id, self._left = summary.session_id, TimeLeft()
            self._is_running = False
        now_s = self._now_s()
        is_going = is_running and summary.control is Control.RUN
        if is_going and not self._is_running:
            self._ask_history(summary)
        self._is_running = is_going
        if is_going:
            self._left.go_on(now_s)
        else:
            self._left.pause(now_s)
        ended = summary.total_files - summary.pending_files - summary.processing_files
        self._left.note(summary.work_done, summary.work_total, ended, now_s)

    def time_left(self) -> TimeLeftRange | None:
        """Return how long it will still take; None while it does not run or nothing is known."""
        return self._left.range_left(self._now_s()) if self._is_running else None

    def _ask_history(self, summary: SessionSummary) -> None:
        database, settings, session_id = self._app.database, self._app.settings, summary.session_id
        files_at_a_time = settings.api_files_at_a_time if summary.engine == "openai" else settings.files_at_a_time

        def ask() -> float | None:
            return expected_s(past_files(database), work_ahead(database, session_id), files_at_a_time)

        def learn(future: "Future[float | None]") -> None:
            if session_id == self._session_id and (expected := future.result()) is not None:
                self._left.learn(expected)

        self._errands.run(learn, ask)

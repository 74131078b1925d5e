"""The work of this program as a whole: how far all sessions in hand are, and when one of them has ended."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.app import App
from desktop_app.core.errors import ProcessingError
from desktop_app.core.progress import FileProgress
from desktop_app.core.session import Control, SessionSummary
from desktop_app.store.work.sessions import UnknownSession, session_summary
from desktop_app.ui.attention.desk import WorkState

_LOOK_MS = 250
"""The counts are looked at so often at most, whatever is recorded."""


class WorkDesk(QObject):
    """Fulfils `ui.attention.desk.WorkDesk`."""

    changed = Signal(object)
    ended = Signal(object)

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._in_hand: set[str] = set()
        self._state = WorkState()
        self._soon = QTimer(self, interval=_LOOK_MS, singleShot=True)
        self._soon.timeout.connect(self._look)
        app.recorder.recorded.connect(self._note)
        app.runner.finished.connect(self._look_soon)

    @property
    def state(self) -> WorkState:
        """How it is now, as last told."""
        return self._state

    @Slot(object)
    def _note(self, batch: Sequence[FileProgress]) -> None:
        self._in_hand.update(progress.session_id for progress in batch)
        self._look_soon()

    @Slot()
    def _look_soon(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _look(self) -> None:
        working = self._app.runner.sessions()
        found = [self._summary(session_id) for session_id in sorted(self._in_hand | working)]
        summaries = [summary for summary in found if summary is not None]
        self._in_hand = set(working)
        state = _state_of([summary for summary in summaries if summary.session_id in working])
        for summary in summaries:
            if summary.session_id not in working and summary.status.is_ended:
                self.ended.emit(summary)
        if state != self._state:
            self._state = state
            self.changed.emit(state)

    def _summary(self, session_id: str) -> SessionSummary | None:
        try:
            return session_summary(self._app.database, session_id)
        except (UnknownSession, ProcessingError):  # deleted meanwhile; or told by the recorder
            return None


def _state_of(summaries: Sequence[SessionSummary]) -> WorkState:
    open_files = sum(summary.pending_files + summary.processing_files for summary in summaries)
    total_files = sum(summary.total_files for summary in summaries)
    total = sum(summary.work_total for summary in summaries)
    done = sum(summary.work_done for summary in summaries)
    is_working = any(
        summary.processing_files or (summary.pending_files and summary.control is not Control.PAUSED)
        for summary in summaries
    )
    share = done / total / 100 if total else 0.0  # each page counts its file's percentage
    return WorkState(is_working, total_files - open_files, total_files, open_files, share)

"""What a start finds interrupted: shown, and offered to be resumed, all of it at once."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from desktop_app.core.session import SessionSummary
from desktop_app.ui.desk import SessionDesk
from desktop_app.ui.shell.counts import is_running, open_files
from desktop_app.ui.shell.notices import Notices
from desktop_app.ui.shell.window_state import WindowState

_LOOKED_AT = 20
"""So many of the newest sessions are looked through for one to show at the start."""


class Interruption(QObject):
    """Offers the sessions that were interrupted; `show_work` brings the screen with their files to the front."""

    def __init__(
        self, desk: SessionDesk, state: WindowState, notices: Notices, show_work: Callable[[], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._state, self._notices, self._show_work = desk, state, notices, show_work
        self._offered: list[SessionSummary] = []
        notices.resume_chosen.connect(self._resume)
        notices.leave_chosen.connect(self._leave)
        desk.counted.connect(self._hide_once_running)

    def offer(self) -> None:
        """Show the newest session that was interrupted, and offer to resume all; nothing where there is none."""
        interrupted = [summary for summary in self._desk.interrupted() if not self._state.is_left(summary.session_id)]
        newest = self.newest() or (interrupted[0] if interrupted else None)
        if newest is not None:
            self._desk.show_session(newest.session_id)
        if interrupted:
            self._offered = interrupted
            self._notices.show_interrupted(interrupted)

    def newest(self) -> SessionSummary | None:
        """Return the newest of the last sessions of which files wait, whoever works on it; None where none waits."""
        for summary in self._desk.sessions(_LOOKED_AT):
            is_cut = summary.can_resume and not summary.status.is_ended and open_files(summary) > 0
            if is_cut and not self._state.is_left(summary.session_id):
                return summary
        return None

    @Slot()
    def _resume(self) -> None:
        session_ids = self._take_offered()
        self._show_work()
        if self._desk.session_id not in session_ids:
            self._desk.show_session(session_ids[0])
        self._desk.resume_sessions(session_ids)

    @Slot()
    def _leave(self) -> None:
        self._state.leave(self._take_offered())

    def _take_offered(self) -> list[str]:
        session_ids, self._offered = [summary.session_id for summary in self._offered], []
        return session_ids

    @Slot(object)
    def _hide_once_running(self, summary: SessionSummary) -> None:
        """Offer no longer what was resumed by other means; others that wait are still offered."""
        left = [offered for offered in self._offered if offered.session_id != summary.session_id]
        if not is_running(summary) or len(left) == len(self._offered):
            return
        self._offered = left
        if left:
            self._notices.show_interrupted(left)
        else:
            self._notices.hide_interrupted()

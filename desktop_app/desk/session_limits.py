"""How long a session may run in the window: when its time is over, what is not finished times out."""

from functools import partial

from PySide6.QtCore import QObject, QTimer

from desktop_app.app import App
from desktop_app.core.progress import StopReason
from desktop_app.store.work.sessions import note_time_over, set_time_limit


class SessionLimits(QObject):
    """One timer for each running session, as long as the settings say; a session that goes on begins anew."""

    def __init__(self, app: App, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app
        self._timers: dict[str, QTimer] = {}

    def start(self, session_id: str) -> None:
        """Let a session's time begin, unless it runs already or there is no limit."""
        limit_s = self._app.settings.session_timeout_s
        if session_id in self._timers:
            return
        self._app.recorder.ask(set_time_limit, self._app.database, session_id, limit_s)
        if limit_s <= 0:
            return
        timer = QTimer(self, singleShot=True, interval=round(1000 * limit_s))
        timer.timeout.connect(partial(self._end, session_id))
        self._timers[session_id] = timer
        timer.start()

    def stop(self, session_id: str) -> None:
        """Let a session's time not pass any more."""
        timer = self._timers.pop(session_id, None)
        if timer is not None:
            timer.stop()
            timer.deleteLater()

    def _end(self, session_id: str) -> None:
        self.stop(session_id)
        self._app.recorder.ask(note_time_over, self._app.database, session_id)
        self._app.runner.stop(session_id, StopReason.SESSION_TIMEOUT)

"""Runs one session in the terminal from its first file to its last, or until Ctrl-C or a time limit."""

import signal
from collections.abc import Sequence
from types import FrameType

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from desktop_app.app import App
from desktop_app.cli.display import Display
from desktop_app.core.errors import Failure
from desktop_app.core.progress import FileProgress, FileTask, StopReason
from desktop_app.store.work.sessions import note_time_over

_REFRESH_MS = 100
_GIVE_UP_MS = 30_000
"""For so long the recorder may fail to store progress before the session is left for a later `resume`."""


class SessionRun(QObject):
    """One session, run to its end in the event loop of a `QCoreApplication`."""

    def __init__(self, app: App, session_id: str, display: Display, session_timeout_s: float) -> None:
        super().__init__()
        self._app = app
        self._session_id = session_id
        self._display = display
        self.is_interrupted = False
        self.trouble: Failure | None = None
        app.recorder.recorded.connect(self._show)
        app.recorder.troubled.connect(self._note_trouble)
        app.runner.finished.connect(self._end)
        self._refresh = QTimer(self, interval=_REFRESH_MS)
        self._refresh.timeout.connect(self._display.refresh)
        self._limit = QTimer(self, singleShot=True, interval=round(session_timeout_s * 1000))
        self._limit.timeout.connect(self._run_out_of_time)
        self._give_up = QTimer(self, singleShot=True, interval=_GIVE_UP_MS)
        self._give_up.timeout.connect(self._end)

    def execute(self, tasks: Sequence[FileTask]) -> None:
        """Run the files; return when all have ended, on Ctrl-C, or when progress cannot be stored any longer."""

        def interrupt(number: int, frame: FrameType | None) -> None:  # noqa: ARG001 - as signal calls it
            self.interrupt()

        before = {number: signal.signal(number, interrupt) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            self._refresh.start()  # also lets Python handle signals while Qt waits
            if self._limit.interval() > 0:
                self._limit.start()
            QTimer.singleShot(0, self, lambda: self._app.runner.start(self._session_id, tasks))
            QCoreApplication.exec()
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)
            self._display.close()

    @Slot(object)
    def _show(self, batch: Sequence[FileProgress]) -> None:
        self._display.show(batch)

    @Slot(object)
    def _note_trouble(self, trouble: Failure | None) -> None:
        self.trouble = trouble
        if trouble is None:
            self._give_up.stop()
            self._display.say("Progress is stored again.")
        elif not self._give_up.isActive():
            self._give_up.start()
            self._display.say(f"{trouble.message}. {trouble.text.remedy} Trying again for 30 s.")

    def interrupt(self) -> None:
        """Stop; what is running waits again, so that the session can be resumed. Asked twice, wait for nothing."""
        is_first = not self.is_interrupted
        if is_first:
            self.is_interrupted = True
            self._display.say(f"Stopping. What is finished stays; `labstream resume {self._session_id}` does the rest.")
            self._app.runner.stop(self._session_id, StopReason.INTERRUPTED)
        if not is_first or self.trouble is not None:
            self._end()

    @Slot()
    def _run_out_of_time(self) -> None:
        self._display.say(
            f"The session's time is over. What is finished stays; `labstream resume {self._session_id}` goes on."
        )
        self._app.recorder.ask(note_time_over, self._app.database, self._session_id)
        self._app.runner.stop(self._session_id, StopReason.SESSION_TIMEOUT)

    @Slot()
    def _end(self) -> None:
        QCoreApplication.quit()

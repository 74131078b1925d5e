"""The person logs off, or the system shuts down: what runs is paused and stored before the desktop ends the program."""

import contextlib

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from desktop_app.core.errors import ProcessingError
from desktop_app.window.parts import Window


class LogOff(QObject):
    """Heeds the session manager (Windows, macOS, X11) from its making to `close`."""

    def __init__(self, window: Window, application: QGuiApplication) -> None:
        super().__init__()
        self._window, self._application = window, application
        application.commitDataRequest.connect(self.heed)

    def close(self) -> None:
        """Heed it no more."""
        self._application.commitDataRequest.disconnect(self.heed)

    @Slot()
    def heed(self) -> None:
        """Pause all that runs, store it, and let the window close without a question; nobody is there to answer."""
        self._window.shell.leaving.expect_end()
        with contextlib.suppress(ProcessingError):  # what cannot be stored is recovered at the next start
            self._window.app.pause_all()
        self._window.app.recorder.flush()

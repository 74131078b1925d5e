"""The way out of the window: asked once while files are being read, kept true while it is open."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.ui.desk import SessionDesk
from desktop_app.ui.shell.closing import ClosingQuestion
from desktop_app.ui.shell.counts import is_running, open_files
from desktop_app.ui.theme.theme import Theme

_LOOKED_AT = 20
"""So many of the newest sessions are looked through for files that have not ended."""

_END_MS = 60_000


class Leaving(QObject):
    """Decides whether a window may close; `decided` comes when it is to be closed after all.

    `is_working` tells whether files wait or run in this program, `can_hide` whether something on the desktop leads back
    to a window that is hidden.
    """

    decided = Signal()

    def __init__(self, theme: Theme, desk: SessionDesk, is_working: Callable[[], bool], window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._desk, self._window = theme, desk, window
        self._is_working = is_working
        self._is_decided = self._is_end_near = False
        self._end_passes = QTimer(self, interval=_END_MS, singleShot=True)
        self._end_passes.timeout.connect(self._forget_end)
        self.can_hide: Callable[[], bool] = bool
        self.question: ClosingQuestion | None = None

    def expect_end(self) -> None:
        """Ask nothing for a minute: the desktop ends all programs, unless somebody stops it."""
        self._is_end_near = True
        self._end_passes.start()

    @Slot()
    def _forget_end(self) -> None:
        self._is_end_near = False

    def may_close(self) -> bool:
        """Tell whether the window may close now; where it may not, the person is asked."""
        if not self._is_working() or self._is_decided or self._is_end_near:
            return True
        self._ask()
        return False

    def keep_question_true(self) -> None:
        """Let the question tell what is so by now; where nothing is read any more, there is nothing to ask."""
        if self.question is None:
            return
        if self._is_working():
            self.question.show_open_files(self._open_files())
        else:
            self.question.accept()

    @Slot()
    def leave(self) -> None:
        """Close for good, whatever runs."""
        self._is_decided = True
        QTimer.singleShot(0, self, self.decided.emit)

    @Slot()
    def go_on_hidden(self) -> None:
        """Let the work go on without a window."""
        self._window.window().hide()

    def _ask(self) -> None:
        if self.question is None:
            self.question = ClosingQuestion(self._theme, self._open_files(), self._window, can_hide=self.can_hide())
            self.question.accepted.connect(self.leave)
            self.question.hiding_chosen.connect(self.go_on_hidden)
            self.question.finished.connect(self._forget_question)
            self.question.open()
        self.question.raise_()

    def _open_files(self) -> int:
        going = [summary for summary in self._desk.sessions(_LOOKED_AT) if is_running(summary)]
        return sum(open_files(summary) for summary in going)

    @Slot()
    def _forget_question(self) -> None:
        if self.question is not None:
            self.question.deleteLater()
            self.question = None

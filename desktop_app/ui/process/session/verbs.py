"""What can be done with the session shown as a whole: paused, resumed, cancelled, retried, restarted."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Slot

from desktop_app.core.choice import FileChoice
from desktop_app.core.session import SessionSummary
from desktop_app.core.transitions import Verb
from desktop_app.ui.desk import SessionDesk
from desktop_app.ui.process.session.page import SessionPage
from desktop_app.ui.process.session.words import is_paused


class SessionVerbs(QObject):
    """Answers the buttons of the page; keys ask for the same."""

    def __init__(self, desk: SessionDesk, page: SessionPage) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        card, outcome, notes = page.card, page.outcome, page.notes
        card.pause_asked.connect(self.pause)
        card.resume_asked.connect(self.resume)
        card.cancel_asked.connect(self.cancel)
        card.retry_asked.connect(self.retry_stopped)
        card.stop_asked.connect(self.stop_running)
        notes.stop_asked.connect(self.stop_running)
        notes.resume_asked.connect(self.resume)
        outcome.retry_asked.connect(self.retry_stopped)
        outcome.resume_asked.connect(self.resume)
        outcome.restart_asked.connect(self.restart)
        page.question_answered.connect(self.cancel_if)

    @Slot()
    def pause(self) -> None:
        """Begin no further file; what is being read is read to its end."""
        self._desk.pause()

    @Slot()
    def resume(self) -> None:
        """Go on."""
        self._desk.resume()

    @Slot()
    def restart(self) -> None:
        """Read all files again."""
        self._desk.restart()

    @Slot()
    def stop_running(self) -> None:
        """Stop what is being read; the pages read so far are kept."""
        if self._going() is not None:
            self._desk.pause(after_running=False)

    @Slot()
    def toggle_pause(self) -> None:
        """Pause what runs, or go on with what does not."""
        summary = self._going()
        if summary is None:
            return
        if is_paused(summary) or not self._desk.is_running:
            self._desk.resume()
        else:
            self._desk.pause()

    @Slot()
    def cancel(self) -> None:
        """Cancel what has not ended; asked first where files are being read."""
        if self._going() is not None and not self._page.ask_cancel():
            self._desk.cancel()

    @Slot(bool)
    def cancel_if(self, is_wanted: bool) -> None:
        """Cancel after the question."""
        if is_wanted:
            self._desk.cancel()
            self._page.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def retry_stopped(self) -> None:
        """Try again what failed or timed out and a retry can help."""
        self._desk.choices.ids(FileChoice.stopped_and_helped(), Verb.RETRY, self._retry)

    def _retry(self, file_ids: Sequence[str]) -> None:
        if file_ids:
            self._desk.retry(file_ids)

    def _going(self) -> SessionSummary | None:
        """Return the session's counts where it has not ended and this program may control it."""
        summary = self._desk.summary()
        is_going = summary is not None and not summary.status.is_ended and self._desk.is_controllable
        return summary if is_going else None

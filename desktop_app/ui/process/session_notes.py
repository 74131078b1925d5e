"""What is said and asked above a session that goes on: paused, another program's, cancel or not."""

from PySide6.QtCore import QObject, Qt, Signal, Slot

from desktop_app.core.session import SessionSummary
from desktop_app.ui.process.filters import ended_count
from desktop_app.ui.process.session_words import is_paused
from desktop_app.ui.process.words import count_words, tr, tr_n
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.buttons import Button, Kind
from desktop_app.ui.widgets.clock import AnimationClock
from desktop_app.ui.widgets.tones import Tone


class SessionNotes(QObject):
    """Fills two banners: `state` says how the session stands, `question` asks before running files are cancelled.

    `answered` carries whether they are to be.
    """

    answered = Signal(bool)

    def __init__(self, theme: Theme, clock: AnimationClock) -> None:
        super().__init__()
        self._theme = theme
        self.state = Banner(theme, clock)
        self.question = Banner(theme, clock)

    def show_going(self, summary: SessionSummary, *, is_controllable: bool) -> None:
        """Say how a session stands that has not ended."""
        if not is_controllable:
            text = tr("It is shown as it goes on. Pause, cancel and retry are that program's.")
            self._tell(tr("Another program works on this session"), text, "ph.eye")
        elif is_paused(summary):
            self._tell_pause(summary)
        else:
            self.state.dismiss()
        if not self.question.isHidden() and not summary.processing_files:
            self.question.dismiss()

    def clear(self) -> None:
        """Take both banners away."""
        self.state.dismiss()
        self.question.dismiss()

    def ask_cancel(self, summary: SessionSummary) -> None:
        """Ask, with exact counts, whether everything that has not ended is to be cancelled."""
        going, kept = summary.processing_files + summary.pending_files, summary.completed_files
        title = tr_n("Cancel %n file?", "Cancel %n files?", going)
        text = tr_n("The %n completed one is kept.", "The %n completed ones are kept.", kept) if kept else ""
        stop = Button(self._theme, tr_n("Cancel %n file", "Cancel %n files", going), Kind.DANGER, icon="ph.x")
        go_on = Button(self._theme, tr("Keep reading"), keys=tr("Esc"))
        stop.clicked.connect(self.agree)
        go_on.clicked.connect(self.decline)
        self.question.show_message(Tone.WARNING, title, text, (stop, go_on))
        stop.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def agree(self) -> None:
        """Answer the question by yes."""
        self.question.dismiss()
        self.answered.emit(True)

    @Slot()
    def decline(self) -> None:
        """Answer the question by no."""
        self.question.dismiss()
        self.answered.emit(False)

    def _tell_pause(self, summary: SessionSummary) -> None:
        running = summary.processing_files
        if running:
            title = tr_n("Pausing: %n file is being finished", "Pausing: %n files are being finished", running)
            self._tell(title, tr("No further file is begun until you resume."), "ph.pause")
            return
        ended, total = count_words(ended_count(summary)), count_words(summary.total_files)
        title = tr("Paused at %1 of %2 files").replace("%1", ended).replace("%2", total)
        self._tell(title, tr("Files being read were finished first. Nothing runs until you resume."), "ph.pause")

    def _tell(self, title: str, text: str, icon: str) -> None:
        if self.state.isHidden() or self.state.accessibleName() != f"{title}. {text}":
            self.state.show_message(Tone.NEUTRAL, title, text, (), icon=icon)

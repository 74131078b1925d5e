"""What is said and asked above a session that goes on: paused, another program's, cancel or not."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal, Slot

from desktop_app.core.errors import ErrorCode, Failure
from desktop_app.core.session import SessionSummary
from desktop_app.ui.failures import error_text
from desktop_app.ui.process.cost_desk import BatchNote, BatchStep
from desktop_app.ui.process.filters import ended_count
from desktop_app.ui.process.session.batch_words import batch_words
from desktop_app.ui.process.session.words import is_paused
from desktop_app.ui.process.words import count_words, sentence_words, tr, tr_n
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.buttons import Button, Kind
from desktop_app.ui.widgets.clock import AnimationClock
from desktop_app.ui.widgets.tones import Tone


class SessionNotes(QObject):
    """Fills two banners: `state` says how the session stands, `question` asks before running files are cancelled.

    `answered` carries whether they are to be. `stop_asked`, `resume_asked`, `engine_settings_asked` and
    `local_engine_asked` are what the buttons of `state` want; the last one is offered where it can be granted, and
    `directly_asked` for a session that was handed over as a batch. `is_awaited` tells of sessions that wait for an
    answer that is asked for elsewhere, `batch` of those that were handed over.
    """

    answered = Signal(bool)
    stop_asked = Signal()
    resume_asked = Signal()
    engine_settings_asked = Signal()
    directly_asked = Signal()
    local_engine_asked = Signal()

    def __init__(self, theme: Theme, clock: AnimationClock) -> None:
        super().__init__()
        self._theme = theme
        self.state = Banner(theme, clock)
        self.question = Banner(theme, clock)
        self._stop: Button | None = None
        self.can_use_local_engine = False
        self.is_awaited: Callable[[str], bool] = lambda _: False
        self.batch: Callable[[str], BatchNote | None] = lambda _: None

    def show_going(self, summary: SessionSummary, *, is_controllable: bool) -> None:
        """Say how a session stands that has not ended."""
        if not is_controllable:
            text = tr("It is shown as it goes on. Pause, cancel and retry are that program's.")
            self._tell(tr("Another program works on this session"), text, "ph.eye")
        elif is_paused(summary) and self.is_awaited(summary.session_id):
            self.state.dismiss()  # what is asked says that it waits
        elif (note := self._batch_of(summary)) is not None:
            self._tell_batch(note)
        elif is_paused(summary):
            self._tell_pause(summary)
        else:
            self.state.dismiss()
        if not self.question.isHidden():
            self._ask_on(summary)

    def clear(self) -> None:
        """Take both banners away."""
        self.state.dismiss()
        self.question.dismiss()

    def ask_cancel(self, summary: SessionSummary) -> None:
        """Ask, with exact counts, whether everything that has not ended is to be cancelled."""
        title, text, verb = _cancel_words(summary)
        self._stop = stop = Button(self._theme, verb, Kind.DANGER, icon="ph.x")
        go_on = Button(self._theme, tr("Keep reading"), keys="Esc")
        stop.clicked.connect(self.agree)
        go_on.clicked.connect(self.decline)
        self.question.show_message(Tone.WARNING, title, text, (stop, go_on))
        stop.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _ask_on(self, summary: SessionSummary) -> None:
        """Ask with the counts as they are now, for as long as there is anything to be cancelled."""
        if not summary.processing_files or self._stop is None:
            self.question.dismiss()
            return
        title, text, verb = _cancel_words(summary)
        self.question.reword(title, text)
        self._stop.set_words(verb)

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

    def _batch_of(self, summary: SessionSummary) -> BatchNote | None:
        """Return how a handed-over session stands; None where something else is to be told of it."""
        reason = summary.pause_reason
        is_stuck = is_paused(summary) and (reason is None or reason.code is not ErrorCode.API_BATCH)
        return None if is_stuck else self.batch(summary.session_id)

    def _tell_batch(self, note: BatchNote) -> None:
        title, text = batch_words(note)
        directly = Button(self._theme, tr("Read the rest now"), icon="ph.play")
        directly.setToolTip(tr("The batch is cancelled; what it has not answered is asked directly at the usual price"))
        directly.clicked.connect(self.directly_asked)
        actions = (directly,) if note.step is BatchStep.WAITING else ()
        self._tell(title, text, "ph.stack", actions, Tone.NOTE)

    def _tell_pause(self, summary: SessionSummary) -> None:
        running = summary.processing_files
        if summary.pause_reason is not None:
            self._tell_reason(summary, summary.pause_reason)
            return
        if running:
            title = tr_n("Pausing: %n file is being finished", "Pausing: %n files are being finished", running)
            stop = Button(self._theme, tr("Stop now"), icon="ph.stop")
            stop.setToolTip(tr("Stop (Ctrl+Shift+P): pages that were read are kept"))
            stop.clicked.connect(self.stop_asked)
            self._tell(title, tr("No further file is begun until you resume."), "ph.pause", (stop,))
            return
        ended, total = count_words(ended_count(summary)), count_words(summary.total_files)
        title = tr("Paused at %1 of %2 files").replace("%1", ended).replace("%2", total)
        self._tell(title, tr("What was read is kept. Nothing runs until you resume."), "ph.pause")

    def _tell_reason(self, summary: SessionSummary, reason: Failure) -> None:
        """Say what paused the session by itself, what was kept, and what to do."""
        waiting = summary.pending_files + summary.processing_files
        waits = tr_n("%n file waits; nothing is lost.", "%n files wait; nothing is lost.", waiting)
        resume = Button(self._theme, tr("Resume"), Kind.PRIMARY, icon="ph.play")
        resume.clicked.connect(self.resume_asked)
        actions = [resume]
        if reason.code.value.startswith("API_"):
            settings = Button(self._theme, tr("Engine settings"), icon="ph.gear-six")
            settings.clicked.connect(self.engine_settings_asked)
            actions.append(settings)
            if self.can_use_local_engine:
                local = Button(self._theme, tr("Use local engine"))
                local.clicked.connect(self.local_engine_asked)
                actions.append(local)
        title = tr("Paused: %1").replace("%1", sentence_words(error_text(reason.code).title))
        self._tell(title, f"{waits} {error_text(reason.code).remedy}", "ph.pause", actions, Tone.WARNING)

    def _tell(
        self, title: str, text: str, icon: str, actions: Sequence[Button] = (), tone: Tone = Tone.NEUTRAL
    ) -> None:
        if self.state.isHidden() or self.state.accessibleName() != f"{title}. {text}":
            self.state.show_message(tone, title, text, actions, icon=icon)
        else:
            for unused in actions:
                unused.deleteLater()


def _cancel_words(summary: SessionSummary) -> tuple[str, str, str]:
    """Return the question whether all that has not ended is to be cancelled, what is kept, and the verb."""
    going, kept = summary.processing_files + summary.pending_files, summary.completed_files
    title = tr_n("Cancel %n file?", "Cancel %n files?", going)
    text = tr_n("The %n completed one is kept.", "The %n completed ones are kept.", kept) if kept else ""
    return title, text, tr_n("Cancel %n file", "Cancel %n files", going)

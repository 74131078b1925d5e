"""The banner over a session that has ended: what came of it, and where to go from here."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop_app.core.session import SessionSummary
from desktop_app.core.status import FileStatus, SessionStatus
from desktop_app.core.transitions import Verb
from desktop_app.ui.desk import SessionDesk
from desktop_app.ui.process.session.words import outcome_words
from desktop_app.ui.process.words import duration_words, files_words, tr, tr_n, values_words
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.buttons import Button, IconButton, Kind, Size
from desktop_app.ui.widgets.clock import AnimationClock
from desktop_app.ui.widgets.tones import Tone

_SECONDS = 2
_VALUES_COUNTED = 500
"""Values are added up for sessions of at most so many completed files: the summary does not hold them."""
_COMPLETED = frozenset({FileStatus.COMPLETED})


class Outcome(QObject):
    """Fills `banner` for each way a session can end, and counts down to Review after a flawless one.

    Signals:
        review_asked: Review is wanted, by a button or by the countdown's end.
        retry_asked: the files that a retry can help are to be tried again.
        resume_asked: the session's time was over; the rest is to be read.
        restart_asked: all files of the session are to be read again.
        advice_asked: show what to do about the first file that did not complete.
        report_asked: copy the problem report.
        notice_asked: the session ended while the window was not in front (title, text).
    """

    review_asked = Signal()
    retry_asked = Signal()
    resume_asked = Signal()
    restart_asked = Signal()
    advice_asked = Signal()
    report_asked = Signal()
    notice_asked = Signal(str, str)

    def __init__(self, theme: Theme, clock: AnimationClock, desk: SessionDesk) -> None:
        super().__init__()
        self._theme, self._desk = theme, desk
        self._shown: object = None
        self._is_small = False
        self._last: SessionSummary | None = None
        self._stay: Button | None = None
        self.is_countdown_wanted = True
        self.countdown_tick_ms = 1000
        self.banner = Banner(theme, clock, is_large=True)
        self.banner.countdown_ended.connect(self.review_asked)
        self.banner.countdown_stopped.connect(self._end_waiting)

    def show(self, summary: SessionSummary, *, is_fresh: bool) -> None:
        """Show what came of a session; `is_fresh` when it has just ended before the person's eyes."""
        key = (
            summary.session_id,
            summary.status,
            outcome_words(summary),
            summary.retryable_files,
            summary.continuation_token,
        )
        if key == self._shown:
            return
        self._shown, self._last = key, summary
        first = self._fill(summary)
        if is_fresh:
            self._welcome(summary, first)

    def set_small(self, *, is_small: bool) -> None:
        """Use shorter words where the window is narrow."""
        if is_small == self._is_small:
            return
        self._is_small = is_small
        if self._last is not None and self._shown is not None and not self.banner.isHidden():
            focused = QApplication.focusWidget()
            had_focus = isinstance(focused, QWidget) and self.banner.isAncestorOf(focused)
            first = self._fill(self._last)
            if had_focus and first is not None:  # the button that had it is another one now
                first.show()  # else only the event loop shows it, and what is hidden takes no focus
                first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, summary: SessionSummary) -> Button | None:
        if summary.continuation_token is not None:
            return self._show_out_of_time(summary)
        fill = {
            SessionStatus.COMPLETED: self._show_completed,
            SessionStatus.PARTIAL: self._show_partial,
            SessionStatus.FAILED: self._show_failed,
            SessionStatus.CANCELLED: self._show_cancelled,
        }[summary.status]
        return fill(summary)

    def _welcome(self, summary: SessionSummary, first: Button | None) -> None:
        """Lead on from a session that has just ended: focus, countdown, or a notice where nobody looks."""
        if not self.banner.isActiveWindow() or not self.banner.isVisible():
            self.notice_asked.emit(self.banner.accessibleName().split(". ")[0], "")
        elif first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        if summary.status is SessionStatus.COMPLETED and self.is_countdown_wanted:
            self._count_down()

    def hide(self) -> None:
        """Take the banner away: the session goes on again."""
        self._shown = None
        self.banner.dismiss()

    def forget(self) -> None:
        """Take the banner away: another session is shown."""
        self.hide()

    def stop(self) -> bool:
        """Stop the countdown; False when none ran."""
        was_counting = self.banner.is_counting
        self.banner.stop_countdown()
        return was_counting

    def _show_completed(self, summary: SessionSummary) -> Button:
        total = summary.total_files
        title = tr("The file is completed") if total == 1 else tr_n("%n file", "All %n files completed", total)
        parts = [words for words in (self._values_words(summary), _work_words(summary)) if words]
        review = self._review_button(tr("Review now"))
        self._stay = Button(self._theme, tr("Stay here"), Kind.SECONDARY, Size.NORMAL, keys="Esc")
        self._stay.clicked.connect(self._stay_here)
        self._stay.hide()
        self.banner.show_message(Tone.GOOD, title, " · ".join(parts), (review, self._stay))
        self._stay.hide()
        return review

    def _show_partial(self, summary: SessionSummary) -> Button:
        completed, rest = summary.completed_files, summary.total_files - summary.completed_files
        values = self._values_words(summary)
        ready = tr_n("%n completed file is ready to check.", "%n completed files are ready to check.", completed)
        if values:
            ready = tr("%1 from %2 are ready to check.").replace("%1", values).replace("%2", files_words(completed))
        kept = tr_n(
            "The other file is kept; nothing from it was saved.",
            "The other %n files are kept; nothing from them was saved.",
            rest,
        )
        review = self._review_completed_button(completed)
        actions: list[QWidget] = [review]
        if summary.retryable_files:
            actions.append(self._retry_button(summary.retryable_files, Kind.SECONDARY))
        actions.append(self._menu_button())
        self.banner.show_message(Tone.WARNING, outcome_words(summary), f"{ready} {kept}", actions)
        return review

    def _show_failed(self, summary: SessionSummary) -> Button:
        advice = Button(self._theme, tr("See what to do"), Kind.SECONDARY, Size.NORMAL, icon="ph.hand-pointing")
        advice.clicked.connect(self.advice_asked)
        actions: list[QWidget] = [advice]
        first = advice
        if summary.retryable_files:
            first = self._retry_button(summary.retryable_files, Kind.PRIMARY)
            actions.insert(0, first)
        text = tr("Nothing was saved; the files are kept. Open a file to see what to do.")
        self.banner.show_message(Tone.BAD, tr("No file could be completed"), text, actions)
        return first

    def _show_out_of_time(self, summary: SessionSummary) -> Button:
        """Say what was completed within the session's time, and that the rest goes on where it was."""
        limit_ms, rest = summary.timeout_threshold_ms, summary.timed_out_files
        title = tr("The session's time is over")
        if limit_ms:
            title = tr("The session's time of %1 is over").replace("%1", duration_words(limit_ms))
        done = tr_n(
            "%n file was completed and is kept.", "%n files were completed and are kept.", summary.completed_files
        )
        left = tr_n("%n file is left; it goes on where it was.", "%n files are left; they go on where they were.", rest)
        resume = Button(self._theme, tr("Resume"), Kind.PRIMARY, Size.NORMAL, icon="ph.play")
        name = tr_n("Resume %n file", "Resume %n files", rest)
        resume.set_words(tr("Resume") if self._is_small else name, name=name)
        resume.clicked.connect(self.resume_asked)
        actions: list[QWidget] = [resume]
        if summary.completed_files:
            review = self._review_completed_button(summary.completed_files, Kind.SECONDARY)
            actions.append(review)
        actions.append(self._menu_button())
        self.banner.show_message(Tone.WARNING, title, f"{done} {left}", actions)
        return resume

    def _show_cancelled(self, summary: SessionSummary) -> Button | None:
        completed, cancelled = summary.completed_files, summary.cancelled_files
        title = tr_n("%n file cancelled", "%n files cancelled", cancelled)
        kept = tr_n("The %n completed file is kept. ", "The %n completed files are kept. ", completed)
        text = tr("Restart reads all files again; single ones start again in the list.")
        actions: list[QWidget] = []
        review = None
        if completed:
            review = self._review_completed_button(completed)
            actions.append(review)
        if summary.retryable_files:
            actions.append(self._retry_button(summary.retryable_files, Kind.SECONDARY))
        restart = self._restart_button(Kind.SECONDARY if completed else Kind.PRIMARY)
        if restart is not None:
            actions.append(restart)
        self.banner.show_message(Tone.NEUTRAL, title, (kept if completed else "") + text, actions)
        return review or restart

    def _restart_button(self, kind: Kind) -> Button | None:
        """Return the button that reads the session again, None where that is not allowed."""
        if Verb.RESTART not in self._desk.allowed_verbs():
            return None
        button = Button(self._theme, tr("Restart"), kind, Size.NORMAL, icon="ph.arrow-clockwise")
        button.set_words(tr("Restart"), name=tr("Restart the session"))
        button.setToolTip(tr("Read all files of the session again; reviewed ones are kept as they are"))
        button.clicked.connect(self.restart_asked)
        return button

    def _review_completed_button(self, count: int, kind: Kind = Kind.PRIMARY) -> Button:
        words = tr_n("Review %n completed", "Review %n completed", count)
        return self._review_button(tr_n("Review %n", "Review %n", count) if self._is_small else words, kind)

    def _review_button(self, words: str, kind: Kind = Kind.PRIMARY) -> Button:
        keys = None if self._is_small or kind is not Kind.PRIMARY else tr("Enter")
        button = Button(self._theme, words, kind, Size.NORMAL, icon="ph.arrow-right", keys=keys)
        button.clicked.connect(self.review_asked)
        return button

    def _retry_button(self, count: int, kind: Kind) -> Button:
        name = tr_n("Retry %n file", "Retry %n files", count)
        words = tr_n("Retry %n", "Retry %n", count) if self._is_small else name
        button = Button(self._theme, words, kind, Size.NORMAL, icon="ph.arrow-clockwise")
        button.set_words(words, name=name)
        button.clicked.connect(self.retry_asked)
        return button

    def _menu_button(self) -> IconButton:
        button = IconButton(
            self._theme, "ph.dots-three-vertical", tr("More about this session"), Kind.SECONDARY, Size.NORMAL
        )
        menu = QMenu(button)
        menu.setAccessibleName(tr("More about this session"))
        if Verb.RESTART in self._desk.allowed_verbs():
            menu.addAction(tr("Read all files again"), self.restart_asked.emit)
        menu.addAction(tr("Copy problem report without names"), self.report_asked.emit)
        menu.addAction(tr("Dismiss"), self.banner.dismiss)
        button.set_menu(menu)
        return button

    def _values_words(self, summary: SessionSummary) -> str:
        if summary.completed_files > _VALUES_COUNTED:
            return ""
        files = self._desk.files(_COMPLETED, 0, summary.completed_files)
        return values_words(sum(file.result_count or 0 for file in files))

    def _count_down(self) -> None:
        is_counting = self.banner.start_countdown(tr("Opening review…"), _SECONDS, tick_ms=self.countdown_tick_ms)
        if is_counting and self._stay is not None:
            self._stay.show()

    @Slot()
    def _stay_here(self) -> None:
        self.banner.stop_countdown()
        self._end_waiting()

    @Slot()
    def _end_waiting(self) -> None:
        if self._stay is not None:
            self._stay.hide()


def _work_words(summary: SessionSummary) -> str:
    """Return "3 min 27 s of work in 1 min 52 s"; empty where the times are not known."""
    if summary.started_at_ms is None or summary.completed_at_ms is None:
        return ""
    took = duration_words(max(0, summary.completed_at_ms - summary.started_at_ms))
    work = duration_words(summary.total_processing_time_ms)
    return tr("%1 of work in %2").replace("%1", work).replace("%2", took)

"""The card over a session that goes on: how far it is, how long it will take, and what can be done with it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from desktop_app.core.eta import TimeLeft
from desktop_app.core.session import SessionSummary
from desktop_app.ui.process.filters import ended_count
from desktop_app.ui.process.session.words import ended_of_words, is_paused, waits_for_batch
from desktop_app.ui.process.words import count_words, seconds_words, tr, tr_n
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button, Kind
from desktop_app.ui.widgets.cards import Card
from desktop_app.ui.widgets.clock import AnimationClock
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.progress import ProgressBar

_SECOND_MS = 1000


class SessionCard(Card):
    """Counts, time left, the bar weighted by pages, and Pause, Resume, Cancel, Retry failed, Add files.

    `pause_asked` wants files being read to be finished first, `stop_asked` wants them to stop now.
    """

    pause_asked = Signal()
    stop_asked = Signal()
    resume_asked = Signal()
    cancel_asked = Signal()
    retry_asked = Signal()
    add_asked = Signal()

    def __init__(
        self, theme: Theme, clock: AnimationClock, now_s: Callable[[], float], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, padding_px=16, spacing_px=8, parent=parent)
        self._now_s = now_s
        self._summary: SessionSummary | None = None
        self._time_left = TimeLeft()
        self._is_working = True
        self._is_awaited = False
        self._bar_state: tuple[str, float, int] = ("", 0.0, 0)
        self._count = Label(theme, kind=Type.CARD_TITLE)
        self._left = Label(theme, role=Role.TEXT_2, elide=Qt.TextElideMode.ElideRight)
        self.bar = ProgressBar(theme, clock, tr("Session"))
        self._cost = Label(theme, role=Role.TEXT_2)
        self._percent = Label(theme, kind=Type.BANNER_TITLE)
        self._percent.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.pause = Button(theme, tr("Pause"), icon="ph.pause", has_caret=True)
        self.resume = Button(theme, tr("Resume"), Kind.SECONDARY, icon="ph.play")
        self.cancel = Button(theme, tr("Cancel"), icon="ph.x")
        self.retry = Button(theme, tr("Retry failed"), icon="ph.arrow-clockwise")
        self.add = Button(theme, tr("Add files"), Kind.PRIMARY, icon="ph.plus")
        self._tooltips = {
            self.pause: tr("Pause (Ctrl+P): now, or when the files being read are finished"),
            self.resume: tr("Resume (Ctrl+P)"),
            self.cancel: tr("Cancel (Ctrl+.): completed files are kept"),
            self.retry: tr("Try the failed and timed-out files again"),
            self.add: tr("Add files (Ctrl+O)"),
        }
        self._ticks = QTimer(self)
        self._ticks.setInterval(_SECOND_MS)
        self._ticks.timeout.connect(self._tell_time)
        self._lay_out()
        self._wire()
        theme.changed.connect(self._fit)
        self._fit()

    @property
    def time_left_words(self) -> str:
        """What is said of the time left; empty while nothing is."""
        return self._left.words

    def show_summary(self, summary: SessionSummary, *, is_working: bool) -> None:
        """Show newer counts; `is_working` tells whether files run here."""
        is_other = self._summary is None or self._summary.session_id != summary.session_id
        if is_other:
            self._time_left = TimeLeft()
        self._summary, self._is_working = summary, is_working
        now_s, paused = self._now_s(), is_paused(summary)
        if paused or not is_working:
            self._time_left.pause(now_s)
        else:
            self._time_left.go_on(now_s)
        work_total = 100 * summary.work_total  # what is done is counted in percent of each page
        self._time_left.note(summary.work_done, work_total, ended_count(summary), now_s)
        self._count.set_words(ended_of_words(summary))
        self._percent.set_words(tr("%1 %").replace("%1", str(int(summary.work_progress))))
        self.bar.set_role(Role.PENDING_BAR if paused else Role.ACCENT)
        is_awaited = self._is_awaited or waits_for_batch(summary)
        self._show_buttons(summary.retryable_files, is_stopped=paused or not is_working, is_awaited=is_awaited)
        self._ticks.start()
        self._tell_time()
        self.bar.set_progress(summary.work_progress, self._description(), attempt=self._bar_key(summary))

    def show_cost(self, words: str) -> None:
        """Show what the session came to so far; nothing for one that costs nothing."""
        self._cost.set_words(words)
        self._cost.setVisible(bool(words))

    def set_awaited(self, *, is_awaited: bool) -> None:
        """Leave Resume out while a question above the card is to be answered."""
        self._is_awaited = is_awaited
        self.resume.setVisible(not is_awaited and not self.pause.isVisibleTo(self))

    def rest(self) -> None:
        """Stop counting time: the session has ended or is not shown."""
        self._ticks.stop()
        self._summary = None

    def set_controllable(self, reason: str) -> None:
        """Turn the controls off and give the reason as their tooltip; turn them on without one."""
        for button, tooltip in self._tooltips.items():
            button.setEnabled(not reason or button is self.add)
            button.setToolTip(reason if reason and button is not self.add else tooltip)

    def _show_buttons(self, retryable: int, *, is_stopped: bool, is_awaited: bool) -> None:
        had_focus = self.pause if self.pause.hasFocus() else self.resume if self.resume.hasFocus() else None
        self.pause.setVisible(not is_stopped)
        self.resume.setVisible(is_stopped and not is_awaited)
        shown = self.resume if is_stopped else self.pause
        if had_focus is not None and had_focus is not shown:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)
        self.resume.set_kind(Kind.PRIMARY if is_stopped else Kind.SECONDARY)
        self.add.set_kind(Kind.SECONDARY if is_stopped else Kind.PRIMARY)
        self.retry.setVisible(retryable > 0)
        number = count_words(retryable)
        name = tr_n("Retry %n failed file", "Retry %n failed files", retryable)
        self.retry.set_words(tr("Retry failed (%1)").replace("%1", number), name=name)

    def _description(self) -> str:
        if self._summary is None:
            return ""
        percent = int(self._summary.work_progress)
        said = f"{ended_of_words(self._summary)}, {tr_n('%n percent', '%n percent', percent)}"
        return f"{said}, {self._left.words}" if self._left.words else said

    def _bar_key(self, summary: SessionSummary) -> object:
        # Files that are added, that begin another attempt or turn out to have more pages make the work longer: the bar
        # steps back then, as the number beside it does.
        session_id, before, step = self._bar_state
        if session_id != summary.session_id or summary.work_progress < before:
            step += 1
        self._bar_state = (summary.session_id, summary.work_progress, step)
        return step

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._count)
        head.addWidget(self._left, 1000)
        head.addStretch(1)
        for button in self._tooltips:
            head.addWidget(button)
        low = QHBoxLayout()
        low.setSpacing(20)
        low.addWidget(self.bar, 1)
        low.addWidget(self._cost)
        low.addWidget(self._percent)
        self._cost.hide()
        self.column.setContentsMargins(17, 13, 16, 13)
        self.column.addLayout(head)
        self.column.addLayout(low)
        self.setAccessibleName(tr("Session"))

    def _wire(self) -> None:
        menu = QMenu(self.pause)
        menu.setAccessibleName(tr("Pause"))
        menu.addAction(tr("Finish the files being read first") + "\tCtrl+P", self.pause_asked.emit)
        menu.addAction(tr("Stop them now, go on later where they are") + "\tCtrl+Shift+P", self.stop_asked.emit)
        self.pause.set_menu(menu)
        self.resume.clicked.connect(self.resume_asked)
        self.cancel.clicked.connect(self.cancel_asked)
        self.retry.clicked.connect(self.retry_asked)
        self.add.clicked.connect(self.add_asked)
        self.set_controllable("")

    @Slot()
    def _tell_time(self) -> None:
        words = self._time_words()
        self._left.set_words(words)
        self._left.setVisible(bool(words))  # an empty label would be a nameless node

    def _time_words(self) -> str:
        summary = self._summary
        if summary is None or is_paused(summary) or not self._is_working:
            return self._standing_words(summary)
        left_s = self._time_left.left_s(self._now_s())
        if left_s is None:
            return ""
        return tr("about %1 left").replace("%1", seconds_words(left_s)) if left_s else tr("a few seconds left")

    def _standing_words(self, summary: SessionSummary | None) -> str:
        if summary is None:
            return ""
        if not self._is_working and not is_paused(summary) and not self._is_awaited:
            going = summary.pending_files + summary.processing_files
            return tr_n("%n file was interrupted", "%n files were interrupted", going)
        if waits_for_batch(summary):
            return tr("waits for its answers")
        if self._is_awaited:
            return tr("waits for your answer")
        return tr("pausing") if summary.processing_files else tr("paused")

    @Slot()
    def _fit(self) -> None:
        self._percent.setMinimumWidth(round(self._theme.text_width(Type.BANNER_TITLE, "100 %")) + 1)

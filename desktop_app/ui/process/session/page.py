"""Process with a session: card or outcome, counters, chips, the list of files, and the drawer of the chosen one."""
# ruff: noqa: N802

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.progress import FileProgress
from desktop_app.core.session import SessionFile, SessionSummary
from desktop_app.ui.desk import SessionDesk
from desktop_app.ui.process.drawer.drawer import Drawer
from desktop_app.ui.process.drawer.page_view import PageView
from desktop_app.ui.process.files.file_list import FileListView
from desktop_app.ui.process.files.file_model import FileListModel
from desktop_app.ui.process.files.filter_bar import FilterBar
from desktop_app.ui.process.files.list_card import SessionRows
from desktop_app.ui.process.files.list_head import ListHead
from desktop_app.ui.process.filters import Filter, stopped_count
from desktop_app.ui.process.now import wall_clock_ms
from desktop_app.ui.process.session.card import SessionCard
from desktop_app.ui.process.session.checks import SessionChecks
from desktop_app.ui.process.session.cost_banner import CostBanner
from desktop_app.ui.process.session.notes import SessionNotes
from desktop_app.ui.process.session.outcome import Outcome
from desktop_app.ui.process.words import tr, tr_n
from desktop_app.ui.theme.metrics import Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.announcing import announce
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.clock import AnimationClock

DRAWER_BESIDE_PX = 1016
"""Width of the page from which on the drawer lies beside the list (a window of 1100 px); below, it covers its edge."""
SMALL_PX = 944
"""Width of the page below which counters and columns shrink (a window of 1000 px with the narrow rail)."""
SETTLING_MS = 600
"""So long a session that was just opened may stand still before it is called interrupted: its files begin meanwhile."""
_WIDE_PX = 1196
_LOW_PX = 500
_CONTENT_PX = 1440


class SessionPage(QWidget):
    """One session, live; what is asked for leaves by signals, the screen answers them."""

    add_asked = Signal()
    sessions_asked = Signal()
    menu_asked = Signal(QPoint)
    action_asked = Signal(str)
    retry_asked = Signal()
    removal_asked = Signal()
    question_answered = Signal(bool)

    def __init__(
        self, theme: Theme, clock: AnimationClock, desk: SessionDesk, parent: QWidget | None = None,
        *, now_ms: Callable[[], int] = wall_clock_ms,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._theme, self._desk = theme, desk
        self._summary: SessionSummary | None = None
        self._announced = 0
        self._settling = QTimer(self, singleShot=True, interval=SETTLING_MS)
        self._settling.timeout.connect(self._settle)
        self.card = SessionCard(theme, clock, clock.now_s)
        self.notes = SessionNotes(theme, clock)
        self.banner, self.question = self.notes.state, self.notes.question
        self.cost = CostBanner(theme, clock)
        self.outcome = Outcome(theme, clock, desk)
        self.filters = FilterBar(theme)
        self.model = FileListModel(desk, self, now_ms=now_ms)
        self.list = FileListView(theme, clock, self.model, now_ms)
        self.head = ListHead(theme)
        self.drawer = Drawer(theme, clock, desk, now_ms)
        self.add_files = Button(theme, tr("Add files"), icon="ph.plus")
        self.copy_report = Button(theme, tr("Copy problem report"), icon="ph.copy")
        self.export = Button(theme, tr("Export"), icon="ph.export")
        self.last_sessions = Button(theme, tr("Last sessions"), icon="ph.clock-counter-clockwise")
        self._rows = SessionRows(theme, self.model, self.filters, self.head, self.list)
        self._checks = SessionChecks(desk, self.filters, self.model)
        self._lay_out()
        self.pages = PageView(theme, desk, self)
        self._wire()

    @property
    def summary(self) -> SessionSummary | None:
        """The counts that are shown."""
        return self._summary

    def show_session(self, summary: SessionSummary | None) -> None:
        """Show another session, or newer counts of the same one."""
        before, self._summary = self._summary, summary
        if summary is None:
            self._leave()
            return
        is_other = before is None or before.session_id != summary.session_id
        if is_other:
            self._leave()
            self._settling.start()
        self.model.set_summary(summary)
        self.filters.show_summary(summary)
        self._show_state(summary, is_fresh=not is_other and before is not None and not before.status.is_ended)
        self._announce_failures(summary, is_other=is_other)
        self._checks.note(summary)
        self._rows.note(summary)

    def apply(self, batch: Sequence[FileProgress]) -> None:
        """Show committed snapshots."""
        self.model.apply(batch)
        self.drawer.apply(batch)

    def refresh(self) -> None:
        """Ask for the files again: some were added, removed or set back."""
        summary = self._desk.summary()
        if summary is not None:
            self._summary = summary
            self.model.set_summary(summary)
        self.model.refresh()
        self.drawer.refresh()

    def ask_cancel(self) -> bool:
        """Ask in place whether running files are to be cancelled; False when none runs and there is nothing to ask."""
        summary = self._summary
        if summary is None or not summary.processing_files:
            return False
        self.notes.ask_cancel(summary)
        return True

    def close_topmost(self) -> bool:
        """Close the question, the countdown or the drawer, whichever is on top; False when nothing was open."""
        if not self.question.isHidden():
            self.notes.decline()
        elif self.outcome.stop():
            return True
        elif self.pages.is_open:
            self.pages.close_view()
        elif self.drawer.is_open:
            self.drawer.close_drawer()
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            return False
        return True

    def open_drawer(self) -> None:
        """Open the drawer on the current file."""
        file = self.list.current_file()
        if file is not None:
            self.drawer.show_file(file.progress.file_id)
            self.drawer.open_drawer()
            self._place_drawer()

    def open_page(self, file: SessionFile) -> None:
        """Show a larger view of a file's pages."""
        self.pages.open_file(file)

    def minimumSizeHint(self) -> QSize:
        """Return a small size: large text in a small window is cut rather than the window forced wider."""
        return QSize(400, 300)

    def showEvent(self, event: QShowEvent) -> None:
        """Count the files to check anew on the way back from Review."""
        super().showEvent(event)
        self._checks.look_again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold what the width and the height have no room for."""
        super().resizeEvent(event)
        is_small = self._theme.room(self.width()) < SMALL_PX
        self.filters.set_small(is_small)
        self.list.set_small(is_small)
        self.filters.set_folded(self.height() < self._theme.px(_LOW_PX))
        self.outcome.set_small(is_small=is_small)
        self._place_drawer()
        self.pages.cover()

    def _show_state(self, summary: SessionSummary, *, is_fresh: bool) -> None:
        is_ended, is_controllable = summary.status.is_ended, self._desk.is_controllable
        is_working = self._desk.is_running or not is_controllable or self._settling.isActive()
        self.card.setVisible(not is_ended)
        for button in (self.add_files, self.last_sessions):
            button.setVisible(is_ended)
        self.copy_report.setVisible(is_ended and stopped_count(summary) > 0)
        self.export.setVisible(is_ended and summary.completed_files > 0)
        if is_ended:
            self.card.rest()
            self.notes.clear()
            self.outcome.show(summary, is_fresh=is_fresh)
            return
        self.outcome.hide()
        self.card.show_summary(summary, is_working=is_working)
        reason = "" if is_controllable else tr("Another program is working on this session")
        self.card.set_controllable(reason)
        self.notes.show_going(summary, is_controllable=is_controllable)

    @Slot()
    def _settle(self) -> None:
        self.show_session(self._desk.summary())

    def _announce_failures(self, summary: SessionSummary, *, is_other: bool) -> None:
        failed = stopped_count(summary)
        if not is_other and failed > self._announced:
            announce(self, tr_n("%n file failed", "%n files failed", failed))
        self._announced = failed

    def _leave(self) -> None:
        self.card.rest()
        self.notes.clear()
        self.outcome.forget()
        self.drawer.close_drawer(is_at_once=True)
        self.pages.close_view()
        if self._summary is None:
            self.model.set_summary(None)
        self._rows.note(self._summary)
        self._rows.show_files()

    def _lay_out(self) -> None:
        for button in (self.last_sessions, self.copy_report, self.export, self.add_files):
            self.filters.tools.addWidget(button)
        content = QWidget()
        content.setMaximumWidth(_CONTENT_PX)
        self._column = QVBoxLayout(content)
        self._column.setSpacing(10)
        for widget in (self.question, self.cost, self.banner, self.outcome.banner, self.card, self.filters):
            self._column.addWidget(widget)
        self._column.addWidget(self._rows, 1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addStretch(1)
        self._row.addWidget(content, 10_000)
        self._row.addStretch(1)
        self._row.addWidget(self.drawer)

    def _wire(self) -> None:
        self.filters.chosen.connect(self._narrow)
        self.notes.answered.connect(self._take_answer)
        self.list.columns_changed.connect(self.head.set_columns)
        self.list.opened.connect(self.open_drawer)
        self.list.clicked.connect(self._open_at_click)
        self.list.current_changed.connect(self._follow)
        self.list.action_chosen.connect(self.action_asked)
        self.list.retry_asked.connect(self.retry_asked)
        self.list.removal_asked.connect(self.removal_asked)
        self.list.menu_asked.connect(self.menu_asked)
        self.add_files.clicked.connect(self.add_asked)
        self.card.add_asked.connect(self.add_asked)
        self.last_sessions.clicked.connect(self.sessions_asked)
        self.drawer.closed.connect(self._place_drawer)
        self.drawer.page_asked.connect(self._open_page_of)
        self.pages.closed.connect(self._focus_list)

    def _place_drawer(self) -> None:
        is_beside = self._has_room_beside()
        if is_beside and self._row.indexOf(self.drawer) < 0:
            self._row.addWidget(self.drawer)
        elif not is_beside and self._row.indexOf(self.drawer) >= 0:
            self._row.removeWidget(self.drawer)
        self.drawer.set_width(372 if self._theme.room(self.width()) >= _WIDE_PX else 320)
        self.drawer.set_over(is_over=not is_beside)
        self._set_margins(is_drawer_beside=is_beside and self.drawer.is_open)

    def _set_margins(self, *, is_drawer_beside: bool) -> None:
        is_small = self._theme.room(self.width()) < SMALL_PX
        side, top, below = (Space.S14, Space.S10, Space.S12) if is_small else (Space.S20, Space.S14, Space.S16)
        self._column.setContentsMargins(side, top, Space.S16 if is_drawer_beside else side, below)

    def _has_room_beside(self) -> bool:
        return self._theme.room(self.width()) >= DRAWER_BESIDE_PX

    @Slot()
    def _open_at_click(self) -> None:
        # Where it would cover the list, and while several rows are being chosen, the drawer waits for Enter.
        if self._has_room_beside() and not QApplication.keyboardModifiers():
            self.open_drawer()

    @Slot(object)
    def _narrow(self, chosen: Filter) -> None:
        self.model.set_filter(chosen)

    @Slot(str)
    def _open_page_of(self, file_id: str) -> None:
        file = self._desk.find(file_id)
        if file is not None:
            self.open_page(file)

    @Slot()
    def _focus_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _follow(self, file_id: str) -> None:
        if self.drawer.is_open and file_id:
            self.drawer.show_file(file_id)

    @Slot(bool)
    def _take_answer(self, is_wanted: bool) -> None:
        self.question_answered.emit(is_wanted)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

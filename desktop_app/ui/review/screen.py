"""The Review screen: one report after the other, its page beside what was read from it."""
# ruff: noqa: N802

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.core.errors import ProcessingError
from desktop_app.core.report import Box
from desktop_app.core.review import ReportPlace
from desktop_app.ui.desk import SessionDesk
from desktop_app.ui.review.desk import ReviewDesk
from desktop_app.ui.review.footer import ReviewFooter
from desktop_app.ui.review.messages import Messages
from desktop_app.ui.review.report_order import ReportOrder
from desktop_app.ui.review.report_view import ReportView
from desktop_app.ui.review.review_keys import bind_keys, keys_of
from desktop_app.ui.review.session_choice import SessionChoice
from desktop_app.ui.review.states import nothing_to_review, unreadable
from desktop_app.ui.review.words import place_words, tr
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.clock import AnimationClock
from desktop_app.ui.widgets.list_states import centred_state

_NARROW_PX = 1000


class ReviewScreen(QWidget):
    """Shows the reports of the desk's session and all unreviewed ones of others.

    Signals:
        process_asked: Process is wanted, since there is nothing to review.
        subtitle_changed: what the header says behind the title.
        report_opened: another report is shown (its id, 0 for none).
    """

    process_asked = Signal()
    subtitle_changed = Signal(str)
    report_opened = Signal(int)

    def __init__(self, theme: Theme, clock: AnimationClock, desk: ReviewDesk, session_desk: SessionDesk) -> None:
        super().__init__()
        self._theme, self._desk, self._session_desk = theme, desk, session_desk
        self._order = ReportOrder()
        self._report_id = 0
        self._subtitle = ""
        self._is_stale = True
        self.setAccessibleName(tr("Review"))
        self.view = ReportView(theme, desk)
        self.footer = ReviewFooter(theme, clock)
        self.sessions = SessionChoice(theme, session_desk)
        self.messages = Messages(theme, self.view.pane, self._order.let_go, self.view.changes.undo_step)
        self.toast = self.messages.toast
        self._lay_out()
        self._wire()
        bind_keys(self, {**keys_of(self.view), "Alt+Left": self.go_back, "Alt+Right": self.go_on})

    @property
    def subtitle(self) -> str:
        """What the header says behind the title: "Report 4 of 12"."""
        return self._subtitle

    @property
    def controls(self) -> QWidget:
        """What goes into the header: the choice of a session."""
        return self.sessions

    @property
    def report_id(self) -> int:
        """The report that is open, 0 for none."""
        return self._report_id

    @property
    def is_stale(self) -> bool:
        """True while reports have changed that are not asked for yet, as while the screen is hidden."""
        return self._is_stale

    def regions(self) -> Sequence[QWidget]:
        """Return the parts that F6 jumps between."""
        if not self._main.isVisible():
            return (self,)
        return (self.view.pane, self.view.handle(1), self.view.right, self.footer)

    def close_topmost(self) -> bool:
        """Close what Esc closes; False when nothing was open."""
        if not self.toast.isHidden():
            self.toast.dismiss()
            return True
        return self.view.close_topmost()

    @Slot(str)
    def show_session(self, session_id: str) -> None:
        """Show the first report of a session that nobody has confirmed."""
        if self._session_desk.session_id != session_id:
            self._session_desk.show_session(session_id)
        self._refresh(is_new=True)

    @Slot(str)
    def show_file(self, file_id: str) -> None:
        """Show the first report of a file."""
        self._refresh()
        report_id = self._desk.report_of(file_id)
        if report_id is not None:
            self._open(report_id)

    @Slot(int)
    def show_report(self, report_id: int) -> None:
        """Show a report; one of another session that is confirmed as well."""
        self._refresh()
        self._admit(report_id)
        self._open(report_id)

    @Slot(int, int)
    def show_result(self, report_id: int, result_id: int) -> None:
        """Show a report with one of its results chosen."""
        self.show_report(report_id)
        self.view.choose(result_id)

    def show_found(self, report_id: int, page: int, boxes: Sequence[Box]) -> None:
        """Show a page of a report with what was searched for outlined (fractions of the page)."""
        self.show_report(report_id)
        self.view.table.clearSelection()
        self.view.pane.show_found(page, boxes)

    def showEvent(self, event: QShowEvent) -> None:
        """Bring up to date what has changed meanwhile, once the sizes are known: the page is drawn at its width."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._arrive)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold what has no room."""
        super().resizeEvent(event)
        self.view.set_narrow(self._theme.room(self.window().width()) < _NARROW_PX)

    def _lay_out(self) -> None:
        self.empty = nothing_to_review(self._theme, self.process_asked)
        self.failed = unreadable(self._theme, self._try_again)
        self._main = QWidget()
        self._main.setAccessibleName(tr("Review"))
        column = QVBoxLayout(self._main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(self.footer)
        self._pages = QStackedLayout(self)
        self._empty_page, self._failed_page = centred_state(self.empty), centred_state(self.failed)
        for page in (self._empty_page, self._failed_page, self._main):
            self._pages.addWidget(page)

    def _wire(self) -> None:
        self._desk.reports_changed.connect(self._note_reports)
        self._desk.changed.connect(self._note_stored)
        self._desk.refused.connect(self.messages.tell_refusal)
        self._session_desk.session_changed.connect(self._note_session)
        self._session_desk.files_changed.connect(self._desk.refresh)
        self._session_desk.sessions_changed.connect(self._desk.refresh)
        self.footer.previous_asked.connect(self.go_back)
        self.footer.next_asked.connect(self.go_on)
        self.footer.confirm_asked.connect(self.view.confirm)
        self.view.confirmed.connect(self._confirm)
        self.view.rows_removed.connect(self.messages.tell_removed)
        self.view.regrouping.told.connect(self.messages.tell)
        self.view.changes.report_wanted.connect(self._reach_report)

    @Slot()
    def go_back(self) -> None:
        """Show the report before."""
        self._step(-1)

    @Slot()
    def go_on(self) -> None:
        """Show the next report."""
        self._step(1)

    @Slot()
    def _note_reports(self) -> None:
        if self.isVisible():
            self._refresh()
        else:
            self._is_stale = True

    @Slot(str)
    def _note_session(self, _session_id: str) -> None:
        if self.isVisible():
            self._refresh(is_new=True)
        else:
            self._is_stale, self._report_id = True, 0

    @Slot(int)
    def _note_stored(self, report_id: int) -> None:
        """Show the open report as it is stored now."""
        if report_id == self._report_id and self.view.report_id == report_id:
            try:
                opened = self._desk.open(report_id, self._session_desk.session_id)
            except ProcessingError:
                return
            if opened is not None:
                self.view.renew(opened)

    @Slot()
    def _arrive(self) -> None:
        """Refresh what is stale, and let work begin at the row to check, not at the page's first button."""
        if self._is_stale:
            self._refresh()
        focused = QApplication.focusWidget()
        is_at_page = focused is not None and self.view.pane.bar.isAncestorOf(focused)
        if self.view.table.isVisible() and (focused is None or is_at_page):
            self.view.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _try_again(self) -> None:
        self._refresh()

    @Slot(int)
    def _confirm(self, report_id: int) -> None:
        """Have the report confirmed, and go to the next one that is not."""
        edit = self.view.changes.confirm(report_id)
        following = self._order.leave(report_id)
        is_last = self._order.is_known and not following
        self.messages.tell(edit, tr("Every report is reviewed") if is_last else tr("Report confirmed"))
        if following:
            self._open(following)

    @Slot(int)
    def _reach_report(self, report_id: int) -> None:
        """Open the report that undo or redo is about."""
        if self._desk.open(report_id, self._session_desk.session_id) is not None:
            self._admit(report_id)
            self._open(report_id)

    def _admit(self, report_id: int) -> None:
        self._order.admit(report_id, is_chosen=self._session_desk.session_id is None)

    def _step(self, step: int) -> None:
        beside = self._order.beside(self._report_id, step)
        if beside:
            self._open(beside)

    def _refresh(self, *, is_new: bool = False) -> None:
        """Ask for the list of reports; the first one is opened at once where none is, or a new list is begun."""
        session_id = self._session_desk.session_id
        try:
            if is_new:
                self._order.begin_anew()
            if is_new or not self._report_id:
                self._open(self._desk.first_report(session_id) or 0)
            self.sessions.refresh()
        except ProcessingError:
            self._pages.setCurrentWidget(self._failed_page)
            return
        self._is_stale = False
        self._desk.reports(session_id, self._take_reports)

    def _take_reports(self, places: Sequence[ReportPlace] | None) -> None:
        """Take over a list of any length; stay at the open report unless it is gone."""
        if places is None:
            self._pages.setCurrentWidget(self._failed_page)
            return
        self._order.take(places)
        following = self._order.next_after_wait(self._report_id)
        if following or self._order.place_of(self._report_id) < 0:
            self._open(following or self._order.first)
        else:
            self._show_place()

    def _open(self, report_id: int) -> None:
        opened = self._desk.open(report_id, self._session_desk.session_id) if report_id else None
        self._report_id = report_id if opened is not None else 0
        if opened is not None:
            takes_keyboard = self._is_keyboard_for_table()
            self._pages.setCurrentWidget(self._main)
            self.view.open(opened)
            self.messages.tell_left_behind(opened)
            if takes_keyboard:
                self.view.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_place()
        self.report_opened.emit(self._report_id)

    def _is_keyboard_for_table(self) -> bool:
        """Tell whether the table takes the keyboard when a report is opened: not from a button that is in use."""
        focused = QApplication.focusWidget()
        is_inside = focused is not None and (focused is self or self.isAncestorOf(focused))
        was_shown = self._pages.currentWidget() is self._main
        return focused is None or (is_inside and not was_shown)

    def _show_place(self) -> None:
        """Say which report is open and how many the chosen session has."""
        number, total = self._order.chosen_number_of(self._report_id), self._order.chosen_count
        self._pages.setCurrentWidget(self._main if self._report_id else self._empty_page)
        self.footer.show_progress(self._order.reviewed_count, total)
        is_reviewed = self._order.is_reviewed(self._report_id)
        has_previous, has_next = self._order.ways_from(self._report_id)
        self.footer.show_ways(has_previous=has_previous, has_next=has_next, is_reviewed=is_reviewed)
        text = place_words(number, total) if self._order.place_of(self._report_id) >= 0 else ""
        if text != self._subtitle:
            self._subtitle = text
            self.subtitle_changed.emit(text)

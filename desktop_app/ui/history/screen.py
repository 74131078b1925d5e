"""The History screen: all past sessions from the database, found, sorted, and what can be done with one of them."""
# ruff: noqa: N802

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from desktop_app.core.errors import Failure
from desktop_app.core.history import HistoryFilter, HistoryOrder, PastSession, SessionFacts
from desktop_app.ui.export.dialog import AskPath, ask_export_path
from desktop_app.ui.export.wish import ExportMemory
from desktop_app.ui.history.actions import SessionActions
from desktop_app.ui.history.dates import today
from desktop_app.ui.history.desk import HistoryDesk
from desktop_app.ui.history.facts_card import PROBLEMS_SHOWN, FactsCard
from desktop_app.ui.history.filters_bar import FiltersBar
from desktop_app.ui.history.footer import HistoryFooter
from desktop_app.ui.history.model import HistoryModel
from desktop_app.ui.history.table import HistoryTable
from desktop_app.ui.history.words import tr
from desktop_app.ui.process.rounded_foot import RoundedFoot
from desktop_app.ui.shell.window_state import WindowState
from desktop_app.ui.theme.metrics import Height, Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button, Kind
from desktop_app.ui.widgets.cards import ListCard
from desktop_app.ui.widgets.list_states import ListState, LoadingRows
from desktop_app.ui.widgets.toast import Toast
from desktop_app.ui.widgets.tones import Tone

_ANY_HEIGHT_PX = 16_777_215
_REFRESH_MS = 1000
"""While sessions change, the list is asked for again at most this often."""


class HistoryScreen(QWidget):
    """Past sessions.

    Signals:
        open_asked: a session is to be shown in full (its id).
        review_asked: its values are to be reviewed (its id).
        retry_asked: these files of it are to be tried again (its id, `list[str]` of file ids).
        rereading_asked: documents of it are to be read again (its id; empty: all documents).
        process_asked: there is nothing yet; Process is wanted.
    """

    open_asked = Signal(str)
    review_asked = Signal(str)
    rereading_asked = Signal(str)
    retry_asked = Signal(str, list)
    process_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        desk: HistoryDesk,
        state: WindowState,
        *,
        now: Callable[[], date] = today,
        ask_path: AskPath = ask_export_path,
    ) -> None:
        super().__init__()
        self._theme, self._desk = theme, desk
        self._is_stale = True
        self.setAccessibleName(tr("History"))
        self.filters = FiltersBar(theme, now)
        self.model = HistoryModel(desk, self)
        self.table = HistoryTable(theme, self.model)
        self.facts = FactsCard(theme)
        memory = ExportMemory(state)
        self.session_actions = SessionActions(theme, desk, self, self.table, self.facts, memory, ask_path)
        self.footer = HistoryFooter(theme)
        self._soon = QTimer(self, interval=_REFRESH_MS, singleShot=True)
        self._lay_out()
        self.toast = Toast(theme, self)
        self._wire()

    @property
    def subtitle(self) -> str:
        """What the header says behind the title."""
        return tr("Every session stays here until you delete it")

    def regions(self) -> Sequence[QWidget]:
        """Return the parts that F6 jumps between."""
        return (self.filters, self._list, self.facts)

    def open_search(self) -> None:
        """Put the keyboard into the search."""
        self.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.search.selectAll()

    def close_topmost(self) -> bool:
        """Close the message, else empty the search; False when there was neither."""
        if not self.toast.isHidden():
            self.toast.dismiss()
            return True
        if self.filters.search.text():
            self.filters.search.clear()
            return True
        return False

    @Slot(object)
    def show_filter(self, chosen: HistoryFilter) -> None:
        """Show what another screen asks for ("failures of this code")."""
        self.filters.set_filter(chosen)

    def showEvent(self, event: QShowEvent) -> None:
        """Bring up to date what has changed meanwhile."""
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def _lay_out(self) -> None:
        self._list = ListCard(self._theme, name=tr("Past sessions"), head_at_100=Height.TABLE_HEAD)
        self._rows = QWidget()
        self.states = QStackedLayout(self._rows)
        self.loading = LoadingRows(self._theme, Height.HISTORY_ROW)
        self.empty = self._state(
            "ph.clock-counter-clockwise", tr("No session yet"), _empty_words(), self._process_button()
        )
        self.no_match = self._state("ph.funnel", tr("No session matches"), _no_match_words(), self._clear_button())
        self.failed = QWidget()
        self._failed_column = QVBoxLayout(self.failed)
        for page in (self.table, self.loading, self.empty, self.no_match, self.failed):
            self.states.addWidget(page)
        self.states.setCurrentWidget(self.loading)
        self._list.column.addWidget(self._rows)
        self._foot = RoundedFoot(self._theme, self._list)
        self.facts.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S20, Space.S14, Space.S20, Space.S12)
        column.setSpacing(Space.S12)
        column.addWidget(self.filters)
        column.addWidget(self._list, 10_000)  # before the space below, which is for lists that are short
        column.addWidget(self.facts)
        column.addStretch(1)
        column.addWidget(self.footer)

    def _state(self, icon: str, title: str, text: str, button: Button) -> ListState:
        return ListState(self._theme, icon, title, text, (button,))

    def _process_button(self) -> Button:
        button = Button(self._theme, tr("Go to Process"), Kind.PRIMARY)
        button.clicked.connect(self.process_asked)
        return button

    def _clear_button(self) -> Button:
        button = Button(self._theme, tr("Clear filters"), icon="ph.x")
        button.clicked.connect(self.filters.clear)
        return button

    def _wire(self) -> None:
        self.filters.changed.connect(self._show_filtered)
        self.table.head.order_chosen.connect(self._sort)
        self.table.session_chosen.connect(self._show_chosen)
        self.model.answered.connect(self._show_list)
        self.model.failed.connect(self._show_failure)
        self.session_actions.open_asked.connect(self.open_asked)
        self.session_actions.review_asked.connect(self.review_asked)
        self.session_actions.retry_asked.connect(self.retry_asked)
        self.session_actions.rereading_asked.connect(self.rereading_asked)
        self.footer.rereading_asked.connect(partial(self.rereading_asked.emit, ""))
        self._soon.timeout.connect(self._refresh_soon)
        self._theme.changed.connect(self._fit_list)
        self._desk.changed.connect(self._note_change)
        self._desk.refused.connect(self._tell_refusal)
        self._desk.deleted.connect(self._tell_deleted)

    # The list

    @Slot()
    def _note_change(self) -> None:
        self._is_stale = True
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _refresh_soon(self) -> None:
        if self.isVisible() and self._is_stale:
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Ask for the list again."""
        self._is_stale = False
        self.model.show(self.filters.filter, self.model.order)

    @Slot(object)
    def _show_filtered(self, chosen: HistoryFilter) -> None:
        self.model.show(chosen, self.model.order)

    @Slot(object)
    def _sort(self, order: HistoryOrder) -> None:
        self.model.show(self.filters.filter, order)
        self.table.head.viewport().update()

    @Slot()
    def _show_list(self) -> None:
        totals = self.model.totals
        if totals is None:
            return
        self.filters.set_engines(totals.engines)
        self.footer.show_totals(totals)
        has_rows = totals.sessions > 0
        page = self.table if has_rows else self.empty if self.filters.filter.is_empty else self.no_match
        had_focus = self._rows.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self.states.setCurrentWidget(page)
        self._fit_list()
        self.facts.setVisible(has_rows)
        if has_rows and had_focus:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _show_failure(self, failure: Failure) -> None:
        again = Button(self._theme, tr("Try again"), icon="ph.arrow-clockwise")
        again.clicked.connect(self.refresh)
        while (item := self._failed_column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        text = tr("The database did not answer. Nothing is lost; sessions are kept.")
        self._failed_column.addWidget(
            ListState(
                self._theme,
                "ph.warning-circle-fill",
                tr("Sessions cannot be read"),
                text,
                (again,),
                code=failure.code.value,
                is_error=True,
            )
        )
        self.states.setCurrentWidget(self.failed)
        self._fit_list()
        self.facts.hide()

    @Slot()
    def _fit_list(self) -> None:
        """Let the card end with its last row."""
        rows = self.model.rowCount() * self._theme.px(Height.HISTORY_ROW)
        is_table = self.states.currentWidget() is self.table
        self._list.setMaximumHeight(rows + self._theme.px(Height.TABLE_HEAD) + 3 if is_table else _ANY_HEIGHT_PX)

    # The chosen session

    @Slot(object)
    def _show_chosen(self, session: PastSession | None) -> None:
        if session is not None:
            self.facts.show_session(session)
            done = partial(self._show_facts, session.session_id)
            self._desk.ask_facts(session.session_id, PROBLEMS_SHOWN, done)

    def _show_facts(self, session_id: str, facts: SessionFacts) -> None:
        chosen = self.table.chosen
        if chosen is not None and chosen.session_id == session_id:
            self.facts.show_facts(facts)
            self.session_actions.note_facts(chosen)

    @Slot(str)
    def _tell_refusal(self, sentence: str) -> None:
        self.toast.show_message(Tone.WARNING, sentence)

    @Slot(str)
    def _tell_deleted(self, _session_id: str) -> None:
        self.refresh()
        if self.isVisible():
            self.toast.show_message(Tone.NEUTRAL, tr("Session deleted."))


def _empty_words() -> str:
    return tr("Every file you add is read in a session; sessions are kept here.")


def _no_match_words() -> str:
    return tr("Change a filter, or clear all of them.")

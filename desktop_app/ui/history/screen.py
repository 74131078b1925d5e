"""The History screen: all past sessions from the database, found, sorted, and what can be done with one of them."""
# ruff: noqa: N802

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFileDialog, QMenu, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.core.errors import Failure
from desktop_app.core.history import Deletion, HistoryFilter, HistoryOrder, PastSession, SessionFacts
from desktop_app.ui.history.dates import today
from desktop_app.ui.history.deletion_question import DeletionQuestion
from desktop_app.ui.history.desk import ExportChoice, HistoryDesk
from desktop_app.ui.history.facts_card import PROBLEMS_SHOWN, FactsCard
from desktop_app.ui.history.filters_bar import FiltersBar
from desktop_app.ui.history.footer import HistoryFooter
from desktop_app.ui.history.model import HistoryModel
from desktop_app.ui.history.row_delegate import RowAction, row_actions
from desktop_app.ui.history.table import HistoryTable
from desktop_app.ui.history.words import local_time, started_words, tr, tr_n
from desktop_app.ui.process.rounded_foot import RoundedFoot
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

AskPath = Callable[[QWidget, str, str], str]
"""(parent, proposed path, filter) -> the chosen path, empty for none."""


class HistoryScreen(QWidget):
    """Past sessions.

    Signals:
        open_asked: a session is to be shown in full (its id).
        review_asked: its values are to be reviewed (its id).
        retry_asked: these files of it are to be tried again (its id, `list[str]` of file ids).
        process_asked: there is nothing yet; Process is wanted.
    """

    open_asked = Signal(str)
    review_asked = Signal(str)
    retry_asked = Signal(str, list)
    process_asked = Signal()

    def __init__(
        self, theme: Theme, desk: HistoryDesk, *, now: Callable[[], date] = today, ask_path: AskPath | None = None
    ) -> None:
        super().__init__()
        self._theme, self._desk, self._ask_path = theme, desk, ask_path or _ask_path
        self._is_stale = True
        self._retries_soon = False
        self.question: DeletionQuestion | None = None
        self.menu: QMenu | None = None
        self.setAccessibleName(tr("History"))
        self.filters = FiltersBar(theme, now)
        self.model = HistoryModel(desk, self)
        self.table = HistoryTable(theme, self.model)
        self.facts = FactsCard(theme)
        self.footer = HistoryFooter(theme)
        self._soon = QTimer(self, interval=_REFRESH_MS, singleShot=True)
        self._lay_out()
        self.toast = Toast(theme, self)
        self._wire()
        self._bind_keys()

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
        self.empty = self._state("ph.clock-counter-clockwise", tr("No session yet"), _EMPTY, self._process_button())
        self.no_match = self._state("ph.funnel", tr("No session matches"), _NO_MATCH, self._clear_button())
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
        column.addWidget(self._list, 1)
        column.addWidget(self.facts)
        column.addStretch(0)
        column.addWidget(self.footer)

    def _state(self, icon: str, title: str, text: str, button: Button) -> ListState:
        return ListState(self._theme, icon, title, tr(text), (button,))

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
        self.table.action_asked.connect(self._act)
        self.table.deletion_asked.connect(self._ask_deletion)
        self.table.menu_asked.connect(self._open_menu)
        self.model.answered.connect(self._show_list)
        self.model.failed.connect(self._show_failure)
        self.facts.open_asked.connect(partial(self._act, RowAction.OPEN))
        self.facts.export_asked.connect(partial(self._act, RowAction.EXPORT))
        self.facts.retry_asked.connect(partial(self._act, RowAction.RETRY))
        self.facts.review_asked.connect(self._review)
        self.facts.deletion_asked.connect(self._ask_deletion)
        self._soon.timeout.connect(self._refresh_soon)
        self._theme.changed.connect(self._fit_list)
        self._desk.changed.connect(self._note_change)
        self._desk.refused.connect(self._tell_refusal)
        self._desk.deleted.connect(self._tell_deleted)

    def _bind_keys(self) -> None:
        for keys, act in (("Ctrl+E", RowAction.EXPORT), ("Ctrl+R", RowAction.RETRY)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._act, act))

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
            if self._retries_soon:
                self._retry(chosen)

    @Slot(object)
    def _act(self, action: RowAction) -> None:
        session = self.table.chosen
        if session is None or action not in row_actions(session):
            return
        if action is RowAction.OPEN:
            self.open_asked.emit(session.session_id)
        elif action is RowAction.EXPORT:
            self._open_export_menu()
        else:
            self._retry(session)

    def _retry(self, session: PastSession) -> None:
        """Have the files that a retry helps tried again, once it is known which they are."""
        facts = self.facts.facts
        self._retries_soon = facts is None
        if facts is not None and facts.retryable_ids:
            self.retry_asked.emit(session.session_id, list(facts.retryable_ids))

    @Slot()
    def _review(self) -> None:
        session = self.table.chosen
        if session is not None:
            self.review_asked.emit(session.session_id)

    # Exporting

    def _open_export_menu(self) -> None:
        """Offer the formats at the row, or below the button where that was used."""
        menu = self._new_menu(tr("Export again"))
        self._fill_exports(menu)
        button = self.facts.export_button
        if button.hasFocus() or button.underMouse():
            menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height() - Space.S4)))
            return
        place = self.table.action_place(self.table.currentIndex().row(), RowAction.EXPORT)
        menu.popup(self.table.viewport().mapToGlobal(place.bottomLeft().toPoint()))

    def _fill_exports(self, menu: QMenu) -> None:
        for choice in self._desk.exports:
            action = menu.addAction(f"{choice.title}\t{choice.note}")
            action.triggered.connect(partial(self._export, choice))

    def _export(self, choice: ExportChoice) -> None:
        session = self.table.chosen
        if session is None:
            return
        at = local_time(session.summary.created_at_ms)
        name = f"labstream-{at:%Y-%m-%d-%H%M}{choice.extension}"
        chosen = self._ask_path(self, str(_export_folder() / name), f"{choice.title} (*{choice.extension})")
        if chosen:
            files = tr_n("%n file", "%n files", session.summary.completed_files)
            title = tr("{files} as {format}").format(files=files, format=choice.title)
            self._desk.export(session.session_id, choice, chosen, title)

    # The menu and the deletion

    @Slot(QPoint)
    def _open_menu(self, place: QPoint) -> None:
        session = self.table.chosen
        if session is None:
            return
        menu, actions = self._new_menu(tr("Session")), row_actions(session)
        self._add(menu, tr("Open session"), "ph.folder-open", partial(self._act, RowAction.OPEN), tr("Enter"))
        if session.report_count:
            self._add(menu, tr("Open review"), "ph.clipboard-text", self._review)
        if RowAction.EXPORT in actions:
            exports = menu.addMenu(self._theme.icon("ph.export"), tr("Export again"))
            self._fill_exports(exports)
        if RowAction.RETRY in actions:
            self._add(
                menu, tr("Retry failed files"), "ph.arrow-clockwise", partial(self._act, RowAction.RETRY), "Ctrl+R"
            )
        menu.addSeparator()
        self._add(menu, tr("Delete session…"), "ph.trash", self._ask_deletion, tr("Del"))
        menu.popup(place)

    def _add(self, menu: QMenu, words: str, icon: str, act: Callable[[], None], keys: str = "") -> None:
        # The key is told, not bound: the table answers it itself.
        action = menu.addAction(self._theme.icon(icon), f"{words}\t{keys}" if keys else words)
        action.triggered.connect(act)

    def _new_menu(self, name: str) -> QMenu:
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = QMenu(self)
        self.menu.setAccessibleName(name)
        return self.menu

    @Slot()
    def _ask_deletion(self) -> None:
        session = self.table.chosen
        if session is not None:
            self._desk.ask_deletion(session.session_id, partial(self._question, session))

    def _question(self, session: PastSession, deletion: Deletion) -> None:
        if self.question is not None:
            return
        day = started_words(session.summary.created_at_ms)
        self.question = DeletionQuestion(self._theme, day, deletion, self)
        self.question.accepted.connect(partial(self._desk.delete, session.session_id))
        self.question.finished.connect(self._forget_question)
        self.question.open()

    @Slot()
    def _forget_question(self) -> None:
        if self.question is not None:
            self.question.deleteLater()
            self.question = None
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _tell_refusal(self, sentence: str) -> None:
        self.toast.show_message(Tone.WARNING, sentence)

    @Slot(str)
    def _tell_deleted(self, _session_id: str) -> None:
        self.refresh()
        if self.isVisible():
            self.toast.show_message(Tone.NEUTRAL, tr("Session deleted."))


_EMPTY = "Every file you add is read in a session; sessions are kept here."
_NO_MATCH = "Change a filter, or clear all of them."


def _export_folder() -> Path:
    """Return where a person looks for their files."""
    documents = Path.home() / "Documents"
    return documents if documents.is_dir() else Path.home()


def _ask_path(parent: QWidget, proposed: str, name_filter: str) -> str:
    path, _ = QFileDialog.getSaveFileName(parent, tr("Export again"), proposed, name_filter)
    return path

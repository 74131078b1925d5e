"""The history's rows: asked for in pages when they are looked at, answered beside the window."""
# ruff: noqa: N802 - Qt names these methods

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal, Slot

from desktop_app.core.errors import Failure
from desktop_app.core.history import HistoryFilter, HistoryOrder, HistoryTotals, PastSession
from desktop_app.ui.history.columns import SORTS, Column
from desktop_app.ui.history.desk import HistoryDesk, HistoryPage
from desktop_app.ui.history.words import (
    cost_words,
    duration_cell,
    engine_style,
    files_words,
    head_word,
    outcome_style,
    review_style,
    row_words,
    started_words,
    tr,
)
from desktop_app.ui.process.words import count_words

PAGE_ROWS = 64
_PAGES_KEPT = 12

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
SESSION = Qt.ItemDataRole.UserRole
"""Role that gives a row's `PastSession`, None while it is asked for."""


class HistoryModel(QAbstractTableModel):
    """What a filter finds, in an order.

    Signals:
        answered: a list was begun or brought up to date; the totals are known.
        failed: the `Failure` that kept the list from being read.
    """

    answered = Signal()
    failed = Signal(object)

    def __init__(self, desk: HistoryDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._filter, self._order = HistoryFilter(), HistoryOrder()
        self._totals: HistoryTotals | None = None
        self._pages: OrderedDict[int, Sequence[PastSession]] = OrderedDict()
        self._asked: set[int] = set()
        self._wanted: set[int] = set()
        self._list_number = 0
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._ask_wanted)

    @property
    def totals(self) -> HistoryTotals | None:
        """What the list holds in all; None until the first answer."""
        return self._totals

    @property
    def order(self) -> HistoryOrder:
        """How the list is sorted."""
        return self._order

    def show(self, chosen: HistoryFilter, order: HistoryOrder) -> None:
        """Begin another list; the rows of the one before stay until there is an answer."""
        self._filter, self._order = chosen, order
        self.refresh()

    def refresh(self) -> None:
        """Ask for the list again."""
        self._list_number += 1
        self._asked.clear()
        self._wanted.clear()
        self._desk.ask_page(self._filter, self._order, 0, PAGE_ROWS, partial(self._begin, self._list_number))

    def session(self, row: int) -> PastSession | None:
        """Return a row's session; None while it is being asked for."""
        number, rest = divmod(row, PAGE_ROWS)
        page = self._pages.get(number)
        if page is None:
            self._want(number)
            return None
        self._pages.move_to_end(number)
        return page[rest] if rest < len(page) else None

    def row_of(self, session_id: str) -> int | None:
        """Return the row of a session whose page is kept."""
        for number, page in self._pages.items():
            for rest, session in enumerate(page):
                if session.session_id == session_id:
                    return number * PAGE_ROWS + rest
        return None

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return how many sessions were found."""
        return 0 if parent.isValid() or self._totals is None else self._totals.sessions

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row's session, or a cell's words."""
        session = self.session(index.row())
        if role == SESSION:
            return session
        if session is None:
            return tr("Loading") if role == Qt.ItemDataRole.AccessibleTextRole else None
        column = Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_words(session, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if column is Column.ACTIONS:
                return tr("Actions")
            return row_words(session) if column is Column.STARTED else cell_words(session, column)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a column's name, for assistive technology with the order it has."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = Column(section)
        if column is Column.ACTIONS:
            return tr("Actions") if role == Qt.ItemDataRole.AccessibleTextRole else None
        word = head_word(SORTS[column])
        if role == Qt.ItemDataRole.DisplayRole:
            return word
        if role == Qt.ItemDataRole.AccessibleTextRole and SORTS[column] is self._order.by:
            return f"{word}, {tr('sorted downwards') if self._order.is_descending else tr('sorted upwards')}"
        return None

    def _begin(self, list_number: int, page: HistoryPage) -> None:
        if list_number != self._list_number:
            return
        if page.failure is not None:
            self.failed.emit(page.failure)
            return
        self.beginResetModel()
        self._pages.clear()
        self._totals = page.totals
        self._pages[0] = page.rows
        self.endResetModel()
        self.answered.emit()

    def _want(self, number: int) -> None:
        if number not in self._asked:
            self._wanted.add(number)
            if not self._soon.isActive():
                self._soon.start()

    @Slot()
    def _ask_wanted(self) -> None:
        wanted, self._wanted = self._wanted, set()
        for number in wanted - self._asked:
            self._asked.add(number)
            done = partial(self._take, self._list_number, number)
            self._desk.ask_page(self._filter, self._order, number * PAGE_ROWS, PAGE_ROWS, done)

    def _take(self, list_number: int, number: int, page: HistoryPage) -> None:
        if list_number != self._list_number:
            return
        self._asked.discard(number)
        failure: Failure | None = page.failure
        if failure is not None:
            self.failed.emit(failure)
            return
        self._pages[number] = page.rows
        if len(self._pages) > _PAGES_KEPT:
            self._pages.popitem(last=False)
        first, last = number * PAGE_ROWS, min(self.rowCount(), (number + 1) * PAGE_ROWS) - 1
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))


def cell_words(session: PastSession, column: Column) -> str:
    """Return what a cell says."""
    return _WORDS[column](session) if column in _WORDS else ""


_WORDS: Mapping[Column, Callable[[PastSession], str]] = {
    Column.STARTED: lambda session: started_words(session.summary.created_at_ms),
    Column.FILES: files_words,
    Column.OUTCOME: lambda session: outcome_style(session).words,
    Column.RESULTS: lambda session: count_words(session.result_count),
    Column.DURATION: duration_cell,
    Column.ENGINE: lambda session: engine_style(session).words,
    Column.COST: cost_words,
    Column.REVIEW: lambda session: review_style(session).words,
}

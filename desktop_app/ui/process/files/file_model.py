"""The file list's model: rows come from the database in pages, counts from the summary; any length, the same speed."""
# ruff: noqa: N802, ARG002 - Qt names these methods

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal, Slot

from desktop_app.core.progress import FileProgress
from desktop_app.core.session import SessionFile, SessionSummary
from desktop_app.core.status import FileStatus
from desktop_app.ui.desk import SessionDesk
from desktop_app.ui.process.files.row_pages import RowPages
from desktop_app.ui.process.filters import STATUSES, Filter, count_of
from desktop_app.ui.process.now import wall_clock_ms
from desktop_app.ui.process.row_words import Head, accessible_head, accessible_row, tooltip_row
from desktop_app.ui.widgets.tips import plain_tip

REFRESH_MS = 150
"""A narrowed list whose files come and go is asked for again at most this often."""

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class Role(IntEnum):
    """What a row answers beside its text."""

    FILE = Qt.ItemDataRole.UserRole + 1
    HEAD = Qt.ItemDataRole.UserRole + 2


class FileListModel(QAbstractListModel):
    """Files of the session shown, in order of arrival; grouped under heads once the session has ended.

    `refreshed` says that rows may lie elsewhere than before: who keeps row numbers looks them up again by file id.
    """

    refreshed = Signal()

    def __init__(
        self, desk: SessionDesk, parent: QObject | None = None, *, now_ms: Callable[[], int] = wall_clock_ms
    ) -> None:
        super().__init__(parent)
        self._desk, self._now_ms = desk, now_ms
        self._summary: SessionSummary | None = None
        self._filter, self._to_check = Filter.ALL, 0
        self._heads: tuple[Head, ...] = ()
        self._row_count = 0
        self._pages = RowPages(self._ask, desk.find_all, now_ms)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(REFRESH_MS)
        self._later.timeout.connect(self.refresh)

    @property
    def filter(self) -> Filter:
        """What the list is narrowed to."""
        return self._filter

    @property
    def is_narrowed(self) -> bool:
        """True while files of some statuses alone are shown: their rows move as files come and go."""
        return self._filter is not Filter.ALL

    @property
    def is_grouped(self) -> bool:
        """True while heads part those that need the person from the completed ones."""
        return bool(self._heads)

    def set_filter(self, chosen: Filter) -> None:
        """Narrow the list."""
        if chosen is not self._filter:
            self._filter = chosen
            self.reload()

    @property
    def is_described(self) -> bool:
        """True while positions and statuses tell which files the list shows."""
        return self._filter is not Filter.TO_CHECK

    def set_to_check(self, count: int) -> None:
        """Take over how many files have values to check."""
        self._to_check = count
        if self._filter is Filter.TO_CHECK:
            self.refresh()

    def set_summary(self, summary: SessionSummary | None) -> None:
        """Take over counts; rows that have moved because of them are asked for again soon."""
        before, self._summary = self._summary, summary
        is_same = before is not None and summary is not None and before.session_id == summary.session_id
        if not is_same:
            self.reload()
        elif _heads_of(summary, self._filter) != self._heads:
            self.refresh()
        elif self._wanted_rows() != self._row_count:
            self._refresh_soon()

    def reload(self) -> None:
        """Ask for everything again, as another list."""
        self.beginResetModel()
        self._later.stop()
        self._pages.clear()
        self._heads = _heads_of(self._summary, self._filter)
        self._row_count = self._wanted_rows()
        self.endResetModel()

    @Slot()
    def refresh(self) -> None:
        """Ask for the rows again without losing the place in the list."""
        self._later.stop()
        self._pages.clear()
        self._heads = _heads_of(self._summary, self._filter)
        before, wanted = self._row_count, self._wanted_rows()
        if wanted > before:
            self.beginInsertRows(_NO_PARENT, before, wanted - 1)
            self._row_count = wanted
            self.endInsertRows()
        elif wanted < before:
            self.beginRemoveRows(_NO_PARENT, wanted, before - 1)
            self._row_count = wanted
            self.endRemoveRows()
        if wanted:
            self.dataChanged.emit(self.index(0), self.index(wanted - 1))
        self.refreshed.emit()

    def apply(self, batch: Sequence[FileProgress]) -> None:
        """Put committed snapshots into the rows that are kept; one change is told for all of them."""
        statuses = STATUSES[self._filter]
        first, last = self._row_count, -1
        for progress in batch:
            place = self._pages.update(progress)
            if statuses is not None and (place is not None) != (progress.status in statuses):
                self._refresh_soon()
            if place is not None:
                row = self._row_of_place(place)
                first, last = min(first, row), max(last, row)
        if 0 <= last < self._row_count:
            self.dataChanged.emit(self.index(first), self.index(last))

    def file(self, row: int) -> SessionFile | None:
        """Return a row's file, None for a head or a row that is gone."""
        if not 0 <= row < self._row_count or self.head(row) is not None:
            return None
        return self._pages.file(row - sum(1 for head in self._heads if head.row < row))

    def head(self, row: int) -> Head | None:
        """Return the head that lies in a row."""
        return next((head for head in self._heads if head.row == row), None)

    def head_rows(self) -> list[int]:
        """Return the rows in which heads lie, at most two."""
        return [head.row for head in self._heads]

    def parts(self, first: int, last: int) -> list[tuple[int, int, frozenset[FileStatus]]]:
        """Return the runs of files among these rows, heads left out: first and last row, and the statuses they have."""
        statuses = STATUSES[self._filter] or frozenset(FileStatus)
        if not self._heads:
            return [(first, last, statuses)]
        completed, (needy, done) = frozenset({FileStatus.COMPLETED}), self.head_rows()
        runs = [(needy + 1, done - 1, statuses - completed), (done + 1, self._row_count - 1, completed)]
        cut = [(max(first, begin), min(last, end), kinds) for begin, end, kinds in runs]
        return [run for run in cut if run[0] <= run[1]]

    def row_of(self, file_id: str) -> int | None:
        """Return the row of a file that was looked at lately."""
        place = self._pages.place(file_id)
        return None if place is None else self._row_of_place(place)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return how many rows there are by the session's counts."""
        return 0 if parent.isValid() else self._row_count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row's file or head, or the words that tell it."""
        head = self.head(index.row())
        if head is not None:
            return _head_data(head, role)
        file = self.file(index.row())
        if file is None:
            return None
        if role == Role.FILE:
            return file
        if role == Qt.ItemDataRole.DisplayRole:
            return file.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return accessible_row(file, self._now_ms())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(tooltip_row(file, self._now_ms()))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return nothing: there is no head that assistive technology should read."""
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that files can be selected and heads cannot."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.head(index.row()) is not None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def _ask(self, offset: int, limit: int) -> list[SessionFile]:
        if self._filter is Filter.TO_CHECK:
            return self._desk.checks.files(offset, limit)
        return self._desk.files(STATUSES[self._filter], offset, limit, is_grouped=self.is_grouped)

    def _wanted_rows(self) -> int:
        return count_of(self._filter, self._summary, self._to_check) + len(self._heads)

    def _row_of_place(self, place: int) -> int:
        row = place
        for head in self._heads:
            if head.row <= row:
                row += 1
        return row

    def _refresh_soon(self) -> None:
        if not self._later.isActive():
            self._later.start()


def _head_data(head: Head, role: int) -> object:
    if role == Role.HEAD:
        return head
    if role == Qt.ItemDataRole.DisplayRole:
        return head.title
    return accessible_head(head) if role == Qt.ItemDataRole.AccessibleTextRole else None


def _heads_of(summary: SessionSummary | None, chosen: Filter) -> tuple[Head, ...]:
    if summary is None or chosen is not Filter.ALL or not summary.status.is_ended:
        return ()
    needy, completed = summary.total_files - summary.completed_files, summary.completed_files
    if not needy or not completed:
        return ()
    is_only_cancelled = needy == summary.cancelled_files
    return (Head.of_stopped(0, needy, is_only_cancelled=is_only_cancelled), Head.of_completed(needy + 1, completed))

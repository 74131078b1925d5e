"""What was found as a model: rows of hits below the heads of their groups."""
# ruff: noqa: N802

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.core.search.queries import Found, Hit, plain
from desktop_app.ui.search.words import head_count, head_words, spoken, title_of
from desktop_app.ui.widgets.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole
"""The role under which a row gives its `Hit` or `Head`."""


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a group, and how many of it are shown."""

    name: str
    count: str


class FoundModel(QAbstractListModel):
    """The groups that have hits, one after the other."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Hit | Head] = []

    def set_found(self, found: Found) -> None:
        """List what was found."""
        self.beginResetModel()
        self._rows = []
        for place, group in enumerate(found.groups):
            if group.hits:
                self._rows += [Head(head_words(place), head_count(group)), *group.hits]
        self.endResetModel()

    def hit_at(self, row: int) -> Hit | None:
        """Return the hit in a row; None for a head."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return None if isinstance(found, Head) else found

    def row_of(self, hit: Hit) -> int:
        """Return the row of a hit; -1 where it is not listed."""
        return self._rows.index(hit) if hit in self._rows else -1

    def next_row(self, row: int, step: int) -> int:
        """Return the hit so many hits further (negative: before), at most the last or first; -1 where there is none."""
        rows = [place for place in range(len(self._rows)) if self.hit_at(place) is not None]
        if not rows:
            return -1
        here = rows.index(row) if row in rows else (-1 if step > 0 else len(rows))
        return rows[max(0, min(len(rows) - 1, here + step))]

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of rows, heads included."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that heads cannot be chosen."""
        if self.hit_at(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row, its words, or what a screen reader says of it."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case _ if role == ROW:
                return row
            case Qt.ItemDataRole.DisplayRole:
                return row.name if isinstance(row, Head) else plain(title_of(row))
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{row.name}, {row.count}" if isinstance(row, Head) else spoken(row)
            case Qt.ItemDataRole.ToolTipRole:
                return None if isinstance(row, Head) else plain_tip(plain(title_of(row)))
            case _:
                return None

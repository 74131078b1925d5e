"""The list of a person's tests as a model: rows of tests below the heads of their panels."""
# ruff: noqa: N802

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.core.medical.names import words_of
from desktop_app.core.medical.series import TestSeries
from desktop_app.ui.results.words import panel_name, test_words, tests_words
from desktop_app.ui.widgets.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole
"""The role under which a row gives its `TestSeries` or `PanelHead`."""


@dataclass(frozen=True, slots=True)
class PanelHead:
    """The head of a panel and how many of its tests are listed."""

    name: str
    count: int


class TestListModel(QAbstractListModel):
    """The tests that search and filter leave, in the order in which they are given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tests: list[TestSeries] = []
        self._rows: list[TestSeries | PanelHead] = []
        self._search: tuple[str, ...] = ()
        self._is_out_of_range_only = False

    @property
    def tests(self) -> Sequence[TestSeries]:
        """All tests of the person."""
        return self._tests

    @property
    def out_of_range_count(self) -> int:
        """How many tests have a newest value out of its range."""
        return sum(test.is_out_of_range for test in self._tests)

    @property
    def listed(self) -> list[TestSeries]:
        """The tests that search and filter leave."""
        return [row for row in self._rows if isinstance(row, TestSeries)]

    def set_tests(self, tests: Sequence[TestSeries]) -> None:
        """List other tests."""
        self._tests = list(tests)
        self._renew()

    def set_filter(self, search: str, *, is_out_of_range_only: bool) -> None:
        """List only tests of which every word of the search is in the names, or that are out of range."""
        wanted = words_of(search) or tuple(search.lower().split())
        if (wanted, is_out_of_range_only) != (self._search, self._is_out_of_range_only):
            self._search, self._is_out_of_range_only = wanted, is_out_of_range_only
            self._renew()

    def test_at(self, row: int) -> TestSeries | None:
        """Return the test in a row; None for a head."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, TestSeries) else None

    def place_of(self, key: str) -> int | None:
        """Return the row of a test; None where it is not listed."""
        return next((n for n, row in enumerate(self._rows) if isinstance(row, TestSeries) and row.key == key), None)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of rows, heads included."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that heads cannot be chosen."""
        if self.test_at(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row, its name, or what a screen reader says of it."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if isinstance(row, PanelHead):
            return _head_data(row, role)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return test_words(row)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(_names(row))
            case _:
                return None

    def _renew(self) -> None:
        self.beginResetModel()
        self._rows = []
        wanted = (test for test in self._tests if self._is_wanted(test))
        for name, group in groupby(wanted, key=lambda test: panel_name(test.panel)):
            tests = list(group)
            self._rows += [PanelHead(name, len(tests)), *tests]
        self.endResetModel()

    def _is_wanted(self, test: TestSeries) -> bool:
        if self._is_out_of_range_only and not test.is_out_of_range:
            return False
        if not self._search:
            return True
        names = " ".join((test.name, test.analyte_name or "", panel_name(test.panel), *test.printed_names))
        known = words_of(names)
        return all(any(word.startswith(part) for word in known) for part in self._search)


def _head_data(head: PanelHead, role: int) -> str | None:
    if role == Qt.ItemDataRole.DisplayRole:
        return head.name
    is_spoken = role == Qt.ItemDataRole.AccessibleTextRole
    return f"{head.name}, {tests_words(head.count)}" if is_spoken else None


def _names(test: TestSeries) -> str:
    """Return the other names of a test: the catalogue's, and those that reports print."""
    names = [test.name, test.analyte_name or "", *sorted(test.printed_names)]
    return " · ".join(dict.fromkeys(name for name in names if name))

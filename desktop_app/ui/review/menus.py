"""The menus over the table: which columns are shown, and what else can be done with the report."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from desktop_app.ui.review.regrouping import Regrouping
from desktop_app.ui.review.results_bar import ResultsBar
from desktop_app.ui.review.table_cells import Column, head_of
from desktop_app.ui.review.table_view import ResultTable
from desktop_app.ui.review.words import tr

CHOICES = (Column.UNIT, Column.REFERENCE, Column.FLAG, Column.CHECK, Column.CONFIDENCE)
"""Columns that can be left out."""


class Menus(QObject):
    """Fills the buttons of the bar, and opens what can be done over a row, too.

    Signals:
        move_asked: the report is another person's.
        columns_chosen: other columns are left out (their names).
    """

    move_asked = Signal()
    columns_chosen = Signal(list)

    def __init__(
        self,
        bar: ResultsBar,
        table: ResultTable,
        regrouping: Regrouping,
        accept: Callable[[], None],
        remove: Callable[[], None],
    ) -> None:
        super().__init__()
        self._table, self._regrouping = table, regrouping
        self.columns = self._column_menu()
        bar.columns_button.set_menu(self.columns)
        bar.columns_icon.set_menu(self._column_menu())
        self.actions = QMenu()
        self.actions.setAccessibleName(tr("More actions"))
        self.accept = self._add(tr("Accept all checked"), accept, "Ctrl+Shift+Space")
        self.remove = self._add(tr("Remove row"), remove, "Ctrl+Del")
        self.actions.addSeparator()
        self.split = self._add(tr("Split report at this row"), regrouping.split)
        self.join = self._add(tr("Join with the next report"), regrouping.join)
        self.move = self._add(tr("Move to another person…"), self.move_asked.emit)
        self.move.setVisible(False)
        self.actions.aboutToShow.connect(self._show_state)
        bar.more.set_menu(self.actions)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._open_over_row)

    def restore_columns(self, left_out: Sequence[str]) -> None:
        """Leave columns out as the person chose the last time; other names are passed over."""
        for column in CHOICES:
            if column.name.lower() in left_out:
                self._table.leave_out(column, is_left_out=True)

    def _column_menu(self) -> QMenu:
        menu = QMenu()
        menu.setAccessibleName(tr("Columns"))
        for column in CHOICES:
            action = menu.addAction(head_of(column))
            action.setCheckable(True)
            action.toggled.connect(partial(self._show_column, column))
        menu.aboutToShow.connect(partial(self._show_columns, menu))
        return menu

    def _add(self, words: str, act: Callable[[], object], keys: str = "") -> QAction:
        action = self.actions.addAction(words)
        action.triggered.connect(lambda _checked=False: act())
        if keys:  # shown only: the screen's own shortcut acts
            action.setText(f"{words}\t{QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)}")
        return action

    @Slot(QPoint)
    def _open_over_row(self, place: QPoint) -> None:
        """Open over a click on a row, or below the current cell for the keyboard, which names no row."""
        table = self._table
        current = table.currentIndex()
        if table.indexAt(place).row() != current.row():
            place = table.visualRect(current).bottomLeft()
        if current.isValid():
            self.actions.popup(table.viewport().mapToGlobal(place))

    @Slot()
    def _show_state(self) -> None:
        has_row = self._table.chosen_id != 0
        self.remove.setEnabled(has_row)
        self.split.setEnabled(self._regrouping.can_split)
        self.join.setEnabled(self._regrouping.can_join)

    def _show_columns(self, menu: QMenu) -> None:
        for column, action in zip(CHOICES, menu.actions(), strict=True):
            action.blockSignals(True)
            action.setChecked(column not in self._table.left_out)
            action.blockSignals(False)
            action.setVisible(not self._table.is_narrow or column in {Column.UNIT, Column.REFERENCE})

    def _show_column(self, column: Column, is_shown: bool) -> None:
        self._table.leave_out(column, is_left_out=not is_shown)
        self.columns_chosen.emit(sorted(each.name.lower() for each in self._table.left_out))

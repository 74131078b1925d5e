"""The results of one report as a table; what is typed is checked here, and nothing is asked of the database."""
# ruff: noqa: N802

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop_app.core.checks import Notation, check_result, tidy
from desktop_app.core.doubts import Reason
from desktop_app.core.report import TestResult
from desktop_app.core.review import Check, ReviewRow, check_of, doubt_of
from desktop_app.ui.review.desk import OpenReport
from desktop_app.ui.review.table_cells import (
    CELL,
    FIELDS,
    Cell,
    Column,
    Typed,
    alignment_of,
    cell_text,
    head_of,
    spoken_cell,
    tooltip_of,
)
from desktop_app.ui.review.words import slip_sentence

Index = QModelIndex | QPersistentModelIndex


class ResultModel(QAbstractTableModel):
    """The rows of the open report.

    Signals:
        edited: a result (its id) shall hold a `TestResult`.
        slipped: what was typed cannot be used, or that is over (the result's id).
    """

    edited = Signal(int, object)
    slipped = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opened: OpenReport | None = None
        self._rows: list[ReviewRow] = []
        self._typed: dict[tuple[int, Column], Typed] = {}
        self._states: dict[int, tuple[ReviewRow, Check, Reason | None]] = {}

    def set_report(self, opened: OpenReport | None) -> None:
        """Show another report."""
        self.beginResetModel()
        self._opened = opened
        self._rows = list(opened.report.rows) if opened is not None else []
        self._typed.clear()
        self._states.clear()
        self.endResetModel()

    def renew(self, opened: OpenReport) -> None:
        """Show the same report as it is stored now; the selection and cells that hold a slip stay."""
        if [row.result_id for row in opened.report.rows] != [row.result_id for row in self._rows]:
            self.set_report(opened)
            return
        self._opened = opened
        self._rows = list(opened.report.rows)
        self._states.clear()
        self._tell_all()

    def set_header(self, opened: OpenReport) -> None:
        """Take over a changed header: ranges typed from now on are read for that person."""
        self._opened = opened

    def change(self, row: ReviewRow) -> None:
        """Show a row as it will be stored."""
        place = row.number - 1
        self._rows[place] = row
        self.dataChanged.emit(self.index(place, 0), self.index(place, self.columnCount() - 1))

    def take_rows(self, result_ids: Collection[int]) -> None:
        """Show the report without these rows."""
        for place in reversed(range(len(self._rows))):
            if self._rows[place].result_id in result_ids:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self._rows[place]
                self.endRemoveRows()
        self._number()

    def put_rows(self, rows: Sequence[ReviewRow]) -> None:
        """Show rows again in the places that their numbers say."""
        for row in sorted(rows, key=lambda each: each.number):
            place = min(row.number - 1, len(self._rows))
            self.beginInsertRows(QModelIndex(), place, place)
            self._rows.insert(place, row)
            self.endInsertRows()
        self._number()

    def row_at(self, place: int) -> ReviewRow | None:
        """Return the row at a place from 0."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, result_id: int) -> int | None:
        """Return at which place from 0 a result stands."""
        return next((place for place, row in enumerate(self._rows) if row.result_id == result_id), None)

    def doubts(self) -> list[int]:
        """Return the places of the rows that are to be checked, those with a slip among them."""
        slipped = {result_id for result_id, _ in self._typed}
        return [
            place for place, row in enumerate(self._rows) if row.result_id in slipped or self._doubt(row) is not None
        ]

    def slip_of(self, result_id: int) -> tuple[Column, str] | None:
        """Return the first cell of a row that holds what cannot be used, with the sentence that says why."""
        for column in FIELDS:
            typed = self._typed.get((result_id, column))
            if typed is not None and self._opened is not None:
                return column, slip_sentence(typed.slip, self._opened.notation)
        return None

    def drop_slip(self, index: Index) -> bool:
        """Let a cell show the last good value again; tell whether it held a slip."""
        cell = self.cell(index)
        if cell is None or cell.typed is None:
            return False
        self._forget_slip(cell.row.result_id, cell.column)
        self.change(cell.row)
        return True

    def drop_slips(self, result_id: int) -> bool:
        """Let every cell of a row show its last good value again; tell whether one held a slip."""
        place, has_slip = self.place_of(result_id), False
        while place is not None and (slip := self.slip_of(result_id)) is not None:
            has_slip = self.drop_slip(self.index(place, slip[0]))
        return has_slip

    def cell(self, index: Index) -> Cell | None:
        """Return what a cell shows."""
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None:
            return None
        column = Column(index.column())
        typed = self._typed.get((row.result_id, column))
        text = typed.text if typed is not None else cell_text(row, column, self._check(row))
        return Cell(row, column, text, self._check(row), self._doubt(row), typed)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of results."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns, those hidden at this width among them."""
        return 0 if parent is not None and parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Allow editing in the columns that a person may change."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() in FIELDS else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the heads of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment_of(Column(section))
        return head_of(Column(section)) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text, what is spoken, and its tooltip."""
        cell = self.cell(index)
        if cell is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return cell.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken_cell(cell, len(self._rows), self._notation())
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip_of(cell, self._notation())
            case Qt.ItemDataRole.TextAlignmentRole:
                return alignment_of(cell.column)
            case _:
                return cell if role == CELL else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed: a good text is told by `edited`, another one stays in its cell with its slip."""
        cell = self.cell(index)
        if cell is None or role != Qt.ItemDataRole.EditRole or cell.column not in FIELDS or self._opened is None:
            return False
        field, text = FIELDS[cell.column], str(value)
        result_id, sex = cell.row.result_id, self._opened.report.header.patient_sex
        self._forget_slip(result_id, cell.column)
        if tidy(text) == getattr(cell.row.result, field.value):
            self.change(cell.row)
            return True
        checked = check_result(cell.row.result, field, text, self._opened.notation, sex)
        if isinstance(checked, TestResult):
            self.edited.emit(result_id, checked)
            return True
        self._typed[result_id, cell.column] = Typed(text, checked)
        self.change(cell.row)
        self.slipped.emit(result_id)
        return False

    def _forget_slip(self, result_id: int, column: Column) -> None:
        if self._typed.pop((result_id, column), None) is not None:
            self.slipped.emit(result_id)

    def _number(self) -> None:
        self._rows = [replace(row, number=number) for number, row in enumerate(self._rows, start=1)]
        self._tell_all()

    def _notation(self) -> Notation | None:
        return self._opened.notation if self._opened is not None else None

    def _check(self, row: ReviewRow) -> Check:
        return self._state(row)[1]

    def _doubt(self, row: ReviewRow) -> Reason | None:
        return self._state(row)[2]

    def _state(self, row: ReviewRow) -> tuple[ReviewRow, Check, Reason | None]:
        """Return the row's check and doubt, worked out once: every cell of it asks at every painting."""
        known = self._states.get(row.result_id)
        if known is None or known[0] is not row:
            is_reviewed = self._opened is not None and self._opened.report.is_reviewed
            known = row, check_of(row, is_reviewed=is_reviewed), doubt_of(row, is_reviewed=is_reviewed)
            self._states[row.result_id] = known
        return known

    def _tell_all(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, self.columnCount() - 1))

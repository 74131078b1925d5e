"""The results of one report as a table; what is typed is checked here, and nothing is asked of the database."""
# ruff: noqa: N802

from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop_app.core.checks import Slip, check_result, tidy
from desktop_app.core.doubts import Reason
from desktop_app.core.report import TestResult
from desktop_app.core.review import Check, ResultField, ReviewRow, check_of, doubt_of
from desktop_app.ui.review.desk import OpenReport
from desktop_app.ui.review.words import (
    check_word,
    column_name,
    confidence_text,
    doubt_title,
    engine_read,
    flag_style,
    slip_sentence,
    spoken_check,
    tr,
)

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns; `STATE` takes the place of the three before it where the window is narrow."""

    NUMBER = 0
    TEST = 1
    VALUE = 2
    UNIT = 3
    REFERENCE = 4
    FLAG = 5
    CHECK = 6
    CONFIDENCE = 7
    STATE = 8


FIELDS = {
    Column.TEST: ResultField.NAME,
    Column.VALUE: ResultField.VALUE,
    Column.UNIT: ResultField.UNIT,
    Column.REFERENCE: ResultField.REFERENCE_RANGE,
}
"""What of a result each editable column shows."""

CELL = Qt.ItemDataRole.UserRole
"""Role that gives a `Cell`."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed into a cell and cannot be used."""

    text: str
    slip: Slip


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell as the delegate paints it; `typed` is set while the cell holds what cannot be used."""

    row: ReviewRow
    column: Column
    text: str
    check: Check
    doubt: Reason | None
    typed: Typed | None = None


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

    def set_report(self, opened: OpenReport | None) -> None:
        """Show another report."""
        self.beginResetModel()
        self._opened = opened
        self._rows = list(opened.report.rows) if opened is not None else []
        self._typed.clear()
        self.endResetModel()

    def renew(self, opened: OpenReport) -> None:
        """Show the same report as it is stored now; the selection and cells that hold a slip stay."""
        if [row.result_id for row in opened.report.rows] != [row.result_id for row in self._rows]:
            self.set_report(opened)
            return
        self._opened = opened
        self._rows = list(opened.report.rows)
        self._tell_all()

    def set_header(self, opened: OpenReport) -> None:
        """Take over a changed header: ranges typed from now on are read for that person."""
        self._opened = opened

    def change(self, row: ReviewRow) -> None:
        """Show a row as it will be stored."""
        place = row.number - 1
        self._rows[place] = row
        self.dataChanged.emit(self.index(place, 0), self.index(place, self.columnCount() - 1))

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

    def cell(self, index: Index) -> Cell | None:
        """Return what a cell shows."""
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None:
            return None
        column = Column(index.column())
        typed = self._typed.get((row.result_id, column))
        text = typed.text if typed is not None else self._text(row, column)
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
            return _alignment(Column(section))
        return _head(Column(section)) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text, what is spoken, and its tooltip."""
        cell = self.cell(index)
        if cell is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return cell.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(cell)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tooltip(cell)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(cell.column)
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

    def _text(self, row: ReviewRow, column: Column) -> str:
        match column:
            case Column.NUMBER:
                return str(row.number)
            case Column.FLAG:
                return flag_style(row).word
            case Column.CHECK:
                return check_word(self._check(row))
            case Column.CONFIDENCE:
                return confidence_text(row)
            case Column.STATE:
                return state_word(row, self._check(row))
            case _:
                return getattr(row.result, FIELDS[column].value) or ""

    def _spoken(self, cell: Cell) -> str:
        where = tr("row {row} of {rows}").format(row=cell.row.number, rows=len(self._rows))
        parts = [cell.row.result.name]
        if cell.column is not Column.TEST:
            parts += [_head(cell.column).lower(), cell.text or tr("empty")]
        if cell.column is Column.VALUE:
            parts.append(spoken_check(cell.check))
        if cell.typed is not None and self._opened is not None:
            parts.append(slip_sentence(cell.typed.slip, self._opened.notation))
        return ", ".join([*parts, where])

    def _tooltip(self, cell: Cell) -> str | None:
        if cell.typed is not None and self._opened is not None:
            return slip_sentence(cell.typed.slip, self._opened.notation)
        field = FIELDS.get(cell.column)
        if field is not None and field in cell.row.engine_values:
            return engine_read(cell.row.engine_values[field])
        if cell.column in {Column.VALUE, Column.CHECK, Column.STATE} and cell.doubt is not None:
            return doubt_title(cell.doubt)
        return None

    def _check(self, row: ReviewRow) -> Check:
        return check_of(row, is_reviewed=self._opened is not None and self._opened.report.is_reviewed)

    def _doubt(self, row: ReviewRow) -> Reason | None:
        return doubt_of(row, is_reviewed=self._opened is not None and self._opened.report.is_reviewed)

    def _tell_all(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, self.columnCount() - 1))


def state_word(row: ReviewRow, check: Check) -> str:
    """Return the most serious word of a row: its check before its flag."""
    return check_word(check) if shows_check(check) else flag_style(row).word


def shows_check(check: Check) -> bool:
    """Tell whether the check, not the flag, is the more serious of a row's two words."""
    return check in {Check.NOT_ON_PAGE, Check.EDITED}


def with_result(row: ReviewRow, result: TestResult) -> ReviewRow:
    """Return the row holding another result, with what the engine had read in the fields that are other now."""
    values = {
        field: read
        for field in ResultField
        if (read := row.engine_values.get(field, getattr(row.result, field.value))) != getattr(result, field.value)
    }
    return replace(row, result=result, engine_values=values)


def _alignment(column: Column) -> Qt.AlignmentFlag:
    is_right = column in {Column.NUMBER, Column.VALUE, Column.CONFIDENCE}
    return Qt.AlignmentFlag.AlignVCenter | (Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft)


def _head(column: Column) -> str:
    if column in FIELDS:
        return column_name(FIELDS[column])
    heads = {
        Column.NUMBER: "#",
        Column.FLAG: tr("Flag"),
        Column.CHECK: tr("Check"),
        Column.CONFIDENCE: tr("Conf."),
        Column.STATE: tr("State"),
    }
    return heads[column]

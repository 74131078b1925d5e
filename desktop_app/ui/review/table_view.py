"""The table of results: cells walked and edited by the keyboard, columns that fit the window's width."""
# ruff: noqa: N802

from collections.abc import Collection, Mapping
from math import ceil

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QToolTip

from desktop_app.core.review import ResultField
from desktop_app.ui.review.answers import KEEP, USE
from desktop_app.ui.review.table_cells import FIELDS, Column
from desktop_app.ui.review.table_delegate import PAD_PX, ResultDelegate
from desktop_app.ui.review.table_model import ResultModel
from desktop_app.ui.review.table_widths import FIXED, SIGN_PX, fixed_width, least_width
from desktop_app.ui.review.words import tr
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Height
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.columns import show_as_rows, stretch_or_scroll
from desktop_app.ui.widgets.focus import watch_focus
from desktop_app.ui.widgets.tips import plain_tip

_FITTED = {Column.VALUE: (70, 130), Column.UNIT: (68, 116), Column.REFERENCE: (84, 150)}
_WIDE = (Column.FLAG, Column.CHECK, Column.CONFIDENCE)
_LEAST_TEST_PX, _MOST_TEST_PX = 104, 220
_PLAIN = frozenset({Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier})
_TYPED = frozenset({Qt.Key.Key_U, Qt.Key.Key_K})


class ResultTable(QTableView):
    """The table.

    Signals:
        row_chosen: the selected result's id, 0 for none.
        checked: Space was pressed on a row (its result's id).
        answered: U or K was pressed where it edits no text (which answer of the inspector it stands for).
    """

    row_chosen = Signal(int)
    checked = Signal(int)
    answered = Signal(str)

    def __init__(self, theme: Theme, model: ResultModel) -> None:
        super().__init__()
        self._theme, self._results = theme, model
        self._is_narrow = False
        self._left_out: set[Column] = set()
        self._delegate = ResultDelegate(theme, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(tr("Results"))
        self._set_up()
        self._delegate.entered.connect(self._go_down)
        self._delegate.tabbed.connect(self._go_right)
        self.entered.connect(self._hover)
        self.selectionModel().selectionChanged.connect(self._tell_choice)
        model.modelReset.connect(self._fit_columns)
        theme.changed.connect(self._restyle)
        watch_focus(self, theme, None)
        self._restyle()

    @property
    def chosen_id(self) -> int:
        """The selected result, 0 for none."""
        rows = self.selectionModel().selectedRows()
        row = self._results.row_at(rows[0].row()) if rows else None
        return row.result_id if row is not None else 0

    def choose(self, result_id: int, column: Column | None = None) -> None:
        """Select a result's row and scroll to it; 0 clears the selection."""
        place = self._results.place_of(result_id)
        if place is None:
            self.clearSelection()
            return
        current = self.currentIndex()
        kept = Column(current.column()) if current.isValid() else Column.VALUE
        index = self._results.index(place, column if column is not None else kept)
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        )
        self.scrollTo(index)

    def edit_cell(self, result_id: int, column: Column = Column.VALUE) -> None:
        """Open the editor of a cell."""
        self.choose(result_id, column)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit(self.currentIndex())

    @property
    def is_narrow(self) -> bool:
        """True while State stands for Flag, Check and Conf."""
        return self._is_narrow

    @property
    def left_out(self) -> Collection[Column]:
        """The columns that the person does not want to see."""
        return self._left_out

    def leave_out(self, column: Column, *, is_left_out: bool) -> None:
        """Hide a column, or show it again."""
        (self._left_out.add if is_left_out else self._left_out.discard)(column)
        self.set_narrow(self._is_narrow)

    def set_narrow(self, is_narrow: bool) -> None:
        """Show one column, State, in place of Flag, Check and Conf."""
        self._is_narrow = is_narrow
        for column in _WIDE:
            self.setColumnHidden(column, is_narrow or column in self._left_out)
        for column in (Column.UNIT, Column.REFERENCE):
            self.setColumnHidden(column, column in self._left_out)
        self.setColumnHidden(Column.STATE, not is_narrow)
        self._fit_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of rows; other keys walk, or begin an edit."""
        key, plain = Qt.Key(event.key()), event.modifiers() in _PLAIN
        if key is Qt.Key.Key_Space and plain:
            if self.chosen_id:
                self.checked.emit(self.chosen_id)
        elif key in _TYPED and plain and not self._is_text_cell():
            self.answered.emit(USE if key is Qt.Key.Key_U else KEEP)
        elif key is Qt.Key.Key_Escape and self._results.drop_slip(self.currentIndex()):
            pass
        elif key is Qt.Key.Key_F2 and self.chosen_id and Column(self.currentIndex().column()) not in FIELDS:
            self.edit_cell(self.chosen_id)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and plain:
            self._go_down()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Clear the selection on a click below the rows."""
        super().mousePressEvent(event)
        if not self.indexAt(event.position().toPoint()).isValid():
            self.clearSelection()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew where it is another one; keep a chosen row in sight that the strip below would cover."""
        super().resizeEvent(event)
        chosen = self.visualRect(self.currentIndex())
        if self.viewport().height() < chosen.bottom() and chosen.top() < event.oldSize().height():
            self.scrollTo(self.currentIndex())
        if event.size().width() != event.oldSize().width():
            self._fit_columns()
            self.viewport().update()

    def leaveEvent(self, event: object) -> None:
        """No row is hovered any more."""
        self._hover(QModelIndex())
        super().leaveEvent(event)  # pyright: ignore[reportArgumentType]

    def viewportEvent(self, event: QEvent) -> bool:
        """Show a shortened text whole in a tooltip, where the cell has none of its own."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            text = str(index.data() or "")
            is_short = self._theme.text_width(Type.STRONG, text) <= self.columnWidth(index.column()) - 2 * PAD_PX
            if index.isValid() and not is_short and not index.data(Qt.ItemDataRole.ToolTipRole):
                QToolTip.showText(event.globalPos(), plain_tip(text), self.viewport(), self.visualRect(index))
                return True
        return super().viewportEvent(event)

    def sizeHintForColumn(self, column: int) -> int:
        """Return a fitted column's width: what its texts need, within its bounds."""
        low, high = (self._theme.px(px) for px in _FITTED[Column(column)])
        field = FIELDS[Column(column)]
        kind = Type.STRONG if field is ResultField.VALUE else Type.BODY
        doubtful = set(self._results.doubts()) if field is ResultField.VALUE else set[int]()
        texts = {
            (getattr(row.result, field.value) or "", place in doubtful)
            for place in range(self._results.rowCount())
            if (row := self._results.row_at(place)) is not None
        }
        sign = self._theme.px(SIGN_PX)
        widths = (self._theme.text_width(kind, text) + is_doubtful * sign for text, is_doubtful in texts)
        return max(low, min(high, ceil(max(widths, default=0.0)) + 2 * PAD_PX + 2))

    def _is_text_cell(self) -> bool:
        return Column(self.currentIndex().column()) in {Column.TEST, Column.UNIT, Column.REFERENCE}

    def _set_up(self) -> None:
        show_as_rows(self)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.AnyKeyPressed | triggers.DoubleClicked)
        # The strip below makes the table lower and higher: what is seen stays as it is painted.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        head = self.horizontalHeader()
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        head.setMinimumSectionSize(20)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(Column.TEST, QHeaderView.ResizeMode.Stretch)
        self.set_narrow(is_narrow=False)

    @Slot()
    def _go_down(self) -> None:
        """Go to the next row, except from a cell whose text could not be used."""
        index = self.currentIndex()
        cell = self._results.cell(index)
        if cell is None or cell.typed is not None:
            return
        below = index.siblingAtRow(index.row() + 1)
        if below.isValid():
            self.setCurrentIndex(below)

    @Slot(int)
    def _go_right(self, step: int) -> None:
        """Go to the next column that can be edited."""
        index = self.currentIndex()
        columns = list(FIELDS)
        if index.column() in columns:
            place = columns.index(Column(index.column())) + step
            if 0 <= place < len(columns):
                self.setCurrentIndex(index.siblingAtColumn(columns[place]))

    @Slot(QModelIndex)
    def _hover(self, index: QModelIndex) -> None:
        place = index.row() if index.isValid() else -1
        if place != self._delegate.hovered_place:
            self._delegate.hovered_place = place
            self.viewport().update()

    @Slot(QItemSelection, QItemSelection)
    def _tell_choice(self, _chosen: QItemSelection, _left: QItemSelection) -> None:
        self.row_chosen.emit(self.chosen_id)

    @Slot()
    def _restyle(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.px(Height.REVIEW_ROW))
        self.horizontalHeader().setFixedHeight(self._theme.px(Height.TABLE_HEAD) - 2)
        self._fit_columns()
        self.viewport().update()

    @Slot()
    def _fit_columns(self) -> None:
        for column in Column:
            if column in _FITTED:
                self.setColumnWidth(column, self.sizeHintForColumn(column))
            elif column in FIXED:
                self.setColumnWidth(column, fixed_width(self._theme, column, self._results.rowCount()))
        self._make_room()

    def _make_room(self) -> None:
        """Take what the names of tests need: from columns that have more than they need, then from ranges and units."""
        needed = {column: least_width(self._theme, column, self._results.rowCount()) for column in FIXED}
        self._take_for_names(self._name_width(), needed)
        least = {column: self._theme.px(_FITTED[column][0]) for column in (Column.REFERENCE, Column.UNIT, Column.VALUE)}
        self._take_for_names(self._theme.px(_LEAST_TEST_PX), least)
        stretch_or_scroll(self, Column.TEST, self._theme.px(_LEAST_TEST_PX))

    def _take_for_names(self, wanted: int, least: Mapping[Column, int]) -> None:
        missing = wanted - (self.viewport().width() - self._taken())
        for column in (column for column in least if not self.isColumnHidden(column)):
            given = min(max(0, missing), max(0, self.columnWidth(column) - least[column]))
            self.setColumnWidth(column, self.columnWidth(column) - given)
            missing -= given

    def _name_width(self) -> int:
        """Return what the longest name needs, up to a bound."""
        rows = (self._results.row_at(place) for place in range(self._results.rowCount()))
        names = {row.result.name for row in rows if row is not None}
        widest = max((self._theme.text_width(Type.STRONG, name) for name in names), default=0.0)
        return min(self._theme.px(_MOST_TEST_PX), ceil(widest) + 2 * PAD_PX + 2)

    def _taken(self) -> int:
        return sum(self.columnWidth(c) for c in Column if c is not Column.TEST and not self.isColumnHidden(c))

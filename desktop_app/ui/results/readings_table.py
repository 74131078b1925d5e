"""The table below the plot: every reading of a test, each with a link to where it stands."""
# ruff: noqa: N802

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QTableView

from desktop_app.ui.results.readings_delegate import ICON_PX, PAD_PX, ReadingsDelegate, ReadingsHead
from desktop_app.ui.results.readings_model import Column, ReadingsModel, cell_words
from desktop_app.ui.results.words import tr
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Height
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.columns import show_as_rows, stretch_or_scroll
from desktop_app.ui.widgets.focus import watch_focus

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_WIDTHS = {Column.DATE: 116, Column.VALUE: 64, Column.UNIT: 66, Column.RANGE: 70, Column.STATE: 90}
"""Widths in px at 100 % text size; laboratory and source share what is left."""
_MOST = {Column.DATE: 150, Column.VALUE: 150, Column.UNIT: 110, Column.RANGE: 150, Column.STATE: 110}
_WITH_LABORATORY_PX = 640
_LEAST_SOURCE_PX = 120
_LABORATORY_SHARE = 0.4
_EDGE_PX = 14
"""Before the first column, more than between others."""


class ReadingsTable(QTableView):
    """The table.

    Signals:
        reading_chosen: another row is the current one (its result's id).
        reading_opened: a link was clicked, or Enter pressed (the result's id).
    """

    reading_chosen = Signal(int)
    reading_opened = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.readings = ReadingsModel(self)
        self._cells = ReadingsDelegate(theme, self)
        self.setModel(self.readings)
        self.setItemDelegate(self._cells)
        self.setAccessibleName(tr("Readings"))
        self._set_up()
        self.entered.connect(self._hover)
        self.selectionModel().selectionChanged.connect(self._tell)
        self.readings.modelReset.connect(self._fit_columns)
        theme.changed.connect(self._restyle)
        watch_focus(self, theme, None)
        self._restyle()

    @property
    def chosen_id(self) -> int:
        """The chosen reading's result, 0 for none."""
        rows = self.selectionModel().selectedRows()
        return self.readings.readings[rows[0].row()].result_id if rows else 0

    def choose(self, result_id: int) -> None:
        """Choose a reading's row and scroll to it; 0 clears the choice."""
        place = self.readings.place_of(result_id)
        if place is None:
            self.clearSelection()
        elif result_id != self.chosen_id:
            index = self.readings.index(place, Column.DATE)
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the chosen reading on Enter."""
        if event.key() in _ENTER and self.chosen_id:
            self.reading_opened.emit(self.chosen_id)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow a link."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and self._is_link(index, event.position()):
            self.reading_opened.emit(self.readings.readings[index.row()].result_id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that a link can be clicked."""
        super().mouseMoveEvent(event)
        is_link = self._is_link(self.indexAt(event.position().toPoint()), event.position())
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if is_link else Qt.CursorShape.ArrowCursor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self._fit_columns()

    def leaveEvent(self, event: QEvent) -> None:
        """No row is hovered any more."""
        self._hover(QModelIndex())
        super().leaveEvent(event)

    def _is_link(self, index: QModelIndex, position: QPointF) -> bool:
        if not index.isValid() or index.column() != Column.SOURCE:
            return False
        words = self._theme.text_width(Type.BODY, str(index.data()))
        left = self.visualRect(index).left() + PAD_PX
        return left <= position.x() <= left + self._theme.px(ICON_PX) + 6 + words

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        show_as_rows(self)
        head = ReadingsHead(self._theme, self)
        self.setHorizontalHeader(head)
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        head.setMinimumSectionSize(20)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(Column.SOURCE, QHeaderView.ResizeMode.Stretch)

    @Slot(QModelIndex)
    def _hover(self, index: QModelIndex) -> None:
        row = index.row() if index.isValid() else -1
        if row != self._cells.hovered_row:
            self._cells.hovered_row = row
            self.viewport().update()

    @Slot(QItemSelection, QItemSelection)
    def _tell(self, _chosen: QItemSelection, _left: QItemSelection) -> None:
        if self.chosen_id:
            self.reading_chosen.emit(self.chosen_id)

    @Slot()
    def _restyle(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.px(Height.READING_ROW))
        self.horizontalHeader().setFixedHeight(self._theme.px(Height.TABLE_HEAD))
        self._fit_columns()
        self.viewport().update()

    @Slot()
    def _fit_columns(self) -> None:
        width = self.viewport().width()
        has_laboratory = width >= self._theme.px(_WITH_LABORATORY_PX)
        self.setColumnHidden(Column.LABORATORY, not has_laboratory)
        taken = 0
        for column, least in _WIDTHS.items():
            needed = self._needed(column) if column in _MOST else 0
            taken += max(self._theme.px(least), needed)
            self.setColumnWidth(column, max(self._theme.px(least), needed))
        most = round(max(0, width - taken) * _LABORATORY_SHARE)
        self.setColumnWidth(Column.LABORATORY, min(most, self._needed(Column.LABORATORY)))
        stretch_or_scroll(self, Column.SOURCE, self._theme.px(_LEAST_SOURCE_PX))

    def _needed(self, column: Column) -> int:
        """Return the width that a column's texts need, within its bounds."""
        kind = Type.STRONG if column is Column.VALUE else Type.BODY
        texts = {cell_words(reading, column) for reading in self.readings.readings}
        widest = max((self._theme.text_width(kind, text) for text in texts), default=0.0)
        lead = {Column.STATE: self._theme.px(ICON_PX) + 5, Column.DATE: _EDGE_PX}.get(column, 0)
        most = _MOST.get(column, _WITH_LABORATORY_PX)
        return min(self._theme.px(most), round(widest) + lead + 2 * PAD_PX + 2)

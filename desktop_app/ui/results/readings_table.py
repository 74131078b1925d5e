"""The table below the plot: every reading of a test, each with a link to where it stands."""
# ruff: noqa: N802, ARG002

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelection,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSizeF,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop_app.core.series import Reading
from desktop_app.ui.results.words import (
    date_words,
    range_words,
    reading_words,
    source_words,
    state_style,
    tr,
    unit_words,
    value_words,
)
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Height
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.focus import has_keyboard_focus, watch_focus
from desktop_app.ui.widgets.painting import LEFT, RIGHT, paint_text
from desktop_app.ui.widgets.row_painting import paint_row_ground

Index = QModelIndex | QPersistentModelIndex
READING = Qt.ItemDataRole.UserRole
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_EDGE_PX = 20
_PAD_PX = 8
_ICON_PX = 14


class Column(IntEnum):
    """The columns from left to right."""

    DATE = 0
    VALUE = 1
    UNIT = 2
    RANGE = 3
    STATE = 4
    LABORATORY = 5
    SOURCE = 6


_WIDTHS = {Column.DATE: 116, Column.VALUE: 64, Column.UNIT: 66, Column.RANGE: 70, Column.STATE: 90}
"""Widths in px at 100 % text size; laboratory and source share what is left."""
_MOST = {Column.VALUE: 150, Column.UNIT: 110, Column.RANGE: 150, Column.STATE: 110}
_WITH_LABORATORY_PX = 640
_LABORATORY_SHARE = 0.4


class ReadingsModel(QAbstractTableModel):
    """Readings in the order in which they are given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._readings: Sequence[Reading] = ()

    @property
    def readings(self) -> Sequence[Reading]:
        """The readings that are listed."""
        return self._readings

    def set_readings(self, readings: Sequence[Reading]) -> None:
        """List other readings."""
        self.beginResetModel()
        self._readings = readings
        self.endResetModel()

    def place_of(self, result_id: int) -> int | None:
        """Return the row of a result."""
        return next((n for n, each in enumerate(self._readings) if each.result_id == result_id), None)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of readings."""
        return 0 if parent is not None and parent.isValid() else len(self._readings)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the heads of columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if section == Column.VALUE else LEFT
        return _heads()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text, its reading, or what a screen reader says of it."""
        if not index.isValid():
            return None
        reading, column = self._readings[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.UserRole:
                return reading
            case Qt.ItemDataRole.DisplayRole:
                return cell_words(reading, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                is_first = column is Column.DATE
                return reading_words(reading) if is_first else f"{_heads()[column]}: {cell_words(reading, column)}"
            case Qt.ItemDataRole.ToolTipRole if column in {Column.SOURCE, Column.LABORATORY, Column.RANGE}:
                return reading.reference_range if column is Column.RANGE else cell_words(reading, column)
            case _:
                return None


class ReadingsDelegate(QStyledItemDelegate):
    """Paints cells; `hovered_row` is the row under the mouse, -1 for none."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.hovered_row = -1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        reading = index.data(READING)
        if not isinstance(reading, Reading):
            return
        rect = QRectF(option.rect)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
        view: QWidget | None = option.widget  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
        is_selected, column = bool(state & QStyle.StateFlag.State_Selected), Column(index.column())
        painter.save()
        is_hovered = index.row() == self.hovered_row
        paint_row_ground(painter, rect, self._theme, is_hovered=is_hovered)
        if is_selected:
            ground = rect.adjusted(0, 0, 0, -1)
            painter.fillRect(ground, self._theme.colour(Role.SELECTED))
            if column is Column.DATE and has_keyboard_focus(view):
                painter.fillRect(QRectF(rect.topLeft(), QSizeF(3, rect.height())), self._theme.colour(Role.FOCUS))
        self._paint_words(painter, rect, reading, column)
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRectF, reading: Reading, column: Column) -> None:
        theme = self._theme
        inner = rect.adjusted(_EDGE_PX if column is Column.DATE else _PAD_PX, 0, -_PAD_PX, -1)
        words = cell_words(reading, column)
        match column:
            case Column.VALUE:
                role = Role.TEXT if reading.is_confirmed else Role.TEXT_2
                kind = Type.STRONG if reading.is_confirmed else Type.BODY
                paint_text(painter, inner, words, theme.font(kind), theme.colour(role), RIGHT)
            case Column.STATE:
                self._paint_state(painter, inner, reading)
            case Column.SOURCE:
                self._paint_source(painter, inner, words)
            case _:
                role = Role.TEXT if column is Column.DATE else Role.TEXT_2
                paint_text(painter, inner, words, theme.font(Type.BODY), theme.colour(role))

    def _paint_state(self, painter: QPainter, inner: QRectF, reading: Reading) -> None:
        theme, style, place = self._theme, state_style(reading), inner
        if style.icon is not None:
            side = theme.px(_ICON_PX)
            square = QRectF(inner.left(), inner.center().y() - side / 2, side, side)
            theme.paint_icon(painter, square, style.icon, style.role)
            place = inner.adjusted(side + 5, 0, 0, 0)
        words = style.word if reading.is_confirmed or style.word != "–" else tr("Not confirmed")
        paint_text(painter, place, words, theme.font(Type.BODY, weight=style.weight), theme.colour(style.role))

    def _paint_source(self, painter: QPainter, inner: QRectF, words: str) -> None:
        theme, side = self._theme, self._theme.px(_ICON_PX)
        square = QRectF(inner.left(), inner.center().y() - side / 2, side, side)
        theme.paint_icon(painter, square, "ph.file-text", Role.TEXT_2)
        link = inner.adjusted(side + 6, 0, 0, 0)
        font, colour = theme.font(Type.BODY), theme.colour(Role.LINK)
        words = theme.font_metrics(Type.BODY).elidedText(words, Qt.TextElideMode.ElideMiddle, link.width())
        paint_text(painter, link, words, font, colour)
        width = theme.text_width(Type.BODY, words)
        base = link.center().y() + theme.font_metrics(Type.BODY).ascent() / 2 + 2
        painter.fillRect(QRectF(QPointF(link.left(), round(base)), QSizeF(width, 1)), colour)


class ReadingsHead(QHeaderView):
    """The heads of the columns, in line with their cells."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setAccessibleName(tr("Columns"))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        """Paint a column's head."""
        theme, place = self._theme, QRectF(rect)
        painter.save()
        painter.fillRect(place, theme.colour(Role.SUNKEN))
        painter.fillRect(QRectF(place.left(), place.bottom() - 1, place.width(), 1), theme.colour(Role.BORDER))
        inner = place.adjusted(_EDGE_PX if logicalIndex == Column.DATE else _PAD_PX, 0, -_PAD_PX, -1)
        align = RIGHT if logicalIndex == Column.VALUE else LEFT
        paint_text(painter, inner, _heads()[logicalIndex], theme.font(Type.LABEL), theme.colour(Role.TEXT_2), align)
        painter.restore()


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
        left = self.visualRect(index).left() + _PAD_PX
        return left <= position.x() <= left + self._theme.px(_ICON_PX) + 6 + words

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
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

    def _needed(self, column: Column) -> int:
        """Return the width that a column's texts need, within its bounds."""
        kind = Type.STRONG if column is Column.VALUE else Type.BODY
        texts = {cell_words(reading, column) for reading in self.readings.readings}
        widest = max((self._theme.text_width(kind, text) for text in texts), default=0.0)
        lead = self._theme.px(_ICON_PX) + 5 if column is Column.STATE else 0
        most = _MOST.get(column, _WITH_LABORATORY_PX)
        return min(self._theme.px(most), round(widest) + lead + 2 * _PAD_PX + 2)


def cell_words(reading: Reading, column: Column) -> str:
    """Return what a cell shows."""
    match column:
        case Column.DATE:
            return date_words(reading.date)
        case Column.VALUE:
            return value_words(reading)
        case Column.UNIT:
            return unit_words(reading.unit)
        case Column.RANGE:
            return range_words(reading)
        case Column.STATE:
            return state_style(reading).word
        case Column.LABORATORY:
            return reading.laboratory or ""
        case Column.SOURCE:
            return source_words(reading)


def _heads() -> list[str]:
    return [tr("Collected"), tr("Value"), tr("Unit"), tr("Range"), tr("Flag"), tr("Laboratory"), tr("Source")]

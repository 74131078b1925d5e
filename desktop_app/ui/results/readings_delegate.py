"""How the cells and heads of the readings table look."""
# ruff: noqa: N802

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.core.medical.series import Reading
from desktop_app.ui.results.readings_model import READING, Column, Index, cell_words, column_heads
from desktop_app.ui.results.words import state_style, tr
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.cell_option import CellOption
from desktop_app.ui.widgets.focus import has_keyboard_focus
from desktop_app.ui.widgets.painting import LEFT, RIGHT, paint_text
from desktop_app.ui.widgets.row_painting import paint_row_ground

EDGE_PX = 20
PAD_PX = 8
ICON_PX = 14


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
        told, column = CellOption(option), Column(index.column())
        rect = QRectF(told.rect)
        painter.save()
        is_hovered = index.row() == self.hovered_row
        paint_row_ground(painter, rect, self._theme, is_hovered=is_hovered)
        if told.is_selected:
            ground = rect.adjusted(0, 0, 0, -1)
            painter.fillRect(ground, self._theme.colour(Role.SELECTED))
            if column is Column.DATE and has_keyboard_focus(told.view):
                painter.fillRect(QRectF(rect.topLeft(), QSizeF(3, rect.height())), self._theme.colour(Role.FOCUS))
        self._paint_words(painter, rect, reading, column)
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRectF, reading: Reading, column: Column) -> None:
        theme = self._theme
        inner = rect.adjusted(EDGE_PX if column is Column.DATE else PAD_PX, 0, -PAD_PX, -1)
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
            side = theme.px(ICON_PX)
            square = QRectF(inner.left(), inner.center().y() - side / 2, side, side)
            theme.paint_icon(painter, square, style.icon, style.role)
            place = inner.adjusted(side + 5, 0, 0, 0)
        words = style.word if reading.is_confirmed or style.word != "–" else tr("Not confirmed")
        paint_text(painter, place, words, theme.font(Type.BODY, weight=style.weight), theme.colour(style.role))

    def _paint_source(self, painter: QPainter, inner: QRectF, words: str) -> None:
        theme, side = self._theme, self._theme.px(ICON_PX)
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
        inner = place.adjusted(EDGE_PX if logicalIndex == Column.DATE else PAD_PX, 0, -PAD_PX, -1)
        align = RIGHT if logicalIndex == Column.VALUE else LEFT
        paint_text(
            painter, inner, column_heads()[logicalIndex], theme.font(Type.LABEL), theme.colour(Role.TEXT_2), align
        )
        painter.restore()

"""How the rows of the list of tests look: name and range, sparkline, newest value and its state."""
# ruff: noqa: N802

from PySide6.QtCore import QObject, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.core.medical.series import TestSeries
from desktop_app.ui.results.sparkline import paint_sparkline
from desktop_app.ui.results.tests_model import ROW, Index, PanelHead
from desktop_app.ui.results.words import range_words, readings_words, state_style, tr, unit_words, value_words
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Height
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.cell_option import CellOption
from desktop_app.ui.widgets.painting import RIGHT, paint_text
from desktop_app.ui.widgets.row_painting import paint_row_ground

PAD_PX = 16
_SPARK_PX, _SPARK_HEIGHT_PX = 84, 26
_LEAST_SPARK_PX = 44
_VALUE_PX, _LEAST_NAME_PX = 112, 96
_GAP_PX = 8


class TestDelegate(QStyledItemDelegate):
    """Paints heads and tests; `hovered_row` is the one under the mouse, -1 for none."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.hovered_row = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Return a row's height."""
        is_head = isinstance(index.data(ROW), PanelHead)
        return QSize(100, self._theme.px(Height.GROUP_HEAD - 2 if is_head else Height.ANALYTE_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        told, row = CellOption(option), index.data(ROW)
        rect = QRectF(told.rect)
        painter.save()
        if isinstance(row, PanelHead):
            self._paint_head(painter, rect, row)
        elif isinstance(row, TestSeries):
            paint_row_ground(
                painter,
                rect,
                self._theme,
                is_selected=told.is_selected,
                is_hovered=index.row() == self.hovered_row,
                has_focus=told.shows_focus,
            )
            self._paint_test(painter, rect, row, is_selected=told.is_selected)
        painter.restore()

    def _paint_head(self, painter: QPainter, rect: QRectF, head: PanelHead) -> None:
        theme = self._theme
        painter.fillRect(rect, theme.colour(Role.SUNKEN))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.colour(Role.BORDER))
        inner = rect.adjusted(PAD_PX, 0, -PAD_PX, 0)
        paint_text(painter, inner, head.name, theme.font(Type.LABEL_STRONG), theme.colour(Role.TEXT_2))
        paint_text(painter, inner, str(head.count), theme.font(Type.LABEL), theme.colour(Role.TEXT_2), RIGHT)

    def _paint_test(self, painter: QPainter, rect: QRectF, test: TestSeries, *, is_selected: bool) -> None:
        theme = self._theme
        inner = rect.adjusted(PAD_PX, 0, -PAD_PX, -1)
        value_px = theme.px(_VALUE_PX)
        room = inner.width() - value_px - theme.px(_LEAST_NAME_PX) - 2 * _GAP_PX
        spark_px = min(theme.px(_SPARK_PX), room)
        has_spark = spark_px >= _LEAST_SPARK_PX
        name_px = inner.width() - value_px - _GAP_PX - (spark_px + _GAP_PX if has_spark else 0)
        upper, lower = _lines(QRectF(inner.left(), inner.top(), name_px, inner.height()))
        kind = Type.STRONG if is_selected else Type.NAME
        paint_text(painter, upper, test.name, theme.font(kind), theme.colour(Role.TEXT))
        second = _second_line(theme, test, lower.width())
        paint_text(painter, lower, second, theme.font(Type.CAPTION), theme.colour(Role.TEXT_2))
        if has_spark:
            height = theme.px(_SPARK_HEIGHT_PX)
            left = inner.right() - value_px - _GAP_PX - spark_px
            place = QRectF(left, inner.center().y() - height / 2, spark_px, height)
            paint_sparkline(painter, place, theme, test.line)
        self._paint_value(painter, QRectF(inner.right() - value_px, inner.top(), value_px, inner.height()), test)

    def _paint_value(self, painter: QPainter, rect: QRectF, test: TestSeries) -> None:
        theme, last = self._theme, test.last
        upper, lower = _lines(rect)
        unit = unit_words(last.unit)
        unit_px = theme.text_width(Type.CAPTION, unit)
        if unit:
            paint_text(painter, upper, unit, theme.font(Type.CAPTION), theme.colour(Role.TEXT_2), RIGHT)
        value = upper.adjusted(0, 0, -(unit_px + 4) if unit else 0, 0)
        font = theme.font(Type.SECTION if last.is_confirmed else Type.BODY)
        role = Role.TEXT if last.is_confirmed else Role.TEXT_2
        paint_text(painter, value, value_words(last), font, theme.colour(role), RIGHT)
        if not last.is_confirmed:
            paint_text(painter, lower, tr("Not confirmed"), theme.font(Type.CAPTION), theme.colour(Role.WARN), RIGHT)
            return
        style = state_style(last)
        font = theme.font(Type.CAPTION, weight=style.weight)
        paint_text(painter, lower, style.word, font, theme.colour(style.role), RIGHT)
        if style.icon is not None:
            side = theme.px(13)
            left = lower.right() - theme.text_width(Type.CAPTION, style.word, weight=style.weight) - side - 4
            theme.paint_icon(painter, QRectF(left, lower.center().y() - side / 2, side, side), style.icon, style.role)


def _second_line(theme: Theme, test: TestSeries, room_px: float) -> str:
    """Return the printed range, by itself where there is no room for more; without one, how many readings there are."""
    words = range_words(test.last)
    if not words:
        return readings_words(test.count)
    named = tr("range {range}").format(range=words)
    return named if theme.text_width(Type.CAPTION, named) <= room_px else words


def _lines(rect: QRectF) -> tuple[QRectF, QRectF]:
    half = rect.height() / 2
    return (
        QRectF(rect.left(), rect.top() + 4, rect.width(), half - 3),
        QRectF(rect.left(), rect.top() + half, rect.width(), half - 3),
    )

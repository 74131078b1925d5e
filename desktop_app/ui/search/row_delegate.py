"""Painting of what was found: sign, first line with what was looked for in bold, second line, where it leads to."""
# ruff: noqa: N802

from PySide6.QtCore import QObject, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.core.search.queries import Hit, Marked
from desktop_app.ui.search.model import ROW, Head, Index
from desktop_app.ui.search.words import details_of, icon_of, place_of, title_of
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Height
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.cell_option import CellOption
from desktop_app.ui.widgets.painting import RIGHT, paint_text
from desktop_app.ui.widgets.row_painting import paint_row_ground
from desktop_app.ui.widgets.shapes import paint_line_below

PAD_PX = 16
_ICON_PX, _GAP_PX = 18, 12
_MARKED_WEIGHT = 700


class FoundDelegate(QStyledItemDelegate):
    """Paints heads and hits; `hovered_row` is the one under the mouse, -1 for none."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.hovered_row = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Return a row's height."""
        is_head = isinstance(index.data(ROW), Head)
        return QSize(100, self._theme.px(Height.GROUP_HEAD - 2 if is_head else Height.FILE_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        told, row = CellOption(option), index.data(ROW)
        rect = QRectF(told.rect)
        painter.save()
        if isinstance(row, Head):
            self._paint_head(painter, rect, row)
        else:
            is_hovered = index.row() == self.hovered_row
            paint_row_ground(painter, rect, self._theme, is_selected=told.is_selected, is_hovered=is_hovered)
            self._paint_hit(painter, rect, row)
        painter.restore()

    def _paint_head(self, painter: QPainter, rect: QRectF, head: Head) -> None:
        theme = self._theme
        painter.fillRect(rect, theme.colour(Role.SUNKEN))
        paint_line_below(painter, rect, theme.colour(Role.BORDER))
        inner = rect.adjusted(PAD_PX, 0, -PAD_PX, 0)
        paint_text(painter, inner, head.name, theme.font(Type.LABEL_STRONG), theme.colour(Role.TEXT_2))
        paint_text(painter, inner, head.count, theme.font(Type.LABEL), theme.colour(Role.TEXT_2), RIGHT)

    def _paint_hit(self, painter: QPainter, rect: QRectF, hit: Hit) -> None:
        theme = self._theme
        inner = rect.adjusted(PAD_PX, 0, -PAD_PX, -1)
        side = theme.px(_ICON_PX)
        sign = QRectF(inner.left(), inner.center().y() - side / 2, side, side)
        theme.paint_icon(painter, sign, icon_of(hit), Role.TEXT_3)
        place = place_of(hit)
        paint_text(painter, inner, place, theme.font(Type.CAPTION), theme.colour(Role.TEXT_3), RIGHT)
        inner.setLeft(inner.left() + side + _GAP_PX)
        inner.setRight(inner.right() - theme.text_width(Type.CAPTION, place) - _GAP_PX)
        half = inner.height() / 2
        upper = QRectF(inner.left(), inner.top() + 4, inner.width(), half - 3)
        lower = QRectF(inner.left(), inner.top() + half, inner.width(), half - 3)
        paint_marked(painter, upper, theme, title_of(hit), Type.BODY, Role.TEXT)
        paint_marked(painter, lower, theme, details_of(hit), Type.CAPTION, Role.TEXT_2)


def paint_marked(painter: QPainter, rect: QRectF, theme: Theme, text: Marked, kind: Type, role: Role) -> None:
    """Paint one line of a marked text, what is marked in bold; what does not fit is left out behind dots."""
    left = rect.left()
    for place, (piece, is_marked) in enumerate(text):
        weight = _MARKED_WEIGHT if is_marked else None
        width = theme.text_width(kind, piece, weight=weight)
        room = rect.right() - left
        is_last = place == len(text) - 1
        if width > room or (not is_last and width + theme.text_width(kind, "…") > room):
            piece, width, is_last = f"{piece}…", room, True
        colour = theme.colour(Role.TEXT if is_marked else role)
        # A width to the pixel would be shortened by its rounding.
        box = QRectF(left, rect.top(), min(width + 1, room), rect.height())
        paint_text(painter, box, piece, theme.font(kind, weight=weight), colour)
        left += width
        if is_last:
            break

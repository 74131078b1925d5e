"""Painters for the rows of lists and tables: ground, button, link, group head and skeleton."""

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter

from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Height, Radius
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.painting import LEFT, paint_focus_inside, paint_frame, paint_text
from desktop_app.ui.widgets.shapes import paint_line_below

SELECTION_BAR_PX = 3


def paint_row_ground(
    painter: QPainter,
    rect: QRectF,
    theme: Theme,
    *,
    is_selected: bool = False,
    is_hovered: bool = False,
    has_focus: bool = False,
) -> None:
    """Paint what lies under a row: its colour, the bar of a selected one, the line below, the keyboard's ring.

    `has_focus` is true for the current row of a view that `focus.has_keyboard_focus` confirms.
    """
    role = Role.SELECTED if is_selected else Role.HOVER if is_hovered else Role.SURFACE
    painter.fillRect(rect, theme.colour(role))
    paint_line_below(painter, rect, theme.colour(Role.BORDER))
    if is_selected:
        painter.fillRect(QRectF(rect.topLeft(), QSizeF(SELECTION_BAR_PX, rect.height())), theme.colour(Role.ACCENT))
    if has_focus:
        paint_focus_inside(painter, rect, theme)


def paint_group_head(
    painter: QPainter,
    rect: QRectF,
    theme: Theme,
    icon: str | None,
    text: str,
    count: str,
    icon_role: Role = Role.TEXT_2,
) -> None:
    """Paint the head of a group of rows: icon, words, count."""
    painter.fillRect(rect, theme.colour(Role.SUNKEN))
    paint_line_below(painter, rect, theme.colour(Role.BORDER))
    left = rect.left() + 12
    if icon is not None:
        side = theme.px(16)
        theme.paint_icon(painter, QRectF(left, rect.center().y() - side / 2, side, side), icon, icon_role)
        left += side + 8
    width = theme.text_width(Type.STRONG, text)
    paint_text(
        painter, rect.adjusted(left - rect.left(), 0, 0, 0), text, theme.font(Type.STRONG), theme.colour(Role.TEXT)
    )
    rest = rect.adjusted(left + width + 8 - rect.left(), 0, 0, 0)
    paint_text(painter, rest, count, theme.font(Type.BODY), theme.colour(Role.TEXT_2))


def row_button_rect(cell: QRectF, theme: Theme, text: str) -> QRectF:
    """Return where a row's small button lies: at the right of its cell, in the middle; for painting and for clicks."""
    width = 10 + theme.px(14) + 5 + round(theme.text_width(Type.LABEL, text)) + 10
    height = theme.px(Height.BUTTON_SMALL)
    return QRectF(QPointF(cell.right() - width, cell.center().y() - height / 2), QSizeF(width, height))


def paint_row_button(
    painter: QPainter, rect: QRectF, theme: Theme, text: str, icon: str, *, is_hovered: bool = False
) -> None:
    """Paint a row's small button (Retry) where `row_button_rect` says."""
    fill = theme.colour(Role.HOVER if is_hovered else Role.SURFACE)
    paint_frame(painter, rect, Radius.SMALL, fill, theme.colour(Role.BORDER_STRONG))
    side = theme.px(14)
    theme.paint_icon(painter, QRectF(rect.left() + 10, rect.center().y() - side / 2, side, side), icon, Role.TEXT)
    word = rect.adjusted(10 + side + 5, 0, 0, 0)
    paint_text(painter, word, text, theme.font(Type.LABEL), theme.colour(Role.TEXT), LEFT)


def row_link_rect(cell: QRectF, theme: Theme, text: str) -> QRectF:
    """Return where a row's link lies: at the right of its cell; at least 24 px high for the finger."""
    width = round(theme.text_width(Type.LABEL, text))
    height = max(24, theme.line_px(Type.LABEL))
    return QRectF(QPointF(cell.right() - width, cell.center().y() - height / 2), QSizeF(width, height))


def paint_row_link(painter: QPainter, rect: QRectF, theme: Theme, text: str) -> None:
    """Paint an underlined link (Restart) where `row_link_rect` says."""
    colour = theme.colour(Role.LINK)
    paint_text(painter, rect, text, theme.font(Type.LABEL), colour)
    base = rect.center().y() + theme.font_metrics(Type.LABEL).ascent() / 2 + 2
    width = theme.text_width(Type.LABEL, text)
    painter.fillRect(QRectF(rect.left(), base, width, 1), colour)


def paint_skeleton_row(painter: QPainter, rect: QRectF, theme: Theme, share: float) -> None:
    """Paint a row that is still being loaded; `share` (0 to 1) varies the length of its lines."""
    track = theme.colour(Role.TRACK)
    middle, left = rect.center().y(), rect.left() + 12
    paint_frame(painter, QRectF(left, middle - 10, 20, 20), 10, track)
    paint_frame(painter, QRectF(left + 30, middle - 12, 100 * share, 9), 4.5, track)
    paint_frame(painter, QRectF(left + 30, middle + 4, 62 * share, 7), 3.5, track)
    paint_frame(painter, QRectF(rect.right() - 90, middle - 4, 70, 7), 3.5, track)

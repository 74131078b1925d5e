"""Marks of values on plots and sparklines: round in range, a triangle above or below, hollow while not confirmed."""

from enum import StrEnum

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from desktop_app.core.medical.series import Reading
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.theme import Theme


class Shape(StrEnum):
    """The shape of a mark; it says the same as its colour."""

    ROUND = "round"
    UP = "up"
    DOWN = "down"
    DIAMOND = "diamond"


_ROLES = {
    Shape.ROUND: Role.PLOT_LINE,
    Shape.UP: Role.FLAG_HIGH,
    Shape.DOWN: Role.FLAG_LOW,
    Shape.DIAMOND: Role.WARN,
}


def shape_of(reading: Reading) -> Shape:
    """Return the mark's shape for a reading."""
    match reading.state:
        case "high" | "critical-high":
            return Shape.UP
        case "low" | "critical-low":
            return Shape.DOWN
        case "abnormal":
            return Shape.DIAMOND
        case _:
            return Shape.ROUND


def role_of(shape: Shape) -> Role:
    """Return the colour's role for a shape."""
    return _ROLES[shape]


def mark_path(shape: Shape, centre: QPointF, radius: float) -> QPainterPath:
    """Return the outline of a mark around a point."""
    path = QPainterPath()
    x, y = centre.x(), centre.y()
    match shape:
        case Shape.ROUND:
            path.addEllipse(centre, radius, radius)
        case Shape.UP:
            path.addPolygon(_closed((x - radius, y + 0.8 * radius), (x + radius, y + 0.8 * radius), (x, y - radius)))
        case Shape.DOWN:
            path.addPolygon(_closed((x - radius, y - 0.8 * radius), (x + radius, y - 0.8 * radius), (x, y + radius)))
        case Shape.DIAMOND:
            path.addPolygon(_closed((x - radius, y), (x, y - radius), (x + radius, y), (x, y + radius)))
    return path


def paint_mark(
    painter: QPainter,
    theme: Theme,
    centre: QPointF,
    radius: float,
    shape: Shape,
    *,
    is_hollow: bool = False,
    limit: int = 0,
) -> None:
    """Paint a mark with a rim of the ground, so that it stands out from its line.

    Args:
        painter: antialiased.
        theme: where colours come from.
        centre: of the mark.
        radius: in px.
        shape: what it says.
        is_hollow: not confirmed yet.
        limit: 1 where the value is only known to be above, -1 below, 0 where it is known; shown by an arrow.
    """
    colour, ground = theme.colour(role_of(shape)), theme.colour(Role.SURFACE)
    if limit:
        _paint_limit(painter, theme, centre, radius, shape, -limit)
    if is_hollow:
        painter.setPen(QPen(colour, 1.6))
        painter.setBrush(ground)
    else:
        painter.setPen(QPen(ground, 1.2))
        painter.setBrush(colour)
    painter.drawPath(mark_path(shape, centre, radius))


def paint_reading(painter: QPainter, theme: Theme, centre: QPointF, radius: float, reading: Reading) -> None:
    """Paint a reading's mark: its shape by state, hollow while not confirmed, with an arrow where it is a limit."""
    limit = {None: 0, "<": -1, "<=": -1, ">": 1, ">=": 1}[reading.comparator]
    is_hollow = not reading.is_confirmed
    paint_mark(painter, theme, centre, radius, shape_of(reading), is_hollow=is_hollow, limit=limit)


def _paint_limit(painter: QPainter, theme: Theme, centre: QPointF, radius: float, shape: Shape, direction: int) -> None:
    """Paint an arrow from the mark to where the value lies: down (1) for `<`, up (-1) for `>`."""
    painter.setPen(QPen(theme.colour(role_of(shape)), 1.6))
    end = QPointF(centre.x(), centre.y() + direction * 3.4 * radius)
    painter.drawLine(centre, end)
    for side in (-1, 1):
        painter.drawLine(end, QPointF(end.x() + side * 0.7 * radius, end.y() - direction * 0.9 * radius))


def _closed(*corners: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(*corner) for corner in (*corners, corners[0])])

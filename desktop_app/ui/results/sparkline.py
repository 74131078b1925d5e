"""The small plot in a row of the list: a test's newest readings over the part of the printed range that is in sight."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from desktop_app.core.medical.series import Line, Point
from desktop_app.core.medical.trends import bands_of, joined_runs
from desktop_app.ui.results.marks import paint_mark, shape_of
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.theme import Theme

_PAD_PX = 4.0
_MARK_PX = 3.8


def paint_sparkline(painter: QPainter, rect: QRectF, theme: Theme, line: Line) -> None:
    """Paint a line's confirmed points, the band behind them, and the mark of the newest one.

    Without any confirmed point the unconfirmed ones are hollow marks.
    """
    confirmed = [point for point in line.points if point.reading.is_confirmed]
    points = confirmed or list(line.points)
    if not points:
        return
    scale = _Scale(rect, points)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_bands(painter, theme, scale, line)
    painter.setPen(QPen(theme.colour(Role.PLOT_LINE), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for run in joined_runs(line):
        if len(run) > 1:
            painter.drawPolyline(QPolygonF([scale.place(point) for point in run]))
    for point in points if not confirmed else points[-1:]:
        is_hollow = not point.reading.is_confirmed
        paint_mark(painter, theme, scale.place(point), _MARK_PX, shape_of(point.reading), is_hollow=is_hollow)
    painter.restore()


class _Scale:
    """Where days and values lie in a rectangle."""

    def __init__(self, rect: QRectF, points: list[Point]) -> None:
        self.rect = rect
        self._inner = rect.adjusted(_PAD_PX, _PAD_PX, -_PAD_PX, -_PAD_PX)
        days, values = [point.day for point in points], [point.value for point in points]
        self._first, self._days = min(days), max(days) - min(days)
        low, high = _span(values, points)
        self._low, self._values = low, high - low

    def place(self, point: Point) -> QPointF:
        return QPointF(self.x(point.day), self.y(point.value))

    def x(self, day: float) -> float:
        share = (day - self._first) / self._days if self._days else 1.0
        return self._inner.left() + share * self._inner.width()

    def y(self, value: float) -> float:
        share = (value - self._low) / self._values if self._values else 0.5
        return self._inner.bottom() - share * self._inner.height()


def _span(values: list[float], points: list[Point]) -> tuple[float, float]:
    """Return the values in sight: those of the points, widened so that small changes do not look large."""
    low, high = min(values), max(values)
    limits = [limit for point in points[-1:] for limit in (point.low, point.high) if limit is not None]
    least = max((abs(high - low), 0.35 * _reach(limits, high), 0.12 * abs(high)))
    middle = (low + high) / 2
    return middle - least / 2, middle + least / 2


def _reach(limits: list[float], high: float) -> float:
    return limits[1] - limits[0] if len(limits) == 2 else abs(high) * 0.3


def _paint_bands(painter: QPainter, theme: Theme, scale: _Scale, line: Line) -> None:
    rect = scale.rect
    for band in bands_of(line):
        left = rect.left() if band.start is None else max(rect.left(), scale.x(band.start))
        right = rect.right() if band.end is None else min(rect.right(), scale.x(band.end))
        top = rect.top() if band.high is None else max(rect.top(), scale.y(band.high))
        bottom = rect.bottom() if band.low is None else min(rect.bottom(), scale.y(band.low))
        if right > left and bottom > top:
            painter.fillRect(QRectF(left, top, right - left, bottom - top), theme.colour(Role.PLOT_BAND))

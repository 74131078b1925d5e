"""What is drawn inside the plot: grid and printed ranges behind the line, marks and the chosen reading over it.

pyqtgraph has no types; everything here is painted in pixels, at the places its view gives for days and values.
"""
# ruff: noqa: N802
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUntypedBaseClass=false, reportIncompatibleMethodOverride=false

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

import pyqtgraph
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop_app.core.medical.series import Band, Line, Point
from desktop_app.core.medical.trends import bands_of
from desktop_app.ui.results.marks import paint_reading
from desktop_app.ui.results.scales import Ticks
from desktop_app.ui.results.words import (
    band_words,
    date_words,
    number_words,
    range_words,
    state_style,
    tr,
    unit_words,
    value_words,
)
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Radius
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.painting import paint_frame, paint_text

Place = Callable[[float, float], QPointF]
"""Gives the point of the screen for a day and a value."""

MARK_PX = 5.0
_RING_PX = 11.0
_BOX_PAD_PX = 12.0
_BOX_GAP_PX = 18.0
_STEPS = 12
"""At so many places between two readings is looked whether the line passes."""


class PlotItem(pyqtgraph.GraphicsObject):
    """Something that fills the view and is painted in its pixels."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def boundingRect(self) -> QRectF:
        """Return the whole view."""
        view = self.getViewBox()
        return QRectF() if view is None else view.viewRect()

    def viewRangeChanged(self) -> None:
        """Follow the view; pyqtgraph calls this."""
        self.prepareGeometryChange()
        self.update()

    def paint(self, painter: QPainter, *_: Any) -> None:
        """Paint in pixels of the screen."""
        view = self.getViewBox()
        if view is None:
            return
        to_px = painter.transform()
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = to_px.mapRect(view.viewRect())

        def place(day: float, value: float) -> QPointF:
            return to_px.map(QPointF(day, value))

        self.paint_px(painter, area, place)
        painter.restore()

    def paint_px(self, painter: QPainter, area: QRectF, place: Place) -> None:
        """Paint into `area`; `place` gives the point of a day and a value."""
        raise NotImplementedError


class Background(PlotItem):
    """Grid lines, and the printed ranges with their edges; the newest one is named."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._bands: list[Band] = []
        self._points: Sequence[Point] = ()
        self._printed = ""
        self._ticks: Ticks = []

    def show_line(self, line: Line | None) -> None:
        """Show a line's ranges."""
        self._bands = bands_of(line) if line is not None else []
        self._points = line.points if line is not None else ()
        confirmed = [point for point in line.points if point.reading.is_confirmed] if line is not None else []
        last = confirmed[-1] if confirmed else None
        self._printed = range_words(last.reading) if last is not None and not last.is_converted else ""
        self.update()

    def set_ticks(self, ticks: Ticks) -> None:
        """Draw grid lines at these values."""
        self._ticks = ticks
        self.update()

    def paint_px(self, painter: QPainter, area: QRectF, place: Place) -> None:
        """Paint grid, bands, edges and the name."""
        colour = self._theme.colour
        painter.setClipRect(area)
        painter.setPen(QPen(colour(Role.PLOT_GRID), 1))
        for value, _ in self._ticks:
            y = round(place(0, value).y()) + 0.5
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        for band in self._bands:
            self._paint_band(painter, area, band, place)
        if self._bands and self._bands[-1].end is None:
            self._paint_name(painter, area, self._bands[-1], place)

    def _box(self, area: QRectF, band: Band, place: Place) -> QRectF:
        left = area.left() if band.start is None else max(area.left(), place(band.start, 0).x())
        right = area.right() if band.end is None else min(area.right(), place(band.end, 0).x())
        top = area.top() if band.high is None else max(area.top(), place(0, band.high).y())
        bottom = area.bottom() if band.low is None else min(area.bottom(), place(0, band.low).y())
        return QRectF(left, top, right - left, bottom - top)

    def _paint_band(self, painter: QPainter, area: QRectF, band: Band, place: Place) -> None:
        box = self._box(area, band, place)
        if box.width() <= 0 or box.height() <= 0:
            return
        painter.fillRect(box, self._theme.colour(Role.PLOT_BAND))
        painter.setPen(QPen(self._theme.colour(Role.PLOT_BAND_EDGE), 1, Qt.PenStyle.DashLine))
        for limit, y in ((band.high, box.top()), (band.low, box.bottom())):
            if limit is not None and area.top() < y < area.bottom():
                painter.drawLine(QPointF(box.left(), round(y) + 0.5), QPointF(box.right(), round(y) + 0.5))

    def _paint_name(self, painter: QPainter, area: QRectF, band: Band, place: Place) -> None:
        box, theme = self._box(area, band, place), self._theme
        words = band_words(band.low, band.high, self._printed)
        width = theme.text_width(Type.LABEL_STRONG, words)
        if box.width() < width + 20 or box.height() < theme.line_px(Type.LABEL_STRONG) + 8:
            return
        size = QSizeF(width + 2, theme.line_px(Type.LABEL_STRONG))
        line = self._free_place(box, size, place, is_high=band.high is not None)
        paint_text(painter, line, words, theme.font(Type.LABEL_STRONG), theme.colour(Role.SAVING))

    def _free_place(self, box: QRectF, size: QSizeF, place: Place, *, is_high: bool) -> QRectF:
        """Return where in its range a name hides least of the line; beside the printed limit where all are equal."""
        high, low = box.top() + 4, box.bottom() - 4 - size.height()
        left, right = box.left() + 10, box.right() - 10 - size.width()
        rows = (high, low) if is_high else (low, high)
        places = [QRectF(QPointF(x, y), size) for y in rows for x in (left, right)]
        points = [place(point.day, point.value) for point in self._points]
        way = [one + (two - one) * (step / _STEPS) for one, two in pairwise(points) for step in range(_STEPS)]
        hidden = [sum(each.adjusted(-6, -4, 6, 4).contains(at) for at in (*way, *points)) for each in places]
        return places[hidden.index(min(hidden))]


class Marks(PlotItem):
    """The marks of all readings of a line."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._points: Sequence[Point] = ()

    def show_points(self, points: Sequence[Point]) -> None:
        """Show other points."""
        self._points = points
        self.update()

    def paint_px(self, painter: QPainter, area: QRectF, place: Place) -> None:
        """Paint every mark that is in sight."""
        room = area.adjusted(-MARK_PX, -MARK_PX, MARK_PX, MARK_PX)
        radius = self._theme.px(MARK_PX)
        for point in self._points:
            centre = place(point.day, point.value)
            if room.contains(centre):
                paint_reading(painter, self._theme, centre, radius, point.reading)


class Chosen(PlotItem):
    """The chosen reading: a dotted line at its day, a ring around its mark, and a box that tells of it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._point: Point | None = None
        self._line: Line | None = None

    @property
    def point(self) -> Point | None:
        """The chosen reading's point."""
        return self._point

    def show_point(self, point: Point | None, line: Line | None) -> None:
        """Show another point of a line, or none."""
        self._point, self._line = point, line
        self.update()

    def paint_px(self, painter: QPainter, area: QRectF, place: Place) -> None:
        """Paint line, ring and box."""
        if self._point is None:
            return
        theme, centre = self._theme, place(self._point.day, self._point.value)
        if not area.adjusted(-1, -1, 1, 1).contains(centre):
            return
        painter.setPen(QPen(theme.colour(Role.TEXT_3), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(centre.x(), area.top()), QPointF(centre.x(), area.bottom()))
        painter.setPen(QPen(theme.colour(Role.ACCENT), 2))
        painter.setBrush(theme.colour(Role.SURFACE))
        painter.drawEllipse(centre, _RING_PX, _RING_PX)
        reading = self._point.reading
        paint_reading(painter, theme, centre, theme.px(MARK_PX), reading)
        others = [place(each.day, each.value) for each in (self._line.points if self._line is not None else ())]
        self._paint_box(painter, area, centre, self._point, others)

    def _paint_box(
        self, painter: QPainter, area: QRectF, centre: QPointF, point: Point, others: Sequence[QPointF]
    ) -> None:
        theme = self._theme
        style, lines = state_style(point.reading), box_lines(point, self._line.unit if self._line is not None else None)
        line_px = theme.line_px(Type.CAPTION)
        head_px = theme.text_width(Type.STRONG, lines[0])
        word = style.word if style.word != "–" else ""
        word_px = theme.text_width(Type.LABEL_STRONG, word) + 12 if word else 0.0
        rest_px = max((theme.text_width(Type.CAPTION, line) for line in lines[1:]), default=0.0)
        width = min(area.width() - 8, max(head_px + word_px, rest_px) + 2 * _BOX_PAD_PX)
        height = theme.line_px(Type.STRONG) + line_px * (len(lines) - 1) + 12
        box = _placed(QSizeF(round(width), round(height)), area, centre, others)
        paint_frame(painter, box, Radius.SMALL, theme.colour(Role.RAISED), theme.colour(Role.BORDER_STRONG))
        line = QRectF(box.left() + _BOX_PAD_PX, box.top() + 6, width - 2 * _BOX_PAD_PX, theme.line_px(Type.STRONG))
        paint_text(painter, line, lines[0], theme.font(Type.STRONG), theme.colour(Role.TEXT))
        beside = line.adjusted(head_px + 12, 0, 0, 0)
        paint_text(painter, beside, word, theme.font(Type.LABEL_STRONG), theme.colour(style.role))
        line = QRectF(line.left(), line.bottom(), line.width(), line_px)
        for words in lines[1:]:
            paint_text(painter, line, words, theme.font(Type.CAPTION), theme.colour(Role.TEXT_2))
            line = line.translated(0, line_px)


def box_lines(point: Point, unit: str | None) -> list[str]:
    """Return what the box says of a reading: value as printed, day and range, what it is converted to, file."""
    reading = point.reading
    range_ = range_words(reading)
    lines = [f"{value_words(reading)} {unit_words(reading.unit)}".strip()]
    lines.append(
        f"{date_words(reading.date)} · {tr('range {range}').format(range=range_)}"
        if range_
        else date_words(reading.date)
    )
    if point.is_converted:
        amount = f"{number_words(point.value)} {unit_words(unit)}".strip()
        lines.append(tr("drawn as {amount}").format(amount=amount))
    if not reading.is_confirmed:
        lines.append(tr("Not confirmed"))
    lines.append(reading.file_name)
    return [line for line in lines if line]


def _placed(size: QSizeF, area: QRectF, centre: QPointF, others: Sequence[QPointF]) -> QRectF:
    """Return the box beside a point, inside the area, where it hides the fewest marks; below where all are equal."""
    gap, width, height = _BOX_GAP_PX, size.width(), size.height()
    x, y = centre.x(), centre.y()
    corners = (
        (x - width / 2, y + gap),
        (x - width / 2, y - gap - height),
        (x + gap, y - height / 2),
        (x - gap - width, y - height / 2),
        (x + gap, y + gap),
        (x - gap - width, y + gap),
        (x + gap, y - gap - height),
        (x - gap - width, y - gap - height),
    )
    room = area.adjusted(4, 2, -4, -4)
    boxes = [_inside(QRectF(QPointF(*corner), size), room) for corner in corners]
    hidden = [sum(box.adjusted(-6, -6, 6, 6).contains(other) for other in others) for box in boxes]
    return boxes[hidden.index(min(hidden))]


def _inside(box: QRectF, room: QRectF) -> QRectF:
    left = min(max(room.left(), box.left()), room.right() - box.width())
    top = min(max(room.top(), box.top()), room.bottom() - box.height())
    return QRectF(round(left), round(top), box.width(), box.height())

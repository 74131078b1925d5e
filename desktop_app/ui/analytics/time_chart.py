"""A chart over time: lines with marks, or columns in layers, over an axis of buckets."""

from collections.abc import Iterator, Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from desktop_app.ui.analytics.chart import Chart
from desktop_app.ui.analytics.content import Series, TimeContent
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.painting import CENTRE, LEFT, RIGHT, paint_frame, paint_text

_TOP_PX, _RIGHT_PX, _AXIS_GAP_PX, _LABEL_GAP_PX = 7, 6, 8, 6
_MARK_PX, _COLUMN_SHARE, _LAYER_GAP_PX, _COLUMN_RADIUS = 3.2, 0.62, 1.5, 2.0
_LABEL_ROOM_PX = 16


class TimeChart(Chart):
    """Draws a `TimeContent`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._content: TimeContent | None = None

    @property
    def content(self) -> TimeContent | None:
        """What is drawn."""
        return self._content

    def show_content(self, content: TimeContent) -> None:
        """Draw other content."""
        self._content = content
        self.show_words(content.words)

    def point_places(self) -> Sequence[QRectF]:
        """Return each bucket's strip of the plot, around its highest value."""
        content, area = self._content, self._area()
        if content is None:
            return ()
        step = area.width() / max(1, len(content.labels))
        return [
            QRectF(area.left() + step * place, area.top(), step, area.height()) for place in range(len(content.labels))
        ]

    def paint_chart(self, painter: QPainter) -> None:
        """Paint axes, goal, the chosen bucket's line, and lines or columns."""
        if self._content is None:
            return
        area = self._area()
        self._paint_axes(painter, area)
        if self.chosen is not None:
            x = round(self._x(area, self.chosen)) + 0.5
            painter.setPen(QPen(self._theme.colour(Role.TEXT_3), 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        self._paint_goal(painter, area)
        if self._content.is_columns:
            self._paint_columns(painter, area)
        else:
            for series in self._content.series:
                self._paint_line(painter, area, series)
            taken: list[QRectF] = []
            for series in reversed(self._content.series):
                self._paint_end(painter, area, series, taken)

    def _area(self) -> QRectF:
        """Return the plot inside the axes."""
        theme, content = self._theme, self._content
        words = [content.tick_words(tick) for tick in content.ticks] if content is not None else []
        left = max((theme.text_width(Type.AXIS, word) for word in words), default=0.0) + _AXIS_GAP_PX
        bottom = theme.line_px(Type.AXIS) + _LABEL_GAP_PX
        return QRectF(self.rect()).adjusted(round(left), _TOP_PX, -_RIGHT_PX, -round(bottom))

    def _x(self, area: QRectF, place: int) -> float:
        count = len(self._content.labels) if self._content is not None else 1
        return area.left() + area.width() * (place + 0.5) / max(1, count)

    def _y(self, area: QRectF, value: float) -> float:
        ticks = self._content.ticks if self._content is not None else (0.0, 1.0)
        share = (value - ticks[0]) / (ticks[-1] - ticks[0])
        return area.bottom() - area.height() * min(1.0, max(0.0, share))

    def _paint_axes(self, painter: QPainter, area: QRectF) -> None:
        theme, content = self._theme, self._content
        if content is None:
            return
        font, line_px = theme.font(Type.AXIS), theme.line_px(Type.AXIS)
        for number, tick in enumerate(content.ticks):
            y = round(self._y(area, tick)) + 0.5
            painter.setPen(QPen(theme.colour(Role.PLOT_GRID if number else Role.BORDER_STRONG), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            place = QRectF(0, y - line_px / 2, area.left() - _AXIS_GAP_PX, line_px)
            paint_text(painter, place, content.tick_words(tick), font, theme.colour(Role.TEXT_2), RIGHT)
        widest = max((theme.text_width(Type.AXIS, label) for label in content.labels), default=1.0)
        step = area.width() / max(1, len(content.labels))
        every = max(1, ceil((widest + _LABEL_ROOM_PX) / max(1.0, step)))
        for number in range(0, len(content.labels), every):
            x = self._x(area, number)
            left = min(max(0.0, x - widest / 2 - 1), self.width() - widest - 2)
            place = QRectF(left, area.bottom() + _LABEL_GAP_PX, widest + 2, line_px)
            paint_text(painter, place, content.labels[number], font, theme.colour(Role.TEXT_2), CENTRE)

    def _paint_goal(self, painter: QPainter, area: QRectF) -> None:
        content, theme = self._content, self._theme
        if content is None or content.goal is None:
            return
        y = round(self._y(area, content.goal.value)) + 0.5
        painter.setPen(QPen(theme.colour(Role.WARN_BORDER), 1.4, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        line_px = theme.line_px(Type.AXIS)
        top = y + 4 if content.goal.is_floor else y - 4 - line_px
        place = QRectF(area.left() + 8, top, area.width() - 16, line_px)
        paint_text(painter, place, content.goal.words, theme.font(Type.AXIS, weight=600), theme.colour(Role.WARN), LEFT)

    def _paint_line(self, painter: QPainter, area: QRectF, series: Series) -> None:
        theme = self._theme
        pen = QPen(theme.colour(series.role), 2)
        if series.is_dashed:
            pen.setDashPattern([2.5, 2])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for run in _runs(series.values):
            painter.drawPolyline([QPointF(self._x(area, place), self._y(area, value)) for place, value in run])
        for place, value in enumerate(series.values):
            if value is not None:
                centre = QPointF(self._x(area, place), self._y(area, value))
                self._paint_mark(painter, centre, series, place, value)

    def _paint_mark(self, painter: QPainter, centre: QPointF, series: Series, place: int, value: float) -> None:
        theme, content = self._theme, self._content
        is_few = content is not None and content.few[place]
        is_chosen = place == self.chosen
        radius = theme.px(_MARK_PX) * (1.4 if is_chosen else 1.0)
        is_bad = self._is_bad(value)
        colour = theme.colour(Role.FLAG_HIGH if is_bad else series.role)
        surface = theme.colour(Role.SURFACE)
        painter.setPen(QPen(colour if is_few else surface, 1.6 if is_few else 1.0))
        painter.setBrush(surface if is_few else colour)
        if is_bad:
            side = radius * 1.6
            points = [QPointF(0, -side), QPointF(side, side * 0.8), QPointF(-side, side * 0.8)]
            painter.drawPolygon(QPolygonF([centre + point for point in points]))
        elif series.is_dashed:
            painter.drawRect(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius))
        else:
            painter.drawEllipse(centre, radius + 0.5, radius + 0.5)

    def _is_bad(self, value: float) -> bool:
        goal = self._content.goal if self._content is not None else None
        return goal is not None and (value < goal.value if goal.is_floor else value > goal.value)

    def _paint_end(self, painter: QPainter, area: QRectF, series: Series, taken: list[QRectF]) -> None:
        """Write the last value beside its mark: over the line, or left of a mark that is bad."""
        theme, content = self._theme, self._content
        known = [(place, value) for place, value in enumerate(series.values) if value is not None]
        if not known or not series.end_words or content is None:
            return
        place, value = known[-1]
        is_bad = self._is_bad(value)
        width = theme.text_width(Type.AXIS, series.end_words, weight=600) + 2
        line_px = theme.line_px(Type.AXIS)
        x, y = self._x(area, place), self._y(area, value)
        if is_bad:
            rect = QRectF(x - 12 - width, min(y - line_px / 2 + 4, area.bottom() - line_px - 2), width, line_px)
        else:
            right = min(x + 8, area.right())
            near = [self._y(area, each) for number, each in known if self._x(area, number) > right - width - 6]
            rect = QRectF(right - width, max(0.0, min([y, *near]) - 7 - line_px), width, line_px)
        if any(rect.intersects(other) for other in taken):
            rect.moveTop(min(y + 7, area.bottom() - line_px - 2))
        taken.append(rect)
        paint_frame(painter, rect.adjusted(-2, 0, 2, 0), 0, theme.colour(Role.SURFACE))
        colour = theme.colour(Role.FLAG_HIGH if is_bad else series.role)
        paint_text(painter, rect, series.end_words, theme.font(Type.AXIS, weight=600), colour, RIGHT)

    def _paint_columns(self, painter: QPainter, area: QRectF) -> None:
        content = self._content
        if content is None:
            return
        width = max(2.0, min(40.0, _COLUMN_SHARE * area.width() / max(1, len(content.labels))))
        for place in range(len(content.labels)):
            left = self._x(area, place) - width / 2
            bottom = 0.0
            for series in content.series:
                value = series.values[place]
                if value:
                    top_y, bottom_y = self._y(area, bottom + value), self._y(area, bottom)
                    gap = _LAYER_GAP_PX if bottom else 0.0
                    rect = QRectF(left, top_y, width, max(1.0, bottom_y - top_y - gap))
                    self._paint_column(painter, rect, series.role, is_few=content.few[place])
                    bottom += value
            if content.missing and all(series.values[place] is None for series in content.series):
                line_px = self._theme.line_px(Type.AXIS)
                rect = QRectF(left - 8, area.bottom() - line_px - 1, width + 16, line_px)
                font, colour = self._theme.font(Type.AXIS), self._theme.colour(Role.TEXT_2)
                paint_text(painter, rect, content.missing[place], font, colour, CENTRE)

    def _paint_column(self, painter: QPainter, rect: QRectF, role: Role, *, is_few: bool) -> None:
        colour = self._theme.colour(role)
        fill = self._theme.colour(Role.SURFACE) if is_few else colour
        paint_frame(painter, rect, _COLUMN_RADIUS, fill, colour if is_few else None, 1.4)


def _runs(values: Sequence[float | None]) -> Iterator[list[tuple[int, float]]]:
    """Return the values that follow one another without a gap, two at least."""
    run: list[tuple[int, float]] = []
    for place, value in enumerate([*values, None]):
        if value is not None:
            run.append((place, value))
            continue
        if len(run) > 1:
            yield run
        run = []

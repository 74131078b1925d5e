"""The plot of one test: pyqtgraph's axes and view, with everything inside painted by `plot_items`."""
# ruff: noqa: N802
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUntypedBaseClass=false, reportIncompatibleMethodOverride=false

from collections.abc import Callable
from typing import Any

import pyqtgraph
from PySide6.QtCore import QPointF, Qt, Signal, Slot
from PySide6.QtGui import QBrush, QContextMenuEvent, QGuiApplication, QKeyEvent, QMouseEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QMenu

from desktop_app.core.medical.series import Line, Point
from desktop_app.core.medical.trends import joined_runs
from desktop_app.ui.results.legend import AXIS_PX
from desktop_app.ui.results.plot_items import Background, Chosen, Marks
from desktop_app.ui.results.scales import day_ticks, days_in_sight, value_ticks, values_in_sight
from desktop_app.ui.results.words import tr
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Radius
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.announcing import announce
from desktop_app.ui.widgets.focus import watch_focus

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_NEAR_PX = 16.0
_TOP_PX = 8
_TICK_PX, _FEWEST_TICKS = 30, 3
"""Room for half a line of the axis's words over the plot, and beside it."""


class TrendPlot(pyqtgraph.PlotWidget):
    """Draws one line of readings.

    Signals:
        reading_chosen: a point was walked to or clicked (its result's id).
        reading_opened: Enter, or a double click, on the chosen point (its result's id).
    """

    reading_chosen = Signal(int)
    reading_opened = Signal(int)

    def __init__(self, theme: Theme, words_of_point: Callable[[Point], str]) -> None:
        super().__init__()
        self._theme, self._words_of_point = theme, words_of_point
        self._line: Line | None = None
        self._years: int | None = None
        self._curves: list[Any] = []
        self._is_zooming = False
        self._back, self._marks, self._chosen = Background(theme), Marks(theme), Chosen(theme)
        self._set_up()
        self.getViewBox().sigRangeChanged.connect(self._follow_range)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def line(self) -> Line | None:
        """The line that is drawn."""
        return self._line

    @property
    def chosen_id(self) -> int:
        """The chosen reading's result, 0 for none."""
        return self._chosen.point.reading.result_id if self._chosen.point is not None else 0

    @property
    def is_zooming(self) -> bool:
        """True while the mouse zooms and moves the view."""
        return self._is_zooming

    def show_line(self, line: Line | None, years: int | None) -> None:
        """Draw a line over all its time, or so many years up to its newest reading; nothing is chosen then."""
        self._line, self._years = line, years
        for curve in self._curves:
            self.removeItem(curve)
        runs = joined_runs(line) if line is not None else []
        self._curves = [_curve(run) for run in runs if len(run) > 1]
        for curve in self._curves:
            self.addItem(curve)
        self._back.show_line(line)
        self._marks.show_points(line.points if line is not None else ())
        self._chosen.show_point(None, None)
        self._restyle()
        self.fit()

    def choose(self, result_id: int) -> None:
        """Show a reading as the chosen one; one that is not drawn clears the choice."""
        points = self._line.points if self._line is not None else ()
        found = next((point for point in points if point.reading.result_id == result_id), None)
        if found is not self._chosen.point:
            self._chosen.show_point(found, self._line)
            if found is not None and self.hasFocus():
                announce(self, self._words_of_point(found))

    @Slot()
    def fit(self) -> None:
        """Show everything, as much of it as the span allows."""
        if self._line is None or not self._line.points:
            return
        days = days_in_sight(self._line.points, self._years)
        values = values_in_sight(self._line, days)
        self.getViewBox().setRange(xRange=days, yRange=values, padding=0)

    def set_zooming(self, is_zooming: bool) -> None:
        """Let the mouse zoom and move the view, or keep it still and show everything again."""
        self._is_zooming = is_zooming
        self.setMouseEnabled(x=is_zooming, y=is_zooming)
        if not is_zooming:
            self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Mark the axes anew: fewer marks where there is less room."""
        super().resizeEvent(event)
        if hasattr(self, "_back"):  # pyqtgraph resizes itself while it is made
            self._follow_range()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the points; open one on Enter."""
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._walk(key)
        elif key in _ENTER and self.chosen_id:
            self.reading_opened.emit(self.chosen_id)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the point under the mouse."""
        found = self._point_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and found is not None:
            self.reading_chosen.emit(found.reading.result_id)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the point under the mouse."""
        found = self._point_at(event.position())
        if found is not None:
            self.reading_opened.emit(found.reading.result_id)
        else:
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that a point can be clicked."""
        is_over = self._point_at(event.position()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if is_over else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer zooming by the mouse, and the plot in words."""
        menu = QMenu(self)
        zoom = menu.addAction(tr("Zoom with the mouse"))
        zoom.setCheckable(True)
        zoom.setChecked(self._is_zooming)
        zoom.toggled.connect(self.set_zooming)
        menu.addAction(tr("Show everything"), self.fit)
        menu.addSeparator()
        menu.addAction(tr("Copy the plot in words"), self._copy_words)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())
        event.accept()

    def _set_up(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(120)
        self.setMenuEnabled(False)
        self.hideButtons()
        self.setMouseEnabled(x=False, y=False)
        self.viewport().setMouseTracking(True)
        for order, item in ((-20, self._back), (10, self._marks), (20, self._chosen)):
            item.setZValue(order)
            self.getViewBox().addItem(item, ignoreBounds=True)
        self.getAxis("left").setStyle(tickLength=0, tickTextOffset=8)
        self.getAxis("left").setWidth(AXIS_PX)
        self.getAxis("bottom").setStyle(tickLength=-4, tickTextOffset=4)
        self.getViewBox().setDefaultPadding(0)
        plot: Any = self.getPlotItem()
        plot.layout.setContentsMargins(0, _TOP_PX, _TOP_PX, 0)
        watch_focus(self, self._theme, Radius.BADGE)

    def _walk(self, key: Qt.Key) -> None:
        points = self._line.points if self._line is not None else ()
        if not points:
            return
        here = next((n for n, point in enumerate(points) if point is self._chosen.point), None)
        last = len(points) - 1
        if here is None:
            place = 0 if key is Qt.Key.Key_Home else last
        else:
            steps = {Qt.Key.Key_Left: here - 1, Qt.Key.Key_Right: here + 1, Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
            place = min(last, max(0, steps[key]))
        self.reading_chosen.emit(points[place].reading.result_id)

    def _point_at(self, position: QPointF) -> Point | None:
        """Return the nearest point within reach of the mouse."""
        if self._line is None:
            return None
        view = self.getViewBox()
        scene = self.mapToScene(position.toPoint())
        places = ((view.mapViewToScene(QPointF(point.day, point.value)), point) for point in self._line.points)
        near = [((place - scene).manhattanLength(), n, point) for n, (place, point) in enumerate(places)]
        distance, _, found = min(near, default=(_NEAR_PX + 1, 0, None))
        return found if distance <= _NEAR_PX else None

    @Slot()
    def _copy_words(self) -> None:
        QGuiApplication.clipboard().setText(self.accessibleDescription())

    @Slot()
    def _follow_range(self, *_: object) -> None:
        (first, last), (low, high) = self.getViewBox().viewRange()
        most = max(_FEWEST_TICKS, int(self.getViewBox().height() / self._theme.px(_TICK_PX)))
        values = value_ticks(low, high, most)
        self._back.set_ticks(values)
        self.getAxis("left").setTicks([values])
        self.getAxis("bottom").setTicks([day_ticks(first, last)])

    @Slot()
    def _restyle(self) -> None:
        colour = self._theme.colour
        self.setBackground(colour(Role.SURFACE))
        line_pen = QPen(colour(Role.BORDER_STRONG), 1)
        line_pen.setCosmetic(True)
        for name in ("left", "bottom"):
            axis = self.getAxis(name)
            axis.setTextPen(colour(Role.TEXT_2))
            axis.setTickFont(self._theme.font(Type.AXIS))
            # pyqtgraph paints with a pen of any style once it has a solid brush.
            axis.setPen(line_pen if name == "bottom" else QPen(QBrush(Qt.BrushStyle.NoBrush), 1))
        self.getAxis("left").setWidth(self._theme.px(AXIS_PX))
        pen = QPen(colour(Role.PLOT_LINE), 2)
        pen.setCosmetic(True)
        for curve in self._curves:
            curve.setPen(pen)
        for item in (self._back, self._marks, self._chosen):
            item.update()


def _curve(run: list[Point]) -> Any:
    curve = pyqtgraph.PlotCurveItem([point.day for point in run], [point.value for point in run], antialias=True)
    curve.setZValue(0)
    return curve

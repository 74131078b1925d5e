"""What the marks on the plot mean."""
# ruff: noqa: N802, ARG002

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.core.medical.series import Line
from desktop_app.ui.results.marks import Shape, paint_mark, shape_of
from desktop_app.ui.results.words import tr
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.painting import paint_text

AXIS_PX = 44
"""Width of the axis of values at 100 % text size: the legend begins behind it."""


class Legend(QWidget):
    """What the marks on the plot mean: only those that are on it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._entries: list[tuple[Shape, bool, int, str]] = []
        theme.changed.connect(self.updateGeometry)

    def show_line(self, line: Line | None) -> None:
        """Explain the marks of a line."""
        points = line.points if line is not None else ()
        shapes = {shape_of(point.reading) for point in points}
        words = {
            Shape.ROUND: tr("In range"),
            Shape.UP: tr("Above range"),
            Shape.DOWN: tr("Below range"),
            Shape.DIAMOND: tr("Abnormal"),
        }
        if not any(point.reading.state == "normal" for point in points):
            words[Shape.ROUND] = tr("Reading")
        self._entries = [(shape, False, 0, words[shape]) for shape in Shape if shape in shapes]
        if any(not point.reading.is_confirmed for point in points):
            self._entries.append((Shape.ROUND, True, 0, tr("Not confirmed")))
        if any(point.reading.comparator is not None for point in points):
            is_below = any(point.reading.comparator in {"<", "<="} for point in points)
            self._entries.append((Shape.ROUND, False, -1 if is_below else 1, tr("Only a limit is printed")))
        self.setAccessibleName(", ".join(entry[3] for entry in self._entries))
        self.setVisible(bool(points))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a line's height."""
        return QSize(100, self._theme.px(24))

    def minimumSizeHint(self) -> QSize:
        """Return the same height at any width."""
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint marks and words side by side, as many as fit."""
        painter, theme, left = QPainter(self), self._theme, float(self._theme.px(AXIS_PX) + 12)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for shape, is_hollow, limit, words in self._entries:
            width = theme.text_width(Type.CAPTION, words)
            if left + width + 16 > self.width():
                return
            centre = QPointF(left + 5, self.height() / 2 - (5 if limit < 0 else -5 if limit else 0))
            paint_mark(painter, theme, centre, 3.8 if limit else 4.6, shape, is_hollow=is_hollow, limit=limit)
            place = QRectF(left + 17, 0, width + 1, self.height())
            paint_text(painter, place, words, theme.font(Type.CAPTION), theme.colour(Role.TEXT_2))
            left += 17 + width + 18

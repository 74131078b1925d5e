"""The head over the file list: the names of its columns."""
# ruff: noqa: N802, ARG002

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.process.files.columns import Columns
from desktop_app.ui.process.words import tr
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Height
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.painting import LEFT, RIGHT, paint_text


class ListHead(QWidget):
    """Paints the columns' names at the same places as the rows paint their cells."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._columns = Columns.fit(theme, 800)
        self._is_grouped = False
        self.setAccessibleName(tr("Columns"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    @Slot(object, bool)
    def set_columns(self, columns: Columns, is_grouped: bool) -> None:
        """Follow the rows, of which some may say what to do."""
        self._columns, self._is_grouped = columns, is_grouped
        self.update()

    def sizeHint(self) -> QSize:
        """Return the head's height."""
        return QSize(200, self._theme.px(Height.TABLE_HEAD))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the names; the ground is the card's."""
        painter, columns = QPainter(self), self._columns
        self._paint(painter, columns.name_left, columns.name_right, tr("File"))
        if columns.found is not None:
            self._paint(painter, *columns.found, tr("Found / what to do") if self._is_grouped else tr("Found"))
        self._paint(painter, columns.stage_left, columns.bar_left, tr("Stage"))
        self._paint(painter, columns.bar_left, columns.percent_right, tr("Progress"))
        self._paint_right(painter, columns.time_right, tr("Time"))
        if columns.attempt_right is not None:
            self._paint_right(painter, columns.attempt_right, tr("Attempt"))
        self._paint_right(painter, columns.result_right, tr("Result"))

    def _paint(self, painter: QPainter, left: float, right: float, text: str) -> None:
        self._write(painter, QRectF(left, 0, right - left, self.height()), text, LEFT)

    def _paint_right(self, painter: QPainter, right: float, text: str) -> None:
        self._write(painter, QRectF(right - 120, 0, 120, self.height()), text, RIGHT)

    def _write(self, painter: QPainter, rect: QRectF, text: str, align: Qt.AlignmentFlag) -> None:
        font, colour = self._theme.font(Type.LABEL), self._theme.colour(Role.TEXT_2)
        paint_text(painter, rect, text, font, colour, align)

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

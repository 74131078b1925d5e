"""The page of a document with the lines that were read, chosen with the mouse, and boxes drawn on it."""
# ruff: noqa: N802

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication

from desktop_app.core.report import Box
from desktop_app.ui.review.page_lines import Line
from desktop_app.ui.review.page_painting import PagePainter
from desktop_app.ui.review.page_view import ZOOM_STEP, PageView
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.metrics import Duration
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.focus import has_keyboard_focus, watch_focus
from desktop_app.ui.widgets.painting import paint_focus_inside

_TAB_GAP_PX = 4.0
_FLASHES = 2
_LEAST_BOX_PX = 6


class PageCanvas(PageView):
    """Shows one page; its lines are told by `set_lines`.

    Signals:
        line_chosen: a line was clicked (its result's id), 0 for empty paper.
        box_drawn: a box was drawn on the page (fractions of the page).
    """

    line_chosen = Signal(int)
    box_drawn = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._lines: Sequence[Line] = ()
        self._chosen_id = 0
        self._marked: Box | None = None
        self._found: Sequence[Box] = ()
        self._pressed: QPointF | None = None
        self._is_dragged = False
        self._is_drawing = False
        self._drawn: QRectF | None = None
        self._is_flash_wanted = False
        self._is_flashing = False
        self._flashes_left = 0
        self._flash = QTimer(self, interval=Duration.FLASH)
        self._flash.timeout.connect(self._go_on_flashing)
        self._painter = PagePainter(theme)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        watch_focus(self, theme, None)
        theme.changed.connect(self._restyle)

    def set_image(self, image: QImage | None) -> None:
        """Show a picture of the page, or blank paper."""
        before = self._aspect()
        self._image = image
        if self._aspect() != before:
            self._lay_out()
            self._bring_found_in()
        self.viewport().update()
        if self._is_flash_wanted and image is not None:
            self.flash()

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Outline these lines."""
        if list(lines) != list(self._lines):
            self._lines = lines
            self.viewport().update()

    def set_chosen(self, result_id: int, marked: Box | None = None, *, scrolls: bool = True) -> None:
        """Make one line heavy, with its number on a tab; `marked` is outlined in dashes. 0 makes none heavy."""
        before = self._chosen_reach()
        self._chosen_id, self._marked = result_id, marked
        if result_id and self._found:
            self._found = ()
            self.viewport().update()
        line = self._chosen_line()
        if line is not None and scrolls:
            self._bring_in(self._place(line.box))
        for reach in (before, self._chosen_reach()):  # not the whole page: choosing a row must cost nothing
            if reach is not None:
                self.viewport().update(reach.toAlignedRect())

    def flash(self) -> None:
        """Let the outline of the chosen line flash twice, once there is a picture to see it on."""
        self._is_flash_wanted = self._image is None
        if not self._is_flash_wanted and not self._theme.is_motion_reduced and self._chosen_line() is not None:
            self._flashes_left, self._is_flashing = _FLASHES - 1, True
            self._flash.start()
            self._repaint_chosen()

    @property
    def is_flashing(self) -> bool:
        """True while the flash is seen."""
        return self._is_flashing

    @property
    def is_drawing(self) -> bool:
        """True while dragging draws a box."""
        return self._is_drawing

    def set_drawing(self, *, is_drawing: bool) -> None:
        """Let dragging draw a box, or move the page."""
        self._is_drawing, self._drawn, self._pressed = is_drawing, None, None
        shape = Qt.CursorShape.CrossCursor if is_drawing else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        self.viewport().update()

    def set_found(self, boxes: Sequence[Box]) -> None:
        """Outline what was searched for, and show the first of it; a line that is chosen takes its place."""
        self._found = boxes
        self._bring_found_in()
        self.viewport().update()

    def zoom_by(self, steps: int) -> None:
        """Show the page larger (positive) or smaller around the middle of the view; the heavy line stays in sight."""
        before = self._chosen_line()
        was_seen = before is not None and self.viewport().rect().intersects(self._place(before.box).toAlignedRect())
        self.set_zoom(self.zoom * ZOOM_STEP**steps)
        if before is not None and was_seen:
            self._bring_in(self._place(before.box))

    def line_rect(self, result_id: int) -> QRectF | None:
        """Return where a line's outline is, in the viewport."""
        return next((self._place(line.box) for line in self._lines if line.result_id == result_id), None)

    def found_rects(self) -> list[QRectF]:
        """Return where what was searched for is outlined, in the viewport."""
        return [self._place(box) for box in self._found]

    def sizeHint(self) -> QSize:
        """Return the page's size at 80 %, with its edge."""
        return QSize(499, 700)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed, self._is_dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the page, or show that a line can be clicked."""
        if self._is_drawing:
            self._draw_to(event)
            return
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            way = event.position() - self._pressed
            if self._is_dragged or way.manhattanLength() >= QApplication.startDragDistance():
                self._is_dragged = True
                self._scroll_by(-way.x(), -way.y())
                self._pressed = event.position()
                self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            return
        is_over = self._line_at(event.position()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if is_over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the line that was clicked, or none on empty paper; or tell the box that was drawn."""
        if self._is_drawing:
            self._end_box()
            return
        if self._pressed is not None and not self._is_dragged:
            line = self._line_at(event.position())
            self.set_found(())
            self.line_chosen.emit(line.result_id if line is not None else 0)
        self._pressed = None
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, page, outlines, and the keyboard's ring."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.colour(Role.SUNKEN))
        placing = self._placing()
        self._painter.paint_page(painter, placing, self._image, self.devicePixelRatioF())
        for line in self._lines:
            if line.result_id != self._chosen_id:
                self._painter.paint_line(painter, placing, line)
        chosen = self._chosen_line()
        if chosen is not None:
            marked = placing.outline(self._marked) if self._marked is not None else None
            self._painter.paint_chosen(painter, placing, chosen, marked)
            if self._is_flashing:
                self._painter.paint_flash(painter, placing, chosen)
        for box in self._found:
            self._painter.paint_found(painter, placing, box)
        if self._drawn is not None:
            self._painter.paint_box(painter, self._drawn)
        if has_keyboard_focus(self):
            paint_focus_inside(painter, QRectF(self.viewport().rect()), self._theme)

    def _draw_to(self, event: QMouseEvent) -> None:
        self.viewport().setCursor(Qt.CursorShape.CrossCursor)
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._drawn = QRectF(self._pressed, event.position()).normalized()
            self.viewport().update()

    def _end_box(self) -> None:
        drawn, self._drawn, self._pressed = self._drawn, None, None
        self.viewport().update()
        if drawn is not None and min(drawn.width(), drawn.height()) >= _LEAST_BOX_PX:
            box = self._placing().box_of(drawn)
            if box is not None:
                self.box_drawn.emit(box)

    @Slot()
    def _go_on_flashing(self) -> None:
        if self._is_flashing:
            self._is_flashing = False
        elif self._flashes_left:
            self._flashes_left, self._is_flashing = self._flashes_left - 1, True
        if not self._is_flashing and not self._flashes_left:
            self._flash.stop()
        self._repaint_chosen()

    def _repaint_chosen(self) -> None:
        reach = self._chosen_reach()
        if reach is not None:
            self.viewport().update(reach.toAlignedRect())

    def _chosen_reach(self) -> QRectF | None:
        line, placing = self._chosen_line(), self._placing()
        if line is None:
            return None
        return self._painter.reach(placing, line, placing.outline(self._marked) if self._marked is not None else None)

    def _chosen_line(self) -> Line | None:
        return next((line for line in self._lines if line.result_id == self._chosen_id), None)

    def _line_at(self, point: QPointF) -> Line | None:
        under = [line for line in self._lines if self._place(line.box).contains(point)]
        return min(under, key=lambda line: abs(self._place(line.box).center().y() - point.y())) if under else None

    def _bring_found_in(self) -> None:
        if self._found:
            self._bring_in(self._place(self._found[0]))

    def _bring_in(self, place: QRectF) -> None:
        """Scroll a line to the middle, unless it can be seen."""
        view = QRectF(self.viewport().rect())
        if place.top() < view.top() or place.bottom() > view.bottom():
            self._scroll_by(0, place.center().y() - view.center().y())
        line = self._chosen_line()
        start = place.left() - (self._painter.tab_width(line) if line is not None else 0.0) - _TAB_GAP_PX
        if start < view.left() or place.right() > view.right():
            is_fitting = place.right() - start <= view.width()
            self._scroll_by(place.right() - view.right() if is_fitting and start > view.left() else start, 0)

    @Slot()
    def _restyle(self) -> None:
        self.viewport().update()

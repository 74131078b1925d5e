"""The page of a document with the lines that were read: drawn at any zoom and turn, chosen with the mouse."""
# ruff: noqa: N802

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame

from desktop_app.core.report import Box
from desktop_app.ui.review.page_lines import Line
from desktop_app.ui.review.page_painting import PagePainter
from desktop_app.ui.review.page_placing import Placing
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.metrics import Duration
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.focus import has_keyboard_focus, watch_focus
from desktop_app.ui.widgets.painting import paint_focus_inside

PAGE_PX = 595.0
"""Width of a page at 100 %, in px: an A4 page's in points."""
LEAST_ZOOM, MOST_ZOOM = 0.25, 4.0
ZOOM_STEP = 1.25
_EDGE_PX = 11.0
_ASPECT = 2**0.5
_TAB_GAP_PX = 4.0
_QUARTER = 90
_FLASHES = 2
_LEAST_BOX_PX = 6


class PageCanvas(QAbstractScrollArea):
    """Shows one page; its lines are told by `set_lines`.

    Signals:
        line_chosen: a line was clicked (its result's id), 0 for empty paper.
        width_wanted: the page is shown at another width, in device pixels of the page upright.
        zoomed: the zoom is another one (percent).
        box_drawn: a box was drawn on the page (fractions of the page).
    """

    line_chosen = Signal(int)
    width_wanted = Signal(int)
    zoomed = Signal(int)
    box_drawn = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._image: QImage | None = None
        self._lines: Sequence[Line] = ()
        self._chosen_id = 0
        self._marked: Box | None = None
        self._found: Sequence[Box] = ()
        self._zoom: float | None = None
        self._turn = 0
        self._wanted_px = 0
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
        self.setFrameShape(QFrame.Shape.NoFrame)
        # A bar that came and went would change the width that the page is fitted to, and have it drawn twice.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        watch_focus(self, theme, None)
        theme.changed.connect(self._restyle)

    @property
    def zoom(self) -> float:
        """How large the page is: 1 is as wide as an A4 page's points."""
        return self._zoom if self._zoom is not None else self._fitting_zoom()

    @property
    def wanted_width_px(self) -> int:
        """How wide the page upright is on the screen, in device pixels."""
        return round(PAGE_PX * self.zoom * self.devicePixelRatioF())

    @property
    def image(self) -> QImage | None:
        """The picture that is shown, None while there is none."""
        return self._image

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

    def turn(self) -> None:
        """Turn the view by a quarter, clockwise."""
        self._turn = (self._turn + _QUARTER) % 360
        self._lay_out()

    def set_turn(self, degrees: int) -> None:
        """Show the page turned by so many degrees (a multiple of 90)."""
        if degrees != self._turn:
            self._turn = degrees
            self._lay_out()

    def zoom_by(self, steps: int) -> None:
        """Show the page larger (positive) or smaller around the middle of the view; the heavy line stays in sight."""
        before = self._chosen_line()
        was_seen = before is not None and self.viewport().rect().intersects(self._place(before.box).toAlignedRect())
        self.set_zoom(self.zoom * ZOOM_STEP**steps)
        if before is not None and was_seen:
            self._bring_in(self._place(before.box))

    def fit_width(self) -> None:
        """Show the whole width of the page."""
        self.set_zoom(None)

    def set_zoom(self, zoom: float | None, anchor: QPointF | None = None) -> None:
        """Show the page at a zoom, or fitting the width with None; what lies at `anchor` (viewport) stays there."""
        point = anchor or QPointF(self.viewport().rect().center())
        page = self._page_rect()
        share = QPointF((point.x() - page.left()) / page.width(), (point.y() - page.top()) / page.height())
        self._zoom = None if zoom is None else min(MOST_ZOOM, max(LEAST_ZOOM, zoom))
        self._lay_out()
        now = self._page_rect()
        self._scroll_by(
            now.left() + share.x() * now.width() - point.x(), now.top() + share.y() * now.height() - point.y()
        )

    def line_rect(self, result_id: int) -> QRectF | None:
        """Return where a line's outline is, in the viewport."""
        return next((self._place(line.box) for line in self._lines if line.result_id == result_id), None)

    def found_rects(self) -> list[QRectF]:
        """Return where what was searched for is outlined, in the viewport."""
        return [self._place(box) for box in self._found]

    def sizeHint(self) -> QSize:
        """Return the page's size at 80 %, with its edge."""
        return QSize(499, 700)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep fitting the width."""
        super().resizeEvent(event)
        self._lay_out()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or zoom with Ctrl."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                factor = ZOOM_STEP if event.angleDelta().y() > 0 else 1 / ZOOM_STEP
                self.set_zoom(self.zoom * factor, event.position())
            event.accept()
        else:
            super().wheelEvent(event)

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

    def _aspect(self) -> float:
        return self._image.height() / max(1, self._image.width()) if self._image is not None else _ASPECT

    def _page_size(self) -> QSizeF:
        width = PAGE_PX * self.zoom
        upright = QSizeF(width, width * self._aspect())
        return upright if self._turn % 180 == 0 else upright.transposed()

    def _page_rect(self) -> QRectF:
        """Return where the page is, in the viewport: in the middle where there is room."""
        size, view = self._page_size(), self.viewport()
        left = max(_EDGE_PX, (view.width() - size.width()) / 2) - self.horizontalScrollBar().value()
        return QRectF(QPointF(round(left), round(_EDGE_PX + 2 - self.verticalScrollBar().value())), size)

    def _placing(self) -> Placing:
        return Placing(self._page_rect(), self._turn)

    def _place(self, box: Box) -> QRectF:
        return self._placing().outline(box)

    def _fitting_zoom(self) -> float:
        room = self.viewport().width() - 2 * _EDGE_PX
        if self._turn % 180:
            room /= self._aspect()
        return min(MOST_ZOOM, max(LEAST_ZOOM, room / PAGE_PX))

    def _lay_out(self) -> None:
        size, view = self._page_size(), self.viewport()
        for bar, length, room in (
            (self.horizontalScrollBar(), size.width() + 2 * _EDGE_PX, view.width()),
            (self.verticalScrollBar(), size.height() + 2 * _EDGE_PX + 2, view.height()),
        ):
            bar.setRange(0, max(0, round(length - room)))
            bar.setPageStep(room)
            bar.setSingleStep(40)
        self.viewport().update()
        self.zoomed.emit(round(self.zoom * 100))
        if self.wanted_width_px != self._wanted_px:
            self._wanted_px = self.wanted_width_px
            self.width_wanted.emit(self._wanted_px)

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

    def _scroll_by(self, x: float, y: float) -> None:
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + round(x))
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + round(y))

    @Slot()
    def _restyle(self) -> None:
        self.viewport().update()

"""A page at any zoom and turn, in the middle of its view: where it lies, and how it is scrolled and enlarged."""
# ruff: noqa: N802

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from desktop_app.core.report import Box
from desktop_app.ui.review.page_placing import Placing
from desktop_app.ui.theme.theme import Theme

PAGE_PX = 595.0
"""Width of a page at 100 %, in px: an A4 page's in points."""
LEAST_ZOOM, MOST_ZOOM = 0.25, 4.0
ZOOM_STEP = 1.25
_EDGE_PX = 11.0
_ASPECT = 2**0.5
_QUARTER = 90


class PageView(QAbstractScrollArea):
    """The view of one page.

    Signals:
        width_wanted: the page is shown at another width, in device pixels of the page upright.
        zoomed: the zoom is another one (percent).
    """

    width_wanted = Signal(int)
    zoomed = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._image: QImage | None = None
        self._zoom: float | None = None
        self._turn = 0
        self._wanted_px = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        # A bar that came and went would change the width that the page is fitted to, and have it drawn twice.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

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

    def turn(self) -> None:
        """Turn the view by a quarter, clockwise."""
        self._turn = (self._turn + _QUARTER) % 360
        self._lay_out()

    def set_turn(self, degrees: int) -> None:
        """Show the page turned by so many degrees (a multiple of 90)."""
        if degrees != self._turn:
            self._turn = degrees
            self._lay_out()

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

    def _scroll_by(self, x: float, y: float) -> None:
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + round(x))
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + round(y))

"""The rounded lower corners of a card whose content reaches down to its edge."""
# ruff: noqa: N802, ARG002

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from shiboken6 import isValid

from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.metrics import Radius
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.painting import paint_frame

_HEIGHT_PX = Radius.CARD + 2
_PLACING = frozenset({QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide})


class RoundedFoot(QWidget):
    """Lies over the foot of `card`, takes no clicks, and paints the ground outside the corners and the border."""

    def __init__(self, theme: Theme, card: QWidget) -> None:
        super().__init__(card)
        self._theme, self._card = theme, card
        self._left_out: QAbstractScrollArea | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        card.installEventFilter(self)
        theme.changed.connect(self.update)
        self._place()

    def leave_out(self, view: QAbstractScrollArea) -> None:
        """Do not lie over a view's viewport, which paints its part of the foot itself, as long as it is seen."""
        self._left_out = view  # and not its viewport: that one's object in Python can end before it does
        view.viewport().installEventFilter(self)
        self._place()

    def place_in(self, widget: QWidget) -> QRect:
        """Return where the foot lies in a widget of the card."""
        return QRect(widget.mapFrom(self._card, self.pos()), self.size())

    def paint_on(self, widget: QWidget) -> None:
        """Paint the foot, or what of it lies in a widget of the card."""
        painter, rect = QPainter(widget), QRectF(self.place_in(widget))
        painter.setClipRect(rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole, card = QPainterPath(), QPainterPath()
        whole.addRect(rect)
        frame = rect.adjusted(0, -40, 0, 0)
        card.addRoundedRect(frame, Radius.CARD, Radius.CARD)
        painter.fillPath(whole - card, self._theme.colour(Role.WINDOW))
        paint_frame(painter, frame, Radius.CARD, None, self._theme.colour(Role.BORDER))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the card's size, and the view that is left out."""
        if event.type() in _PLACING and all(map(isValid, (self, self._card, self._left_out or self))):
            self._place()  # a window that is closed hides what it has after its parts have gone
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what lies outside the corners, then the border."""
        self.paint_on(self)

    def _place(self) -> None:
        self.setGeometry(0, self._card.height() - _HEIGHT_PX, self._card.width(), _HEIGHT_PX)
        viewport = None if self._left_out is None else self._left_out.viewport()
        if viewport is not None and viewport.isVisibleTo(self._card):
            left_out = viewport.rect().translated(viewport.mapTo(self._card, QPoint()) - self.pos())
            self.setMask(QRegion(self.rect()) - QRegion(left_out))
        else:
            self.clearMask()
        self.raise_()

"""The rounded lower corners of a card whose content reaches down to its edge."""
# ruff: noqa: N802, ARG002

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.metrics import Radius
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.painting import paint_frame

_HEIGHT_PX = Radius.CARD + 2


class RoundedFoot(QWidget):
    """Lies over the foot of `card`, takes no clicks, and paints the ground outside the corners and the border."""

    def __init__(self, theme: Theme, card: QWidget) -> None:
        super().__init__(card)
        self._theme, self._card = theme, card
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        card.installEventFilter(self)
        theme.changed.connect(self.update)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the card's size."""
        if event.type() is QEvent.Type.Resize and isValid(self):
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what lies outside the corners, then the border."""
        painter, rect = QPainter(self), QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole, card = QPainterPath(), QPainterPath()
        whole.addRect(rect)
        frame = rect.adjusted(0, -40, 0, 0)
        card.addRoundedRect(frame, Radius.CARD, Radius.CARD)
        painter.fillPath(whole - card, self._theme.colour(Role.WINDOW))
        paint_frame(painter, frame, Radius.CARD, None, self._theme.colour(Role.BORDER))

    def _place(self) -> None:
        self.setGeometry(0, self._card.height() - _HEIGHT_PX, self._card.width(), _HEIGHT_PX)
        self.raise_()

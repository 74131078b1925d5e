"""A link that acts: underlined words."""
# ruff: noqa: ARG002, N802 - Qt names these methods and their arguments

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Radius
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.painted_button import PaintedButton
from desktop_app.ui.widgets.painting import paint_text


class LinkButton(PaintedButton):
    """An underlined link that acts."""

    def __init__(self, theme: Theme, text: str, kind: Type = Type.NAME, parent: QWidget | None = None) -> None:
        super().__init__(theme, Radius.BADGE, parent)
        self._type = kind
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setText(text)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        """Return the words' width and at least 24 px of height, for the finger."""
        return QSize(
            round(self._theme.text_width(self._type, self.text())) + 1, max(24, self._theme.line_px(self._type))
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words and the line under them."""
        painter = QPainter(self)
        role = Role.TEXT_DISABLED if not self.isEnabled() else Role.ACCENT_HOVER if self.is_hovered else Role.LINK
        colour = self._theme.colour(role)
        paint_text(painter, QRectF(self.rect()), self.text(), self._theme.font(self._type), colour)
        metrics = self._theme.font_metrics(self._type)
        base = (self.height() + metrics.ascent() - metrics.descent()) / 2 + 2
        painter.fillRect(QRectF(0, base, self._theme.text_width(self._type, self.text()), 1), colour)

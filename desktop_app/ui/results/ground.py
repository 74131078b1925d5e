"""The plain ground of a part of the screen."""
# ruff: noqa: N802, ARG002

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.theme import Theme


class Ground(QWidget):
    """A part of the screen that lies on the surface's colour."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(self.rect(), self._theme.colour(Role.SURFACE))

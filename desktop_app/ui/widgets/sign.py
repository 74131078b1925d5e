"""An icon that stands by itself."""
# ruff: noqa: N802, ARG002

from PySide6.QtCore import QRectF, QSize, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.theme import Theme


class Sign(QWidget):
    """An icon of the set in a role's colour; `name` is what it says where no words beside it say the same."""

    def __init__(
        self, theme: Theme, icon: str, role: Role, side_at_100: int, parent: QWidget | None = None, name: str = " "
    ) -> None:
        super().__init__(parent)
        self._theme, self._icon_name, self._role, self._side_at_100 = theme, icon, role, side_at_100
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def set_icon(self, icon: str, role: Role) -> None:
        """Show another icon."""
        self._icon_name, self._role = icon, role
        self.update()

    def sizeHint(self) -> QSize:
        """Return the icon's size at the chosen text size."""
        side = self._theme.px(self._side_at_100)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon."""
        self._theme.paint_icon(QPainter(self), QRectF(self.rect()), self._icon_name, self._role)

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

"""The button in the header that says which engine reads, and where the pages go."""
# ruff: noqa: N802, ARG002

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Radius
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.painted_button import PaintedButton
from desktop_app.ui.widgets.painting import paint_frame, paint_text
from desktop_app.ui.widgets.words import tr


class EngineState(StrEnum):
    """Where pages go now."""

    LOCAL = "local"
    API = "api"
    UNREACHABLE = "unreachable"


@dataclass(frozen=True, slots=True)
class _Style:
    tint: Role
    border: Role
    icon: str
    icon_role: Role


_STYLES: Mapping[EngineState, _Style] = {
    EngineState.LOCAL: _Style(Role.ACCENT_TINT, Role.BORDER, "ph.shield-check-fill", Role.ACCENT),
    EngineState.API: _Style(Role.DOWNLOADING_TINT, Role.BORDER, "ph.cloud-arrow-up-fill", Role.DOWNLOADING),
    EngineState.UNREACHABLE: _Style(Role.FAILED_TINT, Role.FAILED_BAR, "ph.cloud-slash-fill", Role.FAILED),
}


class EngineIndicator(PaintedButton):
    """Name and consequence of the engine: "Local engine · nothing leaves this computer"; opens Settings > Engine.

    The words are the caller's: it alone knows whether every running and waiting file stays here.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, Radius.CONTROL, parent)
        self._state, self._name, self._consequence, self._is_narrow = EngineState.LOCAL, "", "", False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def state(self) -> EngineState:
        """What is shown."""
        return self._state

    def set_state(self, state: EngineState, name: str, consequence: str) -> None:
        """Show an engine: its name in bold ("API engine"), then what that means ("page text goes to api.host")."""
        self._state, self._name, self._consequence = state, name, consequence
        self.setAccessibleName(f"{name}: {consequence}")
        self._restyle()

    def set_narrow(self, is_narrow: bool) -> None:
        """Show the name only; the rest moves to the tooltip."""
        self._is_narrow = is_narrow
        self._restyle()

    def sizeHint(self) -> QSize:
        """Return the size of icon and words."""
        width = 11 + self._theme.px(16) + 8 + self._theme.text_width(Type.LABEL_STRONG, self._name) + 12
        if not self._is_narrow:
            width += self._theme.text_width(Type.CAPTION, self._tail())
        return QSize(round(width), self._theme.px(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, icon and words."""
        painter, rect, theme = QPainter(self), QRectF(self.rect()), self._theme
        style = _STYLES[self._state]
        border = Role.BORDER_STRONG if self.is_hovered and style.border is Role.BORDER else style.border
        paint_frame(painter, rect, Radius.CONTROL, theme.colour(style.tint), theme.colour(border))
        side = theme.px(16)
        theme.paint_icon(painter, QRectF(11, (rect.height() - side) / 2, side, side), style.icon, style.icon_role)
        left = 11.0 + side + 8
        text = theme.colour(Role.TEXT)
        paint_text(painter, rect.adjusted(left, 0, 0, 0), self._name, theme.font(Type.LABEL_STRONG), text)
        if not self._is_narrow:
            left += theme.text_width(Type.LABEL_STRONG, self._name)
            paint_text(painter, rect.adjusted(left, 0, 0, 0), self._tail(), theme.font(Type.CAPTION), text)

    def _tail(self) -> str:
        return f" · {self._consequence}"

    def _restyle(self) -> None:
        self.setToolTip(f"{self._name} · {self._consequence}" if self._is_narrow else tr("Open the engine's settings"))
        super()._restyle()

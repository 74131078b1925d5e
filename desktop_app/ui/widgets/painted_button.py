"""The base of every clickable thing the kit paints itself: hover, Enter and Space, focus ring, change of theme."""
# ruff: noqa: N802 - Qt names these methods and their arguments

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.focus import watch_focus

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class PaintedButton(QAbstractButton):
    """A button that a subclass paints; assistive technology sees a button with the accessible name it is given."""

    def __init__(self, theme: Theme, radius: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._is_set = False
        self.toggled.connect(self._click_when_toggled)
        watch_focus(self, theme, radius)
        theme.changed.connect(self._restyle)

    @property
    def is_hovered(self) -> bool:
        """True while the mouse is over an enabled button."""
        return self.isEnabled() and self.underMouse()

    def setChecked(self, is_checked: bool) -> None:
        """Show it checked or not, as the program does; this is no click."""
        was_set, self._is_set = self._is_set, True
        super().setChecked(is_checked)
        self._is_set = was_set

    def nextCheckState(self) -> None:
        """Change as a click does."""
        was_set, self._is_set = self._is_set, True
        super().nextCheckState()
        self._is_set = was_set

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Click on Enter too: QAbstractButton knows Space only."""
        if event.key() in _ENTER and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    @Slot(bool)
    def _click_when_toggled(self, is_checked: bool) -> None:
        """Do what a click does when assistive technology toggles, which is all that it does to what is checkable."""
        if not self._is_set:
            self.setChecked(not is_checked)
            self.click()

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

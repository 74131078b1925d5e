"""What a view tells its delegate of the cell to paint; PySide's stubs leave these attributes of an option out."""

from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from desktop_app.ui.widgets.focus import has_keyboard_focus

_State = QStyle.StateFlag


class CellOption:
    """A view's option, to be asked while the cell is painted."""

    __slots__ = ("_option",)

    def __init__(self, option: QStyleOptionViewItem) -> None:
        self._option: Any = option

    @property
    def rect(self) -> QRect:
        """Where the cell lies in the view."""
        return self._option.rect

    @property
    def view(self) -> QWidget | None:
        """The view."""
        return self._option.widget

    @property
    def is_selected(self) -> bool:
        """Whether the cell is among the chosen ones."""
        return bool(self._option.state & _State.State_Selected)

    @property
    def is_under_mouse(self) -> bool:
        """Whether the pointer rests on the cell."""
        return bool(self._option.state & _State.State_MouseOver)

    @property
    def has_focus(self) -> bool:
        """Whether it is the current cell of the view that has the focus."""
        return bool(self._option.state & _State.State_HasFocus)

    @property
    def shows_focus(self) -> bool:
        """Whether it has the focus and the keyboard is used, so that it is to be ringed."""
        return self.has_focus and has_keyboard_focus(self.view)

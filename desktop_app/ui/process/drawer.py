"""The drawer at the right: all that is known of the chosen file."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.progress import FileProgress
from desktop_app.ui.desk import SessionDesk
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.clock import AnimationClock


class Drawer(QWidget):
    """First form: closed."""

    closed = Signal()
    action_asked = Signal(str, str)

    def __init__(self, theme: Theme, clock: AnimationClock, desk: SessionDesk, now_ms: Callable[[], int]) -> None:
        super().__init__()
        self.is_open = False
        self.hide()

    def apply(self, batch: Sequence[FileProgress]) -> None:
        """Follow."""

    def refresh(self) -> None:
        """Ask again."""

    def show_file(self, file_id: str) -> None:
        """Show a file."""

    def open_drawer(self) -> None:
        """Open."""

    def close_drawer(self, *, is_at_once: bool = False) -> None:
        """Close."""

    def set_width(self, width_px: int) -> None:
        """Be so wide."""

    def set_over(self, *, is_over: bool) -> None:
        """Lie over the list."""

"""The data section of Settings in the window: its desk, its rows, and the work that closes the window."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Slot
from shiboken6 import delete

from desktop_app.app import App
from desktop_app.core.upkeep import Upkeep
from desktop_app.ui.shell.places import SETTINGS
from desktop_app.ui.shell.shell import Shell
from desktop_app.ui.theme.theme import Theme


class Keeping(QObject):
    """Puts the rows into Settings when it is opened; `upkeep` is what is to be done once the window is closed."""

    def __init__(
        self, theme: Theme, app: App, shell: Shell, settings: Callable[[], Any], jobs: Callable[[], Any]
    ) -> None:
        super().__init__()
        self._theme, self._app, self._shell = theme, app, shell
        self._settings, self._jobs = settings, jobs
        self._desk: Any = None
        self._rows: Any = None
        self.upkeep: Upkeep | None = None
        shell.screen_built.connect(self._put_rows)

    def close(self) -> None:
        """Go with the desk: nothing asks a database that is to be closed."""
        if self._desk is not None:
            delete(self._desk)
            self._desk = None

    @Slot(str)
    def _put_rows(self, key: str) -> None:
        if key != SETTINGS:
            return
        from desktop_app.desk.data_desk import DataDesk  # as Settings itself
        from desktop_app.ui.settings.data_rows import DataRows

        screen = self._settings()
        self._desk = DataDesk(self._app, self._jobs())
        self._desk.upkeep_asked.connect(self._leave)
        self._rows = DataRows(self._theme, self._desk, screen.data_card, screen.toast)

    @Slot(object)
    def _leave(self, upkeep: Upkeep) -> None:
        self.upkeep = upkeep
        self._shell.left.emit()

"""The data section of Settings in the window: its desk, its rows, and the work that closes the window."""

import contextlib
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import QDateTime, QObject, QTimer, Slot
from shiboken6 import delete

from desktop_app.app import App
from desktop_app.background.errands import Errands
from desktop_app.core.errors import ProcessingError
from desktop_app.core.program.upkeep import Upkeep
from desktop_app.store.safekeeping.backup import BackupState, backup_state
from desktop_app.ui.shell.places import SETTINGS
from desktop_app.ui.shell.shell import Shell
from desktop_app.ui.shell.words import tr
from desktop_app.ui.texts import DAY, date_text
from desktop_app.ui.theme.theme import Theme

_REMINDS_AFTER_MS = 4000
"""So long after the start it is looked whether a backup is due."""


class DataPart(QObject):
    """Puts the rows into Settings when it is opened; `upkeep` is what is to be done once the window is closed."""

    def __init__(
        self,
        theme: Theme,
        app: App,
        errands: Errands,
        shell: Shell,
        settings: Callable[[], Any],
        jobs: Callable[[], Any],
    ) -> None:
        super().__init__()
        self._errands = errands
        self._theme, self._app, self._shell = theme, app, shell
        self._settings, self._jobs = settings, jobs
        self._desk: Any = None
        self._rows: Any = None
        self.upkeep: Upkeep | None = None
        shell.screen_built.connect(self._put_rows)
        shell.notices.backup_chosen.connect(self._back_up)
        QTimer.singleShot(_REMINDS_AFTER_MS, self, self._look)

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

    @Slot()
    def _look(self) -> None:
        """Look, beside the window, whether a backup is due."""
        self._errands.run(self._remind, backup_state, self._app.database)

    def _remind(self, ended: "Future[BackupState]") -> None:
        with contextlib.suppress(ProcessingError):  # a database in trouble is told by the bar at the top
            state = ended.result()
            if state.is_due:
                self._shell.notices.show_backup_due(_due_words(state.last_ms))

    @Slot()
    def _back_up(self) -> None:
        self._shell.open_screen(SETTINGS)
        self._settings().open_section("data")
        self._rows.backup_button.click()

    @Slot(object)
    def _leave(self, upkeep: Upkeep) -> None:
        self.upkeep = upkeep
        self._shell.left.emit()


def _due_words(last_ms: int | None) -> str:
    """Say when the last backup was made."""
    if last_ms is None:
        return tr("Window", "There is none yet. A copy elsewhere outlives this disk.")
    day = date_text(QDateTime.fromMSecsSinceEpoch(last_ms).date(), DAY)
    return tr("Window", "The last one was made on {day}.").format(day=day)

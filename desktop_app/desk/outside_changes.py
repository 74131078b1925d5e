"""What another program (the command line) changes in the database is noticed here."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.store.database import Database

_LOOK_MS = 250
"""How often another program's changes are looked for."""


class OutsideChanges(QObject):
    """Looks four times a second; `noticed` comes after another program has changed something."""

    noticed = Signal()

    def __init__(self, database: Database, parent: QObject) -> None:
        super().__init__(parent)
        self._database = database
        self._data_version = database.data_version()
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def close(self) -> None:
        """Look no more."""
        self._timer.stop()

    @Slot()
    def _look(self) -> None:
        version = self._database.data_version()
        if version != self._data_version:
            self._data_version = version
            self.noticed.emit()

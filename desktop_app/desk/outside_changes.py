"""What happens to the database outside of this program: another one changes it, or its drive goes and comes back."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.core.errors import ProcessingError
from desktop_app.store.database import Database

_LOOK_MS = 250
"""How often another program's changes are looked for."""


class OutsideChanges(QObject):
    """Looks four times a second.

    Signals:
        noticed: another program has changed something.
        troubled: the `Failure` that keeps the data folder from being reached; None once it is back.
    """

    noticed = Signal()
    troubled = Signal(object)

    def __init__(self, database: Database, parent: QObject | None) -> None:
        super().__init__(parent)
        self._database = database
        self._data_version = database.data_version()
        self._is_gone = False
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def close(self) -> None:
        """Look no more."""
        self._timer.stop()

    @Slot()
    def _look(self) -> None:
        try:
            version = self._database.data_version()
        except ProcessingError as error:
            if not self._is_gone:
                self._is_gone = True
                self.troubled.emit(error.failure)
            return
        if self._is_gone:
            self._is_gone = False
            self.troubled.emit(None)
        if version != self._data_version:
            self._data_version = version
            self.noticed.emit()

"""Results for the window: a person's tests and readings, read from the database."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.app import App
from desktop_app.core.progress import FileProgress
from desktop_app.core.series import Reading, ResultCounts, TestSeries
from desktop_app.core.status import FileStatus
from desktop_app.store import series

_SOON_MS = 1000
"""While files are being read, results are asked for again at most so often."""


class ResultsDesk(QObject):
    """Fulfils `ui.results.desk.ResultsDesk`."""

    changed = Signal()

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._soon = QTimer(self, interval=_SOON_MS, singleShot=True)
        self._soon.timeout.connect(self.changed)
        app.recorder.recorded.connect(self._note)

    def version(self) -> int:
        """Return a number that changes whenever anything stored has changed."""
        return series.stored_version(self._app.database)

    def counts(self, person_id: int) -> ResultCounts:
        """Return how many values a person has."""
        return series.count_results(self._app.database, person_id)

    def tests(self, person_id: int) -> list[TestSeries]:
        """Return a person's tests, by heading and name."""
        return series.list_tests(self._app.database, person_id)

    def readings(self, person_id: int, test: TestSeries) -> list[Reading]:
        """Return all readings of one test, the newest first."""
        return series.list_readings(self._app.database, person_id, test)

    @Slot(object)
    def _note(self, batch: list[FileProgress]) -> None:
        if any(progress.status in {FileStatus.COMPLETED, FileStatus.PENDING} for progress in batch):
            self._soon.start()

"""Results for the window: a person's tests and readings, read from the database."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.app import App
from desktop_app.core.errors import ProcessingError
from desktop_app.core.medical.series import Reading, ResultCounts, TestSeries
from desktop_app.core.progress import FileProgress
from desktop_app.core.status import FileStatus
from desktop_app.desk.jobs_desk import JobsDesk
from desktop_app.store.people import series
from desktop_app.store.readings.scopes import Scope
from desktop_app.ui.export.wish import ExportChoice, ExportWish
from desktop_app.ui.failures import failure_sentence

_SOON_MS = 1000
"""While files are being read, results are asked for again at most so often."""


class ResultsDesk(QObject):
    """Fulfils `ui.results.desk.ResultsDesk`."""

    changed = Signal()
    refused = Signal(str)

    def __init__(self, app: App, jobs: JobsDesk) -> None:
        super().__init__()
        self._app, self._jobs = app, jobs
        self._soon = QTimer(self, interval=_SOON_MS, singleShot=True)
        self._soon.timeout.connect(self.changed)
        app.recorder.recorded.connect(self._note)

    @property
    def exports(self) -> Sequence[ExportChoice]:
        """The formats that there are, in the order in which they are offered."""
        return self._jobs.export_choices

    def export(self, person_id: int, test: TestSeries | None, wish: ExportWish, path: str, title: str) -> None:
        """Write a person's results, or those of one test, to a file, as a job that `title` names."""
        scope = Scope(patient_id=person_id)
        if test is not None:
            names = () if test.analyte_id else tuple(sorted(test.printed_names))
            scope = Scope(patient_id=person_id, test=test.analyte_id, test_names=names)
        try:
            self._jobs.start_export(scope, wish, Path(path), title)
        except ProcessingError as error:
            self.refused.emit(failure_sentence(error.failure))

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

"""Figures of past processing for the window: read beside it, exported as a job."""

from collections.abc import Callable
from concurrent.futures import Future
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.app import App
from desktop_app.background.errands import Errands
from desktop_app.background.jobs import JobReport
from desktop_app.core.analytics.figures import Analytics
from desktop_app.core.analytics.rows import figure_rows
from desktop_app.core.analytics.spans import Span, last_days
from desktop_app.core.errors import Failure, ProcessingError
from desktop_app.core.jobs import JobKind
from desktop_app.core.progress import FileProgress
from desktop_app.desk.jobs_desk import JobsDesk
from desktop_app.exports.figures_file import export_figures
from desktop_app.store.database import Database
from desktop_app.store.work.analytics import read_analytics
from desktop_app.ui.analytics.desk import Answer
from desktop_app.ui.failures import failure_sentence

_SOON_MS = 5000
"""While files are being read, figures are told to have changed at most so often."""
_MONTH_DAYS = 30


class AnalyticsDesk(QObject):
    """Fulfils `ui.analytics.desk.AnalyticsDesk`."""

    changed = Signal()
    refused = Signal(str)

    def __init__(self, app: App, errands: Errands, jobs: JobsDesk, *, soon_ms: int = _SOON_MS) -> None:
        super().__init__()
        self._app, self._errands, self._jobs = app, errands, jobs
        self._is_troubled = False
        self._soon = QTimer(self, interval=soon_ms, singleShot=True)
        self._soon.timeout.connect(self.changed)
        app.recorder.recorded.connect(self._note)
        app.recorder.troubled.connect(self._note_trouble)

    @property
    def is_writing_troubled(self) -> bool:
        """True while progress cannot be written."""
        return self._is_troubled

    def ask(self, span: Span, engine: str | None, done: Callable[[Answer], None]) -> None:
        """Read the figures of a span, of one engine or all."""
        today = _today()

        def finish(future: "Future[Analytics]") -> None:
            try:
                done(Answer(future.result(), today))
            except ProcessingError as error:
                done(Answer(Analytics(), today, error.failure))

        self._errands.run(finish, read_analytics, self._app.database, span, engine, today)

    def export(self, span: Span, engine: str | None, path: str, title: str) -> None:
        """Write the figures to a CSV file, as a job that `title` names."""
        work = partial(_export, self._app.database, span, engine, Path(path))
        try:
            self._jobs.start(JobKind.EXPORT, title, work)
        except ProcessingError as error:
            self.refused.emit(failure_sentence(error.failure))

    @Slot(object)
    def _note(self, batch: list[FileProgress]) -> None:
        if not self._soon.isActive() and any(progress.status.is_ended for progress in batch):
            self._soon.start()

    @Slot(object)
    def _note_trouble(self, failure: Failure | None) -> None:
        if self._is_troubled != (failure is not None):
            self._is_troubled = failure is not None
            self.changed.emit()


def _export(database: Database, span: Span, engine: str | None, path: Path, told: JobReport) -> str:
    """Write the figures to a file; return its path.

    Raises:
        ProcessingError: DISK_FULL, EXPORT_REFUSED, DATABASE.
        JobCancelled: it was asked to stop.
    """
    told.check()
    today = _today()
    analytics = read_analytics(database, span, engine, today)
    told.check()
    export_figures(figure_rows(analytics, last_days(today, _MONTH_DAYS)), path)
    return str(path)


def _today() -> date:
    return datetime.now(UTC).astimezone().date()

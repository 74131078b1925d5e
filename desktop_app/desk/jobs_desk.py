"""Jobs for the window: long operations on the real database, tracked, announced when committed, never left running.

Other desks start jobs of their own by `JobsDesk.start`; what a job's function may do stands in `background/jobs.py`.
"""

import contextlib
import secrets
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app import __version__
from desktop_app.app import App
from desktop_app.background.errands import Errands
from desktop_app.background.jobs import JobReport, Jobs, Work
from desktop_app.core.errors import ProcessingError
from desktop_app.core.jobs import JobKind, JobProgress
from desktop_app.core.status import JobStatus
from desktop_app.desk.summary_words import summary_words
from desktop_app.exports.export import ExportOptions, Source, export
from desktop_app.exports.formats import FORMATS, Format
from desktop_app.store.database import Database
from desktop_app.store.driver import plain_errors
from desktop_app.store.exchange.exported import iter_rows, measure_export
from desktop_app.store.folder import held_file
from desktop_app.store.readings.documents import KnownDocuments
from desktop_app.store.readings.results import iter_documents
from desktop_app.store.readings.scopes import Scope
from desktop_app.store.work.jobs import interrupt_jobs, save_job
from desktop_app.ui.export.wish import ExportChoice, ExportWish
from desktop_app.ui.told import told_words


class JobsDesk(QObject):
    """Fulfils `ui.jobs.desk.JobsDesk`; `told` carries every job's snapshot, quiet ones' included."""

    changed = Signal(object)
    told = Signal(object)

    def __init__(self, app: App, errands: Errands) -> None:
        super().__init__()
        self._app, self._errands = app, errands
        self._owner = secrets.token_hex(8)
        self._held = contextlib.ExitStack()
        self._is_held = False
        self._jobs = Jobs(app.recorder.ask, self._save)
        self._jobs.changed.connect(self._tell)

    def jobs(self) -> list[JobProgress]:
        """Return the jobs of this run, newest first, as they are committed; quiet ones only where they failed."""
        return [job for job in self._jobs.jobs() if _is_shown(job)]

    def cancel(self, key: str) -> None:
        """Ask a job to stop."""
        self._jobs.cancel(key)

    def forget_ended(self) -> None:
        """Show the jobs that have ended no more."""
        self._jobs.forget_ended()

    @property
    def export_choices(self) -> list[ExportChoice]:
        """The formats of exports, in the order in which they are offered."""
        return [
            ExportChoice(facts.format.value, told_words(facts.title), facts.extension, told_words(facts.note))
            for facts in FORMATS
        ]

    def start(
        self, kind: JobKind, title: str, work: Work, *, session_id: str | None = None, document_id: int | None = None
    ) -> str:
        """Run a function as a tracked job; return the job's key.

        Raises:
            ProcessingError: the data folder takes no file.
        """
        self._hold()
        return self._jobs.start(kind, title, work, session_id=session_id, document_id=document_id)

    def start_export(self, scope: Scope, wish: ExportWish, path: Path, title: str) -> str:
        """Write the results of a scope to a file, as a person wishes, as a job; return its key.

        Raises:
            ProcessingError: the data folder takes no file.
        """
        scope = replace(scope, is_confirmed=wish.is_confirmed_only)
        work = partial(export_results, self._app.database, scope, _options_of(wish), path)
        return self.start(JobKind.EXPORT, title, work, session_id=scope.session_id)

    def mark_interrupted(self) -> None:
        """Mark the jobs that dead programs left running, beside the window."""
        asked = self._app.recorder.ask(interrupt_jobs, self._app.database, self._is_alive)
        self._errands.when_done(asked, _pass_over)

    def close(self) -> None:
        """Stop the jobs; what runs is marked interrupted."""
        self._jobs.close()
        self._held.close()

    @Slot(object)
    def _tell(self, job: JobProgress) -> None:
        self.told.emit(job)
        if _is_shown(job):
            self.changed.emit(job)

    def _save(self, job: JobProgress, row_id: int | None) -> int:
        return save_job(self._app.database, job, self._owner, row_id)

    def _hold(self) -> None:
        """Say to other programs that this one lives, as long as it does."""
        if not self._is_held:
            with plain_errors(self._app.database.path):
                self._held.enter_context(held_file(self._lock(self._owner)))
            self._is_held = True

    def _is_alive(self, owner: str) -> bool:
        with contextlib.suppress(OSError), held_file(self._lock(owner)) as is_ours:
            return not is_ours
        return True

    def _lock(self, owner: str) -> Path:
        folder = self._app.database.path.parent / "locks"
        folder.mkdir(mode=0o700, exist_ok=True)
        return folder / f"jobs-{owner}.lock"


def export_results(database: Database, scope: Scope, options: ExportOptions, path: Path, told: JobReport) -> str:
    """Write the results of a scope to a file that is whole or not there; return its path.

    Raises:
        ProcessingError: DISK_FULL, EXPORT_REFUSED, DATABASE.
        JobCancelled: it was asked to stop.
    """
    total = measure_export(database, scope).values
    source = Source(
        rows=partial(iter_rows, database, scope),
        documents=partial(iter_documents, database, scope),
        content=KnownDocuments(database).content,
        session_id=scope.session_id,
    )

    def tell(done: int) -> None:
        told.check()
        told.tell(100 * done / max(1, total), f"{done:,} / {total:,}".replace(",", " "))

    tell(0)
    export(source, options, path, tell)
    return str(path)


def _options_of(wish: ExportWish) -> ExportOptions:
    return ExportOptions(
        Format(wish.choice.key),
        f"labstream {__version__}",
        has_documents=wish.has_documents,
        has_bom=wish.has_bom,
        paper=wish.paper,
        words=summary_words(),
    )


def _is_shown(job: JobProgress) -> bool:
    return not job.kind.is_quiet or job.status is JobStatus.FAILED


def _pass_over(ended: "Future[int]") -> None:
    with contextlib.suppress(ProcessingError):  # tried again at the next start
        ended.result()

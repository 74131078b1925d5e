"""The search index for the window: kept up by itself while files are read, and rebuilt when the person asks for it."""

import contextlib
import math
import time
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.app import App
from desktop_app.background.errands import Errands
from desktop_app.background.jobs import JobReport
from desktop_app.core.errors import ProcessingError
from desktop_app.core.jobs import JobKind, JobProgress
from desktop_app.core.progress import FileProgress
from desktop_app.core.status import JobStatus
from desktop_app.desk.jobs_desk import JobsDesk
from desktop_app.desk.meanings import Meanings
from desktop_app.store.search.index import IndexStep, count_unindexed, forget_index, index_some
from desktop_app.ui.search.desk import IndexState

MANY_PASSAGES = 500
"""So many that are sent at once are a job that is shown; fewer are sent quietly after each reading."""

_AFTER_ERROR_S = 300.0
_SOON_MS = 500
_MEANWHILE_MS = 15_000
"""While files are being read, those that ended are taken in so often: each time is a job of its own."""


class IndexDesk(QObject):
    """Takes documents into the index once they are read.

    Signals:
        changed: the state of the index is another one.
    """

    changed = Signal()

    def __init__(self, app: App, errands: Errands, jobs: JobsDesk, meanings: Meanings | None = None) -> None:
        super().__init__()
        self._app, self._errands, self._jobs = app, errands, jobs
        self._meanings = meanings or Meanings(app)
        self._state = IndexState()
        self._key = ""
        self._asks_again_at_s = 0.0
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self.look)
        app.recorder.recorded.connect(self._note)
        jobs.told.connect(self._follow)

    @property
    def state(self) -> IndexState:
        """How many documents are to be taken in, and whether the index is being rebuilt."""
        return self._state

    @property
    def meanings(self) -> Meanings:
        """What gives passages and searches a meaning."""
        return self._meanings

    @Slot()
    def look(self) -> None:
        """Look, beside the window, whether documents are to be taken in, and begin."""
        if not self._key:
            self._errands.run(self._begin, self._count_missing)

    @Slot()
    def look_anew(self) -> None:
        """Look again, also after passages were given up by the person or by an error: the settings are others."""
        self._asks_again_at_s = 0.0
        self.look()

    def rebuild(self) -> None:
        """Take every document in again, as a job that is shown; nothing happens while one runs.

        Raises:
            ProcessingError: the data folder takes no file.
        """
        if not self._state.is_rebuilding:
            self._asks_again_at_s = 0.0
            work = partial(rebuild_index, self._count, self._step, self._fill_meaning)
            self._key = self._jobs.start(JobKind.REINDEX, self.tr("taken in anew"), work)
            self._tell(IndexState(self._state.left, is_rebuilding=True))

    @property
    def _has_meaning(self) -> bool:
        return time.monotonic() >= self._asks_again_at_s

    def _next_try_s(self, ended: JobStatus) -> float:
        """Return when passages are sent by themselves again: not soon after an error, not after the person's stop."""
        if ended is JobStatus.CANCELLED:
            return math.inf
        return 0.0 if ended is JobStatus.COMPLETED else time.monotonic() + _AFTER_ERROR_S

    def _count_missing(self) -> tuple[int, int]:
        bare = self._meanings.count_bare() if self._has_meaning else 0
        return count_unindexed(self._app.database), bare

    def _begin(self, counted: "Future[tuple[int, int]]") -> None:
        with contextlib.suppress(ProcessingError):  # a database in trouble is told by the bar at the top
            count, bare = counted.result()
            self._tell(IndexState(count, bare=bare))
            if (count or bare) and not self._key:
                kind = JobKind.INDEX if bare < MANY_PASSAGES else JobKind.MEANING
                self._key = self._jobs.start(kind, "", partial(fill_index, count, self._step, self._fill_meaning))

    @Slot(object)
    def _note(self, batch: list[FileProgress]) -> None:
        """Look soon after files have ended; not with every file while others are being read."""
        if any(progress.status.is_ended for progress in batch):
            is_busy = bool(self._app.runner.sessions())
            if not self._soon.isActive() or not is_busy:
                self._soon.start(_MEANWHILE_MS if is_busy else _SOON_MS)

    @Slot(object)
    def _follow(self, job: JobProgress) -> None:
        if job.key != self._key:
            return
        if job.is_running:
            is_rebuilding = job.kind is JobKind.REINDEX
            self._tell(IndexState(self._state.left, job.progress, is_rebuilding=is_rebuilding, bare=self._state.bare))
            return
        self._key = ""
        is_complete = job.status is JobStatus.COMPLETED
        self._asks_again_at_s = self._next_try_s(job.status)
        self._tell(IndexState() if is_complete else IndexState(self._state.left, bare=self._state.bare))
        if is_complete:  # files may have ended meanwhile
            self._soon.start(_SOON_MS)

    def _tell(self, state: IndexState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()

    def _count(self) -> int:
        return self._app.recorder.ask(forget_index, self._app.database).result()

    def _fill_meaning(self, told: JobReport) -> None:
        if self._has_meaning:
            self._meanings.fill(told, partial(_tell_passages, told))

    def _step(self, below: int | None) -> IndexStep:
        return self._app.recorder.ask(index_some, self._app.database, below).result()


Step = Callable[[int | None], IndexStep]
"""`store.search.index.index_some` in the writer's thread."""

FillMeaning = Callable[[JobReport], None]
"""Gives vectors to the passages that have none; nothing happens while the search by meaning is off."""


def fill_index(total: int, step: Step, fill_meaning: FillMeaning, told: JobReport) -> None:
    """Take in what is not in the index yet, some documents at a time, then give passages their meaning.

    Raises:
        ProcessingError: DISK_FULL, DATABASE, and of the service; what was taken in stays.
        JobCancelled: it was asked to stop; what was taken in stays.
    """
    done, below = 0, None
    while True:
        told.check()
        documents, below = step(below)
        if below is None:
            break
        done += documents
        told.tell(100 * done / max(1, total), f"{done} / {max(done, total)}")
    fill_meaning(told)


def rebuild_index(forget: Callable[[], int], step: Step, fill_meaning: FillMeaning, told: JobReport) -> None:
    """Take every document in again; what was there is found until it is replaced. Raises as `fill_index`."""
    fill_index(forget(), step, fill_meaning, told)


def _tell_passages(told: JobReport, done: int, total: int) -> None:
    told.tell(100 * done / max(1, total), f"{done} / {total}")

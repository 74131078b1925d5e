"""Jobs: long operations other than the reading of files, run beside the window, tracked and announced like files.

How to add one (export, backup, rebuilding the search index …)::

    def copy_all(told: JobReport) -> str | None:
        for number, part in enumerate(parts):
            told.check()                              # raises JobCancelled once the person asked for it
            copy(part)
            told.tell(100 * number / len(parts), "part 3 of 9")   # at most ten a second go on
        return str(path)                              # the path of what came of it, or None

    key = jobs.start(JobKind.BACKUP, "Backup to Monday.labstream", copy_all)

The function runs in a thread of the jobs' own pool. It may read the database (`reading_much`); what it writes goes
through `Recorder.ask`, whose future it may wait for: the recorder stays the only writer. It cleans up after itself when
`check` raises. Errors of the catalogue are raised as `ProcessingError` and are shown with what to do; a full disk is
recognised by itself; anything else is a bug, which ends as INTERNAL and is logged.

A job is a row of `processing_jobs`. `Jobs.changed` carries a snapshot once it is committed, never before. A job that
runs when the program ends is asked to stop and marked interrupted; after a crash `store.work.jobs.interrupt_jobs` does.
"""

import errno
import logging
import secrets
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, QThreadPool, QTimer, Signal, Slot

from desktop_app.background.pools import end_pool
from desktop_app.core.errors import ErrorCode, Failure, ProcessingError
from desktop_app.core.jobs import JobKind, JobProgress
from desktop_app.core.status import JobStatus

_log = logging.getLogger(__name__)

THREADS = 2
_TICK_S = 0.1
_SAVE_AGAIN_MS = 1000

SaveJob = Callable[[JobProgress, int | None], int]
"""Stores a snapshot in the job's row (None: a new one) and returns the row's id; called in the writer's thread.

Raises:
    ProcessingError: nothing was stored.
"""


class Ask(Protocol):
    """`Recorder.ask`: runs a function in the writer's thread."""

    def __call__(self, function: Callable[[], None], /) -> "Future[None]":
        """Return the future of its end."""
        ...


class JobCancelled(Exception):  # noqa: N818 - asked for, not an error
    """Raised inside a job's function by `JobReport.check` once it is to stop."""


class JobReport:
    """What a job's function is given: it tells how far it is and learns whether to stop. Any thread may use it."""

    def __init__(self, tell: Callable[[int | None, str | None], None], stopped: threading.Event) -> None:
        self._tell = tell
        self._stopped = stopped
        self._last_s = 0.0
        self._last: tuple[int | None, str | None] = (None, None)

    @property
    def is_cancelled(self) -> bool:
        """True once the job is to stop."""
        return self._stopped.is_set()

    def check(self) -> None:
        """Raise `JobCancelled` once the job is to stop."""
        if self._stopped.is_set():
            raise JobCancelled

    def tell(self, percent: float | None, message: str | None = None) -> None:
        """Tell how far the job is (0 to 100, None: unknown) and what it does; more than ten a second are left out."""
        told = (None if percent is None else max(0, min(99, int(percent))), message)
        now_s = time.monotonic()
        if told != self._last and now_s - self._last_s >= _TICK_S:
            self._last, self._last_s = told, now_s
            self._tell(*told)


Work = Callable[[JobReport], str | None]
"""A job's function: it returns the path of what came of it, or None.

Raises:
    JobCancelled: as `JobReport.check` does.
    ProcessingError: an expected error.
    OSError: the disk is full.
"""


class Jobs(QObject):
    """Starts jobs, keeps the snapshots of all of this run, and stops them.

    Signals:
        changed: a `JobProgress`, committed.
    """

    changed = Signal(object)
    _told = Signal(object)
    _kept = Signal(object)

    def __init__(self, ask: Ask, save: SaveJob, *, now_ms: Callable[[], int] | None = None) -> None:
        super().__init__()
        self._ask, self._save = ask, save
        self._now_ms = now_ms or _wall_clock_ms
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(THREADS)
        self._stops: dict[str, threading.Event] = {}
        self._row_ids: dict[str, int] = {}  # used in the writer's thread alone
        self._current: dict[str, JobProgress] = {}
        self._committed: OrderedDict[str, JobProgress] = OrderedDict()
        self._unsaved: OrderedDict[str, JobProgress] = OrderedDict()
        self._is_closed = False
        self._again = QTimer(self, interval=_SAVE_AGAIN_MS, singleShot=True)
        self._again.timeout.connect(self._save_again)
        self._told.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._kept.connect(self._announce, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        kind: JobKind,
        title: str,
        work: Work,
        *,
        session_id: str | None = None,
        document_id: int | None = None,
    ) -> str:
        """Run a function as a job and return the job's key; it begins as soon as one of two threads is free."""
        key = secrets.token_hex(8)
        job = JobProgress(
            key, kind, title, JobStatus.RUNNING, self._now_ms(), session_id=session_id, document_id=document_id
        )
        self._stops[key] = threading.Event()
        self._take(job)
        self._pool.start(lambda: self._run(job, work))  # not a QRunnable, as in `errands`
        return key

    def cancel(self, key: str) -> None:
        """Ask a job to stop; it ends as soon as its function looks."""
        job = self._current.get(key)
        if job is not None and job.is_running and not job.is_cancelling:
            self._stops[key].set()
            self._take(replace(job, is_cancelling=True))

    def jobs(self) -> list[JobProgress]:
        """Return the jobs of this run as they are committed, newest first."""
        return list(reversed(self._committed.values()))

    def forget_ended(self) -> None:
        """Show the jobs that have ended no more; their rows stay."""
        for key in [key for key, job in self._committed.items() if not job.is_running]:
            del self._committed[key]

    @property
    def is_working(self) -> bool:
        """True while a job runs or waits for a thread."""
        return any(job.is_running for job in self._current.values())

    def close(self, timeout_ms: int = 5000) -> bool:
        """Stop all jobs and wait; what runs is marked interrupted. False when one did not end in time."""
        self._is_closed = True
        self._again.stop()
        for stop in self._stops.values():
            stop.set()
        self._pool.clear()
        has_ended = end_pool(self._pool, timeout_ms)
        for job in self._current.values():
            if job.is_running:
                ended = replace(job, status=JobStatus.INTERRUPTED, ended_at_ms=self._now_ms())
                self._ask(lambda ended=ended: self._keep(ended))
        if not has_ended:
            _log.warning("A job did not end within %d ms", timeout_ms)
        return has_ended

    def _run(self, job: JobProgress, work: Work) -> None:
        """Do a job in a thread of the pool."""
        last = job

        def tell(percent: int | None, message: str | None) -> None:
            nonlocal last
            last = replace(last, progress=percent, message=message)
            self._told.emit(last)

        stopped = self._stops[job.key]
        try:
            result = None if stopped.is_set() else work(JobReport(tell, stopped))
            status = JobStatus.CANCELLED if stopped.is_set() and result is None else JobStatus.COMPLETED
            ended = replace(last, status=status, result=result)
        except JobCancelled:
            ended = replace(last, status=JobStatus.CANCELLED)
        except Exception as error:  # noqa: BLE001 - becomes the job's state
            ended = replace(last, status=JobStatus.FAILED, error=_failure_of(error))
        if ended.status is JobStatus.COMPLETED:
            ended = replace(ended, progress=100, message=None)
        self._told.emit(replace(ended, ended_at_ms=self._now_ms()))

    @Slot(object)
    def _take(self, job: JobProgress) -> None:
        """Have a snapshot stored; one that comes late changes nothing."""
        before = self._current.get(job.key)
        if self._is_closed or (before is not None and not before.is_running):
            return
        if job.is_running and before is not None and before.is_cancelling:
            job = replace(job, is_cancelling=True)
        self._current[job.key] = job
        if not job.is_running:
            del self._stops[job.key]
        self._store(job)

    def _store(self, job: JobProgress) -> None:
        future = self._ask(lambda: self._keep(job))
        future.add_done_callback(lambda done: self._kept.emit((job, done)))

    def _keep(self, job: JobProgress) -> None:
        """Store a snapshot in the writer's thread."""
        row_id = self._save(job, self._row_ids.get(job.key))
        if job.is_running:
            self._row_ids[job.key] = row_id
        else:  # nothing is told of it any more
            self._row_ids.pop(job.key, None)

    @Slot(object)
    def _announce(self, kept: tuple[JobProgress, "Future[Any]"]) -> None:
        job, future = kept
        if self._is_closed:
            return
        if future.exception() is not None:  # the recorder tells of the trouble; the last snapshot is tried again
            if self._current.get(job.key) is job:
                self._unsaved[job.key] = job
                self._again.start()
            return
        self._committed[job.key] = job
        if not job.is_running:
            self._current.pop(job.key, None)
        self.changed.emit(job)

    @Slot()
    def _save_again(self) -> None:
        unsaved, self._unsaved = self._unsaved, OrderedDict()
        for key, job in unsaved.items():
            if self._current.get(key) is job:
                self._store(job)


def _failure_of(error: Exception) -> Failure:
    if isinstance(error, ProcessingError):
        return error.failure
    if isinstance(error, OSError) and error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return Failure.of(ErrorCode.DISK_FULL)
    _log.error("A job broke off: %s", type(error).__name__)
    return Failure.of(ErrorCode.INTERNAL, type(error).__name__)


def _wall_clock_ms() -> int:
    return time.time_ns() // 1_000_000

"""The one writer: gathers steps for a moment, commits them in one transaction, then announces them.

What is announced is committed. When the database does not accept a batch, each file is tried by itself, so that
one file that cannot be stored fails alone, and what its attempt tells after that is passed over; what cannot be
stored at all is kept and tried again every second.
"""

import logging
import threading
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from typing import ParamSpec, TypeVar

from PySide6.QtCore import QMetaObject, QObject, Qt, QThread, QTimer, Signal, Slot

from desktop_app.core.errors import CATALOGUE, ErrorCode, Failure, ProcessingError
from desktop_app.core.progress import FileProgress, StageRun, Step
from desktop_app.core.status import MAX_ATTEMPTS, FileStatus, JobStatus

_log = logging.getLogger(__name__)

BATCH_MS = 33
MOST_BATCH_MS = 3 * BATCH_MS
"""A batch is gathered for longer where the last one was of several files, as many times as there were, up to this.

Of one file all shows at once. Of many, a page of an index that all of them change is written once for all, within a
tenth of a second, which a person takes for at once. The last ones are not waited with (`Recorder.hurry`).
"""

RETRY_MS = 1000

Save = Callable[[Sequence[Step]], Sequence[FileProgress]]
"""Stores the steps in one transaction and returns each file's last snapshot.

Raises:
    ProcessingError: nothing of it was stored.
"""

P = ParamSpec("P")
T = TypeVar("T")


class _WriterThread(QThread):
    """A thread whose `run` is Python: thread-local state, and so the connection, lives as long as the thread."""

    def run(self) -> None:
        """Run the event loop until quit."""
        self.exec()


class _Inbox:
    """Steps on their way to the writer: one wake-up for all that come together, not one for each."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._steps: list[Step] = []

    def put(self, step: Step) -> bool:
        """Add a step; True when it is the first, so that the writer must be told."""
        with self._lock:
            self._steps.append(step)
            return len(self._steps) == 1

    def empty(self) -> list[Step]:
        """Take all steps out."""
        with self._lock:
            steps, self._steps = self._steps, []
        return steps


class _Writer(QObject):
    """Lives in the writer thread."""

    recorded = Signal(object)
    troubled = Signal(object)

    def __init__(self, save: Save, inbox: _Inbox) -> None:
        super().__init__()
        self._save = save
        self._inbox = inbox
        self._home = self.thread()
        self._pending: list[Step] = []
        self._failed_attempts: set[tuple[str, int]] = set()
        self._is_troubled = False
        self._batch_ms = BATCH_MS
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.flush)

    @Slot()
    def wake(self) -> None:
        """Have what lies in the inbox stored with all that comes until then."""
        if not self._timer.isActive():
            self._timer.start(self._batch_ms)

    def _take(self, step: Step) -> None:
        """Add a step to the batch in hand, unless its attempt has failed because it could not be stored."""
        progress = step.progress
        attempt = (progress.file_id, progress.attempt)
        if attempt in self._failed_attempts:
            if not progress.status.is_running:
                self._failed_attempts.discard(attempt)
            return
        self._pending.append(step)

    @Slot(object)
    def execute(self, call: Callable[[], None]) -> None:
        """Commit what is in hand, then run a call that reads or writes."""
        self.flush()
        call()

    @Slot()
    def flush(self) -> None:
        """Commit and announce what is in hand and in the inbox."""
        for step in self._inbox.empty():
            self._take(step)
        steps, self._pending = self._pending, []
        if not steps:
            return
        self._batch_ms = min(BATCH_MS * _count_files(steps), MOST_BATCH_MS)
        try:
            recorded = self._save(steps)
        except Exception as error:  # noqa: BLE001 - whatever the database does, no step may be lost
            recorded = self._save_one_by_one(steps, _failure_of(error))
        else:
            self._tell_trouble(None)
        if recorded:
            self.recorded.emit(recorded)

    @Slot()
    def hurry(self) -> None:
        """Commit what is in hand, after which nothing comes soon; what begins next shows at once."""
        self.flush()
        self._batch_ms = BATCH_MS

    @Slot()
    def retire(self) -> None:
        """Commit what is in hand for the last time and leave the thread, so that the object can be destroyed."""
        self.flush()
        self._timer.stop()
        self.moveToThread(self._home)

    @property
    def unsaved_count(self) -> int:
        """How many files have steps that are not stored."""
        return _count_files(self._pending)

    def _save_one_by_one(self, steps: Sequence[Step], failure: Failure) -> list[FileProgress]:
        recorded: list[FileProgress] = []
        by_file = _by_file(steps)
        for index, own_steps in enumerate(by_file):
            try:
                recorded += self._save_alone(own_steps)
            except Exception as error:  # noqa: BLE001 - kept for the next try
                failure = _failure_of(error)
                self._pending = [step for kept in by_file[index:] for step in kept]
                self._tell_trouble(failure)
                self._timer.start(RETRY_MS)
                break
        return recorded

    def _save_alone(self, steps: Sequence[Step]) -> Sequence[FileProgress]:
        """Store one file's steps; where that fails, store that it failed."""
        try:
            return self._save(steps)
        except Exception as error:  # noqa: BLE001 - becomes the file's status
            last = steps[-1].progress
            recorded = self._save([Step(_failed(last, _failure_of(error)))])
            if last.status.is_running:  # its attempt goes on without knowing
                self._failed_attempts.add((last.file_id, last.attempt))
            return recorded

    def _tell_trouble(self, failure: Failure | None) -> None:
        if failure is not None or self._is_troubled:
            self.troubled.emit(failure)
        self._is_troubled = failure is not None


class Recorder(QObject):
    """Stores progress from one thread of its own and announces what is stored.

    Signals:
        recorded: a list of `FileProgress`, committed.
        troubled: the `Failure` that keeps progress from being stored, None when it is over.
    """

    recorded = Signal(object)
    troubled = Signal(object)
    _step_came = Signal()
    _rest_came = Signal()
    _call_asked = Signal(object)

    def __init__(self, save: Save) -> None:
        super().__init__()
        self._inbox = _Inbox()
        self._writer = _Writer(save, self._inbox)
        self._thread = _WriterThread()
        self._writer.moveToThread(self._thread)
        self._step_came.connect(self._writer.wake, Qt.ConnectionType.QueuedConnection)
        self._rest_came.connect(self._writer.hurry, Qt.ConnectionType.QueuedConnection)
        self._call_asked.connect(self._writer.execute, Qt.ConnectionType.QueuedConnection)
        self._writer.recorded.connect(self.recorded)
        self._writer.troubled.connect(self.troubled)
        self._thread.start()

    @Slot(object)
    def take(self, step: Step) -> None:
        """Have a step stored; returns at once. May be called from any thread."""
        if self._inbox.put(step):
            self._step_came.emit()

    @Slot()
    def hurry(self) -> None:
        """Have what was taken stored without waiting for more; returns at once. May be called from any thread."""
        self._rest_came.emit()

    def ask(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> "Future[T]":
        """Run a function that uses the writer's connection in the writer's thread, after all steps taken so far."""
        future: Future[T] = Future()

        def call() -> None:
            try:
                future.set_result(function(*args, **kwargs))
            except Exception as error:  # noqa: BLE001 - raised where the result is asked for
                future.set_exception(error)

        self._call_asked.emit(call)
        return future

    def flush(self) -> int:
        """Store all that was taken; return how many files have steps that could not be stored."""
        QMetaObject.invokeMethod(self._writer, "flush", Qt.ConnectionType.BlockingQueuedConnection)
        return self._writer.unsaved_count

    def close(self) -> int:
        """Store all that was taken, end the thread, and return how many files have steps that could not be stored."""
        QMetaObject.invokeMethod(self._writer, "retire", Qt.ConnectionType.BlockingQueuedConnection)
        self._thread.quit()
        self._thread.wait()
        return self._writer.unsaved_count


def _count_files(steps: Iterable[Step]) -> int:
    return len({step.progress.file_id for step in steps})


def _failure_of(error: Exception) -> Failure:
    if isinstance(error, ProcessingError):
        return error.failure
    _log.error("Storing progress failed: %s", type(error).__name__)
    return Failure.of(ErrorCode.INTERNAL, type(error).__name__)


def _by_file(steps: Iterable[Step]) -> list[list[Step]]:
    files: dict[str, list[Step]] = {}
    for step in steps:
        files.setdefault(step.progress.file_id, []).append(step)
    return list(files.values())


def _failed(progress: FileProgress, failure: Failure) -> FileProgress:
    """Return the snapshot of a file whose own could not be stored."""
    stages = tuple(_closed(stage, failure) for stage in progress.stages)
    ended_at_ms = progress.ended_at_ms or max((stage.started_at_ms for stage in stages), default=None)
    return replace(
        progress,
        status=FileStatus.FAILED,
        progress=min(progress.progress, 99),
        error=failure,
        is_retryable=CATALOGUE[failure.code].is_retryable and progress.attempt < MAX_ATTEMPTS,
        ended_at_ms=ended_at_ms,
        stages=stages,
    )


def _closed(stage: StageRun, failure: Failure) -> StageRun:
    is_open = stage.status is JobStatus.RUNNING or stage.ended_at_ms is None
    return replace(stage, status=JobStatus.FAILED, error=failure) if is_open else stage

"""The pool that runs files: lanes that take one file after the other.

The files' steps leave through one signal; a file counts as ended when its last step has come back as recorded, so that
what the runner says is committed.
"""

import logging
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal, Slot

from desktop_app.background.contents import Contents
from desktop_app.background.pools import end_pool
from desktop_app.background.queue import FileQueue, ended_files
from desktop_app.core.clock import Clock
from desktop_app.core.errors import ErrorCode
from desktop_app.core.progress import Content, FileProgress, FileTask, Step, StopReason

_log = logging.getLogger(__name__)

_LOOK_MS = 1000


class Work(Protocol):
    """One attempt at a file, told in steps; it never raises."""

    def __call__(self, task: FileTask, stop_reason: Callable[[], StopReason | None]) -> Iterator[Step]:
        """Yield the steps; the last is a final status, or pending when interrupted."""
        ...


class Runner(QObject):
    """Runs files of one or more sessions, so many at a time.

    Signals:
        stepped: a `Step`; emitted from the pool's threads.
        rested: no file is worked on any more, and all steps have been told; emitted from the pool's threads.
        finished: no file is running or unrecorded any more, and none waits but those of paused sessions.
    """

    stepped = Signal(object)
    rested = Signal()
    finished = Signal()

    def __init__(self, work: Work, contents: Contents, files_at_a_time: int, clock: Clock | None = None) -> None:
        super().__init__()
        self._work = work
        self._contents = contents
        self._queue = FileQueue(clock)
        self._pool = QThreadPool()
        self._lock = threading.Lock()
        self._lanes = 0
        self._is_finished = True
        self._files_at_a_time = files_at_a_time
        self._pool.setMaxThreadCount(files_at_a_time)
        self._alarm = QTimer(self, singleShot=True)
        self._alarm.timeout.connect(self._wake)

    def set_files_at_a_time(self, count: int, by_engine: Mapping[str, int] | None = None) -> None:
        """Run so many files at a time from now on, and of engines that are named as many more; running ones go on."""
        others = by_engine or {}
        self._files_at_a_time = count + sum(others.values())
        self._queue.set_limits(count, others)
        self._pool.setMaxThreadCount(self._files_at_a_time)
        self._fill_lanes()

    def start(self, session_id: str, tasks: Iterable[FileTask]) -> None:
        """Add a session's files behind those it has and run them; see `FileQueue.add` for those it has already."""
        self._is_finished = False
        self._queue.add(session_id, tasks)
        self._wake()

    def pause(self, session_id: str) -> None:
        """Begin no further file of the session; those that are running go on."""
        self._queue.pause(session_id)
        self._tell_when_finished()

    def stop(self, session_id: str, reason: StopReason) -> None:
        """Stop the running files of a session; those that wait are not begun, and time out when its time is over."""
        self._queue.stop(session_id, reason)
        self._wake()

    def stop_files(self, file_ids: Iterable[str], reason: StopReason) -> None:
        """Stop files that are running; those that wait are not begun."""
        self._queue.stop_files(file_ids, reason)
        self._tell_when_finished()

    def drop_waiting(self, file_ids: Iterable[str]) -> None:
        """Begin none of these files; those that are running go on."""
        self._queue.drop_waiting(file_ids)
        self._tell_when_finished()

    def move_to_top(self, session_id: str, file_ids: Iterable[str]) -> None:
        """Begin those of these files that wait before all others of the session."""
        self._queue.move_to_top(session_id, file_ids)

    def sessions(self) -> set[str]:
        """Return the sessions of which files wait, run or are not recorded yet."""
        return self._queue.sessions()

    def waiting_count(self) -> int:
        """Return how many files may begin now."""
        return self._queue.waiting_count()

    @Slot(object)
    def note_recorded(self, batch: Iterable[FileProgress]) -> None:
        """Take notice of what is committed; connected to the recorder."""
        ended = ended_files(batch)
        for progress in ended:
            if progress.sha256:
                self._contents.release(progress.file_id, progress.sha256)
        self._queue.close_files(ended)
        if self._queue.next_in_s() is not None or (ended and self._queue.waiting_count()):
            self._wake()
        else:
            self._tell_when_finished()

    @Slot(object)
    def note_trouble(self, failure: object) -> None:
        """Begin no file while the recorder cannot store progress (its failure; None: it can); what runs goes on."""
        self._queue.hold_back(is_held_back=failure is not None)

    def close(self, timeout_ms: int = 10_000) -> bool:
        """Interrupt everything and wait for the lanes; False when one did not end in time."""
        for session_id in self.sessions():
            self.stop(session_id, StopReason.INTERRUPTED)
        return end_pool(self._pool, timeout_ms)

    def next_task(self) -> FileTask | None:
        """Give a lane its next file; None ends the lane."""
        while not self._ends_surplus_lane():
            task = self._queue.take()
            if task is not None:
                return task
            with self._lock:  # what was added since then sees this lane as ended, or is seen here
                if not self._queue.waiting_count():
                    self._lanes -= 1
                    return None
        return None

    def run_task(self, task: FileTask) -> None:
        """Run one file in the calling thread."""
        try:
            for step in self._work(task, partial(self._queue.stop_reason, task)):
                if isinstance(step.payload, Content):
                    self._queue.note_bytes(task.file_id, len(step.payload.data))
                self._heed(task, step)
                self.stepped.emit(step)
        except Exception as error:  # noqa: BLE001 - the lane must go on; the file stays open in the database
            _log.critical("An attempt broke off: %s", type(error).__name__)
            self._queue.abandon(task.file_id)
        finally:
            self._queue.give_back(task)

    def _heed(self, task: FileTask, step: Step) -> None:
        """Spare other files what has just happened to this one, before it is even recorded."""
        error = step.progress.error
        if step.pause is not None:
            self._queue.pause(task.session_id)
        elif step.ended is not None and error is not None and error.code is ErrorCode.API_RATE_LIMIT:
            self._queue.close_engine(task.engine, step.progress.retry_at_ms or 0)

    @Slot()
    def _wake(self) -> None:
        """Begin what may begin now, and look again when the next time comes."""
        self._fill_lanes()
        next_in_s = self._queue.next_in_s()
        if next_in_s is not None:
            # Looked at every second at least: while the computer sleeps, only the clock on the wall goes on.
            self._alarm.start(min(_LOOK_MS, round(1000 * next_in_s) + 1))
        self._tell_when_finished()

    def _ends_surplus_lane(self) -> bool:
        with self._lock:
            is_surplus = self._lanes > self._files_at_a_time
            self._lanes -= is_surplus
        return is_surplus

    def _fill_lanes(self) -> None:
        with self._lock:
            # A lane without a file looks for one anyway before it ends.
            idle = max(0, self._lanes - self._queue.taken_count())
            missing = min(self._files_at_a_time - self._lanes, self._queue.waiting_count() - idle)
            self._lanes += max(0, missing)
        for _ in range(missing):
            self._pool.start(self._work_lane)  # not a QRunnable, as in `errands`

    def _work_lane(self) -> None:
        """Take files until there is none left, in a thread of the pool."""
        while (task := self.next_task()) is not None:
            self.run_task(task)
        if not self._lanes:  # where two end at once, both may say so
            self.rested.emit()

    def _tell_when_finished(self) -> None:
        was_finished, self._is_finished = self._is_finished, self._queue.is_idle()
        if self._is_finished and not was_finished:
            self.finished.emit()

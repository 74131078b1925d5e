"""The pool that runs files: which goes next, which must stop, and when all of them have ended.

Each place in the pool is a lane that takes one file after the other. The files' steps leave through one signal; a
file counts as ended when its last step has come back as recorded, so that what the runner says is committed.
"""

import logging
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import Protocol

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from desktop_app.core.engine import Deadline
from desktop_app.core.progress import Content, FileProgress, FileTask, Step, StopReason

_log = logging.getLogger(__name__)

MOST_UNRECORDED_FILES = 256
MOST_UNRECORDED_BYTES = 128_000_000
"""So much may be on its way to the database; the lanes wait beyond it, so that memory stays bounded."""


class Work(Protocol):
    """One attempt at a file, told in steps; it never raises."""

    def __call__(self, task: FileTask, stop_reason: Callable[[], StopReason | None]) -> Iterator[Step]:
        """Yield the steps; the last is a final status, or pending when interrupted."""
        ...


class Contents:
    """Which content is in hand: a second file of the same content waits until the first one is recorded."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._holder: dict[str, str] = {}

    def claim(self, file_id: str, sha256: str, deadline: Deadline) -> None:
        """Wait until no other file holds this content, then hold it.

        Raises:
            ProcessingError: TIMEOUT.
            Stopped: asked to stop.
        """
        with self._changed:
            while self._holder.get(sha256, file_id) != file_id:
                deadline.check()
                self._changed.wait(0.1)
            self._holder[sha256] = file_id

    def release(self, file_id: str, sha256: str) -> None:
        """Let go of a content that the file holds; nothing happens where it holds none."""
        with self._changed:
            if self._holder.get(sha256) == file_id:
                del self._holder[sha256]
                self._changed.notify_all()


class _Lane(QRunnable):
    """One place in the pool."""

    def __init__(self, runner: "Runner") -> None:
        super().__init__()
        self._runner = runner

    def run(self) -> None:
        """Take files until there is none left."""
        while (task := self._runner.next_task()) is not None:
            self._runner.run_task(task)


class Runner(QObject):
    """Runs files, so many at a time.

    Signals:
        stepped: a `Step`; emitted from the pool's threads.
        finished: no file is waiting, running or unrecorded any more.
    """

    stepped = Signal(object)
    finished = Signal()

    def __init__(self, work: Work, contents: Contents, files_at_a_time: int) -> None:
        super().__init__()
        self._work = work
        self._contents = contents
        self._files_at_a_time = files_at_a_time
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(files_at_a_time)
        self._changed = threading.Condition()
        self._waiting: deque[FileTask] = deque()
        self._open: dict[str, int] = {}  # file id → bytes on their way to the database
        self._stops: dict[str, StopReason] = {}
        self._stop_all: StopReason | None = None
        self._lanes = 0
        self._is_finished = False

    def start(self, tasks: Iterable[FileTask]) -> None:
        """Add files and run them."""
        with self._changed:
            self._waiting.extend(tasks)
            self._stop_all = None
            self._is_finished = False
            missing = min(self._files_at_a_time, len(self._waiting)) - self._lanes
            self._lanes += max(0, missing)
        for _ in range(missing):
            self._pool.start(_Lane(self))
        self._tell_when_finished()

    def stop(self, reason: StopReason) -> None:
        """Stop all files; interrupted ones that wait stay pending, else each waiting file ends for the same reason."""
        with self._changed:
            self._stop_all = reason
            if reason is StopReason.INTERRUPTED:
                self._waiting.clear()
            self._changed.notify_all()
        self._tell_when_finished()

    def cancel(self, file_ids: Iterable[str]) -> None:
        """Cancel some files, waiting or running."""
        with self._changed:
            self._stops.update(dict.fromkeys(file_ids, StopReason.CANCELLED))

    @Slot(object)
    def note_recorded(self, batch: Iterable[FileProgress]) -> None:
        """Take notice of what is committed; connected to the recorder."""
        with self._changed:
            for progress in batch:
                if progress.status.is_running:
                    continue
                self._open.pop(progress.file_id, None)
                self._stops.pop(progress.file_id, None)
                if progress.sha256:
                    self._contents.release(progress.file_id, progress.sha256)
            self._changed.notify_all()
        self._tell_when_finished()

    def close(self, timeout_ms: int = 10_000) -> bool:
        """Interrupt what runs and wait for the lanes; False when one did not end in time."""
        self.stop(StopReason.INTERRUPTED)
        return self._pool.waitForDone(timeout_ms)

    def next_task(self) -> FileTask | None:
        """Give a lane its next file once few enough are unrecorded; None ends the lane."""
        with self._changed:
            self._changed.wait_for(lambda: not self._waiting or not self._is_recording_behind())
            if not self._waiting:
                self._lanes -= 1
                return None
            task = self._waiting.popleft()
            self._open[task.file_id] = 0
            return task

    def run_task(self, task: FileTask) -> None:
        """Run one file in the calling thread."""

        def stop_reason() -> StopReason | None:
            return self._stop_all or self._stops.get(task.file_id)

        try:
            for step in self._work(task, stop_reason):
                if isinstance(step.payload, Content):
                    with self._changed:
                        self._open[task.file_id] = len(step.payload.data)
                self.stepped.emit(step)
        except Exception as error:  # noqa: BLE001 - the lane must go on; the file stays open in the database
            _log.critical("An attempt broke off: %s", type(error).__name__)
            with self._changed:
                self._open.pop(task.file_id, None)

    def _is_recording_behind(self) -> bool:
        """Tell whether so much waits for the recorder that no further file may begin; call it locked."""
        return len(self._open) >= MOST_UNRECORDED_FILES or sum(self._open.values()) >= MOST_UNRECORDED_BYTES

    def _tell_when_finished(self) -> None:
        with self._changed:
            was_finished, self._is_finished = self._is_finished, not self._waiting and not self._open
        if self._is_finished and not was_finished:
            self.finished.emit()

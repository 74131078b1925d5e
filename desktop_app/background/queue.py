"""Which file goes next and which must stop; safe to use from any thread, free of Qt."""

import threading
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.core.engine import Deadline
from desktop_app.core.progress import FileProgress, FileTask, StopReason

MOST_UNRECORDED_FILES = 256
MOST_UNRECORDED_BYTES = 128_000_000
"""So much may be on its way to the database; no further file begins beyond it, so that memory stays bounded."""


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


@dataclass(slots=True)
class _OpenFile:
    """A file that was begun and is not recorded as ended yet."""

    session_id: str
    unrecorded_bytes: int = 0


class FileQueue:
    """The files of one or more sessions: those that wait, in order, and those that are open.

    The session that was added first goes first. A file is open from being taken to being recorded as ended.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._waiting: dict[str, deque[FileTask]] = {}  # by session
        self._open: dict[str, _OpenFile] = {}  # by file
        self._stops: dict[str, StopReason] = {}  # by file or session
        self._paused: set[str] = set()  # sessions

    def add(self, session_id: str, tasks: Iterable[FileTask]) -> None:
        """Put files behind those of the session, leaving out what waits or is open; they may begin at once."""
        with self._changed:
            queue = self._waiting.setdefault(session_id, deque())
            present = {task.file_id for task in queue} | self._open.keys()
            queue.extend(task for task in tasks if task.file_id not in present)
            self._stops.pop(session_id, None)
            self._paused.discard(session_id)
            self._changed.notify_all()

    def pause(self, session_id: str) -> None:
        """Let no further file of the session begin."""
        with self._changed:
            self._paused.add(session_id)
            self._changed.notify_all()

    def stop(self, session_id: str, reason: StopReason) -> None:
        """Ask the session's open files to stop. Those that wait are dropped, or end too when taken (time is over)."""
        with self._changed:
            self._stops[session_id] = reason
            self._paused.discard(session_id)
            if reason is not StopReason.SESSION_TIMEOUT:
                self._waiting.pop(session_id, None)
            self._changed.notify_all()

    def cancel(self, file_ids: Iterable[str]) -> None:
        """Ask open files to stop and drop waiting ones."""
        chosen = set(file_ids)
        with self._changed:
            self._stops.update(dict.fromkeys(chosen & self._open.keys(), StopReason.CANCELLED))
            for session_id, queue in self._waiting.items():
                self._waiting[session_id] = deque(task for task in queue if task.file_id not in chosen)
            self._changed.notify_all()

    def take(self) -> FileTask | None:
        """Open the next file, once few enough are unrecorded; None when none may begin."""
        with self._changed:
            self._changed.wait_for(lambda: self._next_session() is None or not self._is_recording_behind())
            session_id = self._next_session()
            if session_id is None:
                return None
            task = self._waiting[session_id].popleft()
            self._open[task.file_id] = _OpenFile(session_id)
            return task

    def note_bytes(self, file_id: str, size_bytes: int) -> None:
        """Take notice of content that an open file has sent to the recorder."""
        with self._changed:
            if (file := self._open.get(file_id)) is not None:
                file.unrecorded_bytes = size_bytes

    def close_files(self, file_ids: Iterable[str]) -> None:
        """Take notice that files have ended and are recorded."""
        with self._changed:
            for file_id in file_ids:
                self._open.pop(file_id, None)
                self._stops.pop(file_id, None)
            self._changed.notify_all()

    def stop_reason(self, task: FileTask) -> StopReason | None:
        """Return why a file must stop, None while it may go on; one that is recorded as ended has no reason to."""
        if task.file_id not in self._open:
            return StopReason.INTERRUPTED
        return self._stops.get(task.session_id) or self._stops.get(task.file_id)

    def sessions(self) -> set[str]:
        """Return the sessions of which files wait or are open."""
        with self._changed:
            waiting = {session_id for session_id, queue in self._waiting.items() if queue}
            return waiting | {file.session_id for file in self._open.values()}

    def waiting_count(self) -> int:
        """Return how many files may begin."""
        with self._changed:
            return sum(len(queue) for session, queue in self._waiting.items() if session not in self._paused)

    def is_idle(self) -> bool:
        """Tell whether no file is open and none may begin."""
        with self._changed:
            return not self._open and self._next_session() is None

    def _next_session(self) -> str | None:
        return next(
            (session for session, queue in self._waiting.items() if queue and session not in self._paused), None
        )

    def _is_recording_behind(self) -> bool:
        unrecorded_bytes = sum(file.unrecorded_bytes for file in self._open.values())
        return len(self._open) >= MOST_UNRECORDED_FILES or unrecorded_bytes >= MOST_UNRECORDED_BYTES


def ended_files(batch: Iterable[FileProgress]) -> list[FileProgress]:
    """Return those that are not running: ended, or pending again after an interruption."""
    return [progress for progress in batch if not progress.status.is_running]

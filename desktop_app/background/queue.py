"""Which file goes next and which must stop; safe to use from any thread, free of Qt."""

import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from desktop_app.background.waiting import Delays, Line, Places, with_password_of
from desktop_app.core.clock import Clock
from desktop_app.core.progress import FileProgress, FileTask, StopReason
from desktop_app.core.status import FileStatus

MOST_UNRECORDED_FILES = 256
MOST_UNRECORDED_BYTES = 128_000_000
"""So much may be on its way to the database; no further file begins beyond it, so that memory stays bounded."""


@dataclass(slots=True)
class _OpenFile:
    """A file that was begun and is not recorded as ended yet; `following` is what is to be run of it afterwards."""

    task: FileTask
    unrecorded_bytes: int = 0
    following: FileTask | None = None


class FileQueue:
    """The files of one or more sessions: those that wait, in order, and those that are open.

    The session that was added first goes first. A file is open from being taken to being recorded as ended.
    """

    def __init__(self, clock: Clock | None = None) -> None:
        self._changed = threading.Condition()
        self._waiting: dict[str, Line] = {}  # by session
        self._delays = Delays(clock or Clock())
        self._places = Places()
        self._open: dict[str, _OpenFile] = {}  # by file
        self._stops: dict[str, StopReason] = {}  # by file or session
        self._paused: set[str] = set()  # sessions
        self._is_held_back = False

    def add(self, session_id: str, tasks: Iterable[FileTask]) -> None:
        """Put files behind those of the session; they may begin at once, or when their time has come.

        A file that waits already takes its new place and is run as it is described now. One that is open is run after
        it has ended, if it ends as pending or if a later attempt is meant; that one is stopped then.
        """
        with self._changed:
            # Of 100,000 files that are added at once nearly none is known: the main thread waits for each line here.
            known = self._open.keys() | self._delays.file_ids()
            ready = [
                task if task.retry_at_ms is None and task.file_id not in known else self._ready(session_id, task)
                for task in tasks
            ]
            self._line(session_id).append([task for task in ready if task is not None])
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
            delayed = self._delays.pop_session(session_id)
            if reason is StopReason.SESSION_TIMEOUT:
                self._line(session_id).append(delayed)
            else:
                self._waiting.pop(session_id, None)
                for file in self._open.values():
                    if file.task.session_id == session_id:
                        file.following = None
            self._changed.notify_all()

    def stop_files(self, file_ids: Iterable[str], reason: StopReason) -> None:
        """Ask open files to stop and drop waiting ones."""
        chosen = set(file_ids)
        with self._changed:
            for file_id in chosen & self._open.keys():
                self._stops[file_id] = reason
                self._open[file_id].following = None
            self._drop(chosen)
            self._changed.notify_all()

    def drop_waiting(self, file_ids: Iterable[str]) -> None:
        """Let files that wait not begin; open ones go on."""
        with self._changed:
            self._drop(set(file_ids))
            self._changed.notify_all()

    def move_to_top(self, session_id: str, file_ids: Iterable[str]) -> None:
        """Let those of these files that wait begin before all others of their session."""
        with self._changed:
            self._line(session_id).move_to_top(file_ids)

    def close_engine(self, engine: str, until_ms: int) -> None:
        """Let no file of an engine begin before this time (milliseconds since 1970)."""
        with self._changed:
            self._delays.close_engine(engine, until_ms)
            self._changed.notify_all()

    def hold_back(self, *, is_held_back: bool) -> None:
        """Let no file of any session begin, for nothing can be stored now; or let them begin again."""
        with self._changed:
            self._is_held_back = is_held_back
            self._changed.notify_all()

    def take(self) -> FileTask | None:
        """Open the next file, once few enough are unrecorded and files may be stored; None when none may begin."""
        with self._changed:
            self._changed.wait_for(
                lambda: self._next_session() is None or not (self._is_held_back or self._is_recording_behind())
            )
            session_id = self._next_session()
            if session_id is None:
                return None
            task = self._waiting[session_id].pop(self._closed_engines())
            self._places.take(task.engine)
            self._open[task.file_id] = _OpenFile(task)
            return task

    def set_limits(self, most: int | None, by_engine: Mapping[str, int]) -> None:
        """Let so many files of each engine be in hand at a time, `most` of those not named; None for any number."""
        with self._changed:
            self._places.set_limits(most, by_engine)
            self._changed.notify_all()

    def give_back(self, task: FileTask) -> None:
        """Take notice that an attempt has told its last step, so that another file of its engine may begin."""
        with self._changed:
            self._places.give_back(task.engine)
            self._changed.notify_all()

    def taken_count(self) -> int:
        """Return how many files are in hand."""
        with self._changed:
            return self._places.taken_count()

    def note_bytes(self, file_id: str, size_bytes: int) -> None:
        """Take notice of content that an open file has sent to the recorder."""
        with self._changed:
            if (file := self._open.get(file_id)) is not None:
                file.unrecorded_bytes = size_bytes

    def close_files(self, ended: Iterable[FileProgress]) -> None:
        """Take notice that attempts have ended and are recorded; what is to be tried again waits from now on."""
        with self._changed:
            for progress in ended:
                file = self._open.pop(progress.file_id, None)
                self._stops.pop(progress.file_id, None)
                if file is not None:
                    self._put_back(file, progress)
                    self._forget_if_over(file.task.session_id)
            self._changed.notify_all()

    def abandon(self, file_id: str) -> None:
        """Give up a file whose attempt broke off without an end."""
        with self._changed:
            file = self._open.pop(file_id, None)
            self._stops.pop(file_id, None)
            if file is not None:
                self._forget_if_over(file.task.session_id)
            self._changed.notify_all()

    def stop_reason(self, task: FileTask) -> StopReason | None:
        """Return why a file must stop, None while it may go on; one that is recorded as ended has no reason to."""
        if task.file_id not in self._open:
            return StopReason.INTERRUPTED
        return self._stops.get(task.session_id) or self._stops.get(task.file_id)

    def sessions(self) -> set[str]:
        """Return the sessions of which files wait or are open."""
        with self._changed:
            waiting = {session_id for session_id, line in self._waiting.items() if line}
            waiting |= {task.session_id for task in self._delays.tasks()}
            return waiting | {file.task.session_id for file in self._open.values()}

    def waiting_count(self) -> int:
        """Return how many files may begin."""
        with self._changed:
            self._let_due_in()
            closed = self._closed_engines()
            return sum(line.count(closed) for session, line in self._waiting.items() if session not in self._paused)

    def next_in_s(self) -> float | None:
        """Return in how many seconds a file's or an engine's time comes; None when nothing waits for a time."""
        with self._changed:
            return self._delays.next_in_s()

    def is_idle(self) -> bool:
        """Tell whether no file is open, and none may begin or will by itself."""
        with self._changed:
            is_delayed = any(task.session_id not in self._paused for task in self._delays.tasks())
            is_waiting = any(line for session, line in self._waiting.items() if session not in self._paused)
            return not self._open and not is_delayed and not is_waiting

    def _line(self, session_id: str) -> Line:
        return self._waiting.setdefault(session_id, Line())

    def _ready(self, session_id: str, task: FileTask) -> FileTask | None:
        """Return a task that may begin at once; None where its file is open, or its time is still to come."""
        if (file := self._open.get(task.file_id)) is not None:
            self._follow(file, task)
            return None
        task = with_password_of(task, self._delays.find(task.file_id))
        self._delays.drop([task.file_id])
        if not self._delays.is_ahead(task.retry_at_ms):
            return task
        self._line(session_id).drop([task.file_id])
        self._delays.add(task)
        return None

    def _forget_if_over(self, session_id: str) -> None:
        """Keep nothing of a session of which no file waits, is open or comes back: a window sees thousands of them."""
        if self._waiting.get(session_id) or any(file.task.session_id == session_id for file in self._open.values()):
            return
        if all(task.session_id != session_id for task in self._delays.tasks()):
            self._waiting.pop(session_id, None)
            self._stops.pop(session_id, None)

    def _drop(self, file_ids: set[str]) -> None:
        self._delays.drop(file_ids)
        for session_id, line in [*self._waiting.items()]:
            line.drop(file_ids)
            self._forget_if_over(session_id)

    def _follow(self, file: _OpenFile, task: FileTask) -> None:
        file.following = with_password_of(task, file.task)
        if task.attempt_key > file.task.attempt_key:
            self._stops[task.file_id] = StopReason.INTERRUPTED

    def _put_back(self, file: _OpenFile, progress: FileProgress) -> None:
        """Let a file wait again that was asked for meanwhile, or that comes back by itself."""
        following, session_id = file.following, file.task.session_id
        is_pending = progress.status is FileStatus.PENDING
        is_wanted = following is not None and (is_pending or following.attempt_key > file.task.attempt_key)
        if following is not None and is_wanted and following.attempt_key >= progress.attempt_key:
            self._line(session_id).prepend([following])
            return
        if not is_pending or progress.retry_at_ms is None or progress.attempt_round != file.task.attempt_round:
            return
        task = replace(file.task, attempt=progress.attempt, sha256=progress.sha256, retry_at_ms=progress.retry_at_ms)
        stop = self._stops.get(session_id)
        if stop is StopReason.SESSION_TIMEOUT:
            self._line(session_id).prepend([task])
        elif stop is None:
            self._delays.add(task)

    def _let_due_in(self) -> None:
        for task in self._delays.pop_due():
            self._line(task.session_id).prepend([task])

    def _next_session(self) -> str | None:
        self._let_due_in()
        closed = self._closed_engines()
        return next(
            (
                session
                for session, line in self._waiting.items()
                if session not in self._paused and line.has_any(closed)
            ),
            None,
        )

    def _closed_engines(self) -> set[str]:
        """Return the engines of which no file may begin now: left alone for a while, or with no place free."""
        return self._delays.closed_engines() | self._places.full_engines()

    def _is_recording_behind(self) -> bool:
        unrecorded_bytes = sum(file.unrecorded_bytes for file in self._open.values())
        return len(self._open) >= MOST_UNRECORDED_FILES or unrecorded_bytes >= MOST_UNRECORDED_BYTES


def ended_files(batch: Iterable[FileProgress]) -> list[FileProgress]:
    """Return those that are not running: ended, or pending again."""
    return [progress for progress in batch if not progress.status.is_running]

"""Waiting for what may never come: it is done in a thread of its own, and whoever waits looks at the clock."""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from queue import Empty, SimpleQueue
from typing import Any, TypeVar

from desktop_app.core.engine import Deadline

T = TypeVar("T")

_SLICE_S = 0.1
"""How long a waiting thread sleeps at most before it looks whether it was asked to stop; the end wakes it at once."""

_IDLE_S = 1.0
"""How long a thread waits for more to do: to start one takes ten times as long as to read a small file."""

_Tell = Callable[[], None]
_Inbox = SimpleQueue[Callable[[], _Tell]]


class Patience:
    """Threads for what may hang in the system, as on a drive that does not answer; any thread may use them.

    A thread that is done does what comes next; one that hangs is left to itself, and another begins in its place.
    """

    def __init__(self) -> None:
        self._idle: list[_Inbox] = []

    def awaited(self, work: Callable[[threading.Event], T], deadline: Deadline) -> T:
        """Return what a function returns that may hang.

        Args:
            work: is given what is set when nobody waits for it any more.
            deadline: until when it is waited for.

        Raises:
            ProcessingError: TIMEOUT, or what the function raises.
            Stopped: asked to stop.
        """
        deadline.check()
        ended: Future[T] = Future()
        is_left = threading.Event()
        self._give(partial(_do, work, is_left, ended))
        try:
            while not _has_ended(ended):
                deadline.check()
            return ended.result()
        finally:
            is_left.set()

    def _give(self, task: Callable[[], _Tell]) -> None:
        """Have a task done by a thread that is idle, else by a new one."""
        try:
            inbox = self._idle.pop()
        except IndexError:
            inbox = _Inbox()
            threading.Thread(target=self._serve, args=(inbox,), name="patience", daemon=True).start()
        inbox.put(task)

    def _serve(self, inbox: _Inbox) -> None:
        """Do what comes into the inbox until nothing has come for a while."""
        while True:
            try:
                tell = inbox.get(timeout=_IDLE_S)()
            except Empty:
                if self._retire(inbox):
                    return
                continue
            self._idle.append(inbox)  # before it is told, so that whoever waited finds this thread when he asks again
            tell()
            del tell  # it would keep a whole document until the next one comes

    def _retire(self, inbox: _Inbox) -> bool:
        """Let nobody give to an inbox any more; False where somebody is about to."""
        try:
            self._idle.remove(inbox)
        except ValueError:
            return False
        return True


def _has_ended(ended: "Future[Any]") -> bool:
    """Wait a moment for an end; `wait` of the standard library, made for several, takes longer."""
    try:
        ended.exception(_SLICE_S)
    except TimeoutError:
        return False
    return True


def _do(work: Callable[[threading.Event], T], is_left: threading.Event, ended: "Future[T]") -> _Tell:
    """Do the work; return what tells its end."""
    try:
        return partial(ended.set_result, work(is_left))
    except Exception as error:  # noqa: BLE001 - raised where the end is waited for
        return partial(ended.set_exception, error)

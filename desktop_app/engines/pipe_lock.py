"""Locks between processes where the system has no semaphores, as in containers whose /dev/shm takes no files.

Processes alone need none; only the pool's channel is guarded by two locks.
"""

import multiprocessing
import os
import select
import threading
import time
from multiprocessing.connection import Connection
from multiprocessing.context import BaseContext, SpawnContext
from typing import Any

_TOKEN = b"\0"


class PipeLock:
    """A lock made of a pipe with one byte in it: who takes the byte out has the lock, again and again if he likes.

    Made in one process and handed to those that it starts; a process that dies with it never gives it back, as with
    a semaphore.
    """

    def __init__(self) -> None:
        reader, writer = multiprocessing.Pipe(duplex=False)
        os.set_blocking(reader.fileno(), False)
        os.write(writer.fileno(), _TOKEN)
        self.__setstate__((reader, writer))

    def __getstate__(self) -> "tuple[Connection[Any, Any], Connection[Any, Any]]":
        """Return the ends of the pipe, which another process gets by inheritance."""
        return self._reader, self._writer

    def __setstate__(self, ends: "tuple[Connection[Any, Any], Connection[Any, Any]]") -> None:
        """Stand on the ends of the pipe, free as far as this process is concerned."""
        self._reader, self._writer = ends
        self._owner: int | None = None
        self._depth = 0

    def acquire(self, block: bool = True, timeout: float | None = None) -> bool:
        """Take it, waiting for at most `timeout` seconds, or not at all; tell whether it was taken."""
        if self._owner != threading.get_ident() and not self._take_token(timeout if block else 0.0):
            return False
        self._owner = threading.get_ident()
        self._depth += 1
        return True

    def release(self) -> None:
        """Give it back when it has been released as often as it was taken."""
        self._depth -= 1
        if not self._depth:
            self._owner = None
            os.write(self._writer.fileno(), _TOKEN)

    def _take_token(self, timeout_s: float | None) -> bool:
        end_s = None if timeout_s is None else time.monotonic() + timeout_s
        reader = self._reader.fileno()
        poll = select.poll()
        poll.register(reader, select.POLLIN)
        while True:
            left_s = None if end_s is None else max(0.0, end_s - time.monotonic())
            if not poll.poll(None if left_s is None else 1000 * left_s):
                return False
            try:
                return bool(os.read(reader, len(_TOKEN)))
            except BlockingIOError:  # another one was quicker
                continue


class PipeContext(SpawnContext):
    """Starts processes anew, with locks made of pipes."""

    def RLock(self) -> Any:  # noqa: N802 - the standard library names it
        """Return a lock."""
        return PipeLock()


def spawning() -> BaseContext:
    """Return what starts processes anew, with locks of a kind that works here."""
    context = multiprocessing.get_context("spawn")
    try:
        context.RLock()
    except (OSError, ImportError):  # no room or no right in /dev/shm; or a system that has no semaphores
        return PipeContext()
    return context

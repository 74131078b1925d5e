"""Waiting for what may never come: it is done in a thread of its own, and whoever waits looks at the clock."""

import threading
from collections.abc import Callable
from concurrent.futures import Future, wait
from typing import TypeVar

from desktop_app.core.engine import Deadline

T = TypeVar("T")

_SLICE_S = 0.1
"""How long a waiting thread sleeps at most before it looks whether it was asked to stop; the end wakes it at once."""


def awaited(work: Callable[[threading.Event], T], deadline: Deadline, name: str) -> T:
    """Return what a function returns that may hang in the system, as on a drive that does not answer.

    Args:
        work: is given what is set when nobody waits for it any more; its thread is left to itself then.
        deadline: until when it is waited for.
        name: of its thread.

    Raises:
        ProcessingError: TIMEOUT, or what the function raises.
        Stopped: asked to stop.
    """
    deadline.check()
    ended: Future[T] = Future()
    is_left = threading.Event()
    threading.Thread(target=_do, args=(work, is_left, ended), name=name, daemon=True).start()
    try:
        while not wait([ended], _SLICE_S).done:
            deadline.check()
        return ended.result()
    finally:
        is_left.set()


def _do(work: Callable[[threading.Event], T], is_left: threading.Event, ended: "Future[T]") -> None:
    try:
        ended.set_result(work(is_left))
    except Exception as error:  # noqa: BLE001 - raised where the end is waited for
        ended.set_exception(error)

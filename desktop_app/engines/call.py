"""One call of a function in a sandbox's worker: what became of it, and how long it has run."""

import contextlib
import time
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from typing import Any, Generic, TypeVar

from desktop_app.core.engine import Deadline, Stopped
from desktop_app.core.errors import ErrorCode, Failure, ProcessingError
from desktop_app.engines.worker import HAS_COMPUTING_LIMIT, Bug, Outcome

T = TypeVar("T")

_PATIENCE = 4 if HAS_COMPUTING_LIMIT else 1
"""How many times as long as it may compute a call may take in all."""


class SandboxError(RuntimeError):
    """A bug inside a worker: the message names the exception's type and where it was raised, never its text."""


class Call(Generic[T]):
    """One call of a function in a worker: waiting, running or ended."""

    def __init__(self, function: Callable[..., T], args: tuple[Any, ...], timeout_s: float) -> None:
        self.function = function
        self.args = args
        self.timeout_s = timeout_s
        self.ended: Future[Outcome] = Future()
        self.task: Future[Outcome] | None = None
        self.is_repeated = False
        self._started_at: float | None = None

    @property
    def is_running(self) -> bool:
        """Whether a worker is at it."""
        return self.task is not None and self.task.running()

    def check_time(self) -> None:
        """End the call when it hangs; waiting for a free worker does not count.

        A worker that computes for too long ends by itself, which a busy computer cannot bring about; one that only
        waits is given more time than that.
        """
        task = self.task
        if task is None or not task.running():
            return
        now = time.monotonic()
        if self._started_at is None:
            self._started_at = now
        elif now - self._started_at > self.timeout_s * _PATIENCE:
            self.end(self.out_of_time())
            task.cancel()

    def out_of_time(self) -> Failure:
        """Return the failure that it took too long."""
        return Failure.of(ErrorCode.TIMEOUT, f"a step took over {self.timeout_s:g} s")

    def end(self, outcome: Outcome) -> None:
        """Note the outcome; a later one changes nothing."""
        with contextlib.suppress(Exception):
            self.ended.set_result(outcome)

    def value(self) -> T:
        """Return what the function returned.

        Raises:
            ProcessingError: the call failed in a way of the catalogue.
            SandboxError: the called function has a bug.
            Stopped: the call was cancelled or the sandbox closed.
        """
        outcome = self.ended.result()
        if isinstance(outcome, Failure):
            if outcome.code is ErrorCode.CANCELLED:
                raise Stopped
            raise ProcessingError(outcome)
        if isinstance(outcome, Bug):
            raise SandboxError(f"{outcome.kind} in a worker\n{outcome.where}")
        return outcome.value


def look_after(calls: Iterable[Call[Any]], deadline: Deadline, looked_at_s: float) -> float:
    """Look, a moment after the last time, whether calls take too long; return when that was (steady seconds).

    A moment in which no worker was free for any of them does not count against the deadline.
    """
    now_s = time.monotonic()
    if not any(call.is_running for call in calls):
        deadline.extend(now_s - looked_at_s)
    deadline.check()
    for call in calls:
        call.check_time()
    return now_s

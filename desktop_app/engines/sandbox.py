"""The worker processes in which alone documents are opened: killed and replaced when they hang, crash or swell."""

import heapq
import itertools
import os
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from types import TracebackType
from typing import Any, Self, TypeVar

from desktop_app.core.engine import Deadline, Stopped
from desktop_app.core.errors import ErrorCode, Failure
from desktop_app.engines.call import Call, SandboxError, look_after
from desktop_app.engines.memory_watch import MemoryWatch
from desktop_app.engines.pipe_lock import spawning
from desktop_app.engines.worker import OUT_OF_MEMORY_EXIT, OUT_OF_TIME_EXIT, Bug, Outcome, prepare, run
from desktop_app.engines.worker import process_id as answer

T = TypeVar("T")

DEFAULT_MEMORY_LIMIT_BYTES = 3_000_000_000
"""Below 2 GB of address space OCR of a page at 300 dpi fails."""

_SLICE_S = 0.05
"""How long a waiting thread sleeps at most before it looks whether it was asked to stop; results wake it at once."""

_TERM_TIMEOUT_S = 0.1
"""How long a worker may take to end by itself before it is killed; meanwhile the whole pool waits."""

_START_S = 60.0
"""How long a worker may take to start and answer for the first time."""

_TASKS_PER_WORKER = 5000
"""After so many calls a worker is replaced by a fresh one, as a bound on whatever native libraries leak."""


class Sandbox:
    """A fixed number of confined worker processes; all methods may be called from any thread."""

    def __init__(
        self,
        workers: int | None = None,
        memory_limit_bytes: int = DEFAULT_MEMORY_LIMIT_BYTES,
        modules: Iterable[str] = ("pymupdf",),
        preparation: Callable[[], None] | None = None,
    ) -> None:
        """Start nothing yet.

        Args:
            workers: number of processes; as many as cores when None.
            memory_limit_bytes: address space of each (Linux), resident memory elsewhere.
            modules: imported by every worker before its first call.
            preparation: a module-level function that every worker calls then, to load what its calls will need.
        """
        self.workers = workers or os.cpu_count() or 1
        self._memory_limit_bytes = memory_limit_bytes
        self._modules = tuple(modules)
        self._preparation = preparation
        self._lock = threading.RLock()
        self._waiting: list[tuple[int, int, Call[Any]]] = []
        self._running: set[Call[Any]] = set()
        self._order = itertools.count()
        self._pool: Any = None  # a pebble.ProcessPool
        self._watch: MemoryWatch | None = None
        self._is_closed = False
        self._keeper = ThreadPoolExecutor(1, "sandbox-keeper")

    def __enter__(self) -> Self:
        """Start the workers."""
        self.start()
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        """Close."""
        self.close()

    def start(self) -> None:
        """Start the worker processes; a first call does it too."""
        self.submit(answer, timeout_s=_START_S)

    def warm_up(self) -> None:
        """Wait until every worker has answered once, so that no document pays for their start."""
        deadline = Deadline.after(_START_S, _START_S, lambda: False)
        answered: set[int] = set()
        while len(answered) < self.workers and deadline.remaining_s() > 0:
            calls = [self.submit(answer, timeout_s=_START_S) for _ in range(self.workers)]
            answered.update(self.result(call, deadline) for call in calls)

    def submit(self, function: Callable[..., T], *args: Any, timeout_s: float, urgency: int = 0) -> Call[T]:
        """Queue a call of a module-level function with plain values; the more urgent, then the older goes first.

        Raises:
            Stopped: the sandbox is closed.
        """
        call = Call(function, args, timeout_s)
        with self._lock:
            if self._is_closed:
                raise Stopped
            heapq.heappush(self._waiting, (-urgency, next(self._order), call))
        self._dispatch()
        return call

    def call(self, function: Callable[..., T], *args: Any, timeout_s: float, deadline: Deadline, urgency: int = 0) -> T:
        """Call a function in a worker and return its value.

        `timeout_s` is how long the worker may compute (on Windows: take); one that hangs without computing is given
        four times as long. Waiting for a free worker does not count against the deadline.

        Raises:
            ProcessingError: TIMEOUT, ENGINE_CRASHED, OUT_OF_MEMORY, or what the function itself raised.
            Stopped: asked to stop; the worker is killed.
            SandboxError: the function has a bug.
        """
        deadline.check()
        return self.result(self.submit(function, *args, timeout_s=timeout_s, urgency=urgency), deadline)

    def result(self, call: Call[T], deadline: Deadline) -> T:
        """Wait for a call and return its value; raises as `call` does."""
        try:
            looked_at_s = time.monotonic()
            while not self._has_ended(call):
                looked_at_s = look_after([call], deadline, looked_at_s)
            return call.value()
        finally:
            self.cancel(call)

    def _has_ended(self, call: Call[Any]) -> bool:
        """Wait a moment for one call; the pool's own way of waiting for several costs ten times as much."""
        try:
            call.ended.result(_SLICE_S)
        except TimeoutError:
            return False
        return True

    def wait_for_any(self, calls: Iterable[Call[Any]], deadline: Deadline) -> None:
        """Return as soon as one of the calls has ended.

        Raises:
            ProcessingError: TIMEOUT, the deadline is over.
            Stopped: asked to stop.
        """
        watched = list(calls)
        endings = [call.ended for call in watched]
        looked_at_s = time.monotonic()
        while not wait(endings, _SLICE_S, FIRST_COMPLETED).done:
            looked_at_s = look_after(watched, deadline, looked_at_s)

    def map(
        self,
        function: Callable[..., T],
        inputs: Iterable[tuple[Any, ...]],
        timeout_s: float,
        deadline: Deadline,
    ) -> Iterator[tuple[tuple[Any, ...], Call[T]]]:
        """Call a function for each tuple of arguments, one in each worker at a time; yield each with its ended call.

        Raises as `wait_for_any`; calls still under way are cancelled.
        """
        left = iter(inputs)
        active: dict[Call[T], tuple[Any, ...]] = {}
        try:
            while True:
                for args in itertools.islice(left, self.workers - len(active)):
                    active[self.submit(function, *args, timeout_s=timeout_s)] = args
                if not active:
                    return
                self.wait_for_any(active, deadline)
                for call in [call for call in active if call.ended.done()]:
                    yield active.pop(call), call
        finally:
            for call in active:
                self.cancel(call)

    def cancel(self, call: Call[Any]) -> None:
        """Give up a call; when it runs, its worker is killed and replaced. Nothing happens when it has ended."""
        if call.ended.done() and (call.task is None or call.task.done()):
            return
        call.end(Failure.of(ErrorCode.CANCELLED))
        with self._lock:
            task = call.task
        if task is not None:
            task.cancel()

    def close(self) -> None:
        """Kill the workers and end every call with `CANCELLED`; never hangs."""
        with self._lock:
            if self._is_closed:
                return
            self._is_closed = True
            calls = [call for _, _, call in self._waiting] + list(self._running)
            self._waiting.clear()
            pool, self._pool = self._pool, None
        for call in calls:
            call.end(Failure.of(ErrorCode.CANCELLED))
        if self._watch is not None:
            self._watch.close()
        if pool is not None:
            _end(pool)
        self._keeper.shutdown()

    def _dispatch(self) -> None:
        """Give waiting calls to free workers; no more than there are, so that a cancelled call costs no worker."""
        with self._lock:
            while self._waiting and len(self._running) < self.workers and not self._is_closed:
                _, _, call = heapq.heappop(self._waiting)
                if call.ended.done():
                    continue
                self._running.add(call)
                call.task = self._schedule(call)
                call.task.add_done_callback(lambda task, call=call: self._settle(call, task))

    def _schedule(self, call: Call[Any]) -> Future[Outcome]:
        if self._pool is None:
            self._pool = self._keeper.submit(self._new_pool).result()
        try:
            return self._pool.schedule(run, args=(call.function, call.args, call.timeout_s))
        except RuntimeError:  # the pool broke: pebble gives up when a worker dies while none has a task
            self._discard(self._pool)
            self._pool = self._keeper.submit(self._new_pool).result()
            return self._pool.schedule(run, args=(call.function, call.args, call.timeout_s))

    def _new_pool(self) -> Any:
        """Make a pool and have it start its workers; called in the keeper's thread, with which they would end."""
        import pebble  # 45 ms, asyncio among it, that are paid beside the start

        pebble.CONSTS.term_timeout = _TERM_TIMEOUT_S
        if self._watch is None:
            self._watch = MemoryWatch(self._memory_limit_bytes)
        pool = pebble.ProcessPool(
            max_workers=self.workers,
            max_tasks=_TASKS_PER_WORKER,
            initializer=prepare,
            initargs=(self._memory_limit_bytes, self._modules, self._preparation),
            context=spawning(),
        )
        pool.schedule(answer)  # pebble starts the workers with the first task, in the thread that brings it
        return pool

    def _settle(self, call: Call[Any], task: Future[Outcome]) -> None:
        """Turn the end of pebble's task into the call's outcome; runs in pebble's threads or the canceller's."""
        with self._lock:
            self._running.discard(call)
        error = None if task.cancelled() else task.exception()
        if isinstance(error, BrokenProcessPool) and not call.is_repeated and not call.ended.done():
            call.is_repeated = True
            call.task = None
            with self._lock:
                heapq.heappush(self._waiting, (-(1 << 30), next(self._order), call))
        elif not task.cancelled():
            call.end(task.result() if error is None else self._failure_of(call, error))
        self._dispatch()

    def _failure_of(self, call: Call[Any], error: BaseException) -> Failure | Bug:
        import pebble  # there long since: a worker has run

        if isinstance(error, pebble.ProcessExpired):
            expired: Any = error  # its fields carry no types
            swelled = self._watch is not None and self._watch.has_killed(expired.pid)
            if swelled or expired.exitcode == OUT_OF_MEMORY_EXIT:
                return Failure.of(ErrorCode.OUT_OF_MEMORY)
            if expired.exitcode == OUT_OF_TIME_EXIT:
                return call.out_of_time()
            return Failure.of(ErrorCode.ENGINE_CRASHED, exit_status=expired.exitcode or 0)
        if isinstance(error, BrokenProcessPool):
            return Failure.of(ErrorCode.ENGINE_CRASHED, "its process could not be started")
        return Bug(type(error).__name__, "")

    def _discard(self, pool: Any) -> None:
        """End a broken pool beside the work: joining it from one of its own threads would never return."""
        threading.Thread(target=_end, args=(pool,), name="sandbox-undertaker", daemon=True).start()


def _end(pool: Any) -> None:
    """End a pool and all its workers.

    pebble removes the workers' locks before it stops the workers, and one that is just starting would print a
    traceback about it: held here, the locks last until all have ended.
    """
    channel = pool._pool_manager.worker_manager.workers_channel  # noqa: SLF001 - there is no public way to them
    locks = channel and (channel.mutex.reader_mutex, channel.mutex.writer_mutex)
    pool.stop()
    pool.join()
    del locks


__all__ = ["DEFAULT_MEMORY_LIMIT_BYTES", "Call", "Sandbox", "SandboxError"]

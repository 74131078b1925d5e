"""Short work beside the window: runs a function in a pool of threads and brings its result to the main thread."""

import logging
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal, Slot

from desktop_app.background.pools import end_pool

_log = logging.getLogger(__name__)

P = ParamSpec("P")
T = TypeVar("T")
THREADS = 2


def _do(call: Callable[[], Any], future: "Future[Any]") -> None:
    """Do the work; what it raises is raised where the result is asked for."""
    if not future.set_running_or_notify_cancel():
        return
    try:
        future.set_result(call())
    except Exception as error:  # noqa: BLE001 - carried to the caller
        future.set_exception(error)


class Errands(QObject):
    """Runs functions off the main thread, and calls back in it.

    A callback gets the ended future: `future.result()` gives the value or raises what the function raised.
    """

    _ended = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(THREADS)
        self._is_closed = False
        self._ended.connect(self._call_back, Qt.ConnectionType.QueuedConnection)

    def run(
        self, done: Callable[["Future[T]"], None], function: Callable[P, T], *args: P.args, **kwargs: P.kwargs
    ) -> "Future[T]":
        """Run a function in another thread, then `done` with its future in the main thread."""
        future: Future[T] = Future()
        self.when_done(future, done)
        # Not a QRunnable: the pool keeps, as long as it lives, each that has run before this call returns.
        self._pool.start(lambda: _do(lambda: function(*args, **kwargs), future))
        return future

    def when_done(self, future: "Future[T]", done: Callable[["Future[T]"], None]) -> None:
        """Call `done` in the main thread once a future has ended; nothing is called for a cancelled one."""
        future.add_done_callback(lambda ended: self._tell(ended, done))

    def close(self, timeout_ms: int = 5000) -> None:
        """Drop what waits, wait for what runs, and call nobody back any more."""
        self._is_closed = True
        self._pool.clear()
        if not end_pool(self._pool, timeout_ms):
            _log.warning("An errand did not end within %d ms", timeout_ms)

    def _tell(self, future: "Future[Any]", done: Callable[["Future[Any]"], None]) -> None:
        """Tell the main thread; one that was late finds nobody there, and perhaps an object that is on its way out."""
        if not self._is_closed:
            self._ended.emit((future, done))

    @Slot(object)
    def _call_back(self, call: tuple["Future[Any]", Callable[["Future[Any]"], None]]) -> None:
        future, done = call
        if not self._is_closed and not future.cancelled():
            done(future)

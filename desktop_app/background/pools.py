"""The end of a pool of threads, one of which may hang."""

import threading

from PySide6.QtCore import QThreadPool

from desktop_app.core.program.leaving import HANGING


def end_pool(pool: QThreadPool, timeout_ms: int) -> bool:
    """Wait for what runs in a pool; False when it did not end in time.

    The pool is waited for elsewhere then, and so kept alive: to be destroyed, it would wait here without end. How the
    program ends nevertheless, `core.program.leaving` says.
    """
    if pool.waitForDone(timeout_ms):
        return True
    threading.Thread(target=_outlast, args=(pool,), name=HANGING, daemon=True).start()
    return False


def _outlast(pool: QThreadPool) -> None:
    pool.waitForDone(-1)

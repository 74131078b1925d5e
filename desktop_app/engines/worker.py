"""What runs inside a sandbox's worker process: its preparation, and one call with every outcome as a plain value."""

import gc
import importlib
import os
import signal
import sys
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from desktop_app.core.errors import ErrorCode, Failure, ProcessingError
from desktop_app.engines.confinement import confine

OUT_OF_MEMORY_EXIT = 77
"""Exit status of a worker that ran out of memory: it ends, since half-made native state cannot be trusted."""

HAS_COMPUTING_LIMIT = sys.platform != "win32"
"""The system can end a process that has computed for too long; one that waits for a busy computer computes nothing."""

OUT_OF_TIME_EXIT = -signal.SIGPROF if sys.platform != "win32" else None
"""Exit status of a worker that has computed for longer than its call may."""

_ALLOCATION_MARKS = ("bad_alloc", "bad allocation", "failed to allocate", "cannot allocate", "malloc", "out of memory")


@dataclass(frozen=True, slots=True)
class Answer:
    """What a called function returned."""

    value: Any


@dataclass(frozen=True, slots=True)
class Bug:
    """An exception that nobody expected: its type and where it was raised; never its text, which may quote a report."""

    kind: str
    where: str


Outcome = Answer | Failure | Bug


def prepare(memory_limit_bytes: int, modules: Sequence[str], preparation: Callable[[], None] | None) -> None:
    """Confine this process, then load what most calls need; runs once, before the first call."""
    confine(memory_limit_bytes)
    for module in modules:
        importlib.import_module(module)
    if preparation is not None:
        preparation()
    # A page makes thousands of small objects without cycles: looking through them at each 700th finds nothing.
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)


def run(function: Callable[..., Any], args: tuple[Any, ...], limit_s: float) -> Outcome:
    """Call the function; only plain values leave the process, since native libraries' exceptions cannot be pickled.

    The process ends itself with `OUT_OF_TIME_EXIT` once all its threads together have computed for `limit_s`.
    """
    _limit_computing(limit_s)
    try:
        return Answer(function(*args))
    except ProcessingError as error:
        return error.failure
    except Exception as error:  # noqa: BLE001 - the outcome is told as a value and raised in the parent
        if _is_out_of_memory(error):
            _leave()
        return Bug(type(error).__name__, "".join(traceback.format_tb(error.__traceback__)))
    finally:
        _limit_computing(0)


def failure_of(error: Exception, code: ErrorCode) -> Failure:
    """Return the failure that a library's exception means: out of memory where it says so, else `code`."""
    return Failure.of(ErrorCode.OUT_OF_MEMORY if _is_out_of_memory(error) else code)


def process_id() -> int:
    """Return this worker's process id; the smallest call there is."""
    return os.getpid()


def _limit_computing(limit_s: float) -> None:
    """Let the kernel end this process after so many seconds of computing, in whatever library it is then; 0: never."""
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_PROF, limit_s)


def _is_out_of_memory(error: BaseException) -> bool:
    if isinstance(error, MemoryError):
        return True
    text = str(error).lower()
    return any(mark in text for mark in _ALLOCATION_MARKS)


def _leave() -> None:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    os._exit(OUT_OF_MEMORY_EXIT)

"""What no one caught: logged where it happened, told once, counted afterwards, while the work goes on."""

import sys
import threading
from pathlib import PurePath
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot

from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.pipeline.run import log_bug

_MOST_TOLD = 5
"""So many different bugs are told in one run of the window; more are only logged."""
_MOST_PLACES = 200
_TOLD_ELSEWHERE = frozenset({ErrorCode.DATABASE, ErrorCode.DISK_FULL})
"""What the bar at the top tells as long as it lasts: whoever asked the database meanwhile has no bug."""


class Bugs(QObject):
    """Takes the place of `sys.excepthook` from `watch` to `close`.

    Qt gives what a slot raises to that hook and goes on, in whichever thread. The exception's own text is neither
    logged nor told, since it may quote a report.

    Signals:
        told: a bug is to be told for the first time (its place, the exception's name).
        counted: a bug that was told has happened again (its place, how often by now).
    """

    told = Signal(str, str)
    counted = Signal(str, int)
    _taken = Signal(str, str, int)

    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.Lock()
        self._counts: dict[str, int] = {}
        self._told: set[str] = set()
        self._before = sys.excepthook
        self._is_watching = False
        self._taken.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def watch(self) -> None:
        """Begin."""
        if not self._is_watching:
            self._is_watching, self._before = True, sys.excepthook
            sys.excepthook = self.take

    def close(self) -> None:
        """Give the hook back."""
        if self._is_watching:
            self._is_watching = False
            sys.excepthook = self._before

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Take what was raised; an interruption (Ctrl-C) is left to the hook of before."""
        if not isinstance(error, Exception):
            self._before(kind, error, trace)
            return
        is_expected = isinstance(error, ProcessingError) and error.failure.code in _TOLD_ELSEWHERE
        place = _place_of(kind, trace)
        with self._lock:
            if place not in self._counts and len(self._counts) >= _MOST_PLACES:
                return
            count = self._counts[place] = self._counts.get(place, 0) + 1
        if _is_round(count):  # a bug in what is painted 30 times a second must not fill the log
            log_bug(error.with_traceback(trace))
        if not is_expected:
            self._taken.emit(place, kind.__name__, count)

    @Slot(str, str, int)
    def _tell(self, place: str, name: str, count: int) -> None:
        if place in self._told:
            self.counted.emit(place, count)
        elif len(self._told) < _MOST_TOLD:
            self._told.add(place)
            self.told.emit(place, name)


def _place_of(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return what tells one bug from another: the exception, and the module and line that raised it."""
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    where = "" if trace is None else f"{PurePath(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"
    return f"{kind.__name__} {where}"


def _is_round(count: int) -> bool:
    """Tell whether a count is 1, 10, 100 and so on."""
    return str(count).rstrip("0") == "1"

"""Garbage is collected in the main thread alone: a widget in a reference cycle must not be destroyed in another one.

That thread stands still meanwhile, 25 ms for 40,000 objects. So what is young is looked through as it comes; what came
in large numbers, as modules or a session's files do, is put aside; and all is looked through while nothing happens.
"""

import gc
import time
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from desktop_app.background.memory import give_back

MOST_AT_ONCE = 10_000
"""Looking through so many takes some 5 ms."""
_LOOK_MS = 250
_YOUNG_LOOKS = 3
"""Python's ten are 2.5 s, in which ten times as many come together as can be looked through in a turn."""
_REST_LOOKS = 240
_REST_SHARE = 0.03
_PATIENT_LOOKS = 2400


class GarbageCollector(QObject):
    """Takes the place of Python's automatic collection for as long as it is open.

    What is young is looked through every second, what is old in a minute in which this thread hardly computes, or
    after ten minutes.
    """

    def __init__(self, cpu_s: Callable[[], float] = time.thread_time, rest_looks: int = _REST_LOOKS) -> None:
        super().__init__()
        self._cpu_s = cpu_s
        self._used_s: deque[float] = deque(maxlen=rest_looks)
        self._due_looks = 0
        self._thresholds = gc.get_threshold()
        self._was_enabled = gc.isenabled()
        gc.disable()
        gc.freeze()  # what is here now, modules above all, is put aside
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.collect_what_is_due)
        self._timer.start()

    @Slot()
    def collect_what_is_due(self) -> None:
        """Look through what is young, or put it aside; look through all in a quiet hour."""
        new, middle, old = gc.get_count()
        if self._due_looks or old > self._thresholds[2]:
            self._due_looks += 1
        if self._due_looks and self._has_rested():
            self._collect_all()
        elif self._due_looks > _PATIENT_LOOKS:
            gc.collect()
            self._put_aside()
            self._due_looks = 1
        elif new > MOST_AT_ONCE:
            self._put_aside()
        elif middle > _YOUNG_LOOKS:
            gc.collect(1)
        elif new > self._thresholds[0]:
            gc.collect(0)

    def close(self) -> None:
        """Leave the collection to whom it was left before: Python, as a rule."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_enabled:
            gc.enable()

    def _put_aside(self) -> None:
        gc.freeze()
        self._due_looks = max(1, self._due_looks)

    def _collect_all(self) -> None:
        gc.unfreeze()
        gc.collect()
        gc.freeze()
        give_back()
        self._due_looks = 0
        self._used_s.clear()

    def _has_rested(self) -> bool:
        """Tell whether this thread has hardly computed during the last looks."""
        used_s = self._used_s
        used_s.append(self._cpu_s())
        passed_s = len(used_s) * _LOOK_MS / 1000
        return len(used_s) == used_s.maxlen and used_s[-1] - used_s[0] < _REST_SHARE * passed_s

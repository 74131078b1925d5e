"""Garbage is collected in the main thread alone: a widget in a reference cycle must not be destroyed in another one."""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_LOOK_MS = 250


class GarbageCollector(QObject):
    """Takes the place of Python's automatic collection for as long as it is open, with Python's own thresholds."""

    def __init__(self) -> None:
        super().__init__()
        self._thresholds = gc.get_threshold()
        self._was_enabled = gc.isenabled()
        gc.disable()
        gc.freeze()  # what is here now, modules above all, stays for good and need not be looked through
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.collect_what_is_due)
        self._timer.start()

    @Slot()
    def collect_what_is_due(self) -> None:
        """Collect the oldest generation that has reached its threshold."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > self._thresholds[generation]:
                gc.collect(generation)
                return

    def close(self) -> None:
        """Leave the collection to whom it was left before: Python, as a rule."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_enabled:
            gc.enable()

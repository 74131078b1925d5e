"""How often a running file may tell of its progress."""

import time

TICKS_PER_SECOND = 10


class Pace:
    """Lets at most ten ticks a second through."""

    def __init__(self) -> None:
        self._next_s = 0.0

    def is_due(self) -> bool:
        """Tell whether a tick may be sent now; a yes starts the next interval."""
        now_s = time.monotonic()
        if now_s < self._next_s:
            return False
        self._next_s = now_s + 1 / TICKS_PER_SECOND
        return True

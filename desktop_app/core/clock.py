"""The time, in the one form that counts: what is measured goes on evenly, whatever is done to the computer's clock."""

import time
from collections.abc import Callable
from dataclasses import dataclass

LONGEST_WAIT_S = 3600.0
"""For no longer than this does anything wait by itself; what is stored to be due later is due then, too."""


@dataclass(frozen=True, slots=True)
class Clock:
    """Two readings of time: `wall_ms` (since 1970, UTC) may be set forth and back, `steady_s` never goes back.

    While the computer sleeps the wall's time goes on and the steady one stands still.
    """

    wall_ms: Callable[[], int] = lambda: time.time_ns() // 1_000_000
    steady_s: Callable[[], float] = time.monotonic


class Stopwatch:
    """Tells points of time that never go back: the wall's time at its start, and what has passed since then."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._began_ms = clock.wall_ms()
        self._began_s = clock.steady_s()

    def now_ms(self) -> int:
        """Return milliseconds since 1970, UTC."""
        return self._began_ms + round(1000 * (self._clock.steady_s() - self._began_s))

"""How many examples are tried, and what one may cost."""

import contextlib
import os
import signal
from collections.abc import Generator
from types import FrameType

from hypothesis import HealthCheck, settings

MOST_CPU_S = 10.0
"""Processor time of one example: any ordinary one takes milliseconds, a grammar that runs away takes minutes."""


def tried(count: int) -> settings:
    """Return settings for so many examples; `LABSTREAM_FUZZ=20` tries twenty times as many."""
    times = int(os.environ.get("LABSTREAM_FUZZ", "1"))
    slow = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
    return settings(max_examples=count * times, deadline=None, suppress_health_check=slow)


@contextlib.contextmanager
def bounded() -> Generator[None]:
    """Raise `TimeoutError` when what is done inside burns more processor time than `MOST_CPU_S`."""
    if not hasattr(signal, "setitimer"):  # Windows: there only the result is checked
        yield
        return

    def stop(_: int, frame: FrameType | None) -> None:
        raise TimeoutError(f"more than {MOST_CPU_S:.0f} s of processor time")

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, MOST_CPU_S)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)

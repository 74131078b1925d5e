"""How long a thread may keep the others waiting: the window's must not stand behind one that only computes."""

import contextlib
import sys
from collections.abc import Generator

TURN_S = 0.001
"""Python's own 5 ms, waited again after each call that lets another thread on, add up to a gap that is seen."""


@contextlib.contextmanager
def short_turns() -> Generator[None]:
    """Let Python's threads take turns of a millisecond inside the block."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(TURN_S)
    try:
        yield
    finally:
        sys.setswitchinterval(before)

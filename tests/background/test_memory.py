"""What is free goes back to the system."""

import ctypes
import sys

import psutil
import pytest

from desktop_app.background.memory import give_back

PIECES, BYTES = 50_000, 2_000


@pytest.mark.skipif(
    sys.platform != "linux" or not hasattr(ctypes.CDLL(None), "malloc_trim"), reason="only GNU's library keeps it"
)
def test_memory_between_living_pieces_is_given_back() -> None:
    pieces = [bytes([number % 256]) * BYTES for number in range(PIECES)]
    living = pieces[::100]  # one in 200 kB: the library cannot give back what lies between by itself
    full = psutil.Process().memory_info().rss
    pieces.clear()
    give_back()
    assert full - psutil.Process().memory_info().rss > PIECES * BYTES * 0.7
    assert len(living) == PIECES // 100

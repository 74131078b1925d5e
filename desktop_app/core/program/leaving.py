"""The end of the program where a thread hangs, as on a drive that does not answer."""

import contextlib
import logging
import os
import sys
import threading

HANGING = "hanging"
"""Name of the threads that stand for one that could not be waited for."""


def leave(status: int) -> int:
    """Return the exit status; where a thread hangs, end the process with it here and now.

    To be called when everything is stored and closed: Qt and Python would wait for that thread without end, or take
    away what it works with.
    """
    if any(thread.name == HANGING for thread in threading.enumerate()):
        logging.shutdown()
        for stream in (sys.stdout, sys.stderr):
            with contextlib.suppress(
                AttributeError, OSError, ValueError
            ):  # a window may have none, a reader may be gone
                stream.flush()
        os._exit(status)
    return status

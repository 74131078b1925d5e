"""Which contents are in hand, so that none is read twice at once; safe to use from any thread, free of Qt."""

import threading
import time

from desktop_app.core.engine import Deadline


class Contents:
    """Which content is in hand: a second file of the same content waits until the first one is recorded."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._holder: dict[str, str] = {}

    def claim(self, file_id: str, sha256: str, deadline: Deadline) -> None:
        """Wait until no other file holds this content, then hold it; the waiting does not count against the deadline.

        Raises:
            Stopped: asked to stop.
        """
        with self._changed:
            while self._holder.get(sha256, file_id) != file_id:
                deadline.check()
                began_s = time.monotonic()
                self._changed.wait(0.1)
                deadline.extend(time.monotonic() - began_s)
            self._holder[sha256] = file_id

    def release(self, file_id: str, sha256: str) -> None:
        """Let go of a content that the file holds; nothing happens where it holds none."""
        with self._changed:
            if self._holder.get(sha256) == file_id:
                del self._holder[sha256]
                self._changed.notify_all()

"""Kills workers that swell, on systems that keep no limit of the address space (Windows, macOS)."""

import contextlib
import multiprocessing
import sys
import threading

import psutil

_INTERVAL_S = 0.25


class MemoryWatch:
    """Looks four times a second at the resident memory of this process's children; does nothing on Linux."""

    def __init__(self, limit_bytes: int, is_needed: bool = sys.platform != "linux") -> None:
        self._limit_bytes = limit_bytes
        self._killed: set[int] = set()
        self._ended = threading.Event()
        if is_needed:
            threading.Thread(target=self._watch, name="sandbox-memory-watch", daemon=True).start()

    def has_killed(self, process_id: int | None) -> bool:
        """Tell whether this process was killed for its size."""
        return process_id in self._killed

    def close(self) -> None:
        """Stop looking."""
        self._ended.set()

    def _watch(self) -> None:
        while not self._ended.wait(_INTERVAL_S):
            for child in multiprocessing.active_children():
                if child.pid is not None:
                    self._look_at(child.pid)

    def _look_at(self, process_id: int) -> None:
        with contextlib.suppress(psutil.Error):
            process = psutil.Process(process_id)
            if process.memory_info().rss > self._limit_bytes:
                self._killed.add(process_id)
                process.kill()

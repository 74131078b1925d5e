"""What may not pile up: objects of Python and Qt, descriptors, threads, connections; and the memory they take."""

import gc
import sys
from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path

import psutil
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from shiboken6 import Shiboken

from desktop_app.background.memory import give_back
from desktop_app.store.database import FILE_NAME


@dataclass(frozen=True)
class Counts:
    """One look at the process: counts of living things, and the resident memory in MB."""

    python_blocks: int
    qt_objects: int
    widgets: int
    descriptors: int
    threads: int
    connections: int
    memory_mb: float


def count() -> Counts:
    """Count what lives, after all that waits for its deletion is gone, as it is after a minute's rest."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # pyright: ignore[reportArgumentType]
        QCoreApplication.processEvents()
        gc.unfreeze()
        gc.collect()
        gc.freeze()
    give_back()
    process = psutil.Process()
    return Counts(
        # Not gc.get_objects(), which takes hold of what other threads are just making, and breaks it.
        sys.getallocatedblocks(),
        len(Shiboken.getAllValidWrappers()),
        len(QApplication.allWidgets()),
        _descriptors(),
        process.num_threads(),
        sum(each.path.endswith(FILE_NAME) for each in process.open_files()),
        process.memory_info().rss / 1e6,
    )


def _descriptors() -> int:
    """Return how many files, pipes and sockets are open (handles on Windows)."""
    process = psutil.Process()
    own = Path("/proc/self/fd")
    return len(list(own.iterdir())) if own.is_dir() else getattr(process, "num_handles", process.num_fds)()


def slopes(looks: Sequence[Counts], every: float) -> dict[str, float]:
    """Return by how much each count grows from one look to the next, times `every`: a line of least squares."""
    middle = (len(looks) - 1) / 2
    spread = sum((place - middle) ** 2 for place in range(len(looks)))
    return {
        name: every * sum((place - middle) * getattr(look, name) for place, look in enumerate(looks)) / spread
        for name in (each.name for each in fields(Counts))
    }

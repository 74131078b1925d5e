"""Work on the data folder that needs the window closed: its name, what it does, and the sentence it ends with."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Upkeep:
    """One such work.

    `title` says what is done ("Restoring the backup"); `run` does it in a thread and returns the sentence that tells
    what came of it, or raises a `ProcessingError`.
    """

    title: str
    run: Callable[[], str]

"""What is asked of the program about its work as a whole, whichever session is shown; `desktop_app/desk` fulfils it."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import SignalInstance


@dataclass(frozen=True, slots=True)
class WorkState:
    """All sessions that this program works on: files that have ended of all, and the share of the work done (0 to 1).

    `is_working` is false while everything is paused; `open_files` wait or run.
    """

    is_working: bool = False
    ended_files: int = 0
    total_files: int = 0
    open_files: int = 0
    share: float = 0.0


class WorkDesk(Protocol):
    """The work of this program, told at most four times a second."""

    @property
    def changed(self) -> SignalInstance:
        """`WorkState`: it is another one."""
        ...

    @property
    def ended(self) -> SignalInstance:
        """`SessionSummary`: a session that was worked on here has ended."""
        ...

    @property
    def state(self) -> WorkState:
        """How it is now, as last told."""
        ...

"""What the window asks of the watched folder; `desktop_app/desk` fulfils it, in the main thread."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import SignalInstance


class Watching(StrEnum):
    """How the watched folder stands."""

    OFF = "off"
    BEGINNING = "beginning"
    ON = "on"
    PAUSED = "paused"
    GONE = "gone"
    REFUSED = "refused"
    CONSENT = "consent"


@dataclass(frozen=True, slots=True)
class WatchState:
    """How it stands now: the folder's path, files that are still arriving, and those told of as not read.

    `host` is the API's that sending was not agreed to. `session_id` is the last session that was made of the folder in
    this run of the program; `asks` counts the files of it that are sent only once the person has answered for them.
    """

    watching: Watching = Watching.OFF
    folder: str = ""
    waiting: int = 0
    left_out: int = 0
    host: str = ""
    session_id: str | None = None
    asks: int = 0


class WatchDesk(Protocol):
    """The one watched folder."""

    @property
    def changed(self) -> SignalInstance:
        """`WatchState`: it stands otherwise now."""
        ...

    @property
    def left_out(self) -> SignalInstance:
        """Files that cannot be read were found (how many: int, why: `core.watching.LeftOut`); told once."""
        ...

    @property
    def state(self) -> WatchState:
        """How it stands now."""
        ...

    def pause(self) -> None:
        """Look at the folder no more, until `resume`."""
        ...

    def resume(self) -> None:
        """Look at the folder again; what came meanwhile is read."""
        ...

    def show_session(self) -> None:
        """Show the last session that was made of the folder."""
        ...

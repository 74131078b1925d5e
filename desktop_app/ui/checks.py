"""What the window asks about files with values to check."""

from typing import Protocol

from PySide6.QtCore import SignalInstance

from desktop_app.core.session import SessionFile


class FileChecks(Protocol):
    """Which files of the session shown have values to check, as it was when that was last looked at."""

    @property
    def counted(self) -> SignalInstance:
        """How many files those are (int), after each look."""
        ...

    def look(self) -> None:
        """Find out anew, beside the window; too much for every change of a session that runs."""
        ...

    def files(self, offset: int, limit: int) -> list[SessionFile]:
        """Return a page of those files, in order of arrival."""
        ...

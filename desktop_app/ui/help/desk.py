"""What the help asks of the program."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import SignalInstance


class HelpDesk(Protocol):
    """The problem report and the log."""

    @property
    def reported(self) -> SignalInstance:
        """`str, str`: for whom a problem report was asked, and the report."""
        ...

    def ask_report(self, asked_by: str, *, with_file_names: bool = False, session_id: str = "") -> None:
        """Gather a problem report beside the window; `reported` brings it."""
        ...

    def log_lines(self) -> Sequence[str]:
        """Return the last lines of the log, the newest last."""
        ...

    def log_folder(self) -> str:
        """Return the folder that the log lies in."""
        ...

"""What the header's list of jobs asks of the program; `desktop_app/desk` fulfils it, in the main thread."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import SignalInstance

from desktop_app.core.jobs import JobProgress


class JobsDesk(Protocol):
    """Jobs of this run of the program."""

    @property
    def changed(self) -> SignalInstance:
        """`JobProgress`: what is known of a job now, committed."""
        ...

    def jobs(self) -> Sequence[JobProgress]:
        """Return the jobs of this run, newest first."""
        ...

    def cancel(self, key: str) -> None:
        """Ask a job to stop."""
        ...

    def forget_ended(self) -> None:
        """Show the jobs that have ended no more."""
        ...

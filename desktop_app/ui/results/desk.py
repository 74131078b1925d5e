"""What the Results screen asks of the program; `desktop_app/desk` fulfils it. Called in the main thread alone."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import SignalInstance

from desktop_app.core.medical.series import Reading, ResultCounts, TestSeries
from desktop_app.ui.export.wish import ExportChoice, ExportWish


class ResultsDesk(Protocol):
    """A person's tests and readings."""

    @property
    def changed(self) -> SignalInstance:
        """Files were read, or set back: there may be other results."""
        ...

    @property
    def refused(self) -> SignalInstance:
        """A sentence (str) that says why an export could not begin."""
        ...

    @property
    def exports(self) -> Sequence[ExportChoice]:
        """The formats that there are, in the order in which they are offered."""
        ...

    def export(self, person_id: int, test: TestSeries | None, wish: ExportWish, path: str, title: str) -> None:
        """Write a person's results, or those of one test, to a file, as a job that `title` names."""
        ...

    def version(self) -> int:
        """Return a number that changes whenever anything stored has changed."""
        ...

    def counts(self, person_id: int) -> ResultCounts:
        """Return how many values a person has."""
        ...

    def tests(self, person_id: int) -> list[TestSeries]:
        """Return a person's tests, by heading and name."""
        ...

    def readings(self, person_id: int, test: TestSeries) -> list[Reading]:
        """Return all readings of one test, the newest first."""
        ...

"""What the window asks of the program about people; `desktop_app/desk` fulfils it. Called in the main thread alone."""

from collections.abc import Callable, Collection
from typing import Protocol

from PySide6.QtCore import SignalInstance

from desktop_app.core.people.changes import PeopleChange
from desktop_app.core.people.identity import DoubtfulReport, KnownPerson, OwnReport

Done = Callable[[int | None], None]
"""Told the number of a stored change, by which it is taken back; None where there was nothing to change."""


class PeopleDesk(Protocol):
    """People and whose reports are. Verbs return at once and tell `done` when it is stored."""

    @property
    def changed(self) -> SignalInstance:
        """People, or whose a report is, have changed."""
        ...

    @property
    def refused(self) -> SignalInstance:
        """A sentence (str) that says why a change could not be stored."""
        ...

    def people(self) -> list[KnownPerson]:
        """Return everybody who has reports, by name."""
        ...

    def doubtful(self, report_id: int | None = None) -> list[DoubtfulReport]:
        """Return the reports, or the one report, of which a person must say whose they are, the newest first."""
        ...

    def reports(self, person_id: int) -> list[OwnReport]:
        """Return a person's reports, the newest first."""
        ...

    def changes(self) -> list[PeopleChange]:
        """Return the newest changes that can be taken back, or could after others, the newest first."""
        ...

    def merge(self, kept_id: int, gone_id: int, done: Done) -> None:
        """Let two people be one, under the first one's name."""
        ...

    def move(self, report_ids: Collection[int], person_id: int | None, name: str | None, done: Done) -> None:
        """Let reports be another person's, or a new one's with this name."""
        ...

    def move_to_suggested(self, report_id: int, done: Done) -> None:
        """Let a doubtful report, and those like it, be the suggested person's."""
        ...

    def keep(self, report_id: int, done: Done) -> None:
        """Let a doubtful report, and those like it, stay whose they are."""
        ...

    def rename(self, person_id: int, name: str, done: Done) -> None:
        """Call a person something else."""
        ...

    def undo(self, change_id: int, done: Done) -> None:
        """Take a change back."""
        ...

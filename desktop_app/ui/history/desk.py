"""What the History screen asks of the program; `desktop_app/desk` fulfils it.

Everything is called in the main thread and returns at once. Answers come by the callback, in the main thread; a verb
that cannot be carried out is told by `refused`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from PySide6.QtCore import SignalInstance

from desktop_app.core.errors import Failure
from desktop_app.core.history import (
    Deletion,
    HistoryFilter,
    HistoryOrder,
    HistoryTotals,
    PastSession,
    SessionFacts,
)
from desktop_app.ui.export.wish import ExportChoice, ExportWish


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """Some sessions of a list and what the whole list holds; `failure` says why there is no answer."""

    rows: Sequence[PastSession] = ()
    totals: HistoryTotals = field(default_factory=HistoryTotals)
    failure: Failure | None = None


class HistoryDesk(Protocol):
    """Past sessions."""

    @property
    def changed(self) -> SignalInstance:
        """Sessions have changed: lists must be asked for again."""
        ...

    @property
    def refused(self) -> SignalInstance:
        """A sentence (str) that says why a verb could not be carried out."""
        ...

    @property
    def deleted(self) -> SignalInstance:
        """A session (its id) is deleted."""
        ...

    @property
    def exports(self) -> Sequence[ExportChoice]:
        """The formats that there are, in the order in which they are offered."""
        ...

    def ask_page(
        self, chosen: HistoryFilter, order: HistoryOrder, offset: int, limit: int, done: Callable[[HistoryPage], None]
    ) -> None:
        """Read sessions that a filter finds."""
        ...

    def ask_facts(self, session_id: str, problem_limit: int, done: Callable[[SessionFacts], None]) -> None:
        """Read what is told of one session; nothing is answered where it cannot be read."""
        ...

    def ask_deletion(self, session_id: str, done: Callable[[Deletion], None]) -> None:
        """Find out what deleting a session would take away; refused while its files are being read."""
        ...

    def delete(self, session_id: str) -> None:
        """Delete a session, and what no other session uses of what was read in it."""
        ...

    def export(self, session_id: str, wish: ExportWish, path: str, title: str) -> None:
        """Write a session's results to a file, as a job that `title` names."""
        ...

"""What the search asks of the program; `desktop_app/desk` fulfils it, in the main thread."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import SignalInstance


@dataclass(frozen=True, slots=True)
class IndexState:
    """How many documents are still to be taken in; how far the job is that does so (percent), None while unknown.

    `bare` passages are still to be sent for the search by meaning.
    """

    left: int = 0
    percent: int | None = None
    is_rebuilding: bool = False
    bare: int = 0


class SearchDesk(Protocol):
    """Searches, of which the newest counts, and the state of their index."""

    @property
    def found(self) -> SignalInstance:
        """A `core.search.queries.Found`: the answer to the newest search; another when it is known what it means."""
        ...

    @property
    def failed(self) -> SignalInstance:
        """The `Failure` of the newest search."""
        ...

    @property
    def index_changed(self) -> SignalInstance:
        """The state of the index is another one."""
        ...

    @property
    def index_state(self) -> IndexState:
        """The state of the index."""
        ...

    def look_at_index(self) -> None:
        """Look whether documents are to be taken in, and begin."""
        ...

    def search(self, text: str) -> None:
        """Have a text looked for beside the window; `found` or `failed` tells of the newest one only."""
        ...

    def rebuild(self) -> None:
        """Take every document into the index again, as a tracked job; `failed` tells why not."""
        ...

"""The search for the window: asked beside it, the newest question wins."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future

from PySide6.QtCore import QObject, Signal

from desktop_app.app import App
from desktop_app.background.errands import Errands
from desktop_app.core.document import unpack
from desktop_app.core.errors import ProcessingError
from desktop_app.core.passages import places_of
from desktop_app.core.report import Box
from desktop_app.core.search import Found, PassageHit, Query, read_query
from desktop_app.desk.index_desk import IndexDesk
from desktop_app.store.search import Search
from desktop_app.ui.search.desk import IndexState


class SearchDesk(QObject):
    """Fulfils `ui.search.desk.SearchDesk`.

    One search runs at a time; while it does, only the newest of those that are asked waits. A search has threads of its
    own, since an errand of the window may wait for a page that is being drawn.
    """

    found = Signal(object)
    failed = Signal(object)
    index_changed = Signal()

    def __init__(self, app: App, index: IndexDesk) -> None:
        super().__init__()
        self._search = Search(app.database)
        self._index = index
        self._errands = Errands()
        self._is_running = False
        self._waiting: str | None = None
        index.changed.connect(self.index_changed)

    @property
    def index_state(self) -> IndexState:
        """The state of the index."""
        return self._index.state

    def look_at_index(self) -> None:
        """Look whether documents are to be taken in, and begin."""
        self._index.look()

    def search(self, text: str) -> None:
        """Have a text looked for; of those that wait the newest counts."""
        if self._is_running:
            self._waiting = text
            return
        self._is_running = True
        self._errands.run(self._take, lambda: self._search.find(read_query(text)))

    def rebuild(self) -> None:
        """Take every document into the index again."""
        try:
            self._index.rebuild()
        except ProcessingError as error:
            self.failed.emit(error.failure)

    def find_places(self, hit: PassageHit, query: Query, done: Callable[[Sequence[Box]], None]) -> None:
        """Tell, beside the window, where a passage's words stand on its page (fractions); nothing where none do."""

        def take(future: "Future[list[Box]]") -> None:
            try:
                done(future.result())
            except ProcessingError:  # the page is shown all the same
                done(())

        self._errands.run(take, self._places, hit, query)

    def close(self) -> None:
        """Ask a database that is to be closed no more."""
        self._errands.close()
        self._search.close()

    def _places(self, hit: PassageHit, query: Query) -> list[Box]:
        found = self._search.passage(hit.chunk_id)
        if found is None:
            return []
        return places_of(unpack(found.page), found.page.text, query.words, found.first_line, found.line_count)

    def _take(self, answer: "Future[Found]") -> None:
        """Tell the answer, unless a newer question waits: then ask that one."""
        self._is_running = False
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self.search(waiting)
            return
        try:
            found = answer.result()
        except ProcessingError as error:
            self.failed.emit(error.failure)
            return
        self.found.emit(found)

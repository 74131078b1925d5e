"""The search for the window: asked beside it, the newest question wins."""

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.app import App
from desktop_app.background.errands import Errands
from desktop_app.core.document import unpack
from desktop_app.core.engine import Stopped
from desktop_app.core.errors import ProcessingError
from desktop_app.core.report import Box
from desktop_app.core.search.passages import places_of
from desktop_app.core.search.queries import Found, MeaningUse, PassageHit, Query, read_query
from desktop_app.desk.index_desk import IndexDesk
from desktop_app.desk.meanings import failure_of_search
from desktop_app.store.search.finding import Search
from desktop_app.ui.search.desk import IndexState

_PAUSE_MS = 350
"""After such a pause in typing what was typed is sent for its meaning, where that is on."""

_SHORTEST = 3
"""Of what has fewer letters the meaning is not asked for."""


class SearchDesk(QObject):
    """Fulfils `ui.search.desk.SearchDesk`.

    What has the words is told at once; where the search by meaning is on, what means the same is joined to it as soon
    as a service has said what was typed means. Words of names of people stay here.

    One search runs at a time; while it does, only the newest of those that are asked waits. A search has threads of its
    own, since an errand of the window may wait for a page that is being drawn.
    """

    found = Signal(object)
    failed = Signal(object)
    index_changed = Signal()

    def __init__(self, app: App, index: IndexDesk) -> None:
        super().__init__()
        self._search = Search(app.database)
        self._index, self._meanings = index, index.meanings
        self._errands = Errands()
        self._is_running = False
        self._waiting: str | None = None
        self._typed = ""
        self._stop = threading.Event()
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._ask_meaning)
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
        self._stop.set()
        self._pause.stop()
        if self._is_running:
            self._waiting = text
            return
        self._is_running = True
        self._errands.run(self._take, self._find, text)

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
        self._stop.set()
        self._pause.stop()
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
        if found.meaning is MeaningUse.COMING:
            self._typed = found.query.text
            self._pause.start()
        self.found.emit(found)

    def _find(self, text: str) -> Found:
        """Find by words, and by meaning where it is known already."""
        query = read_query(text)
        meant = self._meant(query)
        meaning = self._meanings.known_meaning(meant) if meant else None
        use = MeaningUse.USED if meaning else MeaningUse.COMING if meant else MeaningUse.OFF
        return replace(self._search.find(query, meaning), meaning=use)

    def _meant(self, query: Query) -> str:
        """Return what of a query is asked for its meaning; empty for nothing."""
        if self._meanings.endpoint is None or not query.terms:
            return ""
        meant = self._search.without_names(query)
        return meant if sum(map(str.isalpha, meant)) >= _SHORTEST else ""

    @Slot()
    def _ask_meaning(self) -> None:
        self._stop = threading.Event()
        self._errands.run(partial(self._take_meant, self._stop), self._find_meant, self._typed, self._stop)

    def _find_meant(self, text: str, stop: threading.Event) -> Found:
        """Have the service say what a text means, and find by it; by words alone where it does not."""
        query = read_query(text)
        try:
            meaning = self._meanings.meaning_of(self._meant(query), stop.is_set)
        except ProcessingError as error:
            why = failure_of_search(error)
            return replace(self._search.find(query), meaning=MeaningUse.FAILED, why=why)
        use = MeaningUse.OFF if meaning is None else MeaningUse.USED
        return replace(self._search.find(query, meaning), meaning=use)

    def _take_meant(self, stop: threading.Event, answer: "Future[Found]") -> None:
        """Tell what was found by meaning, unless something else is looked for by now."""
        if stop.is_set():
            return
        try:
            self.found.emit(answer.result())
        except Stopped:
            return
        except ProcessingError as error:
            self.failed.emit(error.failure)

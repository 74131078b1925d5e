"""Looks at a watched folder again and again, in a thread of its own: told of changes, and slowly by itself."""

import logging
import time
from collections.abc import Callable, Collection, Iterable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from desktop_app.background.errands import Errands
from desktop_app.core.watching import FolderState, Look

_log = logging.getLogger(__name__)

_MOST_FOLDERS = 500
"""So many folders are watched by the system at most; those beyond are found by the slow looks."""
_CLOSING_MS = 2000


@dataclass(frozen=True, slots=True)
class Paces:
    """Milliseconds until the next look: after news, while files arrive, otherwise, and while there is no folder.

    Network drives tell of no news, hence the looks without any. `rest_share` is how many times as long as a look took
    is waited at least.
    """

    news_ms: int = 300
    busy_ms: int = 1000
    quiet_ms: int = 15_000
    gone_ms: int = 5000
    rest_share: int = 10


class Watched(Protocol):
    """What is looked at; all calls come from one thread at a time."""

    def look(self, given_back: Collection[str] = ()) -> Look:
        """Look once."""
        ...

    def stop(self) -> None:
        """Let a look that goes on end soon; called from another thread."""
        ...


class FolderWatch(QObject):
    """`looked` carries each `Look`; `open_folder` is called beside the window, and may read what was taken before."""

    looked = Signal(object)

    def __init__(self, open_folder: Callable[[], Watched], paces: Paces | None = None) -> None:
        super().__init__()
        self._open_folder, self._paces = open_folder, paces or Paces()
        self._errands = Errands()  # a drive that does not answer must not hold up other errands
        self._folder: Watched | None = None
        self._is_looking = self._has_news = self._is_closed = False
        self._given_back: set[str] = set()
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self.look_soon)
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self._look)
        self._next.start(0)

    @Slot()
    def look_soon(self) -> None:
        """Look again, as there is news."""
        self._has_news = True
        if not self._is_looking and not self._is_closed:
            self._start_in(self._paces.news_ms)

    def give_back(self, sources: Iterable[str]) -> None:
        """Let arrivals that could not be stored come again."""
        self._given_back.update(sources)

    def close(self) -> None:
        """Look no more."""
        self._is_closed = True
        self._next.stop()
        if self._folder is not None:
            self._folder.stop()
        self._errands.close(_CLOSING_MS)

    def _start_in(self, delay_ms: int) -> None:
        if not self._next.isActive() or self._next.remainingTime() > delay_ms:
            self._next.start(delay_ms)

    @Slot()
    def _look(self) -> None:
        if self._is_looking or self._is_closed:
            return
        self._is_looking, self._has_news = True, False
        given_back, self._given_back = frozenset(self._given_back), set[str]()
        self._errands.run(self._end, self._look_once, given_back)

    def _look_once(self, given_back: frozenset[str]) -> tuple[Look, float]:
        """Run beside the window; `_is_looking` keeps it to one thread at a time."""
        began_s = time.monotonic()
        if self._folder is None:
            self._folder = self._open_folder()
        return self._folder.look(given_back), time.monotonic() - began_s

    def _end(self, future: "Future[tuple[Look, float]]") -> None:
        self._is_looking = False
        if self._is_closed:
            return
        try:
            look, took_s = future.result()
        except Exception as error:  # noqa: BLE001 - the folder is looked at again, whatever was wrong
            _log.warning("A look at the watched folder failed: %s", type(error).__name__)
            self._start_in(self._paces.gone_ms)
            return
        self._follow(look)
        paces = self._paces
        if look.state is not FolderState.THERE:
            delay_ms = paces.gone_ms
        elif look.is_busy:
            delay_ms = paces.busy_ms
        else:
            delay_ms = paces.news_ms if self._has_news else paces.quiet_ms
        self._start_in(max(delay_ms, round(1000 * took_s * paces.rest_share)))
        self.looked.emit(look)

    def _follow(self, look: Look) -> None:
        """Have the system tell of changes in the folders that answered just now."""
        wanted, watched = set(look.folders[:_MOST_FOLDERS]), set(self._watcher.directories())
        if gone := watched - wanted:
            self._watcher.removePaths(list(gone))
        if new := wanted - watched:
            self._watcher.addPaths(list(new))

"""A small cache of a session's files in pages, so that a list of any length costs what is looked at."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import replace

from desktop_app.core.progress import FileProgress
from desktop_app.core.session import SessionFile
from desktop_app.core.status import FileStatus
from desktop_app.ui.process.now import wall_clock_ms

PAGE_ROWS = 64
_PAGES_KEPT = 12

FindFiles = Callable[[Sequence[str]], list[SessionFile]]
"""(ids) -> the files, in any order."""

AskFiles = Callable[[int, int], list[SessionFile]]
"""(offset, limit) -> the files there."""


class RowPages:
    """Files by their place in the list, asked for a page at a time; the least recently used page is dropped."""

    def __init__(self, ask: AskFiles, find: FindFiles, now_ms: Callable[[], int] = wall_clock_ms) -> None:
        self._ask, self._find, self._now_ms = ask, find, now_ms
        self._pages: OrderedDict[int, list[SessionFile]] = OrderedDict()
        self._places: dict[str, int] = {}
        self._outdated: set[str] = set()

    def clear(self) -> None:
        """Forget everything: it will be asked for again."""
        self._pages.clear()
        self._places.clear()
        self._outdated.clear()

    def file(self, place: int) -> SessionFile | None:
        """Return the file at a place, None where the database has none."""
        number, rest = divmod(place, PAGE_ROWS)
        page = self._page(number)
        if rest >= len(page):
            return None
        if page[rest].progress.file_id in self._outdated:
            self._renew(page)
        return page[rest]

    def place(self, file_id: str) -> int | None:
        """Return where a file is, if its page is kept."""
        return self._places.get(file_id)

    def update(self, progress: FileProgress) -> int | None:
        """Put a newer snapshot into its row and return the place; None where the row is not kept."""
        place = self._places.get(progress.file_id)
        if place is None:
            return None
        number, rest = divmod(place, PAGE_ROWS)
        file = self._pages[number][rest]
        known = _with_known_facts(progress, file.progress)
        self._pages[number][rest] = replace(file, progress=known, updated_at_ms=self._now_ms())
        if progress.status is FileStatus.COMPLETED:
            # How many results it gave is known to the database alone; it is asked when the page is looked at.
            self._outdated.add(progress.file_id)
        return place

    def _page(self, number: int) -> list[SessionFile]:
        if number in self._pages:
            self._pages.move_to_end(number)
            return self._pages[number]
        page = self._ask(number * PAGE_ROWS, PAGE_ROWS)
        self._pages[number] = page
        for rest, file in enumerate(page):
            self._places[file.progress.file_id] = number * PAGE_ROWS + rest
        if len(self._pages) > _PAGES_KEPT:
            self._drop(*self._pages.popitem(last=False))
        return page

    def _renew(self, page: list[SessionFile]) -> None:
        """Ask for all outdated files of a page at once: while many complete, several of those in sight are."""
        numbered = ((file.progress.file_id, rest) for rest, file in enumerate(page))
        places = {file_id: rest for file_id, rest in numbered if file_id in self._outdated}
        self._outdated.difference_update(places)
        for file in self._find([*places]):
            page[places[file.progress.file_id]] = file

    def _drop(self, number: int, page: list[SessionFile]) -> None:
        for file in page:
            file_id = file.progress.file_id
            if self._places.get(file_id, -1) // PAGE_ROWS == number:
                del self._places[file_id]
            self._outdated.discard(file_id)


def _with_known_facts(new: FileProgress, old: FileProgress) -> FileProgress:
    """Keep size, kind and pages that an early snapshot of a further attempt does not repeat."""
    if new.size_bytes is not None and new.media_type is not None and new.page_count is not None:
        return new
    return replace(
        new,
        size_bytes=old.size_bytes if new.size_bytes is None else new.size_bytes,
        media_type=old.media_type if new.media_type is None else new.media_type,
        page_count=old.page_count if new.page_count is None else new.page_count,
    )

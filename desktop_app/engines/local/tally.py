"""What engines share about a document's pages: where an unread one is found, and what all of them gave."""

from collections.abc import Iterable

from desktop_app.core.document import PackedPage
from desktop_app.core.engine import Document
from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.engines.local.calls import BLANK, PDF, UNREADABLE, Unread


def whereabouts(page: Unread, document: Document) -> tuple[bytes, str, int]:
    """Return where an unread page is found: data, their media type, and its place in them."""
    if page.excerpt is not None:
        return page.excerpt, document.media_type, 1
    return document.data, document.media_type, page.number


class Tally:
    """Counts what the pages gave, to tell a document without text from one that cannot be read."""

    def __init__(self, known: Iterable[PackedPage]) -> None:
        self._pages = 0
        self._unreadable = 0
        self._blank = 0
        self._has_text = False
        for page in known:
            self.count(page)

    def count(self, page: PackedPage) -> PackedPage:
        """Count a page and return it."""
        self._pages += 1
        self._unreadable += page.source == UNREADABLE
        self._blank += page.source == BLANK
        self._has_text = self._has_text or bool(page.text)
        return page

    def check(self, media_type: str, *, is_repaired: bool) -> None:
        """Raise ProcessingError (PDF_CORRUPT or NO_TEXT) when no page has text."""
        if self._has_text:
            return
        # Pages of which a repair left nothing were not blank before.
        lost = self._unreadable + (self._blank if is_repaired else 0)
        if media_type == PDF and lost == self._pages:
            raise ProcessingError.of(ErrorCode.PDF_CORRUPT, "no page can be read")
        raise ProcessingError.of(ErrorCode.NO_TEXT)

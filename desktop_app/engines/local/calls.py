"""The calls that the local engine makes in a sandbox worker; importing this module loads nothing heavy.

Every function takes and returns plain values.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.core.document import PackedPage, unpack
from desktop_app.core.report import LabReport

PDF = "application/pdf"
UNREADABLE = "unreadable"
"""`PackedPage.source` of a page that is broken in a document whose other pages can be read."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What is refused: more pages, or more pixels in a picture."""

    max_pages: int = 200
    max_pixels: int = 150_000_000


@dataclass(frozen=True, slots=True)
class Unread:
    """A page to be read from its picture: its number, and itself as a document of one page where the whole is large."""

    number: int
    excerpt: bytes | None = None


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some pages of a document in a row: those read, and those to be read from their picture.

    `next_number` is where the next stretch begins, None at the document's end.
    """

    page_count: int
    is_repaired: bool
    pages: tuple[PackedPage, ...]
    unread: tuple[Unread, ...]
    next_number: int | None


def read_stretch(data: bytes, media_type: str, first: int, known: frozenset[int], limits: Limits) -> Stretch:
    """Open a document and read the text layers of the next pages from `first` (1 is the first), but for `known` ones.

    Raises:
        ProcessingError: PDF_CORRUPT, PDF_PASSWORD, IMAGE_CORRUPT, TOO_MANY_PAGES, OUT_OF_MEMORY.
    """
    from desktop_app.engines.local import pages

    return pages.read_stretch(data, media_type, first, known, limits)


def read_picture_page(
    data: bytes, media_type: str, place: int, number: int, limits: Limits, threads: int
) -> PackedPage:
    """Read the page at `place` (from 1) in these data, page `number` of its document, from its picture.

    Raises:
        ProcessingError: IMAGE_CORRUPT, IMAGE_TOO_LARGE, OUT_OF_MEMORY.
    """
    from desktop_app.engines.local import pages

    return pages.read_picture_page(data, media_type, place, number, limits, threads)


def read_results(pages: Sequence[PackedPage]) -> tuple[LabReport, ...]:
    """Return the reports on these pages, each result with its analyte and its doubts."""
    from desktop_app.core.annotation import annotate
    from desktop_app.engines.local.reading import read_reports

    pictures = {page.number for page in pages if page.source != "text-layer"}
    return annotate(read_reports([unpack(page) for page in pages]), pictures)

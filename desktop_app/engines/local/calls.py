"""The calls that the local engine makes in a sandbox worker; importing this module loads nothing heavy.

Every function takes and returns plain values.
"""

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePath

from desktop_app.core.document import PackedPage, Page, Word, pack, unpack
from desktop_app.core.engine import ReadReports
from desktop_app.core.report import LabReport

PDF = "application/pdf"
UNREADABLE = "unreadable"
"""`PackedPage.source` of a page that is broken in a document whose other pages can be read."""

BLANK = "blank"
"""`PackedPage.source` of a page that shows nothing."""

OCR = "ocr"
"""`PackedPage.source` of pages read from pictures by the usual models; other models' names follow behind it."""

_SHORT_PAGES = 3
"""Up to so many pages are read together with their tables, within the time limit of one."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What is refused: more pages, more pixels in a picture, and a protected document without its `password`.

    `ocr_model_folder` holds other models for pictures; empty means those that come with the program.
    """

    max_pages: int = 200
    max_pixels: int = 150_000_000
    password: str | None = field(default=None, repr=False)
    ocr_model_folder: str = ""


@dataclass(frozen=True, slots=True)
class Unread:
    """A page to be read from its picture: its number, and itself as a document of one page where the whole is large."""

    number: int
    excerpt: bytes | None = None


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some pages of a document in a row: those read, and those to be read from their picture.

    `next_number` is where the next stretch begins, None at the document's end. `reports` are those of a short document
    that was read as a whole.
    """

    page_count: int
    is_repaired: bool
    pages: tuple[PackedPage, ...]
    unread: tuple[Unread, ...]
    next_number: int | None
    reports: ReadReports | None = None


def source_of(model_folder: str) -> str:
    """Return what `Page.source` says of pages that the models of a folder read; empty stands for the usual ones."""
    return f"{OCR} {PurePath(model_folder).name}" if model_folder else OCR


def read_stretch(data: bytes, media_type: str, first: int, known: frozenset[int], limits: Limits) -> Stretch:
    """Open a document and read the text layers of the next pages from `first` (1 is the first), but for `known` ones.

    Raises:
        ProcessingError: PDF_CORRUPT, PDF_PASSWORD, IMAGE_CORRUPT, TOO_MANY_PAGES, OUT_OF_MEMORY.
    """
    from desktop_app.engines.local import pages

    return pages.read_stretch(data, media_type, first, known, limits)


def read_beginning(
    data: bytes, media_type: str, known: frozenset[int], limits: Limits, synonyms: Mapping[str, str] | None = None
) -> Stretch:
    """Read the first stretch; where that is the whole of a short document, its reports as well.

    One call instead of two, since for such a document the way to a worker costs more than the reading of its tables.
    Where the tables cannot be read, the reports are left out, so that the pages are not lost with them.

    Raises:
        ProcessingError: as `read_stretch`.
    """
    stretch = read_stretch(data, media_type, 1, known, limits)
    is_whole = len(stretch.pages) == stretch.page_count <= _SHORT_PAGES
    if not is_whole:
        return stretch
    start_ns = time.monotonic_ns()
    try:
        reports = read_results(stretch.pages, synonyms)
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - it comes again, and is told, when the tables are asked for by themselves
        return stretch
    return replace(stretch, reports=ReadReports(reports, (time.monotonic_ns() - start_ns) // 1_000_000))


def load_reading() -> None:
    """Load the libraries and vocabularies of reading, so that no document waits for them; only in a worker."""
    from desktop_app.engines.local import text_layer

    texts = ("Sodium", "140", "mmol/L", "135 - 145", "01/02/2024")
    words = tuple(Word(text, 90.0 * place, 10.0, 90.0 * place + 60, 20.0) for place, text in enumerate(texts))
    read_results([pack(Page(1, 600.0, 800.0, text_layer.SOURCE, words), "")])


def read_picture_page(
    data: bytes, media_type: str, place: int, number: int, limits: Limits, threads: int
) -> PackedPage:
    """Read the page at `place` (from 1) in these data, page `number` of its document, from its picture.

    Raises:
        ProcessingError: IMAGE_CORRUPT, IMAGE_TOO_LARGE, OUT_OF_MEMORY.
    """
    from desktop_app.engines.local import pages

    return pages.read_picture_page(data, media_type, place, number, limits, threads)


def read_results(pages: Sequence[PackedPage], synonyms: Mapping[str, str] | None = None) -> tuple[LabReport, ...]:
    """Return the reports on these pages, each result with its analyte and its doubts; `synonyms` as for `annotate`."""
    from desktop_app.core.medical.annotation import annotate
    from desktop_app.engines.local.reading import read_reports

    pictures = {page.number for page in pages if page.source != "text-layer"}
    return annotate(read_reports([unpack(page) for page in pages]), pictures, synonyms)

"""The engine that works on this computer alone: text layers where pages have them, OCR elsewhere."""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeVar

from desktop_app.core.document import DocumentFacts, PackedPage
from desktop_app.core.engine import Deadline, Document, ReadReports
from desktop_app.core.ocr_models import usable_folder
from desktop_app.core.report import LabReport
from desktop_app.core.settings import LOCAL_ENGINE
from desktop_app.engines.local.calls import (
    OCR,
    Limits,
    read_beginning,
    read_picture_page,
    read_results,
    read_stretch,
    source_of,
)
from desktop_app.engines.local.tally import Tally, whereabouts
from desktop_app.engines.sandbox import Sandbox

T = TypeVar("T")

READING_VERSION = 10
"""Raised whenever the reading of tables gives other results for the same words."""

_TEXT_FIRST = 1
"""Text layers and tables go before OCR pages: they take milliseconds, those seconds."""


class LocalEngine:
    """Implements `core.engine.Engine` with the calls of `pages` in a sandbox."""

    def __init__(
        self,
        sandbox: Sandbox,
        max_pages: int = 200,
        max_pixels: int = 150_000_000,
        threads: int | None = None,
        ocr_model_folder: str = "",
        synonyms: Callable[[], Mapping[str, str]] = dict,
    ) -> None:
        """Take a sandbox that somebody else closes.

        Args:
            sandbox: where documents are opened.
            max_pages: more are refused with TOO_MANY_PAGES.
            max_pixels: larger pictures are refused with IMAGE_TOO_LARGE.
            threads: of each worker's OCR; by default so many that all workers together fill the cores.
            ocr_model_folder: where other OCR models lie; empty for those that come with the program.
            synonyms: gives the names that were taught, as `core.medical.annotation` takes them; asked each time.
        """
        self._ocr_model_folder = ocr_model_folder
        self._synonyms = synonyms
        self._sandbox = sandbox
        self._max_pages = max_pages
        self._max_pixels = max_pixels
        self._threads = threads or max(1, (os.cpu_count() or 1) // sandbox.workers)

    @property
    def name(self) -> str:
        """`local`."""
        return LOCAL_ENGINE

    @property
    def parsing_model(self) -> str:
        """The reading of tables, with its version."""
        return f"labstream-reading-{READING_VERSION}"

    def extract(
        self, document: Document, known: Mapping[int, PackedPage], deadline: Deadline
    ) -> Iterator[DocumentFacts | PackedPage | ReadReports]:
        """Yield the document's facts, then its pages: first those with a text layer, then those read by OCR.

        The reports of a short document whose pages all have a text layer follow at the end.

        Raises:
            ProcessingError: PDF_CORRUPT, PDF_PASSWORD, IMAGE_CORRUPT, IMAGE_TOO_LARGE, TOO_MANY_PAGES, NO_TEXT,
                TIMEOUT, ENGINE_CRASHED, OUT_OF_MEMORY.
            Stopped: asked to stop.
        """
        folder = usable_folder(self._ocr_model_folder)
        known = {number: page for number, page in known.items() if _is_of(page, source_of(folder))}
        tally = Tally(known.values())
        limits = Limits(self._max_pages, self._max_pixels, document.password, folder)
        source = (document.data, document.media_type)
        numbers = frozenset(known)
        stretch = self._ask(deadline, read_beginning, *source, numbers, limits, dict(self._synonyms()))
        yield DocumentFacts(stretch.page_count, stretch.is_repaired)
        yield from map(tally.count, stretch.pages)
        unread = [*stretch.unread]
        while stretch.next_number is not None:
            stretch = self._ask(deadline, read_stretch, *source, stretch.next_number, numbers, limits)
            yield from map(tally.count, stretch.pages)
            unread += stretch.unread
        inputs = ((*whereabouts(page, document), page.number, limits, self._threads) for page in unread)
        for _, call in self._sandbox.map(read_picture_page, inputs, deadline.page_timeout_s, deadline):
            yield tally.count(call.value())
        tally.check(document.media_type, is_repaired=stretch.is_repaired)
        if stretch.reports is not None:
            yield stretch.reports

    def _ask(self, deadline: Deadline, function: Callable[..., T], *args: object) -> T:
        """Have a worker read text, within the time limit of a page."""
        return self._sandbox.call(
            function, *args, timeout_s=deadline.page_timeout_s, deadline=deadline, urgency=_TEXT_FIRST
        )

    def parse(self, pages: Sequence[PackedPage], deadline: Deadline) -> tuple[LabReport, ...]:
        """Return the reports on these pages.

        Raises:
            ProcessingError: TIMEOUT, ENGINE_CRASHED, OUT_OF_MEMORY.
            Stopped: asked to stop.
        """
        return self._sandbox.call(
            read_results,
            tuple(pages),
            dict(self._synonyms()),
            timeout_s=deadline.page_timeout_s * max(1, len(pages)),
            deadline=deadline,
            urgency=_TEXT_FIRST,
        )


def _is_of(page: PackedPage, source: str) -> bool:
    """False for a page that other OCR models read: it is read again."""
    return page.source == source or not page.source.startswith(OCR)

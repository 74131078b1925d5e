"""Reads documents in this process, as the engine does in its sandbox, and takes the time of each."""

import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from desktop_app.core.document import PackedPage
from desktop_app.engines.local.calls import PDF, Limits, read_picture_page, read_results, read_stretch

_THREADS = 1
"""One, as in the program, whose workers fill the cores: two that wait for each other spin, and cost twice the time."""


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """One document's reports as plain mappings, its pages, and the processor's seconds for tables and for all."""

    reports: tuple[Mapping[str, Any], ...]
    pages: tuple[PackedPage, ...]
    reading_s: float
    total_s: float


def read_document(path: Path) -> ReadDocument:
    """Read a PDF or a picture; pages without usable text go through OCR."""
    data = path.read_bytes()
    media_type = PDF if path.suffix == ".pdf" else f"image/{path.suffix[1:].replace('jpg', 'jpeg')}"
    begin = time.process_time()
    pages: list[PackedPage] = []
    first: int | None = 1
    while first is not None:
        stretch = read_stretch(data, media_type, first, frozenset(), Limits())
        pages += stretch.pages
        for page in stretch.unread:
            where = (data, media_type, page.number) if page.excerpt is None else (page.excerpt, PDF, 1)
            pages.append(read_picture_page(*where, page.number, Limits(), _THREADS))
        first = stretch.next_number
    middle = time.process_time()
    reports = read_pages(pages)
    end = time.process_time()
    return ReadDocument(reports, tuple(pages), end - middle, end - begin)


def read_pages(pages: Sequence[PackedPage]) -> tuple[Mapping[str, Any], ...]:
    """Return the reports on pages whose words are known, as plain mappings."""
    return tuple(asdict(report) for report in read_results(pages))

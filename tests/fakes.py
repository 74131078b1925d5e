"""Hand-written stand-ins for the pieces around the one under test."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from desktop_app.core.document import DocumentFacts, PackedPage, Page, Word, pack
from desktop_app.core.engine import Deadline, Document, ReadReports
from desktop_app.core.known import KnownResults
from desktop_app.core.report import LabReport, TestResult
from desktop_app.core.settings import Settings
from desktop_app.pipeline.run import Work

PDF = b"%PDF-1.7 invented"


def packed_page(number: int = 1, text: str = "Sodium 140", source: str = "text-layer") -> PackedPage:
    words = tuple(Word(word, 10 * i, 10, 10 * i + 8, 20) for i, word in enumerate(text.split()))
    return pack(Page(number, 100, 100, source, words), text)


class FakeEngine:
    """Reads every page as "Sodium 140"; what it raises and how many pages there are can be set."""

    name = "local"
    parsing_model = "fake-reading"

    def __init__(self, page_count: int = 1, error: Exception | None = None, error_at_page: int = 1) -> None:
        self.page_count = page_count
        self.error = error
        self.error_at_page = error_at_page
        self.pages_read: list[int] = []
        self.reports: tuple[LabReport, ...] = (
            LabReport(results=(TestResult("Sodium", "140", numeric_value=140.0, page=1),)),
        )

    def extract(
        self, document: Document, known: Mapping[int, PackedPage], deadline: Deadline
    ) -> Iterator[DocumentFacts | PackedPage | ReadReports]:
        yield DocumentFacts(self.page_count)
        for number in range(1, self.page_count + 1):
            deadline.check()
            if self.error is not None and number == self.error_at_page:
                raise self.error
            if number not in known:
                self.pages_read.append(number)
                yield packed_page(number)

    def parse(self, pages: Sequence[PackedPage], deadline: Deadline) -> tuple[LabReport, ...]:
        deadline.check()
        return self.reports


class FakeKnown:
    """Knows what it is told."""

    def __init__(self) -> None:
        self.contents: dict[str, bytes] = {}
        self.read_pages: dict[int, PackedPage] = {}
        self.earlier: KnownResults | None = None

    def content(self, sha256: str) -> bytes | None:
        return self.contents.get(sha256)

    def pages(self, sha256: str, engine: str) -> Mapping[int, PackedPage]:
        return self.read_pages

    def results(self, sha256: str, engine: str) -> KnownResults | None:
        return self.earlier


def no_claim(file_id: str, sha256: str, deadline: Deadline) -> None:
    """Content is never in another file's hand."""


def work_with(engine: FakeEngine, known: FakeKnown | None = None, settings: Settings | None = None) -> Work:
    return Work(engine, known or FakeKnown(), settings or Settings(), no_claim)


def pdf_file(folder: Path, name: str = "report.pdf") -> Path:
    path = folder / name
    path.write_bytes(PDF)
    return path

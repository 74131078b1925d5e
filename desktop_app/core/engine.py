"""The protocol of an engine: how a document's text and results are won, and the limits it works within."""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from desktop_app.core.document import DocumentFacts, PackedPage
from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.core.report import LabReport


class Stopped(Exception):  # noqa: N818 - a request, not an error
    """Raised inside an engine when it was asked to stop; the pipeline knows why."""


class Awaited(Exception):  # noqa: N818 - a reason to go on later, not an error of the file
    """Raised inside an engine when an answer will come later, as part of a batch."""


@dataclass(slots=True)
class Deadline:
    """Until when an attempt may run and whether it was asked to stop before; one thread works with it.

    `ends_at` is on the clock of `time.monotonic`, in seconds; `page_timeout_s` bounds the reading of one page. Time in
    which the attempt could not go on (no worker was free, another file of its content was in hand) does not count.
    """

    ends_at: float
    page_timeout_s: float
    is_stopped: Callable[[], bool]

    @classmethod
    def after(cls, limit_s: float, page_timeout_s: float, is_stopped: Callable[[], bool]) -> "Deadline":
        """Return the deadline that lies `limit_s` from now."""
        return cls(time.monotonic() + limit_s, page_timeout_s, is_stopped)

    def remaining_s(self) -> float:
        """Seconds left, never negative."""
        return max(0.0, self.ends_at - time.monotonic())

    def extend(self, waited_s: float) -> None:
        """Let time that was spent waiting for others not count."""
        self.ends_at += waited_s

    def check(self) -> None:
        """Raise `Stopped` when asked to stop, `ProcessingError(TIMEOUT)` when the time is over."""
        if self.is_stopped():
            raise Stopped
        if self.remaining_s() <= 0:
            raise ProcessingError.of(ErrorCode.TIMEOUT)


@dataclass(frozen=True, slots=True)
class Document:
    """One document's bytes and what they are by content; `password` opens it where it is protected."""

    data: bytes
    sha256: str
    media_type: str
    password: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class ReadReports:
    """The reports of a whole document, won along with its text; `took_ms` is the part that reading tables had of it."""

    reports: tuple[LabReport, ...]
    took_ms: int


class Engine(Protocol):
    """How text and results are won from a document."""

    @property
    def name(self) -> str:
        """`local` or `openai`."""
        ...

    @property
    def parsing_model(self) -> str:
        """What makes results of the text, with its version."""
        ...

    def extract(
        self, document: Document, known: Mapping[int, PackedPage], deadline: Deadline
    ) -> Iterator[DocumentFacts | PackedPage | ReadReports]:
        """Yield the document's facts first, then every page as soon as it is read, in any order.

        Pages in `known` (by number) were read before: they are not read again and not yielded. Where the reports were
        won along with the pages they come last, and `parse` need not be asked.

        Raises:
            ProcessingError: the document cannot be read.
            Stopped: asked to stop.
        """
        ...

    def parse(self, pages: Sequence[PackedPage], deadline: Deadline) -> tuple[LabReport, ...]:
        """Return the reports on these pages (in order of their numbers); an empty tuple when there are none.

        Raises:
            ProcessingError: the engine could not do its work.
            Stopped: asked to stop.
        """
        ...

"""What the pipeline asks of what was stored before, so that nothing is read twice."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from desktop_app.core.document import PackedPage


@dataclass(frozen=True, slots=True)
class KnownResults:
    """Content that an engine has read completely before: by which file, and how many pages it has."""

    file_id: str
    page_count: int | None
    extraction_model: str | None


class Known(Protocol):
    """Answers from the database; may be asked from any thread."""

    def content(self, sha256: str) -> bytes | None:
        """Return a document's stored bytes."""
        ...

    def pages(self, sha256: str, engine: str) -> Mapping[int, PackedPage]:
        """Return the pages that this engine has read of the document, by number."""
        ...

    def results(self, sha256: str, engine: str) -> KnownResults | None:
        """Return which file has this engine's results for the same content."""
        ...

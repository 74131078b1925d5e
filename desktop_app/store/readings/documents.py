"""Documents by content: their bytes once, the pages that were read, and what is known of them already."""

from collections.abc import Mapping
from typing import NamedTuple

from desktop_app.core.document import PackedPage
from desktop_app.core.known import KnownResults
from desktop_app.core.progress import Content, ReadPages
from desktop_app.store.database import Database
from desktop_app.store.driver import Connection
from desktop_app.store.values import storable

_KEEP_PAGE = """
INSERT INTO document_pages (document_id, engine, number, source, text, words) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (document_id, engine, number) DO UPDATE SET
    source = excluded.source, text = excluded.text, words = excluded.words
"""

_FIND_READING = """
SELECT parsed.id, file.file_id, ifnull(document.page_count, file.page_count), parsed.extraction_model
FROM documents AS document
JOIN parsed_documents AS parsed ON parsed.document_id = document.id AND parsed.engine = :engine
JOIN file_processing_status AS file ON file.parsed_document_id = parsed.id AND file.status = 'completed'
WHERE document.sha256 = :sha256
ORDER BY parsed.id DESC, file.id LIMIT 1
"""


class Reading(NamedTuple):
    """A complete reading of a document, with the first file that has it."""

    reading_id: int
    file_id: str
    page_count: int | None
    extraction_model: str


class KnownDocuments:
    """Answers the pipeline's questions (`core.known.Known`) from the database; may be asked from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def content(self, sha256: str) -> bytes | None:
        """Return a document's stored bytes."""
        with self._database.reading_much() as connection:
            return connection.value(
                "SELECT bytes FROM document_contents JOIN documents ON id = document_id WHERE sha256 = ?", (sha256,)
            )

    def pages(self, sha256: str, engine: str) -> Mapping[int, PackedPage]:
        """Return the pages that this engine has read of the document, by number."""
        with self._database.reading_much() as connection:
            rows = connection.rows(
                "SELECT page.number, page.source, page.text, page.words FROM document_pages AS page "
                "JOIN documents AS document ON document.id = page.document_id "
                "WHERE document.sha256 = ? AND page.engine = ? ORDER BY page.number",
                (sha256, engine),
            )
        return {row[0]: PackedPage(*row) for row in rows}

    def text(self, sha256: str, engine: str) -> str:
        """Return the text of these pages; a small read, that waits for none of a document's bytes."""
        with self._database.reading() as connection:
            rows = connection.rows(
                "SELECT page.text FROM document_pages AS page "
                "JOIN documents AS document ON document.id = page.document_id "
                "WHERE document.sha256 = ? AND page.engine = ? ORDER BY page.number",
                (sha256, engine),
            )
        return "\n\n".join(text for (text,) in rows)

    def results(self, sha256: str, engine: str) -> KnownResults | None:
        """Return the first file that completed with this engine's newest results for the same content."""
        with self._database.reading_much() as connection:
            reading = find_reading(connection, sha256, engine)
        return reading and KnownResults(reading.file_id, reading.page_count, reading.extraction_model)


def find_reading(connection: Connection, sha256: str, engine: str) -> Reading | None:
    """Return this engine's newest reading of a content that a completed file has."""
    row = connection.row(_FIND_READING, {"sha256": sha256, "engine": engine})
    return Reading(*row) if row else None


def keep_document(
    connection: Connection, sha256: str, media_type: str | None, size_bytes: int | None, now_ms: int
) -> int:
    """Return the id of a content's row; make the row where there is none."""
    found = connection.value("SELECT id FROM documents WHERE sha256 = ?", (sha256,))
    if found is not None:
        return found
    return connection.value(
        "INSERT INTO documents (sha256, media_type, size_bytes, created_at) VALUES (?, ?, ?, ?) RETURNING id",
        (sha256, media_type, size_bytes, now_ms),
    )


def keep_content(connection: Connection, document_id: int, content: Content) -> None:
    """Store a document's bytes unless they are there."""
    # Asked first: binding the bytes copies them.
    if not connection.value("SELECT 1 FROM document_contents WHERE document_id = ?", (document_id,)):
        connection.run("INSERT INTO document_contents (document_id, bytes) VALUES (?, ?)", (document_id, content.data))


def keep_pages(connection: Connection, document_id: int, read: ReadPages) -> None:
    """Store pages; a page that this engine read before is replaced."""
    connection.run_many(
        _KEEP_PAGE,
        [(document_id, read.engine, page.number, page.source, storable(page.text), page.words) for page in read.pages],
    )
    connection.run(
        "UPDATE documents SET page_count = ? WHERE id = ? AND page_count IS NOT ?",
        (read.page_count, document_id, read.page_count),
    )

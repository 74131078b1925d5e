"""The index of passages: which documents are not in it as their pages are now, and putting them in.

What is deleted goes out by itself: passages go with their document, and the index of words with them by triggers.
"""

from collections.abc import Sequence
from typing import NamedTuple

from desktop_app.core.search.passages import Passage, cut
from desktop_app.store.database import Database
from desktop_app.store.driver import Connection
from desktop_app.store.search.vectors import Vector, write_vectors
from desktop_app.store.values import now_ms, storable

PAGES_AT_ONCE = 64
"""One transaction takes in documents until it has at least so many pages: it holds up the writer for some 50 ms."""

# A document that is still being read is taken in when its file has ended.
_IS_READ = """
NOT EXISTS (
    SELECT 1 FROM file_processing_status AS file
    WHERE file.document_id = document.id AND file.status IN ('downloading', 'extracting', 'parsing', 'saving')
)
"""

_STALE = f"""
FROM documents AS document
WHERE NOT EXISTS (SELECT 1 FROM indexed_documents WHERE document_id = document.id)
    AND EXISTS (SELECT 1 FROM document_pages WHERE document_id = document.id) AND {_IS_READ}
"""  # noqa: S608 - constants of this file

_NEXT = f"""
SELECT document.id {_STALE} AND (:below IS NULL OR document.id < :below) ORDER BY document.id DESC LIMIT :limit
"""

# The pages as the newest reading has them; of a document that gave no results, as they were read last.
_ENGINE = """
SELECT coalesce(
    (SELECT parsed.engine FROM parsed_documents AS parsed WHERE parsed.document_id = ?1 AND EXISTS (
        SELECT 1 FROM document_pages AS page WHERE page.document_id = ?1 AND page.engine = parsed.engine
     ) ORDER BY parsed.id DESC LIMIT 1),
    (SELECT engine FROM document_pages WHERE document_id = ?1 ORDER BY id DESC LIMIT 1)
)
"""

_PAGES = "SELECT number, text FROM document_pages WHERE document_id = ? AND engine = ? ORDER BY number"

_ADD = "INSERT INTO chunks (document_id, page, position, first_line, line_count, text) VALUES (?, ?, ?, ?, ?, ?)"

_VECTORS = """
SELECT vector.model, chunk.text, vector.vector
FROM chunks AS chunk JOIN chunk_vectors AS vector ON vector.chunk_id = chunk.id WHERE chunk.document_id = ?
"""

Row = tuple[int, int, int, int, str]


class IndexStep(NamedTuple):
    """How many documents one transaction took in, and the last of them; None where there was none left."""

    documents: int
    last_id: int | None


def count_unindexed(database: Database) -> int:
    """Return how many documents are not in the index as their pages are now.

    Raises:
        ProcessingError: DATABASE.
    """
    with database.reading() as connection:
        return connection.value(f"SELECT count(*) {_STALE}")


def forget_index(database: Database) -> int:
    """Let every document be taken in again; return how many there are.

    What stands in the index stays to be found until it is replaced.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; nothing was changed then.
    """
    with database.writing() as connection:
        connection.run("DELETE FROM indexed_documents")
        return connection.value(f"SELECT count(*) {_STALE}")


def index_some(database: Database, below: int | None = None) -> IndexStep:
    """Take some documents into the index, the newest first, in one transaction.

    Args:
        database: the open data folder.
        below: the last document of the step before; only older ones are looked at then.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; nothing was changed then.
    """
    done = pages = 0
    last_id: int | None = None
    with database.writing() as connection:
        for (document_id,) in connection.rows(_NEXT, {"below": below, "limit": PAGES_AT_ONCE}):
            if pages >= PAGES_AT_ONCE:
                break
            pages += _index(connection, document_id)
            done, last_id = done + 1, document_id
    return IndexStep(done, last_id)


def _index(connection: Connection, document_id: int) -> int:
    """Let the passages of a document be those of its pages; return how many pages it has."""
    engine = connection.value(_ENGINE, (document_id,))
    pages = connection.rows(_PAGES, (document_id, engine))
    paid = connection.rows(_VECTORS, (document_id,))
    connection.run("DELETE FROM chunks WHERE document_id = ?", (document_id,))
    connection.run_many(_ADD, [(document_id, *_row(number, each)) for number, text in pages for each in cut(text)])
    _give_back(connection, document_id, paid)
    connection.run(
        "INSERT OR REPLACE INTO indexed_documents (document_id, engine, indexed_at) VALUES (?, ?, ?)",
        (document_id, engine, now_ms()),
    )
    return max(1, len(pages))


def _give_back(connection: Connection, document_id: int, paid: Sequence[tuple[str, str, bytes]]) -> None:
    """Let passages whose text was there before have the vectors that were paid for."""
    if not paid:
        return
    known = {text: (model, vector) for model, text, vector in paid}
    rows = connection.rows("SELECT id, text FROM chunks WHERE document_id = ?", (document_id,))
    for chunk_id, text in rows:
        if text in known:
            model, vector = known[text]
            write_vectors(connection, model, [Vector(chunk_id, text, vector)])


def _row(number: int, passage: Passage) -> Row:
    return number, passage.position, passage.first_line, passage.line_count, storable(passage.text) or ""

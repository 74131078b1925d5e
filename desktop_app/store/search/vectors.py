"""Vectors of passages: which passages have none, and keeping what a model made of them."""

from collections.abc import Sequence
from typing import NamedTuple

from desktop_app.core.api.answers import PaidCall
from desktop_app.core.document import PackedPage
from desktop_app.core.search.meaning import Passage, text_key
from desktop_app.store.api.costs import keep_cost
from desktop_app.store.database import Database
from desktop_app.store.driver import Connection
from desktop_app.store.values import now_ms

_BYTES_A_NUMBER = 2

_COUNT = """
SELECT (SELECT count(*) FROM chunks) - (SELECT count(*) FROM chunk_vectors WHERE model = ?)
"""

_BARE = """
SELECT id, document_id, page, text FROM chunks AS chunk
WHERE id < :below AND NOT EXISTS (SELECT 1 FROM chunk_vectors WHERE chunk_id = chunk.id AND model = :model)
ORDER BY id DESC LIMIT :limit
"""

_KNOWN = "SELECT dims, vector FROM chunk_vectors WHERE text_key = ? AND model = ? LIMIT 1"

# A passage may have gone while its vector was on the way.
_KEEP = """
INSERT OR REPLACE INTO chunk_vectors (chunk_id, text_key, model, dims, vector)
SELECT id, ?2, ?3, ?4, ?5 FROM chunks WHERE id = ?1
"""

_PAGES = """
SELECT page.number, page.source, page.text, page.words
FROM indexed_documents AS indexed JOIN document_pages AS page
    ON page.document_id = indexed.document_id AND page.engine = indexed.engine
WHERE indexed.document_id = ? ORDER BY page.number
"""

_BEYOND = 2**62


class Vector(NamedTuple):
    """The vector of one passage's text."""

    chunk_id: int
    text: str
    vector: bytes


def count_bare(database: Database, model: str) -> int:
    """Return how many passages have no vector of a model.

    Raises:
        ProcessingError: DATABASE.
    """
    with database.reading_much() as connection:
        return max(0, connection.value(_COUNT, (model,)))


def bare_passages(database: Database, model: str, below: int | None, limit: int) -> list[Passage]:
    """Return passages without a vector of a model, the newest first.

    Args:
        database: the open data folder.
        model: whose vectors count.
        below: the last passage of the call before; only older ones are looked at then.
        limit: so many at most.

    Raises:
        ProcessingError: DATABASE.
    """
    with database.reading_much() as connection:
        values = {"below": _BEYOND if below is None else below, "model": model, "limit": limit}
        return [Passage(*row) for row in connection.rows(_BARE, values)]


def known_vectors(database: Database, model: str, passages: Sequence[Passage]) -> list[Vector]:
    """Return the vectors of passages whose text a model was given before.

    Raises:
        ProcessingError: DATABASE.
    """
    found: list[Vector] = []
    with database.reading_much() as connection:
        for passage in passages:
            row = connection.row(_KNOWN, (text_key(passage.text), model))
            if row is not None:
                found.append(Vector(passage.chunk_id, passage.text, row[1]))
    return found


def indexed_pages(database: Database, document_id: int) -> list[PackedPage]:
    """Return a document's pages as the index has them.

    Raises:
        ProcessingError: DATABASE.
    """
    with database.reading_much() as connection:
        return [PackedPage(*row) for row in connection.rows(_PAGES, (document_id,))]


def keep_vectors(database: Database, model: str, vectors: Sequence[Vector], call: PaidCall | None = None) -> None:
    """Store vectors, and what the call cost that brought them, in one transaction.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; nothing was stored then.
    """
    with database.writing() as connection:
        if call is not None:
            keep_cost(connection, call, now_ms())
        write_vectors(connection, model, vectors)


def write_vectors(connection: Connection, model: str, vectors: Sequence[Vector]) -> None:
    """Store vectors; part of a transaction."""
    connection.run_many(
        _KEEP,
        [
            (each.chunk_id, text_key(each.text), model, len(each.vector) // _BYTES_A_NUMBER, each.vector)
            for each in vectors
        ],
    )

"""The search over everything: people and tests by name, files by name, passages by their words.

It has a connection of its own, so that neither the window nor an export waits for it. Names of people and tests are
asked as they are stored now, corrections included; files and passages are found through indexes of words.
"""

import contextlib
import threading
from collections.abc import Generator, Sequence
from typing import NamedTuple

from desktop_app.core.document import PackedPage
from desktop_app.core.search.folding import folded_words
from desktop_app.core.search.meaning import Meaning, fused
from desktop_app.core.search.queries import (
    FileHit,
    Found,
    Group,
    PassageHit,
    Query,
    Term,
    marked,
    matches,
    snippet_of,
)
from desktop_app.store.database import Database
from desktop_app.store.driver import Connection, Row
from desktop_app.store.search.names import find_people, find_tests
from desktop_app.store.search.nearness import Vectors

MOST_FILES, MOST_PASSAGES = 6, 20
RANKED = 2000
"""Of words that stand in more passages, so many of the newest are ranked: all of them would take seconds."""
_PASSAGES_LOOKED_AT = 3 * MOST_PASSAGES
"""Passages overlap, and a page is shown once."""

_NEAREST = 30
"""So many passages that mean what is looked for take part; there is always a nearest one, however far."""

_SHORTEST_NAME = 3
_NAMES = "SELECT name FROM patients WHERE name IS NOT NULL"

_FLOOR = """
SELECT rowid FROM chunks_search WHERE chunks_search MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET ?
"""

_RANKED = """
SELECT rowid FROM chunks_search WHERE chunks_search MATCH ? AND rowid >= ? ORDER BY rank, rowid DESC LIMIT ?
"""

# The file that shows the passage: one that completed, the newest first; and the report to whose page it belongs.
_PASSAGE = """
SELECT chunk.document_id, chunk.page, chunk.text, file.file_id, file.file_name, file.session_id
FROM chunks AS chunk JOIN file_processing_status AS file ON file.id = (
    SELECT id FROM file_processing_status WHERE document_id = chunk.document_id
    ORDER BY status <> 'completed', id DESC LIMIT 1
) WHERE chunk.id = ?
"""

_REPORT = """
SELECT report.id, (SELECT name FROM patients WHERE id = report.patient_id),
    ifnull(report.collected_at, report.reported_at)
FROM parsed_documents AS parsed JOIN lab_reports AS report ON report.parsed_document_id = parsed.id
WHERE parsed.document_id = ?1 AND EXISTS (
    SELECT 1 FROM file_processing_status WHERE parsed_document_id = parsed.id AND status = 'completed'
)
ORDER BY EXISTS (SELECT 1 FROM test_results WHERE report_id = report.id AND page = ?2) DESC, parsed.id DESC,
    report.position LIMIT 1
"""

_FILES = """
SELECT file.file_id, file.session_id, file.file_name, ifnull(document.media_type, file.file_type), file.status,
    file.created_at, CASE WHEN file.status = 'completed' THEN (
        SELECT id FROM lab_reports WHERE parsed_document_id = file.parsed_document_id ORDER BY position LIMIT 1
    ) END
FROM files_search JOIN file_processing_status AS file ON file.id = files_search.rowid
LEFT JOIN documents AS document ON document.id = file.document_id
WHERE files_search MATCH ? ORDER BY files_search.rowid DESC LIMIT ?
"""

_PAGE = """
SELECT page.number, page.source, page.text, page.words, chunk.first_line, chunk.line_count
FROM chunks AS chunk JOIN indexed_documents AS indexed ON indexed.document_id = chunk.document_id
JOIN document_pages AS page ON page.document_id = chunk.document_id AND page.engine = indexed.engine
    AND page.number = chunk.page
WHERE chunk.id = ?
"""


class PassagePage(NamedTuple):
    """A page, and which lines of its text a passage is."""

    page: PackedPage
    first_line: int
    line_count: int


class Search:
    """Answers searches; any thread may ask, one at a time."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lock = threading.Lock()
        self._connection: Connection | None = None
        self._vectors = Vectors()

    def find(self, query: Query, meaning: Meaning | None = None) -> Found:
        """Return the best of what has all words of a query; with its meaning also passages that mean the same.

        Raises:
            ProcessingError: DATABASE.
        """
        with self._asking() as connection:
            return _found(connection, query, self._vectors, meaning)

    def without_names(self, query: Query) -> str:
        """Return what was typed without words that are of the names of people; these have no meaning to look for.

        Raises:
            ProcessingError: DATABASE.
        """
        with self._asking() as connection:
            names = {word for (name,) in connection.rows(_NAMES) for word in folded_words(name)}
        typed = [
            word
            for term in query.terms
            for own, word in zip(term.words, term.typed, strict=True)
            if not (len(own) >= _SHORTEST_NAME and own in names)
        ]
        return " ".join(typed)

    def passage(self, chunk_id: int) -> PassagePage | None:
        """Return the page on which a passage stands; None when it is gone.

        Raises:
            ProcessingError: DATABASE.
        """
        with self._asking() as connection:
            row = connection.row(_PAGE, (chunk_id,))
        return None if row is None else PassagePage(PackedPage(*row[:4]), *row[4:])

    def close(self) -> None:
        """Close the connection."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    @contextlib.contextmanager
    def _asking(self) -> Generator[Connection]:
        """Give the connection, made with the first question, for one of them."""
        with self._lock:
            if self._connection is None:
                self._connection = self._database.another_reader()
            with self._connection.transaction():
                yield self._connection


def _found(connection: Connection, query: Query, vectors: Vectors, meaning: Meaning | None) -> Found:
    if not query.terms:
        return Found(query)
    return Found(
        query,
        find_people(connection, query),
        find_tests(connection, query),
        _find_files(connection, query),
        _find_passages(connection, query, vectors.nearest(connection, meaning, _NEAREST) if meaning else ()),
    )


def match_of(terms: Sequence[Term]) -> str:
    """Return the terms in the index's own language: each in quotes, so that nothing typed has a meaning of its own."""
    return " ".join(f'"{" ".join(term.typed)}"{"" if term.is_quoted else " *"}' for term in terms)


def _find_files(connection: Connection, query: Query) -> Group:
    rows = connection.rows(_FILES, (match_of(query.terms), MOST_FILES + 1))
    hits = tuple(_file(row, query) for row in rows[:MOST_FILES])
    return Group(hits, has_more=len(rows) > MOST_FILES)


def _file(row: Row, query: Query) -> FileHit:
    file_id, session_id, name, media_type, status, added_at_ms, report_id = row
    return FileHit(file_id, session_id, marked(name, query), media_type, status, added_at_ms, report_id)


def _find_passages(connection: Connection, query: Query, nearest: Sequence[int]) -> Group:
    hits: dict[tuple[int, int], PassageHit | None] = {}
    by_words = _ranked(connection, query)
    for chunk_id in fused((by_words, nearest)) if nearest else by_words:
        row = connection.row(_PASSAGE, (chunk_id,))
        if row is not None and row[:2] not in hits:
            has_room = len(hits) < MOST_PASSAGES
            hits[row[:2]] = _passage(connection, chunk_id, row, query) if has_room else None
    shown = tuple(hit for hit in hits.values() if hit is not None)
    return Group(shown, has_more=len(hits) > len(shown))


def _ranked(connection: Connection, query: Query) -> list[int]:
    """Return passages by their words, the best first."""
    match = match_of(query.terms)
    floor = connection.value(_FLOOR, (match, RANKED)) or 0
    return [row[0] for row in connection.rows(_RANKED, (match, floor, _PASSAGES_LOOKED_AT))]


def _passage(connection: Connection, chunk_id: int, row: Row, query: Query) -> PassageHit:
    document_id, page, text, file_id, file_name, session_id = row
    report = connection.row(_REPORT, (document_id, page)) or (None, None, None)
    snippet = snippet_of(text, query)
    is_by_meaning = not matches(query, text)
    return PassageHit(chunk_id, page, snippet, file_id, file_name, session_id, *report, is_by_meaning=is_by_meaning)

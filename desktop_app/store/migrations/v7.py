"""Version 7: vectors of passages, for the search by meaning.

Frozen once released: then never change this file.

A vector goes with its passage. `text_key` stands for the passage's text, so that the same text is not paid for twice;
`vector` holds `dims` numbers of 16 bits, little-endian, of length 1 together. Ids are never given twice: what is kept
of them in memory can tell by them what is new and what is gone.
"""

from desktop_app.store.driver import Connection

_VECTORS = """
CREATE TABLE chunk_vectors (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    chunk_id INTEGER NOT NULL UNIQUE REFERENCES chunks (id) ON DELETE CASCADE,
    text_key BLOB NOT NULL,
    model TEXT NOT NULL,
    dims INTEGER NOT NULL,
    vector BLOB NOT NULL CHECK (length(vector) = 2 * dims)
) STRICT
"""

_STATEMENTS: tuple[str, ...] = (
    _VECTORS,
    "CREATE INDEX chunk_vectors_by_text ON chunk_vectors (text_key, model)",
    "CREATE INDEX chunk_vectors_by_model ON chunk_vectors (model, id)",
)


def migrate(connection: Connection) -> None:
    """Make the table of vectors."""
    for statement in _STATEMENTS:
        connection.run(statement)

"""Version 8: sessions that were handed over to an API as batches.

Frozen once released: then never change this file. Times are milliseconds since 1970, UTC.

A handover outlasts its session, so that what lies at the service is taken back there when the session is deleted; its
questions, which hold the text of documents until they are sent, go with the document. `mark` is written into the batch
at the service; by it a batch is found whose id was not stored any more.
"""

from desktop_app.store.driver import Connection

_HANDOVERS = """
CREATE TABLE api_handovers (
    id INTEGER PRIMARY KEY,
    session_id TEXT NOT NULL UNIQUE,
    base_url TEXT NOT NULL,
    round INTEGER NOT NULL DEFAULT 1,
    is_withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (is_withdrawn IN (0, 1)),
    created_at INTEGER NOT NULL
) STRICT
"""

_BATCHES = """
CREATE TABLE api_batches (
    id INTEGER PRIMARY KEY,
    handover_id INTEGER NOT NULL REFERENCES api_handovers (id) ON DELETE CASCADE,
    mark TEXT NOT NULL UNIQUE,
    batch_id TEXT,
    status TEXT NOT NULL,
    total INTEGER NOT NULL,
    answered INTEGER NOT NULL DEFAULT 0,
    failed INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT
"""

_QUESTIONS = """
CREATE TABLE api_batch_questions (
    id INTEGER PRIMARY KEY,
    handover_id INTEGER NOT NULL REFERENCES api_handovers (id) ON DELETE CASCADE,
    batch_number INTEGER REFERENCES api_batches (id) ON DELETE CASCADE,
    document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    call_key TEXT NOT NULL UNIQUE,
    request TEXT NOT NULL,
    facts TEXT NOT NULL CHECK (json_valid(facts)),
    expected_usd REAL,
    error_code TEXT,
    error_message TEXT,
    error_details TEXT,
    created_at INTEGER NOT NULL
) STRICT
"""

_STATEMENTS: tuple[str, ...] = (
    _HANDOVERS,
    _BATCHES,
    "CREATE INDEX api_batches_by_handover ON api_batches (handover_id)",
    _QUESTIONS,
    "CREATE INDEX api_batch_questions_by_batch ON api_batch_questions (batch_number)",
    "CREATE INDEX api_batch_questions_by_handover ON api_batch_questions (handover_id, batch_number)",
    "CREATE INDEX api_batch_questions_by_document ON api_batch_questions (document_id)",
)


def migrate(connection: Connection) -> None:
    """Make the tables of handovers, their batches and questions."""
    for statement in _STATEMENTS:
        connection.run(statement)

"""Version 5: answers of APIs, paid once, and what they cost.

Frozen once released: then never change this file. Times are milliseconds since 1970, UTC.

`api_answers` may quote reports and goes with its document; `api_calls` holds counts alone and stays, so that a month's
costs are known whatever is deleted.
"""

from desktop_app.store.driver import Connection

_ANSWERS = """
CREATE TABLE api_answers (
    id INTEGER PRIMARY KEY,
    call_key TEXT NOT NULL UNIQUE,
    document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    page INTEGER,
    purpose TEXT NOT NULL,
    host TEXT NOT NULL,
    model TEXT NOT NULL,
    prompt_version INTEGER NOT NULL,
    parameters TEXT NOT NULL CHECK (json_valid(parameters)),
    text TEXT NOT NULL,
    finish TEXT NOT NULL,
    refusal TEXT,
    created_at INTEGER NOT NULL
) STRICT
"""

_CALLS = """
CREATE TABLE api_calls (
    id INTEGER PRIMARY KEY,
    file_id TEXT NOT NULL,
    session_id TEXT NOT NULL,
    purpose TEXT NOT NULL,
    host TEXT NOT NULL,
    model TEXT NOT NULL,
    input_tokens INTEGER,
    cached_tokens INTEGER,
    output_tokens INTEGER,
    cost_usd REAL,
    expected_usd REAL,
    duration_ms INTEGER NOT NULL,
    created_at INTEGER NOT NULL
) STRICT
"""

_SERVERS = """
CREATE TABLE api_servers (
    id INTEGER PRIMARY KEY,
    base_url TEXT NOT NULL,
    model TEXT NOT NULL,
    abilities TEXT NOT NULL CHECK (json_valid(abilities)),
    updated_at INTEGER NOT NULL,
    UNIQUE (base_url, model)
) STRICT
"""

_STATEMENTS: tuple[str, ...] = (
    _ANSWERS,
    "CREATE INDEX api_answers_by_document ON api_answers (document_id)",
    _CALLS,
    "CREATE INDEX api_calls_by_file ON api_calls (file_id)",
    "CREATE INDEX api_calls_by_session ON api_calls (session_id)",
    "CREATE INDEX api_calls_by_time ON api_calls (created_at)",
    _SERVERS,
)


def migrate(connection: Connection) -> None:
    """Make the tables of calls, costs and what a server can do."""
    for statement in _STATEMENTS:
        connection.run(statement)

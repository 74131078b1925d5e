"""Version 2: what a person corrected and checked. Frozen: never change this file.

`corrections` only grows: each row says what was changed, what the engine had read there, and what holds since then.
Times are milliseconds since 1970, UTC.
"""

from desktop_app.store.driver import Connection

_CORRECTIONS = """
CREATE TABLE corrections (
    id INTEGER PRIMARY KEY,
    report_id INTEGER NOT NULL REFERENCES lab_reports (id) ON DELETE CASCADE,
    result_id INTEGER REFERENCES test_results (id) ON DELETE CASCADE,
    field TEXT NOT NULL,
    engine_value TEXT,
    value TEXT,
    created_at INTEGER NOT NULL
) STRICT
"""

_STATEMENTS = (
    _CORRECTIONS,
    "CREATE INDEX corrections_by_report ON corrections (report_id, id)",
    "CREATE INDEX corrections_by_result ON corrections (result_id) WHERE result_id IS NOT NULL",
    "ALTER TABLE test_results ADD COLUMN checked_at INTEGER",
    "CREATE INDEX reports_unreviewed ON lab_reports (parsed_document_id) WHERE reviewed_at IS NULL",
)


def migrate(connection: Connection) -> None:
    """Make the table of corrections, and room for the time at which a person checked a result."""
    for statement in _STATEMENTS:
        connection.run(statement)

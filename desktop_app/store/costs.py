"""What calls of APIs came to: per call, file, session and month."""

from desktop_app.core.answers import PaidCall, Spent
from desktop_app.store.database import Database
from desktop_app.store.driver import Connection

_KEEP = """
INSERT INTO api_calls (
    file_id, session_id, purpose, host, model, input_tokens, cached_tokens, output_tokens, cost_usd, expected_usd,
    duration_ms, created_at
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""

_SUMS = """
SELECT count(*), ifnull(sum(input_tokens), 0), ifnull(sum(output_tokens), 0), ifnull(sum(cost_usd), 0.0),
    count(*) - count(cost_usd) FROM api_calls WHERE
"""


_SENT = """
SELECT sum(question.expected_usd) FROM api_batch_questions question
JOIN api_batches batch ON batch.id = question.batch_number WHERE batch.batch_id IS NOT NULL
"""


def keep_cost(connection: Connection, call: PaidCall, now_ms: int) -> None:
    """Note what a call cost; part of a transaction."""
    usage = call.answer.usage
    counts = (None, None, None) if usage is None else (usage.input_tokens, usage.cached_tokens, usage.output_tokens)
    about = (call.file_id, call.session_id, call.purpose, call.host, call.model)
    connection.run(_KEEP, (*about, *counts, call.cost_usd, call.expected_usd, call.duration_ms, now_ms))


def spent_on_file(database: Database, file_id: str) -> Spent:
    """Return what a file's calls came to.

    Raises:
        ProcessingError: DATABASE.
    """
    return _spent(database, f"{_SUMS} file_id = ?", file_id)


def spent_on_session(database: Database, session_id: str) -> Spent:
    """Return what a session's calls came to.

    Raises:
        ProcessingError: DATABASE.
    """
    return _spent(database, f"{_SUMS} session_id = ?", session_id)


def spent_since_usd(database: Database, since_ms: int) -> float:
    """Return what calls since then (milliseconds since 1970) came to: the cost, else what was reckoned with.

    Questions that lie at a service as a batch count with what is reckoned with.

    Raises:
        ProcessingError: DATABASE.
    """
    with database.reading() as connection:
        found = connection.value(
            "SELECT sum(coalesce(cost_usd, expected_usd, 0.0)) FROM api_calls WHERE created_at >= ?", (since_ms,)
        )
        return (found or 0.0) + (connection.value(_SENT) or 0.0)


def hosts_asked(database: Database) -> list[str]:
    """Return every host that calls went to.

    Raises:
        ProcessingError: DATABASE.
    """
    with database.reading() as connection:
        return [row[0] for row in connection.rows("SELECT DISTINCT host FROM api_calls")]


def _spent(database: Database, sql: str, name: str) -> Spent:
    with database.reading() as connection:
        row = connection.row(sql, (name,))
    return Spent(*row) if row else Spent()

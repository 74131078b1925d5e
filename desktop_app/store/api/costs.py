"""What calls of APIs came to: per call, file, session and month."""

from typing import Any

from peewee import SQL, fn

from desktop_app.core.api.answers import PaidCall, Spent
from desktop_app.store.database import Database
from desktop_app.store.driver import Connection
from desktop_app.store.tables.api import BatchQuestionTable, BatchTable, CallTable

# peewee leaves open what its queries take.
# pyright: reportUnknownMemberType=false

_SUMS = (
    fn.COUNT(SQL("*")).alias("calls"),
    fn.IFNULL(fn.SUM(CallTable.input_tokens), 0).alias("input_tokens"),
    fn.IFNULL(fn.SUM(CallTable.output_tokens), 0).alias("output_tokens"),
    fn.IFNULL(fn.SUM(CallTable.cost_usd), 0.0).alias("cost_usd"),
    (fn.COUNT(SQL("*")) - fn.COUNT(CallTable.cost_usd)).alias("unknown_calls"),
)
"""The fields of `Spent`."""


def keep_cost(connection: Connection, call: PaidCall, now_ms: int) -> None:
    """Note what a call cost; part of a transaction."""
    usage = call.answer.usage
    cost = CallTable.insert(
        file_id=call.file_id,
        session_id=call.session_id,
        purpose=call.purpose,
        host=call.host,
        model=call.model,
        input_tokens=None if usage is None else usage.input_tokens,
        cached_tokens=None if usage is None else usage.cached_tokens,
        output_tokens=None if usage is None else usage.output_tokens,
        cost_usd=call.cost_usd,
        expected_usd=call.expected_usd,
        duration_ms=call.duration_ms,
        created_at=now_ms,
    )
    connection.change(cost)


def spent_on_file(database: Database, file_id: str) -> Spent:
    """Return what a file's calls came to.

    Raises:
        ProcessingError: DATABASE.
    """
    return _spent(database, CallTable.file_id == file_id)


def spent_on_session(database: Database, session_id: str) -> Spent:
    """Return what a session's calls came to.

    Raises:
        ProcessingError: DATABASE.
    """
    return _spent(database, CallTable.session_id == session_id)


def spent_since_usd(database: Database, since_ms: int) -> float:
    """Return what calls since then (milliseconds since 1970) came to: the cost, else what was reckoned with.

    Questions that lie at a service as a batch count with what is reckoned with.

    Raises:
        ProcessingError: DATABASE.
    """
    reckoned = fn.SUM(fn.COALESCE(CallTable.cost_usd, CallTable.expected_usd, 0.0)).alias("usd")
    called = CallTable.select(reckoned).where(CallTable.created_at >= since_ms)
    lying = (
        BatchQuestionTable.select(fn.SUM(BatchQuestionTable.expected_usd).alias("usd"))
        .join(BatchTable, on=BatchTable.id == BatchQuestionTable.batch_number)
        .where(BatchTable.batch_id.is_null(False))
    )
    with database.reading() as connection:
        return sum(row["usd"] or 0.0 for query in (called, lying) for row in connection.select(query))


def hosts_asked(database: Database) -> list[str]:
    """Return every host that calls went to.

    Raises:
        ProcessingError: DATABASE.
    """
    with database.reading() as connection:
        return [row["host"] for row in connection.select(CallTable.select(CallTable.host).distinct())]


def _spent(database: Database, condition: Any) -> Spent:
    with database.reading() as connection:
        [row] = connection.select(CallTable.select(*_SUMS).where(condition))
    return Spent(**row)

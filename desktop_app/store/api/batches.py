"""Sessions handed over to an API as batches: their questions until they are answered, and how the batches stand."""

import json
import secrets
from collections.abc import Callable, Sequence
from dataclasses import asdict

from desktop_app.core.api.answers import PaidCall
from desktop_app.core.api.batches import SENDING, Batch, Counts, Gathered, Handover, portions
from desktop_app.core.errors import ErrorCode, Failure
from desktop_app.core.session import Control
from desktop_app.store.api.answers import insert_call
from desktop_app.store.database import Database
from desktop_app.store.driver import Connection, Row
from desktop_app.store.readings.documents import keep_document
from desktop_app.store.values import error_columns, error_of, now_ms, storable
from desktop_app.store.work.sessions import write_control

Ask = Callable[[Callable[[], object]], object]
"""Runs a function that writes in the writer's thread; returns what it returns, raises what it raises."""

_HANDOVER = """
SELECT handover.id, handover.base_url, handover.round,
    handover.is_withdrawn OR session.session_id IS NULL OR session.control = 'cancelled',
    ifnull(session.control = 'run' OR session.pause_code = 'API_BATCH', 0),
    EXISTS (SELECT 1 FROM api_batch_questions WHERE handover_id <> handover.id AND batch_number IS NOT NULL),
    (SELECT count(*) FROM api_batch_questions
        WHERE handover_id = handover.id AND batch_number IS NULL AND error_code IS NULL),
    ifnull(session.pending_files, 0)
FROM api_handovers handover LEFT JOIN session_processing_summary session USING (session_id)
WHERE handover.session_id = ?
"""

_BATCHES = """
SELECT id, mark, batch_id, status, total, answered, failed FROM api_batches WHERE handover_id = ? ORDER BY id
"""

_GATHER = """
INSERT INTO api_batch_questions (handover_id, document_id, call_key, request, facts, expected_usd, created_at)
SELECT id, ?, ?, ?, ?, ?, ? FROM api_handovers WHERE session_id = ?
ON CONFLICT (call_key) DO NOTHING
"""

_PAUSE = """
UPDATE session_processing_summary SET control = 'paused', pause_code = ?, pause_message = ?,
    updated_at = max(updated_at, ?) WHERE session_id = ? AND control <> 'cancelled'
"""


class StoredHandovers:
    """Fulfils `core.api.batches.Ledger` on the database; may be asked from any thread but the writer's."""

    def __init__(self, database: Database, ask: Ask) -> None:
        self._database = database
        self._ask = ask

    def is_handed_over(self, session_id: str) -> bool:
        """Tell whether a session's questions are gathered rather than asked."""
        with self._database.reading() as connection:
            return bool(connection.value("SELECT 1 FROM api_handovers WHERE session_id = ?", (session_id,)))

    def handover(self, session_id: str) -> Handover | None:
        """Return how a session's handover stands; None where it is not handed over."""
        return find_handover(self._database, session_id)

    def questions(self, batch: Batch) -> Sequence[Gathered]:
        """Return the questions of a batch, in order."""
        with self._database.reading_much() as connection:
            rows = connection.rows(
                "SELECT facts, request, expected_usd FROM api_batch_questions WHERE batch_number = ? ORDER BY id",
                (batch.number,),
            )
        return [Gathered(**json.loads(facts), request=request, expected_usd=usd) for facts, request, usd in rows]

    def take_failure(self, key: str) -> Failure | None:
        """Return why a question was not answered, and let it be asked anew."""
        with self._database.reading() as connection:
            row = connection.row(
                "SELECT error_code, error_message, error_details FROM api_batch_questions WHERE call_key = ?", (key,)
            )
        failure = None if row is None else error_of(*row)
        if failure is not None:
            self.fail(key, None)
        return failure

    def gather(self, question: Gathered) -> None:
        """Keep a question for the next batch; nothing happens where it is gathered or sent already."""
        self._write(_gather, question)

    def drop_gathered(self, session_id: str) -> None:
        """Forget questions that were gathered and not sent."""
        self._write(_drop_gathered, session_id)

    def make_batches(self, session_id: str, reason: Failure, most_lines: int, most_bytes: int) -> None:
        """Put all gathered questions into batches, none larger, and let the session wait for this reason."""
        self._write(_make_batches, session_id, reason, most_lines, most_bytes)

    def note_batch(self, batch: Batch, batch_id: str, status: str, counts: Counts) -> None:
        """Keep how a batch stands at the service; the requests of one that is known there are forgotten."""
        self._write(_note_batch, batch, batch_id, status, counts)

    def settle(self, call: PaidCall) -> None:
        """Store an answer and its cost, and take its question out of its batch; nothing where it was taken out."""
        self._write(_settle, call)

    def fail(self, key: str, failure: Failure | None) -> None:
        """Keep why a question was not answered; None lets it be asked anew."""
        self._write(_fail, key, failure)

    def close_batch(self, batch: Batch) -> None:
        """Forget a batch whose answers are all stored; what of it was not answered is asked anew."""
        self._write(_close_batch, batch)

    def begin_round(self, session_id: str) -> bool:
        """Count one round further; let the session run where it only waited for its batches, and tell whether."""
        return bool(self._write(_begin_round, session_id))

    def go_on(self, session_id: str) -> bool:
        """Let the session run where it only waited for its batches or was broken off; tell whether."""
        return bool(self._write(_let_run, session_id))

    def end(self, session_id: str, reason: Failure | None) -> bool:
        """Ask the session's questions directly from now on; with a reason it waits for a person first."""
        return bool(self._write(_end, session_id, reason))

    def pause(self, session_id: str, reason: Failure) -> None:
        """Let the session wait for this reason."""
        self._write(_pause, session_id, reason)

    def _write(self, function: Callable[..., object], *args: object) -> object:
        def write() -> object:
            with self._database.writing() as connection:
                return function(connection, *args)

        return self._ask(write)


def find_handover(database: Database, session_id: str) -> Handover | None:
    """Return how a session's handover stands; None where it is not handed over.

    Raises:
        ProcessingError: DATABASE.
    """
    with database.reading() as connection:
        row = connection.row(_HANDOVER, (session_id,))
        if row is None:
            return None
        batches = tuple(map(_batch_of, connection.rows(_BATCHES, (row[0],))))
    _, base_url, number, is_withdrawn, may_send, has_to_wait, gathered, pending = row
    flags = bool(is_withdrawn), bool(may_send), bool(has_to_wait)
    return Handover(session_id, base_url, number, *flags, gathered, pending, batches)


def hand_over(database: Database, session_id: str, base_url: str) -> None:
    """Let a session's questions be gathered and sent as batches from now on.

    Raises:
        ProcessingError: DISK_FULL or DATABASE.
    """
    with database.writing() as connection:
        connection.run(
            "INSERT INTO api_handovers (session_id, base_url, created_at) VALUES (?, ?, ?) "
            "ON CONFLICT (session_id) DO UPDATE SET is_withdrawn = 0",
            (session_id, base_url, now_ms()),
        )


def withdraw(database: Database, session_id: str) -> None:
    """Take a session back: what is answered by now is collected, the rest is to be asked directly.

    Raises:
        ProcessingError: DISK_FULL or DATABASE.
    """
    with database.writing() as connection:
        connection.run("UPDATE api_handovers SET is_withdrawn = 1 WHERE session_id = ?", (session_id,))


def handed_over(database: Database) -> list[str]:
    """Return the sessions that are handed over, oldest first.

    Raises:
        ProcessingError: DATABASE.
    """
    with database.reading() as connection:
        return [row[0] for row in connection.rows("SELECT session_id FROM api_handovers ORDER BY id")]


def _batch_of(row: Row) -> Batch:
    number, mark, batch_id, status, *counts = row
    return Batch(number, mark, batch_id, status, Counts(*counts))


def _gather(connection: Connection, question: Gathered) -> None:
    now = now_ms()
    document_id = keep_document(connection, question.sha256, None, None, now)
    facts = {name: value for name, value in asdict(question).items() if name not in {"request", "expected_usd"}}
    values = (question.key, storable(question.request), json.dumps(facts), question.expected_usd, now)
    connection.run(_GATHER, (document_id, *values, question.session_id))


def _drop_gathered(connection: Connection, session_id: str) -> None:
    connection.run(
        "DELETE FROM api_batch_questions WHERE batch_number IS NULL AND error_code IS NULL "
        "AND handover_id = (SELECT id FROM api_handovers WHERE session_id = ?)",
        (session_id,),
    )


def _make_batches(connection: Connection, session_id: str, reason: Failure, most_lines: int, most_bytes: int) -> None:
    handover_id = connection.value("SELECT id FROM api_handovers WHERE session_id = ?", (session_id,))
    sizes = connection.rows(
        "SELECT id, length(CAST(request AS BLOB)) FROM api_batch_questions "
        "WHERE handover_id = ? AND batch_number IS NULL AND error_code IS NULL ORDER BY id",
        (handover_id,),
    )
    now = now_ms()
    for numbers in portions(sizes, most_lines, most_bytes):
        batch = connection.value(
            "INSERT INTO api_batches (handover_id, mark, status, total, created_at, updated_at) "
            "VALUES (?, ?, ?, ?, ?, ?) RETURNING id",
            (handover_id, secrets.token_hex(8), SENDING, len(numbers), now, now),
        )
        connection.run(
            "UPDATE api_batch_questions SET batch_number = ? WHERE id IN (SELECT value FROM json_each(?))",
            (batch, json.dumps(numbers)),
        )
    _pause(connection, session_id, reason)


def _note_batch(connection: Connection, batch: Batch, batch_id: str, status: str, counts: Counts) -> None:
    connection.run(
        "UPDATE api_batches SET batch_id = ?, status = ?, total = ?, answered = ?, failed = ?, updated_at = ? "
        "WHERE id = ?",
        (batch_id, status, counts.total or batch.counts.total, counts.answered, counts.failed, now_ms(), batch.number),
    )
    if batch.batch_id is None:
        connection.run("UPDATE api_batch_questions SET request = '' WHERE batch_number = ?", (batch.number,))
        connection.run(
            "UPDATE session_processing_summary SET continuation_token = ifnull(continuation_token, ?) "
            "WHERE pause_code = ? AND session_id = (SELECT session_id FROM api_handovers JOIN api_batches "
            "ON api_batches.handover_id = api_handovers.id WHERE api_batches.id = ?)",
            (batch_id, ErrorCode.API_BATCH.value, batch.number),
        )


def _settle(connection: Connection, call: PaidCall) -> None:
    # One transaction: a kill between the two would count the cost twice.
    if connection.run("DELETE FROM api_batch_questions WHERE call_key = ?", (call.key,)):
        insert_call(connection, call, now_ms())


def _fail(connection: Connection, key: str, failure: Failure | None) -> None:
    if failure is None:
        connection.run("DELETE FROM api_batch_questions WHERE call_key = ?", (key,))
        return
    connection.run(
        "UPDATE api_batch_questions SET batch_number = NULL, error_code = ?, error_message = ?, error_details = ? "
        "WHERE call_key = ?",
        (*error_columns(failure), key),
    )


def _close_batch(connection: Connection, batch: Batch) -> None:
    connection.run("DELETE FROM api_batches WHERE id = ?", (batch.number,))


def _begin_round(connection: Connection, session_id: str) -> bool:
    connection.run("UPDATE api_handovers SET round = round + 1 WHERE session_id = ?", (session_id,))
    return _let_run(connection, session_id)


def _end(connection: Connection, session_id: str, reason: Failure | None) -> bool:
    connection.run("DELETE FROM api_handovers WHERE session_id = ?", (session_id,))
    if reason is not None:
        _pause(connection, session_id, reason)
    return reason is None and _let_run(connection, session_id)


def _let_run(connection: Connection, session_id: str) -> bool:
    """Let a session run that waits for its batches, or for what kept them from coming; one a person paused stays so."""
    row = connection.row(
        "SELECT control, pause_code FROM session_processing_summary WHERE session_id = ?", (session_id,)
    )
    if row is None or row[0] == Control.CANCELLED or (row[0] == Control.PAUSED and row[1] is None):
        return False
    write_control(connection, session_id, Control.RUN)
    return True


def _pause(connection: Connection, session_id: str, reason: Failure) -> None:
    connection.run(_PAUSE, (reason.code.value, storable(reason.message), now_ms(), session_id))

"""Answers of APIs: stored as soon as they arrive, given back for nothing, and gone with their document."""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from desktop_app.core.answers import Answer, PaidCall, Spent
from desktop_app.store.costs import keep_cost, spent_on_file, spent_since_usd
from desktop_app.store.database import Database
from desktop_app.store.documents import keep_document
from desktop_app.store.driver import Connection
from desktop_app.store.values import now_ms, storable

Write = Callable[[Callable[[], None]], None]
"""Runs a function that writes in the writer's thread, and returns when it has; raises what it raises."""

_KEEP = """
INSERT INTO api_answers (
    call_key, document_id, page, purpose, host, model, prompt_version, parameters, text, finish, refusal, created_at
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (call_key) DO UPDATE SET text = excluded.text, finish = excluded.finish, refusal = excluded.refusal
"""

_KEEP_ABILITIES = """
INSERT INTO api_servers (base_url, model, abilities, updated_at) VALUES (?, ?, ?, ?)
ON CONFLICT (base_url, model) DO UPDATE SET abilities = excluded.abilities, updated_at = excluded.updated_at
"""


class StoredAnswers:
    """Fulfils `core.answers.Memory` on the database; may be asked from any thread but the writer's."""

    def __init__(self, database: Database, write: Write) -> None:
        self._database = database
        self._write = write

    def recall(self, key: str) -> Answer | None:
        """Return the answer that was paid for under a key."""
        with self._database.reading_much() as connection:
            row = connection.row("SELECT text, finish, refusal FROM api_answers WHERE call_key = ?", (key,))
        return Answer(*row) if row else None

    def remember(self, call: PaidCall) -> None:
        """Store an answered call; return when it is committed. Raises ProcessingError as `keep_call`."""
        self._write(lambda: keep_call(self._database, call))

    def reject(self, keys: Sequence[str]) -> None:
        """Let answers be asked for anew. Raises ProcessingError as `forget_answers`."""
        self._write(lambda: forget_answers(self._database, keys))

    def abilities(self, base_url: str, model: str) -> Mapping[str, Any] | None:
        """Return what was found out about a server and a model."""
        with self._database.reading() as connection:
            found = connection.value(
                "SELECT abilities FROM api_servers WHERE base_url = ? AND model = ?", (base_url, model)
            )
        return None if found is None else json.loads(found)

    def note_abilities(self, base_url: str, model: str, abilities: Mapping[str, Any]) -> None:
        """Store what was found out. Raises ProcessingError as `keep_abilities`."""
        self._write(lambda: keep_abilities(self._database, base_url, model, abilities))

    def spent_on_file(self, file_id: str) -> Spent:
        """Return what a file's calls came to, all its attempts together."""
        return spent_on_file(self._database, file_id)

    def spent_since_usd(self, since_ms: int) -> float:
        """Return what calls since then came to: the cost, else what was reckoned with."""
        return spent_since_usd(self._database, since_ms)


def keep_call(database: Database, call: PaidCall) -> None:
    """Store an answer and what it cost in one transaction.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; nothing was stored.
    """
    with database.writing() as connection:
        insert_call(connection, call, now_ms())


def insert_call(connection: Connection, call: PaidCall, now_ms: int) -> None:
    """Store an answer and what it cost, within a transaction at hand."""
    answer = call.answer
    document_id = keep_document(connection, call.sha256, None, None, now_ms)
    about = (call.page, call.purpose, call.host, call.model, call.prompt_version, json.dumps(dict(call.parameters)))
    said = (storable(answer.text), storable(answer.finish), storable(answer.refusal))
    connection.run(_KEEP, (call.key, document_id, *about, *said, now_ms))
    keep_cost(connection, call, now_ms)


def forget_answers(database: Database, keys: Sequence[str]) -> None:
    """Delete answers; what they cost stays counted.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; nothing was deleted.
    """
    with database.writing() as connection:
        connection.run(
            "DELETE FROM api_answers WHERE call_key IN (SELECT value FROM json_each(?))", (json.dumps(keys),)
        )


def keep_abilities(database: Database, base_url: str, model: str, abilities: Mapping[str, Any]) -> None:
    """Store what was found out about a server and a model.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; nothing was stored.
    """
    with database.writing() as connection:
        connection.run(_KEEP_ABILITIES, (base_url, model, json.dumps(dict(abilities)), now_ms()))

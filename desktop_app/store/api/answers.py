"""Answers of APIs: stored as soon as they arrive, given back for nothing, and gone with their document."""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from peewee import SQL

from desktop_app.core.api.answers import Answer, PaidCall, Spent
from desktop_app.store.api.costs import keep_cost, spent_on_file, spent_since_usd
from desktop_app.store.database import Database
from desktop_app.store.driver import Connection
from desktop_app.store.readings.documents import keep_document
from desktop_app.store.tables.api import AnswerTable, ServerTable
from desktop_app.store.values import now_ms, storable

# peewee leaves open what its queries take.
# pyright: reportUnknownMemberType=false

Write = Callable[[Callable[[], None]], None]
"""Runs a function that writes in the writer's thread, and returns when it has; raises what it raises."""


class StoredAnswers:
    """Fulfils `core.api.answers.Memory` on the database; may be asked from any thread but the writer's."""

    def __init__(self, database: Database, write: Write) -> None:
        self._database = database
        self._write = write

    def recall(self, key: str) -> Answer | None:
        """Return the answer that was paid for under a key."""
        said = AnswerTable.select(AnswerTable.text, AnswerTable.finish, AnswerTable.refusal)
        with self._database.reading_much() as connection:
            rows = connection.select(said.where(AnswerTable.call_key == key))
        return Answer(**rows[0]) if rows else None

    def remember(self, call: PaidCall) -> None:
        """Store an answered call; return when it is committed. Raises ProcessingError as `keep_call`."""
        self._write(lambda: keep_call(self._database, call))

    def reject(self, keys: Sequence[str]) -> None:
        """Let answers be asked for anew. Raises ProcessingError as `forget_answers`."""
        self._write(lambda: forget_answers(self._database, keys))

    def abilities(self, base_url: str, model: str) -> Mapping[str, Any] | None:
        """Return what was found out about a server and a model."""
        is_meant = (ServerTable.base_url == base_url) & (ServerTable.model == model)
        with self._database.reading() as connection:
            rows = connection.select(ServerTable.select(ServerTable.abilities).where(is_meant))
        return json.loads(rows[0]["abilities"]) if rows else None

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
    kept = AnswerTable.insert(
        call_key=call.key,
        document_id=document_id,
        page=call.page,
        purpose=call.purpose,
        host=call.host,
        model=call.model,
        prompt_version=call.prompt_version,
        parameters=json.dumps(dict(call.parameters)),
        text=storable(answer.text),
        finish=storable(answer.finish),
        refusal=storable(answer.refusal),
        created_at=now_ms,
    )
    said = [AnswerTable.text, AnswerTable.finish, AnswerTable.refusal]
    connection.change(kept.on_conflict(conflict_target=[AnswerTable.call_key], preserve=said))
    keep_cost(connection, call, now_ms)


def forget_answers(database: Database, keys: Sequence[str]) -> None:
    """Delete answers; what they cost stays counted.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; nothing was deleted.
    """
    with database.writing() as connection:
        listed = SQL("(SELECT value FROM json_each(?))", [json.dumps(keys)])  # however many there are
        connection.change(AnswerTable.delete().where(AnswerTable.call_key.in_(listed)))


def keep_abilities(database: Database, base_url: str, model: str, abilities: Mapping[str, Any]) -> None:
    """Store what was found out about a server and a model.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; nothing was stored.
    """
    with database.writing() as connection:
        found = ServerTable.insert(
            base_url=base_url, model=model, abilities=json.dumps(dict(abilities)), updated_at=now_ms()
        )
        place = [ServerTable.base_url, ServerTable.model]
        connection.change(
            found.on_conflict(conflict_target=place, preserve=[ServerTable.abilities, ServerTable.updated_at])
        )

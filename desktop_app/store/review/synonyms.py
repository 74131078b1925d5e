"""Names of tests that a person gave to names as laboratories print them; asked once a name, and remembered."""

import json
from collections.abc import Mapping

from desktop_app.core.medical.names import key_of, words_of
from desktop_app.store.database import Database
from desktop_app.store.facts import keep_fact, read_fact
from desktop_app.store.values import storable

_FACT = "name-synonyms"


def load_synonyms(database: Database) -> Mapping[str, str]:
    """Return the name to understand for a printed one, by the printed one's key (`core.medical.names.key_of`).

    Raises:
        ProcessingError: DATABASE.
    """
    return {key: name for key, name in _load(database).items() if name is not None}


def is_decided(database: Database, printed: str) -> bool:
    """Tell whether a person has said of a printed name what it means, or that it means nothing else."""
    return key_of(words_of(printed)) in _load(database)


def keep_synonym(database: Database, printed: str, name: str | None) -> None:
    """Remember what a printed name means; None for nothing but itself.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; nothing was changed then.
    """
    with database.writing() as connection:
        told = read_fact(connection, _FACT)
        known: dict[str, str | None] = json.loads(told) if told else {}
        known[key_of(words_of(printed))] = storable(name)
        keep_fact(connection, _FACT, json.dumps(known))


def _load(database: Database) -> dict[str, str | None]:
    with database.reading_much() as connection:
        told = read_fact(connection, _FACT)
    return json.loads(told) if told else {}

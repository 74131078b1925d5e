"""A data folder that takes nothing, a read-only medium or a full disk, opened to be looked at: nothing is written."""

import contextlib
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.store import driver, schema
from desktop_app.store.database import (
    BUSY_TIMEOUT_S,
    FILE_NAME,
    OPENING_TIMEOUT_S,
    READER,
    Database,
    find_place,
    open_database,
)
from desktop_app.store.driver import Connection, Opening, plain_errors
from desktop_app.store.failures import older_and_frozen
from desktop_app.store.folder import opened_by_one, refuse_foreign
from desktop_app.store.keys import SystemKeyStore
from desktop_app.store.migrations import MIGRATIONS

_SMALLEST_SHARED_BYTES = 1 << 15
"""SQLite's shared memory is made of pieces of this size; what is smaller is left of a try on a full disk."""


@contextlib.contextmanager
def opened_to_look(data_dir: Path) -> Generator[Database]:
    """Give the data folder's database; where the folder takes nothing, as it lies there.

    Raises:
        ProcessingError: DISK_FULL or DATABASE, as `open_database`.
    """
    with contextlib.ExitStack() as closing:
        try:
            database = open_database(data_dir)
        except ProcessingError as error:
            if not (_takes_nothing(error) and (data_dir / FILE_NAME).exists()):
                raise
            database = closing.enter_context(_as_it_lies(data_dir))
        closing.callback(database.close)
        yield database


def _takes_nothing(error: ProcessingError) -> bool:
    failure = error.failure
    return failure.code is ErrorCode.DISK_FULL or failure.details.get("reason") == "read-only"


@contextlib.contextmanager
def _as_it_lies(data_dir: Path) -> Generator[Database]:
    """Give the database without a file of SQLite's made; meanwhile no other program of this computer opens it."""
    path = data_dir / FILE_NAME
    with contextlib.ExitStack() as closing:
        with plain_errors(path):
            refuse_foreign(data_dir)
            closing.enter_context(opened_by_one(data_dir, OPENING_TIMEOUT_S, is_lock_made=False))
            place, key_place = find_place(path, SystemKeyStore(), BUSY_TIMEOUT_S, driver.HAS_SQLCIPHER)
            place = replace(place, opening=_opening_of(path))
            with contextlib.closing(Connection(place, READER)) as probe:
                if schema.check_version(probe, path) < len(MIGRATIONS):
                    raise older_and_frozen(path)
            database = Database(place, key_place, Connection(place, READER), None)
        yield database


def _opening_of(path: Path) -> Opening:
    """What lies beside a database that is open elsewhere, or was when its program died, holds a part of it."""
    wal, shared = path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")
    is_whole = _size_of(shared) < _SMALLEST_SHARED_BYTES and _size_of(wal) == 0
    return Opening.FROZEN if is_whole else Opening.READ_ONLY


def _size_of(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0

"""A data folder whose database nobody has open: the state in which it can be replaced, moved, re-keyed or removed."""

import contextlib
import sqlite3
from collections.abc import Generator
from pathlib import Path

from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.store.database import BUSY_TIMEOUT_S, FILE_NAME, is_plain
from desktop_app.store.driver import Connection, Place, plain_errors
from desktop_app.store.folder import make_private_folder, opened_by_one
from desktop_app.store.keys import KeyStore, find_or_make_key

_OPENING_TIMEOUT_S = 5.0
_CLOSING_TIMEOUT_S = 2.0
_SIDES = ("-wal", "-shm", "-journal")


@contextlib.contextmanager
def alone_in(data_dir: Path) -> Generator[None]:
    """Keep other programs from opening the data folder.

    Raises:
        ProcessingError: DATABASE, when another program opens it at this moment.
    """
    with plain_errors(data_dir / FILE_NAME):
        make_private_folder(data_dir)
        with opened_by_one(data_dir, _OPENING_TIMEOUT_S):
            yield


def key_of_folder(data_dir: Path, key_store: KeyStore) -> bytes | None:
    """Return the key of a folder that has a database; None where it is not encrypted.

    Raises:
        ProcessingError: DATABASE, when the key cannot be found.
    """
    path = data_dir / FILE_NAME
    return None if is_plain(path) else find_or_make_key(data_dir, True, key_store)[0]


def fold(place: Place) -> None:
    """Fold the write-ahead log into the file, which only works when nobody else has the database open.

    Raises:
        ProcessingError: DATA_IN_USE; or DATABASE.
    """
    with plain_errors(place.path):
        connection = Connection(Place(place.path, place.key, _CLOSING_TIMEOUT_S), {})
        with contextlib.closing(connection):
            try:
                mode = connection.value("PRAGMA journal_mode = DELETE")
            except Exception as error:
                if _is_busy(error):
                    raise ProcessingError.of(ErrorCode.DATA_IN_USE, str(place.path.parent)) from error
                raise
        if mode != "delete":
            raise ProcessingError.of(ErrorCode.DATA_IN_USE, str(place.path.parent))


def place_in(data_dir: Path, key_store: KeyStore) -> Place:
    """Return where the folder's database is, folded and closed.

    Raises:
        ProcessingError: DATA_IN_USE, DATABASE.
    """
    place = Place(data_dir / FILE_NAME, key_of_folder(data_dir, key_store), BUSY_TIMEOUT_S)
    fold(place)
    return place


def fold_if_it_opens(data_dir: Path, key_store: KeyStore) -> None:
    """Make sure that nobody has the database open; one that is damaged, gone or without a key is passed over.

    Raises:
        ProcessingError: DATA_IN_USE.
    """
    try:
        if (data_dir / FILE_NAME).exists():
            place_in(data_dir, key_store)
    except ProcessingError as error:
        if error.failure.code is ErrorCode.DATA_IN_USE:
            raise


def remove_database(path: Path) -> None:
    """Remove a database with what SQLite keeps beside it; that first, lest a new database takes it for its own."""
    for side in (*_SIDES, ""):
        path.with_name(path.name + side).unlink(missing_ok=True)


def _is_busy(error: Exception) -> bool:
    cause = getattr(error, "orig", error)
    return int(getattr(cause, "sqlite_errorcode", 0)) & 0xFF in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}

"""A new key for the database of a data folder that nobody has open."""

import contextlib
from collections.abc import Callable
from pathlib import Path

from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.store import schema
from desktop_app.store.driver import Connection, Place, plain_errors
from desktop_app.store.failures import damaged_copy
from desktop_app.store.folder import make_private_file, sync_folder
from desktop_app.store.key_change import NEXT_COPY, abandon_key_change, begin_key_change, finish_key_change
from desktop_app.store.keys import KeyStore, KeyStoreUnavailable, SystemKeyStore
from desktop_app.store.safekeeping.offline import alone_in, place_in, remove_database

Reached = Callable[[str], None]
"""Told the name of each point that a change has reached; for tests, which stop the program there."""


def change_key(data_dir: Path, key_store: KeyStore | None = None, reached: Reached = lambda _: None) -> bytes:
    """Encrypt the database with a new key, keep that key where the old one was, and return it.

    At any interruption the database opens with the old or the new key. Backups keep the key they were made with.

    Raises:
        ProcessingError: DATA_IN_USE, DISK_FULL, DATABASE; the old key holds then.
    """
    store = key_store or SystemKeyStore()
    with alone_in(data_dir):
        place = place_in(data_dir, store)
        if place.key is None:
            raise ProcessingError.of(ErrorCode.DATABASE, "the database is not encrypted on this system")
        try:
            key = begin_key_change(data_dir, store)
            reached("key kept")
            write_rekeyed(place, data_dir / NEXT_COPY, key)
            reached("copy made")
        except KeyStoreUnavailable as error:
            abandon_key_change(data_dir, store)
            raise ProcessingError.of(ErrorCode.DATABASE, str(error), reason="no-key") from error
        except Exception:
            abandon_key_change(data_dir, store)
            raise
        (data_dir / NEXT_COPY).replace(place.path)
        sync_folder(data_dir)
        reached("copy in place")
        finish_key_change(data_dir, key, store)
    return key


def write_rekeyed(place: Place, target: Path, key: bytes | None) -> None:
    """Copy a closed database to a new file that another key opens, and check the copy.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; no copy is left behind then.
    """
    remove_database(target)
    with plain_errors(target), contextlib.closing(Connection(place, {"query_only": "ON"})) as original:
        if place.key is None and key is not None:
            _write_encrypted(original, place, Place(target, key, place.busy_timeout_s))
        else:
            schema.write_verified_copy(original, place, target)
        try:
            if place.key is not None and key is not None and key != place.key:
                _rekey(Place(target, place.key, place.busy_timeout_s), key)
            _check(original, Place(target, key, place.busy_timeout_s))
        except BaseException:
            remove_database(target)
            raise


def _write_encrypted(original: Connection, place: Place, target: Place) -> None:
    """Copy a database that is not encrypted to a new file that is; nothing is left behind where that fails."""
    try:
        make_private_file(target.path)
        with contextlib.closing(Connection(target, {"synchronous": "FULL"})) as copy:
            copy.run("ATTACH DATABASE ? AS plain KEY ''", (str(place.path),))
            copy.rows("SELECT sqlcipher_export('main', 'plain')")
            copy.run(f"PRAGMA user_version = {schema.version_of(original)}")
            copy.run("DETACH DATABASE plain")
        # Opened anew: the connection that made them does not know the tables of the search.
        with contextlib.closing(Connection(target, {"query_only": "ON"})) as copy:
            schema.verify(original, copy, place.path)
        sync_folder(target.path.parent)
    except BaseException:
        remove_database(target.path)
        raise


def _rekey(place: Place, key: bytes) -> None:
    with contextlib.closing(Connection(place, {"journal_mode": "DELETE", "synchronous": "FULL"})) as copy:
        copy.value("SELECT count(*) FROM sqlite_schema")
        copy.value(f"PRAGMA rekey = \"x'{key.hex()}'\"")


def _check(original: Connection, place: Place) -> None:
    with contextlib.closing(Connection(place, {"query_only": "ON"})) as copy:
        is_sound = copy.rows("PRAGMA integrity_check") == [("ok",)]
        if not is_sound or schema.version_of(copy) != schema.version_of(original):
            raise damaged_copy(place.path)

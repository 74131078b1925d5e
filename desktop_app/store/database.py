"""The open database: one connection that writes, three that read, and the order in which a data folder is opened."""

import contextlib
import threading
from collections.abc import Generator
from pathlib import Path

from desktop_app.store import driver, schema
from desktop_app.store.driver import Connection, Place, plain_errors
from desktop_app.store.failures import as_processing_error, is_reachable, missing
from desktop_app.store.folder import make_private_file, make_private_folder, opened_by_one
from desktop_app.store.key_change import CHANGE_MARK, settle_key_change
from desktop_app.store.keys import KeyPlace, KeyStore, SystemKeyStore, find_or_make_key, no_key

FILE_NAME = "labstream.db"
BUSY_TIMEOUT_S = 10.0
OPENING_TIMEOUT_S = 60.0
_PLAIN_HEADER = b"SQLite format 3\0"
# What a large document leaves in the write-ahead log is given back to the disk at the next checkpoint.
_WAL_KEPT_BYTES = 64 << 20

_WRITER = {
    "journal_mode": "WAL",
    "synchronous": "FULL",
    "foreign_keys": "ON",
    "journal_size_limit": _WAL_KEPT_BYTES,
}
READER = {"query_only": "ON", "foreign_keys": "ON"}


class Database:
    """An open data folder.

    The writing connection belongs to the writer's thread; another thread that writes waits for its turn. Small reads
    (`reading`) and large ones (`reading_much`: bytes of documents, exports) have a connection each, and the small ones
    of the main thread one to themselves: a window waits for no other thread's read, be it of 100,000 files to begin.
    """

    def __init__(self, place: Place, key_place: KeyPlace, writer: Connection, migration_copy: Path | None) -> None:
        self._writer = writer
        self._main_reader = Connection(place, READER)
        self._reader = Connection(place, READER)
        self._bulk_reader = Connection(place, READER)
        self._connections = (self._main_reader, self._reader, self._bulk_reader, self._writer)
        self._data_version = 0
        self.place = place
        self.path = place.path
        self.key_place = key_place
        self.migration_copy = migration_copy
        """The copy that was made before an older database was changed, else None."""

    @property
    def is_encrypted(self) -> bool:
        """Whether the file is unreadable without its key."""
        return self.key_place.kind != "none"

    @contextlib.contextmanager
    def writing(self) -> Generator[Connection]:
        """Give the writing connection for one transaction that no other writer can slip into.

        Raises:
            ProcessingError: DISK_FULL or DATABASE; nothing of it is stored.
        """
        if not is_reachable(self.path):  # deleted or moved under the connections, which would go on writing to nowhere
            self._writer.is_lost = True
            raise missing(self.path)
        self._open_what_was_lost()
        with self._writer.transaction("IMMEDIATE"):
            yield self._writer

    @contextlib.contextmanager
    def reading(self) -> Generator[Connection]:
        """Give the calling thread's connection for small reads; all reads of the block see the same state.

        Raises:
            ProcessingError: DATABASE.
        """
        self._open_what_was_lost()
        is_main = threading.current_thread() is threading.main_thread()
        reader = self._main_reader if is_main else self._reader
        with reader.transaction():
            yield reader

    @contextlib.contextmanager
    def reading_much(self) -> Generator[Connection]:
        """Give the connection for large reads; all reads of the block see the same state.

        Raises:
            ProcessingError: DATABASE.
        """
        self._open_what_was_lost()
        with self._bulk_reader.transaction():
            yield self._bulk_reader

    def another_reader(self) -> Connection:
        """Return a connection of the caller's own for reads that nobody shall wait for; the caller closes it.

        Raises:
            ProcessingError: DATABASE.
        """
        with plain_errors(self.path):
            return Connection(self.place, READER)

    def data_version(self) -> int:
        """Return a number that changes when another program has changed the database; never waits.

        What this program writes itself does not change it.

        Raises:
            ProcessingError: DATABASE; the data folder is not reachable.
        """
        self._open_what_was_lost()
        with plain_errors(self.path):
            found = self._writer.try_value("PRAGMA data_version")
        if found is not None:
            self._data_version = found
        return self._data_version

    def close(self) -> None:
        """Close all connections, the writing one last, so that it folds the write-ahead log into the file."""
        for connection in self._connections:
            connection.close()

    def _open_what_was_lost(self) -> None:
        """Open all connections again where the drive was gone; put off while one is in use.

        Raises:
            ProcessingError: DATABASE; the data folder is not reachable.
        """
        if not any(connection.is_lost for connection in self._connections):
            return
        with plain_errors(self.path), contextlib.ExitStack() as held:
            if not all(connection.hold(held) for connection in self._connections):
                return
            if not is_reachable(self.path):  # never made anew: where a drive was mounted lies an empty folder now
                raise missing(self.path)
            # All go before the first comes: what SQLite shares between those of one file is of the file that was.
            for connection in self._connections:
                connection.let_go()
            for connection in self._connections:
                connection.open_again()


def open_database(
    data_dir: Path,
    *,
    key_store: KeyStore | None = None,
    busy_timeout_s: float = BUSY_TIMEOUT_S,
    is_encryption_wanted: bool = driver.HAS_SQLCIPHER,
) -> Database:
    """Open the data folder's database; make folder, key and database where there are none.

    An existing database is never replaced, whatever is wrong with it.

    Raises:
        ProcessingError: DISK_FULL; or DATABASE, with the reason in `details["reason"]`: locked, damaged, unreadable,
            newer, no-key, read-only, disk.
    """
    path = data_dir / FILE_NAME
    with plain_errors(path):
        make_private_folder(data_dir)
        with opened_by_one(data_dir, OPENING_TIMEOUT_S):
            place, key_place = find_place(path, key_store or SystemKeyStore(), busy_timeout_s, is_encryption_wanted)
            make_private_file(path)
            return _open(place, key_place)


def find_place(
    path: Path, key_store: KeyStore, busy_timeout_s: float, is_encryption_wanted: bool
) -> tuple[Place, KeyPlace]:
    """Return how the database is opened, and where its key lies; a key is made only where there is no database.

    Raises:
        ProcessingError: DATABASE, the key cannot be found.
        OSError: the folder does not take what is to be made.
    """
    has_database = path.exists() and path.stat().st_size > 0
    if not is_encryption_wanted or (has_database and is_plain(path)):
        return Place(path, None, busy_timeout_s), no_key()
    if (path.parent / CHANGE_MARK).exists():
        settle_key_change(path, key_store, opens_with)
    key, key_place = find_or_make_key(path.parent, has_database, key_store)
    return Place(path, key, busy_timeout_s), key_place


def opens_with(path: Path, key: bytes | None) -> bool:
    """Tell whether a key opens a database."""
    try:
        with contextlib.closing(Connection(Place(path, key, BUSY_TIMEOUT_S), READER)) as probe:
            schema.version_of(probe)
    except Exception as error:
        if as_processing_error(error, path) is None:
            raise
        return False
    return True


def is_plain(path: Path) -> bool:
    """Tell whether the file was made without SQLCipher: an encrypted one begins with random bytes."""
    with path.open("rb") as file:
        return file.read(len(_PLAIN_HEADER)) == _PLAIN_HEADER


def _open(place: Place, key_place: KeyPlace) -> Database:
    # Looked at before anything that could write: a newer or unreadable file is left as it is.
    with contextlib.closing(Connection(place, READER)) as probe:
        schema.check_version(probe, place.path)
    writer = Connection(place, _WRITER)
    try:
        copy = schema.migrate(writer, place)
        return Database(place, key_place, writer, copy)
    except BaseException:
        writer.close()
        raise

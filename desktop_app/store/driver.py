"""Connections: the typed boundary around peewee and SQLCipher."""

import contextlib
import sqlite3
import threading
from collections.abc import Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

import peewee

from desktop_app.store.failures import as_processing_error, is_of_drive

try:
    from playhouse.sqlcipher_ext import SqlCipherDatabase
except ImportError:  # there is no wheel for this platform
    SqlCipherDatabase = None

HAS_SQLCIPHER = SqlCipherDatabase is not None
"""SQLCipher can be imported here; if not, databases are plain SQLite."""

_CACHED_STATEMENTS = 500
"""More than a program's life has different ones: once as many are prepared, the driver drops the newest for each new.

With its usual hundred, which migrations alone have, every statement after them would be prepared anew every time.
"""

Row = tuple[Any, ...]
Values = Sequence[Any] | Mapping[str, Any]


class Opening(StrEnum):
    """How a database file is opened; the values are SQLite's parameters (https://www.sqlite.org/uri.html)."""

    READ_WRITE = "mode=rwc"
    READ_ONLY = "mode=ro"
    FROZEN = "immutable=1"
    """Without a look at other files: for one that nobody can write meanwhile."""


@dataclass(frozen=True, slots=True)
class Place:
    """A database file, its raw key (None: not encrypted), how long to wait for another writer, how it is opened."""

    path: Path
    key: bytes | None
    busy_timeout_s: float
    opening: Opening = Opening.READ_WRITE


@contextlib.contextmanager
def plain_errors(path: Path) -> Generator[None]:
    """Turn what the driver and the system raise inside the block into the catalogue's errors; bugs pass through."""
    try:
        yield
    except Exception as error:
        expected = as_processing_error(error, path)
        if expected is None:
            raise
        raise expected from error


class Connection:
    """One open connection that any thread may use, one at a time.

    Its statements raise the driver's errors; `transaction` and `plain_errors` turn them into the catalogue's.
    """

    def __init__(self, place: Place, pragmas: Mapping[str, str | int]) -> None:
        self._place = place
        self._lock = threading.RLock()
        self.is_lost = False
        """The file that it has open is not the one at its path any more, or may not be: the drive was pulled out."""
        settings = {"busy_timeout": int(place.busy_timeout_s * 1000), **pragmas}
        # Without thread-locals: peewee would open, and leak, one connection for each of Qt's pool threads.
        options: dict[str, Any] = {
            "thread_safe": False,
            "check_same_thread": False,
            "cached_statements": _CACHED_STATEMENTS,
            "uri": place.opening is not Opening.READ_WRITE,
        }
        where = str(place.path)
        if place.opening is not Opening.READ_WRITE:
            where = f"{place.path.absolute().as_uri()}?{place.opening}"
        if place.key is None:
            self.peewee = peewee.SqliteDatabase(where, pragmas=settings, **options)
        elif SqlCipherDatabase is None:
            raise sqlite3.NotSupportedError("SQLCipher is not available")
        else:
            # A wrong key is told by the error; SQLCipher would print lines of its own as well.
            settings = {"cipher_log_level": "NONE", **settings}
            self.peewee = SqlCipherDatabase(where, pragmas=settings, passphrase=f"x'{place.key.hex()}'", **options)
        self.raw: Any = None
        self._connect()

    def _connect(self) -> None:
        self.peewee.connect()
        self.raw = self.peewee.connection()  # pyright: ignore[reportUnknownMemberType]
        self.is_lost = False

    def rows(self, sql: str, values: Values = ()) -> list[Row]:
        """Return all rows of a query."""
        return self.raw.execute(sql, values).fetchall()

    def row(self, sql: str, values: Values = ()) -> Row | None:
        """Return the first row of a query, or None."""
        return self.raw.execute(sql, values).fetchone()

    def value(self, sql: str, values: Values = ()) -> Any:
        """Return the first column of a query's first row, or None."""
        row = self.row(sql, values)
        return row[0] if row else None

    def run(self, sql: str, values: Values = ()) -> int:
        """Run a statement; return how many rows it changed (those changed by triggers are not counted)."""
        return self.raw.execute(sql, values).rowcount

    def run_many(self, sql: str, rows: Iterable[Values]) -> int:
        """Run a statement once for every row of values; return how many rows were changed in all."""
        return self.raw.executemany(sql, rows).rowcount

    def select(self, query: Any) -> list[dict[str, Any]]:
        """Return the rows of a peewee query, by column name."""
        return list(query.dicts().execute(self.peewee))

    def change(self, query: Any) -> int:
        """Run a peewee query that inserts, updates or deletes; return the new row's id, or how many rows it changed."""
        return query.execute(self.peewee)

    def try_value(self, sql: str) -> Any:
        """Return a query's first value; None at once when another thread uses the connection."""
        if not self._lock.acquire(blocking=False):
            return None
        try:
            with self._noticing_loss():
                return self.value(sql)
        finally:
            self._lock.release()

    @contextlib.contextmanager
    def transaction(self, kind: str = "DEFERRED") -> Generator[None]:
        """Hold the connection for one transaction, committed at the end of the block, rolled back by any exception.

        Raises:
            ProcessingError: DISK_FULL or DATABASE; nothing of the transaction is stored.
        """
        with self._lock, plain_errors(self._place.path), self._noticing_loss():
            self.raw.execute(f"BEGIN {kind}")
            try:
                yield
                self.raw.execute("COMMIT")
            except BaseException:
                # SQLite has rolled back by itself after some errors, a full disk among them.
                if self.raw.in_transaction:
                    self.raw.execute("ROLLBACK")
                raise

    @contextlib.contextmanager
    def _noticing_loss(self) -> Generator[None]:
        try:
            yield
        except Exception as error:
            self.is_lost = self.is_lost or is_of_drive(error)
            raise

    def hold(self, held: contextlib.ExitStack) -> bool:
        """Keep other threads off it until `held` closes; False at once when it is in use."""
        if not self._lock.acquire(blocking=False):
            return False
        held.callback(self._lock.release)
        return not self.raw.in_transaction

    def let_go(self) -> None:
        """Close what is open, whatever the system says to that; `is_lost` stays until it is opened again."""
        self.is_lost = True
        with contextlib.suppress(Exception):
            self.peewee.close()

    def open_again(self) -> None:
        """Open the file that is at its path now; raises the driver's errors."""
        with self._lock:
            self._connect()

    def close(self) -> None:
        """Close it once no thread uses it."""
        with self._lock:
            self.peewee.close()

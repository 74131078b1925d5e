"""Backups: a verified copy of the encrypted file while the program runs, and when the next one is due."""

import contextlib
import os
import tempfile
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.store import schema
from desktop_app.store.database import Database
from desktop_app.store.driver import Connection, plain_errors
from desktop_app.store.facts import keep_fact, read_fact
from desktop_app.store.failures import is_of_full_disk
from desktop_app.store.folder import sync_folder
from desktop_app.store.safekeeping.phrases import phrase_of
from desktop_app.store.schema import Tell
from desktop_app.store.values import now_ms

SUFFIX = ".labstream"
WEEK_MS = 7 * 24 * 3600 * 1000
_LAST_BACKUP = "last-backup-ms"


@dataclass(frozen=True, slots=True)
class BackupState:
    """When the last backup was made (milliseconds since 1970, UTC; None: never), and whether another is due."""

    last_ms: int | None
    is_due: bool


def suggested_name() -> str:
    """Return the name of a backup made now."""
    return f"labstream-{datetime.now().astimezone():%Y-%m-%d-%H%M}{SUFFIX}"


def back_up(database: Database, target: Path, tell: Tell | None = None) -> int:
    """Write a verified copy of the database, encrypted with the same key, whole or not at all; return its size.

    Others may read and write meanwhile: the copy holds what was stored when it began.

    Raises:
        ProcessingError: DISK_FULL, EXPORT_REFUSED, DATABASE; a file that was there before is unchanged then.
    """
    if target.exists() and target.samefile(database.path):
        raise ProcessingError.of(ErrorCode.EXPORT_REFUSED, "this is the database itself; name another file")
    part = _part_beside(target)
    try:
        with plain_errors(database.path):
            source = Connection(database.place, {"query_only": "ON"})
        with contextlib.closing(source), source.transaction():
            source.value("SELECT count(*) FROM sqlite_schema")  # from here on it sees one state
            schema.write_verified_copy(source, database.place, part, tell)
        part.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise _refused(target, error) from error
    finally:
        part.unlink(missing_ok=True)
    return target.stat().st_size


def recovery_phrase(database: Database) -> str | None:
    """Return the 24 words that open the database and its backups; None where it is not encrypted."""
    return None if database.place.key is None else phrase_of(database.place.key)


def note_backup(database: Database) -> None:
    """Remember that a backup was made now.

    Raises:
        ProcessingError: DISK_FULL or DATABASE.
    """
    with database.writing() as connection:
        keep_fact(connection, _LAST_BACKUP, str(now_ms()))


def backup_state(database: Database, at_ms: int | None = None) -> BackupState:
    """Return when the last backup was made, and whether a week has passed since then or since the first results.

    Raises:
        ProcessingError: DATABASE.
    """
    with database.reading() as connection:
        told = read_fact(connection, _LAST_BACKUP)
        first = connection.value("SELECT min(created_at) FROM parsed_documents")
    last = None if told is None else int(told)
    since = last if last is not None else first
    now = now_ms() if at_ms is None else at_ms
    return BackupState(last, first is not None and since is not None and now - since >= WEEK_MS)


def _part_beside(target: Path) -> Path:
    try:
        handle, name = tempfile.mkstemp(prefix=".labstream-", suffix=".part", dir=target.parent)
    except OSError as error:
        raise _refused(target, error) from error
    os.close(handle)
    return Path(name)


def _refused(target: Path, error: OSError) -> ProcessingError:
    if is_of_full_disk(error):
        return ProcessingError.of(ErrorCode.DISK_FULL, f"{target} was not written")
    return ProcessingError.of(ErrorCode.EXPORT_REFUSED, f"{target}: {error.strerror or error}")

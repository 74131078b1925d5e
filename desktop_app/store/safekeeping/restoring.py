"""Restoring a backup: looked at before anything is replaced; what is replaced is kept aside."""

import contextlib
import os
import secrets
import shutil
import time
from dataclasses import dataclass
from pathlib import Path

from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.store import driver, schema
from desktop_app.store.database import BUSY_TIMEOUT_S, FILE_NAME, is_plain, opens_with
from desktop_app.store.driver import Connection, Place
from desktop_app.store.failures import as_processing_error
from desktop_app.store.folder import sync_folder
from desktop_app.store.keys import KEY_BYTES, KeyStore, SystemKeyStore, find_or_make_key, install_key
from desktop_app.store.migrations import MIGRATIONS
from desktop_app.store.safekeeping.offline import alone_in, fold_if_it_opens, remove_database
from desktop_app.store.safekeeping.phrases import key_of
from desktop_app.store.safekeeping.rekeying import write_rekeyed

_DRAFT = "labstream.db.restoring"
_SMALLEST_BYTES = 512
_PAGE_BYTES = 4096
"""SQLite's and SQLCipher's usual: a database is whole pages."""


@dataclass(frozen=True, slots=True)
class BackupFacts:
    """What a sound backup holds."""

    version: int
    files: int
    reports: int
    results: int


# Readings that gave way to later ones are in no file any more.
_COUNTS = """
WITH shown AS (
    SELECT id FROM lab_reports WHERE parsed_document_id IN (SELECT parsed_document_id FROM file_processing_status)
)
SELECT (SELECT count(*) FROM file_processing_status), (SELECT count(*) FROM shown),
    (SELECT count(*) FROM test_results WHERE report_id IN (SELECT id FROM shown))
"""


@dataclass(frozen=True, slots=True)
class Restored:
    """A backup that holds now, and where the database that it replaced is kept (None: there was none)."""

    facts: BackupFacts
    kept_aside: Path | None


def needs_phrase(data_dir: Path, backup: Path, key_store: KeyStore | None = None) -> bool:
    """Tell whether the recovery phrase is needed: the key in the key store does not open the backup.

    Raises:
        ProcessingError: BACKUP_INVALID, when there is no such file or it is empty.
    """
    _look_at(backup)
    return not is_plain(backup) and not opens_with(backup, _present_key(data_dir, key_store or SystemKeyStore()))


def restore_backup(
    data_dir: Path, backup: Path, phrase: str | None = None, key_store: KeyStore | None = None
) -> Restored:
    """Let a backup take the database's place; the backup itself stays as it is.

    The backup is checked before anything is touched, and what it replaces is kept beside it. It is encrypted with the
    key that the data folder has; a folder that has none takes over the backup's.

    Raises:
        ProcessingError: BACKUP_INVALID, PHRASE_WRONG, DATA_IN_USE, DISK_FULL, DATABASE; nothing was replaced then.
    """
    store = key_store or SystemKeyStore()
    _look_at(backup)
    key = _key_of_backup(data_dir, backup, phrase, store)
    source = Place(backup, key, BUSY_TIMEOUT_S)
    with alone_in(data_dir):
        draft = data_dir / _DRAFT
        path = data_dir / FILE_NAME
        has_database = path.exists() and path.stat().st_size > 0
        try:
            local = _copied(source, data_dir)
            facts = _checked(local)
            target_key = _target_key(data_dir, key, store, has_database=has_database)
            write_rekeyed(local, draft, target_key)
            aside = _kept_aside(data_dir, store) if has_database else None
            draft.replace(path)
            sync_folder(data_dir)
        finally:
            remove_database(draft)
            remove_database(data_dir / f"{_DRAFT}.copy")
    return Restored(facts, aside)


def _look_at(backup: Path) -> None:
    try:
        if not backup.is_file():
            raise _invalid(f"there is no file {backup}")
        if backup.stat().st_size < _SMALLEST_BYTES:
            raise _invalid("the file is empty or was cut off")
        if backup.stat().st_size % _PAGE_BYTES:
            raise _invalid("the file was cut off, or is no backup of Labstream")
        with backup.open("rb") as file:
            file.read(1)
    except OSError as error:
        raise _invalid(f"{backup}: {error.strerror}") from error


def _key_of_backup(data_dir: Path, backup: Path, phrase: str | None, store: KeyStore) -> bytes | None:
    if is_plain(backup):
        return None
    if not driver.HAS_SQLCIPHER:
        raise _invalid("it is encrypted, and this system has no SQLCipher")
    key = key_of(phrase) if phrase else _present_key(data_dir, store)
    if opens_with(backup, key):
        return key
    if phrase is None:
        raise ProcessingError.of(ErrorCode.PHRASE_WRONG, "the key of this computer does not open the backup")
    raise ProcessingError.of(
        ErrorCode.PHRASE_WRONG, "it does not open this file, or the file is no backup of Labstream"
    )


def _present_key(data_dir: Path, store: KeyStore) -> bytes:
    """Return the key that the data folder has now; one that opens nothing where it has none."""
    try:
        if (data_dir / "id").exists() or (data_dir / "key").exists():
            return find_or_make_key(data_dir, True, store)[0]
    except ProcessingError:  # no key is found: the phrase is asked for
        pass
    return bytes(32)


def _copied(source: Place, data_dir: Path) -> Place:
    """Copy the backup into the data folder, since opening it where it lies might write beside it."""
    path = data_dir / f"{_DRAFT}.copy"
    remove_database(path)
    shutil.copyfile(source.path, path)
    path.chmod(0o600)
    return Place(path, source.key, source.busy_timeout_s)


def _checked(place: Place) -> BackupFacts:
    try:
        with contextlib.closing(Connection(place, {"query_only": "ON"})) as copy:
            flaw = _flaw_of(copy)
            if flaw is None:
                return BackupFacts(schema.version_of(copy), *(copy.row(_COUNTS) or (0, 0, 0)))
    except Exception as error:
        if as_processing_error(error, place.path) is None:
            raise
        raise _invalid("it is damaged") from error
    raise _invalid(flaw)


def _flaw_of(copy: Connection) -> str | None:
    version = schema.version_of(copy)
    if version > len(MIGRATIONS):
        return "it was made by a newer Labstream; update this one"
    names = {row[0] for row in copy.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    has_tables = {"file_processing_status", "lab_reports", "test_results"} <= names
    if version < 1 or not has_tables or not schema.acts_as_made(copy):
        return "it is a database, but none of Labstream's"
    is_sound = copy.rows("PRAGMA integrity_check") == [("ok",)] and not copy.rows("PRAGMA foreign_key_check")
    return None if is_sound else "it is damaged"


def _target_key(data_dir: Path, key: bytes | None, store: KeyStore, *, has_database: bool) -> bytes | None:
    """Return the key with which the restored database will be encrypted; it is durable when this returns.

    A backup that is not encrypted, made where there is no SQLCipher, is no reason to keep what follows in plain text.
    """
    if not driver.HAS_SQLCIPHER:
        return None
    present = _present_key(data_dir, store)
    if any(present):
        return present
    if has_database:  # its own key is lost, and it is kept aside: a key for it may turn up
        (data_dir / "id").unlink(missing_ok=True)
    return install_key(data_dir, key or secrets.token_bytes(KEY_BYTES), store)[0]


def _kept_aside(data_dir: Path, store: KeyStore) -> Path:
    """Give the database that is replaced another name as well; the one it has stays until the new one takes it."""
    path = data_dir / FILE_NAME
    fold_if_it_opens(data_dir, store)
    stamp, number = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime()), 0
    while (aside := data_dir / f"labstream-replaced-{stamp}{f'-{number}' if number else ''}.db").exists():
        number += 1
    try:
        os.link(path, aside)
    except OSError:  # a disk without hard links
        shutil.copyfile(path, aside)
    for side in ("-wal", "-shm"):
        beside = path.with_name(path.name + side)
        if beside.exists():
            beside.replace(aside.with_name(aside.name + side))
    return aside


def _invalid(why: str) -> ProcessingError:
    return ProcessingError.of(ErrorCode.BACKUP_INVALID, why)

"""Everything that the program keeps in its data folder: what belongs to it, how much it is, and its removal."""

import contextlib
from collections.abc import Generator, Iterable
from dataclasses import dataclass
from pathlib import Path

from desktop_app.store.api.keys import find_api_key, write_api_key
from desktop_app.store.database import FILE_NAME, Database
from desktop_app.store.driver import plain_errors
from desktop_app.store.folder import sync_folder
from desktop_app.store.keys import KeyStore, KeyStoreUnavailable, SystemKeyStore, account_of
from desktop_app.store.safekeeping.offline import alone_in, fold_if_it_opens, remove_database

KEPT_OPEN = ("lock", "window.lock")
"""Held by the program that does this."""

_PATTERNS = (
    f"{FILE_NAME}*",
    "labstream-v*.db*",
    "labstream-replaced-*.db*",
    "labstream.log*",
    "key",
    "key.*",
    "key-change",
    "id",
    "id.new",
    "settings.toml",
    ".settings.toml-*",
    "prices.toml",
    "window.json",
    "locks/*.lock",
    "moved-to",
    *KEPT_OPEN,
)
"""What the program makes there; whatever else lies in the folder is somebody else's and stays."""


@dataclass(frozen=True, slots=True)
class DataSize:
    """What deleting everything would remove: sessions, reports, values, files of the folder, and their bytes."""

    sessions: int
    reports: int
    values: int
    files: int
    size_bytes: int


def measure_data(database: Database) -> DataSize:
    """Return how much there is.

    Raises:
        ProcessingError: DATABASE.
    """
    paths = list(files_of(database.path.parent))
    tables = ("session_processing_summary", "lab_reports", "test_results")
    with database.reading() as connection:
        sessions, reports, values = (connection.value(f"SELECT count(*) FROM {name}") for name in tables)  # noqa: S608 - constants
    return DataSize(sessions, reports, values, len(paths), sum(_size(path) for path in paths))


def delete_all(data_dir: Path, key_store: KeyStore | None = None, *, api_hosts: Iterable[str] = ()) -> None:
    """Remove the database, its copies, its key, the keys of these APIs, settings and logs; files of others stay.

    Raises:
        ProcessingError: DATA_IN_USE, when another program has the database open; DATABASE, when a file stays.
    """
    store = key_store or SystemKeyStore()
    with alone_in(data_dir), plain_errors(data_dir / FILE_NAME):
        fold_if_it_opens(data_dir, store)
        account = account_of(data_dir)
        remove_database(data_dir / FILE_NAME)
        remove_files(data_dir, keeps=frozenset(KEPT_OPEN))
        if account is not None:
            _forget(account, store)
            _forget(f"{account}-next", store)
        for host in api_hosts:
            with contextlib.suppress(KeyStoreUnavailable):  # then it never was there
                if find_api_key(host, store):
                    write_api_key(host, "", store)


def files_of(data_dir: Path) -> Generator[Path]:
    """Yield the program's own files in the folder."""
    for pattern in _PATTERNS:
        yield from (path for path in sorted(data_dir.glob(pattern)) if path.is_file() and path.name not in KEPT_OPEN)


def remove_files(data_dir: Path, keeps: frozenset[str]) -> None:
    """Remove the program's own files but those named, and folders of its own that are empty then."""
    for path in list(files_of(data_dir)):
        if path.name not in keeps:
            path.unlink(missing_ok=True)
    locks = data_dir / "locks"
    if locks.is_dir() and not any(locks.iterdir()):
        locks.rmdir()
    sync_folder(data_dir)


def _forget(account: str, store: KeyStore) -> None:
    with contextlib.suppress(KeyStoreUnavailable):  # then it never was there
        if store.read(account):
            store.write(account, "")


def _size(path: Path) -> int:
    try:
        return path.lstat().st_size
    except OSError:
        return 0

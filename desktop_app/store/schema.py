"""Which version a database has, and how it comes to the newest one; a newer one than known is refused untouched."""

import contextlib
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from desktop_app.store.driver import Connection, Place, plain_errors
from desktop_app.store.failures import damaged_copy, newer_version, unreadable
from desktop_app.store.folder import make_private_file, sync_folder
from desktop_app.store.migrations import MIGRATIONS, Migration

# SQLite takes a file below its smallest page for an empty one and would write over what is left of it.
_SMALLEST_BYTES = 512

_PAGES_AT_ONCE = 2000

Tell = Callable[[float], None]


def version_of(connection: Connection) -> int:
    """Return the database's version; 0 for an empty file. This is the first read, where a wrong key shows."""
    return int(connection.value("PRAGMA user_version"))


def check_version(connection: Connection, path: Path, migrations: Sequence[Migration] = MIGRATIONS) -> int:
    """Return the database's version.

    Raises:
        ProcessingError: DATABASE, when a later version of the program made it, or it is none of this program's.
    """
    found = version_of(connection)
    if found > len(migrations):
        raise newer_version(path, found, len(migrations))
    if found == 0 and (0 < path.stat().st_size < _SMALLEST_BYTES or connection.rows("SELECT 1 FROM sqlite_schema")):
        raise unreadable(path)
    return found


def migrate(connection: Connection, place: Place, migrations: Sequence[Migration] = MIGRATIONS) -> Path | None:
    """Bring the database to the newest version, each step in one transaction with its version number.

    A database that holds something is copied first; the copy's path is returned.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; the database has the version of the last step that succeeded.
    """
    found = check_version(connection, place.path, migrations)
    if found == len(migrations):
        return None
    copy = make_verified_copy(connection, place, found) if found else None
    for number, migration in enumerate(migrations[found:], start=found + 1):
        with connection.transaction("IMMEDIATE"):
            migration(connection)
            connection.run(f"PRAGMA user_version = {number}")
    return copy


def make_verified_copy(connection: Connection, place: Place, version: int) -> Path:
    """Copy the database beside itself with the same key, check the copy and return its path.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; no copy is left behind then.
    """
    stamp = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime())
    path = _unused(place.path.parent, f"labstream-v{version}-{stamp}")
    write_verified_copy(connection, place, path)
    return path


def write_verified_copy(connection: Connection, place: Place, path: Path, tell: Tell | None = None) -> None:
    """Copy the database to a new file with the same key, and check the copy.

    Args:
        connection: an open one, which sees the same state during the whole call.
        place: where it leads to.
        path: the new file.
        tell: told how many percent are copied; what it raises ends the copying.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; no copy is left behind then.
    """
    try:
        with plain_errors(path):
            make_private_file(path)
            copy = Connection(Place(path, place.key, place.busy_timeout_s), {"synchronous": "FULL"})
            with contextlib.closing(copy):
                _copy(connection, copy, tell)
                verify(connection, copy, place.path)
            sync_folder(path.parent)
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def acts_as_made(connection: Connection, migrations: Sequence[Migration] = MIGRATIONS) -> bool:
    """Tell whether a database's triggers and views are those of its version.

    Others would be carried out with the program's own statements: a backup from elsewhere could change values so.
    """
    with contextlib.closing(Connection(Place(Path(":memory:"), None, 0.0), {})) as bare:
        for migration in migrations[: version_of(connection)]:
            with bare.transaction():
                migration(bare)
        return _actions(bare) == _actions(connection)


def _actions(connection: Connection) -> set[tuple[str, str]]:
    found = connection.rows("SELECT name, sql FROM sqlite_schema WHERE type IN ('trigger', 'view')")
    return {(name, "".join(sql.replace('"', "").split())) for name, sql in found}


def _copy(connection: Connection, copy: Connection, tell: Tell | None) -> None:
    if tell is None:
        connection.raw.backup(copy.raw)
        return

    def progress(_: int, remaining: int, total: int) -> None:
        tell(100 * (total - remaining) / max(1, total))

    connection.raw.backup(copy.raw, pages=_PAGES_AT_ONCE, progress=progress)


def verify(original: Connection, copy: Connection, path: Path) -> None:
    """Raise ProcessingError(DATABASE) where a copy is not sound or has other numbers of rows."""
    tables = original.rows("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    is_sound = copy.rows("PRAGMA integrity_check") == [("ok",)] and version_of(copy) == version_of(original)
    if not is_sound or _sizes(copy, tables) != _sizes(original, tables):
        raise damaged_copy(path)


def _sizes(connection: Connection, tables: Sequence[tuple[str, ...]]) -> list[int]:
    return [connection.value(f'SELECT count(*) FROM "{name}"') for (name,) in tables]  # noqa: S608 - the schema's names


def _unused(folder: Path, stem: str) -> Path:
    path, number = folder / f"{stem}.db", 1
    while path.exists():
        path, number = folder / f"{stem}-{number}.db", number + 1
    return path

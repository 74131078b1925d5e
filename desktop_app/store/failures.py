"""What SQLite and the system say when something fails, as the catalogue's errors in plain words."""

import errno
import os
import shutil
import sqlite3
from pathlib import Path

from desktop_app.core.errors import ErrorCode, ProcessingError

_NEARLY_FULL_BYTES = 1 << 20
_DISK_FULL_ERRNOS = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})
_DRIVE_CODES = frozenset({sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY})
_GONE_ERRNOS = frozenset(
    {errno.ENOENT, errno.EIO, errno.ENODEV, errno.ENXIO, errno.ENOTCONN, getattr(errno, "ESTALE", errno.EIO)}
)
_READ_ONLY_ERRNOS = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_CODES_OF_WORDS = {
    "database or disk is full": sqlite3.SQLITE_FULL,
    "disk I/O error": sqlite3.SQLITE_IOERR,
    "database is locked": sqlite3.SQLITE_BUSY,
    "database table is locked": sqlite3.SQLITE_LOCKED,
    "database disk image is malformed": sqlite3.SQLITE_CORRUPT,
    "attempt to write a readonly database": sqlite3.SQLITE_READONLY,
    "unable to open database file": sqlite3.SQLITE_CANTOPEN,
    "file is not a database": sqlite3.SQLITE_NOTADB,
}
"""Source: `sqlite3_errstr` of SQLite."""


def as_processing_error(error: Exception, path: Path) -> ProcessingError | None:
    """Return the catalogue's error for what happened to the database at `path`, or None when it is a bug."""
    if isinstance(error, OSError):
        return _of_system(error, path)
    code = primary_code(error)
    if code == sqlite3.SQLITE_CANTOPEN and is_reachable(path) and not os.access(path.parent, os.W_OK):
        code = sqlite3.SQLITE_READONLY  # what SQLite makes beside the file cannot be made
    if code == sqlite3.SQLITE_FULL or (code == sqlite3.SQLITE_IOERR and _is_disk_full(path)):
        return ProcessingError.of(ErrorCode.DISK_FULL)
    reason_and_words = _words(path).get(code)
    if reason_and_words is None:
        return None
    is_lost = code in _DRIVE_CODES and code != sqlite3.SQLITE_CANTOPEN and not is_reachable(path)
    if is_lost or not is_reachable(path.parent):
        return missing(path)
    reason, words = reason_and_words
    return ProcessingError.of(ErrorCode.DATABASE, words, reason=reason)


def newer_version(path: Path, found: int, known: int) -> ProcessingError:
    """Return the error for a database that a later version of the program made."""
    return ProcessingError.of(
        ErrorCode.DATABASE,
        f"{path} was made by a newer Labstream (version {found} of the database, this program knows {known}). "
        "It was left as it is. Update Labstream",
        reason="newer",
    )


def older_and_frozen(path: Path) -> ProcessingError:
    """Return the error for a database of an earlier version that may not be brought to today's."""
    return ProcessingError.of(
        ErrorCode.DATABASE,
        f"{path} was made by an older Labstream and is to be changed before it can be read, but its folder takes "
        "nothing. Copy the folder to where it may be written, and name the copy with --data-dir",
        reason="read-only",
    )


def unreadable(path: Path) -> ProcessingError:
    """Return the error for a file that is no database of this program, or one that was cut off."""
    reason, words = _words(path)[sqlite3.SQLITE_NOTADB]
    return ProcessingError.of(ErrorCode.DATABASE, words, reason=reason)


def damaged_copy(path: Path) -> ProcessingError:
    """Return the error for a copy that does not hold what the original holds."""
    return ProcessingError.of(
        ErrorCode.DATABASE,
        f"the copy that is made before a change of the database came out damaged, so nothing was changed in {path}",
        reason="damaged",
    )


def _words(path: Path) -> dict[int, tuple[str, str]]:
    locked = ("locked", "another program keeps the database locked; end it and try again")
    read_only = ("read-only", f"{path} may not be written; allow your account to write it")
    left = "It was left as it is. Put back a copy, or move it elsewhere and start again with an empty one"
    return {
        sqlite3.SQLITE_BUSY: locked,
        sqlite3.SQLITE_LOCKED: locked,
        sqlite3.SQLITE_PROTOCOL: locked,
        sqlite3.SQLITE_CORRUPT: ("damaged", f"the database {path} is damaged. {left}"),
        sqlite3.SQLITE_NOTADB: ("unreadable", f"{path} is damaged, or the key does not belong to it. {left}"),
        sqlite3.SQLITE_READONLY: read_only,
        sqlite3.SQLITE_PERM: read_only,
        sqlite3.SQLITE_CANTOPEN: ("unreadable", f"{path} cannot be opened; look at the rights of its folder"),
        sqlite3.SQLITE_IOERR: ("disk", f"the disk reported an error at {path}; check the disk"),
    }


def _of_system(error: OSError, path: Path) -> ProcessingError | None:
    if is_of_full_disk(error):
        return ProcessingError.of(ErrorCode.DISK_FULL)
    if error.errno in _GONE_ERRNOS and not is_reachable(path.parent):
        return missing(path)
    if error.errno in _READ_ONLY_ERRNOS or isinstance(error, FileExistsError | NotADirectoryError):
        return ProcessingError.of(
            ErrorCode.DATABASE, f"the data folder {path.parent} may not be written", reason="read-only"
        )
    return ProcessingError.of(ErrorCode.DATABASE, f"the disk reported an error at {path.parent}", reason="disk")


def missing(path: Path) -> ProcessingError:
    """Return the error for a data folder that was there, and is not any more."""
    words = f"the data folder {path.parent} is not reachable; connect its drive"
    return ProcessingError.of(ErrorCode.DATABASE, words, reason="missing")


def is_reachable(path: Path) -> bool:
    """Tell whether a path is there; of a drive that was pulled out the system says neither yes nor no."""
    try:
        return path.exists()
    except OSError:
        return False


def is_of_full_disk(error: OSError) -> bool:
    """Tell whether the system says that there is no room."""
    return error.errno in _DISK_FULL_ERRNOS


def is_of_drive(error: Exception) -> bool:
    """Tell whether an error can mean that the file under a connection is not the one at its path any more."""
    return primary_code(error) in _DRIVE_CODES


def primary_code(error: Exception) -> int:
    """Return SQLite's primary result code; drivers keep the extended one, peewee wraps the driver's error.

    What goes wrong while a database is copied comes without a code, with SQLite's words alone.
    """
    cause = getattr(error, "orig", error)
    code = getattr(cause, "sqlite_errorcode", None)
    return _CODES_OF_WORDS.get(str(cause), 0) if code is None else int(code) & 0xFF


def _is_disk_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _NEARLY_FULL_BYTES
    except OSError:
        return False

import errno
import shutil
import sqlite3
from pathlib import Path
from typing import NamedTuple

import peewee
import pytest

from desktop_app.core.errors import ErrorCode
from desktop_app.store.failures import as_processing_error


class Usage(NamedTuple):
    """What `shutil.disk_usage` gives."""

    total: int
    used: int
    free: int


def driver_error(code: int) -> sqlite3.Error:
    error = sqlite3.OperationalError("whatever the driver says")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (sqlite3.SQLITE_BUSY, "locked"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, "locked"),
        (sqlite3.SQLITE_LOCKED, "locked"),
        (sqlite3.SQLITE_CORRUPT, "damaged"),
        (sqlite3.SQLITE_NOTADB, "unreadable"),
        (sqlite3.SQLITE_READONLY_DBMOVED, "read-only"),
        (sqlite3.SQLITE_CANTOPEN, "unreadable"),
        (sqlite3.SQLITE_IOERR_READ, "disk"),
    ],
)
def test_what_sqlite_says_in_plain_words(tmp_path: Path, code: int, reason: str) -> None:
    path = tmp_path / "labstream.db"
    path.touch()
    bare = driver_error(code)
    for error in (bare, peewee.OperationalError(bare, "wrapped by peewee")):
        found = as_processing_error(error, path)
        assert found is not None
        assert found.failure.code is ErrorCode.DATABASE
        assert found.failure.details == {"reason": reason}
        assert "whatever" not in found.failure.message


@pytest.mark.parametrize(
    ("words", "code", "reason"),
    [
        ("database or disk is full", ErrorCode.DISK_FULL, None),
        ("disk I/O error", ErrorCode.DATABASE, "disk"),
        ("database is locked", ErrorCode.DATABASE, "locked"),
    ],
)
def test_what_sqlite_says_of_a_copy_has_no_code(
    tmp_path: Path, words: str, code: ErrorCode, reason: str | None
) -> None:
    path = tmp_path / "labstream.db"
    path.touch()
    found = as_processing_error(sqlite3.OperationalError(words), path)
    assert found is not None
    assert (found.failure.code, found.failure.details.get("reason")) == (code, reason)


@pytest.mark.parametrize(("free_bytes", "code"), [(0, ErrorCode.DISK_FULL), (1 << 30, ErrorCode.DATABASE)])
def test_a_failed_write_is_a_full_disk_only_where_the_disk_is_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free_bytes: int, code: ErrorCode
) -> None:
    def disk_usage(path: Path) -> Usage:
        return Usage(1 << 31, (1 << 31) - free_bytes, free_bytes)

    monkeypatch.setattr(shutil, "disk_usage", disk_usage)
    found = as_processing_error(driver_error(sqlite3.SQLITE_IOERR_WRITE), tmp_path / "labstream.db")
    assert found is not None
    assert found.failure.code is code


@pytest.mark.parametrize(
    ("number", "code", "reason"),
    [
        (errno.ENOSPC, ErrorCode.DISK_FULL, None),
        (errno.EDQUOT, ErrorCode.DISK_FULL, None),
        (errno.EACCES, ErrorCode.DATABASE, "read-only"),
        (errno.EROFS, ErrorCode.DATABASE, "read-only"),
        (errno.EIO, ErrorCode.DATABASE, "disk"),
    ],
)
def test_what_the_system_says_in_plain_words(tmp_path: Path, number: int, code: ErrorCode, reason: str | None) -> None:
    found = as_processing_error(OSError(number, "text of the system"), tmp_path / "labstream.db")
    assert found is not None
    assert (found.failure.code, found.failure.details.get("reason")) == (code, reason)


@pytest.mark.parametrize(
    "bug", [driver_error(sqlite3.SQLITE_ERROR), driver_error(sqlite3.SQLITE_CONSTRAINT), ValueError("a bug")]
)
def test_a_bug_stays_a_bug(tmp_path: Path, bug: Exception) -> None:
    assert as_processing_error(bug, tmp_path / "labstream.db") is None

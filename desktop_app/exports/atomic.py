"""Files that are written whole or not at all."""

import errno
import os
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, TextIO

from desktop_app.core.errors import ErrorCode, ProcessingError

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


@contextmanager
def open_atomically(path: Path, *, encoding: str = "utf-8", newline: str | None = None) -> Generator[TextIO]:
    """Open a text file that takes the place of `path` when the block ends well, and leaves no trace when it does not.

    Raises:
        OSError: the folder or disk does not take the file; it names `path`.
    """
    with _part_of(path) as part, part.open("w", encoding=encoding, newline=newline) as file:
        yield file
        _make_durable(file)


@contextmanager
def open_bytes_atomically(path: Path) -> Generator[BinaryIO]:
    """Open a file of bytes in the same way as `open_atomically`."""
    with _part_of(path) as part, part.open("w+b") as file:
        yield file
        _make_durable(file)


@contextmanager
def plain_write_errors(path: Path) -> Generator[None]:
    """Turn what the system says of a file that cannot be written into the catalogue's errors.

    Raises:
        ProcessingError: DISK_FULL or EXPORT_REFUSED.
    """
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise ProcessingError.of(ErrorCode.DISK_FULL, f"{path.name} was not written") from error
        raise ProcessingError.of(ErrorCode.EXPORT_REFUSED, f"{path}: {error.strerror or error}") from error


@contextmanager
def _part_of(path: Path) -> Generator[Path]:
    part = _make_part(path)
    try:
        yield part
        _put_in_place(part, path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _make_durable(file: TextIO | BinaryIO) -> None:
    file.flush()
    os.fsync(file.fileno())


def _make_part(path: Path) -> Path:
    try:
        # Apart from the file's own name, which may be as long as the system allows.
        handle, name = tempfile.mkstemp(prefix=".labstream-", suffix=".part", dir=path.parent)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error
    os.close(handle)
    return Path(name)


def _put_in_place(part: Path, path: Path) -> None:
    try:
        part.replace(path)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error

"""Files that are written whole or not at all."""

import os
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO


@contextmanager
def open_atomically(path: Path, *, encoding: str = "utf-8", newline: str | None = None) -> Generator[TextIO]:
    """Open a text file that takes the place of `path` when the block ends well, and leaves no trace when it does not.

    Raises:
        OSError: the folder or disk does not take the file; it names `path`.
    """
    handle, name = _make_part(path)
    part = Path(name)
    try:
        with os.fdopen(handle, "w", encoding=encoding, newline=newline) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        _put_in_place(part, path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _make_part(path: Path) -> tuple[int, str]:
    try:
        # Apart from the file's own name, which may be as long as the system allows.
        return tempfile.mkstemp(prefix=".labstream-", suffix=".part", dir=path.parent)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error


def _put_in_place(part: Path, path: Path) -> None:
    try:
        part.replace(path)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error

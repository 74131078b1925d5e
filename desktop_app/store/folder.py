"""The data folder: private to this account, its small files written whole or not at all, one opener at a time."""

import contextlib
import errno
import os
import sys
import time
from collections.abc import Generator
from pathlib import Path
from typing import IO

from desktop_app.core.errors import ErrorCode, ProcessingError

_LOCK_POLL_S = 0.05


def make_private_folder(folder: Path) -> None:
    """Create the folder with its parents, or take an existing one, and let only this account in (mode 0700).

    A folder that stood open to others may hold what they put there, such as a key of theirs: it is refused then.

    Raises:
        OSError: it cannot be created, or it or something in it belongs to someone else.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if os.name == "posix" and folder.stat().st_mode & 0o077:
        folder.chmod(0o700)
    refuse_foreign(folder)


def refuse_foreign(folder: Path) -> None:
    """Raise PermissionError where something in a folder belongs to someone else."""
    if os.name == "posix" and any(_is_foreign(path) for path in list(folder.iterdir())):
        raise PermissionError(errno.EPERM, "something in this folder belongs to another account", str(folder))


def _is_foreign(path: Path) -> bool:
    try:
        return path.lstat().st_uid not in {0, os.geteuid()}
    except FileNotFoundError:  # the draft of a program that starts at the same time: it bears its name by now
        return False


def make_private_file(path: Path) -> None:
    """Create an empty file with mode 0600 from its first moment; an existing one only loses others' rights."""
    descriptor = os.open(path, os.O_CREAT | os.O_RDWR, 0o600)
    try:
        if os.name == "posix" and os.fstat(descriptor).st_mode & 0o077:
            os.fchmod(descriptor, 0o600)
    finally:
        os.close(descriptor)


def write_private_file(path: Path, text: str) -> None:
    """Write a new small file with mode 0600, durable and whole before it bears its name.

    Raises:
        FileExistsError: there is already one; it is never overwritten.
        OSError: the disk did not take it.
    """
    if path.exists():
        raise FileExistsError(path)
    draft = path.with_name(path.name + ".new")
    draft.unlink(missing_ok=True)
    descriptor = os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as stream:
        stream.write(text)
        stream.flush()
        os.fsync(stream.fileno())
    draft.replace(path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make the folder's entries durable, where the system knows how."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def held_file(path: Path) -> Generator[bool]:
    """Hold a file for this process alone; give False where another living process holds it.

    The system frees the lock when its holder dies, so nothing is ever left locked. The file is removed at the end.

    Raises:
        OSError: the file cannot be made.
    """
    with contextlib.ExitStack() as closing:
        while True:
            make_private_file(path)
            stream = closing.enter_context(path.open("r+b"))
            if not _try_lock(stream):
                yield False
                return
            if _is_still(path, stream):
                break
            stream.close()  # its last holder removed it between our opening and locking
        try:
            yield True
        finally:
            with contextlib.suppress(OSError):  # Windows removes no open file; an empty one is left then
                path.unlink(missing_ok=True)
            _unlock(stream)


def is_held(path: Path) -> bool:
    """Tell whether a living process holds a file; nothing is made, and nothing kept.

    Raises:
        OSError: the file is there and cannot be opened.
    """
    try:
        stream = path.open("r+b" if os.access(path, os.W_OK) else "rb")  # some network drives lock no read-only file
    except FileNotFoundError:
        return False
    with stream:
        if not _try_lock(stream):
            return True
        _unlock(stream)
    return False


def _is_still(path: Path, stream: IO[bytes]) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(stream.fileno()))
    except FileNotFoundError:
        return False


@contextlib.contextmanager
def opened_by_one(folder: Path, timeout_s: float, *, is_lock_made: bool = True) -> Generator[None]:
    """Hold the folder's lock, so that of two programs starting together only one makes the key and the database.

    The system frees the lock when its holder dies. Where the folder takes no file, only one that is there is held.

    Raises:
        ProcessingError: DATABASE, when another program holds it longer than `timeout_s`.
    """
    path = folder / "lock"
    if is_lock_made:
        make_private_file(path)
    elif not path.exists():
        yield
        return
    with path.open("r+b" if is_lock_made else "rb") as stream:
        ends_at = time.monotonic() + timeout_s
        while not _try_lock(stream):
            if time.monotonic() >= ends_at:
                raise ProcessingError.of(
                    ErrorCode.DATABASE, f"another program has been opening it for {timeout_s:.0f} s", reason="locked"
                )
            time.sleep(_LOCK_POLL_S)
        try:
            yield
        finally:
            _unlock(stream)


if sys.platform == "win32":
    import msvcrt

    def _try_lock(stream: IO[bytes]) -> bool:
        try:
            stream.seek(0)
            msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(stream: IO[bytes]) -> None:
        stream.seek(0)
        msvcrt.locking(stream.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _try_lock(stream: IO[bytes]) -> bool:
        try:
            fcntl.flock(stream.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _unlock(stream: IO[bytes]) -> None:
        fcntl.flock(stream.fileno(), fcntl.LOCK_UN)

"""The data folder moved elsewhere: copied, compared, then switched by a note that the old folder keeps."""

import filecmp
import os
import shutil
from pathlib import Path

from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.paths import MOVED_NOTE
from desktop_app.store.database import FILE_NAME
from desktop_app.store.driver import plain_errors
from desktop_app.store.folder import make_private_folder, sync_folder, write_private_file
from desktop_app.store.keys import KeyStore, SystemKeyStore
from desktop_app.store.safekeeping.offline import alone_in, place_in
from desktop_app.store.safekeeping.rekeying import Reached
from desktop_app.store.safekeeping.wiping import KEPT_OPEN, files_of, remove_files

_DRAFT_MARK = "being-moved"
"""Stands in the new folder until it is complete."""


def move_data(
    data_dir: Path,
    target: Path,
    *,
    removes_old: bool,
    key_store: KeyStore | None = None,
    reached: Reached = lambda _: None,
) -> Path:
    """Move everything to another folder, which must be new or empty; return it.

    Until the note is written the old folder holds, from then on the new one: whatever interrupts, one of them is whole.
    The old files stay where they are, or are removed at the end.

    Raises:
        ProcessingError: EXPORT_REFUSED, when the new folder cannot be taken; DATA_IN_USE, DISK_FULL, DATABASE.
    """
    target = target.absolute()
    _check_target(data_dir, target)
    with alone_in(data_dir):
        place_in(data_dir, key_store or SystemKeyStore())
        _take(target)
        reached("begun")
        for path in files_of(data_dir):
            _copy(path, target / path.relative_to(data_dir))
        reached("copied")
        (target / _DRAFT_MARK).unlink()
        sync_folder(target)
        _write_note(data_dir / MOVED_NOTE, target)
        reached("switched")
        if removes_old:
            remove_files(data_dir, keeps=frozenset({MOVED_NOTE, *KEPT_OPEN}))
    return target


def note_moved(note: Path, target: Path) -> None:
    """Note that the data that was moved lies in this folder now, as when its drive has another name.

    Raises:
        ProcessingError: FILE_NOT_FOUND, when it holds no data of this program; DATABASE, when it cannot be noted.
    """
    if not (target / FILE_NAME).is_file():
        raise ProcessingError.of(ErrorCode.FILE_NOT_FOUND, f"{target} holds no data of Labstream")
    with plain_errors(note):
        _write_note(note, target.absolute())


def _write_note(note: Path, target: Path) -> None:
    note.unlink(missing_ok=True)
    write_private_file(note, target.as_uri())


def _check_target(data_dir: Path, target: Path) -> None:
    old = data_dir.resolve()
    if target.resolve() == old or old in target.resolve().parents or target.resolve() in old.parents:
        raise _refused(target, "it is the data folder itself, or one lies in the other")
    if not target.exists():
        return
    if not target.is_dir():
        raise _refused(target, "it is a file")
    if any(target.iterdir()) and not (target / _DRAFT_MARK).exists():
        raise _refused(target, "it is not empty")


def _take(target: Path) -> None:
    try:
        make_private_folder(target)
        if not (target / _DRAFT_MARK).exists():
            write_private_file(target / _DRAFT_MARK, "")
    except OSError as error:
        raise _refused(target, error.strerror or str(error)) from error


def _copy(source: Path, copy: Path) -> None:
    make_private_folder(copy.parent)
    shutil.copy2(source, copy)
    with copy.open("r+b") as file:
        os.fsync(file.fileno())
    if not filecmp.cmp(source, copy, shallow=False):
        raise ProcessingError.of(ErrorCode.DATABASE, f"a copy in {copy.parent} came out damaged; nothing was moved")


def _refused(target: Path, why: str) -> ProcessingError:
    return ProcessingError.of(ErrorCode.EXPORT_REFUSED, f"{target}: {why}")

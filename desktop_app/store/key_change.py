"""The change of the database's key, so that after any interruption the database opens with the old or the new one.

The new key is durable before anything is encrypted with it; a copy with the new key takes the database's place at once
by renaming; then the new key takes the old one's place. A mark in the data folder says that this was begun: whoever
opens the folder next looks which of the two keys fits and settles it.
"""

import secrets
from collections.abc import Callable
from pathlib import Path

from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.store.folder import sync_folder, write_private_file
from desktop_app.store.keys import KEY_BYTES, KeyStore, account_of, decoded

CHANGE_MARK = "key-change"
NEXT_COPY = "labstream.db.next"
_NEXT_FILE = "key.next"

Opens = Callable[[Path, bytes | None], bool]
"""Tells whether a key opens a database."""


def begin_key_change(data_dir: Path, key_store: KeyStore) -> bytes:
    """Make a new key and keep it, durably, beside the one that holds; return it.

    Raises:
        KeyStoreUnavailable: the key store does not take it.
        OSError: the data folder does not take it.
    """
    key = secrets.token_bytes(KEY_BYTES)
    write_private_file(data_dir / CHANGE_MARK, "")
    if (data_dir / "key").exists():
        (data_dir / _NEXT_FILE).unlink(missing_ok=True)
        write_private_file(data_dir / _NEXT_FILE, key.hex())
    else:
        account = _next_account(data_dir)
        key_store.write(account, key.hex())
        if key_store.read(account) != key.hex():
            raise ProcessingError.of(ErrorCode.DATABASE, "the key store did not keep the new key", reason="no-key")
    return key


def finish_key_change(data_dir: Path, key: bytes, key_store: KeyStore) -> None:
    """Let the new key take the old one's place, and forget that there was a change; may be done twice."""
    if (data_dir / "key").exists():
        if (data_dir / _NEXT_FILE).exists():
            (data_dir / _NEXT_FILE).replace(data_dir / "key")
            sync_folder(data_dir)
    else:
        key_store.write(account_of(data_dir) or "", key.hex())
    abandon_key_change(data_dir, key_store)


def abandon_key_change(data_dir: Path, key_store: KeyStore) -> None:
    """Forget the new key and what was begun with it."""
    if not (data_dir / "key").exists():
        key_store.write(_next_account(data_dir), "")
    for name in (_NEXT_FILE, NEXT_COPY, f"{NEXT_COPY}-journal", f"{NEXT_COPY}-wal", f"{NEXT_COPY}-shm"):
        (data_dir / name).unlink(missing_ok=True)
    (data_dir / CHANGE_MARK).unlink(missing_ok=True)
    sync_folder(data_dir)


def settle_key_change(path: Path, key_store: KeyStore, opens_with: Opens) -> None:
    """Finish or abandon a change that was interrupted, by which key opens the database."""
    data_dir = path.parent
    key = _next_key(data_dir, key_store)
    if key is not None and path.exists() and opens_with(path, key):
        finish_key_change(data_dir, key, key_store)
    else:
        abandon_key_change(data_dir, key_store)


def _next_key(data_dir: Path, key_store: KeyStore) -> bytes | None:
    file = data_dir / _NEXT_FILE
    if file.exists():
        return decoded(file.read_text("ascii"), str(file))
    if (data_dir / "key").exists():
        return None
    text = key_store.read(_next_account(data_dir))
    return decoded(text, key_store.name) if text else None


def _next_account(data_dir: Path) -> str:
    return f"{account_of(data_dir)}-next"

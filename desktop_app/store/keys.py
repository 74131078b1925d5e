"""The key of the database: 32 random bytes, kept by the computer's key store or else in a private file.

A key is made only where there is no database yet, and it is durable before the database is. Nothing here ever
replaces a key.
"""

import queue
import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.store.folder import write_private_file

KEY_BYTES = 32
SERVICE = "labstream"


@dataclass(frozen=True, slots=True)
class KeyPlace:
    """Where the key lies, what that protects against and what it does not, in plain words."""

    kind: Literal["key-store", "file", "none"]
    where: str
    protects: str
    protects_not: str


class KeyStoreUnavailable(Exception):  # noqa: N818 - a state of the computer, not an error of the program
    """The key store cannot be used now; the message says why in plain words."""


class KeyStore(Protocol):
    """A place that keeps secrets by account name."""

    @property
    def name(self) -> str:
        """What a person would call it."""
        ...

    def read(self, account: str) -> str | None:
        """Return the secret or None; raise `KeyStoreUnavailable`."""
        ...

    def write(self, account: str, secret: str) -> None:
        """Keep the secret; raise `KeyStoreUnavailable`."""
        ...


class SystemKeyStore:
    """The computer's own key store through `keyring`, with a time limit, since an unlock question may hang for ever.

    Stores that keep secrets in plain text or not at all (keyring's priority below 1) count as unavailable.
    """

    def __init__(self, timeout_s: float = 30.0) -> None:
        self._timeout_s = timeout_s
        self._name = "key store"

    @property
    def name(self) -> str:
        """The back end's name once it was used."""
        return self._name

    def read(self, account: str) -> str | None:
        """Return the secret or None; raise `KeyStoreUnavailable`."""
        return self._ask(lambda: self._read(account))

    def write(self, account: str, secret: str) -> None:
        """Keep the secret; raise `KeyStoreUnavailable`."""
        self._ask(lambda: self._write(account, secret))

    def _read(self, account: str) -> str | None:
        import keyring  # 0.2 s: only where no key file exists

        self._check_backend(keyring.get_keyring())
        return keyring.get_password(SERVICE, account)

    def _write(self, account: str, secret: str) -> None:
        import keyring

        self._check_backend(keyring.get_keyring())
        keyring.set_password(SERVICE, account, secret)

    def _check_backend(self, backend: object) -> None:
        self._name = str(getattr(backend, "name", type(backend).__name__))
        if float(getattr(backend, "priority", 0)) < 1:
            raise KeyStoreUnavailable("this computer has no key store")

    def _ask(self, question: Callable[[], str | None]) -> str | None:
        answers: queue.SimpleQueue[tuple[str | None, Exception | None]] = queue.SimpleQueue()

        def run() -> None:
            try:
                answers.put((question(), None))
            except Exception as error:  # noqa: BLE001 - back ends raise whatever their library raises
                answers.put((None, error))

        threading.Thread(target=run, name="key-store", daemon=True).start()
        try:
            answer, error = answers.get(timeout=self._timeout_s)
        except queue.Empty:
            raise KeyStoreUnavailable(f"the key store did not answer within {self._timeout_s:.0f} s") from None
        if isinstance(error, KeyStoreUnavailable):
            raise error
        if error is not None:
            raise KeyStoreUnavailable(f"the key store refused ({type(error).__name__})") from error
        return answer


def find_or_make_key(data_dir: Path, has_database: bool, key_store: KeyStore) -> tuple[bytes, KeyPlace]:
    """Return the data folder's key; make one only where no database exists.

    Raises:
        ProcessingError: DATABASE, when a database exists and its key cannot be found, or the key file is damaged.
        OSError: the data folder does not take the key file.
    """
    key_file = data_dir / "key"
    if key_file.exists():
        return decoded(key_file.read_bytes().decode("ascii", "replace"), str(key_file)), _in_file(key_file)
    account = account_of(data_dir)
    complaint = "it is not in the key store"
    try:
        secret = (key_store.read(account) or None) if account else None  # an empty one is a forgotten one
    except KeyStoreUnavailable as error:
        secret, complaint = None, str(error)
    if secret is not None:
        return decoded(secret, key_store.name), _in_key_store(key_store)
    if has_database:
        raise ProcessingError.of(
            ErrorCode.DATABASE,
            f"the key of the database in {data_dir} cannot be found: {complaint}, and there is no "
            f"file {key_file.name}. "
            "Unlock the key store, or put the file back, and start again. The database was left as it is",
            reason="no-key",
        )
    return install_key(data_dir, secrets.token_bytes(KEY_BYTES), key_store)


def install_key(data_dir: Path, key: bytes, key_store: KeyStore) -> tuple[bytes, KeyPlace]:
    """Keep a key for a data folder that has none yet, in the key store or else in a file.

    Raises:
        OSError: the data folder does not take the key file.
    """
    account = account_of(data_dir)
    if account is None:
        account = secrets.token_hex(8)
        write_private_file(data_dir / "id", account)
    try:
        key_store.write(account, key.hex())
        if key_store.read(account) == key.hex():
            return key, _in_key_store(key_store)
    except KeyStoreUnavailable:
        pass
    write_private_file(data_dir / "key", key.hex())
    return key, _in_file(data_dir / "key")


def no_key() -> KeyPlace:
    """Return the statement for a system without SQLCipher."""
    return KeyPlace(
        "none",
        "nowhere: the database is not encrypted, because SQLCipher is not available on this system",
        "Other accounts of this computer may not open the data folder.",
        "Whoever has the data folder, a backup of it or the disk can read everything. Encrypt the disk.",
    )


def account_of(data_dir: Path) -> str | None:
    """Return the name under which the key store keeps the data folder's key."""
    try:
        return (data_dir / "id").read_text("ascii").strip() or None
    except FileNotFoundError:
        return None


def decoded(text: str, where: str) -> bytes:
    """Return the key that a stored text is; raise DATABASE where it is none."""
    try:
        key = bytes.fromhex(text.strip())
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise ProcessingError.of(
            ErrorCode.DATABASE,
            f"the key in {where} is damaged. Put back a copy of it; the database was left as it is",
            reason="no-key",
        )
    return key


def _in_key_store(key_store: KeyStore) -> KeyPlace:
    return KeyPlace(
        "key-store",
        f"in this computer's key store ({key_store.name})",
        "Whoever has only the files (a stolen disk, a backup, a copy in a cloud) cannot read them.",
        "Programs that run under your account while you are logged in can ask for the key as well. "
        "If the key store is lost, the database cannot be opened.",
    )


def _in_file(key_file: Path) -> KeyPlace:
    return KeyPlace(
        "file",
        f"in the file {key_file}, which only your account may read",
        "A copy of the database alone, without that file, cannot be read; other accounts may open neither.",
        "Whoever has the whole data folder (a stolen disk, a full backup) can read everything. Encrypt the disk, "
        "and keep a copy of the file in a safe place: without it the database cannot be opened.",
    )

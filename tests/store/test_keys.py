import secrets
import stat
import threading
from pathlib import Path

import pytest

from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.store.keys import KeyStoreUnavailable, SystemKeyStore, find_or_make_key
from tests.store.builders import FakeKeyStore


class LockedKeyStore:
    """Refuses everything, as a locked key ring does."""

    name = "locked key store"

    def read(self, account: str) -> str | None:
        raise KeyStoreUnavailable("it is locked")

    def write(self, account: str, secret: str) -> None:
        raise KeyStoreUnavailable("it is locked")


class ForgetfulKeyStore(FakeKeyStore):
    """Takes a secret and does not keep it, as keyring's null back end does."""

    def write(self, account: str, secret: str) -> None:
        pass


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def test_a_key_in_the_key_store_is_found_again_and_no_file_is_written(folder: Path) -> None:
    store = FakeKeyStore()
    key, place = find_or_make_key(folder, False, store)
    assert (len(key), place.kind) == (32, "key-store")
    assert find_or_make_key(folder, True, store)[0] == key
    assert not (folder / "key").exists()
    assert list(store.secrets.values()) == [key.hex()]


def test_two_folders_have_keys_of_their_own_in_one_key_store(tmp_path: Path) -> None:
    store = FakeKeyStore()
    folders = [tmp_path / "one", tmp_path / "two"]
    for folder in folders:
        folder.mkdir()
    keys = [find_or_make_key(folder, False, store)[0] for folder in folders]
    assert keys[0] != keys[1]
    assert [find_or_make_key(folder, True, store)[0] for folder in folders] == keys


@pytest.mark.parametrize("store", [LockedKeyStore(), ForgetfulKeyStore()])
def test_without_a_key_store_the_key_lies_in_a_private_file(
    folder: Path, store: LockedKeyStore | ForgetfulKeyStore
) -> None:
    key, place = find_or_make_key(folder, False, store)
    file = folder / "key"
    assert file.read_text() == key.hex()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert place.kind == "file"
    assert str(file) in place.where
    assert "whole data folder" in place.protects_not
    assert find_or_make_key(folder, True, store)[0] == key


def test_a_key_file_is_used_without_asking_the_key_store(folder: Path) -> None:
    key, _ = find_or_make_key(folder, False, LockedKeyStore())
    other = FakeKeyStore()
    other.secrets[(folder / "id").read_text()] = secrets.token_hex(32)
    assert find_or_make_key(folder, True, other)[0] == key


@pytest.mark.parametrize("store", [LockedKeyStore(), FakeKeyStore()])
def test_no_new_key_is_made_for_a_database_whose_key_is_missing(
    folder: Path, store: LockedKeyStore | FakeKeyStore
) -> None:
    (folder / "id").write_text("0123456789abcdef")
    with pytest.raises(ProcessingError) as caught:
        find_or_make_key(folder, True, store)
    assert caught.value.failure.code is ErrorCode.DATABASE
    assert caught.value.failure.details["reason"] == "no-key"
    assert str(folder) in caught.value.failure.message
    assert sorted(path.name for path in folder.iterdir()) == ["id"]


@pytest.mark.parametrize("text", ["", "abc", "zz" * 32, "ab" * 31, "\xff" * 64])
def test_a_damaged_key_file_is_told_and_not_replaced(folder: Path, text: str) -> None:
    (folder / "key").write_text(text, encoding="latin-1")
    with pytest.raises(ProcessingError) as caught:
        find_or_make_key(folder, True, FakeKeyStore())
    assert caught.value.failure.details["reason"] == "no-key"
    assert (folder / "key").read_text(encoding="latin-1") == text


def test_keyring_without_a_back_end_counts_as_unavailable() -> None:
    store = SystemKeyStore()
    with pytest.raises(KeyStoreUnavailable, match="no key store"):
        store.read("account")
    with pytest.raises(KeyStoreUnavailable, match="no key store"):
        store.write("account", "secret")


class Backend:
    """A keyring back end that is set for a test."""

    name = "a back end"
    priority = 5

    def __init__(self) -> None:
        self.answered = threading.Event()

    def get_password(self, service: str, account: str) -> str | None:
        self.answered.wait()
        raise RuntimeError("whatever a back end raises")

    def set_password(self, service: str, account: str, secret: str) -> None:
        raise AssertionError("not reached")


def test_a_key_store_that_hangs_is_given_up_and_one_that_breaks_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    import keyring

    backend = Backend()
    monkeypatch.setattr(keyring, "get_keyring", lambda: backend)
    monkeypatch.setattr(keyring, "get_password", backend.get_password)
    with pytest.raises(KeyStoreUnavailable, match="did not answer"):
        SystemKeyStore(timeout_s=0.05).read("account")
    backend.answered.set()
    with pytest.raises(KeyStoreUnavailable, match="RuntimeError"):
        SystemKeyStore().read("account")

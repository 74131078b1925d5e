"""The change of key: whatever interrupts it, the database opens with the old or the new key; nothing is left over."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.store.database import Database, open_database
from desktop_app.store.keys import KeyStore, KeyStoreUnavailable
from desktop_app.store.safekeeping.rekeying import change_key
from tests.store.builders import FakeKeyStore, new_session

POINTS = ("key kept", "copy made", "copy in place")


class NoKeyStore:
    """A computer without one: the key lies in a file."""

    name = "none"

    def read(self, account: str) -> str | None:
        raise KeyStoreUnavailable

    def write(self, account: str, secret: str) -> None:
        raise KeyStoreUnavailable


@pytest.fixture(params=["key store", "file"])
def keys(request: pytest.FixtureRequest) -> KeyStore:
    return FakeKeyStore() if request.param == "key store" else NoKeyStore()


def filled(data_dir: Path, keys: KeyStore) -> Database:
    database = open_database(data_dir, key_store=keys)
    new_session(database)
    return database


def killed_at(point: str) -> Callable[[str], None]:
    def reached(now: str) -> None:
        if now == point:
            raise KeyboardInterrupt

    return reached


def opened_key(data_dir: Path, keys: KeyStore) -> bytes | None:
    """Open the database as the program does, look into it, and return its key."""
    database = open_database(data_dir, key_store=keys)
    with database.reading() as connection:
        assert connection.value("SELECT count(*) FROM file_processing_status") == 1
    database.close()
    return database.place.key


def test_the_key_is_another_one_and_nothing_else_changes(data_dir: Path, keys: KeyStore) -> None:
    filled(data_dir, keys).close()
    before = opened_key(data_dir, keys)
    listed = sorted(path.name for path in data_dir.iterdir())
    key = change_key(data_dir, keys)
    assert key != before
    assert opened_key(data_dir, keys) == key
    assert sorted(path.name for path in data_dir.iterdir()) == listed
    assert change_key(data_dir, keys) != key
    if isinstance(keys, FakeKeyStore):
        assert sum(bool(secret) for secret in keys.secrets.values()) == 1


@pytest.mark.parametrize("point", POINTS)
def test_wherever_it_is_killed_one_of_the_keys_opens_it(data_dir: Path, keys: KeyStore, point: str) -> None:
    filled(data_dir, keys).close()
    before = opened_key(data_dir, keys)
    listed = sorted(path.name for path in data_dir.iterdir())
    with pytest.raises(KeyboardInterrupt):
        change_key(data_dir, keys, killed_at(point))
    after = opened_key(data_dir, keys)
    assert (after == before) is (point != "copy in place")
    assert opened_key(data_dir, keys) == after
    assert sorted(path.name for path in data_dir.iterdir()) == listed
    assert opened_key(data_dir, keys) != change_key(data_dir, keys)


def test_it_is_refused_while_another_program_has_it_open(data_dir: Path, keys: KeyStore) -> None:
    database = filled(data_dir, keys)
    with pytest.raises(ProcessingError) as told:
        change_key(data_dir, keys)
    assert told.value.failure.code is ErrorCode.DATA_IN_USE
    database.close()
    assert opened_key(data_dir, keys) == database.place.key


def test_a_key_store_that_forgets_changes_nothing(data_dir: Path) -> None:
    keys = FakeKeyStore()
    filled(data_dir, keys).close()
    before = opened_key(data_dir, keys)

    class Forgetful(FakeKeyStore):
        def write(self, account: str, secret: str) -> None:
            raise KeyStoreUnavailable("locked")

    forgetful = Forgetful()
    forgetful.secrets = dict(keys.secrets)
    with pytest.raises((ProcessingError, KeyStoreUnavailable)):
        change_key(data_dir, forgetful)
    assert opened_key(data_dir, keys) == before


KILLED = """
import os, sys
from pathlib import Path
from desktop_app.store.safekeeping.rekeying import change_key
from tests.store.safekeeping.test_rekeying import NoKeyStore
change_key(Path(sys.argv[1]), NoKeyStore(), lambda now: os._exit(9) if now == sys.argv[2] else None)
"""


@pytest.mark.parametrize("point", POINTS)
def test_a_killed_process_leaves_a_database_that_opens(data_dir: Path, point: str) -> None:
    keys = NoKeyStore()
    filled(data_dir, keys).close()
    root = Path(__file__).resolve().parents[3]
    ended = subprocess.run([sys.executable, "-c", KILLED, data_dir, point], cwd=root, timeout=300, check=False)
    assert ended.returncode == 9
    assert opened_key(data_dir, keys) is not None
    assert not (data_dir / "key-change").exists()

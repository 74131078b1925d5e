"""Restoring a backup: who needs the phrase, what is refused, and what is kept of the database that gives way."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.store.database import Database, open_database
from desktop_app.store.driver import HAS_SQLCIPHER
from desktop_app.store.safekeeping.backup import back_up, recovery_phrase
from desktop_app.store.safekeeping.phrases import key_of, phrase_of
from desktop_app.store.safekeeping.restoring import Restored, needs_phrase, restore_backup
from desktop_app.store.work.progress import save_steps
from tests.store.builders import FakeKeyStore, new_session, reading_steps


@pytest.fixture
def keys() -> FakeKeyStore:
    return FakeKeyStore()


def filled(data_dir: Path, keys: FakeKeyStore, count: int = 1) -> Database:
    database = open_database(data_dir, key_store=keys)
    for file_id in new_session(database, count):
        save_steps(database, reading_steps(file_id, file_id.encode()))
    return database


def backed_up(data_dir: Path, keys: FakeKeyStore, target: Path) -> str:
    """Make a folder with one file, a backup of it, and return the phrase."""
    database = filled(data_dir, keys)
    back_up(database, target)
    phrase = recovery_phrase(database)
    database.close()
    assert phrase is not None
    return phrase


def files_in(data_dir: Path, keys: FakeKeyStore) -> int:
    database = open_database(data_dir, key_store=keys)
    with database.reading() as connection:
        count = connection.value("SELECT count(*) FROM file_processing_status")
    database.close()
    return count


def code_of(data_dir: Path, backup: Path, keys: FakeKeyStore, phrase: str | None = None) -> tuple[ErrorCode, str]:
    with pytest.raises(ProcessingError) as told:
        restore_backup(data_dir, backup, phrase, keys)
    return told.value.failure.code, told.value.failure.message


def test_the_same_computer_needs_no_phrase(data_dir: Path, tmp_path: Path, keys: FakeKeyStore) -> None:
    backed_up(data_dir, keys, tmp_path / "b")
    before = (tmp_path / "b").read_bytes()
    filled(data_dir, keys, 3).close()
    assert not needs_phrase(data_dir, tmp_path / "b", keys)
    restored = restore_backup(data_dir, tmp_path / "b", key_store=keys)
    assert files_in(data_dir, keys) == 1
    assert (tmp_path / "b").read_bytes() == before
    assert kept_files(restored, data_dir, keys) == 4


def kept_files(restored: Restored, data_dir: Path, keys: FakeKeyStore) -> int:
    """Return how many files the database that was kept aside has, opened with the key of now."""
    assert restored.kept_aside is not None
    aside = data_dir.parent / "aside"
    aside.mkdir()
    shutil.copy(restored.kept_aside, aside / "labstream.db")
    shutil.copy(data_dir / "id", aside / "id")
    return files_in(aside, keys)


def test_another_computer_needs_the_phrase(data_dir: Path, tmp_path: Path, keys: FakeKeyStore) -> None:
    phrase = backed_up(data_dir, keys, tmp_path / "b")
    elsewhere, others = tmp_path / "elsewhere", FakeKeyStore()
    assert needs_phrase(elsewhere, tmp_path / "b", others)
    assert code_of(elsewhere, tmp_path / "b", others)[0] is ErrorCode.PHRASE_WRONG
    assert restore_backup(elsewhere, tmp_path / "b", phrase, others).kept_aside is None
    assert files_in(elsewhere, others) == 1
    assert list(others.secrets.values()) == [key_of(phrase).hex()]  # the phrase that was printed stays the right one


def test_a_folder_with_a_key_keeps_it(data_dir: Path, tmp_path: Path, keys: FakeKeyStore) -> None:
    phrase = backed_up(data_dir, keys, tmp_path / "b")
    elsewhere, others = tmp_path / "elsewhere", FakeKeyStore()
    filled(elsewhere, others, 2).close()
    secrets = dict(others.secrets)
    restored = restore_backup(elsewhere, tmp_path / "b", phrase, others)
    assert others.secrets == secrets
    assert files_in(elsewhere, others) == 1
    assert kept_files(restored, elsewhere, others) == 2


def test_a_phrase_of_another_database_is_told(data_dir: Path, tmp_path: Path, keys: FakeKeyStore) -> None:
    backed_up(data_dir, keys, tmp_path / "b")
    code, message = code_of(tmp_path / "new", tmp_path / "b", FakeKeyStore(), phrase_of(b"x" * 32))
    assert code is ErrorCode.PHRASE_WRONG
    assert "does not open this file" in message


def damaged(path: Path) -> Path:
    data = bytearray(path.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 4096] = bytes(4096)
    path.write_bytes(data)
    return path


def foreign(path: Path) -> Path:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE poems (line TEXT)")
    connection.commit()
    connection.close()
    return path


def test_what_is_no_sound_backup_is_refused_and_nothing_replaced(
    data_dir: Path, tmp_path: Path, keys: FakeKeyStore
) -> None:
    backed_up(data_dir, keys, tmp_path / "b")
    (tmp_path / "empty").write_bytes(b"")
    (tmp_path / "cut").write_bytes((tmp_path / "b").read_bytes()[:30_000])
    before = (data_dir / "labstream.db").read_bytes()
    listed = sorted(path.name for path in data_dir.iterdir())
    for backup, words in (
        (damaged(tmp_path / "b"), "it is damaged"),
        (foreign(tmp_path / "poems"), "none of Labstream's"),
        (tmp_path / "empty", "empty or was cut off"),
        (tmp_path / "cut", "was cut off, or is no backup"),
        (tmp_path / "nothing", "there is no file"),
        (tmp_path, "there is no file"),
    ):
        code, message = code_of(data_dir, backup, keys)
        assert code is ErrorCode.BACKUP_INVALID
        assert words in message
    assert (data_dir / "labstream.db").read_bytes() == before
    assert sorted(path.name for path in data_dir.iterdir()) == listed


def test_a_backup_of_a_newer_program_is_refused(data_dir: Path, tmp_path: Path, keys: FakeKeyStore) -> None:
    database = filled(data_dir, keys)
    with database.writing() as connection:
        connection.run("PRAGMA user_version = 99")
    back_up(database, tmp_path / "b")
    with database.writing() as connection:
        connection.run("PRAGMA user_version = 6")
    database.close()
    assert "newer Labstream" in code_of(data_dir, tmp_path / "b", keys)[1]


def test_nothing_is_replaced_under_a_running_program(data_dir: Path, tmp_path: Path, keys: FakeKeyStore) -> None:
    database = filled(data_dir, keys)
    back_up(database, tmp_path / "b")
    assert code_of(data_dir, tmp_path / "b", keys)[0] is ErrorCode.DATA_IN_USE
    with database.reading() as connection:
        assert connection.value("SELECT count(*) FROM file_processing_status") == 1
    database.close()


def test_a_damaged_database_is_replaced_and_kept(data_dir: Path, tmp_path: Path, keys: FakeKeyStore) -> None:
    backed_up(data_dir, keys, tmp_path / "b")
    broken = damaged(data_dir / "labstream.db").read_bytes()
    restored = restore_backup(data_dir, tmp_path / "b", key_store=keys)
    assert files_in(data_dir, keys) == 1
    assert restored.kept_aside is not None
    assert restored.kept_aside.read_bytes()[4096:] == broken[4096:]  # the first page says how changes are logged


def plain_backup(tmp_path: Path) -> Path:
    """A backup as a computer without SQLCipher makes it."""
    folder = tmp_path / "plain"
    database = open_database(folder, is_encryption_wanted=False)
    for file_id in new_session(database, 1):
        save_steps(database, reading_steps(file_id, file_id.encode()))
    back_up(database, tmp_path / "plain-backup")
    database.close()
    return tmp_path / "plain-backup"


@pytest.mark.skipif(not HAS_SQLCIPHER, reason="nothing is encrypted here")
@pytest.mark.parametrize("has_data", [True, False])
def test_a_plain_backup_becomes_an_encrypted_database(
    data_dir: Path, tmp_path: Path, keys: FakeKeyStore, has_data: bool
) -> None:
    backup = plain_backup(tmp_path)
    if has_data:
        filled(data_dir, keys, 2).close()
    assert restore_backup(data_dir, backup, key_store=keys).facts.files == 1
    assert b"SQLite format 3" not in (data_dir / "labstream.db").read_bytes()
    assert files_in(data_dir, keys) == 1
    database = open_database(data_dir, key_store=keys)
    assert database.is_encrypted
    with database.reading() as connection:
        assert connection.rows("PRAGMA integrity_check") == [("ok",)]
    database.close()


@pytest.mark.parametrize(
    "planted",
    [
        "CREATE TRIGGER planted AFTER INSERT ON test_results BEGIN UPDATE test_results SET value_text = '1'; END",
        "CREATE VIEW planted AS SELECT 1",
    ],
)
def test_a_backup_that_would_act_by_itself_is_refused(
    data_dir: Path, tmp_path: Path, keys: FakeKeyStore, planted: str
) -> None:
    backup = plain_backup(tmp_path)
    connection = sqlite3.connect(backup)
    connection.execute(planted)
    connection.commit()
    connection.close()
    code, message = code_of(data_dir, backup, keys)
    assert code is ErrorCode.BACKUP_INVALID
    assert "none of Labstream's" in message
    assert not (data_dir / "labstream.db").exists()

"""The database file: private, encrypted, opened by one program at a time, and refused where it cannot be used."""

import os
import stat
import threading
from pathlib import Path

import pytest

from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.store.database import FILE_NAME, Database, open_database
from desktop_app.store.folder import make_private_folder, opened_by_one, write_private_file
from desktop_app.store.work.progress import save_steps
from desktop_app.store.work.sessions import create_session, list_sessions, session_summary
from tests.store.builders import FakeKeyStore, connected, new_session, reading_steps, session_of

SECRET = b"A Very Private Name"


def reason(caught: pytest.ExceptionInfo[ProcessingError]) -> object:
    assert caught.value.failure.code is ErrorCode.DATABASE
    return caught.value.failure.details["reason"]


def fill(database: Database) -> str:
    (file_id,) = new_session(database)
    save_steps(database, reading_steps(file_id, SECRET * 1000))
    return session_of(file_id)


def test_nothing_in_the_folder_is_plain_text(data_dir: Path) -> None:
    store = FakeKeyStore()
    database = open_database(data_dir, key_store=store)
    fill(database)
    assert database.is_encrypted
    for is_closed in (False, True):
        everything = b"".join(path.read_bytes() for path in data_dir.iterdir())
        for word in (SECRET, b"SQLite format 3", b"CREATE TABLE", b"Sodium", b"/reports/"):
            assert word not in everything
        if not is_closed:
            database.close()
    assert not any(bytes.fromhex(secret) in everything for secret in store.secrets.values())


def test_folder_and_files_are_private_even_under_a_lax_umask(data_dir: Path) -> None:
    previous = os.umask(0)
    try:
        database = open_database(data_dir)
        fill(database)
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in data_dir.iterdir()}
        database.close()
    finally:
        os.umask(previous)
    assert stat.S_IMODE(data_dir.stat().st_mode) == 0o700
    assert {FILE_NAME, f"{FILE_NAME}-wal", f"{FILE_NAME}-shm", "key", "id", "lock"} == set(modes)
    assert set(modes.values()) == {0o600}


def test_rights_that_were_too_wide_are_narrowed(data_dir: Path) -> None:
    open_database(data_dir).close()
    data_dir.chmod(0o755)
    (data_dir / FILE_NAME).chmod(0o644)
    open_database(data_dir).close()
    assert stat.S_IMODE(data_dir.stat().st_mode) == 0o700
    assert stat.S_IMODE((data_dir / FILE_NAME).stat().st_mode) == 0o600


def test_wrong_key_is_refused_and_the_file_left_as_it_is(data_dir: Path, capfd: pytest.CaptureFixture[str]) -> None:
    database = open_database(data_dir)
    fill(database)
    database.close()
    before = (data_dir / FILE_NAME).read_bytes()
    (data_dir / "key").write_text("ab" * 32)
    with pytest.raises(ProcessingError) as caught:
        open_database(data_dir)
    assert reason(caught) == "unreadable"
    assert str(data_dir / FILE_NAME) in caught.value.failure.message
    assert (data_dir / FILE_NAME).read_bytes() == before
    assert capfd.readouterr().err == ""


def test_missing_key_is_refused_and_the_file_left_as_it_is(data_dir: Path) -> None:
    open_database(data_dir).close()
    before = (data_dir / FILE_NAME).read_bytes()
    (data_dir / "key").unlink()
    with pytest.raises(ProcessingError) as caught:
        open_database(data_dir)
    assert reason(caught) == "no-key"
    assert (data_dir / FILE_NAME).read_bytes() == before
    assert not (data_dir / "key").exists()


@pytest.mark.parametrize("content", [b"not a database at all" * 100, b"x", b"\0" * 8192])
def test_a_file_that_is_no_database_is_never_overwritten(data_dir: Path, content: bytes) -> None:
    open_database(data_dir).close()
    (data_dir / FILE_NAME).write_bytes(content)
    with pytest.raises(ProcessingError) as caught:
        open_database(data_dir)
    assert reason(caught) == "unreadable"
    assert (data_dir / FILE_NAME).read_bytes() == content


def test_damage_inside_the_file_is_told_where_it_is_met(data_dir: Path) -> None:
    database = open_database(data_dir)
    fill(database)
    database.close()
    path = data_dir / FILE_NAME
    content = bytearray(path.read_bytes())
    content[4096 : len(content)] = b"\xa5" * (len(content) - 4096)
    path.write_bytes(content)
    with pytest.raises(ProcessingError) as caught:
        list_sessions(open_database(data_dir))
    assert reason(caught) in {"damaged", "unreadable"}
    assert "left as it is" in caught.value.failure.message


def test_a_newer_database_is_refused_and_left_as_it_is(data_dir: Path) -> None:
    database = open_database(data_dir)
    with database.writing() as connection:
        connection.run("PRAGMA user_version = 999")
    database.close()
    before = {path.name: path.read_bytes() for path in data_dir.iterdir() if path.name.startswith(FILE_NAME)}
    with pytest.raises(ProcessingError, match="newer Labstream") as caught:
        open_database(data_dir)
    assert reason(caught) == "newer"
    after = {path.name: path.read_bytes() for path in data_dir.iterdir() if path.name.startswith(FILE_NAME)}
    assert after == before


def test_a_locked_database_is_told_after_the_time_to_wait(data_dir: Path) -> None:
    database = open_database(data_dir, busy_timeout_s=0.05)
    other = connected(data_dir)
    other.run("BEGIN IMMEDIATE")
    with pytest.raises(ProcessingError, match="locked") as caught:
        new_session(database)
    assert reason(caught) == "locked"
    assert list_sessions(database) == []
    other.run("ROLLBACK")
    other.close()
    assert len(new_session(database)) == 1
    database.close()


def test_several_programs_that_start_together_make_one_key_and_one_database(data_dir: Path) -> None:
    databases: list[Database] = []
    threads = [threading.Thread(target=lambda: databases.append(open_database(data_dir))) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for number, database in enumerate(databases):
        create_session(database, [], f"engine {number}")
    assert len(databases) == 6
    assert {len(list_sessions(database)) for database in databases} == {6}
    for database in databases:
        database.close()


def test_opening_waits_for_another_program_only_so_long(data_dir: Path) -> None:
    data_dir.mkdir()
    with opened_by_one(data_dir, 1.0), pytest.raises(ProcessingError) as caught, opened_by_one(data_dir, 0.0):
        raise AssertionError("not reached")
    assert reason(caught) == "locked"


def test_a_private_file_is_never_overwritten_and_a_draft_left_by_a_crash_does_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "key"
    (tmp_path / "key.new").write_text("half a k")
    write_private_file(path, "whole key")
    with pytest.raises(FileExistsError):
        write_private_file(path, "another")
    assert path.read_text() == "whole key"
    assert [entry.name for entry in tmp_path.iterdir() if entry.name.startswith("key")] == ["key"]


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(ProcessingError) as caught:
        open_database(tmp_path / "file" / "data")
    assert reason(caught) in {"read-only", "disk"}


def test_without_sqlcipher_the_database_is_plain_and_says_so(data_dir: Path) -> None:
    database = open_database(data_dir, is_encryption_wanted=False)
    session_id = fill(database)
    database.close()
    assert not database.is_encrypted
    assert "not encrypted" in database.key_place.where
    assert (data_dir / FILE_NAME).read_bytes().startswith(b"SQLite format 3")
    assert not (data_dir / "key").exists()
    with_sqlcipher = open_database(data_dir)
    assert not with_sqlcipher.is_encrypted
    assert session_summary(with_sqlcipher, session_id).completed_files == 1
    with_sqlcipher.close()


def test_without_sqlcipher_an_encrypted_database_is_refused(data_dir: Path) -> None:
    open_database(data_dir).close()
    before = (data_dir / FILE_NAME).read_bytes()
    with pytest.raises(ProcessingError) as caught:
        open_database(data_dir, is_encryption_wanted=False)
    assert reason(caught) == "unreadable"
    assert (data_dir / FILE_NAME).read_bytes() == before


def test_the_folder_is_free_again_after_a_failure(data_dir: Path) -> None:
    make_private_folder(data_dir)
    with pytest.raises(ZeroDivisionError), opened_by_one(data_dir, 0.0):
        raise ZeroDivisionError
    open_database(data_dir).close()

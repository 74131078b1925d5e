"""The data folder moved and removed: whatever interrupts, one folder is whole; files of others stay."""

from pathlib import Path

import pytest

from desktop_app import paths
from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.store.api.keys import write_api_key
from desktop_app.store.database import open_database
from desktop_app.store.safekeeping.moving import move_data
from desktop_app.store.safekeeping.wiping import delete_all, measure_data
from desktop_app.store.work.progress import save_steps
from tests.store.builders import FakeKeyStore, new_session, reading_steps


@pytest.fixture
def keys() -> FakeKeyStore:
    return FakeKeyStore()


@pytest.fixture
def filled(data_dir: Path, keys: FakeKeyStore) -> Path:
    database = open_database(data_dir, key_store=keys)
    (file_id,) = new_session(database)
    save_steps(database, reading_steps(file_id, b"data"))
    database.close()
    (data_dir / "settings.toml").write_text('theme = "dark"\n')
    (data_dir / "letter.txt").write_text("somebody's own")
    return data_dir


def file_count(data_dir: Path, keys: FakeKeyStore) -> int:
    database = open_database(data_dir, key_store=keys)
    with database.reading() as connection:
        count = connection.value("SELECT count(*) FROM file_processing_status")
    database.close()
    return count


@pytest.mark.parametrize("removes_old", [True, False])
def test_everything_moves_and_is_found_there(
    filled: Path, tmp_path: Path, keys: FakeKeyStore, removes_old: bool
) -> None:
    target = tmp_path / "a new place" / "ä"
    assert move_data(filled, target, removes_old=removes_old, key_store=keys) == target
    assert paths.data_dir() == paths.data_dir(str(filled)) == target
    assert file_count(target, keys) == 1
    assert (target / "settings.toml").read_text() == 'theme = "dark"\n'
    assert (filled / "letter.txt").exists()
    assert (filled / "labstream.db").exists() is not removes_old
    assert target.stat().st_mode & 0o077 == 0


def test_it_moves_on_and_back(filled: Path, tmp_path: Path, keys: FakeKeyStore) -> None:
    move_data(filled, tmp_path / "one", removes_old=True, key_store=keys)
    move_data(tmp_path / "one", tmp_path / "two", removes_old=True, key_store=keys)
    assert paths.data_dir() == tmp_path / "two"
    assert file_count(paths.data_dir(), keys) == 1


@pytest.mark.parametrize("point", ["begun", "copied", "switched"])
def test_wherever_it_is_killed_one_folder_is_whole(
    filled: Path, tmp_path: Path, keys: FakeKeyStore, point: str
) -> None:
    def reached(now: str) -> None:
        if now == point:
            raise KeyboardInterrupt

    target = tmp_path / "new"
    with pytest.raises(KeyboardInterrupt):
        move_data(filled, target, removes_old=True, key_store=keys, reached=reached)
    assert paths.data_dir() == (target if point == "switched" else filled)
    assert file_count(paths.data_dir(), keys) == 1
    if point != "switched":
        move_data(filled, target, removes_old=True, key_store=keys)  # what is left of the attempt is in nobody's way
        assert file_count(paths.data_dir(), keys) == 1
        assert not (target / "being-moved").exists()


def test_folders_that_cannot_be_taken_are_refused(filled: Path, tmp_path: Path, keys: FakeKeyStore) -> None:
    full = tmp_path / "full"
    full.mkdir()
    (full / "photo").touch()
    for target, words in (
        (full, "it is not empty"),
        (full / "photo", "it is a file"),
        (filled, "the data folder itself"),
        (filled / "inside", "lies in the other"),
        (tmp_path, "lies in the other"),
    ):
        with pytest.raises(ProcessingError) as told:
            move_data(filled, target, removes_old=True, key_store=keys)
        assert told.value.failure.code is ErrorCode.EXPORT_REFUSED
        assert words in told.value.failure.message
    assert paths.data_dir() == filled


def test_a_folder_that_is_not_connected_is_told(filled: Path, tmp_path: Path, keys: FakeKeyStore) -> None:
    move_data(filled, tmp_path / "drive", removes_old=True, key_store=keys)
    (tmp_path / "drive").rename(tmp_path / "unplugged")
    with pytest.raises(FileNotFoundError, match="which is not there"):
        paths.data_dir()


def test_deleting_removes_everything_of_ours_and_nothing_else(filled: Path, keys: FakeKeyStore) -> None:
    (filled / "labstream-v5-20260101T000000Z.db").touch()
    (filled / "labstream.log.1").touch()
    for host in ("api.example.org", "other.example"):
        write_api_key(host, "secret", keys)
    delete_all(filled, keys, api_hosts=["api.example.org", "other.example", "never.example"])
    assert {path.name for path in filled.iterdir()} <= {"letter.txt", "lock"}
    assert not any(keys.secrets.values())
    assert file_count(filled, keys) == 0  # a new beginning


def test_nothing_is_deleted_under_a_running_program(filled: Path, keys: FakeKeyStore) -> None:
    database = open_database(filled, key_store=keys)
    with pytest.raises(ProcessingError) as told:
        delete_all(filled, keys)
    assert told.value.failure.code is ErrorCode.DATA_IN_USE
    size = measure_data(database)
    database.close()
    assert (size.sessions, size.reports, size.values) == (1, 1, 2)
    assert size.size_bytes > 50_000
    assert file_count(filled, keys) == 1


def test_a_database_whose_key_is_lost_can_be_deleted(filled: Path, keys: FakeKeyStore) -> None:
    keys.secrets.clear()
    delete_all(filled, keys)
    assert not (filled / "labstream.db").exists()

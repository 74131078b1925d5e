"""Settings are stored at once, whole, and told; the state of encryption is what the database really has."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.core.settings import Settings, load_settings
from desktop_app.desk.settings_desk import SettingsDesk
from desktop_app.store.database import Database, open_database


@pytest.fixture
def database(data_dir: Path) -> Iterator[Database]:
    database = open_database(data_dir)
    yield database
    database.close()


@pytest.fixture
def desk(qtbot: QtBot, data_dir: Path, database: Database) -> SettingsDesk:
    return SettingsDesk(data_dir, database, Settings())


def test_a_change_is_stored_and_told(desk: SettingsDesk, data_dir: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.changed) as told:
        assert desk.change(theme="dark", files_at_a_time=2) is None
    assert told.args == [Settings(theme="dark", files_at_a_time=2)]
    assert desk.settings == load_settings(data_dir / "settings.toml") == Settings(theme="dark", files_at_a_time=2)


def test_a_change_that_cannot_be_used_changes_nothing(desk: SettingsDesk, data_dir: Path, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(desk.changed):
        sentence = desk.change(text_size_percent=300)
    assert sentence == "The setting was not saved: text_size_percent is 300, but must lie between 90 and 150."
    assert desk.settings == Settings()
    assert not (data_dir / "settings.toml").exists()


def test_what_was_written_by_hand_meanwhile_is_kept(desk: SettingsDesk, data_dir: Path) -> None:
    (data_dir / "settings.toml").write_text("max_pages = 7 # mine\n", encoding="utf-8")
    desk.change(theme="light")
    assert (data_dir / "settings.toml").read_text(encoding="utf-8") == 'max_pages = 7 # mine\ntheme = "light"\n'
    assert desk.settings.max_pages == 7


def test_a_file_broken_by_hand_is_not_written_over(desk: SettingsDesk, data_dir: Path) -> None:
    (data_dir / "settings.toml").write_text("max_pages =", encoding="utf-8")
    assert (desk.change(theme="light") or "").startswith("The setting was not saved: settings.toml cannot be read")
    assert (data_dir / "settings.toml").read_text(encoding="utf-8") == "max_pages ="


def test_encryption_is_what_the_database_has(desk: SettingsDesk, database: Database) -> None:
    told = desk.encryption()
    assert database.is_encrypted
    assert told["state"].startswith("On")
    assert told["key"] == database.key_place.where
    assert (told["protects"], told["protects_not"]) == (
        database.key_place.protects,
        database.key_place.protects_not,
    )


def test_a_plain_database_is_not_called_encrypted(qtbot: QtBot, data_dir: Path) -> None:
    database = open_database(data_dir, is_encryption_wanted=False)
    try:
        assert SettingsDesk(data_dir, database, Settings()).encryption()["state"].startswith("Off")
    finally:
        database.close()


def test_the_folders_size_counts_all_its_files(desk: SettingsDesk, data_dir: Path) -> None:
    before = desk.size_bytes()
    (data_dir / "more").mkdir()
    (data_dir / "more" / "copy").write_bytes(bytes(5000))
    assert desk.size_bytes() >= before + 5000
    assert desk.data_folder() == str(data_dir)

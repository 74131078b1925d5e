"""A backup: its phrase, how it is made, whole and encrypted, and when the next one is due."""

import errno
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.store.database import Database
from desktop_app.store.safekeeping.backup import (
    WEEK_MS,
    back_up,
    backup_state,
    note_backup,
    recovery_phrase,
    suggested_name,
)
from desktop_app.store.safekeeping.phrases import key_of, phrase_of
from desktop_app.store.safekeeping.restoring import restore_backup
from desktop_app.store.values import now_ms
from desktop_app.store.work.progress import save_steps
from tests.store.builders import FakeKeyStore, new_session, reading_steps


@given(st.binary(min_size=32, max_size=32))
def test_a_phrase_is_a_key_in_words(key: bytes) -> None:
    phrase = phrase_of(key)
    assert len(phrase.split()) == 24
    assert key_of(phrase) == key
    numbered = "\n".join(f"{place}. {word.upper()}" for place, word in enumerate(phrase.split(), start=1))
    assert key_of(numbered) == key


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda phrase: phrase.replace("abandon", "abandoned", 1), "word 1 is none of the list"),
        (lambda phrase: " ".join(phrase.split()[:-1]), "it has 23 words, not 24"),
        (lambda phrase: phrase.replace("abandon", "zoo", 1), "a word stands in another's place"),
        (lambda _: "", "it has 0 words, not 24"),
    ],
)
def test_a_wrong_phrase_is_told(change: Callable[[str], str], words: str) -> None:
    with pytest.raises(ProcessingError) as told:
        key_of(change(phrase_of(bytes(32))))
    assert told.value.failure.code is ErrorCode.PHRASE_WRONG
    assert words in told.value.failure.message


def test_a_backup_is_encrypted_whole_and_private(database: Database, tmp_path: Path) -> None:
    (file_id,) = new_session(database)
    save_steps(database, reading_steps(file_id, b"data"))
    target = tmp_path / suggested_name()
    assert back_up(database, target) == target.stat().st_size
    assert b"Sodium" not in target.read_bytes()
    assert not target.read_bytes().startswith(b"SQLite format 3")
    assert target.stat().st_mode & 0o077 == 0
    assert [path for path in tmp_path.iterdir() if path.is_file()] == [target]


def test_others_write_while_a_backup_is_made(database: Database, tmp_path: Path) -> None:
    for file_id in new_session(database, 20):
        save_steps(database, reading_steps(file_id, file_id.encode() * 100_000))
    written: list[str] = []
    back_up(database, tmp_path / "b", lambda _: written.extend(new_session(database)))
    assert written
    phrase = recovery_phrase(database)
    restored = restore_backup(tmp_path / "new", tmp_path / "b", phrase, FakeKeyStore())
    assert restored.facts.files == 20  # what was there when it began


def test_a_backup_that_is_stopped_leaves_nothing(database: Database, tmp_path: Path) -> None:
    target = tmp_path / "b"
    target.write_text("an earlier one")

    def stop(_: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        back_up(database, target, stop)
    assert target.read_text() == "an earlier one"
    assert [path for path in tmp_path.iterdir() if path.is_file()] == [target]


def test_a_backup_that_cannot_be_written_is_told(database: Database, tmp_path: Path) -> None:
    for target in (tmp_path / "nowhere" / "b", database.path):
        with pytest.raises(ProcessingError) as told:
            back_up(database, target)
        assert told.value.failure.code is ErrorCode.EXPORT_REFUSED


@pytest.mark.skipif(sys.platform == "win32", reason="a folder in use cannot be renamed there")
def test_a_database_that_cannot_be_opened_for_it_is_told(database: Database, tmp_path: Path) -> None:
    folder = database.path.parent
    folder.rename(folder.with_name("elsewhere"))
    with pytest.raises(ProcessingError) as told:
        back_up(database, tmp_path / "backup.labstream")
    assert told.value.failure.code is ErrorCode.DATABASE
    assert list(tmp_path.glob("*backup*")) == list(tmp_path.glob(".labstream*")) == []


def test_a_backup_for_which_there_is_no_room_is_told(database: Database, tmp_path: Path) -> None:
    def fill(_: float) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(ProcessingError) as told:
        back_up(database, tmp_path / "backup.labstream", fill)
    assert told.value.failure.code is ErrorCode.DISK_FULL


def test_a_backup_is_due_a_week_after_the_last_one(database: Database) -> None:
    assert not backup_state(database).is_due  # nothing to lose yet
    (file_id,) = new_session(database)
    save_steps(database, reading_steps(file_id, b"data"))
    assert not backup_state(database).is_due
    assert backup_state(database, now_ms() + WEEK_MS).is_due
    note_backup(database)
    state = backup_state(database)
    assert state.last_ms is not None
    assert not state.is_due
    assert backup_state(database, state.last_ms + WEEK_MS).is_due

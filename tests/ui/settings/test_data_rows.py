"""The rows of the data card: what they ask before, what they refuse, and what they say."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QDate, QDateTime, QObject, QTime, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.core.program.upkeep import Upkeep
from desktop_app.ui.settings.cards import DATA
from desktop_app.ui.settings.data_desk import DataFacts
from desktop_app.ui.settings.data_dialogs import DeletionOfAll, MoveQuestion, PhraseDialog, PhraseQuestion
from desktop_app.ui.settings.data_rows import DataRows
from desktop_app.ui.settings.rows import SettingCard
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.toast import Toast
from desktop_app.window.upkeep import UpkeepWindow, carry_out

PHRASE = " ".join(f"word{number}" for number in range(24))


class FakeDataDesk(QObject):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.told = DataFacts(1, 2, 304, 5, 1_900_000, None, False)
        self.calls: list[tuple[Any, ...]] = []
        self.is_busy = self.is_phrase_needed = False
        self.failure: ProcessingError | None = None

    def facts(self) -> DataFacts:
        return self.told

    def folder(self) -> str:
        return "/home/elena/labstream"

    def phrase(self) -> str | None:
        return PHRASE

    def suggested_backup(self) -> str:
        return "/home/elena/b.labstream"

    def back_up(self, path: str) -> None:
        if self.failure is not None:
            raise self.failure
        self.calls.append(("back up", path))

    def import_results(self, path: str) -> None:
        if self.failure is not None:
            raise self.failure
        self.calls.append(("import", path))

    def busy(self) -> bool:
        return self.is_busy

    def needs_phrase(self, path: str) -> bool:
        if self.failure is not None:
            raise self.failure
        return self.is_phrase_needed

    def restore(self, path: str, phrase: str | None) -> None:
        self.calls.append(("restore", path, phrase))

    def change_key(self) -> None:
        self.calls.append(("change key",))

    def move(self, path: str, *, removes_old: bool) -> None:
        self.calls.append(("move", path, removes_old))

    def delete_all(self) -> None:
        self.calls.append(("delete",))


class Made:
    def __init__(self, theme: Theme, show: Callable[..., QWidget]) -> None:
        self.desk = FakeDataDesk()
        self.card = SettingCard(theme, DATA, "Data")
        self.card.fill()
        self.window = show(self.card)
        self.toast = Toast(theme, self.window)
        self.path = "/tmp/chosen"
        self.rows = DataRows(
            theme,
            self.desk,  # pyright: ignore[reportArgumentType] - a class's Signal is no SignalInstance to pyright
            self.card,
            self.toast,
            ask_target=lambda _, proposed: self.path and proposed,
            ask_source=lambda *_: self.path,
            ask_new_folder=lambda *_: self.path,
            ask_results=lambda *_: self.path,
        )


@pytest.fixture
def made(theme: Theme, show: Callable[..., QWidget]) -> Made:
    return Made(theme, show)


def test_every_button_has_a_name_and_says_what_it_is_for(made: Made) -> None:
    assert [row.title for row in made.card.rows] == [
        "Backup", "Recovery phrase", "Import results", "Restore a backup", "Key", "Place of the data folder",
        "Delete all data",
    ]  # fmt: skip
    assert made.rows.delete_button.accessibleDescription() == "Delete all data"


def test_the_last_backup_is_told(made: Made) -> None:
    day = QDateTime(QDate(2026, 11, 10), QTime(2, 0)).toMSecsSinceEpoch()
    told: list[str] = []
    for facts in (
        made.desk.told,
        replace(made.desk.told, is_backup_due=True),
        replace(made.desk.told, last_backup_ms=day),
        replace(made.desk.told, last_backup_ms=day, is_backup_due=True),
    ):
        made.desk.told = facts
        made.desk.changed.emit()
        told.append(made.rows.backup.note)
    assert told == [
        "none yet",
        "none yet; a backup is due",
        "last on 10 Nov 2026",
        "last on 10 Nov 2026; the next is due",
    ]


def test_a_backup_goes_where_the_person_says(made: Made) -> None:
    made.rows.backup_button.click()
    assert made.desk.calls == [("back up", "/home/elena/b.labstream")]
    made.path = ""
    made.rows.backup_button.click()
    assert len(made.desk.calls) == 1
    made.path, made.desk.failure = "/x", ProcessingError.of(ErrorCode.EXPORT_REFUSED, "read-only")
    made.rows.backup_button.click()
    assert not made.toast.isHidden()


def test_results_are_imported_from_the_chosen_file(made: Made) -> None:
    made.rows.import_button.click()
    assert made.desk.calls == [("import", "/tmp/chosen")]
    made.desk.failure = ProcessingError.of(ErrorCode.DISK_FULL)
    made.rows.import_button.click()
    assert not made.toast.isHidden()


def test_the_phrase_is_shown_and_copied(made: Made) -> None:
    made.rows.phrase_button.click()
    dialog = made.rows.dialog
    assert isinstance(dialog, PhraseDialog)
    assert "word23" in dialog.accessibleDescription()
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == PHRASE
    dialog.accept()


def test_a_restore_is_asked_for_and_the_phrase_where_it_is_needed(made: Made) -> None:
    made.rows.restore_button.click()
    assert made.rows.dialog is not None
    made.rows.dialog.reject()
    assert made.desk.calls == []
    made.rows.restore_button.click()
    made.rows.dialog.action_button.click()
    made.desk.is_phrase_needed = True
    made.rows.restore_button.click()
    question = made.rows.dialog
    assert isinstance(question, PhraseQuestion)
    question.words.setPlainText(PHRASE)
    question.action_button.click()
    assert made.desk.calls == [("restore", "/tmp/chosen", None), ("restore", "/tmp/chosen", PHRASE)]


def test_what_is_no_backup_is_told_at_once(made: Made) -> None:
    made.desk.failure = ProcessingError.of(ErrorCode.BACKUP_INVALID, "the file is empty")
    made.rows.restore_button.click()
    assert made.rows.dialog is None
    assert not made.toast.isHidden()


def test_a_move_asks_about_the_old_files(made: Made) -> None:
    made.rows.move_button.click()
    question = made.rows.dialog
    assert isinstance(question, MoveQuestion)
    question.removal.setChecked(False)
    question.action_button.click()
    assert made.desk.calls == [("move", "/tmp/chosen", False)]


def test_everything_is_deleted_only_after_the_word(made: Made, qtbot: QtBot) -> None:
    made.rows.delete_button.click()
    question = made.rows.dialog
    assert isinstance(question, DeletionOfAll)
    assert "1 session, 2 reports and 304 values (1.9 MB) in /home/elena/labstream" in question.accessibleDescription()
    assert not question.action_button.isEnabled()
    qtbot.keyClicks(question.typed, "delet")
    assert not question.action_button.isEnabled()
    qtbot.keyClicks(question.typed, "e")
    question.action_button.click()
    assert made.desk.calls == [("delete",)]


def test_nothing_that_closes_the_window_begins_while_files_are_read(made: Made) -> None:
    made.desk.is_busy = True
    for button in (made.rows.restore_button, made.rows.key_button, made.rows.move_button, made.rows.delete_button):
        button.click()
        assert not made.toast.isHidden()
        made.toast.dismiss()
    assert made.rows.dialog is None
    assert made.desk.calls == []


@pytest.mark.parametrize("is_failing", [False, True])
def test_work_on_the_folder_tells_what_came_of_it(theme: Theme, qtbot: QtBot, is_failing: bool) -> None:
    told: list[str] = []

    def run() -> str:
        if is_failing:
            raise ProcessingError.of(ErrorCode.DATA_IN_USE, "/data")
        return "It is done."

    def look() -> None:
        window = next(one for one in QApplication.topLevelWidgets() if isinstance(one, UpkeepWindow))
        if window.go_on.isEnabled():
            timer.stop()
            told.append(window.words.words)
            window.go_on.click()

    timer = QTimer(interval=10)
    timer.timeout.connect(look)
    timer.start()
    assert carry_out(theme, Upkeep("Moving", run))
    assert ("Close the other Labstream" if is_failing else "It is done.") in told[0]

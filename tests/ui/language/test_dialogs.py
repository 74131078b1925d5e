"""The questions and windows that stand before the screens: translated, and with room."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import ErrorCode, Failure
from desktop_app.core.history import Deletion
from desktop_app.core.people.identity import KnownPerson
from desktop_app.exports.formats import FORMATS
from desktop_app.ui.export.dialog import ExportDialog, ExportScope
from desktop_app.ui.export.wish import ExportChoice, ExportMemory
from desktop_app.ui.help.bug_dialog import BugDialog
from desktop_app.ui.history.deletion_question import DeletionQuestion
from desktop_app.ui.people.dialogs import MergeDialog, RenameDialog
from desktop_app.ui.settings.data_desk import DataFacts
from desktop_app.ui.settings.data_dialogs import DeletionOfAll, PhraseDialog
from desktop_app.ui.shell.closing import ClosingQuestion
from desktop_app.ui.shell.opening_problem import OpeningProblem, missing_folder, problem_of, silence_problem
from desktop_app.ui.shell.window_state import WindowState
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.told import told_words
from desktop_app.window.parts import Window
from desktop_app.window.upkeep import UpkeepWindow
from tests.ui.language.conftest import settle
from tests.ui.language.pseudo import Pseudo, shown_texts
from tests.ui.language.room import Painted, without_room
from tests.ui.language.test_untranslated import left_in_english

_ADA, _GRACE = KnownPerson(1, "Elena Varga"), KnownPerson(2, "Elena Varga")


def nothing(*_: object) -> None:
    """Take an answer."""


def export_dialog(theme: Theme, parent: QWidget) -> ExportDialog:
    """Return the question of an export, with all formats."""
    choices = [
        ExportChoice(facts.format.value, told_words(facts.title), facts.extension, told_words(facts.note))
        for facts in FORMATS
    ]
    scopes = [ExportScope("", "", 1, "a"), ExportScope("", "", 2, "b")]
    return ExportDialog(theme, choices, scopes, ExportMemory(WindowState(Path("state.json"))), parent)


DIALOGS: dict[str, Callable[[Theme, QWidget], QWidget]] = {
    "quit": lambda theme, parent: ClosingQuestion(theme, 3, parent, can_hide=True),
    "bug": lambda theme, parent: BugDialog(theme, "a.pdf", parent),
    "delete a session": lambda theme, parent: DeletionQuestion(theme, "2024", Deletion(3, 2, 24, 3, 1), parent),
    "delete all": lambda theme, parent: DeletionOfAll(theme, "/d", DataFacts(3, 4, 50, 6, 70_000, None, True), parent),
    "phrase": lambda theme, parent: PhraseDialog(theme, " ".join(["/w"] * 24), parent),
    "rename": lambda theme, parent: RenameDialog(theme, None, _ADA, nothing, parent),  # pyright: ignore[reportArgumentType]
    "merge": lambda theme, parent: MergeDialog(theme, None, _ADA, [_GRACE], nothing, parent),  # pyright: ignore[reportArgumentType]
    "export": lambda theme, parent: export_dialog(theme, parent),
    "upkeep": lambda theme, parent: UpkeepWindow(theme, ""),
    "silence": lambda theme, parent: OpeningProblem(theme, silence_problem()),
    "no folder": lambda theme, parent: OpeningProblem(theme, missing_folder("/d")),
    "no database": lambda theme, parent: OpeningProblem(theme, problem_of(Failure.of(ErrorCode.DISK_FULL))),
}


@pytest.mark.parametrize("make", DIALOGS.values(), ids=list(DIALOGS))
def test_every_question_is_translated_and_has_room(
    make: Callable[[Theme, QWidget], QWidget], pseudo: Pseudo, theme: Theme, qtbot: QtBot, painted: type[Painted]
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = make(theme, parent)
    if dialog.parent() is None:
        qtbot.addWidget(dialog)
    dialog.show()
    settle(qtbot, dialog)
    english = {f"{owner}: {text}" for owner, text in shown_texts(dialog) if left_in_english(text)}
    assert not english | {text for text in painted.texts if left_in_english(text)}
    assert list(without_room(dialog)) == []


def test_search_and_notices_are_translated(window: Window, qtbot: QtBot, painted: type[Painted]) -> None:
    shell = window.shell
    shell.notices.show_trouble(Failure.of(ErrorCode.DISK_FULL))
    shell.notices.show_backup_due("")
    qtbot.keyClick(shell, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(shell.focusWidget() or shell, "qqq")  # what is found would be text of documents
    settle(qtbot, shell)
    english = {f"{owner}: {text}" for owner, text in shown_texts(shell) if left_in_english(text)}
    assert not english | {text for text in painted.texts if left_in_english(text)}

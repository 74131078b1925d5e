"""The rows of the data card that act: backup, phrase, restore, key, move and removal."""

from collections.abc import Callable

from PySide6.QtCore import QDateTime, QObject, Qt, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from desktop_app.core.errors import ProcessingError
from desktop_app.ui.failures import error_text, message_words
from desktop_app.ui.settings.cards import tr
from desktop_app.ui.settings.data_desk import DataDesk
from desktop_app.ui.settings.data_dialogs import (
    DataDialog,
    DeletionOfAll,
    MoveQuestion,
    PhraseDialog,
    PhraseQuestion,
)
from desktop_app.ui.settings.rows import SettingCard, SettingRow
from desktop_app.ui.texts import DAY, date_text
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button, Kind
from desktop_app.ui.widgets.toast import Toast
from desktop_app.ui.widgets.tones import Tone

_FILES = "Labstream (*.labstream *.db)"
_RESULTS = "JSON, FHIR (*.json)"

Ask = Callable[[QWidget, str], str]
"""Asks for a path over a window, from what is proposed; empty for none."""


def ask_backup_path(parent: QWidget, proposed: str) -> str:
    """Ask where a backup goes."""
    return QFileDialog.getSaveFileName(parent, tr("Back up to"), proposed, _FILES)[0]


def ask_backup(parent: QWidget, proposed: str) -> str:
    """Ask for a backup."""
    return QFileDialog.getOpenFileName(parent, tr("Restore a backup"), proposed, f"{_FILES};;{tr('All files')} (*)")[0]


def ask_folder(parent: QWidget, proposed: str) -> str:
    """Ask for a new folder."""
    return QFileDialog.getExistingDirectory(parent, tr("Move to this empty folder"), proposed)


def ask_import(parent: QWidget, proposed: str) -> str:
    """Ask for a file of results."""
    return QFileDialog.getOpenFileName(parent, tr("Import results"), proposed, f"{_RESULTS};;{tr('All files')} (*)")[0]


class DataRows(QObject):
    """Adds the rows to the card; `dialog` is the question that was opened last."""

    def __init__(
        self,
        theme: Theme,
        desk: DataDesk,
        card: SettingCard,
        toast: Toast,
        *,
        ask_target: Ask = ask_backup_path,
        ask_source: Ask = ask_backup,
        ask_new_folder: Ask = ask_folder,
        ask_results: Ask = ask_import,
    ) -> None:
        super().__init__(card)
        self._theme, self._desk, self._card, self._toast = theme, desk, card, toast
        self._ask_target, self._ask_source, self._ask_new_folder = ask_target, ask_source, ask_new_folder
        self._ask_results = ask_results
        self.dialog: DataDialog | None = None
        card.column.takeAt(card.column.count() - 1)  # the room at the foot goes below the new rows
        self.backup_button = Button(theme, tr("Back up now…"), icon="ph.floppy-disk")
        self.backup = self._add(tr("Backup"), "", self.backup_button, self._back_up)
        self.phrase_button = self._row(
            tr("Recovery phrase"), tr("24 words that open your data and its backups elsewhere"), tr("Show…"), self._show
        )
        self.import_button = self._row(
            tr("Import results"), tr("Labstream's JSON, or FHIR R4 of any program"), tr("Import…"), self._import
        )
        self.restore_button = self._row(
            tr("Restore a backup"), tr("what it replaces is kept"), tr("Restore…"), self._restore
        )
        self.key_button = self._row(
            tr("Key"), tr("encrypt everything anew; older backups keep theirs"), tr("Change…"), self._change_key
        )
        self.move_button = self._row(
            tr("Place of the data folder"), tr("another disk, for example"), tr("Move…"), self._move
        )
        self.delete_button = Button(theme, tr("Delete…"), Kind.DANGER, icon="ph.trash")
        self._add(tr("Delete all data"), tr("sessions, pages, values and settings"), self.delete_button, self._delete)
        card.fill()
        for button in (self.phrase_button, self.key_button):
            button.setEnabled(desk.phrase() is not None)
        desk.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Say when the last backup was made."""
        try:
            facts = self._desk.facts()
        except ProcessingError:  # told by the bar at the top
            return
        if facts.last_backup_ms is None:
            note = tr("none yet; a backup is due") if facts.is_backup_due else tr("none yet")
        else:
            day = QDateTime.fromMSecsSinceEpoch(facts.last_backup_ms).date()
            shown = date_text(day, DAY)
            note = tr("last on {day}; the next is due") if facts.is_backup_due else tr("last on {day}")
            note = note.format(day=shown)
        self.backup.set_note(note)

    def _row(self, title: str, note: str, action: str, act: Callable[[], None]) -> Button:
        button = Button(self._theme, action)
        self._add(title, note, button, act)
        return button

    def _add(self, title: str, note: str, button: Button, act: Callable[[], None]) -> SettingRow:
        row = SettingRow(self._theme, title, note, button)
        button.setAccessibleDescription(title)
        self._card.add_row(row)
        button.clicked.connect(act)
        return row

    @Slot()
    def _back_up(self) -> None:
        path = self._ask_target(self._card.window(), self._desk.suggested_backup())
        if path:
            self._tried(lambda: self._desk.back_up(path))

    @Slot()
    def _import(self) -> None:
        path = self._ask_results(self._card.window(), "")
        if path:
            self._tried(lambda: self._desk.import_results(path))

    @Slot()
    def _show(self) -> None:
        phrase = self._desk.phrase()
        if phrase is not None:
            self._open(PhraseDialog(self._theme, phrase, self._card.window()), None)

    @Slot()
    def _restore(self) -> None:
        path = "" if self._refuses() else self._ask_source(self._card.window(), "")
        needs: list[bool] = []
        if not path or not self._tried(lambda: needs.append(self._desk.needs_phrase(path))):
            return
        if needs[0]:
            question = PhraseQuestion(self._theme, self._card.window())
            self._open(question, lambda: self._desk.restore(path, question.phrase))
            return
        text = tr(
            "The backup takes the place of everything that is stored now, which is kept beside it. The window closes "
            "meanwhile and opens again."
        )
        dialog = DataDialog(self._theme, tr("Restore this backup?"), text, tr("Restore"), self._card.window())
        self._open(dialog, lambda: self._desk.restore(path, None))

    @Slot()
    def _change_key(self) -> None:
        if self._refuses():
            return
        text = tr(
            "Everything is encrypted with a new key; that needs as much free disk as the data takes. The window closes "
            "meanwhile and opens again. The recovery phrase is another one then."
        )
        dialog = DataDialog(self._theme, tr("Change the key?"), text, tr("Change"), self._card.window())
        self._open(dialog, self._desk.change_key)

    @Slot()
    def _move(self) -> None:
        path = "" if self._refuses() else self._ask_new_folder(self._card.window(), "")
        if path:
            question = MoveQuestion(self._theme, self._desk.folder(), path, self._card.window())
            self._open(question, lambda: self._desk.move(path, removes_old=question.removal.isChecked()))

    @Slot()
    def _delete(self) -> None:
        if self._refuses():
            return
        try:
            facts = self._desk.facts()
        except ProcessingError as error:
            self._toast.show_message(Tone.BAD, message_words(error.failure))
            return
        self._open(DeletionOfAll(self._theme, self._desk.folder(), facts, self._card.window()), self._desk.delete_all)

    def _open(self, dialog: DataDialog, act: Callable[[], None] | None) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog = dialog

        def finish(result: int) -> None:
            if act is not None and result == QDialog.DialogCode.Accepted:
                act()

        dialog.finished.connect(finish)
        dialog.open()

    def _refuses(self) -> bool:
        """Say that something still runs; tell whether it does."""
        is_busy = self._desk.busy()
        if is_busy:
            self._toast.show_message(
                Tone.WARNING, tr("Files are being read."), tr("Wait for the end, or cancel them first.")
            )
        return is_busy

    def _tried(self, call: Callable[[], None]) -> bool:
        try:
            call()
        except ProcessingError as error:
            self._toast.show_message(Tone.BAD, message_words(error.failure), error_text(error.failure.code).remedy)
            return False
        return True

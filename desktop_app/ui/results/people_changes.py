"""What can be done with people from Results: the questions, and the message with the way back."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import ProcessingError
from desktop_app.core.people import KnownPerson
from desktop_app.ui.people.desk import PeopleDesk
from desktop_app.ui.people.dialog import PeopleDialog
from desktop_app.ui.people.dialogs import MergeDialog, MoveDialog, RenameDialog
from desktop_app.ui.people.doubts import DoubtsDialog
from desktop_app.ui.results.words import tr
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.liveness import is_alive
from desktop_app.ui.widgets.toast import Toast
from desktop_app.ui.widgets.tones import Tone


class PeopleChanges(QObject):
    """Opens the questions over `host` and tells what was stored; `dialog` is the one that was opened last."""

    def __init__(self, theme: Theme, desk: PeopleDesk, toast: Toast, host: QWidget) -> None:
        super().__init__(host)
        self._theme, self._desk, self._toast, self._host = theme, desk, toast, host
        self._undoable: list[int] = []
        self.dialog: PeopleDialog | None = None
        toast.action_chosen.connect(self.undo)
        desk.refused.connect(self._tell_refusal)

    def rename(self, person: KnownPerson | None) -> None:
        """Ask for another name."""
        if person is not None:
            self._open(RenameDialog(self._theme, self._desk, person, self._tell_renamed, self._host))

    def merge(self, person: KnownPerson | None, people: Sequence[KnownPerson]) -> None:
        """Ask who is the same person."""
        if person is not None:
            self._open(MergeDialog(self._theme, self._desk, person, people, self._tell_merged, self._host))

    def move(self, person: KnownPerson | None, people: Sequence[KnownPerson]) -> None:
        """Ask which reports are whose."""
        if person is None:
            return
        try:
            reports = self._desk.reports(person.person_id)
        except ProcessingError:  # told by the bar at the top
            return
        self._open(MoveDialog(self._theme, self._desk, person, people, reports, self._tell_moved, self._host))

    @Slot()
    def ask_doubts(self) -> None:
        """Ask whose the doubtful reports are."""
        self._open(DoubtsDialog(self._theme, self._desk, self._tell_answered, self._host))

    @Slot()
    def undo(self) -> None:
        """Take the newest change back."""
        if self._undoable:
            self._desk.undo(self._undoable.pop(), self._tell_undone)

    def _open(self, dialog: PeopleDialog) -> None:
        self.dialog = dialog
        dialog.open()

    def _tell_renamed(self, change_id: int | None) -> None:
        self._tell(change_id, tr("Person renamed"))

    def _tell_merged(self, change_id: int | None) -> None:
        self._tell(change_id, tr("Two people are one now"))

    def _tell_moved(self, change_id: int | None) -> None:
        self._tell(change_id, tr("Reports moved"))

    def _tell_answered(self, change_id: int | None) -> None:
        self._tell(change_id, tr("Answer stored"))

    def _tell_undone(self, change_id: int | None) -> None:
        if change_id is not None and is_alive(self):
            self._toast.show_message(Tone.GOOD, tr("Undone"))

    def _tell(self, change_id: int | None, words: str) -> None:
        if change_id is not None and is_alive(self):
            self._undoable.append(change_id)
            self._toast.show_message(Tone.GOOD, words, action=tr("Undo"))

    @Slot(str)
    def _tell_refusal(self, sentence: str) -> None:
        self._toast.show_message(Tone.BAD, tr("Not stored"), sentence)

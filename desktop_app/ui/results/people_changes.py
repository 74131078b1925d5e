"""What can be done with people from Results: the questions, and what was stored of the answers."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import ProcessingError
from desktop_app.core.people.identity import KnownPerson
from desktop_app.ui.people.answers import Answers
from desktop_app.ui.people.changes_dialog import ChangesDialog
from desktop_app.ui.people.desk import PeopleDesk
from desktop_app.ui.people.dialog import PeopleDialog
from desktop_app.ui.people.dialogs import MergeDialog, MoveDialog, RenameDialog
from desktop_app.ui.people.doubts import DoubtsDialog
from desktop_app.ui.results.words import tr
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.liveness import is_alive


class PeopleChanges(QObject):
    """Opens the questions over `host`; `dialog` is the one that was opened last, `answers` tells what is stored."""

    def __init__(self, theme: Theme, desk: PeopleDesk, host: QWidget) -> None:
        super().__init__(host)
        self._theme, self._desk, self._host = theme, desk, host
        self.answers = Answers(theme, desk, host)
        self.dialog: PeopleDialog | None = None

    def rename(self, person: KnownPerson | None) -> None:
        """Ask for another name."""
        if person is not None:
            told = self._teller(tr("Person renamed"))
            self._open(RenameDialog(self._theme, self._desk, person, told, self._host))

    def merge(self, person: KnownPerson | None, people: Sequence[KnownPerson]) -> None:
        """Ask who is the same person."""
        if person is not None:
            told = self._teller(tr("Two people are one now"))
            self._open(MergeDialog(self._theme, self._desk, person, people, told, self._host))

    def move(self, person: KnownPerson | None, people: Sequence[KnownPerson]) -> None:
        """Ask which reports are whose."""
        if person is None:
            return
        try:
            reports = self._desk.reports(person.person_id)
        except ProcessingError:  # told by the bar at the top
            return
        told = self._teller(tr("Reports moved"))
        self._open(MoveDialog(self._theme, self._desk, person, people, reports, told, self._host))

    @Slot()
    def list_changes(self) -> None:
        """List what was changed, to be taken back."""
        try:
            changes = self._desk.changes()
        except ProcessingError:  # told by the bar at the top
            return
        self._open(ChangesDialog(self._theme, self._desk, changes, self.answers.tell_undone, self._host))

    @Slot()
    def ask_doubts(self) -> None:
        """Ask whose the doubtful reports are."""
        self._open(DoubtsDialog(self._theme, self._desk, self._teller(""), self._host))

    def _teller(self, words: str) -> Callable[[int | None], None]:
        def tell(change_id: int | None) -> None:
            if change_id is not None and is_alive(self):
                self.answers.tell(change_id, words)

        return tell

    def _open(self, dialog: PeopleDialog) -> None:
        self.dialog = dialog
        dialog.open()

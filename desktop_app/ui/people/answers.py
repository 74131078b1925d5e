"""The message that says what was stored about people, with the way back."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.ui.people.desk import PeopleDesk
from desktop_app.ui.people.words import tr
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.liveness import is_alive
from desktop_app.ui.widgets.toast import Toast
from desktop_app.ui.widgets.tones import Tone


class Answers(QObject):
    """Tells of changes over `host`, and takes the newest one back when Undo is chosen."""

    def __init__(self, theme: Theme, desk: PeopleDesk, host: QWidget) -> None:
        super().__init__(host)
        self._desk, self._host = desk, host
        self._undoable: list[int] = []
        self.toast = Toast(theme, host)
        self.toast.action_chosen.connect(self.undo)
        desk.refused.connect(self._tell_refusal)

    @Slot(int)
    def tell(self, change_id: int, words: str = "") -> None:
        """Say that a change is stored."""
        self._undoable.append(change_id)
        self.toast.show_message(Tone.GOOD, words or tr("Answer stored"), action=tr("Undo"))

    @Slot()
    def undo(self) -> None:
        """Take the newest change back."""
        if self._undoable:
            self._desk.undo(self._undoable.pop(), self.tell_undone)

    def tell_undone(self, change_id: int | None) -> None:
        """Say that a change was taken back; nothing for None."""
        if change_id is not None and is_alive(self):
            self.toast.show_message(Tone.GOOD, tr("Undone"))

    @Slot(str)
    def _tell_refusal(self, sentence: str) -> None:
        if self._host.isVisible():
            self.toast.show_message(Tone.BAD, tr("Not stored"), sentence)

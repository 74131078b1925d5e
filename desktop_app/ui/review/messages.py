"""What Review says of changes in passing, with the way back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.ui.review.desk import OpenReport
from desktop_app.ui.review.edits import Edit
from desktop_app.ui.review.words import tr, tr_n
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.toast import Toast
from desktop_app.ui.widgets.tones import Tone


class Messages(QObject):
    """Tells of the newest change over `host`; when it is undone, `let_go` is told its report and `undo` the change."""

    def __init__(
        self, theme: Theme, host: QWidget, let_go: Callable[[int], None], undo: Callable[[Edit], None]
    ) -> None:
        super().__init__(host)
        self._let_go, self._undo = let_go, undo
        self._told: Edit | None = None
        self.toast = Toast(theme, host)
        self.toast.action_chosen.connect(self._take_back)

    @Slot(object, str)
    def tell(self, edit: Edit | None, words: str) -> None:
        """Say that a change was made."""
        self._told = edit
        self.toast.show_message(Tone.GOOD, words, action=tr("Undo"))

    @Slot(object, int)
    def tell_removed(self, edit: Edit, count: int) -> None:
        """Say how many rows were taken out."""
        self.tell(edit, tr_n("%n row removed", "%n rows removed", count))

    @Slot(str)
    def tell_refusal(self, sentence: str) -> None:
        """Say why a change could not be stored."""
        if self._told is not None:
            self._let_go(self._told.report_id)
        self._told = None
        self.toast.show_message(Tone.BAD, tr("Not stored"), sentence)

    def tell_left_behind(self, opened: OpenReport) -> None:
        """Say which corrections of an earlier reading found no row in this one, as long as it is not confirmed."""
        lost = opened.report.left_behind
        if lost and not opened.report.is_reviewed:
            words = tr_n("%n correction found no row", "%n corrections found no row", len(lost))
            self._told = None
            self.toast.show_message(Tone.WARNING, words, ", ".join(lost))

    @Slot()
    def _take_back(self) -> None:
        edit, self._told = self._told, None
        if edit is not None:
            self._let_go(edit.report_id)
            self._undo(edit)

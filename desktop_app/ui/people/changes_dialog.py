"""The changes of people that were made, to be taken back long after their message has gone."""

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.core.people.changes import ChangeKind, PeopleChange
from desktop_app.ui.people.check_list import CheckList
from desktop_app.ui.people.desk import Done, PeopleDesk
from desktop_app.ui.people.dialog import PeopleDialog
from desktop_app.ui.people.words import reports_words, tr
from desktop_app.ui.texts import DAY, date_text
from desktop_app.ui.theme.theme import Theme

_LIST_PX, _WIDE_PX = 260, 600


class ChangesDialog(PeopleDialog):
    """Lists changes; those that are ticked are taken back, the newest first."""

    def __init__(
        self, theme: Theme, desk: PeopleDesk, changes: Sequence[PeopleChange], done: Done, parent: QWidget
    ) -> None:
        text = tr("Tick what is to be taken back. Where newer changes are about the same people, those come first.")
        if not changes:
            text = tr("Nobody was merged, renamed or given other reports yet.")
        super().__init__(theme, tr("Changes of people"), text, tr("Take back"), parent)
        self.setMinimumWidth(theme.px(_WIDE_PX))
        self._desk, self._done = desk, done
        self.changes = CheckList(theme, tr("Changes"))
        self.changes.setMinimumHeight(theme.px(_LIST_PX))
        for change in changes:
            self.changes.add(change.change_id, change_words(change), is_enabled=change.is_last)
        self.content.addWidget(self.changes, 1)
        self.changes.setVisible(bool(changes))
        if not changes:
            self.cancel_button.set_words(tr("Close"))
            self.action_button.hide()
        self.changes.itemChanged.connect(self._check)
        self.accepted.connect(self._take_back)
        self._check()
        (self.changes if changes else self.cancel_button).setFocus()

    @Slot()
    def _check(self) -> None:
        self.action_button.setEnabled(bool(self.changes.ticked))

    @Slot()
    def _take_back(self) -> None:
        for change_id in sorted(self.changes.ticked, reverse=True):
            self._desk.undo(change_id, self._done)


def change_words(change: PeopleChange) -> str:
    """Return "14 Oct 2024 · Jon Varga was merged with Jonas Varga · 3 reports"."""
    name = change.name or tr("somebody who is gone")
    before = change.before or name
    match change.kind:
        case ChangeKind.MERGE:
            words = tr("{before} was merged with {name}").format(before=before, name=name)
        case ChangeKind.RENAME:
            words = tr("{before} was renamed {name}").format(before=before, name=name)
        case ChangeKind.SPLIT:
            words = tr("Reports of {before} became those of a new person, {name}").format(before=before, name=name)
        case ChangeKind.MOVE:
            words = tr("Reports of {before} were moved to {name}").format(before=before, name=name)
        case ChangeKind.KEEP:
            words = tr("Reports were left with {name}").format(name=name)
    day = date_text(QDateTime.fromMSecsSinceEpoch(change.made_at_ms).date(), DAY)
    count = reports_words(change.report_count) if change.report_count else ""
    later = "" if change.is_last else tr("newer changes come first")
    return " · ".join(part for part in (day, words, count, later) if part)

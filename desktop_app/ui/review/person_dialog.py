"""Giving the open report to another person, known or new."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop_app.core.people.identity import KnownPerson
from desktop_app.ui.people.desk import Done, PeopleDesk
from desktop_app.ui.people.dialog import PeopleDialog
from desktop_app.ui.people.words import person_words
from desktop_app.ui.review.words import tr
from desktop_app.ui.theme.metrics import Height
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.fields import ComboBox, Field, LineEdit

_NOBODY = 0
_LONGEST_NAME = 200


class MoveReportDialog(PeopleDialog):
    """Asks whose the report is."""

    def __init__(
        self,
        theme: Theme,
        desk: PeopleDesk,
        report_id: int,
        people: Sequence[KnownPerson],
        printed_name: str,
        done: Done,
        parent: QWidget,
    ) -> None:
        text = tr("The report keeps the name that it prints. This can be undone.")
        super().__init__(theme, tr("Move this report"), text, tr("Move"), parent)
        self._desk, self._report_id, self._done = desk, report_id, done
        self.target = ComboBox(theme, tr("Person"), height=Height.FIELD)
        for each in people:
            self.target.addItem(person_words(each), each.person_id)
        self.target.addItem(tr("A new person"), _NOBODY)
        self.name = LineEdit(theme, tr("Name of the new person"), height=Height.FIELD)
        self.name.setMaxLength(_LONGEST_NAME)
        self.name.setText(printed_name)
        self.name_field = Field(theme, tr("Name of the new person"), self.name)
        self.content.addWidget(Field(theme, tr("It is a report of"), self.target))
        self.content.addWidget(self.name_field)
        self.content.addStretch(1)
        self.target.currentIndexChanged.connect(self._check)
        self.name.textChanged.connect(self._check)
        self.accepted.connect(self._move)
        self._check()
        self.target.setFocus()

    @Slot()
    def _check(self) -> None:
        is_new = self.target.currentData() == _NOBODY
        self.name_field.setVisible(is_new)
        self.action_button.setEnabled(not is_new or bool(self.name.text().strip()))

    @Slot()
    def _move(self) -> None:
        target = int(self.target.currentData())
        name = self.name.text() if target == _NOBODY else None
        self._desk.move([self._report_id], target or None, name, self._done)

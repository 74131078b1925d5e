"""Renaming a person, merging two, and moving reports to another one."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop_app.core.people.identity import KnownPerson, OwnReport
from desktop_app.ui.people.check_list import CheckList
from desktop_app.ui.people.desk import Done, PeopleDesk
from desktop_app.ui.people.dialog import PeopleDialog
from desktop_app.ui.people.words import date_words, person_words, reports_words, tr
from desktop_app.ui.theme.metrics import Height
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.fields import ComboBox, Field, LineEdit

_LONGEST_NAME = 200
_LIST_PX, _WIDE_PX = 240, 560
_NOBODY = 0


class RenameDialog(PeopleDialog):
    """Calls a person something else."""

    def __init__(self, theme: Theme, desk: PeopleDesk, person: KnownPerson, done: Done, parent: QWidget) -> None:
        text = tr("Reports keep the name that they print, and new ones still find this person.")
        super().__init__(theme, tr("Rename {name}").format(name=person.name), text, tr("Rename"), parent)
        self.name = LineEdit(theme, tr("Name"), height=Height.FIELD)
        self.name.setText(person.name)
        self.name.setMaxLength(_LONGEST_NAME)
        self.name.selectAll()
        self.content.addWidget(Field(theme, tr("Name"), self.name))
        self.content.addStretch(1)
        self.name.textChanged.connect(self._check)
        self.accepted.connect(lambda: desk.rename(person.person_id, self.name.text(), done))
        self.name.setFocus()

    @Slot()
    def _check(self) -> None:
        self.action_button.setEnabled(bool(self.name.text().strip()))


class MergeDialog(PeopleDialog):
    """Lets another person be the same as this one."""

    def __init__(
        self,
        theme: Theme,
        desk: PeopleDesk,
        person: KnownPerson,
        people: Sequence[KnownPerson],
        done: Done,
        parent: QWidget,
    ) -> None:
        text = tr("All reports of the chosen person move to {name}. This can be undone.").format(name=person.name)
        super().__init__(theme, tr("Merge with {name}").format(name=person.name), text, tr("Merge"), parent)
        self.other = ComboBox(theme, tr("Person"), height=Height.FIELD)
        for each in people:
            if each.person_id != person.person_id:
                words = f"{person_words(each)} · {reports_words(each.report_count)}"
                self.other.addItem(words, each.person_id)
        self.other.setPlaceholderText(tr("Choose a person"))
        self.other.setCurrentIndex(-1)  # nobody is merged because the list began with them
        self.other.currentIndexChanged.connect(self._check)
        self.content.addWidget(Field(theme, tr("The same person is"), self.other))
        self.content.addStretch(1)
        self.accepted.connect(partial(self._merge, desk, person, done))
        self._check()
        self.other.setFocus()

    @Slot()
    def _check(self) -> None:
        self.action_button.setEnabled(self.other.currentIndex() >= 0)

    def _merge(self, desk: PeopleDesk, person: KnownPerson, done: Done) -> None:
        desk.merge(person.person_id, int(self.other.currentData()), done)


class MoveDialog(PeopleDialog):
    """Lets some of a person's reports be another person's, known or new."""

    def __init__(
        self,
        theme: Theme,
        desk: PeopleDesk,
        person: KnownPerson,
        people: Sequence[KnownPerson],
        reports: Sequence[OwnReport],
        done: Done,
        parent: QWidget,
    ) -> None:
        text = tr("Tick the reports that are not {name}'s. This can be undone.").format(name=person.name)
        super().__init__(theme, tr("Move reports of {name}").format(name=person.name), text, tr("Move"), parent)
        self.setMinimumWidth(theme.px(_WIDE_PX))
        self.reports = self._report_list(reports)
        self.target = ComboBox(theme, tr("Person"), height=Height.FIELD)
        self.target.addItem(tr("A new person"), _NOBODY)
        for each in people:
            if each.person_id != person.person_id:
                self.target.addItem(person_words(each), each.person_id)
        self.name = LineEdit(theme, tr("Name of the new person"), height=Height.FIELD)
        self.name.setMaxLength(_LONGEST_NAME)
        self.name.setText(person.name)
        self.name_field = Field(theme, tr("Name of the new person"), self.name)
        self.content.addWidget(self.reports, 1)
        self.content.addWidget(Field(theme, tr("They are the reports of"), self.target))
        self.content.addWidget(self.name_field)
        self.reports.itemChanged.connect(self._check)
        self.target.currentIndexChanged.connect(self._check)
        self.name.textChanged.connect(self._check)
        self.accepted.connect(partial(self._move, desk, done))
        self._check()
        self.reports.setFocus()

    @property
    def chosen_ids(self) -> list[int]:
        """The reports that are ticked."""
        return self.reports.ticked

    def _report_list(self, reports: Sequence[OwnReport]) -> CheckList:
        listed = CheckList(self._theme, tr("Reports"))
        listed.setMinimumHeight(self._theme.px(_LIST_PX))
        for report in reports:
            parts = (date_words(report.collected_at), report.laboratory, report.file_name)
            listed.add(report.report_id, " · ".join(part for part in parts if part))
        return listed

    @Slot()
    def _check(self) -> None:
        is_new = self.target.currentData() == _NOBODY
        self.name_field.setVisible(is_new)
        has_name = not is_new or bool(self.name.text().strip())
        self.action_button.setEnabled(has_name and bool(self.chosen_ids))

    def _move(self, desk: PeopleDesk, done: Done) -> None:
        target = int(self.target.currentData())
        name = self.name.text() if target == _NOBODY else None
        desk.move(self.chosen_ids, target or None, name, done)

"""The list "Who is this?": reports of which a person must say whose they are."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.core.errors import ProcessingError
from desktop_app.core.people.identity import DoubtfulReport, KnownPerson
from desktop_app.ui.people.desk import Done, PeopleDesk
from desktop_app.ui.people.dialog import PeopleDialog
from desktop_app.ui.people.words import date_words, doubt_sentence, move_words, person_words, tr
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Height, Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.fields import ComboBox
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.liveness import is_alive

_SIZE_PX = (560, 420)
_MOST_ROWS = 50


class DoubtRow(QWidget):
    """One report: what it is, why it is asked about, and the answers."""

    keep_chosen = Signal()
    move_chosen = Signal()
    person_chosen = Signal(int)

    def __init__(self, theme: Theme, report: DoubtfulReport, people: Sequence[KnownPerson]) -> None:
        super().__init__()
        self.report = report
        parts = (report.printed.name or tr("No name"), date_words(report.collected_at), report.file_name)
        title = " · ".join(part for part in parts if part)
        sentence = doubt_sentence(report)
        self.setAccessibleName(f"{title}. {sentence}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.S8, 0, Space.S8)
        column.setSpacing(Space.S4)
        column.addWidget(Label(theme, title, Type.NAME, elide=Qt.TextElideMode.ElideMiddle))
        column.addWidget(Label(theme, sentence, Type.BODY, Role.TEXT_2, is_wrapped=True))
        row = QHBoxLayout()
        row.setSpacing(Space.S8)
        self.buttons: list[Button] = []
        if report.suggested is not None:
            self._add(row, theme, tr("Keep apart") if report.person else tr("Keep without a person"), self.keep_chosen)
            self._add(row, theme, move_words(report), self.move_chosen)
        else:
            self.person = ComboBox(theme, tr("Person of {report}").format(report=title), height=Height.FIELD_SMALL)
            for each in people:
                self.person.addItem(person_words(each), each.person_id)
            row.addWidget(self.person, 1)
            self._add(row, theme, tr("Move there"), None).clicked.connect(self._tell_person)
            self._add(row, theme, tr("Leave as it is"), self.keep_chosen)
        row.addStretch(1)
        column.addLayout(row)

    def _add(self, row: QHBoxLayout, theme: Theme, words: str, signal: object) -> Button:
        button = Button(theme, words)
        if signal is not None:
            button.clicked.connect(signal)
        self.buttons.append(button)
        row.addWidget(button)
        return button

    @Slot()
    def _tell_person(self) -> None:
        self.person_chosen.emit(int(self.person.currentData() or 0))


class DoubtsDialog(PeopleDialog):
    """Lists the reports; each answer is stored at once and takes its row, and those like it, away."""

    def __init__(self, theme: Theme, desk: PeopleDesk, done: Done, parent: QWidget) -> None:
        text = tr("Reports are kept apart until you say whose they are. Every answer can be undone.")
        super().__init__(theme, tr("Who is this?"), text, tr("Done"), parent)
        self._desk, self._done = desk, done
        self.rows: list[DoubtRow] = []
        self.cancel_button.hide()
        self.resize(theme.px(_SIZE_PX[0]), theme.px(_SIZE_PX[1]))
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setAccessibleName(tr("Reports"))
        self.content.addWidget(self._area, 1)
        self.show_reports()

    def show_reports(self) -> None:
        """List what there is to ask now."""
        try:
            reports, people = self._desk.doubtful(), self._desk.people()
        except ProcessingError:  # told by the bar at the top
            return
        page = QWidget()
        page.setObjectName("scrolled")
        page.setAccessibleName(tr("Reports"))
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, Space.S8, 0)
        column.setSpacing(0)
        self.rows = [self._row(report, people) for report in reports[:_MOST_ROWS]]
        for row in self.rows:
            column.addWidget(row)
        if not reports:
            column.addWidget(Label(self._theme, tr("Every report has its person."), Type.BODY, Role.TEXT_2))
        column.addStretch(1)
        self._area.setWidget(page)
        self.action_button.setFocus()

    def _row(self, report: DoubtfulReport, people: Sequence[KnownPerson]) -> DoubtRow:
        row = DoubtRow(self._theme, report, people)
        row.keep_chosen.connect(partial(self._keep, report.report_id))
        row.move_chosen.connect(partial(self._move, report.report_id))
        row.person_chosen.connect(partial(self._move_to, report.report_id))
        return row

    def _keep(self, report_id: int) -> None:
        self._desk.keep(report_id, self._settle)

    def _move(self, report_id: int) -> None:
        self._desk.move_to_suggested(report_id, self._settle)

    def _move_to(self, report_id: int, person_id: int) -> None:
        if person_id:
            self._desk.move([report_id], person_id, None, self._settle)

    def _settle(self, change_id: int | None) -> None:
        self._done(change_id)
        if is_alive(self):
            self.show_reports()

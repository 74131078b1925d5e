"""Moving the open report to another person from Review."""

from PySide6.QtCore import QObject, Slot

from desktop_app.core.errors import ProcessingError
from desktop_app.ui.people.answers import Answers
from desktop_app.ui.people.desk import PeopleDesk
from desktop_app.ui.review.person_dialog import MoveReportDialog
from desktop_app.ui.review.report_view import ReportView
from desktop_app.ui.review.words import tr
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.liveness import is_alive


class Moving(QObject):
    """Opens the question from the menu; `dialog` is the one opened last, `answers` tell what is stored."""

    def __init__(self, theme: Theme, desk: PeopleDesk, view: ReportView, answers: Answers) -> None:
        super().__init__(view)
        self._theme, self._desk, self._view, self._answers = theme, desk, view, answers
        self.dialog: MoveReportDialog | None = None
        view.menus.move.setVisible(True)
        view.menus.move_asked.connect(self.ask)

    @Slot()
    def ask(self) -> None:
        """Ask whose the open report is."""
        opened = self._view.changes.opened
        if opened is None:
            return
        try:
            people = self._desk.people()
        except ProcessingError:  # told by the bar at the top
            return
        report = opened.report
        name = report.header.patient_name or ""
        self.dialog = MoveReportDialog(
            self._theme, self._desk, report.report_id, people, name, self._tell, self._view.window()
        )
        self.dialog.open()

    def _tell(self, change_id: int | None) -> None:
        if change_id is not None and is_alive(self):
            self._answers.tell(change_id, tr("Report moved"))

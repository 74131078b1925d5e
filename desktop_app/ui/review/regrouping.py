"""Splitting the open report in two, and joining it with the next one of its document."""

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.ui.review.changes import Changes
from desktop_app.ui.review.desk import ReviewDesk
from desktop_app.ui.review.table_view import ResultTable
from desktop_app.ui.review.words import tr
from desktop_app.ui.widgets.liveness import is_alive


class Regrouping(QObject):
    """Asks the desk for it; `told` carries the step and a sentence, once it is stored."""

    told = Signal(object, str)

    def __init__(self, desk: ReviewDesk, changes: Changes, table: ResultTable) -> None:
        super().__init__()
        self._desk, self._changes, self._table = desk, changes, table

    @property
    def can_split(self) -> bool:
        """True where a row behind the first one is chosen."""
        row = self._changes.row(self._table.chosen_id)
        return row is not None and row.number > 1

    @property
    def can_join(self) -> bool:
        """True where the document has another report behind this one."""
        return bool(self._changes.report_id) and self._desk.neighbour_of(self._changes.report_id) is not None

    @Slot()
    def split(self) -> None:
        """Let the chosen row and those below it be a report of their own."""
        if self.can_split:
            report_id = self._changes.report_id
            self._desk.split_report(
                report_id, self._table.chosen_id, lambda _, change: self._tell(report_id, change, tr("Report split"))
            )

    @Slot()
    def join(self) -> None:
        """Put the rows of the next report behind this one's."""
        report_id = self._changes.report_id
        other = self._desk.neighbour_of(report_id) if report_id else None
        if other is not None:
            self._desk.join_reports(
                report_id, other, lambda _, change: self._tell(report_id, change, tr("Reports joined"))
            )

    def _tell(self, report_id: int, change_id: int, words: str) -> None:
        if is_alive(self):
            self.told.emit(self._changes.note_regrouped(report_id, change_id), words)

"""What a person changes in the open report: shown at once, asked to be stored, and taken back step by step."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.core.report import TestResult
from desktop_app.core.review import ReportHeader, ResultField, ReviewRow
from desktop_app.ui.review.desk import OpenReport, ReviewDesk
from desktop_app.ui.review.edits import (
    CheckEdit,
    Confirmed,
    Edit,
    Edits,
    HeaderEdit,
    Regrouped,
    RowAdded,
    RowEdit,
    RowsTaken,
)
from desktop_app.ui.review.table_cells import with_result
from desktop_app.ui.review.table_model import ResultModel


class Changes(QObject):
    """The changes of all reports, made in the one that is open.

    Signals:
        made: something was changed, and the view must show its state anew.
        row_shown: a row was changed by undo or redo (its result's id).
        header_changed: the header is another one.
        renamed: a person gave a test another name than was read (the printed name, the other one).
        report_wanted: undo or redo is about another report (its id), which is to be opened.
    """

    made = Signal()
    row_shown = Signal(int)
    header_changed = Signal()
    report_wanted = Signal(int)
    renamed = Signal(str, str)

    def __init__(self, desk: ReviewDesk, model: ResultModel) -> None:
        super().__init__()
        self._desk, self._model = desk, model
        self.edits = Edits()
        self.opened: OpenReport | None = None

    @property
    def report_id(self) -> int:
        """The report that is open, 0 for none."""
        return self.opened.report.report_id if self.opened is not None else 0

    def row(self, result_id: int) -> ReviewRow | None:
        """Return a row of the open report."""
        place = self._model.place_of(result_id)
        return None if place is None else self._model.row_at(place)

    @Slot(int, object)
    def keep_row(self, result_id: int, result: TestResult) -> None:
        """Let a row hold what was typed."""
        row = self.row(result_id)
        if row is not None:
            self.edits.record(RowEdit(self.report_id, result_id, row.result, result))
            self._store_row(row, result)
            printed = row.engine_values.get(ResultField.NAME, row.result.name)
            if printed and result.name not in {printed, row.result.name}:
                self.renamed.emit(printed, result.name)

    @Slot(object)
    def keep_header(self, header: ReportHeader) -> None:
        """Let the header hold what was typed."""
        if self.opened is not None:
            self.edits.record(HeaderEdit(self.report_id, self.opened.report.header, header))
            self._store_header(header)

    def mark_checked(self, rows: Collection[ReviewRow], *, is_checked: bool) -> None:
        """Let rows stand as they are, or take that back; one step for all of them."""
        changed = tuple(row.result_id for row in rows if row.is_checked is not is_checked)
        if changed:
            self.edits.record(CheckEdit(self.report_id, changed, is_checked))
            self._store_checked(changed, is_checked=is_checked)

    def take_rows(self, rows: Sequence[ReviewRow]) -> Edit:
        """Take rows out of the report; return the step."""
        edit = RowsTaken(self.report_id, tuple(rows))
        self.edits.record(edit)
        self._take(edit.rows)
        return edit

    def note_added(self, result_id: int) -> None:
        """Keep the step that a row was added."""
        row = self.row(result_id)
        if row is not None:
            self.edits.record(RowAdded(self.report_id, row))

    def note_regrouped(self, report_id: int, change_id: int) -> Edit:
        """Keep the step that a report was split or joined; return it."""
        edit = Regrouped(report_id, change_id)
        self.edits.record(edit)
        return edit

    def confirm(self, report_id: int) -> Edit:
        """Have a report confirmed; return the step."""
        edit = Confirmed(report_id)
        self.edits.record(edit)
        self._desk.keep_reviewed(report_id)
        return edit

    @Slot()
    def undo(self) -> None:
        """Take the newest step back, in its report, which is opened for it."""
        edit = self.edits.newest
        if edit is None:
            return
        if self._reach(edit):
            self.edits.go_back()
            self._take_back(edit)
            if isinstance(edit, Regrouped):  # joining anew gives other reports: it cannot be done again from here
                self.edits.forget(edit)
        else:  # its report is gone
            self.edits.forget(edit)

    @Slot()
    def redo(self) -> None:
        """Do the step again that was taken back last."""
        edit = self.edits.next_again
        if edit is None:
            return
        if self._reach(edit):
            self.edits.go_on()
            self._do_again(edit)
        else:
            self.edits.forget(edit)

    def undo_step(self, edit: Edit) -> None:
        """Take one step back; later ones stay."""
        if self._reach(edit):
            self.edits.forget(edit)
            self._take_back(edit)

    def _reach(self, edit: Edit) -> bool:
        if edit.report_id != self.report_id:
            self.report_wanted.emit(edit.report_id)
        return isinstance(edit, Regrouped) or edit.report_id == self.report_id

    def _take_back(self, edit: Edit) -> None:
        match edit:
            case RowEdit(_, result_id, before, _):
                self._set_row(result_id, before)
            case HeaderEdit(_, before, _):
                self._store_header(before)
            case CheckEdit(_, result_ids, is_checked):
                self._store_checked(result_ids, is_checked=not is_checked)
                self.row_shown.emit(result_ids[0])
            case RowsTaken(_, rows):
                self._put(rows)
            case RowAdded(_, row):
                self._take((row,))
            case Confirmed(report_id):
                self._desk.keep_reviewed(report_id, is_reviewed=False)
            case Regrouped(_, change_id):
                self._desk.undo_regrouping(edit.report_id, change_id)

    def _do_again(self, edit: Edit) -> None:
        match edit:
            case RowEdit(_, result_id, _, after):
                self._set_row(result_id, after)
            case HeaderEdit(_, _, after):
                self._store_header(after)
            case CheckEdit(_, result_ids, is_checked):
                self._store_checked(result_ids, is_checked=is_checked)
                self.row_shown.emit(result_ids[0])
            case RowsTaken(_, rows):
                self._take(rows)
            case RowAdded(_, row):
                self._put((row,))
            case Confirmed(report_id):
                self._desk.keep_reviewed(report_id)
            case Regrouped():
                pass

    def _set_row(self, result_id: int, result: TestResult) -> None:
        row = self.row(result_id)
        if row is not None:
            self._model.drop_slips(result_id)
            self._store_row(row, result)
            self.row_shown.emit(result_id)

    def _store_row(self, row: ReviewRow, result: TestResult) -> None:
        self._model.change(with_result(row, result))
        self._desk.keep_row(self.report_id, row.result_id, result)
        self.made.emit()

    def _store_header(self, header: ReportHeader) -> None:
        if self.opened is not None:
            self.opened = replace(self.opened, report=replace(self.opened.report, header=header))
            self._model.set_header(self.opened)
            self._desk.keep_header(self.report_id, header)
            self.header_changed.emit()

    def _store_checked(self, result_ids: Sequence[int], *, is_checked: bool) -> None:
        for row in filter(None, map(self.row, result_ids)):
            self._model.change(replace(row, is_checked=is_checked))
        self._desk.keep_checked(self.report_id, result_ids, is_checked=is_checked)
        self.made.emit()

    def _take(self, rows: Sequence[ReviewRow]) -> None:
        ids = [row.result_id for row in rows]
        self._model.take_rows(ids)
        self._desk.delete_rows(self.report_id, ids)
        following = self._model.row_at(min(rows[0].number, self._model.rowCount()) - 1) if rows else None
        self.made.emit()
        self.row_shown.emit(following.result_id if following is not None else 0)

    def _put(self, rows: Sequence[ReviewRow]) -> None:
        self._model.put_rows(rows)
        self._desk.restore_rows(self.report_id, [row.result_id for row in rows])
        self.made.emit()
        self.row_shown.emit(rows[0].result_id)

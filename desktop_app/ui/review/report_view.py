"""One report under review: its page and its results tied to each other, edits, and what there is to decide."""
# ruff: noqa: N802

from dataclasses import replace

from PySide6.QtCore import QByteArray, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.report import Box, TestResult
from desktop_app.core.review import ReportHeader, ReviewRow
from desktop_app.ui.review.decisions import CONFIRM, KEEP, OTHER, USE, Question, confirm_question, question_about
from desktop_app.ui.review.desk import OpenReport, ReviewDesk
from desktop_app.ui.review.edits import CheckEdit, Edit, Edits, HeaderEdit, RowEdit
from desktop_app.ui.review.header_fields import HeaderFields
from desktop_app.ui.review.inspector import Inspector
from desktop_app.ui.review.page_lines import Line, aligned
from desktop_app.ui.review.page_pane import PagePane
from desktop_app.ui.review.results_bar import ResultsBar
from desktop_app.ui.review.table_model import Column, ResultModel, with_result
from desktop_app.ui.review.table_view import ResultTable
from desktop_app.ui.review.words import tr
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.splitter import Splitter

_PAGE_SHARE = 0.417
_NARROW_PAGE_PX = 324
_NARROW_TABLE_PX = 650
_LEAST_PAGE_PX, _LEAST_TABLE_PX = 220, 420


class ReportView(Splitter):
    """Page at the left, results at the right. `confirmed` says that the person confirms the report (its id)."""

    confirmed = Signal(int)

    def __init__(self, theme: Theme, desk: ReviewDesk) -> None:
        super().__init__(theme, tr("Page and results"), Qt.Orientation.Horizontal)
        self._desk = desk
        self._opened: OpenReport | None = None
        self._edits = Edits()
        self._is_confirming = False
        self._is_narrow: bool | None = None
        self._is_moved = False
        self.model = ResultModel(self)
        self.pane = PagePane(theme, desk)
        self.fields = HeaderFields(theme)
        self.bar = ResultsBar(theme)
        self.table = ResultTable(theme, self.model)
        self.inspector = Inspector(theme)
        self._lay_out()
        self._wire()

    @property
    def report_id(self) -> int:
        """The report that is open, 0 for none."""
        return self._opened.report.report_id if self._opened is not None else 0

    def restore_share(self, packed: bytes) -> None:
        """Share the width as the person left it the last time; nothing happens for what is not known."""
        if packed and self.restoreState(QByteArray(packed)):
            self._is_moved = True
            self._fit_table()

    @property
    def right(self) -> QWidget:
        """The part beside the page."""
        return self._right

    def open(self, opened: OpenReport) -> None:
        """Show a report from its first row to be checked, or its first row."""
        self._opened = opened
        self._is_confirming = False
        self.fields.show_report(opened)
        self.model.set_report(opened)
        doubts = self.model.doubts()
        first = self.model.row_at(doubts[0] if doubts else 0)
        self.pane.show_report(opened.report, self._page_of(first))
        self.table.scrollToTop()
        self.table.choose(first.result_id if first is not None else 0, Column.VALUE)
        self._show_state()

    def choose(self, result_id: int) -> None:
        """Choose a result's row, and show it on its page."""
        self.table.choose(result_id, Column.VALUE)
        self._show_chosen(scrolls=True)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_below_fields(self, widget: QWidget) -> None:
        """Let a widget stand between the report's fields and its results."""
        layout = self._right.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(layout.indexOf(self.bar), widget)

    def renew(self, opened: OpenReport) -> None:
        """Show the open report as it is stored now."""
        self._opened = opened
        self.model.renew(opened)
        self.fields.show_report(opened, keeps_slips=True)
        self._show_state()

    def confirm(self) -> None:
        """Confirm the report; with rows left to check, go to the first one and ask, the second time confirm."""
        if self._opened is None or self._opened.report.is_reviewed:
            return
        doubts = self.model.doubts()
        if doubts and not self._is_confirming:
            row = self.model.row_at(doubts[0])
            self.table.choose(row.result_id if row is not None else 0, Column.VALUE)
            self._is_confirming = True
            self._show_question()
            return
        self._is_confirming = False
        self.confirmed.emit(self.report_id)

    def close_topmost(self) -> bool:
        """Take the question whether to confirm back; tell whether there was one."""
        was_confirming, self._is_confirming = self._is_confirming, False
        self._show_question()
        return was_confirming

    @Slot()
    def go_to_next_doubt(self) -> None:
        """Choose the next row to be checked, from the first again after the last."""
        doubts = self.model.doubts()
        if not doubts:
            return
        here = self.model.place_of(self.table.chosen_id)
        place = next((each for each in doubts if here is None or each > here), doubts[0])
        row = self.model.row_at(place)
        if row is not None:
            self.table.choose(row.result_id, Column.VALUE)
            self._show_chosen(scrolls=True)
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def undo(self) -> None:
        """Take the newest change of this report back."""
        edit = self._edits.take_last(self.report_id)
        if edit is not None:
            self._apply(edit)

    def set_narrow(self, is_narrow: bool) -> None:
        """Fold what has no room in narrow windows."""
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._is_moved = False
            self.pane.set_narrow(is_narrow)
            self.fields.set_narrow(is_narrow)
            self.inspector.set_narrow(is_narrow)
        self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the shares of page and table until the person moves the divider."""
        super().resizeEvent(event)
        self._share_width()

    def _lay_out(self) -> None:
        self._right = QWidget()
        self._right.setAccessibleName(tr("Results"))
        column = QVBoxLayout(self._right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.fields, self.bar):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addWidget(self.inspector)
        self.addWidget(self.pane)
        self.addWidget(self._right)
        self.setStretchFactor(1, 1)
        self.pane.setMinimumWidth(_LEAST_PAGE_PX)
        self._right.setMinimumWidth(_LEAST_TABLE_PX)
        self.splitterMoved.connect(self._note_moved)

    def _wire(self) -> None:
        self.table.row_chosen.connect(self._follow_table)
        self.table.checked.connect(self._switch_checked)
        self.table.use_asked.connect(lambda: self._answer(USE))
        self.table.keep_asked.connect(lambda: self._answer(KEEP))
        self.inspector.chosen.connect(self._answer)
        self.pane.line_chosen.connect(self._follow_page)
        self.pane.page_shown.connect(self._show_lines)
        self.bar.next_asked.connect(self.go_to_next_doubt)
        self.model.edited.connect(self._keep_row)
        self.model.slipped.connect(self._note_slip)
        self.fields.edited.connect(self._keep_header)

    @Slot(int)
    def _follow_table(self, result_id: int) -> None:
        row = self._row(result_id)
        self._is_confirming = False
        if row is not None and row.result.page is not None and row.result.bbox is not None:
            self.pane.show_page(row.result.page)
        self._show_chosen(scrolls=True)
        self._show_question()

    @Slot(int)
    def _follow_page(self, result_id: int) -> None:
        if result_id:
            self.table.choose(result_id)
            self.table.setFocus(Qt.FocusReason.MouseFocusReason)
        else:
            self.table.clearSelection()

    @Slot()
    def _show_lines(self) -> None:
        """Outline the rows of the page that is shown now."""
        doubts = set(self.model.doubts())
        rows = [(place, self.model.row_at(place)) for place in range(self.model.rowCount())]
        lines = [
            Line(row.result_id, row.number, row.result.bbox, place in doubts)
            for place, row in rows
            if row is not None and row.result.bbox is not None and row.result.page == self.pane.page
        ]
        self.pane.set_lines(aligned(lines))
        self._show_chosen(scrolls=True)
        self._show_crop()

    @Slot(int)
    def _note_slip(self, _result_id: int) -> None:
        self._show_state()

    @Slot()
    def _note_moved(self) -> None:
        self._is_moved = True
        self._fit_table()

    @Slot(int)
    def _switch_checked(self, result_id: int) -> None:
        row = self._row(result_id)
        if row is not None:
            self._mark_checked(row, is_checked=not row.is_checked)

    @Slot(int, object)
    def _keep_row(self, result_id: int, result: TestResult) -> None:
        row = self._row(result_id)
        if row is not None:
            self._edits.record(self.report_id, RowEdit(result_id, row.result))
            self._store_row(row, result)

    @Slot(object)
    def _keep_header(self, header: ReportHeader) -> None:
        if self._opened is not None:
            self._edits.record(self.report_id, HeaderEdit(self._opened.report.header))
            self._store_header(self._opened, header)

    @Slot(str)
    def _answer(self, key: str) -> None:
        """Do what a button of the inspector, or its key, says about the chosen row."""
        row = self._row(self.table.chosen_id)
        question = self._question(row)
        if row is None or question is None or key not in {answer.key for answer in question.answers}:
            return
        if key == USE and self._opened is not None:
            self.model.setData(self.model.index(row.number - 1, Column.VALUE), self._opened.shown[row.result_id].text)
        elif key == KEEP and not self._drop_slips(row):
            self._mark_checked(row, is_checked=True)
        elif key == OTHER:
            slip = self.model.slip_of(row.result_id)
            self.table.edit_cell(row.result_id, slip[0] if slip is not None else Column.VALUE)
            return
        elif key == CONFIRM:
            self.confirm()
            return
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _apply(self, edit: Edit) -> None:
        match edit:
            case RowEdit(result_id, before):
                row = self._row(result_id)
                if row is not None:
                    self._store_row(row, before)
                    self.table.choose(result_id)
            case HeaderEdit(before):
                if self._opened is not None:
                    self._store_header(self._opened, before)
            case CheckEdit(result_ids, was_checked):
                self._store_checked(result_ids[0], is_checked=was_checked)
                self.table.choose(result_ids[0])

    def _store_row(self, row: ReviewRow, result: TestResult) -> None:
        self._change(with_result(row, result))
        self._desk.keep_row(self.report_id, row.result_id, result)

    def _store_header(self, opened: OpenReport, header: ReportHeader) -> None:
        self._opened = replace(opened, report=replace(opened.report, header=header))
        self.model.set_header(self._opened)
        self.fields.show_report(self._opened, keeps_slips=True)
        self._desk.keep_header(self.report_id, header)

    def _mark_checked(self, row: ReviewRow, *, is_checked: bool) -> None:
        self._edits.record(self.report_id, CheckEdit((row.result_id,), row.is_checked))
        self._store_checked(row.result_id, is_checked=is_checked)

    def _store_checked(self, result_id: int, *, is_checked: bool) -> None:
        row = self._row(result_id)
        if row is not None:
            self._change(replace(row, is_checked=is_checked))
            self._desk.keep_checked(self.report_id, [result_id], is_checked=is_checked)

    def _drop_slips(self, row: ReviewRow) -> bool:
        """Let every cell of the row show its last good value again; tell whether one held a slip."""
        has_slip = False
        while (slip := self.model.slip_of(row.result_id)) is not None:
            has_slip = self.model.drop_slip(self.model.index(row.number - 1, slip[0]))
        return has_slip

    def _change(self, row: ReviewRow) -> None:
        """Show a row as it is asked to be stored."""
        self.model.change(row)
        self._show_state()

    def _show_state(self) -> None:
        """Show counts, outlines and the question anew."""
        self.bar.show_counts(self.model.rowCount(), len(self.model.doubts()))
        self._show_lines()
        self._show_question()

    def _show_chosen(self, *, scrolls: bool) -> None:
        row = self._row(self.table.chosen_id)
        self.pane.canvas.set_chosen(row.result_id if row is not None else 0, self._marked(row), scrolls=scrolls)

    def _show_question(self) -> None:
        question = self._question(self._row(self.table.chosen_id))
        if question is None:
            self.inspector.withdraw()
            return
        self.inspector.ask(
            question.title, question.text, question.answers, brief=question.brief, is_error=question.is_error
        )
        self._show_crop()

    def _show_crop(self) -> None:
        row = self._row(self.table.chosen_id)
        is_here = row is not None and row.result.page == self.pane.page
        if is_here and self.inspector.is_asking:
            self.pane.want_fine_image()
        image = self.pane.image if is_here else None
        self.inspector.show_line(image, row.result.bbox if row is not None else None, self._marked(row))

    def _question(self, row: ReviewRow | None) -> Question | None:
        if self._opened is None:
            return None
        if self._is_confirming:
            return confirm_question(self.model)
        return None if row is None else question_about(row, self.model, self._opened.shown.get(row.result_id))

    def _marked(self, row: ReviewRow | None) -> Box | None:
        """Return where the page shows another value than a row that is still to be checked."""
        if row is None or self._opened is None or row.number - 1 not in self.model.doubts():
            return None
        shown = self._opened.shown.get(row.result_id)
        return shown.box if shown is not None and shown.page == self.pane.page else None

    def _row(self, result_id: int) -> ReviewRow | None:
        place = self.model.place_of(result_id)
        return None if place is None else self.model.row_at(place)

    def _page_of(self, row: ReviewRow | None) -> int:
        return row.result.page if row is not None and row.result.page is not None else 1

    def _share_width(self) -> None:
        if not self._is_moved:
            room = self.width() - self.handleWidth()
            page = _NARROW_PAGE_PX if self._is_narrow else round(room * _PAGE_SHARE)
            self.setSizes([page, room - page])
        self._fit_table()

    def _fit_table(self) -> None:
        self.table.set_narrow(self._right.width() < self._theme.px(_NARROW_TABLE_PX))

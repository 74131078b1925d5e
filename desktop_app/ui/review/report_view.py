"""One report under review: its page and its results tied to each other, edits, and what there is to decide."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot

from desktop_app.core.report import Box
from desktop_app.core.review import ReviewRow, is_blank
from desktop_app.ui.review.adding import Adding
from desktop_app.ui.review.asking import Asking
from desktop_app.ui.review.changes import Changes
from desktop_app.ui.review.desk import OpenReport, ReviewDesk
from desktop_app.ui.review.menus import Menus
from desktop_app.ui.review.page_lines import Line, aligned
from desktop_app.ui.review.regrouping import Regrouping
from desktop_app.ui.review.report_parts import ReportParts
from desktop_app.ui.review.table_cells import Column
from desktop_app.ui.theme.theme import Theme


class ReportView(ReportParts):
    """What is chosen or edited in one part is seen in the others.

    Signals:
        confirmed: the person confirms the report (its id).
        rows_removed: rows were taken out (the step, and how many).
    """

    confirmed = Signal(int)
    rows_removed = Signal(object, int)

    def __init__(self, theme: Theme, desk: ReviewDesk) -> None:
        super().__init__(theme, desk)
        self.changes = Changes(desk, self.model)
        self.adding = Adding(desk, self.changes, self.pane)
        self.asking = Asking(self, desk)
        self.regrouping = Regrouping(desk, self.changes, self.table)
        self.menus = Menus(self.bar, self.table, self.regrouping, self.accept_checked, self.remove_row)
        self._wire()

    @property
    def report_id(self) -> int:
        """The report that is open, 0 for none."""
        return self.changes.report_id

    def open(self, opened: OpenReport) -> None:
        """Show a report from its first row to be checked, or its first row."""
        self._drop_blank_rows()
        self.changes.opened = opened
        self.adding.end()
        self.asking.is_confirming = False
        self.fields.show_report(opened)
        self.model.set_report(opened)
        doubts = self.model.doubts()
        first = self.model.row_at(doubts[0] if doubts else 0)
        self.pane.show_report(opened.report, self._page_of(first))
        self.table.scrollToTop()
        self.table.choose(first.result_id if first is not None else 0, Column.VALUE)
        self._show_state()

    def choose(self, result_id: int) -> None:
        """Choose a result's row, show it on its page, and let its outline flash twice."""
        self.table.choose(result_id, Column.VALUE)
        self._show_chosen(scrolls=True)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.pane.canvas.flash()

    def renew(self, opened: OpenReport) -> None:
        """Show the open report as it is stored now."""
        chosen = self.table.chosen_id
        self.changes.opened = opened
        self.model.renew(opened)
        if chosen and not self.table.chosen_id and self.model.place_of(chosen) is not None:
            self.table.choose(chosen)
        self.fields.show_report(opened, keeps_slips=True)
        self._show_state()

    def confirm(self) -> None:
        """Confirm the report; with rows left to check, go to the first one and ask, the second time confirm."""
        opened = self.changes.opened
        if opened is None or opened.report.is_reviewed:
            return
        self._drop_blank_rows()
        doubts = self.model.doubts()
        if doubts and not self.asking.is_confirming:
            row = self.model.row_at(doubts[0])
            self.table.choose(row.result_id if row is not None else 0, Column.VALUE)
            self.asking.is_confirming = True
            self.asking.show()
            return
        self.asking.is_confirming = False
        self.confirmed.emit(self.report_id)

    @Slot()
    def remove_row(self) -> None:
        """Take the chosen row out."""
        row = self.row(self.table.chosen_id)
        if row is not None:
            self.rows_removed.emit(self.changes.take_rows((row,)), 1)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def accept_checked(self) -> None:
        """Let every row stand that was found on the page and has nothing to check."""
        doubts = set(self.model.doubts())
        rows = [row for place in range(self.model.rowCount()) if place not in doubts for row in self._rows(place)]
        self.changes.mark_checked(rows, is_checked=True)

    def close_topmost(self) -> bool:
        """Take back what is asked about confirming, a name, or the adding of a row; tell whether there was anything."""
        if self.adding.end():
            return True
        if self.asking.drop_synonym():
            return True
        was_confirming, self.asking.is_confirming = self.asking.is_confirming, False
        self.asking.show()
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

    def _wire(self) -> None:
        self.table.row_chosen.connect(self._follow_table)
        self.table.checked.connect(self._switch_checked)
        self.table.answered.connect(self.asking.answer)
        self.inspector.chosen.connect(self.asking.answer)
        self.pane.line_chosen.connect(self._follow_page)
        self.pane.page_shown.connect(self._show_lines)
        self.bar.next_asked.connect(self.go_to_next_doubt)
        self.bar.add_asked.connect(self.adding.begin)
        self.model.edited.connect(self.changes.keep_row)
        self.model.slipped.connect(self._note_slip)
        self.fields.edited.connect(self.changes.keep_header)
        self.changes.made.connect(self._show_state)
        self.changes.renamed.connect(self.asking.ask_synonym)
        self.changes.row_shown.connect(self._show_row)
        self.changes.header_changed.connect(self._show_header)
        self.adding.changed.connect(self.asking.show)
        self.adding.added.connect(self._begin_row)

    @Slot(int)
    def _follow_table(self, result_id: int) -> None:
        row = self.row(result_id)
        self.asking.is_confirming = False
        if row is not None and row.result.page is not None and row.result.bbox is not None:
            self.pane.show_page(row.result.page)
        self._show_chosen(scrolls=True)
        self.asking.show()

    @Slot(int)
    def _show_row(self, result_id: int) -> None:
        self.table.choose(result_id)

    @Slot()
    def _show_header(self) -> None:
        if self.changes.opened is not None:
            self.fields.show_report(self.changes.opened, keeps_slips=True)

    @Slot(int, bool)
    def _begin_row(self, result_id: int, is_empty: bool) -> None:
        """Show a row that was added; an empty one is typed in at once."""
        if is_empty:
            self.table.edit_cell(result_id, Column.TEST)
        else:
            self.choose(result_id)

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
        self.asking.show_crop()

    @Slot(int)
    def _note_slip(self, _result_id: int) -> None:
        self._show_state()

    @Slot(int)
    def _switch_checked(self, result_id: int) -> None:
        row = self.row(result_id)
        if row is not None:
            self.changes.mark_checked((row,), is_checked=not row.is_checked)

    def _drop_blank_rows(self) -> None:
        """Take rows out that were added and never filled in."""
        blank = [row for place in range(self.model.rowCount()) for row in self._rows(place) if is_blank(row)]
        if blank:
            self.changes.take_rows(blank)

    def _show_state(self) -> None:
        """Show counts, outlines and the question anew."""
        self.bar.show_counts(self.model.rowCount(), len(self.model.doubts()))
        self._show_lines()
        self.asking.show()

    def _show_chosen(self, *, scrolls: bool) -> None:
        row = self.row(self.table.chosen_id)
        self.pane.canvas.set_chosen(row.result_id if row is not None else 0, self.marked(row), scrolls=scrolls)

    def marked(self, row: ReviewRow | None) -> Box | None:
        """Return where the page shows another value than a row that is still to be checked."""
        opened = self.changes.opened
        if row is None or opened is None or row.number - 1 not in self.model.doubts():
            return None
        shown = opened.shown.get(row.result_id)
        return shown.box if shown is not None and shown.page == self.pane.page else None

    def row(self, result_id: int) -> ReviewRow | None:
        """Return a row of the open report."""
        return self.changes.row(result_id)

    def _rows(self, place: int) -> Sequence[ReviewRow]:
        row = self.model.row_at(place)
        return () if row is None else (row,)

    def _page_of(self, row: ReviewRow | None) -> int:
        return row.result.page if row is not None and row.result.page is not None else 1

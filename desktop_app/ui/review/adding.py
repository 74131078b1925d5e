"""Adding a row: a box is drawn on the page and read, or an empty row is typed in."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.core.report import Box, TestResult
from desktop_app.ui.review.changes import Changes
from desktop_app.ui.review.decisions import Question, drawing_question, unread_question
from desktop_app.ui.review.desk import ReviewDesk
from desktop_app.ui.review.page_pane import PagePane
from desktop_app.ui.widgets.liveness import is_alive


class Adding(QObject):
    """How far the adding of a row is.

    Signals:
        changed: the question is another one.
        added: a row was added (its result's id, and whether it is empty and to be typed in).
    """

    changed = Signal()
    added = Signal(int, bool)

    def __init__(self, desk: ReviewDesk, changes: Changes, pane: PagePane) -> None:
        super().__init__()
        self._desk, self._changes, self._pane = desk, changes, pane
        self._question: Question | None = None
        self._report_id = 0
        pane.canvas.box_drawn.connect(self._read)

    @property
    def question(self) -> Question | None:
        """What the inspector asks, None when no row is being added."""
        return self._question

    @Slot()
    def begin(self) -> None:
        """Let a box be drawn; asked a second time, add an empty row."""
        if self._question is not None or self._pane.canvas.image is None:
            self.add_empty()
            return
        self._report_id = self._changes.report_id
        self._pane.canvas.set_drawing(is_drawing=True)
        self._ask(drawing_question())

    def add_empty(self) -> None:
        """Add an empty row at the end."""
        self.end()
        if self._changes.report_id:
            self._add(TestResult("", None), is_empty=True)

    def end(self) -> bool:
        """Add nothing; tell whether a row was being added."""
        was_asking = self._question is not None
        self._report_id = 0
        self._pane.canvas.set_drawing(is_drawing=False)
        self._ask(None)
        return was_asking

    @Slot(object)
    def _read(self, box: Box) -> None:
        report_id = self._report_id
        if not report_id:
            return
        self._ask(drawing_question(is_reading=True))
        self._pane.canvas.set_drawing(is_drawing=False)
        self._desk.read_box(self._pane.page, box, lambda results: self._take(report_id, results))

    def _take(self, report_id: int, results: Sequence[TestResult]) -> None:
        if not is_alive(self) or report_id != self._report_id or report_id != self._changes.report_id:
            return  # another report was opened meanwhile
        if not results:
            self._pane.canvas.set_drawing(is_drawing=True)
            self._ask(unread_question())
            return
        self.end()
        for result in results:
            self._add(result, is_empty=False)

    def _add(self, result: TestResult, *, is_empty: bool) -> None:
        report_id = self._changes.report_id

        def tell(result_id: int) -> None:
            if is_alive(self) and report_id == self._changes.report_id:
                self._changes.note_added(result_id)
                self.added.emit(result_id, is_empty)

        self._desk.add_row(report_id, result, tell)

    def _ask(self, question: Question | None) -> None:
        if question is not self._question:
            self._question = question
            self.changed.emit()

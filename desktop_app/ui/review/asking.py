"""What the inspector asks now, the line it shows, and what is done when it is answered."""

from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Slot

from desktop_app.core.report import Box
from desktop_app.core.review import ReviewRow
from desktop_app.ui.review.adding import Adding
from desktop_app.ui.review.answers import ALWAYS, CANCEL, CONFIRM, EMPTY, KEEP, ONCE, OTHER, REMOVE, USE
from desktop_app.ui.review.changes import Changes
from desktop_app.ui.review.decisions import Question, confirm_question, question_about, synonym_question
from desktop_app.ui.review.desk import ReviewDesk
from desktop_app.ui.review.inspector import Inspector
from desktop_app.ui.review.page_pane import PagePane
from desktop_app.ui.review.table_cells import Column
from desktop_app.ui.review.table_model import ResultModel
from desktop_app.ui.review.table_view import ResultTable


class Asked(Protocol):
    """What the questions are about: the parts of the open report's view."""

    @property
    def model(self) -> ResultModel:
        """The rows."""
        ...

    @property
    def table(self) -> ResultTable:
        """The table."""
        ...

    @property
    def pane(self) -> PagePane:
        """The page."""
        ...

    @property
    def inspector(self) -> Inspector:
        """Where questions are asked."""
        ...

    @property
    def changes(self) -> Changes:
        """What an answer changes."""
        ...

    @property
    def adding(self) -> Adding:
        """The adding of a row."""
        ...

    def row(self, result_id: int) -> ReviewRow | None:
        """Return a row."""
        ...

    def marked(self, row: ReviewRow | None) -> Box | None:
        """Return the word on the page that a row differs from."""
        ...

    def confirm(self) -> None:
        """Confirm the report."""
        ...

    def remove_row(self) -> None:
        """Take the chosen row out."""
        ...


class Asking(QObject):
    """Asks about the chosen row, about adding one, or whether to confirm all the same."""

    def __init__(self, view: Asked, desk: ReviewDesk) -> None:
        super().__init__()
        self._view = view
        self.is_confirming = False
        self._desk = desk
        self._renamed: tuple[int, str, str] | None = None

    @property
    def _chosen(self) -> ReviewRow | None:
        return self._view.row(self._view.table.chosen_id)

    @Slot()
    def show(self) -> None:
        """Ask what there is to ask now."""
        question = self._question()
        if question is None:
            self._view.inspector.withdraw()
            return
        self._view.inspector.ask(
            question.title, question.text, question.answers, brief=question.brief, is_error=question.is_error
        )
        self.show_crop()

    @Slot(str, str)
    def ask_synonym(self, printed: str, name: str) -> None:
        """Ask once a printed name whether it always means what the person typed."""
        if self._desk.asks_synonym(printed):
            self._renamed = self._view.changes.report_id, printed, name
            self.show()

    @property
    def is_asking_synonym(self) -> bool:
        """True while the question stands whether a printed name always means what was typed."""
        return self._is_renamed() and not self.is_confirming and self._view.adding.question is None

    @Slot()
    def keep_synonym(self) -> None:
        """Let it be so from now on, where that is asked."""
        if self.is_asking_synonym:
            self._settle_synonym(ALWAYS)

    def drop_synonym(self) -> bool:
        """Let it be so only here, where that is asked; tell whether it was."""
        is_asked = self.is_asking_synonym
        if is_asked:
            self._settle_synonym(ONCE)
        return is_asked

    def _settle_synonym(self, key: str) -> None:
        if self._renamed is not None:
            _, printed, name = self._renamed
            self._renamed = None
            self._desk.keep_synonym(printed, name if key == ALWAYS else None)
            self.show()
            self._view.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_crop(self) -> None:
        """Show the chosen row's line, cut from the page."""
        view, row = self._view, self._chosen
        is_here = row is not None and row.result.page == view.pane.page and view.adding.question is None
        if is_here and view.inspector.is_asking:
            view.pane.want_fine_image()
        image = view.pane.image if is_here else None
        view.inspector.show_line(image, row.result.bbox if row is not None else None, view.marked(row))

    @Slot(str)
    def answer(self, key: str) -> None:
        """Do what a button of the inspector, or its key, says."""
        question = self._question()
        if question is None or key not in {answer.key for answer in question.answers}:
            return
        acts = {
            CONFIRM: self._view.confirm,
            EMPTY: self._view.adding.add_empty,
            CANCEL: self._view.adding.end,
            REMOVE: self._view.remove_row,
            ALWAYS: partial(self._settle_synonym, ALWAYS),
            ONCE: partial(self._settle_synonym, ONCE),
        }
        if key in acts:
            acts[key]()
        else:
            self._answer_about_row(key)

    def _answer_about_row(self, key: str) -> None:
        view, row = self._view, self._chosen
        if row is None:
            return
        if key == OTHER:
            slip = view.model.slip_of(row.result_id)
            column = Column.VALUE if row.result.name else Column.TEST
            view.table.edit_cell(row.result_id, slip[0] if slip is not None else column)
            return
        opened = view.changes.opened
        if key == USE and opened is not None:
            view.model.setData(view.model.index(row.number - 1, Column.VALUE), opened.shown[row.result_id].text)
        elif key == KEEP and not view.model.drop_slips(row.result_id):
            view.changes.mark_checked((row,), is_checked=True)
        view.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _question(self) -> Question | None:
        view, row = self._view, self._chosen
        opened = view.changes.opened
        if opened is None:
            return None
        if view.adding.question is not None:
            return view.adding.question
        if self.is_confirming:
            return confirm_question(view.model)
        if self._renamed is not None and self._is_renamed():
            return synonym_question(*self._renamed[1:])
        return None if row is None else question_about(row, view.model, opened.shown.get(row.result_id))

    def _is_renamed(self) -> bool:
        """Tell whether the test still has the name that is asked about: the change may have been taken back."""
        if self._renamed is None or self._renamed[0] != self._view.changes.report_id:
            return False
        model, name = self._view.model, self._renamed[2]
        rows = map(model.row_at, range(model.rowCount()))
        return any(row is not None and row.result.name == name for row in rows)

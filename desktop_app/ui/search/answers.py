"""What stands below the field of the search: what was found, or why there is nothing to show."""

from typing import cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop_app.core.errors import Failure
from desktop_app.core.search.queries import Found, MeaningUse
from desktop_app.ui.failures import failure_sentence
from desktop_app.ui.search.found_list import FoundList
from desktop_app.ui.search.words import tr
from desktop_app.ui.theme.metrics import Height
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.list_states import ListState, LoadingRows


class Answers(QWidget):
    """The list of hits, and the states in its place.

    Signals:
        changed: another one is shown.
        again_asked: the search is to be tried again.
    """

    changed = Signal()
    again_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.list = FoundList(theme)
        text = tr("Names of people, tests and files, and what stands in documents. Words in quotes stand side by side.")
        self.hint = ListState(theme, "ph.magnifying-glass", tr("Search everything"), text)
        text = tr(
            "Each word must begin a word of a name, or of one passage of a document. Fewer or shorter words find more."
        )
        self.no_match = ListState(theme, "ph.funnel", tr("Nothing has these words"), text)
        text = tr("Letters and digits are looked for; signs alone are not.")
        self.no_words = ListState(theme, "ph.funnel", tr("No word to look for"), text)
        self._lasting = (self.hint, self.list, self.no_match, self.no_words)
        self._stack = QStackedLayout(self)
        for widget in self._lasting:  # in the stack at once: a window of its own would show
            self._stack.addWidget(widget)

    @property
    def state(self) -> QWidget:
        """What is shown: the list, or one of the states."""
        return cast("QWidget", self._stack.currentWidget())

    def show_hint(self) -> None:
        """Say what can be looked for."""
        self._show(self.hint)

    def show_waiting(self) -> None:
        """Show that the answer is on its way; a list that is there stays until then."""
        if self.state is not self.list:
            self._show_passing(LoadingRows(self._theme, Height.FILE_ROW))

    def show_found(self, found: Found, *, is_same_search: bool) -> None:
        """Show the answer; what is chosen stays so when more of the same search has come."""
        self.list.show_found(found, keeps_choice=is_same_search)
        if found.count:
            self._show(self.list)
        elif found.meaning is MeaningUse.COMING:
            self._show_passing(LoadingRows(self._theme, Height.FILE_ROW))
        else:
            self._show(self.no_match if found.query.terms else self.no_words)

    def show_failure(self, failure: Failure) -> None:
        """Say why there is no answer."""
        again = Button(self._theme, tr("Try again"), icon="ph.arrow-clockwise")
        again.clicked.connect(self._ask_again)
        text = failure_sentence(failure)
        title = tr("The search has no answer")
        sign = "ph.warning-circle-fill"
        self._show_passing(ListState(self._theme, sign, title, text, (again,), code=failure.code.value, is_error=True))

    @Slot()
    def _ask_again(self) -> None:
        self.again_asked.emit()

    def _show_passing(self, widget: QWidget) -> None:
        """Show a state that is made anew each time."""
        self._stack.addWidget(widget)
        self._show(widget)

    def _show(self, widget: QWidget) -> None:
        """Show a state; one that was made for once goes."""
        before = self.state
        self._stack.setCurrentWidget(widget)
        if before is not widget and before not in self._lasting:
            self._stack.removeWidget(before)
            before.deleteLater()
        self.changed.emit()

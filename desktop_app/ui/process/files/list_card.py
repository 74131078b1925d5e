"""The card of a session's files: head and list, and what stands in their place where a filter finds nothing."""

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QStackedLayout

from desktop_app.core.session import SessionSummary
from desktop_app.ui.process.files.file_list import FileListView
from desktop_app.ui.process.files.file_model import FileListModel
from desktop_app.ui.process.files.filter_bar import FilterBar
from desktop_app.ui.process.files.list_head import ListHead
from desktop_app.ui.process.filters import Filter
from desktop_app.ui.process.rounded_foot import RoundedFoot
from desktop_app.ui.process.words import count_words, files_words, tr
from desktop_app.ui.theme.metrics import Height
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.cards import ListCard
from desktop_app.ui.widgets.list_states import ListState


class SessionRows(ListCard):
    """Keeps at least four rows of height; shows the list, or that no file is of the chosen kind."""

    def __init__(
        self, theme: Theme, model: FileListModel, filters: FilterBar, head: ListHead, files: FileListView
    ) -> None:
        super().__init__(theme, head_at_100=Height.TABLE_HEAD)
        self._look, self._model, self._filters, self._files = theme, model, filters, files
        self._summary: SessionSummary | None = None
        self._empty: ListState | None = None
        self._pages = QStackedLayout()
        self.column.addWidget(head)
        self.column.addLayout(self._pages, 1)
        self._pages.addWidget(files)  # after the layout has a home: the list would be a window of its own until then
        self._foot = RoundedFoot(theme, self)
        files.ground.take_foot(self._foot)
        self.setMinimumHeight(theme.px(Height.TABLE_HEAD + 4 * Height.FILE_ROW))
        model.rowsRemoved.connect(self._check)
        model.modelReset.connect(self._check)

    def note(self, summary: SessionSummary | None) -> None:
        """Take over newer counts."""
        self._summary = summary
        if self._empty is not None and self._model.rowCount():
            self.show_files()

    def show_files(self) -> None:
        """Show the list."""
        self._pages.setCurrentWidget(self._files)
        if self._empty is not None:
            self._pages.removeWidget(self._empty)
            self._empty.deleteLater()
            self._empty = None

    @Slot()
    def _check(self) -> None:
        if self._summary is None or self._model.rowCount() or self._model.filter is Filter.ALL:
            self.show_files()
            return
        QTimer.singleShot(0, self, self._show_nothing_matches)

    @Slot()
    def _show_nothing_matches(self) -> None:
        summary = self._summary
        if summary is None or self._model.rowCount() or self._empty is not None:
            return
        chip = self._filters.chips
        word = chip.chip(chip.chosen_key).content.word
        title = tr("No file is “%1”").replace("%1", word)
        text = tr("%1 are hidden by the filter.").replace("%1", files_words(summary.total_files))
        show_all = Button(self._look, tr("Show all %1").replace("%1", count_words(summary.total_files)))
        show_all.clicked.connect(self._show_all)
        self._empty = ListState(self._look, "ph.funnel", title, text, (show_all,))
        self._pages.addWidget(self._empty)
        self._pages.setCurrentWidget(self._empty)

    @Slot()
    def _show_all(self) -> None:
        self._filters.choose(Filter.ALL)
        self._files.setFocus(Qt.FocusReason.OtherFocusReason)

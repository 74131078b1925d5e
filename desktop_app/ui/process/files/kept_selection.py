"""Which files are selected and which is the current one, kept while their rows move."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, Slot
from PySide6.QtWidgets import QTableView

from desktop_app.core.choice import FileChoice, Span
from desktop_app.core.session import SessionFile
from desktop_app.ui.process.files.file_model import FileListModel

MOST_NAMED = 500
"""So many files are kept and told one by one; larger selections are described by where they begin and end."""
_Flag = QItemSelectionModel.SelectionFlag


class KeptSelection(QObject):
    """Tells what is selected, and puts it back when rows have moved.

    A small selection is remembered by its files. Of a larger one it is known only whether it is the whole list, which
    is selected again, or a part of it, which is given up when rows have moved: nobody shall act on other files.
    """

    def __init__(self, view: QTableView, files: FileListModel) -> None:
        super().__init__(view)
        self._view, self._files = view, files
        self._selected: list[str] = []
        self._is_whole = self._is_moving = False
        self._row_count = 0
        self.current_id = ""
        for moving in (files.rowsAboutToBeInserted, files.rowsAboutToBeRemoved):
            moving.connect(self._begin_moving)

    def choice(self) -> FileChoice:
        """Return the selected files: small selections named, larger ones described where that can be done."""
        if self._height() <= MOST_NAMED or not self._files.is_described:
            return FileChoice.of(file.progress.file_id for file in self._each_file())
        return FileChoice(spans=tuple(self._spans()))

    def files(self) -> list[SessionFile]:
        """Return the files of a small selection in their order; asks for those that are not at hand."""
        return [] if self._height() > MOST_NAMED else list(self._each_file())

    def forget(self) -> None:
        """Another list is shown."""
        self._selected, self.current_id = [], ""
        self._is_whole = self._is_moving = False

    def remember(self) -> None:
        """Take over what is selected."""
        if self._is_moving:  # rows go or come: what was selected is put back once they have
            return
        height, self._row_count = self._height(), self._files.rowCount()
        self._selected = [file.progress.file_id for file in self.files()]
        self._is_whole = height > MOST_NAMED and height == self._row_count

    def find_again(self) -> None:
        """Put selection and current row back on the files they were on, as far as their rows are known."""
        self._is_moving = False
        model = self._view.selectionModel()
        row = self._files.row_of(self.current_id) if self.current_id else None
        if row is not None:
            # The list runs after a file that was chosen, but not after the one that only the keyboard's ring lies on.
            self._view.setAutoScroll(bool(self._selected))
            model.setCurrentIndex(self._files.index(row), _Flag.NoUpdate)
            self._view.setAutoScroll(True)
        elif self.current_id:
            model.clearCurrentIndex()
        if self._is_whole:
            self._view.selectAll()
        elif self._selected or self._row_count != self._files.rowCount() or self._files.is_narrowed:
            rows = (place for place in map(self._files.row_of, self._selected) if place is not None)
            model.select(self._selection_of(rows), _Flag.ClearAndSelect | _Flag.Rows)

    @Slot()
    def _begin_moving(self) -> None:
        self._is_moving = True

    def _selection_of(self, rows: Iterable[int]) -> QItemSelection:
        selection = QItemSelection()
        for row in rows:
            selection.select(self._files.index(row), self._files.index(row))
        return selection

    def _ranges(self) -> list[tuple[int, int]]:
        selection = self._view.selectionModel().selection()
        ranges = (selection.at(number) for number in range(selection.size()))
        return sorted((each.top(), each.bottom()) for each in ranges)

    def _each_file(self) -> Iterator[SessionFile]:
        rows = (row for first, last in self._ranges() for row in range(first, last + 1))
        found = map(self._files.file, rows)
        return (file for file in found if file is not None)

    def _height(self) -> int:
        return sum(last - first + 1 for first, last in self._ranges())

    def _spans(self) -> Iterator[Span]:
        """Yield what the selected rows hold, by the positions of the files at their ends."""
        for first, last in self._ranges():
            for top, bottom, statuses in self._files.parts(first, last):
                begin, end = self._files.file(top), self._files.file(bottom)
                # A row without a file lies behind the last one: the list is shorter than was told.
                if begin is not None:
                    yield Span(begin.position, Span().last if end is None else end.position, statuses)

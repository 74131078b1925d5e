"""Which files are selected and which is the current one, kept while their rows move."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtWidgets import QTableView

from desktop_app.core.session import SessionFile
from desktop_app.ui.process.file_model import FileListModel

_MOST = 500
"""Larger selections are not kept: of 100,000 files each would have to be looked up."""
_Flag = QItemSelectionModel.SelectionFlag


class KeptSelection:
    """Remembers a small selection of a list by its files."""

    def __init__(self, view: QTableView, files: FileListModel) -> None:
        self._view, self._files = view, files
        self._selected: list[str] = []
        self.current_id = ""

    def files(self) -> list[SessionFile]:
        """Return the selected files in their order; asks for those that are not kept."""
        found = map(self._files.file, sorted({index.row() for index in self._view.selectionModel().selectedRows()}))
        return [file for file in found if file is not None]

    def forget(self) -> None:
        """Another list is shown."""
        self._selected, self.current_id = [], ""

    def remember(self) -> None:
        """Take over what is selected."""
        self._selected = [file.progress.file_id for file in self.files()] if self._is_small() else []

    def find_again(self) -> None:
        """Put selection and current row back on the files they were on, as far as their rows are known."""
        if not self._selected and not self.current_id:
            return
        selection = QItemSelection()
        for place in map(self._files.row_of, self._selected):
            if place is not None:
                selection.select(self._files.index(place), self._files.index(place))
        model = self._view.selectionModel()
        row = self._files.row_of(self.current_id) if self.current_id else None
        if row is not None:
            model.setCurrentIndex(self._files.index(row), _Flag.NoUpdate)
        else:
            model.clearCurrentIndex()
        model.select(selection, _Flag.ClearAndSelect | _Flag.Rows)

    def _is_small(self) -> bool:
        selection = self._view.selectionModel().selection()
        return sum(selection.at(number).height() for number in range(selection.size())) <= _MOST

"""Rows of two heights in a list of any length: files, and the heads between them."""

from PySide6.QtWidgets import QTableView

from desktop_app.ui.process.files.file_model import FileListModel
from desktop_app.ui.theme.metrics import Height
from desktop_app.ui.theme.theme import Theme


class RowHeights:
    """Sets the height of all rows at once, and that of the few heads one by one."""

    def __init__(self, view: QTableView, theme: Theme, files: FileListModel) -> None:
        self._view, self._theme, self._files = view, theme, files
        self._heads: list[int] = []

    def fit(self) -> None:
        """Give rows their heights, in which heads may lie elsewhere than before."""
        header, height = self._view.verticalHeader(), self._theme.px(Height.FILE_ROW)
        header.setDefaultSectionSize(height)
        for row in self._heads:
            if row < header.count():
                header.resizeSection(row, height)
        self._heads = self._files.head_rows()
        for row in self._heads:
            header.resizeSection(row, self._theme.px(Height.GROUP_HEAD))

"""The mouse over the buttons of painted rows: which one it points at, and which one it presses."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtWidgets import QTableView

from desktop_app.ui.process.files.file_model import FileListModel
from desktop_app.ui.process.files.row_delegate import FileRowDelegate


class RowPointer:
    """Follows the mouse over a list; places are of its viewport."""

    def __init__(self, view: QTableView, files: FileListModel, rows: FileRowDelegate) -> None:
        self._view, self._files, self._rows = view, files, rows

    @property
    def is_over_button(self) -> bool:
        """True while the mouse is over a row's button."""
        return self._rows.pointer.row >= 0

    def button_rect(self, row: int) -> QRectF | None:
        """Return where a row's button lies; None where the row has none."""
        file = self._files.file(row)
        if file is None:
            return None
        return self._rows.button_rect(QRectF(self._view.visualRect(self._files.index(row))), file)

    def move(self, place: QPoint, *, is_forced: bool = False) -> None:
        """Take notice of where the mouse is; while a button is pressed only if that is forced."""
        pointer = self._rows.pointer
        if pointer.is_pressed and not is_forced:
            return
        view = self._view
        row = view.rowAt(place.y()) if view.viewport().rect().contains(place) else -1
        rect = self.button_rect(row) if row >= 0 else None
        pointed = row if rect is not None and rect.contains(place.toPointF()) else -1
        if pointed != pointer.row or is_forced:
            pointer.row = pointed
            shape = Qt.CursorShape.PointingHandCursor if pointed >= 0 else Qt.CursorShape.ArrowCursor
            view.viewport().setCursor(shape)
            view.viewport().update()

    def leave(self) -> None:
        """The mouse is over no row any longer."""
        self.move(QPoint(-1, -1))

    def press(self) -> bool:
        """Press the button under the mouse; False where there is none."""
        if self.is_over_button:
            self._rows.pointer.is_pressed = True
            self._view.viewport().update()
        return self.is_over_button

    def release(self, place: QPoint) -> tuple[bool, str]:
        """Let a pressed button go: whether there was one, and its file's id where the mouse is still over it."""
        pointer = self._rows.pointer
        if not pointer.is_pressed:
            return False, ""
        pressed, pointer.is_pressed = pointer.row, False
        self.move(place, is_forced=True)
        file = self._files.file(pressed) if pointer.row == pressed else None
        return True, "" if file is None else file.progress.file_id

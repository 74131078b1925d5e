"""The lines of the API card that are typed or chosen: the address, and the model from the server's list or by hand."""
# ruff: noqa: N802

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit

from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.fields import ComboBox, LineEdit, mark_error


def tr(text: str) -> str:
    """Return the text in the window's language."""
    return QCoreApplication.translate("Settings", text)


class AddressEditor(LineEdit):
    """The address of a service; `refused` carries why what was typed cannot be used, empty when it can."""

    chosen = Signal(object)
    refused = Signal(str)

    def __init__(self, theme: Theme, name: str, problem_with: Callable[[str], str]) -> None:
        super().__init__(theme, name)
        self._problem_with = problem_with
        self._stored = ""
        self.editingFinished.connect(self._tell)
        self.textEdited.connect(self._take_error_away)

    def show_value(self, value: object) -> None:
        """Show the stored address; an empty one stands for the usual, which is the placeholder."""
        self._stored = str(value)
        if not self.hasFocus() or self.text() == self._stored:
            self.setText(self._stored)
            self.setCursorPosition(0)

    @Slot()
    def _tell(self) -> None:
        text = self.text().strip().rstrip("/")
        problem = self._problem_with(text)
        mark_error(self, problem)
        self.refused.emit(problem)
        if not problem and text != self._stored:
            self._stored = text
            self.chosen.emit(text)

    @Slot()
    def _take_error_away(self) -> None:
        mark_error(self, "")
        self.refused.emit("")


class ModelEditor(ComboBox):
    """The model: typed, or chosen from what the server offers; `list_asked` comes when the list is opened."""

    chosen = Signal(object)
    list_asked = Signal()

    def __init__(self, theme: Theme, title: str = "") -> None:
        title = title or tr("Model")
        super().__init__(theme, title)
        self._stored = ""
        self._line = QLineEdit(self)
        self.setLineEdit(self._line)
        self.setInsertPolicy(ComboBox.InsertPolicy.NoInsert)
        self._line.setAccessibleName(title)
        self.activated.connect(self._tell)
        self._line.editingFinished.connect(self._tell)

    def show_value(self, value: object) -> None:
        """Show the stored model; an empty one stands for the usual, which is the placeholder."""
        self._stored = str(value)
        if not self._line.hasFocus():
            self._write(self._stored)

    def show_models(self, models: Sequence[str], usual: str) -> None:
        """Offer these; the usual one is asked where none is chosen."""
        self._line.setPlaceholderText(usual)
        if [self.itemText(place) for place in range(self.count())] == list(models):
            return
        typed = self._line.text()
        blocker = QSignalBlocker(self)
        self.clear()
        self.addItems(list(models))
        blocker.unblock()
        self._write(typed)

    def showPopup(self) -> None:
        """Ask for the list when it is not there yet, then open."""
        if not self.count():
            self.list_asked.emit()
            return
        super().showPopup()

    def _write(self, text: str) -> None:
        blocker = QSignalBlocker(self)
        self.setCurrentIndex(self.findText(text, Qt.MatchFlag.MatchExactly))
        self.setEditText(text)
        blocker.unblock()
        self._line.setCursorPosition(0)

    @Slot()
    def _tell(self) -> None:
        text = self._line.text().strip()
        if text != self._stored:
            self._stored = text
            self.chosen.emit(text)

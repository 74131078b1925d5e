"""The editor of the folder with other OCR models: chosen folders are checked before they are taken."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QWidget

from desktop_app.core.ocr_models import OcrModelsError, find_ocr_models
from desktop_app.ui.settings.rows import SettingRow
from desktop_app.ui.theme.metrics import Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.told import told_words
from desktop_app.ui.widgets.buttons import Button


def tr(text: str) -> str:
    """Return the text in the window's language."""
    return QCoreApplication.translate("Settings", text)


class ModelFolderEditor(QWidget):
    """`Choose folder…`, and the way back to the models that come with the program.

    `refused` carries what is missing in a folder that was chosen, empty when nothing is.
    """

    chosen = Signal(object)
    refused = Signal(str)
    told = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.choose_button = Button(theme, tr("Choose folder…"), icon="ph.folder-open")
        self.built_in_button = Button(theme, tr("Use the built-in one"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S6)
        row.addWidget(self.built_in_button)
        row.addWidget(self.choose_button)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.choose_button)
        self.choose_button.clicked.connect(self._open)
        self.built_in_button.clicked.connect(self._go_back)
        self._dialog: QFileDialog | None = None

    @property
    def dialog(self) -> QFileDialog | None:
        """The dialog while it is open."""
        return self._dialog

    def show_value(self, value: object) -> None:
        """Show the stored folder; an empty one stands for the built-in models."""
        folder = str(value)
        self.built_in_button.setVisible(bool(folder))
        self.refused.emit("")
        if not folder:
            self.told.emit(tr("built in: PP-OCRv6 for Latin script"))
            return
        try:
            self.told.emit(tr("in use: {name}").format(name=find_ocr_models(Path(folder)).name))
        except OcrModelsError as error:
            self.told.emit(tr("{name} cannot be used; the built-in one reads").format(name=Path(folder).name))
            self.refused.emit(told_words(str(error)))

    @Slot(str)
    def take(self, folder: str) -> None:
        """Take a folder when it holds a complete set, else say what is missing."""
        try:
            find_ocr_models(Path(folder))
        except OcrModelsError as error:
            self.refused.emit(told_words(str(error)))
            return
        self.chosen.emit(folder)

    @Slot()
    def _go_back(self) -> None:
        self.chosen.emit("")

    @Slot()
    def _open(self) -> None:
        dialog = self._dialog = QFileDialog(self.window(), tr("Choose a folder with OCR models"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.take)
        dialog.finished.connect(self._forget)
        dialog.open()

    @Slot()
    def _forget(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()


def model_folder_row(theme: Theme) -> tuple[SettingRow, ModelFolderEditor]:
    """Return the row of the OCR models, which says which ones are in use."""
    editor = ModelFolderEditor(theme)
    row = SettingRow(theme, tr("OCR models"), " ", editor)
    editor.told.connect(row.set_note)
    editor.refused.connect(row.set_error)
    return row, editor

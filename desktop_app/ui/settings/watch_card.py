"""The card of the watched folder: which one, whether the folders below count, and the switch."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QWidget

from desktop_app.ui.settings.cards import Editors, add_switch, tr
from desktop_app.ui.settings.rows import SettingCard, SettingRow
from desktop_app.ui.settings.setting_texts import setting_text
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button

WATCH = "watch"


class WatchFolderEditor(QWidget):
    """`Choose folder…`; `refused` says why a folder cannot be watched, `told` which one is chosen."""

    chosen = Signal(object)
    refused = Signal(str)
    told = Signal(str)

    def __init__(self, theme: Theme, own_folder: str) -> None:
        """Make the editor; `own_folder` is the program's, which is never watched."""
        super().__init__()
        self._own_folder = Path(own_folder)
        self.folder = ""
        self.choose_button = Button(theme, tr("Choose folder…"), icon="ph.folder-open")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.choose_button)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.choose_button)
        self.choose_button.clicked.connect(self._open)
        self._dialog: QFileDialog | None = None

    @property
    def dialog(self) -> QFileDialog | None:
        """The dialog while it is open."""
        return self._dialog

    def show_value(self, value: object) -> None:
        """Show the stored folder; an empty one stands for none."""
        self.folder = str(value)
        self.refused.emit("")
        self.told.emit(self.folder or tr("none is chosen yet"))

    @Slot(str)
    def take(self, folder: str) -> None:
        """Take a folder, unless it is the program's own."""
        path = Path(folder)
        if path == self._own_folder or self._own_folder in path.parents:
            self.refused.emit(tr("This is Labstream's own folder. Choose another one."))
            return
        self.chosen.emit(folder)

    @Slot()
    def _open(self) -> None:
        dialog = self._dialog = QFileDialog(self.window(), tr("Choose a folder to watch"), self.folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.take)
        dialog.finished.connect(self._forget)
        dialog.open()

    @Slot()
    def _forget(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()


class WatchCard(SettingCard):
    """The card; its switches can be used once a folder is chosen."""

    def __init__(self, theme: Theme, editors: Editors, own_folder: str) -> None:
        super().__init__(theme, WATCH, tr("Watch folder"))
        text = setting_text("watched_folder")
        self.folder = WatchFolderEditor(theme, own_folder)
        row = SettingRow(theme, text.title, " ", self.folder)
        self.folder.told.connect(row.set_note)
        self.folder.told.connect(self._follow)
        self.folder.refused.connect(row.set_error)
        self.add_row(row)
        editors["watched_folder"] = (row, self.folder)
        for setting in ("is_folder_watched", "has_watched_subfolders"):
            add_switch(theme, self, editors, setting)
        self.fill()

    @Slot()
    def _follow(self) -> None:
        for row in self.rows[1:]:
            row.setEnabled(bool(self.folder.folder))

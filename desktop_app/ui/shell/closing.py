"""The question that is asked once when the window is closed while files are being read."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.shell.words import tr_n
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button, Kind, Size
from desktop_app.ui.widgets.labels import Label


class ClosingQuestion(QDialog):
    """Accepted for "pause and quit"; rejected, also by Esc, to keep the files running.

    `hiding_chosen` comes where the work is to go on without a window, which is offered where an icon in the tray leads
    back to it.
    """

    hiding_chosen = Signal()

    def __init__(self, theme: Theme, open_files: int, parent: QWidget, *, can_hide: bool = False) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Quit Labstream"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        title = self.tr("Files are still being read")
        self.setAccessibleName(title)
        words = self._words = Label(theme, "", Type.BODY, Role.TEXT_2, is_wrapped=True)
        self.show_open_files(open_files)
        words.setMinimumWidth(360)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S20, Space.S20, Space.S20, Space.S16)
        column.setSpacing(Space.S8)
        column.addWidget(Label(theme, title, Type.CARD_TITLE))
        column.addWidget(words)
        column.addSpacing(Space.S8)
        self.quit_button = Button(theme, self.tr("Pause and quit"), Kind.PRIMARY, Size.NORMAL)
        self.stay_button = Button(theme, self.tr("Keep reading"), Kind.SECONDARY, Size.NORMAL)
        row = QHBoxLayout()
        row.setSpacing(Space.S8)
        row.addStretch(1)
        row.addWidget(self.stay_button)
        if can_hide:
            self.hide_button = Button(theme, self.tr("Finish in the tray"), Kind.SECONDARY, Size.NORMAL)
            self.hide_button.clicked.connect(self._hide)
            row.addWidget(self.hide_button)
        row.addWidget(self.quit_button)
        column.addLayout(row)
        self.quit_button.clicked.connect(self.accept)
        self.stay_button.clicked.connect(self.reject)
        self.quit_button.setFocus()

    def show_open_files(self, count: int) -> None:
        """Say how many files have not ended."""
        kept = self.tr("What is finished is kept.")
        waiting = tr_n(
            "ClosingQuestion",
            "%n file waits and can be resumed at the next start.",
            "%n files wait and can be resumed at the next start.",
            count,
        )
        text = f"{kept} {waiting}"
        self.setAccessibleDescription(text)
        self._words.set_words(text)

    @Slot()
    def _hide(self) -> None:
        self.hiding_chosen.emit()
        self.reject()

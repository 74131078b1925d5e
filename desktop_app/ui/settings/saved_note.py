"""The note in the header that says that changes are saved, and for ten seconds how the last one is taken back."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.settings.undo import UNDO_S
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.metrics import Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.announcing import announce
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.sign import Sign


class SavedNote(QWidget):
    """A tick and a sentence."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._label = Label(theme, "", role=Role.TEXT_2)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S6)
        row.addWidget(Sign(theme, "ph.check", Role.SAVING, 14))
        row.addWidget(self._label)
        self._rest = QTimer(self, singleShot=True, interval=round(UNDO_S * 1000))
        self._rest.timeout.connect(self._say_usual)
        self._say_usual()

    @property
    def words(self) -> str:
        """The sentence that is shown."""
        return self._label.words

    def say_saved(self) -> None:
        """Say that a change is saved and can be taken back."""
        self._say(self.tr("Saved. Ctrl+Z undoes it for 10 s"))
        self._rest.start()

    def say_undone(self) -> None:
        """Say that a change was taken back."""
        self._say(self.tr("The last change was undone"))
        self._rest.start()

    @Slot()
    def _say_usual(self) -> None:
        self._label.set_words(self.tr("Changes are saved as you make them"))
        self.setAccessibleName(self._label.words)

    def _say(self, sentence: str) -> None:
        self._label.set_words(sentence)
        self.setAccessibleName(sentence)
        announce(self, sentence)

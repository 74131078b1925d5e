"""The field for the password of a protected PDF, in the error box: masked, used once, kept nowhere."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.ui.process.words import tr
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button, Kind
from desktop_app.ui.widgets.fields import LineEdit
from desktop_app.ui.widgets.labels import Label


class PasswordField(QWidget):
    """Hidden until `ask`; `given` carries what was typed, and the field forgets it at once."""

    given = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.edit = LineEdit(theme, tr("Password of the PDF"), icon="ph.key")
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.button = Button(theme, tr("Read with it"), Kind.PRIMARY)
        self.setAccessibleName(tr("Password"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.edit, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(3)
        column.addLayout(row)
        column.addWidget(Label(theme, tr("Used once, not kept."), Type.CAPTION, Role.TEXT_2))
        self.edit.returnPressed.connect(self._give)
        self.edit.textChanged.connect(self._allow)
        self.button.clicked.connect(self._give)
        self._allow()
        self.hide()

    def ask(self, *, is_wanted: bool) -> None:
        """Show the field, empty; or take it away."""
        self.edit.clear()
        self.setVisible(is_wanted)

    def stops(self) -> tuple[QWidget, ...]:
        """Return what the Tab key stops at, in its order."""
        return () if self.isHidden() else (self.edit, self.button)

    @Slot()
    def _allow(self) -> None:
        self.button.setEnabled(bool(self.edit.text()))

    @Slot()
    def _give(self) -> None:
        password = self.edit.text()
        if password:
            self.edit.clear()
            self.given.emit(password)

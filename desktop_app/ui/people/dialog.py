"""What the questions about people share: title, sentence, content, and two buttons."""
# ruff: noqa: N802

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.people.words import tr
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button, Kind, Size
from desktop_app.ui.widgets.labels import Label

_LEAST_PX = 420


class PeopleDialog(QDialog):
    """A window over the window; accepted by the button that acts, rejected by Cancel and Esc."""

    def __init__(self, theme: Theme, title: str, text: str, action: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setMinimumWidth(theme.px(_LEAST_PX))
        self.sentence = Label(theme, text, Type.BODY, Role.TEXT_2, is_wrapped=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S20, Space.S20, Space.S20, Space.S16)
        column.setSpacing(Space.S8)
        column.addWidget(Label(theme, title, Type.CARD_TITLE))
        column.addWidget(self.sentence)
        self.content = QVBoxLayout()
        self.content.setSpacing(Space.S8)
        column.addLayout(self.content, 1)
        column.addSpacing(Space.S8)
        self.cancel_button = Button(theme, tr("Cancel"), Kind.SECONDARY, Size.NORMAL)
        self.action_button = Button(theme, action, Kind.PRIMARY, Size.NORMAL)
        row = QHBoxLayout()
        row.setSpacing(Space.S8)
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.action_button)
        column.addLayout(row)
        self.cancel_button.clicked.connect(self.reject)
        self.action_button.clicked.connect(self.accept)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on Enter wherever the keyboard is, but do what the button with the keyboard does."""
        if Qt.Key(event.key()) not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        button = focused if isinstance(focused, Button) else self.action_button
        if button.isEnabled():
            button.click()

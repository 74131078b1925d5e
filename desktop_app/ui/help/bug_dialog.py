"""What is said of a bug: once, beside the work that goes on; what happens again is only counted."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.errors import ErrorCode
from desktop_app.ui.failures import error_text
from desktop_app.ui.help.words import tr
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.announcing import announce
from desktop_app.ui.widgets.buttons import Button, Kind, Size
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.sign import Sign

_LEAST_PX = 480


class BugDialog(QDialog):
    """A window that holds nothing up; `report_asked` when the problem report is to be copied."""

    report_asked = Signal()

    def __init__(self, theme: Theme, kind: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        title = error_text(ErrorCode.INTERNAL).title
        means = tr(
            "What was stored is kept, and files that are being read go on. What you did last may not have been carried "
            "out."
        )
        remedy = tr(
            "Try it once more. If it happens again, pass the problem report on; it holds no names and no values."
        )
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(f"{means} {remedy}")
        self.setMinimumWidth(theme.px(_LEAST_PX))
        self._code = f"{ErrorCode.INTERNAL.value} · {kind}"
        self.code = Label(theme, self._code, Type.MONO, Role.TEXT_2)
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy_button = Button(theme, tr("Copy problem report"), Kind.SECONDARY, Size.NORMAL, icon="ph.copy")
        self.continue_button = Button(theme, tr("Continue"), Kind.PRIMARY, Size.NORMAL)
        self.copy_button.clicked.connect(self.report_asked)
        self.continue_button.clicked.connect(self.accept)
        self._lay_out(theme, title, means, remedy)
        self.continue_button.setFocus()

    def show_count(self, count: int) -> None:
        """Say how often it has happened by now."""
        if count > 1:
            times = tr("{count} times").format(count=QLocale().toString(count))
            self.code.set_words(f"{self._code} · {times}")

    def say_copied(self) -> None:
        """Say that the report lies in the clipboard."""
        self.copy_button.set_words(tr("Copied"))
        announce(self, tr("Problem report copied"))

    def _lay_out(self, theme: Theme, title: str, means: str, remedy: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S20, Space.S20, Space.S20, Space.S16)
        column.setSpacing(Space.S8)
        head = QHBoxLayout()
        head.setSpacing(Space.S10)
        head.addWidget(Sign(theme, "ph.warning-circle-fill", Role.FAILED, 22))
        head.addWidget(Label(theme, title, Type.CARD_TITLE), 1)
        column.addLayout(head)
        column.addWidget(Label(theme, means, Type.BODY, is_wrapped=True))
        column.addWidget(Label(theme, remedy, Type.BODY, Role.TEXT_2, is_wrapped=True))
        column.addSpacing(Space.S4)
        column.addWidget(self.code)
        column.addSpacing(Space.S4)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(Space.S8)
        row.addStretch(1)
        row.addWidget(self.copy_button)
        row.addWidget(self.continue_button)
        column.addLayout(row)

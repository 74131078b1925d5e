"""What is shown as it is: the problem report before it is copied, and the end of the log."""

from collections.abc import Sequence

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.ui.help.desk import HelpDesk
from desktop_app.ui.help.words import tr
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.announcing import announce
from desktop_app.ui.widgets.buttons import Button, Kind, Size
from desktop_app.ui.widgets.choices import CheckBox
from desktop_app.ui.widgets.labels import Label

_SIDE_PX = 28
_ASKED_BY = "help"


class TextPane(QWidget):
    """Title, sentence, a text that is read only, and a row of buttons."""

    def __init__(self, theme: Theme, title: str, sentence: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(title)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setProperty("is-page", True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(_SIDE_PX, _SIDE_PX - Space.S6, _SIDE_PX, Space.S16)
        self.column.setSpacing(Space.S10)
        self.column.addWidget(Label(theme, title, Type.SCREEN_TITLE))
        self.column.addWidget(Label(theme, sentence, Type.BODY, Role.TEXT_2, is_wrapped=True))
        self.column.addWidget(self.text, 1)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(Space.S8)
        self.column.addLayout(self.buttons)
        theme.changed.connect(self._restyle)
        self._restyle()

    @Slot()
    def _restyle(self) -> None:
        self.text.setFont(self._theme.font(Type.MONO))


class ReportPane(TextPane):
    """The problem report, as it will be copied."""

    def __init__(self, theme: Theme, desk: HelpDesk) -> None:
        sentence = tr(
            "Codes, times, sizes, versions and settings, for the one who is to find out what went wrong. It holds no "
            "names, values or texts, and nothing is sent: it is only copied."
        )
        super().__init__(theme, tr("Problem report"), sentence)
        self._desk = desk
        self.names_box = CheckBox(theme, tr("With the names of files that did not complete"))
        self.copy_button = Button(theme, tr("Copy problem report"), Kind.PRIMARY, Size.NORMAL, icon="ph.copy")
        self.done = Label(theme, "", Type.CAPTION, Role.COMPLETED)
        self.buttons.addWidget(self.names_box)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.done)
        self.buttons.addWidget(self.copy_button)
        self.done.hide()
        self.copy_button.setEnabled(False)
        self.names_box.toggled.connect(self.refresh)
        self.copy_button.clicked.connect(self._copy)
        desk.reported.connect(self._show)

    @Slot()
    def refresh(self) -> None:
        """Gather the report anew."""
        self.done.hide()
        self._desk.ask_report(_ASKED_BY, with_file_names=self.names_box.isChecked())

    @Slot(str, str)
    def _show(self, asked_by: str, report: str) -> None:
        if asked_by == _ASKED_BY:
            self.text.setPlainText(report)
            self.copy_button.setEnabled(True)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.done.set_words(tr("Copied"))
        self.done.show()
        announce(self, tr("Problem report copied"))


class LogPane(TextPane):
    """The last lines of the log, and the folder it lies in."""

    def __init__(self, theme: Theme, desk: HelpDesk) -> None:
        sentence = tr("The newest lines stand last. They hold codes, times and sizes; no names, values or file names.")
        super().__init__(theme, tr("Log"), sentence)
        self._desk = desk
        self.folder_button = Button(theme, tr("Open folder"), Kind.SECONDARY, Size.NORMAL, icon="ph.folder-open")
        self.refresh_button = Button(theme, tr("Read again"), Kind.SECONDARY, Size.NORMAL, icon="ph.arrow-clockwise")
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.refresh_button)
        self.buttons.addWidget(self.folder_button)
        self.folder_button.clicked.connect(self._open_folder)
        self.refresh_button.clicked.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Read the log's end."""
        lines: Sequence[str] = self._desk.log_lines()
        self.text.setPlainText("\n".join(lines) if lines else tr("The log is empty."))
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        bar = self.text.horizontalScrollBar()
        bar.setValue(bar.minimum())

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._desk.log_folder()))

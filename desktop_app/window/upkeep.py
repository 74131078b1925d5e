"""What is done with the data folder while the window is closed, and the small window that tells of it."""
# ruff: noqa: N802 - Qt names these methods

from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import QEventLoop, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.background.errands import Errands
from desktop_app.core.errors import ProcessingError
from desktop_app.core.program.upkeep import Upkeep
from desktop_app.ui.failures import error_text, message_words
from desktop_app.ui.shell.words import tr
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button, Kind, Size
from desktop_app.ui.widgets.labels import Label

_WIDTH_PX = 460


class UpkeepWindow(QWidget):
    """Says what is being done, and then what came of it; `go_on` opens the window again, closing ends the program."""

    closed = Signal()

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self.setWindowTitle("Labstream")
        self.setWindowFlag(Qt.WindowType.WindowCloseButtonHint, False)
        self.setAccessibleName(title)
        self.setFixedWidth(theme.px(_WIDTH_PX))
        self._title = Label(theme, title, Type.CARD_TITLE)
        waiting = tr("Window", "Do not turn this computer off. If it stops, nothing is lost.")
        self.words = Label(theme, waiting, Type.BODY, Role.TEXT_2, is_wrapped=True)
        self.go_on = Button(theme, tr("Window", "Open Labstream"), Kind.PRIMARY, Size.NORMAL)
        self.go_on.setEnabled(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S20, Space.S20, Space.S20, Space.S16)
        column.setSpacing(Space.S8)
        column.addWidget(self._title)
        column.addWidget(self.words)
        column.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.go_on)
        column.addLayout(row)

    def show_end(self, title: str, words: str) -> None:
        """Say what came of it."""
        self._title.set_words(title)
        self.words.set_words(words)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.go_on.setEnabled(True)
        self.go_on.setFocus()
        self.adjustSize()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay until the work is done."""
        if self.go_on.isEnabled():
            self.closed.emit()
        else:
            event.ignore()


def carry_out(theme: Theme, upkeep: Upkeep) -> bool:
    """Do it in a thread, tell what came of it; return whether the person wants the window again."""
    QApplication.setQuitOnLastWindowClosed(False)
    loop, errands = QEventLoop(), Errands()
    shown = UpkeepWindow(theme, upkeep.title)

    def end(ended: "Future[str]") -> None:
        try:
            shown.show_end(tr("Window", "Done"), ended.result())
        except ProcessingError as error:
            failure = error.failure
            text = error_text(failure.code)
            shown.show_end(text.title, f"{message_words(failure)}. {text.means} {text.remedy}")
        except Exception as error:  # noqa: BLE001 - a bug is told, and the window opens again
            shown.show_end(tr("Window", "Unexpected error in Labstream"), type(error).__name__)

    shown.go_on.clicked.connect(partial(loop.exit, 1))
    shown.closed.connect(partial(loop.exit, 0))
    shown.show()
    errands.run(end, upkeep.run)
    is_wanted = loop.exec() == 1
    errands.close()
    shown.deleteLater()
    return is_wanted

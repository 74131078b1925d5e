"""The program's window from its first moment to its end: shown with little, taking everything in, holding the shell.

What is dropped, typed or clicked before the shell is there is kept, and done in its order as soon as it is.
"""
# ruff: noqa: N802, ARG002

from PySide6.QtCore import QByteArray, QMimeData, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui.shell.first_look import FirstLook, FirstWords, Looks

SIZE, LEAST_SIZE = (1280, 820), (900, 600)


class FirstWindow(QWidget):
    """The top-level window; `hold` puts the shell into it, which covers it from then on.

    Signals:
        painted: the first paint is done; comes once.
        left: the window was closed before it held a shell.
    """

    painted = Signal()
    left = Signal()

    def __init__(self, looks: Looks, words: FirstWords, zone: str, geometry: bytes | None) -> None:
        super().__init__()
        self._look: FirstLook | None = FirstLook(self, looks, words, zone)
        self._shell: QWidget | None = None
        self._is_painted = False
        self._wishes: list[QKeyEvent | QMouseEvent | QMimeData] = []
        self.setWindowTitle(f"{words.places[0].word} – Labstream")
        self.setAcceptDrops(True)
        self.setMinimumSize(*LEAST_SIZE)
        self.resize(*SIZE)
        if geometry is not None:
            self.restoreGeometry(QByteArray(geometry))
        self._look.place(self.width(), self.height())

    def hold(self, shell: QWidget) -> None:
        """Show the shell in place of the first look."""
        self._shell = shell
        self.setAcceptDrops(False)
        shell.setParent(self)
        shell.setGeometry(self.rect())
        self.setWindowTitle(shell.windowTitle())
        shell.windowTitleChanged.connect(self.setWindowTitle)
        shell.show()
        if self._look is not None:
            self._look.remove()
            self._look = None

    def take_wishes(self) -> "list[QKeyEvent | QMouseEvent | QMimeData]":
        """Return what was typed, clicked and dropped before the shell was there, in its order, and forget it."""
        wishes, self._wishes = self._wishes, []
        return wishes

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first paint, once its other events are done."""
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self._tell_painted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is shown as large as the window."""
        if self._shell is not None:
            self._shell.setGeometry(self.rect())
        elif self._look is not None:
            self._look.place(self.width(), self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep a key for later."""
        if self._shell is None:
            self._wishes.append(event.clone())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep a click for later."""
        if self._shell is None:
            self._wishes.append(event.clone())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let files and pictures in: what they are is found out when they are added."""
        mime = event.mimeData()
        if mime.hasUrls() or mime.hasImage() or mime.hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Keep what is dropped for later; the original lives only as long as the event."""
        self._wishes.append(copied(event.mimeData()))
        event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask the shell whether the window may go."""
        if self._shell is None:
            self.left.emit()
        else:
            event.setAccepted(self._shell.close())

    @Slot()
    def _tell_painted(self) -> None:
        self.painted.emit()


def copied(mime: QMimeData) -> QMimeData:
    """Return what of a drop can be added: addresses, a picture, text."""
    copy = QMimeData()
    if mime.hasUrls():
        copy.setUrls(mime.urls())
    if mime.hasImage():
        copy.setImageData(mime.imageData())
    if mime.hasText():
        copy.setText(mime.text())
    return copy

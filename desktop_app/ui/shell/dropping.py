"""Files dragged onto any screen: counted while they hover, added when they are let go."""
# ruff: noqa: N802, ARG002

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop_app.core.intake import Selection
from desktop_app.ui.desk import SessionDesk
from desktop_app.ui.shell.words import tr_n
from desktop_app.ui.theme.metrics import Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.drop_frame import DropFrame

_WEB = ("http", "https")


def sources_of(data: QMimeData) -> list[str]:
    """Return the paths and web addresses that are dragged, in their order."""
    urls = data.urls() if data.hasUrls() else []
    return [url.toLocalFile() if url.isLocalFile() else url.toString() for url in urls if _is_known(url.scheme())]


class DropArea(QObject):
    """Lets files be dropped anywhere on `target`; `dropped` carries what was let go (`list[str]`).

    While files hover, `content` is covered by a frame that says how many would be added and what is left out.
    """

    dropped = Signal(list)

    def __init__(self, theme: Theme, desk: SessionDesk, target: QWidget, content: QWidget) -> None:
        super().__init__(target)
        self._desk = desk
        self._asked: list[str] = []
        self._are_usable = True
        self.frame = DropFrame(theme, content, margin_px=Space.S8)
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the target's drag events."""
        if not isValid(self):
            return False
        if isinstance(event, QDragEnterEvent):
            self._enter(event)
        elif isinstance(event, QDragMoveEvent):
            self._hover(event)
        elif event.type() is QEvent.Type.DragLeave:
            self._leave()
        elif isinstance(event, QDropEvent):
            self._drop(event)
        else:
            return False
        return True

    def _enter(self, event: QDragEnterEvent) -> None:
        sources = sources_of(event.mimeData())
        if not sources:
            event.ignore()
            return
        self._asked, self._are_usable = sources, True
        self.frame.show_accepted(self.tr("Drop to add these files"))
        self._desk.look_at(sources, lambda selection: self._tell(sources, selection))
        self._hover(event)

    def _hover(self, event: QDragMoveEvent) -> None:
        # A copy, never a move: the person's files stay where they are.
        if self._are_usable:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def _leave(self) -> None:
        self._asked = []
        self.frame.hide()

    def _drop(self, event: QDropEvent) -> None:
        sources = sources_of(event.mimeData())
        self._leave()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if sources:
            self.dropped.emit(sources)

    def _tell(self, sources: Sequence[str], selection: Selection) -> None:
        if not isValid(self) or self._asked != sources:
            return
        left_out = len(selection.left_out)
        if selection.files:
            title = tr_n("DropArea", "Drop to add %n file", "Drop to add %n files", len(selection.files))
            one, many = "%n more is not supported and is left out", "%n more are not supported and are left out"
            detail = tr_n("DropArea", one, many, left_out) if left_out else ""
            self.frame.show_accepted(title, detail)
            return
        self._are_usable = False
        reason = selection.left_out[0][1] if left_out else self.tr("There is no PDF or picture in it")
        self.frame.show_refused(self.tr("These files cannot be read"), reason)


def _is_known(scheme: str) -> bool:
    return scheme == "file" or scheme in _WEB

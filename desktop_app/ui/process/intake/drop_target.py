"""Files dragged over a widget: a frame says how many would be added and what is left out, or why none can be."""
# ruff: noqa: N802, ARG002

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop_app.core.intake import Selection
from desktop_app.ui.desk import SessionDesk
from desktop_app.ui.process.intake.intake import are_results, offer_of, picture_in, reason_words, sources_in
from desktop_app.ui.process.words import tr, tr_n
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.drop_frame import DropFrame

_MARGIN_PX = 12


class DropTarget(QObject):
    """Lets `host` take drops; what is dropped goes to `take`, which may be `Adding.add_mime`."""

    def __init__(self, theme: Theme, desk: SessionDesk, host: QWidget, take: Callable[[QMimeData], bool]) -> None:
        super().__init__(host)
        self._desk, self._take = desk, take
        self._sources: list[str] = []
        self._is_usable = True
        self.frame = DropFrame(theme, host, margin_px=_MARGIN_PX)
        host.setAcceptDrops(True)
        host.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the host's drag events; all others go on."""
        if not isValid(self):
            return False
        if isinstance(event, QDragEnterEvent):
            self._enter(event)
        elif isinstance(event, QDragMoveEvent):
            self._answer(event)
        elif isinstance(event, QDropEvent):
            self._drop(event)
        elif event.type() is QEvent.Type.DragLeave:
            self._leave()
        else:
            return False
        return True

    def _enter(self, event: QDragEnterEvent) -> None:
        mime = event.mimeData()
        is_picture, self._sources = picture_in(mime) is not None, sources_in(mime)
        count = len(self._sources)
        self._is_usable = is_picture or count > 0
        if is_picture:
            self.frame.show_accepted(tr("Drop to add 1 picture"))
        elif are_results(self._sources):
            title = tr_n("Drop to import the results of %n file", "Drop to import the results of %n files", count)
            self.frame.show_accepted(title)
        elif self._sources:
            self.frame.show_accepted(tr("Drop to add these files"))
            self._desk.look_at(list(self._sources), partial(self._tell, list(self._sources)))
        self._answer(event)

    def _answer(self, event: QDragMoveEvent) -> None:
        if not self._is_usable:
            event.ignore()
            return
        # A copy, never a move: the person's files stay where they are.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def _drop(self, event: QDropEvent) -> None:
        self._leave()
        if self._take(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def _leave(self) -> None:
        self._sources = []
        self.frame.hide()

    def _tell(self, sources: Sequence[str], selection: Selection) -> None:
        if not isValid(self) or list(sources) != self._sources:
            return
        offer = offer_of(sources, selection)
        left_out = len(offer.left_out)
        if offer.count:
            title = tr_n("Drop to add %n file", "Drop to add %n files", offer.count)
            self.frame.show_accepted(title, _more_words(left_out))
            return
        self._is_usable = False
        reason = reason_words(offer.left_out) if left_out else tr("There is no PDF or picture in it.")
        title = tr_n("This file cannot be read", "These files cannot be read", max(1, left_out))
        self.frame.show_refused(title, reason)


def _more_words(left_out: int) -> str:
    more = tr_n("%n more is not supported and is left out", "%n more are not supported and are left out", left_out)
    return more if left_out else ""

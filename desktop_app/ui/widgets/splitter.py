"""A splitter whose handle can be dragged, and moved by the arrow keys once F6 has come to it."""
# ruff: noqa: N802, ARG002

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.focus import has_keyboard_focus, watch_focus
from desktop_app.ui.widgets.words import tr

_STEP_PX = 16
_BACK = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Up})
_ON = frozenset({Qt.Key.Key_Right, Qt.Key.Key_Down})
_HANDLE_PX = 7


class SplitterHandle(QSplitterHandle):
    """The line between two parts: arrows move it by 16 px.

    Tab passes it, from content to content, and a click leaves the keyboard where it is: F6 alone comes here.
    """

    def __init__(self, theme: Theme, orientation: Qt.Orientation, splitter: "Splitter") -> None:
        super().__init__(orientation, splitter)
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Divider: {name}").format(name=splitter.accessibleName()))
        watch_focus(self, theme, None)
        theme.changed.connect(self.update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move on arrow keys."""
        key = Qt.Key(event.key())
        if key in _BACK or key in _ON:
            here = self.pos().x() if self.orientation() is Qt.Orientation.Horizontal else self.pos().y()
            self.moveSplitter(here + (_STEP_PX if key in _ON else -_STEP_PX))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a hairline; the focus makes it a bar."""
        painter, has_focus = QPainter(self), has_keyboard_focus(self)
        width = 3.0 if has_focus else 1.0
        role = Role.FOCUS if has_focus else Role.BORDER_STRONG if self.underMouse() else Role.BORDER
        rect = QRectF(self.rect())
        if self.orientation() is Qt.Orientation.Horizontal:
            line = QRectF((rect.width() - width) / 2, 0, width, rect.height())
        else:
            line = QRectF(0, (rect.height() - width) / 2, rect.width(), width)
        painter.fillRect(line, self._theme.colour(role))


class Splitter(QSplitter):
    """Two parts with a movable line; `saveState` and `restoreState` keep its place."""

    def __init__(self, theme: Theme, name: str, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        self._theme = theme
        super().__init__(orientation, parent)
        self.setAccessibleName(name)
        self.setHandleWidth(_HANDLE_PX)
        self.setChildrenCollapsible(False)

    def createHandle(self) -> QSplitterHandle:
        """Make the handle; Qt calls this."""
        return SplitterHandle(self._theme, self.orientation(), self)

"""The base of every chart: one tab stop whose points the arrows walk, a box that tells of the chosen one, a menu.

Painted by QPainter rather than pyqtgraph: nothing here zooms, and ten charts open in the time that importing it takes.
"""
# ruff: noqa: N802, ARG002

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from desktop_app.ui.analytics.content import Words
from desktop_app.ui.analytics.words import tr
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Radius, Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.announcing import announce
from desktop_app.ui.widgets.focus import watch_focus
from desktop_app.ui.widgets.painting import paint_frame, paint_text

_BACK = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Up})
_ON = frozenset({Qt.Key.Key_Right, Qt.Key.Key_Down})
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
_GAP_PX = 12.0


class Chart(QWidget):
    """Shows points in places that a subclass paints and names.

    Signals:
        opened: Enter, or a click, on a point that can be opened (its key).
        table_asked: the chart is wanted as a table.
    """

    opened = Signal(str)
    table_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._words = Words("", "", "", (), (), ())
        self._chosen: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        watch_focus(self, theme, Radius.BADGE)
        theme.changed.connect(self.update)

    @property
    def chosen(self) -> int | None:
        """The place of the point that is told of, from the left or top."""
        return self._chosen

    def show_content(self, content: Any) -> None:
        """Draw other content, of the kind that the subclass draws."""
        raise NotImplementedError

    def show_words(self, words: Words) -> None:
        """Take over the words of other content; the chosen point stays where there still is one."""
        self._words = words
        if self._chosen is not None and self._chosen >= len(words.points):
            self._chosen = None
        self.setAccessibleName(words.title)
        self.setAccessibleDescription(words.summary)
        self.update()

    def choose(self, place: int | None) -> None:
        """Tell of another point, or of none."""
        if place != self._chosen:
            self._chosen = place
            self.update()
            if place is not None and self.hasFocus():
                announce(self, self._words.points[place])

    def point_places(self) -> Sequence[QRectF]:
        """Return where the points are, in their order."""
        raise NotImplementedError

    def key_of(self, place: int) -> str:
        """Return what opening a point asks for, empty for nothing."""
        return ""

    def minimumSizeHint(self) -> QSize:
        """Return the least that can be read."""
        return QSize(120, self._theme.px(80))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the points; open one on Enter."""
        key, last = Qt.Key(event.key()), len(self._words.points) - 1
        if last >= 0 and key in _BACK | _ON | {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.choose(_walked(key, self._chosen, last))
        elif key in _ENTER and self._chosen is not None and self.key_of(self._chosen):
            self.opened.emit(self.key_of(self._chosen))
        elif key is Qt.Key.Key_Escape and self._chosen is not None:
            self.choose(None)
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell of no point any more, unless a menu took the focus."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.choose(None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell of the point under the mouse."""
        found = self._at(event.position())
        can_open = found is not None and bool(self.key_of(found))
        self.setCursor(Qt.CursorShape.PointingHandCursor if can_open else Qt.CursorShape.ArrowCursor)
        self.choose(found)

    def leaveEvent(self, event: QEvent) -> None:
        """Tell of nothing when the mouse has gone."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self.choose(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the point under the mouse."""
        found = self._at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and found is not None and self.key_of(found):
            self.opened.emit(self.key_of(found))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the chart as a table and in words."""
        self.make_menu().popup(event.globalPos())
        event.accept()

    def make_menu(self) -> QMenu:
        """Return the chart's menu."""
        menu = QMenu(self)
        menu.setAccessibleName(self._words.title)
        menu.addAction(tr("Show as table"), self.table_asked.emit)
        menu.addAction(tr("Copy the chart in words"), self._copy_words)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chart, and the box of the chosen point over it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_chart(painter)
        if self._chosen is not None:
            self._paint_box(painter, self.point_places()[self._chosen], self._words.points[self._chosen])

    def paint_chart(self, painter: QPainter) -> None:
        """Paint everything but the box."""
        raise NotImplementedError

    def _at(self, position: QPointF) -> int | None:
        return next((place for place, rect in enumerate(self.point_places()) if rect.contains(position)), None)

    def _paint_box(self, painter: QPainter, place: QRectF, words: str) -> None:
        theme = self._theme
        head, _, rest = words.partition(": ")
        lines = [head, *(rest.split(", ") if rest else ())]
        line_px = theme.line_px(Type.CAPTION)
        kinds = [Type.LABEL_STRONG, *[Type.CAPTION] * (len(lines) - 1)]
        widest = max(theme.text_width(kind, line) for kind, line in zip(kinds, lines, strict=True))
        width = min(self.width() - 4.0, widest + 2 * Space.S10 + 2)
        height = min(self.height() - 2.0, line_px * len(lines) + 2.0 * Space.S6)
        box = _beside(place, QSizeF(round(width), round(height)), QRectF(self.rect()))
        paint_frame(painter, box, Radius.SMALL, theme.colour(Role.RAISED), theme.colour(Role.BORDER_STRONG))
        line = QRectF(box.left() + Space.S10, box.top() + Space.S6, width - 2 * Space.S10, line_px)
        for kind, text in zip(kinds, lines, strict=True):
            colour = theme.colour(Role.TEXT if kind is Type.LABEL_STRONG else Role.TEXT_2)
            paint_text(painter, line, text, theme.font(kind), colour)
            line = line.translated(0, line_px)

    @Slot()
    def _copy_words(self) -> None:
        QGuiApplication.clipboard().setText("\n".join([self._words.summary, *self._words.points]))


def _walked(key: Qt.Key, here: int | None, last: int) -> int:
    if key is Qt.Key.Key_Home:
        return 0
    if key is Qt.Key.Key_End or here is None:
        # Over time the newest is of most interest; bars are read from the top.
        return last if key is Qt.Key.Key_End or key is Qt.Key.Key_Left else 0 if key in _VERTICAL else last
    return max(0, here - 1) if key in _BACK else min(last, here + 1)


_VERTICAL = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down})


def _beside(place: QRectF, size: QSizeF, room: QRectF) -> QRectF:
    """Return the box right of a point, left of it where there is no room."""
    left = place.center().x() + _GAP_PX
    if left + size.width() > room.right() - 2:
        left = place.center().x() - _GAP_PX - size.width()
    left = min(max(room.left() + 2, left), room.right() - 2 - size.width())
    top = min(max(room.top() + 1, place.center().y() - size.height() / 2), room.bottom() - 1 - size.height())
    return QRectF(round(left), round(top), size.width(), size.height())

"""The navigation rail: the places of the window, one tab stop with arrows inside."""
# ruff: noqa: N802, ARG002

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Height
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.painted_button import PaintedButton
from desktop_app.ui.widgets.place import RAIL_EDGES_PX, Place
from desktop_app.ui.widgets.shapes import CENTRE, paint_frame, paint_text
from desktop_app.ui.widgets.words import key_words, tr

__all__ = ["NavigationRail", "Place", "RailItem", "paint_logo"]

_RADIUS = 8
_BADGE_GAP_PX, _BADGE_RING_PX = 3, 2
_BADGE_SHARE = 0.75
"""More of an item's width no badge takes: it would hide the icon."""
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}


class RailItem(PaintedButton):
    """One place: icon, word, and a badge with what waits there."""

    stepped = Signal(int)
    jumped = Signal(int)

    def __init__(self, theme: Theme, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(theme, _RADIUS, parent)
        self.place = place
        self._badge, self._badge_short, self._badge_meaning, self._is_narrow = "", "", "", False
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._tell()

    def set_badge(self, text: str, meaning: str, short: str = "") -> None:
        """Show a badge, none when the text is empty; `meaning` says it in words ("3 reports to review").

        `short` stands there instead where the text has no room.
        """
        self._badge, self._badge_short, self._badge_meaning = text, short, meaning
        self._tell()
        self.update()

    def set_narrow(self, is_narrow: bool) -> None:
        """Show the icon only; the word moves to the tooltip."""
        self._is_narrow = is_narrow
        self._tell()
        self._restyle()

    def nextCheckState(self) -> None:
        """Stay as it is: the rail decides which place is open."""

    def sizeHint(self) -> QSize:
        """Return the item's size."""
        return QSize(44, 44) if self._is_narrow else QSize(72, self._theme.px(56))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask the rail to move the focus on arrows, Home and End."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in _ENDS:
            self.jumped.emit(_ENDS[key])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box and bar of the open place, icon, word and badge."""
        painter, rect, theme = QPainter(self), QRectF(self.rect()), self._theme
        is_open = self.isChecked()
        if is_open:
            paint_frame(painter, rect, _RADIUS, theme.colour(Role.SURFACE), theme.colour(Role.BORDER))
            bar = QRectF(0, (rect.height() - 26) / 2, 3, 26)
            paint_frame(painter, bar, 1.5, theme.colour(Role.ACCENT))
        elif self._ground is not Role.RAIL:
            paint_frame(painter, rect, _RADIUS, theme.colour(self._ground))
        side, role = theme.px(22), Role.LINK if is_open else Role.TEXT_2
        middle = rect.center().y() - (0 if self._is_narrow else theme.px(8))
        place = QRectF(rect.center().x() - side / 2, middle - side / 2, side, side)
        theme.paint_icon(painter, place, f"{self.place.icon}-fill" if is_open else self.place.icon, role)
        if not self._is_narrow:
            line = QRectF(0, middle + side / 2 + 1, rect.width(), theme.px(18))
            font = theme.font(Type.RAIL, weight=600 if is_open else 500)
            paint_text(painter, line, self.place.word, font, theme.colour(role), CENTRE)
        if self._badge:
            self._paint_badge(painter, place.center() + QPointF(21, -8) if not self._is_narrow else place.center())

    def _paint_badge(self, painter: QPainter, anchor: QPointF) -> None:
        theme = self._theme
        height, text = theme.px(Height.BADGE), self.badge_text
        width = self._badge_px(text)
        if self._is_narrow:
            anchor += QPointF(13, -12)
        left = min(anchor.x() - height / 2, self.width() - width - _BADGE_GAP_PX)
        box = QRectF(left, anchor.y() - height / 2, width, height)
        ring = box.adjusted(-_BADGE_RING_PX, -_BADGE_RING_PX, _BADGE_RING_PX, _BADGE_RING_PX)
        paint_frame(painter, ring, ring.height() / 2, theme.colour(self._ground))
        paint_frame(painter, box, height / 2, theme.colour(Role.ACCENT))
        paint_text(painter, box, text, theme.font(Type.BADGE), theme.colour(Role.ON_ACCENT), CENTRE)

    @property
    def badge_text(self) -> str:
        """What stands in the badge: in full where there is room for it."""
        is_fitting = self._badge_px(self._badge) <= _BADGE_SHARE * self.width()
        return self._badge if is_fitting or not self._badge_short else self._badge_short

    def _badge_px(self, text: str) -> int:
        return max(self._theme.px(Height.BADGE), round(self._theme.text_width(Type.BADGE, text)) + 8)

    @property
    def _ground(self) -> Role:
        if self.isChecked():
            return Role.SURFACE
        return Role.PRESSED if self.isDown() else Role.HOVER if self.is_hovered else Role.RAIL

    def _tell(self) -> None:
        meaning = f", {self._badge_meaning}" if self._badge else ""
        self.setAccessibleName(f"{self.place.word}{meaning}")
        tip = f"{self.place.word} ({key_words(self.place.shortcut)})" if self.place.shortcut else self.place.word
        self.setToolTip(f"{tip}{meaning}" if self._is_narrow or self.place.shortcut or meaning else "")


class _Logo(QWidget):
    """The program's sign: a drop with a pulse on an accent tile."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName("Labstream")
        self.setFixedSize(34, 34)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint tile, drop and pulse."""
        painter, colour = QPainter(self), self._theme.colour
        paint_frame(painter, QRectF(self.rect()), 9, colour(Role.ACCENT))
        paint_logo(painter, QRectF(self.rect()), self._theme)


class NavigationRail(QWidget):
    """The places, with those of `below` at the bottom; `chosen` carries a place's key when the person picks it.

    The rail does not move by itself: who shows the screens answers with `set_current`.
    """

    chosen = Signal(str)

    def __init__(
        self, theme: Theme, places: Sequence[Place], below: Sequence[Place], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_narrow = False
        self._items = [RailItem(theme, place) for place in (*places, *below)]
        self.setAccessibleName(tr("Navigation"))
        self._column = QVBoxLayout(self)
        self._gap = QSpacerItem(0, 0)
        self._logo = _Logo(theme)
        self._lay_out(len(places))
        for item in self._items:
            item.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            item.clicked.connect(self._choose_sender)
            item.stepped.connect(self._step)
            item.jumped.connect(self._jump)
        self.set_narrow(is_narrow=False)
        self._rove(self._items[0])
        theme.changed.connect(self._restyle)

    def item(self, key: str) -> RailItem:
        """Return a place's item.

        Raises:
            KeyError: there is no such place.
        """
        for item in self._items:
            if item.place.key == key:
                return item
        raise KeyError(key)

    def set_current(self, key: str) -> None:
        """Show which place is open."""
        for item in self._items:
            item.setChecked(item.place.key == key)
        self._rove(self.item(key))

    def set_badge(self, key: str, text: str, meaning: str = "", short: str = "") -> None:
        """Show a badge on a place, none when the text is empty; `meaning` says it in words, `short` fits anywhere."""
        self.item(key).set_badge(text, meaning, short)

    def set_narrow(self, is_narrow: bool) -> None:
        """Show icons only, 56 px wide, or icons and words, from 84 px at 100 % text size on."""
        self._is_narrow = is_narrow
        for item in self._items:
            item.set_narrow(is_narrow)
        self._column.setContentsMargins(6, 10 if is_narrow else 12, 6, 10)
        self._gap.changeSize(0, 6 if is_narrow else 14)
        self._column.invalidate()
        self._restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and edge."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour(Role.RAIL))
        painter.fillRect(QRectF(self.width() - 1, 0, 1, self.height()), self._theme.colour(Role.BORDER))

    def _lay_out(self, above: int) -> None:
        self._column.setSpacing(4)
        self._column.addWidget(self._logo, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addItem(self._gap)
        for number, item in enumerate(self._items):
            if number == above:
                self._column.addStretch(1)
            self._column.addWidget(item)

    def _choose_sender(self) -> None:
        item = self.sender()
        if isinstance(item, RailItem):
            self._rove(item)
            self.chosen.emit(item.place.key)

    def _step(self, step: int) -> None:
        item = self.sender()
        if isinstance(item, RailItem):
            self._focus((self._items.index(item) + step) % len(self._items))

    def _jump(self, place: int) -> None:
        self._focus(place)

    def _focus(self, place: int) -> None:
        item = self._items[place]
        self._rove(item)
        item.setFocus(Qt.FocusReason.TabFocusReason)

    def _rove(self, stop: RailItem) -> None:
        for item in self._items:
            item.setFocusPolicy(Qt.FocusPolicy.StrongFocus if item is stop else Qt.FocusPolicy.ClickFocus)

    def _wide_px(self) -> int:
        # The bolder weight, so that opening a place moves nothing.
        words = max(self._theme.text_width(Type.RAIL, item.place.word, weight=600) for item in self._items)
        return max(84, self._theme.px(Height.RAIL_WIDE), ceil(words) + RAIL_EDGES_PX)

    @Slot()
    def _restyle(self) -> None:
        self.setFixedWidth(Height.RAIL_NARROW if self._is_narrow else self._wide_px())
        self.update()


def paint_logo(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """Paint the sign's lines, a drop and a pulse across it, into a tile of 34 px or any other size."""
    drop = QPainterPath(QPointF(17, 6.5))
    drop.cubicTo(QPointF(20.5, 11), QPointF(23.5, 14.5), QPointF(23.5, 18.5))
    drop.cubicTo(QPointF(23.5, 25), QPointF(10.5, 25), QPointF(10.5, 18.5))
    drop.cubicTo(QPointF(10.5, 14.5), QPointF(13.5, 11), QPointF(17, 6.5))
    pulse = QPainterPath(QPointF(5.5, 19))
    for x, y in ((12, 19), (14.5, 16), (17, 23), (19.5, 17), (21, 19), (28.5, 19)):
        pulse.lineTo(x, y)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setTransform(
        QTransform.fromScale(rect.width() / 34, rect.height() / 34) * QTransform.fromTranslate(rect.x(), rect.y()), True
    )
    line = QPen(
        theme.colour(Role.ON_ACCENT), 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    )
    gap = QPen(theme.colour(Role.ACCENT), 4.5)
    painter.setPen(line)
    painter.drawPath(drop)
    painter.setPen(gap)
    painter.drawPath(pulse)
    painter.setPen(line)
    painter.drawPath(pulse)
    painter.restore()

"""Switches, check boxes, radio buttons, and segments for a choice among few."""
# ruff: noqa: N802, ARG002

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Radius
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.focus import watch_focus
from desktop_app.ui.widgets.painted_button import PaintedButton
from desktop_app.ui.widgets.painting import paint_frame, paint_text
from desktop_app.ui.widgets.words import chosen_words

_GAP_PX = 8
_BEYOND_PX = 20


class Switch(QCheckBox):
    """An on-off switch that acts at once; its words stand elsewhere, so it is given a name."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        watch_focus(self, theme, 10)
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        """Return the size of a target that can be hit, 24 px high at least."""
        return QSize(self._theme.px(34), max(24, self._theme.px(20)))

    def hitButton(self, pos: QPoint) -> bool:
        """Take a click anywhere."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint track and knob."""
        painter, theme = QPainter(self), self._theme
        height = theme.px(20)
        track = QRectF(0, (self.height() - height) / 2, self.width(), height)
        knob, gap = height - 8.0, 4.0
        if self.isChecked():
            fill = Role.ACCENT if self.isEnabled() else Role.TRACK
            paint_frame(painter, track, height / 2, theme.colour(fill))
            place = QRectF(track.right() - gap - knob, track.top() + gap, knob, knob)
            paint_frame(painter, place, knob / 2, theme.colour(Role.ON_ACCENT if self.isEnabled() else Role.SURFACE))
        else:
            border = Role.BORDER_STRONG if self.isEnabled() else Role.BORDER
            paint_frame(painter, track, height / 2, theme.colour(Role.SURFACE), theme.colour(border))
            place = QRectF(track.left() + gap, track.top() + gap, knob, knob)
            paint_frame(painter, place, knob / 2, theme.colour(border))

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class CheckBox(QCheckBox):
    """A check box with its words; the third state is a dash."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self.setAccessibleName(text)
        watch_focus(self, theme, Radius.BADGE)
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        """Return the size of box and words."""
        return _choice_size(self._theme, 16, self.text())

    def hitButton(self, pos: QPoint) -> bool:
        """Take a click on the words too."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box, mark and words."""
        painter, theme = QPainter(self), self._theme
        side = theme.px(16)
        box = QRectF(0, (self.height() - side) / 2, side, side)
        if self.checkState() is Qt.CheckState.Unchecked:
            border = Role.BORDER_STRONG if self.isEnabled() else Role.BORDER
            paint_frame(painter, box, Radius.BADGE, theme.colour(Role.SURFACE), theme.colour(border))
        else:
            fill = Role.ACCENT if self.isEnabled() else Role.TEXT_DISABLED
            paint_frame(painter, box, Radius.BADGE, theme.colour(fill))
            mark = (
                "ph.check-bold" if self.isChecked() and self.checkState() is Qt.CheckState.Checked else "ph.minus-bold"
            )
            theme.paint_icon(painter, box.adjusted(2, 2, -2, -2), mark, Role.ON_ACCENT)
        _paint_words(painter, self, theme, side, self.text())

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class RadioButton(QRadioButton):
    """One of several choices, with its words."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self.setAccessibleName(text)
        watch_focus(self, theme, 9)
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        """Return the size of circle and words."""
        return _choice_size(self._theme, 18, self.text())

    def hitButton(self, pos: QPoint) -> bool:
        """Take a click on the words too."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint circle, dot and words."""
        painter, theme = QPainter(self), self._theme
        side = theme.px(18)
        box = QRectF(0, (self.height() - side) / 2, side, side)
        is_on = self.isChecked()
        border = Role.BORDER_STRONG
        if is_on:
            border = Role.ACCENT
        if not self.isEnabled():
            border = Role.TEXT_DISABLED if is_on else Role.BORDER
        paint_frame(painter, box, side / 2, theme.colour(Role.SURFACE), theme.colour(border), 2 if is_on else 1)
        if is_on:
            dot = side / 4
            paint_frame(painter, box.adjusted(dot, dot, -dot, -dot), side / 4, theme.colour(border))
        _paint_words(painter, self, theme, side, self.text())

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class _Segment(PaintedButton):
    """One part of a row of segments."""

    stepped = Signal(int)

    def __init__(self, theme: Theme, key: str, text: str, icon: str | None) -> None:
        super().__init__(theme, Radius.SMALL)
        self.key, self._icon_name = key, icon
        self.is_first = self.is_last = False
        self.setText(text)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._tell()

    def nextCheckState(self) -> None:
        """Stay as it is: the row decides."""

    def checkStateSet(self) -> None:
        """Say aloud what is chosen."""
        super().checkStateSet()
        self._tell()

    def sizeHint(self) -> QSize:
        """Return the size of icon and word."""
        lead = 0 if self._icon_name is None else self._theme.px(14) + 6
        width = 22 + lead + self._theme.text_width(Type.LABEL_STRONG, self.text())
        return QSize(round(width), self._theme.px(28))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask the row to choose the neighbour on Left and Right."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, border, icon and word."""
        painter, theme, rect = QPainter(self), self._theme, QRectF(self.rect())
        is_on = self.isChecked()
        fill = Role.SELECTED if is_on else Role.HOVER if self.is_hovered else Role.SURFACE
        # The frame of the whole row, of which this part shows its piece.
        frame = rect.adjusted(0 if self.is_first else -_BEYOND_PX, 0, 0 if self.is_last else _BEYOND_PX, 0)
        border = theme.colour(Role.BORDER_STRONG if self.isEnabled() else Role.BORDER)
        paint_frame(painter, frame, Radius.SMALL, theme.colour(fill), border)
        if not self.is_first:
            painter.fillRect(QRectF(0, 0, 1, rect.height()), border)
        role = Role.TEXT_DISABLED if not self.isEnabled() else Role.LINK if is_on else Role.TEXT_2
        left = 11.0
        if self._icon_name is not None:
            side = theme.px(14)
            theme.paint_icon(painter, QRectF(left, (rect.height() - side) / 2, side, side), self._icon_name, role)
            left += side + 6
        font = theme.font(Type.LABEL_STRONG if is_on else Type.LABEL)
        paint_text(painter, rect.adjusted(left, 0, 0, 0), self.text(), font, theme.colour(role))

    def _tell(self) -> None:
        self.setAccessibleName(f"{self.text()}, {chosen_words(is_chosen=self.isChecked())}")


class Segments(QWidget):
    """A choice among few, side by side: one tab stop, Left and Right choose; `chosen` carries the key."""

    chosen = Signal(str)

    def __init__(
        self, theme: Theme, name: str, parts: Sequence[tuple[str, str, str | None]], parent: QWidget | None = None
    ) -> None:
        """Make the row; each part is (key, word, icon or None), the first one is chosen."""
        super().__init__(parent)
        self._segments = [_Segment(theme, *part) for part in parts]
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for segment in self._segments:
            segment.clicked.connect(self._choose_sender)
            segment.stepped.connect(self._step)
            row.addWidget(segment)
        self._segments[0].is_first = self._segments[-1].is_last = True
        self._mark(self._segments[0])

    @property
    def chosen_key(self) -> str:
        """The key of the chosen part."""
        return next(segment.key for segment in self._segments if segment.isChecked())

    def choose(self, key: str) -> None:
        """Choose a part; `chosen` is emitted when it is another one than before."""
        segment = next(segment for segment in self._segments if segment.key == key)
        if not segment.isChecked():
            self._mark(segment)
            self.chosen.emit(key)

    def _mark(self, chosen: _Segment) -> None:
        for segment in self._segments:
            segment.setChecked(segment is chosen)
            segment.setFocusPolicy(Qt.FocusPolicy.StrongFocus if segment is chosen else Qt.FocusPolicy.ClickFocus)

    def _choose_sender(self) -> None:
        segment = self.sender()
        if isinstance(segment, _Segment):
            self.choose(segment.key)

    def _step(self, step: int) -> None:
        segment = self.sender()
        if isinstance(segment, _Segment):
            place = min(len(self._segments) - 1, max(0, self._segments.index(segment) + step))
            self.choose(self._segments[place].key)
            self._segments[place].setFocus(Qt.FocusReason.TabFocusReason)


def _choice_size(theme: Theme, side: int, text: str) -> QSize:
    words = theme.text_width(Type.BODY, text)
    return QSize(round(theme.px(side) + (_GAP_PX + words + 1 if text else 0)), max(24, theme.line_px(Type.BODY)))


def _paint_words(painter: QPainter, box: QWidget, theme: Theme, side: int, text: str) -> None:
    role = Role.TEXT if box.isEnabled() else Role.TEXT_DISABLED
    rect = QRectF(box.rect()).adjusted(side + _GAP_PX, 0, 0, 0)
    paint_text(painter, rect, text, theme.font(Type.BODY), theme.colour(role))

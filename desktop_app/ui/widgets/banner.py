"""The banner over a list: what has happened, what it means, what can be done; with a countdown where one is wanted."""
# ruff: noqa: N802, ARG002

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPropertyAnimation, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QEnterEvent, QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Duration, Radius
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.announcing import alert
from desktop_app.ui.widgets.clock import AnimationClock
from desktop_app.ui.widgets.countdown import CountdownRing
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.painting import paint_frame
from desktop_app.ui.widgets.tab_order import put_in_tab_order
from desktop_app.ui.widgets.tones import TONES, Tone

_UNBOUNDED_PX = 16_777_215


class Banner(QWidget):
    """One message with its actions; hidden until `show_message`.

    `countdown_ended` comes when the countdown ran out; `countdown_stopped` when the person did anything before: a key,
    a click, a scroll, a drag, the mouse over the banner. The banner then stays.
    """

    countdown_ended = Signal()
    countdown_stopped = Signal()

    def __init__(
        self, theme: Theme, clock: AnimationClock, *, is_large: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._clock, self._is_large = theme, clock, is_large
        self._tone = Tone.NEUTRAL
        self._icon_name: str | None = None
        self._title = Label(theme, kind=Type.BANNER_TITLE if is_large else Type.STRONG, is_wrapped=True)
        self._text = Label(theme, kind=Type.BODY if is_large else Type.CAPTION, role=Role.TEXT_2, is_wrapped=True)
        self._ring = CountdownRing(theme, clock, Role.COMPLETED_BAR)
        self._waiting = Label(theme)
        self._actions: list[QWidget] = []
        self._growing: QPropertyAnimation | None = None
        self._row = self._lay_out()
        self._ring.ended.connect(self._end_countdown)
        self._ring.stopped.connect(self._leave_countdown)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    @property
    def is_counting(self) -> bool:
        """True while the countdown runs."""
        return self._ring.is_counting

    @property
    def tone(self) -> Tone:
        """The tone of the message."""
        return self._tone

    def show_message(
        self, tone: Tone, title: str, text: str = "", actions: Sequence[QWidget] = (), *, icon: str | None = None
    ) -> None:
        """Show a message in place of an earlier one, and report it as an alert.

        The banner takes the action widgets over; those of an earlier message are destroyed.
        """
        self._ring.stop()
        self._tone, self._icon_name = tone, icon
        self._show_countdown(is_shown=False)
        self._take_actions(actions)
        self.reword(title, text)
        self._restyle()
        if not self.isVisible():
            self.show()
            self._grow()
        alert(self, self.accessibleName())

    def reword(self, title: str, text: str = "") -> None:
        """Tell the same with other numbers; no alert is made of it."""
        self._title.set_words(title)
        self._text.set_words(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(f"{title}. {text}".strip())

    def start_countdown(self, words: str, seconds: int = 2, *, tick_ms: int = 1000) -> bool:
        """Count down behind `words` ("Opening review…") and return True.

        Nothing is counted, and False returned, while a screen reader is at work, nobody sees the banner (another
        window is in front, or another screen is open), or the mouse is over it.
        """
        is_seen = self.isActiveWindow() and self.isVisible()
        if not is_seen or self.underMouse() or not self._ring.start(seconds, tick_ms=tick_ms):
            return False
        self._waiting.set_words(words)
        self._show_countdown(is_shown=True)
        return True

    def stop_countdown(self) -> None:
        """Stop the countdown, if it runs."""
        self._ring.stop()

    def dismiss(self) -> None:
        """Hide the banner at once."""
        self._ring.stop()
        self.hide()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stop the countdown: the person is looking at the banner."""
        self._ring.stop()
        super().enterEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Never act behind the person's back: another screen stops the countdown too."""
        self._ring.stop()
        super().hideEvent(event)

    def event(self, event: QEvent) -> bool:
        """Stop the countdown when the window goes to the back."""
        if event.type() is QEvent.Type.WindowDeactivate:
            self._ring.stop()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, border and icon."""
        painter, style, colour = QPainter(self), TONES[self._tone], self._theme.colour
        paint_frame(painter, QRectF(self.rect()), Radius.CARD, colour(style.tint), colour(style.border))
        side = self._theme.px(28 if self._is_large else 22)
        left = 17.0 if self._is_large else 13.0
        place = QRectF(left, (self.height() - side) / 2, side, side)
        self._theme.paint_icon(painter, place, self._icon_name or style.icon, style.icon_role)

    def _lay_out(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(1 if self._is_large else 0)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self._ring)
        row.addWidget(self._waiting)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._show_countdown(is_shown=False)
        return row

    def _take_actions(self, actions: Sequence[QWidget]) -> None:
        for old in self._actions:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._actions = list(actions)
        for action in self._actions:
            self._row.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)
        put_in_tab_order(self, self._actions)

    def _show_countdown(self, *, is_shown: bool) -> None:
        self._ring.setVisible(is_shown)
        self._waiting.setVisible(is_shown)

    def _grow(self) -> None:
        if self._theme.is_motion_reduced:
            return
        self._growing = QPropertyAnimation(self, b"maximumHeight", self)
        self._growing.setDuration(Duration.BANNER)
        self._growing.setStartValue(0)
        self._growing.setEndValue(self.sizeHint().height())
        self._growing.finished.connect(self._end_growth)
        self.setMinimumHeight(0)  # else it hangs over what is below it until its place has grown
        self._growing.start(QPropertyAnimation.DeletionPolicy.DeleteWhenStopped)

    @Slot()
    def _end_growth(self) -> None:
        self._growing = None
        self.setMaximumHeight(_UNBOUNDED_PX)
        self._restyle()

    @Slot()
    def _end_countdown(self) -> None:
        self._show_countdown(is_shown=False)
        self.countdown_ended.emit()

    @Slot()
    def _leave_countdown(self) -> None:
        self._show_countdown(is_shown=False)
        self.countdown_stopped.emit()

    @Slot()
    def _restyle(self) -> None:
        lead = 17 + self._theme.px(28) + 14 if self._is_large else 13 + self._theme.px(22) + 12
        side = 16 if self._is_large else 13
        self._row.setContentsMargins(lead, 8, side, 8)
        if self._growing is None:
            self.setMinimumHeight(self._theme.px(76 if self._is_large else 52))
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Return a height that may shrink while the banner slides in."""
        hint = super().minimumSizeHint()
        return QSize(hint.width(), 0) if self._growing is not None else hint

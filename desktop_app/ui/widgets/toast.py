"""A short message at the bottom right that goes by itself: what was done, and a way back."""
# ruff: noqa: N802, ARG002

from PySide6.QtCore import QEvent, QObject, QPropertyAnimation, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QGraphicsOpacityEffect, QHBoxLayout, QWidget

from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Duration, Radius, Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.announcing import alert
from desktop_app.ui.widgets.buttons import Button, IconButton, Kind, Size
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.liveness import is_alive
from desktop_app.ui.widgets.painting import paint_frame
from desktop_app.ui.widgets.tones import TONES, Tone
from desktop_app.ui.widgets.words import tr

_HEIGHT_PX = 40
_EDGE_PX = 4


class Toast(QWidget):
    """One toast over the bottom right of `host`; a new message takes the place of the old one.

    It stays 6 s, longer while it is hovered or has the focus. `action_chosen` and `closed` say how it ended; `closed`
    comes after either.
    """

    action_chosen = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, host: QWidget, *, stay_ms: int = Duration.TOAST_STAY) -> None:
        super().__init__(host)
        self._theme, self._host, self._tone = theme, host, Tone.GOOD
        self._strong = Label(theme, kind=Type.STRONG)
        self._rest = Label(theme, role=Role.TEXT_2, elide=Qt.TextElideMode.ElideRight)
        self._action = Button(theme, tr("Undo"), Kind.QUIET, Size.SMALL)
        self._close = IconButton(theme, "ph.x", tr("Close message"), size=Size.SMALL)
        self._stay = QTimer(self)
        self._stay.setSingleShot(True)
        self._stay.setInterval(stay_ms)
        self._lay_out()
        self._stay.timeout.connect(self._leave)
        self._action.clicked.connect(self._act)
        self._close.clicked.connect(self.dismiss)
        host.installEventFilter(self)
        theme.changed.connect(self._restyle)
        self.hide()

    def show_message(self, tone: Tone, strong: str, rest: str = "", action: str = "") -> None:
        """Show a message; `action` is the word on its button ("Undo"), none without."""
        self._tone = tone
        self._strong.set_words(strong)
        self._rest.set_words(rest)
        self._rest.setVisible(bool(rest))
        self._action.setVisible(bool(action))
        if action:
            self._action.set_words(action)
        self.setAccessibleName(f"{strong} {rest}".strip())
        self._place()
        self.show()
        self.raise_()
        self._fade_in()
        self._stay.start()
        alert(self, self.accessibleName())

    @Slot()
    def dismiss(self) -> None:
        """Hide the toast at once."""
        if not self.isHidden():
            self._stay.stop()
            self.hide()
            self.closed.emit()

    def sizeHint(self) -> QSize:
        """Return a size that holds all words, not under 320 px wide."""
        hint = super().sizeHint()
        return QSize(max(320, hint.width()), self._theme.px(_HEIGHT_PX))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while hovered."""
        self._stay.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Count again."""
        self._stay.start()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the host's bottom right."""
        if event.type() is QEvent.Type.Resize and is_alive(self) and not self.isHidden():
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, border, the tone's edge and icon."""
        painter, rect, colour = QPainter(self), QRectF(self.rect()), self._theme.colour
        style = TONES[self._tone]
        paint_frame(painter, rect, Radius.CONTROL + 1, colour(Role.RAISED), colour(Role.BORDER_STRONG))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outer, inner = QPainterPath(), QPainterPath()
        outer.addRoundedRect(rect, Radius.CONTROL + 1, Radius.CONTROL + 1)
        inner.addRoundedRect(rect.adjusted(_EDGE_PX, 1, 20, -1), Radius.CONTROL, Radius.CONTROL)
        painter.save()
        painter.setClipRect(QRectF(0, 0, 12, rect.height()))
        painter.fillPath(outer - inner, colour(style.border if self._tone is not Tone.NEUTRAL else Role.CANCELLED_BAR))
        painter.restore()
        side = self._theme.px(18)
        place = QRectF(13, (rect.height() - side) / 2, side, side)
        self._theme.paint_icon(painter, place, style.icon, style.icon_role)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(13 + self._theme.px(18) + 10, 0, 8, 0)
        row.setSpacing(5)
        row.addWidget(self._strong)
        row.addWidget(self._rest)
        row.addStretch(1)
        row.addSpacing(Space.S16)
        row.addWidget(self._action)
        row.addWidget(self._close)

    def _place(self) -> None:
        size = self.sizeHint().boundedTo(self._host.size() - QSize(2 * Space.S20, 2 * Space.S20))
        corner = self._host.rect().bottomRight()
        self.setGeometry(
            corner.x() - Space.S20 - size.width(), corner.y() - Space.S20 - size.height(), size.width(), size.height()
        )

    def _fade_in(self) -> None:
        if self._theme.is_motion_reduced:
            return
        effect = QGraphicsOpacityEffect(self)
        self.setGraphicsEffect(effect)
        fade = QPropertyAnimation(effect, b"opacity", self)
        fade.setDuration(Duration.TOAST_FADE)
        fade.setStartValue(0.0)
        fade.setEndValue(1.0)
        fade.finished.connect(self._end_fade)
        fade.start(QPropertyAnimation.DeletionPolicy.DeleteWhenStopped)

    @Slot()
    def _end_fade(self) -> None:
        self.setGraphicsEffect(None)  # pyright: ignore[reportArgumentType] - None removes the effect

    @Slot()
    def _leave(self) -> None:
        if self.underMouse() or self._action.hasFocus() or self._close.hasFocus():
            self._stay.start()
        else:
            self.dismiss()

    @Slot()
    def _act(self) -> None:
        self.action_chosen.emit()
        self.dismiss()

    @Slot()
    def _restyle(self) -> None:
        self._place()
        self.update()

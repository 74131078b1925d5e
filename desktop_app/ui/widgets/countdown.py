"""The countdown of a banner: a ring that empties, stopped by anything the person does."""
# ruff: noqa: N802, ARG002

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.clock import AnimationClock
from desktop_app.ui.widgets.liveness import is_alive
from desktop_app.ui.widgets.painting import CENTRE, paint_text
from desktop_app.ui.widgets.words import tr

_STOPPING = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.DragEnter,
    }
)


class CountdownRing(QWidget):
    """Counts seconds down; `ended` when none is left, `stopped` when a key, click, scroll or drag came before.

    While it counts, and only then, it looks at every event of the application.
    """

    ended = Signal()
    stopped = Signal()

    def __init__(self, theme: Theme, clock: AnimationClock, role: Role, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._clock, self._role = theme, clock, role
        self._left_s = self._total_s = 0
        self._began_s = 0.0
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._count)
        self.setAccessibleName(tr("Countdown"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        clock.ticked.connect(self.update)
        theme.changed.connect(self._restyle)

    @property
    def is_counting(self) -> bool:
        """True until it has ended or was stopped."""
        return self._second.isActive()

    @property
    def left_s(self) -> int:
        """The number that is shown."""
        return self._left_s

    def start(self, seconds: int, *, tick_ms: int = 1000) -> bool:
        """Count down and return True; with a screen reader at work nothing is counted: its reading takes longer."""
        if QAccessible.isActive():
            return False
        self._left_s = self._total_s = seconds
        self._began_s = self._clock.now_s()
        self._second.start(tick_ms)
        self._clock.attach(self)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        self.update()
        return True

    def stop(self) -> None:
        """Stop counting, if it counts, and say `stopped`."""
        if self._finish():
            self.stopped.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stop at the first thing the person does; an Escape does nothing else."""
        if event.type() not in _STOPPING or not is_alive(self) or not self.is_counting:
            return False
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_escape and event.type() is QEvent.Type.ShortcutOverride:
            # Accepted here, Escape comes again as a key and triggers no shortcut.
            event.accept()
            return True
        self.stop()
        return is_escape

    def sizeHint(self) -> QSize:
        """Return the ring's size."""
        side = self._theme.px(34)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the number, and around it what is left of the ring; without the ring where motion is reduced."""
        painter = QPainter(self)
        rect = QRectF(self.rect())
        if not self._theme.is_motion_reduced and self._total_s:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            circle = rect.adjusted(2, 2, -2, -2)
            painter.setPen(QPen(self._theme.colour(Role.SURFACE), 3))
            painter.drawEllipse(circle)
            painter.setPen(QPen(self._theme.colour(self._role), 3))
            painter.drawArc(circle, 90 * 16, round(360 * 16 * self._share_left()))
        number = str(self._left_s)
        paint_text(painter, rect, number, self._theme.font(Type.STRONG), self._theme.colour(Role.TEXT), CENTRE)

    def _share_left(self) -> float:
        if not self.is_counting:
            return self._left_s / self._total_s
        length_s = self._total_s * self._second.interval() / 1000.0
        return max(0.0, 1.0 - (self._clock.now_s() - self._began_s) / length_s)

    def _finish(self) -> bool:
        was_counting = self.is_counting
        self._second.stop()
        self._clock.detach(self)
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        return was_counting

    @Slot()
    def _count(self) -> None:
        self._left_s -= 1
        self.update()
        if self._left_s <= 0 and self._finish():
            self.ended.emit()

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

"""The one clock of all motion: 30 ticks a second, only while something on the screen moves."""
# ruff: noqa: N802 - Qt names these methods and their arguments

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.ui.theme.metrics import Duration
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.liveness import is_alive

_TICK_MS = 33
_WAKING = frozenset({QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.WindowStateChange})


class AnimationClock(QObject):
    """Ticks while an attached widget can be seen and motion is not reduced.

    Made once by the window's builder. A widget attaches itself when it begins to move and detaches itself when it
    stands still; it repaints on `ticked`, and asks the clock where its motion is.
    """

    ticked = Signal()

    def __init__(self, theme: Theme, now: Callable[[], float] = time.monotonic, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._now = theme, now
        self._moving: dict[int, QWidget] = {}
        self._windows: dict[int, QWidget] = {}
        self._known: set[int] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        theme.changed.connect(self._review)

    @property
    def is_running(self) -> bool:
        """True while ticks come."""
        return self._timer.isActive()

    def now_s(self) -> float:
        """Seconds on the clock's own scale."""
        return self._now()

    def ring_angle(self) -> float | None:
        """Return where turning rings are, in degrees from the top; None when they stand still."""
        return None if self._theme.is_motion_reduced else 360.0 * self._phase(Duration.RING_TURN)

    def sweep_phase(self) -> float:
        """Return where the block of a bar of unknown length is, 0 to 1 and back; in the middle when nothing moves."""
        if self._theme.is_motion_reduced:
            return 0.5
        phase = 2.0 * self._phase(Duration.SWEEP * 2)
        return phase if phase <= 1.0 else 2.0 - phase

    def attach(self, widget: QWidget) -> None:
        """Tick as long as this widget can be seen."""
        if id(widget) in self._moving:
            return
        number = id(widget)
        self._moving[number] = widget
        widget.installEventFilter(self)
        if number not in self._known:
            self._known.add(number)
            # Called with the number, not the widget: at that moment the widget is gone.
            widget.destroyed.connect(lambda: self._drop(number))
        self._watch_window(widget)
        self._review()

    def is_attached(self, widget: QWidget) -> bool:
        """Tell whether ticks come for this widget."""
        return id(widget) in self._moving

    def detach(self, widget: QWidget) -> None:
        """Do not tick for this widget any longer."""
        if self._moving.pop(id(widget), None) is not None:
            widget.removeEventFilter(self)
            self._review()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Start or stop as attached widgets and their windows appear and disappear."""
        if event.type() in _WAKING and is_alive(self):
            if isinstance(watched, QWidget) and id(watched) in self._moving:
                self._watch_window(watched)
            QTimer.singleShot(0, self, self._review)
        return False

    def _watch_window(self, widget: QWidget) -> None:
        window = widget.window()
        if window is not widget and id(window) not in self._windows:
            self._windows[id(window)] = window
            window.installEventFilter(self)
            number = id(window)
            window.destroyed.connect(lambda: self._windows.pop(number, None))

    def _drop(self, number: int) -> None:
        self._known.discard(number)
        if self._moving.pop(number, None) is not None and is_alive(self):
            self._review()

    def _phase(self, length_ms: float) -> float:
        length_s = length_ms / 1000.0
        return (self._now() % length_s) / length_s

    @Slot()
    def _tick(self) -> None:
        self.ticked.emit()
        self._review()

    @Slot()
    def _review(self) -> None:
        is_needed = not self._theme.is_motion_reduced and any(_can_be_seen(w) for w in self._moving.values())
        if is_needed and not self._timer.isActive():
            self._timer.start()
        elif not is_needed and self._timer.isActive():
            self._timer.stop()


class Growth:
    """A bar's length that grows to each new value in 200 ms, fast at first, and never shrinks within an attempt."""

    def __init__(self) -> None:
        self._attempt: object = None
        self._from = self._target = 0.0
        self._began_s = 0.0

    @property
    def target(self) -> float:
        """Where the bar is going."""
        return self._target

    def aim(self, target: float, now_s: float, *, attempt: object = None, is_still: bool = False) -> None:
        """Grow towards `target` from now on; a new attempt, or reduced motion, goes there in one step."""
        if attempt != self._attempt:
            self._attempt, self._from, self._target = attempt, target, target
            self._began_s = now_s - 1.0
        elif target > self._target:
            self._from = target if is_still else self.value(now_s)
            self._target, self._began_s = target, now_s

    def value(self, now_s: float) -> float:
        """Return the length to draw now."""
        passed = min(1.0, (now_s - self._began_s) * 1000.0 / Duration.BAR_GROWTH)
        if passed >= 1.0:
            return self._target
        eased = 1.0 - (1.0 - passed) ** 3
        return self._from + (self._target - self._from) * eased

    def is_growing(self, now_s: float) -> bool:
        """True until the bar has reached its value."""
        # A thousandth of a ms for the rounding of the clock's figures.
        return self._from < self._target and (now_s - self._began_s) * 1000.0 < Duration.BAR_GROWTH - 0.001


def _can_be_seen(widget: QWidget) -> bool:
    return widget.isVisible() and not widget.window().isMinimized()

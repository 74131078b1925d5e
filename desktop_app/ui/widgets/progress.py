"""The session's progress bar: grows smoothly, never backwards within an attempt, and is read aloud at the quarters."""
# ruff: noqa: N802, ARG002

from PySide6.QtCore import QRectF, QSize, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.metrics import Height
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.announcing import announce
from desktop_app.ui.widgets.clock import AnimationClock, Growth
from desktop_app.ui.widgets.painting import paint_bar, paint_sweep

_QUARTER = 25


class ProgressBar(QProgressBar):
    """A bar of 10 px (session) or 6 px (file), in percent or of unknown length."""

    def __init__(
        self,
        theme: Theme,
        clock: AnimationClock,
        name: str,
        *,
        height: Height = Height.SESSION_BAR,
        role: Role = Role.ACCENT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._clock, self._height, self._role = theme, clock, height, role
        self._growth = Growth()
        self._is_unknown = False
        self._said_quarter = 0
        self.setRange(0, 100)
        self.setTextVisible(False)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        clock.ticked.connect(self._tick)
        theme.changed.connect(self._restyle)

    @property
    def shown_percent(self) -> float:
        """How long the bar is drawn now."""
        return self._growth.value(self._clock.now_s())

    def set_progress(self, percent: float, description: str = "", *, attempt: object = None) -> None:
        """Grow to `percent`; less than before is ignored unless `attempt` is another one.

        `description` becomes the accessible name, as in "4 of 12 files, 47 percent, about 40 seconds left"; it is
        announced when a quarter is passed.
        """
        self._is_unknown = False
        is_still = self._theme.is_motion_reduced or not self.isVisible()
        self._growth.aim(percent, self._clock.now_s(), attempt=attempt, is_still=is_still)
        self._keep_value(int(self._growth.target))
        if description:
            self.setAccessibleName(description)
        self._say_quarter()
        self._move()

    def set_unknown(self) -> None:
        """Show that work goes on and its length is not known."""
        self._is_unknown = True
        self._move()

    def set_role(self, role: Role) -> None:
        """Draw the filled part in another colour, as gray while paused."""
        self._role = role
        self.update()

    def sizeHint(self) -> QSize:
        """Return the bar's height and a width to start from."""
        return QSize(160, self._theme.px(self._height))

    def minimumSizeHint(self) -> QSize:
        """Return the bar's height."""
        return QSize(40, self._theme.px(self._height))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar where it is now."""
        rect = QRectF(self.rect())
        if self._is_unknown:
            paint_sweep(QPainter(self), rect, self._theme, self._clock.sweep_phase(), self._role)
        else:
            paint_bar(QPainter(self), rect, self._theme, self.shown_percent / 100.0, self._role)

    def _keep_value(self, percent: int) -> None:
        """Tell Qt the value. By itself it would paint at once, and with the bar all of the window that is due."""
        self.setUpdatesEnabled(False)
        self.setValue(percent)
        self.setUpdatesEnabled(True)

    def _say_quarter(self) -> None:
        quarter = int(self._growth.target) // _QUARTER
        if quarter > self._said_quarter:
            announce(self, self.accessibleName())
        self._said_quarter = quarter

    def _move(self) -> None:
        if self._is_unknown or self._growth.is_growing(self._clock.now_s()):
            self._clock.attach(self)
        else:
            self._clock.detach(self)
        self.update()

    @Slot()
    def _tick(self) -> None:
        if self._clock.is_attached(self):
            self._move()

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self._move()

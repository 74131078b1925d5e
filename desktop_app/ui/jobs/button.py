"""The header's button of jobs: there only while a job runs or has ended in this run of the program."""
# ruff: noqa: N802, ARG002

from PySide6.QtCore import QRectF, QSize, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from desktop_app.core.jobs import JobProgress
from desktop_app.core.status import JobStatus
from desktop_app.ui.jobs.desk import JobsDesk
from desktop_app.ui.jobs.popover import JobsPopover
from desktop_app.ui.jobs.words import job_style, summary_words
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Height, Radius
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.announcing import announce
from desktop_app.ui.widgets.clock import AnimationClock
from desktop_app.ui.widgets.painted_button import PaintedButton
from desktop_app.ui.widgets.painting import paint_frame, paint_text

_PAD_PX, _GAP_PX = 10, 6


class JobsButton(PaintedButton):
    """Shows how many jobs run, or how the last one ended; opens the list of them."""

    def __init__(self, theme: Theme, clock: AnimationClock, desk: JobsDesk) -> None:
        super().__init__(theme, Radius.CONTROL)
        self._desk = desk
        self._icon_name, self._role = "ph.arrows-clockwise", Role.LINK
        self.popover = JobsPopover(theme, clock, self)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open)
        self.popover.cancel_asked.connect(desk.cancel)
        self.popover.clearing_asked.connect(self._clear)
        desk.changed.connect(self._note)
        self._show()

    @Slot()
    def open(self) -> None:
        """Open the list."""
        self.popover.show_jobs(self._desk.jobs())
        self.popover.open_below(self)

    def sizeHint(self) -> QSize:
        """Return a size that holds icon and figure."""
        words = self._theme.text_width(Type.LABEL_STRONG, self.text())
        width = 2 * _PAD_PX + self._theme.px(18) + (_GAP_PX + words if self.text() else 0)
        return QSize(round(width), self._theme.px(Height.BUTTON))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, sign and figure."""
        painter, theme, rect = QPainter(self), self._theme, QRectF(self.rect())
        fill = Role.PRESSED if self.isDown() else Role.HOVER if self.is_hovered else Role.SURFACE
        paint_frame(painter, rect, Radius.CONTROL, theme.colour(fill), theme.colour(Role.BORDER))
        side = theme.px(18)
        theme.paint_icon(painter, QRectF(_PAD_PX, (rect.height() - side) / 2, side, side), self._icon_name, self._role)
        words = rect.adjusted(_PAD_PX + side + _GAP_PX, 0, 0, 0)
        paint_text(painter, words, self.text(), theme.font(Type.LABEL_STRONG), theme.colour(Role.TEXT))

    @Slot(object)
    def _note(self, job: JobProgress) -> None:
        self._show()
        if self.popover.isVisible():
            self.popover.show_jobs(self._desk.jobs())
        if not job.is_running:
            announce(self, f"{job.title}, {job_style(job.status).word}")

    @Slot()
    def _clear(self) -> None:
        self._desk.forget_ended()
        self._show()
        self.popover.show_jobs(self._desk.jobs())
        if not self._desk.jobs():
            self.popover.hide()

    def _show(self) -> None:
        jobs = self._desk.jobs()
        self.setVisible(bool(jobs))
        if not jobs:
            return
        running = [job for job in jobs if job.is_running]
        failed = [job for job in jobs if job.status is JobStatus.FAILED]
        style = job_style((running or failed or list(jobs))[0].status)
        self._icon_name, self._role = style.icon, style.role
        percents = [job.progress or 0 for job in running]
        self.setText(f"{sum(percents) // len(percents)} %" if percents else "")
        words = summary_words(jobs)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self._restyle()

"""The list of jobs that opens below the header's button."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.core.jobs import JobProgress
from desktop_app.ui.jobs.row import JobRow
from desktop_app.ui.jobs.words import tr
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button, Kind
from desktop_app.ui.widgets.cards import Card
from desktop_app.ui.widgets.clock import AnimationClock
from desktop_app.ui.widgets.labels import Label

_WIDTH_PX, _MOST_HIGH_PX = 420, 420


class JobsPopover(Card):
    """Rows of jobs, the newest first; goes when something else is clicked, and by Esc.

    Signals:
        cancel_asked: a job is to stop (its key).
        clearing_asked: the jobs that have ended are to be shown no more.
    """

    cancel_asked = Signal(str)
    clearing_asked = Signal()

    def __init__(self, theme: Theme, clock: AnimationClock, parent: QWidget) -> None:
        super().__init__(theme, name=tr("Jobs"), padding_px=1, spacing_px=0, parent=parent)
        self.setWindowFlags(Qt.WindowType.Popup)
        self._look, self._clock = theme, clock
        self._rows: dict[str, JobRow] = {}
        self.clear_button = Button(theme, tr("Clear ended"), Kind.QUIET)
        self.clear_button.clicked.connect(self.clearing_asked)
        self._lay_out()

    def rows(self) -> list[JobRow]:
        """Return the rows as they are shown."""
        return list(self._rows.values())

    def show_jobs(self, jobs: Sequence[JobProgress]) -> None:
        """Show these jobs; rows are kept, so that focus and bars stay."""
        wanted = {job.key: job for job in jobs}
        for key in [key for key in self._rows if key not in wanted]:
            row = self._rows.pop(key)
            self._stack.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, (key, job) in enumerate(wanted.items()):
            if key in self._rows:
                self._rows[key].show_job(job)
            else:
                self._add(place, job)
        self.clear_button.setVisible(any(not job.is_running for job in jobs))
        if self.isVisible():
            self._fit()

    def open_below(self, button: QWidget) -> None:
        """Open with its right edge at the button's."""
        self._fit()
        corner = button.mapToGlobal(QPoint(button.width(), button.height() + Space.S4))
        self.move(corner.x() - self.width(), corner.y())
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def _lay_out(self) -> None:
        head = self._head = QHBoxLayout()
        head.setContentsMargins(Space.S12, Space.S6, Space.S6, Space.S6)
        head.addWidget(Label(self._look, tr("Jobs"), Type.LABEL_STRONG, Role.TEXT_2), 1)
        head.addWidget(self.clear_button)
        page = QWidget()
        page.setObjectName("scrolled")
        self._stack = QVBoxLayout(page)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(0)
        self._stack.addStretch(1)
        self._page, self._area = page, QScrollArea()
        self._area.setWidget(page)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(tr("Jobs"))
        self.column.addLayout(head)
        self.column.addWidget(self._area, 1)

    def _add(self, place: int, job: JobProgress) -> None:
        row = JobRow(self._look, self._clock, job)
        row.cancel_asked.connect(self.cancel_asked)
        row.folder_asked.connect(self.open_folder)
        self._stack.insertWidget(place, row)
        self._rows = {job.key: row, **self._rows} if place == 0 else {**self._rows, job.key: row}

    def _fit(self) -> None:
        width = self._look.px(_WIDTH_PX)
        self._page.setFixedWidth(width - 2)
        rows = self._stack.totalHeightForWidth(width - 2)
        head = self._head.sizeHint().height()
        self.resize(width, min(self._look.px(_MOST_HIGH_PX), head + rows + 4))

    @Slot(str)
    def open_folder(self, folder: str) -> None:
        """Have the desktop show a folder."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(folder))
        self.hide()

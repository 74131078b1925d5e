"""One job in the list: what it is, how far, and what can be done."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.jobs import JobKind, JobProgress
from desktop_app.core.status import JobStatus
from desktop_app.ui.jobs.words import job_advice, job_line, job_style, job_title, tr
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Height, Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.clock import AnimationClock
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.progress import ProgressBar
from desktop_app.ui.widgets.sign import Sign
from desktop_app.ui.widgets.tips import plain_tip


class JobRow(QWidget):
    """A job; `cancel_asked` carries its key, `folder_asked` the path of what came of it."""

    cancel_asked = Signal(str)
    folder_asked = Signal(str)

    def __init__(self, theme: Theme, clock: AnimationClock, job: JobProgress) -> None:
        super().__init__()
        self._theme, self._job = theme, job
        self._sign: Sign | None = None
        self._title = Label(theme, kind=Type.NAME, elide=Qt.TextElideMode.ElideRight)
        self._line = Label(theme, kind=Type.CAPTION, role=Role.TEXT_2, elide=Qt.TextElideMode.ElideMiddle)
        self.advice = Label(theme, kind=Type.CAPTION, role=Role.TEXT_2, is_wrapped=True)
        self.bar = ProgressBar(theme, clock, job_title(job), height=Height.FILE_BAR)
        self.cancel_button = Button(theme, tr("Cancel"), icon="ph.x")
        self.folder_button = Button(theme, tr("Open folder"), icon="ph.folder-open")
        self._lay_out()
        self.cancel_button.clicked.connect(self._cancel)
        self.folder_button.clicked.connect(self._open_folder)
        self.show_job(job)

    @property
    def job(self) -> JobProgress:
        """What is shown."""
        return self._job

    def show_job(self, job: JobProgress) -> None:
        """Show a newer snapshot."""
        self._job = job
        style = job_style(job.status)
        title, line = job_title(job), job_line(job)
        self.setAccessibleName(f"{title}, {style.word if not job.is_running else line}")
        self._title.set_words(title)
        self._line.set_words(line)
        self._line.setToolTip(plain_tip(line))
        advice = job_advice(job)
        self.advice.set_words(advice)
        self.advice.setVisible(bool(advice))
        self._show_sign(style.icon, style.role)
        self.bar.setVisible(job.is_running)
        if job.is_running and job.progress is not None:
            self.bar.set_progress(job.progress, f"{title}, {line}")
        elif job.is_running:
            self.bar.set_unknown()
        self.cancel_button.setVisible(job.is_running)
        self.cancel_button.setEnabled(not job.is_cancelling)
        # What an import did is told in words, no file came of it.
        has_result = job.status is JobStatus.COMPLETED and job.result is not None and job.kind is not JobKind.IMPORT
        self.folder_button.setVisible(has_result)

    def _show_sign(self, icon: str, role: Role) -> None:
        if self._sign is not None:
            self._row.removeWidget(self._sign)
            self._sign.deleteLater()
        self._sign = Sign(self._theme, icon, role, 18)
        self._row.insertWidget(0, self._sign, 0, Qt.AlignmentFlag.AlignTop)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(Space.S4)
        words.addWidget(self._title)
        words.addWidget(self.bar)
        words.addWidget(self._line)
        words.addWidget(self.advice)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(Space.S12, Space.S10, Space.S12, Space.S10)
        self._row.setSpacing(Space.S10)
        self._row.addLayout(words, 1)
        for button in (self.cancel_button, self.folder_button):
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    @Slot()
    def _cancel(self) -> None:
        self.cancel_asked.emit(self._job.key)

    @Slot()
    def _open_folder(self) -> None:
        if self._job.result is not None:
            self.folder_asked.emit(str(Path(self._job.result).parent))

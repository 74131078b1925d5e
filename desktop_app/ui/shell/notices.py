"""Messages over every screen: what a start finds interrupted, and that progress cannot be stored at the moment."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.errors import Failure
from desktop_app.core.session import SessionSummary
from desktop_app.ui.shell.counts import open_files
from desktop_app.ui.shell.words import tr_n
from desktop_app.ui.theme.metrics import Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.buttons import Button, Kind, Size
from desktop_app.ui.widgets.clock import AnimationClock
from desktop_app.ui.widgets.tones import Tone


class Notices(QWidget):
    """The banners under the header; takes no room while there is none.

    `resume_chosen` and `leave_chosen` answer the notice of interrupted files.
    """

    resume_chosen = Signal()
    leave_chosen = Signal()

    def __init__(self, theme: Theme, clock: AnimationClock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.trouble = Banner(theme, clock)
        self.interrupted = Banner(theme, clock)
        self.setAccessibleName(self.tr("Notices"))
        self._column = QVBoxLayout(self)
        self._column.setSpacing(Space.S8)
        self._column.addWidget(self.trouble)
        self._column.addWidget(self.interrupted)
        self._review()

    @Slot(object)
    def show_trouble(self, failure: Failure | None) -> None:
        """Say that progress cannot be stored, and why; None says that it is stored again."""
        if failure is None:
            self.trouble.dismiss()
        else:
            means = self.tr("Nothing is lost: what was read is kept in memory and stored as soon as it can be.")
            text = f"{failure.message}. {means} {failure.text.remedy}"
            self.trouble.show_message(Tone.BAD, self.tr("Progress cannot be stored now"), text)
        self._review()

    def show_interrupted(self, summary: SessionSummary) -> None:
        """Say how many files of a session were interrupted, with Resume and Leave."""
        resume = Button(self._theme, self.tr("Resume"), Kind.PRIMARY, Size.SMALL, icon="ph.play")
        leave = Button(self._theme, self.tr("Leave"), Kind.SECONDARY, Size.SMALL)
        resume.clicked.connect(self._resume)
        leave.clicked.connect(self._leave)
        kept = tr_n("Notices", "%n finished file is kept.", "%n finished files are kept.", summary.completed_files)
        text = f"{kept} {self.tr('The others wait; nothing that was read is read again.')}"
        title = tr_n("Notices", "%n file was interrupted", "%n files were interrupted", open_files(summary))
        self.interrupted.show_message(Tone.WARNING, title, text, (resume, leave), icon="ph.pause")
        self._review()

    @Slot()
    def _resume(self) -> None:
        self.hide_interrupted()
        self.resume_chosen.emit()

    @Slot()
    def _leave(self) -> None:
        self.hide_interrupted()
        self.leave_chosen.emit()

    def hide_interrupted(self) -> None:
        """Take the notice of interrupted files away."""
        self.interrupted.dismiss()
        self._review()

    def _review(self) -> None:
        is_any = not (self.trouble.isHidden() and self.interrupted.isHidden())
        self._column.setContentsMargins(Space.S20, Space.S14 if is_any else 0, Space.S20, 0)
        self.setVisible(is_any)

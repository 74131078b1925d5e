"""Messages over every screen: what cannot be stored or added, what a start finds interrupted, a backup that is due."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.errors import Failure
from desktop_app.core.session import SessionSummary
from desktop_app.ui.failures import error_text, message_words
from desktop_app.ui.not_added import NotAdded
from desktop_app.ui.shell.counts import open_files
from desktop_app.ui.shell.left_out import LeftOutNotice
from desktop_app.ui.shell.words import some_of, tr_n
from desktop_app.ui.theme.metrics import Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.buttons import Button, IconButton, Kind, Size
from desktop_app.ui.widgets.clock import AnimationClock
from desktop_app.ui.widgets.tones import Tone


class Notices(QWidget):
    """The banners under the header; takes no room while there is none.

    `resume_chosen` and `leave_chosen` answer the notice of interrupted files, `backup_chosen` that of a due backup.
    """

    resume_chosen = Signal()
    leave_chosen = Signal()
    backup_chosen = Signal()

    def __init__(self, theme: Theme, clock: AnimationClock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.trouble = Banner(theme, clock)
        self.not_added = Banner(theme, clock)
        self.left_out = LeftOutNotice(theme, clock)
        self.interrupted = Banner(theme, clock)
        self.backup = Banner(theme, clock)
        self._refused: list[NotAdded] = []
        self._banners = (self.trouble, self.not_added, self.left_out, self.interrupted, self.backup)
        self.left_out.closed.connect(self._review)
        self.setAccessibleName(self.tr("Notices"))
        self._column = QVBoxLayout(self)
        self._column.setSpacing(Space.S8)
        for banner in self._banners:
            self._column.addWidget(banner)
        self._review()

    @Slot(object)
    def show_trouble(self, failure: Failure | None) -> None:
        """Say that progress cannot be stored, and why; None says that it is stored again."""
        if failure is None:
            self.trouble.dismiss()
        else:
            means = self.tr("Nothing is lost: what was read is kept in memory and stored as soon as it can be.")
            text = f"{message_words(failure)}. {means} {error_text(failure.code).remedy}"
            self.trouble.show_message(Tone.BAD, self.tr("Progress cannot be stored now"), text)
        self._review()

    @Slot(object)
    def show_not_added(self, refused: NotAdded) -> None:
        """Say which files could not be added, why, and what to do, until it is closed; further ones join them."""
        self._refused.append(refused)
        names = [name for each in self._refused for name in each.names]
        again = Button(self._theme, self.tr("Add again"), Kind.PRIMARY, Size.SMALL, icon="ph.arrow-clockwise")
        close = IconButton(self._theme, "ph.x", self.tr("Close message"), size=Size.SMALL)
        again.clicked.connect(self._add_again)
        close.clicked.connect(self.hide_not_added)
        failure = refused.failure
        means = self.tr("The files themselves are as they were.")
        text = f"{some_of(names)}. {message_words(failure)}. {means} {error_text(failure.code).remedy}"
        title = tr_n("Notices", "%n file was not added", "%n files were not added", len(names))
        self.not_added.show_message(Tone.BAD, title, text, (again, close))
        self._review()

    @Slot(object)
    def show_left_out(self, left_out: Sequence[tuple[str, str]]) -> None:
        """Say which files were left out and why (paths or addresses, each with the reason), until it is closed."""
        self.left_out.tell(left_out)
        self._review()

    @Slot()
    def hide_not_added(self) -> None:
        """Take the notice of files that were not added away."""
        self._refused.clear()
        self.not_added.dismiss()
        self._review()

    @Slot()
    def _add_again(self) -> None:
        refused = list(self._refused)
        self.hide_not_added()
        for each in refused:
            each.again()

    def show_interrupted(self, sessions: Sequence[SessionSummary]) -> None:
        """Say how many files of how many sessions were interrupted, with Resume and Leave for all of them."""
        word = self.tr("Resume") if len(sessions) == 1 else self.tr("Resume all")
        resume = Button(self._theme, word, Kind.PRIMARY, Size.SMALL, icon="ph.play")
        leave = Button(self._theme, self.tr("Leave"), Kind.SECONDARY, Size.SMALL)
        resume.clicked.connect(self._resume)
        leave.clicked.connect(self._leave)
        completed = sum(summary.completed_files for summary in sessions)
        words = [self.tr("The others wait; nothing that was read is read again.")]
        if completed:
            words.insert(0, tr_n("Notices", "%n finished file is kept.", "%n finished files are kept.", completed))
        text = " ".join(words)
        self.interrupted.show_message(
            Tone.WARNING, _interrupted_words(sessions), text, (resume, leave), icon="ph.pause"
        )
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

    def show_backup_due(self, text: str) -> None:
        """Say that a backup is due, with Back up and Later; later is the next start."""
        back_up = Button(self._theme, self.tr("Back up now…"), Kind.PRIMARY, Size.SMALL, icon="ph.floppy-disk")
        later = Button(self._theme, self.tr("Later"), Kind.SECONDARY, Size.SMALL)
        back_up.clicked.connect(self._back_up)
        later.clicked.connect(self.hide_backup)
        title = self.tr("A backup is due")
        self.backup.show_message(Tone.NEUTRAL, title, text, (back_up, later), icon="ph.floppy-disk")
        self._review()

    @Slot()
    def _back_up(self) -> None:
        self.hide_backup()
        self.backup_chosen.emit()

    @Slot()
    def hide_backup(self) -> None:
        """Take the notice of a due backup away."""
        self.backup.dismiss()
        self._review()

    @Slot()
    def _review(self) -> None:
        is_any = not all(banner.isHidden() for banner in self._banners)
        self._column.setContentsMargins(Space.S20, Space.S14 if is_any else 0, Space.S20, Space.S8 if is_any else 0)
        self.setVisible(is_any)


def _interrupted_words(sessions: Sequence[SessionSummary]) -> str:
    """Return "3 files were interrupted", or "3 files in 2 sessions were interrupted"."""
    files = sum(map(open_files, sessions))
    if len(sessions) == 1:
        return tr_n("Notices", "%n file was interrupted", "%n files were interrupted", files)
    many = tr_n("Notices", "%n file in %2 sessions was interrupted", "%n files in %2 sessions were interrupted", files)
    return many.replace("%2", QLocale().toString(len(sessions)))

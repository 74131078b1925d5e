"""Process without a session: the drop zone, and below it the first steps and the samples, or the last sessions."""
# ruff: noqa: N802, ARG002

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.core.session import SessionSummary
from desktop_app.core.settings import Settings
from desktop_app.ui.process.intake.drop_zone import DropZone
from desktop_app.ui.process.session.last_sessions import SessionList
from desktop_app.ui.process.words import tr
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button, Kind, Size
from desktop_app.ui.widgets.cards import Card
from desktop_app.ui.widgets.labels import KeyHint, Label
from desktop_app.ui.widgets.sign import Sign

_WIDTH_PX = 1028


class _Step(QWidget):
    """One of the three steps."""

    def __init__(self, theme: Theme, icon: str, title: str, text: str) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(19, 14, 19, 14)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        grid.addWidget(Sign(theme, icon, Role.ACCENT, 20), 0, 0)
        grid.addWidget(Label(theme, title, Type.SECTION), 0, 1)
        grid.addWidget(Label(theme, text, Type.BODY, Role.TEXT_2, is_wrapped=True), 1, 1)
        grid.setRowStretch(2, 1)
        grid.setColumnStretch(1, 1)


class _Line(QWidget):
    """A vertical hairline."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedWidth(1)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        QPainter(self).fillRect(self.rect(), self._theme.colour(Role.BORDER))


class EmptyPage(QScrollArea):
    """The screen while no session is shown.

    Signals:
        files_asked, folder_asked: the drop zone's buttons.
        samples_asked, samples_removal_asked: try the samples, remove them again.
        session_chosen: a session of the list is to be shown (its id).
    """

    files_asked = Signal()
    folder_asked = Signal()
    samples_asked = Signal()
    samples_removal_asked = Signal()
    session_chosen = Signal(str)

    def __init__(self, theme: Theme, limits: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.zone = DropZone(theme, limits.max_file_mb, limits.max_pages)
        self.sessions = SessionList(theme)
        self.try_samples = Button(theme, tr("Try the sample reports"), Kind.SECONDARY, Size.NORMAL, icon="ph.play")
        self.remove_samples = Button(
            theme, tr("Remove the sample reports"), Kind.SECONDARY, Size.NORMAL, icon="ph.trash"
        )
        self._steps = self._make_steps()
        self._samples_text = Label(theme, "", Type.BODY, Role.TEXT_2, is_wrapped=True)
        self._samples_title = Label(theme, tr("Nothing at hand?"), Type.STRONG)
        self._samples = self._make_samples()
        self._hints = self._make_hints()
        self.setAccessibleName(tr("Add lab reports"))
        self._lay_out()
        self.zone.files_asked.connect(self.files_asked)
        self.zone.folder_asked.connect(self.folder_asked)
        self.try_samples.clicked.connect(self.samples_asked)
        self.remove_samples.clicked.connect(self.samples_removal_asked)
        self.sessions.chosen.connect(self.session_chosen)
        self.show_sessions((), has_samples=False)

    def show_sessions(self, sessions: Sequence[SessionSummary], *, has_samples: bool) -> None:
        """Show the last sessions; without any, the first steps and the samples."""
        is_first = not sessions
        self.sessions.set_sessions(sessions)
        self.sessions.setVisible(not is_first)
        self.zone.set_small(not is_first)
        self._steps.setVisible(is_first)
        self._hints.setVisible(is_first)
        self._samples.setVisible(is_first or has_samples)
        self.try_samples.setVisible(not has_samples)
        self.remove_samples.setVisible(has_samples)
        self._samples_title.setVisible(not has_samples)
        self._samples_text.set_words(
            tr("The sample reports are invented. Removing them deletes all that was read in them.")
            if has_samples
            else tr("Six invented reports show the whole path. You can remove them with one click.")
        )

    def put_above(self, widget: QWidget) -> None:
        """Put something above the drop zone."""
        self._column.insertWidget(0, widget)

    def focus_first(self) -> None:
        """Put the focus on Choose files."""
        self.zone.choose_files.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        page = QWidget()
        page.setObjectName("scrolled")
        column = self._column = QVBoxLayout()
        column.setSpacing(16)
        column.addWidget(self.zone, 3)
        column.addWidget(self._steps)
        column.addWidget(self._samples)
        column.addWidget(self._hints)
        column.addWidget(self.sessions, 1)
        column.addStretch(0)
        middle = QWidget()
        middle.setMaximumWidth(_WIDTH_PX)
        middle.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout(page)
        row.setContentsMargins(20, 32, 20, 16)
        row.addStretch(1)
        row.addWidget(middle, 1000)
        row.addStretch(1)
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _make_steps(self) -> Card:
        theme = self._theme
        card = Card(theme, padding_px=1)
        row = QHBoxLayout()
        row.setSpacing(0)
        steps = (
            ("ph.activity", tr("1 Watch it work"),
             tr("Each file shows its stage, its time and any problem while it is read.")),
            ("ph.check-square", tr("2 Check against the page"),
             tr("Every value stays tied to the line of the page it was read from.")),
            ("ph.trend-up", tr("3 Follow over time"),
             tr("Confirmed values join your trends and can be exported.")),
        )  # fmt: skip
        for number, (icon, title, text) in enumerate(steps):
            if number:
                row.addWidget(_Line(theme))
            row.addWidget(_Step(theme, icon, title, text), 1)
        card.column.addLayout(row)
        return card

    def _make_samples(self) -> Card:
        card = Card(self._theme, padding_px=11)
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 7, 0)
        row.setSpacing(12)
        row.addWidget(Sign(self._theme, "ph.flask", Role.ACCENT, 20))
        words = QHBoxLayout()
        words.setSpacing(5)
        words.addWidget(self._samples_title)
        words.addWidget(self._samples_text, 1)
        row.addLayout(words, 1)
        row.addWidget(self.try_samples)
        row.addWidget(self.remove_samples)
        card.column.addLayout(row)
        return card

    def _make_hints(self) -> QWidget:
        hints = QWidget()
        row = QHBoxLayout(hints)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(Sign(self._theme, "ph.lock-key", Role.TEXT_2, 16))
        text = tr("Your original files are never changed or moved")
        row.addWidget(Label(self._theme, text, Type.CAPTION, Role.TEXT_2))
        row.addSpacing(12)
        row.addWidget(KeyHint(self._theme, ("Ctrl", "V"), tr("paste a file or image")))
        row.addSpacing(12)
        row.addWidget(KeyHint(self._theme, ("F1",), tr("help")))
        row.addStretch(1)
        return hints

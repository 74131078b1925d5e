"""What is shown when Labstream cannot be opened: what happened, what it means, what to do."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.errors import ErrorCode, Failure
from desktop_app.ui.failures import detail_words, error_text
from desktop_app.ui.shell.words import tr
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button, Kind, Size
from desktop_app.ui.widgets.cards import Card
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.sign import Sign

_CONTEXT = "OpeningProblem"


@dataclass(frozen=True, slots=True)
class Problem:
    """What happened, what it means and what to do; `detail` is the exact sentence, `code` is for copying.

    `can_choose` offers to choose another folder.
    """

    title: str
    means: str
    remedy: str
    detail: str
    code: str
    can_choose: bool = False


def _marked(text: str) -> str:
    return str(QT_TRANSLATE_NOOP(_CONTEXT, text))


_FULL = (
    _marked("Disk is full"),
    _marked("Labstream cannot open its database without free space. What is stored there is kept."),
    _marked("Free 200 MB on this disk, then try again."),
)

_BY_REASON: Mapping[str, tuple[str, str, str]] = {
    "locked": (
        _marked("The database is in use"),
        _marked("Another program holds it. Nothing was changed."),
        _marked("Close other Labstream windows and commands, then try again."),
    ),
    "damaged": (
        _marked("The database is damaged"),
        _marked("It was left as it is; the documents you added are still where you had them."),
        _marked("Put back a copy of the data folder from a backup, then try again."),
    ),
    "unreadable": (
        _marked("The database cannot be read"),
        _marked("The file is no Labstream database, was cut off, or its key does not fit. It was left as it is."),
        _marked("Put back the database and the key that belong together, then try again."),
    ),
    "newer": (
        _marked("The database is from a newer Labstream"),
        _marked("This version does not know it. It was left as it is."),
        _marked("Install the newer Labstream and start that one."),
    ),
    "no-key": (
        _marked("The key of the database is missing"),
        _marked("Without it nothing can be read. The database was left as it is."),
        _marked("Unlock this computer's key store, or put the key file back, then try again."),
    ),
    "read-only": (
        _marked("The data folder may not be written"),
        _marked("Nothing was read and nothing was changed."),
        _marked("Allow your account to write into the folder, then try again."),
    ),
    "missing": (
        _marked("The data folder is not reachable"),
        _marked("Your sessions are not lost."),
        _marked("Connect the drive that it lies on, then try again."),
    ),
    "disk": (
        _marked("The disk reported an error"),
        _marked("Nothing was changed."),
        _marked("Check that the drive is connected and works, then try again."),
    ),
}


def problem_of(failure: Failure) -> Problem:
    """Return what a person is told about a database that cannot be opened."""
    is_full = failure.code is ErrorCode.DISK_FULL  # the catalogue's words for it speak of a file that is read
    known = _FULL if is_full else _BY_REASON.get(str(failure.details.get("reason", "")))
    text = error_text(failure.code)
    title, means, remedy = (tr(_CONTEXT, each) for each in known) if known else (text.title, text.means, text.remedy)
    return Problem(title, means, remedy, detail_words(failure), failure.code.value)


def settings_problem(sentence: str, path: str) -> Problem:
    """Return what a person is told about a settings file that cannot be used."""
    return Problem(
        tr(_CONTEXT, "A setting cannot be used"),
        tr(_CONTEXT, "Nothing was opened and nothing was changed."),
        tr(_CONTEXT, "Correct the file {path}, or move it away to start with the defaults, then try again.").format(
            path=path
        ),
        sentence,
        "SETTINGS",
    )


def silence_problem() -> Problem:
    """Return what a person is told when the window that is open already does not answer."""
    return Problem(
        tr(_CONTEXT, "Labstream is open already"),
        tr(_CONTEXT, "The window that is open did not answer, so no files were added."),
        tr(_CONTEXT, "Bring it to the front. If it hangs, end it and try again."),
        "",
        "ALREADY_OPEN",
    )


def missing_folder(folder: str, refusal: str = "") -> Problem:
    """Return what a person is told where the data folder is not there; `refusal` says why a chosen one is not it."""
    return Problem(
        tr(_CONTEXT, "The data folder is not reachable"),
        tr(_CONTEXT, "Your sessions are not lost: they lie in {folder}.").format(folder=folder),
        tr(_CONTEXT, "Connect its drive, then try again; or choose where the folder is now."),
        refusal,
        "DATA_FOLDER_MISSING",
        can_choose=True,
    )


class OpeningProblem(QWidget):
    """The window in place of the main one. `retry_chosen` and `quit_chosen` (also by closing) say what is next.

    `folder_chosen` carries the folder that was chosen instead.
    """

    retry_chosen = Signal()
    quit_chosen = Signal()
    folder_chosen = Signal(str)

    def __init__(self, theme: Theme, problem: Problem) -> None:
        super().__init__()
        self.setWindowTitle("Labstream")
        self.setAccessibleName(f"{problem.title}. {problem.means} {problem.remedy}")
        retry = Button(theme, self.tr("Try again"), Kind.PRIMARY, Size.NORMAL, icon="ph.arrow-clockwise")
        leave = Button(theme, self.tr("Quit"), Kind.SECONDARY, Size.NORMAL)
        retry.clicked.connect(self.retry_chosen)
        leave.clicked.connect(self.quit_chosen)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.quit_chosen)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S8)
        buttons.addWidget(retry)
        if problem.can_choose:
            choose = Button(theme, self.tr("Choose folder…"), Kind.SECONDARY, Size.NORMAL, icon="ph.folder-open")
            choose.clicked.connect(self._choose)
            buttons.addWidget(choose)
        buttons.addWidget(leave)
        buttons.addStretch(1)
        card = Card(theme, padding_px=Space.S20, spacing_px=Space.S8)
        heading = QHBoxLayout()
        heading.setSpacing(Space.S10)
        heading.addWidget(Sign(theme, "ph.warning-circle-fill", Role.FAILED, 24))
        heading.addWidget(Label(theme, problem.title, Type.BANNER_TITLE), 1)
        card.column.addLayout(heading)
        card.column.addWidget(_paragraph(theme, problem.means, Role.TEXT))
        card.column.addWidget(_paragraph(theme, problem.remedy, Role.TEXT))
        card.column.addSpacing(Space.S8)
        card.column.addLayout(buttons)
        card.column.addSpacing(Space.S8)
        if problem.detail:
            card.column.addWidget(_paragraph(theme, problem.detail, Role.TEXT_2, Type.CAPTION))
        card.column.addWidget(_paragraph(theme, problem.code, Role.TEXT_3, Type.MONO))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S20, Space.S20, Space.S20, Space.S20)
        column.addWidget(card)
        column.addStretch(1)
        self.setMinimumWidth(560)
        retry.setFocus()

    @Slot()
    def _choose(self) -> None:
        path = QFileDialog.getExistingDirectory(self, self.tr("Choose the data folder"))
        if path:
            self.folder_chosen.emit(path)


def _paragraph(theme: Theme, text: str, role: Role, kind: Type = Type.BODY) -> Label:
    label = Label(theme, text, kind, role, is_wrapped=True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label

"""Documents are read again when a person has said yes; what becomes of the earlier readings is told before."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Slot

from desktop_app.core.settings import LOCAL_ENGINE, Settings
from desktop_app.ui.desk import SessionDesk
from desktop_app.ui.settings.data_dialogs import DataDialog
from desktop_app.ui.shell.places import PROCESS
from desktop_app.ui.shell.shell import Shell
from desktop_app.ui.shell.words import tr_n
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.tones import Tone


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReadingAgain", text)


class ReadingAgain(QObject):
    """Asks, then begins a session that Process shows; it is paused, resumed and cancelled like any other."""

    def __init__(self, theme: Theme, shell: Shell, desk: SessionDesk, settings: Callable[[], Settings]) -> None:
        super().__init__(shell)
        self._theme, self._shell, self._desk, self._settings = theme, shell, desk, settings
        self.question: DataDialog | None = None

    def ask(self, session_id: str | None) -> None:
        """Ask about the documents of a session, or about all."""
        self._desk.count_to_read_again(partial(self._ask, session_id), session_id)

    def _ask(self, session_id: str | None, count: int) -> None:
        if self.question is not None:
            return
        if not count:
            self._shell.toast.show_message(Tone.NEUTRAL, _tr("No document can be read again."))
            return
        title = tr_n("ReadingAgain", "Read %n document again?", "Read %n documents again?", count)
        is_local = self._settings().engine == LOCAL_ENGINE
        engine = (
            _tr("The local engine reads again, in a session of its own; nothing leaves this computer.")
            if is_local
            else _tr("The API reads again, in a session of its own; that costs as much as the first time.")
        )
        kept = _tr(
            "What you corrected is carried over. Values that you confirmed stay until the new ones say the same, or "
            "are confirmed."
        )
        self.question = DataDialog(self._theme, title, f"{engine} {kept}", _tr("Read again"), self._shell.window())
        self.question.accepted.connect(partial(self._begin, session_id))
        self.question.finished.connect(self._forget_question)
        self.question.action_button.setFocus()
        self.question.open()

    def _begin(self, session_id: str | None) -> None:
        self._shell.open_screen(PROCESS)
        self._desk.read_again(session_id=session_id)

    @Slot()
    def _forget_question(self) -> None:
        if self.question is not None:
            self.question.deleteLater()
            self.question = None

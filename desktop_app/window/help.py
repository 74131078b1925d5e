"""Help in the window: F1, the button in the header, the problem report, the first minute, and what bugs are told."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu
from shiboken6 import delete, isValid

from desktop_app.core.status import FileStatus
from desktop_app.ui.shell.places import ANALYTICS, HISTORY, PROCESS, RESULTS, REVIEW, SETTINGS
from desktop_app.ui.shell.words import tr
from desktop_app.ui.widgets.buttons import IconButton
from desktop_app.ui.widgets.tones import Tone
from desktop_app.window.bugs import Bugs
from desktop_app.window.first_minute import FirstMinute
from desktop_app.window.parts import Window

_TOPICS: Mapping[str, str] = {
    PROCESS: "adding-reports",
    REVIEW: "reviewing",
    RESULTS: "people-and-results",
    HISTORY: "history",
    ANALYTICS: "analytics",
    SETTINGS: "engines-and-privacy",
}
_SESSION_TOPIC, _KEYS_TOPIC = "following-progress", "keyboard"
_BUG, _SESSION = "bug", "session"
_ERRORS = frozenset({FileStatus.FAILED, FileStatus.TIMEOUT})


class HelpPart(QObject):
    """Lives in the shell; the help's window and desk are made when they are asked for the first time."""

    def __init__(self, window: Window) -> None:
        super().__init__()
        self._theme, self._shell, self._process = window.theme, window.shell, window.screens.process
        self._parts = window
        self._session_desk = window.session_desk
        self._desk: Any = None
        self._window: Any = None
        self._bug_dialog: Any = None
        self._told_place = ""
        self._is_closed = False
        self.bugs = window.bugs = Bugs()
        self.bugs.told.connect(self._tell_bug)
        self.bugs.counted.connect(self._count_bug)
        self.button = self._make_button()
        self.first_minute = FirstMinute(window)
        QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), self._shell).activated.connect(self.open_fitting)
        self._process.report_asked.connect(self._copy_session_report)

    @property
    def window(self) -> Any:
        """The help's window, a `HelpWindow`."""
        if self._window is None:
            from desktop_app.core.program.help_topics import load_topics  # nothing of the help is paid for by the start
            from desktop_app.ui.failures import error_text
            from desktop_app.ui.help.window import HelpWindow
            from desktop_app.ui.help.words import help_language, topic_words

            self._window = HelpWindow(
                self._theme, self.desk, load_topics(help_language(), error_text, topic_words), self._shell
            )
        return self._window

    @property
    def desk(self) -> Any:
        """The help's desk, a `HelpDesk`."""
        if self._desk is None:
            from desktop_app.desk.help_desk import HelpDesk  # as above

            parts = self._parts
            self._desk = HelpDesk(parts.app.database, parts.errands, lambda: parts.settings_desk.settings)
            self._desk.reported.connect(self._take_report)
        return self._desk

    @Slot()
    def open_fitting(self) -> None:
        """Open the topic of the chosen file's error, else that of the open screen."""
        self.window.come_up(self._fitting_key())

    def close(self) -> None:
        """Ask and tell nothing any more."""
        self._is_closed = True
        self.bugs.close()
        if self._desk is not None:
            self._desk.close()
        self.first_minute.close()
        for part in (self._bug_dialog, self._window, self._desk):
            if part is not None and isValid(part):
                delete(part)

    def _make_button(self) -> IconButton:
        button = IconButton(self._theme, "ph.question", tr("Window", "Help (F1)"))
        button.setAccessibleName(tr("Window", "Help"))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click the keys stay with the screen
        menu = QMenu(button)
        menu.setAccessibleName(tr("Window", "Help"))
        menu.addAction(tr("Window", "Help on this screen") + "\tF1", self.open_fitting)
        self._add(menu, tr("Window", "Keyboard"), _KEYS_TOPIC)
        menu.addSeparator()
        menu.addAction(tr("Window", "Copy problem report"), partial(self._copy_report, ""))
        self._add(menu, tr("Window", "Look at the problem report…"), "problem-report")
        self._add(menu, tr("Window", "Log"), "log")
        button.set_menu(menu)
        self._shell.header.add_aside(button)
        return button

    def _add(self, menu: QMenu, words: str, key: str) -> None:
        menu.addAction(words, lambda: self.window.come_up(key))

    def _fitting_key(self) -> str:
        key = self._shell.current_key
        if key != PROCESS or self._session_desk.session_id is None:
            return _TOPICS.get(key, _KEYS_TOPIC)
        file = self._process.page.list.current_file()
        if file is not None and file.progress.status in _ERRORS and file.progress.error is not None:
            return file.progress.error.code.value
        return _SESSION_TOPIC

    # The problem report

    @Slot()
    def _copy_session_report(self) -> None:
        self._copy_report(self._session_desk.session_id or "")

    def _copy_report(self, session_id: str) -> None:
        self.desk.ask_report(_SESSION, session_id=session_id)

    @Slot(str, str)
    def _take_report(self, asked_by: str, report: str) -> None:
        if asked_by == _SESSION:
            QGuiApplication.clipboard().setText(report)
            told = tr("Window", "It holds no names, values or file names.")
            self._shell.toast.show_message(Tone.GOOD, tr("Window", "Problem report copied."), told)
        elif asked_by == _BUG:
            QGuiApplication.clipboard().setText(report)
            if self._bug_dialog is not None:
                self._bug_dialog.say_copied()

    # Bugs

    @Slot(str, str)
    def _tell_bug(self, place: str, name: str) -> None:
        if self._is_closed or self._bug_dialog is not None:  # one at a time: the log has them all
            return
        from desktop_app.ui.help.bug_dialog import BugDialog  # hardly ever needed

        dialog = self._bug_dialog = BugDialog(self._theme, name, self._shell)
        self._told_place = place
        dialog.report_asked.connect(partial(self.desk.ask_report, _BUG))
        dialog.finished.connect(self._forget_dialog)
        dialog.show()

    @Slot(str, int)
    def _count_bug(self, place: str, count: int) -> None:
        if self._bug_dialog is not None and place == self._told_place:
            self._bug_dialog.show_count(count)

    @Slot()
    def _forget_dialog(self) -> None:
        if self._bug_dialog is not None:
            self._bug_dialog.deleteLater()
            self._bug_dialog = None

"""The watched folder in the window: its desk and its line, made once a folder is to be watched."""

from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot
from shiboken6 import delete

from desktop_app.core.settings import Settings
from desktop_app.desk.session_desk import SessionDesk
from desktop_app.ui.shell.places import SETTINGS
from desktop_app.window.desktop import DesktopPart
from desktop_app.window.parts import Window

_SOON_MS = 500
"""So long after the start the folder is looked at for the first time."""


class WatchPart(QObject):
    """What the window needs of the watched folder."""

    def __init__(self, window: Window, session_desk: SessionDesk, desktop: DesktopPart) -> None:
        super().__init__()
        self._window, self._session_desk, self._desktop = window, session_desk, desktop
        self._desk: Any = None
        self._told_tray: Any = None
        self._asked = 0
        self.line: Any = None
        """The line below Process, a `WatchLine`; None until a folder is to be watched."""
        window.settings_desk.changed.connect(self._apply)
        QTimer.singleShot(_SOON_MS, self, self._begin)

    def close(self) -> None:
        """Look at the folder no more."""
        if self._desk is not None:
            self._desk.close()
            delete(self._desk)
            self._desk = None

    @Slot()
    def _begin(self) -> None:
        self._apply(self._window.settings_desk.settings)

    @Slot(object)
    def _apply(self, settings: Settings) -> None:
        if self._desk is None and settings.is_folder_watched and settings.watched_folder:
            self._make()
        QTimer.singleShot(0, self, self._tell_tray)  # once the tray's icon itself has come or gone

    def _make(self) -> None:
        from desktop_app.desk.watch_desk import WatchDesk  # not for those who watch no folder
        from desktop_app.ui.watch.line import WatchLine

        window = self._window
        self._desk = WatchDesk(window.app, window.errands, self._session_desk, window.settings_desk)  # pyright: ignore[reportArgumentType]
        self.line = WatchLine(window.theme, self._desk, window.screens.process)
        self.line.settings_asked.connect(self._open_settings)
        self._session_desk.session_changed.connect(self.line.note_shown)
        self.line.note_shown(self._session_desk.session_id or "")
        window.screens.process.put_below(self.line)
        self._desk.left_out.connect(self._tell_left_out)
        self._desk.changed.connect(self._tell_tray)
        self._desk.changed.connect(self._tell_question)

    @Slot(int, object)
    def _tell_left_out(self, count: int, reason: Any) -> None:
        from desktop_app.ui.watch.words import left_out_words  # as above

        self._window.screens.process.adding.told.emit(*left_out_words(count, reason))

    @Slot(object)
    def _tell_question(self, state: Any) -> None:
        """Tell outside the window that files wait for an answer, once for each question."""
        if state.asks > self._asked:
            from desktop_app.ui.attention.words import question_notice  # as above

            self._desktop.tell(question_notice(state.asks))
        self._asked = state.asks

    @Slot()
    def _tell_tray(self) -> None:
        tray = self._desktop.tray
        if tray is None or self._desk is None:
            return
        from desktop_app.ui.watch.words import tray_words  # as above

        if tray is not self._told_tray:
            self._told_tray = tray
            tray.watch_asked.connect(self._toggle)
        tray.show_watch(tray_words(self._desk.state))

    @Slot()
    def _toggle(self) -> None:
        if self._desk is not None:
            self._desk.toggle()

    @Slot()
    def _open_settings(self) -> None:
        self._window.shell.open_screen(SETTINGS)
        self._window.screens.settings.open_section("watch")

"""The desktop's part in the window: notices, taskbar, tray and wakefulness, made soon after the first paint."""

from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot
from shiboken6 import delete

from desktop_app.app import App
from desktop_app.core.session import SessionSummary
from desktop_app.core.settings import Settings
from desktop_app.core.status import SessionStatus
from desktop_app.ui import desk as desks
from desktop_app.ui.shell.shell import Shell

_SOON_MS = 300
_NOTICE_MS = 10_000
"""So long after its last notice a program without a window ends, for the notice to be seen."""


class DesktopPart(QObject):
    """Follows the work as a whole and the settings."""

    def __init__(self, app: App, shell: Shell, settings_desk: desks.SettingsDesk) -> None:
        super().__init__()
        self._app, self._shell, self._settings_desk = app, shell, settings_desk
        self._work: Any = None
        self._attention: Any = None
        self._is_flawless = True
        self._leaving = QTimer(self, interval=_NOTICE_MS, singleShot=True)
        self._leaving.timeout.connect(self._leave)
        shell.leaving.can_hide = self._has_tray
        QTimer.singleShot(_SOON_MS, self, self.begin)

    @Slot()
    def begin(self) -> None:
        """Make what tells the desktop."""
        if self._attention is not None:
            return
        from desktop_app.desk.work_desk import WorkDesk  # after the first paint, as the message bus
        from desktop_app.ui.attention.attention import Attention

        self._work = WorkDesk(self._app)
        self._work.ended.connect(self._note_end)
        self._attention = Attention(self._shell, self._work, self._settings_desk.settings)
        self._attention.open_asked.connect(self._come_back)
        self._attention.quit_asked.connect(self._quit)
        self._attention.work_ended.connect(self._end_work)
        self._settings_desk.changed.connect(self._apply)

    def close(self) -> None:
        """Leave nothing behind on the desktop, and ask the database no more."""
        self._leaving.stop()
        if self._attention is not None:
            self._attention.close()
            delete(self._attention)
            delete(self._work)
        self._attention = self._work = None

    @property
    def tray(self) -> Any:
        """The icon in the tray, a `Tray`; None where there is none."""
        return None if self._attention is None else self._attention.tray

    def tell(self, notice: Any) -> None:
        """Tell a `Notice` outside the window, where that is wanted."""
        if self._attention is not None:
            self._attention.tell(notice)

    def _has_tray(self) -> bool:
        return self.tray is not None

    @Slot(object)
    def _apply(self, settings: Settings) -> None:
        if self._attention is not None:
            self._attention.apply(settings)
            if self._attention.tray is None and self._shell.window().isHidden():
                self._come_back()

    @Slot(object)
    def _note_end(self, summary: SessionSummary) -> None:
        self._is_flawless = self._is_flawless and summary.status is SessionStatus.COMPLETED

    @Slot()
    def _end_work(self) -> None:
        """End a program whose window was closed, unless a file needs the person."""
        if self._shell.window().isHidden() and self._is_flawless:
            self._leaving.start()

    @Slot()
    def _leave(self) -> None:
        is_watching = self._settings_desk.settings.is_folder_watched and self._has_tray()
        if self._shell.window().isHidden() and not self._app.runner.sessions() and not is_watching:
            self._shell.leaving.leave()

    @Slot()
    def _come_back(self) -> None:
        self._leaving.stop()
        self._is_flawless = True
        self._shell.come_to_front()

    @Slot()
    def _quit(self) -> None:
        """Quit as from the window, which is shown where it has a question to ask."""
        if self._app.runner.sessions():
            self._shell.come_to_front()
        self._shell.window().close()

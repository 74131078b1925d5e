"""Another language chosen in Settings: the window opens again in it, at once where nothing is being read."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot

from desktop_app.app import App
from desktop_app.core.settings import Settings
from desktop_app.ui import desk as desks
from desktop_app.ui.shell.shell import Shell
from desktop_app.ui.shell.words import tr
from desktop_app.ui.widgets.tones import Tone


class LanguageChange(QObject):
    """Watches the setting; `is_asked` tells, when the window has closed, that it is to open again."""

    def __init__(self, app: App, shell: Shell, settings_desk: desks.SettingsDesk, jobs: Callable[[], Any]) -> None:
        super().__init__()
        self._app, self._shell, self._jobs = app, shell, jobs
        self._language = settings_desk.settings.language
        self.is_asked = False
        settings_desk.changed.connect(self._look)

    @Slot(object)
    def _look(self, settings: Settings) -> None:
        if settings.language == self._language:
            return
        self._language = settings.language
        QTimer.singleShot(0, self, self._change)  # the editor that told of it goes with the window

    @Slot()
    def _change(self) -> None:
        if self._app.runner.sessions() or any(job.is_running for job in self._jobs().jobs()):
            title = tr("Window", "The language changes at the next start.")
            self._shell.toast.show_message(Tone.NEUTRAL, title, tr("Window", "Now there is work going on."))
            return
        self.is_asked = True
        self._shell.window().close()

"""The engines in the window: their desk, made after the first paint, the header's indicator, and Settings' section."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot
from shiboken6 import delete

from desktop_app.app import App
from desktop_app.background.errands import Errands
from desktop_app.core.settings import LOCAL_ENGINE
from desktop_app.ui import desk as desks
from desktop_app.ui.process.screen import ProcessScreen
from desktop_app.ui.shell.places import SETTINGS
from desktop_app.ui.shell.shell import Shell
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.clock import AnimationClock

Process = tuple[Theme, AnimationClock, ProcessScreen, desks.SessionDesk, Any]
"""What the notes in Process stand on: looks, clock, screen, desk, and the desk of costs, a `CostDesk`."""


class Engines(QObject):
    """What the window needs of the engines."""

    def __init__(self, app: App, errands: Errands, settings_desk: desks.SettingsDesk) -> None:
        super().__init__()
        self._app, self._errands, self._settings_desk = app, errands, settings_desk
        self._desk: Any = None
        self._watch: Any = None
        self._shell: Shell | None = None
        self._settings: Callable[[], Any] = bool
        self._process: Process | None = None
        self._notes: Any = None

    @property
    def desk(self) -> Any:
        """The desk, a `desk.engine_desk.EngineDesk`."""
        if self._desk is None:
            from desktop_app.desk.engine_desk import EngineDesk  # key store and prices, not before the first paint
            from desktop_app.desk.engine_use import EngineWatch

            self._desk = EngineDesk(self._app, self._settings_desk)  # pyright: ignore[reportArgumentType]
            self._watch = EngineWatch(self._app, self._errands)
            self._watch.set_host(self._desk.facts.host)
            self._desk.changed.connect(self._tell)
            self._watch.changed.connect(self._tell)
        return self._desk

    def attach(self, shell: Shell, settings: Callable[[], Any], process: Process) -> None:
        """Live in a shell; `settings` gives the Settings screen."""
        self._shell, self._settings, self._process = shell, settings, process
        shell.header.engine.clicked.connect(self._open_section)
        QTimer.singleShot(0, self, self._begin)

    def close(self) -> None:
        """Give up what is on its way: nothing asks a database that is to be closed."""
        if self._desk is not None:
            self._desk.close()
            delete(self._watch)
            delete(self._desk)
            self._desk = self._watch = None

    @Slot()
    def _begin(self) -> None:
        self._tell()
        if self._process is not None:
            from desktop_app.ui.process.engine_notes import EngineNotes  # as the desk

            self._notes = EngineNotes(*self._process[:-1], self.desk, self._process[-1])
            self._notes.local_asked.connect(self._use_local)

    @Slot()
    def _use_local(self) -> None:
        self._settings_desk.change(engine=LOCAL_ENGINE)

    @Slot()
    def _tell(self) -> None:
        """Say in the header where pages go."""
        from desktop_app.ui.shell.engine_words import indicate  # as the desk

        facts = self.desk.facts
        self._watch.set_host(facts.host)
        use = self._watch.use
        if self._shell is not None:
            words = indicate(facts, use.hosts, use.files.open_count, use.files.cut_off_count)
            self._shell.header.engine.set_state(*words)

    @Slot()
    def _open_section(self) -> None:
        if self._shell is not None and self._shell.current_key == SETTINGS:
            self._settings().open_section("engine")

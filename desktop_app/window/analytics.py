"""Analytics in the window: its desk and its screen, made when it is opened for the first time."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Slot
from shiboken6 import delete

from desktop_app.app import App
from desktop_app.background.errands import Errands
from desktop_app.core.history import HistoryFilter
from desktop_app.ui.shell.places import ANALYTICS, PROCESS, SETTINGS, place_of
from desktop_app.ui.shell.screen import Screen
from desktop_app.ui.shell.shell import Shell
from desktop_app.ui.theme.theme import Theme
from desktop_app.window.history import HistoryPart


class AnalyticsPart(QObject):
    """What the window needs of figures over time."""

    def __init__(self, theme: Theme, app: App, errands: Errands, history: HistoryPart) -> None:
        super().__init__()
        self._theme, self._app, self._errands, self._history = theme, app, errands, history
        self._desk: Any = None
        self._screen: Any = None
        self._shell: Shell | None = None
        self._settings: Callable[[], Any] = bool

    @property
    def screen(self) -> Any:
        """The Analytics screen, an `AnalyticsScreen`."""
        if self._screen is None:
            from desktop_app.desk.analytics_desk import AnalyticsDesk  # as the screen, not before it is opened
            from desktop_app.ui.analytics.screen import AnalyticsScreen

            self._desk = AnalyticsDesk(self._app, self._errands, self._history.jobs)
            self._screen = AnalyticsScreen(self._theme, self._desk)
            self._screen.history_asked.connect(self._show_history)
            self._screen.settings_asked.connect(self._open_settings)
            self._screen.process_asked.connect(self._open_process)
        return self._screen

    def as_screen(self) -> Screen:
        """Return what the shell is to know of Analytics."""
        return Screen(
            place_of(ANALYTICS),
            build=lambda: self.screen,
            close_topmost=lambda: self.screen.close_topmost(),
            regions=lambda: self.screen.regions(),
            controls=lambda: self.screen.controls,
        )

    def attach(self, shell: Shell, settings: Callable[[], Any]) -> None:
        """Live in a shell; `settings` gives the Settings screen."""
        self._shell, self._settings = shell, settings

    def close(self) -> None:
        """Go with the desk: nothing asks a database that is to be closed."""
        if self._desk is not None:
            delete(self._desk)
        self._desk = None

    @Slot(object)
    def _show_history(self, chosen: HistoryFilter) -> None:
        self._history.show_history(chosen)

    @Slot(str)
    def _open_settings(self, section: str) -> None:
        if self._shell is not None:
            self._shell.open_screen(SETTINGS)
            self._settings().open_section(section)

    @Slot()
    def _open_process(self) -> None:
        if self._shell is not None:
            self._shell.open_screen(PROCESS)

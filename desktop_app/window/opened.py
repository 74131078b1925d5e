"""The window on an open data folder: builds the desks, the screens and the shell, and closes them in order."""

import contextlib
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

from shiboken6 import delete

from desktop_app.app import App, open_app
from desktop_app.background.errands import Errands
from desktop_app.background.single_instance import SingleInstance
from desktop_app.background.turns import short_turns
from desktop_app.core.settings import Settings
from desktop_app.desk.pages import PageDrawer
from desktop_app.desk.release_desk import ReleaseDesk
from desktop_app.desk.session_desk import SessionDesk
from desktop_app.desk.settings_desk import SettingsDesk
from desktop_app.store.database import Database
from desktop_app.ui import desk as desks
from desktop_app.ui.shell.first_window import FirstWindow
from desktop_app.ui.shell.shell import Shell
from desktop_app.ui.shell.window_state import STATE_FILE, WindowState
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.clock import AnimationClock
from desktop_app.window.analytics import AnalyticsPart
from desktop_app.window.data import DataPart
from desktop_app.window.desktop import DesktopPart
from desktop_app.window.engines import Engines
from desktop_app.window.help import HelpPart
from desktop_app.window.history import HistoryPart
from desktop_app.window.language_change import LanguageChange
from desktop_app.window.parts import Window
from desktop_app.window.results import ResultsPart
from desktop_app.window.screens import Reviewing, Screens
from desktop_app.window.search import SearchPart
from desktop_app.window.watch import WatchPart
from desktop_app.window.wires import Wires, wear


@dataclass(frozen=True, slots=True)
class _Desks:
    """What the screens ask; `live` and `session` are one desk, as it is and as the screens know it."""

    app: App
    errands: Errands
    live: SessionDesk
    session: desks.SessionDesk
    settings: desks.SettingsDesk
    reviewing: Reviewing
    engines: Engines
    releases: ReleaseDesk


@dataclass(frozen=True, slots=True)
class _Places:
    """The screens, and what makes those that are made when they are first asked for."""

    clock: AnimationClock
    state: WindowState
    screens: Screens
    history: HistoryPart
    analytics: AnalyticsPart
    results: ResultsPart


@dataclass(frozen=True, slots=True)
class _Parts:
    """What joins shell, screens and desks."""

    wires: Wires
    search: SearchPart
    desktop: DesktopPart
    watch: WatchPart
    data: DataPart
    helping: HelpPart
    language_change: LanguageChange


@contextlib.contextmanager
def opened_window(
    data_dir: Path,
    settings: Settings,
    theme: Theme,
    instance: SingleInstance,
    *,
    database: Database | None = None,
    first: FirstWindow | None = None,
) -> Generator[Window]:
    """Give the window, shown, on an open data folder; on leaving, everything that was told is stored.

    A database that is open already is taken over, and a window that is seen already holds the shell.

    Raises:
        ProcessingError: the database cannot be opened.
    """
    wear(theme, settings)
    with contextlib.ExitStack() as closing:
        closing.enter_context(short_turns())
        app = closing.enter_context(open_app(data_dir, settings, database))
        asked = _desks_of(app, data_dir, settings)
        places = _places_of(asked, theme, WindowState(data_dir / STATE_FILE))
        shell = _shell_of(asked, places, theme)
        screens, errands = places.screens, asked.errands
        window = Window(shell, screens, theme, app, errands, asked.session, asked.reviewing, asked.settings, instance)
        parts = _join(window, asked, places)
        if first is None:
            shell.show()
        else:
            first.hold(shell)
        try:
            yield window
        finally:
            _close(asked, places, parts)
            _delete(window, asked, places, parts)


def _desks_of(app: App, data_dir: Path, settings: Settings) -> _Desks:
    errands = Errands()
    drawer = PageDrawer(app, errands)
    live = SessionDesk(app, errands, drawer)
    reviewing = Reviewing(app, errands, drawer)
    # To pyright a class's Signal is no SignalInstance, which it is in every object.
    session: desks.SessionDesk = live  # pyright: ignore[reportAssignmentType]
    own: desks.SettingsDesk = SettingsDesk(data_dir, app.database, settings)  # pyright: ignore[reportAssignmentType]
    return _Desks(app, errands, live, session, own, reviewing, Engines(app, errands, own), ReleaseDesk(errands))


def _places_of(asked: _Desks, theme: Theme, state: WindowState) -> _Places:
    app, errands, session, engines = asked.app, asked.errands, asked.session, asked.engines
    clock = AnimationClock(theme)
    make_review_desk = asked.reviewing.desk
    screens = Screens(theme, clock, session, make_review_desk, asked.settings, lambda: engines.desk, asked.releases)
    history = HistoryPart(theme, clock, app, errands, session, state)
    analytics = AnalyticsPart(theme, app, errands, history)
    results = ResultsPart(theme, app, errands, state, lambda: history.jobs)
    return _Places(clock, state, screens, history, analytics, results)


def _shell_of(asked: _Desks, places: _Places, theme: Theme) -> Shell:
    screens, runner = places.screens, asked.app.runner
    return Shell(
        theme,
        places.clock,
        asked.session,
        [*screens.as_list(), places.results.as_screen(), places.history.as_screen(), places.analytics.as_screen()],
        places.state,
        is_working=lambda: bool(runner.sessions()),
        take=screens.process.add_mime,
        add=screens.process.add_sources,
    )


def _join(window: Window, asked: _Desks, places: _Places) -> _Parts:
    """Let shell, screens and desks know each other, in the order in which they need it."""
    app, shell, screens, history = asked.app, window.shell, places.screens, places.history
    wires = Wires(window)
    places.results.attach(shell, lambda: screens.review)
    history.attach(shell, lambda: screens.review)
    screens.process.adding.results_named.connect(history.offer_import)
    screens.process.export_asked.connect(history.export_shown)
    places.analytics.attach(shell, lambda: screens.settings)
    shown = window.theme, places.clock, screens.process, asked.session, asked.live.costs
    asked.engines.attach(shell, lambda: screens.settings, shown)
    search = SearchPart(window, history, places.results)
    desktop = DesktopPart(app, shell, asked.settings)
    watch = WatchPart(window, asked.live, desktop)
    data = DataPart(window.theme, app, asked.errands, shell, lambda: screens.settings, lambda: history.jobs)
    window.data = data
    helping = HelpPart(window)
    window.language_change = language_change = LanguageChange(app, shell, asked.settings, lambda: history.jobs)
    return _Parts(wires, search, desktop, watch, data, helping, language_change)


def _close(asked: _Desks, places: _Places, parts: _Parts) -> None:
    """End what asks the database before it is closed.

    What asks goes first, at once; reading stops before the errands are waited for, which may wait for a page that is
    being drawn.
    """
    parts.helping.close()
    parts.watch.close()
    parts.search.close()
    places.results.close()
    places.analytics.close()
    parts.desktop.close()
    parts.data.close()
    asked.engines.close()
    places.history.close()
    asked.live.close()
    asked.app.runner.close()
    asked.app.sandbox.close()
    asked.errands.close()


def _delete(window: Window, asked: _Desks, places: _Places, parts: _Parts) -> None:
    """Delete what belongs to nothing in Qt, each part before those that it knows."""
    for part in (
        parts.wires,
        parts.helping,
        parts.watch,
        parts.search,
        asked.engines,
        parts.data,
        parts.language_change,
        places.analytics,
        places.results,
        parts.desktop,
        places.history,
        window.shell,
        *asked.reviewing.made(),
        asked.live,
    ):
        delete(part)

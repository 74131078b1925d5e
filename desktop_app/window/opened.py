"""The window on an open data folder: builds the desks, the screens and the shell, and closes them in order."""

import contextlib
from collections.abc import Generator
from pathlib import Path

from shiboken6 import delete

from desktop_app.app import open_app
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
from desktop_app.window.attending import Attending
from desktop_app.window.engines import Engines
from desktop_app.window.finding import Finding
from desktop_app.window.helping import Helping
from desktop_app.window.insights import Insights
from desktop_app.window.keeping import Keeping
from desktop_app.window.parts import Window
from desktop_app.window.past import Past
from desktop_app.window.screens import Reviewing, Screens
from desktop_app.window.speaking import Speaking
from desktop_app.window.trends import Trends
from desktop_app.window.watching import WatchingFolder
from desktop_app.window.wires import Wires, wear


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
        errands = Errands()
        # To pyright a class's Signal is no SignalInstance, which it is in every object.
        drawer = PageDrawer(app, errands)
        live_desk = SessionDesk(app, errands, drawer)
        reviewing = Reviewing(app, errands, drawer)
        session_desk: desks.SessionDesk = live_desk  # pyright: ignore[reportAssignmentType]
        settings_desk: desks.SettingsDesk = SettingsDesk(data_dir, app.database, settings)  # pyright: ignore[reportAssignmentType]
        state = WindowState(data_dir / STATE_FILE)
        clock = AnimationClock(theme)
        engines = Engines(app, errands, settings_desk)
        releases = ReleaseDesk(errands)
        screens = Screens(theme, clock, session_desk, reviewing.desk, settings_desk, lambda: engines.desk, releases)
        past = Past(theme, clock, app, errands, session_desk, state)
        insights = Insights(theme, app, errands, past)
        trends = Trends(theme, app, errands, state, lambda: past.jobs)
        shell = Shell(
            theme,
            clock,
            session_desk,
            [*screens.as_list(), trends.as_screen(), past.as_screen(), insights.as_screen()],
            state,
            is_working=lambda: bool(app.runner.sessions()),
            take=screens.process.add_mime,
            add=screens.process.add_sources,
        )
        window = Window(shell, screens, theme, app, errands, session_desk, reviewing, settings_desk, instance)
        wires = Wires(window)
        trends.attach(shell, lambda: screens.review)
        past.attach(shell, lambda: screens.review)
        screens.process.adding.results_named.connect(past.offer_import)
        screens.process.export_asked.connect(past.export_shown)
        insights.attach(shell, lambda: screens.settings)
        engines.attach(shell, lambda: screens.settings, (theme, clock, screens.process, session_desk, live_desk.costs))
        finding = Finding(window, past, trends)
        attending = Attending(app, shell, settings_desk)
        watching = WatchingFolder(window, live_desk, attending)
        window.keeping = keeping = Keeping(theme, app, errands, shell, lambda: screens.settings, lambda: past.jobs)
        helping = Helping(window)
        window.speaking = speaking = Speaking(app, shell, settings_desk, lambda: past.jobs)
        if first is None:
            shell.show()
        else:
            first.hold(shell)
        try:
            yield window
        finally:
            # Nothing may ask a closed database, so what asks goes first, at once; reading stops before the errands
            # are waited for, which may wait for a page that is being drawn.
            helping.close()
            watching.close()
            finding.close()
            trends.close()
            insights.close()
            attending.close()
            keeping.close()
            engines.close()
            past.close()
            live_desk.close()
            app.runner.close()
            app.sandbox.close()
            errands.close()
            for part in (
                wires,
                helping,
                watching,
                finding,
                engines,
                keeping,
                speaking,
                insights,
                trends,
                attending,
                past,
                shell,
                *reviewing.made(),
                live_desk,
            ):
                delete(part)

"""The window: builds the application, its looks, the desks and the shell, and closes them in order."""

import contextlib
import os
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QObject, QTimer, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from desktop_app import paths
from desktop_app.app import App, keep_log, open_app
from desktop_app.background.errands import Errands
from desktop_app.background.single_instance import SingleInstance, hand_over
from desktop_app.core.errors import ProcessingError
from desktop_app.core.settings import Settings, SettingsError, load_settings
from desktop_app.desk.pages import PageDrawer
from desktop_app.desk.session_desk import SessionDesk
from desktop_app.desk.settings_desk import FILE_NAME as SETTINGS_FILE
from desktop_app.desk.settings_desk import SettingsDesk
from desktop_app.store.driver import plain_errors
from desktop_app.store.folder import make_private_folder
from desktop_app.ui import desk as desks
from desktop_app.ui.process.screen import ProcessScreen
from desktop_app.ui.review import desk as desks_review
from desktop_app.ui.settings.screen import SettingsScreen
from desktop_app.ui.shell.opening_problem import (
    OpeningProblem,
    Problem,
    problem_of,
    settings_problem,
    silence_problem,
)
from desktop_app.ui.shell.screen import Screen
from desktop_app.ui.shell.shell import PROCESS, REVIEW, SETTINGS, Shell
from desktop_app.ui.shell.window_state import WindowState
from desktop_app.ui.shell.words import tr, tr_n
from desktop_app.ui.theme.theme import Theme, ThemeChoice
from desktop_app.ui.widgets.clock import AnimationClock
from desktop_app.ui.widgets.rail import Place

_ICON_SIDES = (16, 32, 48, 128, 256)
_STATE_FILE = "window.json"


def run_window(data_dir: Path, sources: Sequence[str]) -> int:
    """Open the window with these files in a new session, or hand them to the one that is open; return the status."""
    application = make_application()
    theme = Theme()
    theme.dress(application)
    while True:
        problem = _open(data_dir, sources, theme)
        if problem is None:
            return 0
        if not _asks_again(theme, problem):
            return 1


def make_application() -> QApplication:
    """Return the application with its names and its icon."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(["labstream"])
    application.setApplicationName("labstream")
    application.setApplicationDisplayName("Labstream")
    application.setDesktopFileName("labstream")
    icon = QIcon()
    for side in _ICON_SIDES:
        icon.addFile(str(paths.resource("icons", f"labstream-{side}.png")))
    application.setWindowIcon(icon)
    return application


class Screens:
    """The screens of the window, each made when it is opened for the first time."""

    def __init__(
        self,
        theme: Theme,
        clock: AnimationClock,
        session_desk: desks.SessionDesk,
        make_review_desk: Callable[[], desks_review.ReviewDesk],
        settings_desk: desks.SettingsDesk,
    ) -> None:
        self._theme, self._clock = theme, clock
        self._session_desk, self._settings_desk = session_desk, settings_desk
        self._make_review_desk = make_review_desk
        self.process = ProcessScreen(theme, clock, session_desk, settings_desk.settings)
        self._review: Any = None
        self._settings: SettingsScreen | None = None

    @property
    def review(self) -> Any:
        """The Review screen, a `ReviewScreen`."""
        if self._review is None:
            from desktop_app.ui.review.screen import ReviewScreen  # 40 ms that the start need not pay

            self._review = ReviewScreen(self._theme, self._clock, self._make_review_desk(), self._session_desk)
        return self._review

    @property
    def settings(self) -> SettingsScreen:
        """The Settings screen."""
        if self._settings is None:
            self._settings = SettingsScreen(self._theme, self._settings_desk)
        return self._settings

    def as_list(self) -> list[Screen]:
        """Return what the shell is to know of them, in the rail's order."""
        return [
            Screen(
                Place(PROCESS, tr("Window", "Process"), "ph.stack", "Ctrl+1"),
                tr("Window", "Process"),
                build=lambda: self.process,
                subtitle=lambda: self.process.subtitle,
                close_topmost=self.process.close_topmost,
                regions=self.process.regions,
            ),
            Screen(
                Place(REVIEW, tr("Window", "Review"), "ph.clipboard-text", "Ctrl+2"),
                tr("Window", "Review"),
                build=lambda: self.review,
                subtitle=lambda: self.review.subtitle,
                close_topmost=lambda: self.review.close_topmost(),
                regions=lambda: self.review.regions(),
                controls=lambda: self.review.controls,
            ),
            Screen(
                Place(SETTINGS, tr("Window", "Settings"), "ph.gear-six", "Ctrl+,"),
                tr("Window", "Settings"),
                build=lambda: self.settings,
                close_topmost=lambda: self.settings.close_topmost(),
                find=lambda: self.settings.open_search(),
                regions=lambda: self.settings.regions(),
                controls=lambda: self.settings.saved_note,
                is_below=True,
            ),
        ]


class _Reviewing:
    """The desk of Review, made after the first paint: what it compares values with takes 0.1 s to load."""

    def __init__(self, app: App, errands: Errands, drawer: PageDrawer) -> None:
        self._parts = app, errands, drawer
        self._desk: Any = None

    def desk(self) -> desks_review.ReviewDesk:
        """Return the one desk."""
        if self._desk is None:
            from desktop_app.desk.review_desk import ReviewDesk

            self._desk = ReviewDesk(*self._parts)
        return self._desk

    def made(self) -> list[QObject]:
        """Return the desk if there is one yet."""
        return [] if self._desk is None else [self._desk]


@dataclass(slots=True)
class Window:
    """The open window with the parts it stands on."""

    shell: Shell
    screens: Screens
    theme: Theme
    app: App
    session_desk: desks.SessionDesk
    reviewing: _Reviewing
    settings_desk: desks.SettingsDesk
    instance: SingleInstance


@contextlib.contextmanager
def opened_window(data_dir: Path, settings: Settings, theme: Theme, instance: SingleInstance) -> Generator[Window]:
    """Give the window, shown, on an open data folder; on leaving, everything that was told is stored.

    Raises:
        ProcessingError: the database cannot be opened.
    """
    _wear(theme, settings)
    with contextlib.ExitStack() as closing:
        app = closing.enter_context(open_app(data_dir, settings))
        errands = Errands()
        # To pyright a class's Signal is no SignalInstance, which it is in every object.
        drawer = PageDrawer(app, errands)
        live_desk = SessionDesk(app, errands, drawer)
        reviewing = _Reviewing(app, errands, drawer)
        session_desk: desks.SessionDesk = live_desk  # pyright: ignore[reportAssignmentType]
        settings_desk: desks.SettingsDesk = SettingsDesk(data_dir, app.database, settings)  # pyright: ignore[reportAssignmentType]
        state = WindowState(data_dir / _STATE_FILE)
        clock = AnimationClock(theme)
        screens = Screens(theme, clock, session_desk, reviewing.desk, settings_desk)
        shell = Shell(
            theme,
            clock,
            session_desk,
            screens.as_list(),
            state,
            is_working=lambda: bool(app.runner.sessions()),
            take=screens.process.add_mime,
        )
        window = Window(shell, screens, theme, app, session_desk, reviewing, settings_desk, instance)
        wires = _Wires(window)
        shell.show()
        try:
            yield window
        finally:
            # Nothing may ask a closed database, so what asks goes first, at once; reading stops before the errands
            # are waited for, which may wait for a page that is being drawn.
            app.runner.close()
            app.sandbox.close()
            errands.close()
            for part in (wires, shell, *reviewing.made(), live_desk):
                delete(part)


class _Wires(QObject):
    """What the window's parts tell each other."""

    def __init__(self, window: Window) -> None:
        super().__init__()
        self._window = window
        window.settings_desk.changed.connect(self._apply)
        window.instance.handed.connect(self._take)
        process = window.screens.process
        process.subtitle_changed.connect(window.shell.refresh_header)
        process.engine_settings_asked.connect(partial(self._open_settings, "engine"))
        process.limits_settings_asked.connect(partial(self._open_settings, "processing"))
        process.review_asked.connect(self._review_session)
        process.review_file_asked.connect(self._review_file)
        window.shell.screen_built.connect(self._wire_screen)
        QTimer.singleShot(0, self, self._begin)

    @Slot()
    def _begin(self) -> None:
        """Do, once the window is painted, what the first paint need not wait for."""
        self._window.instance.listen()
        self._window.app.sandbox.start()
        review_desk = self._window.reviewing.desk()
        review_desk.counted.connect(self._show_unreviewed)
        with contextlib.suppress(ProcessingError):  # a database in trouble is told by the bar at the top
            self._show_unreviewed(review_desk.unreviewed_count())

    @Slot(str)
    def _wire_screen(self, key: str) -> None:
        if key == REVIEW:
            review = self._window.screens.review
            review.process_asked.connect(partial(self._window.shell.open_screen, PROCESS))
            review.subtitle_changed.connect(self._window.shell.refresh_header)

    @Slot(int)
    def _show_unreviewed(self, count: int) -> None:
        meaning = tr_n("Window", "%n report to review", "%n reports to review", count)
        self._window.shell.rail.set_badge(REVIEW, str(count) if count else "", meaning)

    @Slot(str)
    def _review_session(self, session_id: str) -> None:
        self._window.shell.open_screen(REVIEW)
        self._window.screens.review.show_session(session_id)

    @Slot(str)
    def _review_file(self, file_id: str) -> None:
        self._window.shell.open_screen(REVIEW)
        self._window.screens.review.show_file(file_id)

    @Slot(object)
    def _apply(self, settings: Settings) -> None:
        _wear(self._window.theme, settings)
        self._window.app.apply(settings)
        self._window.screens.process.set_settings(settings)

    def _open_settings(self, section: str) -> None:
        self._window.shell.open_screen(SETTINGS)
        self._window.screens.settings.open_section(section)

    @Slot(list, str)
    def _take(self, sources: list[str], token: str) -> None:
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token  # Wayland lets only the holder of a token come to the front
        self._window.shell.come_to_front()
        self._window.shell.add_files(sources)


def _open(data_dir: Path, sources: Sequence[str], theme: Theme) -> Problem | None:
    """Run the window to its end; return what kept it from opening."""
    try:
        with plain_errors(data_dir / "window.lock"):
            make_private_folder(data_dir)
        instance = SingleInstance(data_dir)
        if not instance.claim():
            return None if hand_over(data_dir, sources) else silence_problem()
        with contextlib.closing(instance), keep_log(data_dir):
            settings = load_settings(data_dir / SETTINGS_FILE)
            with opened_window(data_dir, settings, theme, instance) as window:
                _run(window, sources)
    except SettingsError as error:
        return settings_problem(str(error), str(data_dir / SETTINGS_FILE))
    except ProcessingError as error:
        return problem_of(error.failure)
    return None


def _run(window: Window, sources: Sequence[str]) -> None:
    loop = QEventLoop()
    window.shell.left.connect(loop.quit)
    if sources:
        window.shell.add_files(sources)
    else:
        window.shell.offer_interrupted()
    loop.exec()


def _asks_again(theme: Theme, problem: Problem) -> bool:
    """Show why the window did not open; return whether the person wants to try again."""
    loop = QEventLoop()
    shown = OpeningProblem(theme, problem)
    shown.retry_chosen.connect(partial(loop.exit, 1))
    shown.quit_chosen.connect(partial(loop.exit, 0))
    QApplication.setQuitOnLastWindowClosed(False)
    shown.show()
    is_wanted = loop.exec() == 1
    shown.deleteLater()
    return is_wanted


def _wear(theme: Theme, settings: Settings) -> None:
    theme.set_choice(ThemeChoice(settings.theme))
    theme.set_text_percent(settings.text_size_percent)
    theme.set_motion_reduced(settings.is_motion_reduced)

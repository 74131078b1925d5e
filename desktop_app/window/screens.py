"""The screens of the window, and the desk of Review; each is made when it is asked for the first time."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from desktop_app.app import App
from desktop_app.background.errands import Errands
from desktop_app.desk.pages import PageDrawer
from desktop_app.ui import desk as desks
from desktop_app.ui.process.screen import ProcessScreen
from desktop_app.ui.review import desk as desks_review
from desktop_app.ui.settings.release_desk import ReleaseDesk
from desktop_app.ui.shell.places import PROCESS, REVIEW, SETTINGS, place_of
from desktop_app.ui.shell.screen import Screen
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.clock import AnimationClock


class Screens:
    """The screens of the window, each made when it is opened for the first time."""

    def __init__(
        self,
        theme: Theme,
        clock: AnimationClock,
        session_desk: desks.SessionDesk,
        make_review_desk: Callable[[], desks_review.ReviewDesk],
        settings_desk: desks.SettingsDesk,
        make_engine_desk: Callable[[], Any],
        release_desk: ReleaseDesk,
    ) -> None:
        self._theme, self._clock = theme, clock
        self._session_desk, self._settings_desk = session_desk, settings_desk
        self._make_review_desk, self._make_engine_desk = make_review_desk, make_engine_desk
        self._release_desk = release_desk
        self.process = ProcessScreen(theme, clock, session_desk, settings_desk.settings)
        self._review: Any = None
        self._settings: Any = None

    @property
    def review(self) -> Any:
        """The Review screen, a `ReviewScreen`."""
        if self._review is None:
            from desktop_app.ui.review.screen import ReviewScreen  # 40 ms that the start need not pay

            self._review = ReviewScreen(self._theme, self._clock, self._make_review_desk(), self._session_desk)
        return self._review

    @property
    def settings(self) -> Any:
        """The Settings screen, a `SettingsScreen`."""
        if self._settings is None:
            from desktop_app.ui.settings.screen import SettingsScreen  # as above

            self._settings = SettingsScreen(
                self._theme,
                self._settings_desk,
                engine_desk=self._make_engine_desk(),
                release_desk=self._release_desk,
            )
        return self._settings

    def as_list(self) -> list[Screen]:
        """Return what the shell is to know of them, in the rail's order."""
        return [
            Screen(
                place_of(PROCESS),
                build=lambda: self.process,
                subtitle=lambda: self.process.subtitle,
                close_topmost=self.process.close_topmost,
                regions=self.process.regions,
            ),
            Screen(
                place_of(REVIEW),
                build=lambda: self.review,
                subtitle=lambda: self.review.subtitle,
                close_topmost=lambda: self.review.close_topmost(),
                regions=lambda: self.review.regions(),
                controls=lambda: self.review.controls,
            ),
            Screen(
                place_of(SETTINGS),
                build=lambda: self.settings,
                close_topmost=lambda: self.settings.close_topmost(),
                find=lambda: self.settings.open_search(),
                regions=lambda: self.settings.regions(),
                controls=lambda: self.settings.saved_note,
            ),
        ]


class Reviewing:
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

"""Results and people in the window: their desks and their screen, each made when it is asked for the first time."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Slot
from shiboken6 import delete

from desktop_app.app import App
from desktop_app.background.errands import Errands
from desktop_app.ui.shell.places import RESULTS, REVIEW, place_of
from desktop_app.ui.shell.screen import Screen
from desktop_app.ui.shell.shell import Shell
from desktop_app.ui.shell.window_state import WindowState
from desktop_app.ui.theme.theme import Theme


class ResultsPart(QObject):
    """What the window needs of results over time and of people."""

    def __init__(self, theme: Theme, app: App, errands: Errands, state: WindowState, jobs: Callable[[], Any]) -> None:
        super().__init__()
        self._jobs = jobs
        self._theme, self._app, self._errands, self._state = theme, app, errands, state
        self._people: Any = None
        self._desk: Any = None
        self._screen: Any = None
        self._shell: Shell | None = None
        self._review: Any = None
        self._answers: Any = None
        self._moving: Any = None

    @property
    def people(self) -> Any:
        """The desk of people, a `desk.people_desk.PeopleDesk`."""
        if self._people is None:
            from desktop_app.desk.people_desk import PeopleDesk  # as the screens that need it

            self._people = PeopleDesk(self._app, self._errands)
        return self._people

    @property
    def screen(self) -> Any:
        """The Results screen, a `ResultsScreen`."""
        if self._screen is None:
            from desktop_app.desk.results_desk import ResultsDesk  # as the screen, not before it is opened
            from desktop_app.ui.results.screen import ResultsScreen

            self._desk = ResultsDesk(self._app, self._jobs())
            self._screen = ResultsScreen(self._theme, self._desk, self.people, self._state)
            self._wire()
        return self._screen

    def as_screen(self) -> Screen:
        """Return what the shell is to know of Results."""
        return Screen(
            place_of(RESULTS),
            build=lambda: self.screen,
            subtitle=lambda: self.screen.subtitle,
            close_topmost=lambda: self.screen.close_topmost(),
            find=lambda: self.screen.open_search(),
            regions=lambda: self.screen.regions(),
            controls=lambda: self.screen.controls,
        )

    def attach(self, shell: Shell, review: Any) -> None:
        """Live in a shell; `review` gives the Review screen."""
        self._shell, self._review = shell, review
        shell.screen_built.connect(self._ask_in_review)

    def close(self) -> None:
        """Go with all desks: nothing asks a database that is to be closed."""
        for part in (self._desk, self._people):
            if part is not None:
                delete(part)
        self._desk = self._people = None

    def _wire(self) -> None:
        self._screen.review_asked.connect(self._review_result)
        self._screen.review_opened.connect(self._open_review)
        if self._shell is not None:
            self._screen.subtitle_changed.connect(self._shell.refresh_header)

    @Slot(str)
    def _ask_in_review(self, key: str) -> None:
        """Put the question whose a report is into Review."""
        if key == REVIEW:
            from desktop_app.ui.people.doubt_bar import DoubtBar  # as Review itself

            review = self._review()
            bar = DoubtBar(self._theme, self.people)
            review.view.put_below_fields(bar)
            review.report_opened.connect(bar.show_report)
            bar.show_report(review.report_id)
            self._offer_undo_in(bar, review.view.pane)
            self._offer_moving_in(review.view)

    def _offer_undo_in(self, bar: Any, host: Any) -> None:
        """Tell in Review that an answer is stored, with the way back."""
        from desktop_app.ui.people.answers import Answers  # as Review itself

        self._answers = Answers(self._theme, self.people, host)
        bar.answered.connect(self._answers.tell)

    def _offer_moving_in(self, view: Any) -> None:
        """Let Review give its report to another person."""
        from desktop_app.ui.review.moving import Moving  # as Review itself

        self._moving = Moving(self._theme, self.people, view, self._answers)

    @Slot(int, int)
    def _review_result(self, report_id: int, result_id: int) -> None:
        self._open_review()
        self._review().show_result(report_id, result_id)

    @Slot()
    def _open_review(self) -> None:
        if self._shell is not None:
            self._shell.open_screen(REVIEW)

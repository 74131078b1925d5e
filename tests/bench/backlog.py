"""Review with 10,000 reports that nobody has confirmed beside one with ten: opening it, stepping on, confirming."""

import os
import tempfile
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from desktop_app.app import open_app
from desktop_app.background.errands import Errands
from desktop_app.core.settings import Settings
from desktop_app.desk.pages import PageDrawer
from desktop_app.desk.review_desk import ReviewDesk
from desktop_app.desk.session_desk import SessionDesk
from desktop_app.store.database import Database
from desktop_app.store.work.progress import save_steps
from desktop_app.ui.review.screen import ReviewScreen
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.clock import AnimationClock
from tests.bench.measure import Figure, at_most
from tests.store.builders import REPORT, new_session, reading_steps, session_of

FEW, MANY, ROUNDS, STEPS = 10, 10_000, 15, 8
_TOGETHER = 200


def measure() -> list[Figure]:
    """Return the ratios of the shortest times until something is shown, in turns with few and with many reports."""
    _application = QApplication.instance() or QApplication(["bench"])
    few_s, many_s = dict[str, list[float]](), dict[str, list[float]]()
    with _review(FEW) as few, _review(MANY) as many:
        for _ in range(ROUNDS):
            _look_through(*few, few_s)
            _look_through(*many, many_s)
        for _ in range(STEPS):
            _confirm(few[0], few_s)
            _confirm(many[0], many_s)
    return [
        at_most(
            f"Review: {name}, {MANY} reports to confirm, to {FEW} ({1000 * min(many_s[name]):.0f} ms)",
            min(many_s[name]) / min(few_s[name]),
            1.5,
            "×",
        )
        for name in few_s
    ]


def _look_through(screen: ReviewScreen, session_id: str, took: dict[str, list[float]]) -> None:
    opening_s = _shown_s(lambda: screen.show_session(session_id), lambda: screen.report_id > 0)
    took.setdefault("opening", []).append(opening_s)
    _shown_s(lambda: None, lambda: bool(screen.subtitle))
    for _ in range(STEPS):
        took.setdefault("the next report", []).append(_shown_s(screen.go_on, lambda: True))


def _confirm(screen: ReviewScreen, took: dict[str, list[float]]) -> None:
    before = screen.report_id

    def confirm() -> None:
        screen.view.confirm()  # asks, since a value is to be checked
        screen.view.confirm()

    took.setdefault("confirming", []).append(_shown_s(confirm, lambda: screen.report_id != before))


@contextmanager
def _review(count: int) -> Generator[tuple[ReviewScreen, str]]:
    """Give Review on a database with so many reports of one session that nobody has confirmed."""
    with tempfile.TemporaryDirectory() as folder, open_app(Path(folder), Settings()) as app:
        session_id = _fill(app.database, count)
        errands = Errands()
        drawer = PageDrawer(app, errands)
        session_desk, desk = SessionDesk(app, errands, drawer), ReviewDesk(app, errands, drawer)
        theme = Theme()
        screen = ReviewScreen(theme, AnimationClock(theme), desk, session_desk)  # pyright: ignore[reportArgumentType]
        screen.resize(1196, 764)
        screen.show()
        yield screen, session_id
        session_desk.close()
        errands.close()
        screen.deleteLater()


def _fill(database: Database, count: int) -> str:
    file_ids = new_session(database, count)
    for begin in range(0, count, _TOGETHER):
        some = enumerate(file_ids[begin : begin + _TOGETHER], begin)
        steps = [step for number, file_id in some for step in reading_steps(file_id, b"%%PDF- %d" % number, (REPORT,))]
        save_steps(database, steps)
    return session_of(file_ids[0])


def _shown_s(act: Callable[[], object], is_shown: Callable[[], bool]) -> float:
    """Return the seconds until an act is done and what comes of it is painted."""
    start = time.perf_counter()
    act()
    QApplication.processEvents()
    while not is_shown():
        QApplication.processEvents()
    QApplication.processEvents()
    return time.perf_counter() - start

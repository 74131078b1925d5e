"""How long Review takes to open a report, with its page kept and not, and to show a row that is chosen."""

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from desktop_app.app import open_app
from desktop_app.background.errands import Errands
from desktop_app.core.report import LabReport, Patient, TestResult
from desktop_app.core.settings import Settings
from desktop_app.desk.pages import PageDrawer
from desktop_app.desk.review_desk import ReviewDesk
from desktop_app.desk.session_desk import SessionDesk
from desktop_app.store.work.progress import save_steps
from desktop_app.ui.review.screen import ReviewScreen
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.clock import AnimationClock
from tests.bench.measure import Figure, at_most
from tests.store.builders import new_session, reading_steps
from tests.whole.papers import text_report

REPORTS, ROWS, ROUNDS = 12, 20, 10


def measure() -> list[Figure]:
    """Return the figures; the 99th percentile of choosing rows is over 200 choices."""
    application = QApplication.instance() or QApplication(["bench"])
    with tempfile.TemporaryDirectory() as folder, open_app(Path(folder), Settings()) as app:
        _fill(app.database, Path(folder))
        app.sandbox.warm_up()
        errands = Errands()
        drawer = PageDrawer(app, errands)
        session_desk, desk = SessionDesk(app, errands, drawer), ReviewDesk(app, errands, drawer)
        theme = Theme()
        theme.setParent(application)
        screen = ReviewScreen(theme, AnimationClock(theme), desk, session_desk)  # pyright: ignore[reportArgumentType]
        screen.resize(1196, 764)
        screen.show()
        _until(lambda: _has_page(screen))
        _until(lambda: not screen.view.pane.is_sharpening)
        fresh = [_opening(screen, screen.go_on) for _ in range(REPORTS - 1)]
        kept = [_opening(screen, screen.go_back) for _ in range(REPORTS - 1)]
        both = [_choosing(screen, place) for _ in range(ROUNDS) for place in range(ROWS)]
        choices, work = (sorted(each) for each in zip(*both, strict=True))
        session_desk.close()
        errands.close()
        screen.deleteLater()
    late = int(len(choices) * 0.99) - 1
    return [
        at_most("Review: a report whose page is kept", 1000 * statistics.median(kept), 100, "ms"),
        at_most("Review: a report whose page is drawn", 1000 * statistics.median(fresh), 400, "ms"),
        at_most("Review: a row chosen, 50th percentile", 1000 * statistics.median(choices), 16, "ms"),
        at_most("Review: a row chosen, 99th percentile", 1000 * choices[late], 16, "ms"),
        at_most("Review: a row chosen, 99th percentile, processor time", 1000 * work[late], 16, "ms"),
    ]


def _fill(database: object, folder: Path) -> None:
    for number, file_id in enumerate(new_session(database, REPORTS)):  # pyright: ignore[reportArgumentType]
        paper = text_report(folder / f"{number}.pdf", number + 1)
        results = tuple(_row(place) for place in range(1, ROWS + 1))
        report = LabReport(Patient(f"Ann Example {number}"), collected_at="2024-05-06", results=results)
        save_steps(database, reading_steps(file_id, paper.read_bytes(), (report,), page_count=1))  # pyright: ignore[reportArgumentType]


def _row(place: int) -> TestResult:
    row = TestResult(f"Test {place}", str(place), "mmol/L", "1 - 30", page=1, confidence=0.9, is_grounded=place != 5)
    return replace(row, numeric_value=float(place), bbox=(0.1, 0.1 + 0.03 * place, 0.9, 0.12 + 0.03 * place))


def _opening(screen: ReviewScreen, step: Callable[[], None]) -> float:
    """Return the seconds until another report is shown with its page."""
    start = time.perf_counter()
    step()
    _until(lambda: _has_page(screen))
    screen.repaint()
    return time.perf_counter() - start


def _choosing(screen: ReviewScreen, place: int) -> tuple[float, float]:
    """Return the seconds, and those of processor time, until a row that is chosen is painted in table and page."""
    row = screen.view.model.row_at(place)
    assert row is not None
    start, work = time.perf_counter(), time.process_time()
    screen.view.table.choose(row.result_id)
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
    return time.perf_counter() - start, time.process_time() - work


def _has_page(screen: ReviewScreen) -> bool:
    return screen.view.pane.canvas.image is not None


def _until(is_so: Callable[[], bool]) -> None:
    while not is_so():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)

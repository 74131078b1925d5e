"""What opening a person's results costs, and how it grows with readings: 80 results a person and 5000.

Both have the same 40 tests, since what is painted grows with tests; the ratio tells what 62 times the readings add,
most of it the query that ranks them. Times are the processor's, so that they hold on a busy computer as well; on an
idle one a person waits as long.
"""

import os
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from desktop_app.background.errands import Errands
from desktop_app.core.medical.analytes import load_catalogue
from desktop_app.core.report import LabReport, Patient, TestResult
from desktop_app.core.settings import Settings
from desktop_app.desk.jobs_desk import JobsDesk
from desktop_app.desk.people_desk import PeopleDesk
from desktop_app.desk.results_desk import ResultsDesk
from desktop_app.store.database import Database
from desktop_app.store.review.reports import keep_reviewed
from desktop_app.store.work.progress import save_steps
from desktop_app.ui.results.screen import ResultsScreen
from desktop_app.ui.shell.window_state import WindowState
from desktop_app.ui.theme.theme import Theme, ThemeChoice
from tests.bench.measure import Figure, at_most, temporary_app
from tests.store.builders import new_session, reading_steps

FEW, MANY = 80, 5_000
TESTS = 40
"""Different tests of both: 2 reports and 125 of 40 results each."""


def measure() -> list[Figure]:
    """Return what listing a person's tests costs in the database, and what opening the screen does."""
    application = QApplication.instance() or QApplication(["bench"])
    with ExitStack() as stack:
        app = stack.enter_context(temporary_app(Settings()))
        few = _person(app.database, "Few Results", FEW)
        many = _person(app.database, "Many Results", MANY)
        errands = Errands()
        jobs = JobsDesk(app, errands)
        stack.callback(errands.close)
        stack.callback(jobs.close)
        desk, people = ResultsDesk(app, jobs), PeopleDesk(app, errands)
        query_few, query_many = (_best(lambda each=each: desk.tests(each), 10) for each in (few, many))
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        theme = Theme(ThemeChoice.LIGHT)
        theme.dress(application)  # pyright: ignore[reportArgumentType]
        screen = ResultsScreen(theme, desk, people, WindowState(Path(folder) / "window.json"))  # pyright: ignore[reportArgumentType]
        screen.resize(1196, 764)
        screen.show()
        screen.refresh()
        open_few, open_many = (_best(lambda each=each: _open(screen, each), 10) for each in (few, many))
        chosen = _best(lambda: _step(screen), 10)
        screen.close()
    return [
        Figure("results: list of tests, 80 and 5000 results", f"{1000 * query_few:.1f} and {1000 * query_many:.1f} ms"),
        Figure("results: opening a person of 80", f"{1000 * open_few:.1f} ms"),
        at_most("results: opening a person of 5000", 1000 * open_many, 150, "ms"),
        at_most("results: the same to that of 80", open_many / open_few, 4, "×"),
        at_most("results: another test of 125 readings", 1000 * chosen, 60, "ms"),
    ]


def _best(work: Callable[[], object], times: int) -> float:
    """Return the least time of the processor that some work took, in seconds."""
    taken: list[float] = []
    for _ in range(times):
        before = time.process_time()
        work()
        taken.append(time.process_time() - before)
    return min(taken)


def _open(screen: ResultsScreen, person_id: int) -> None:
    """Open a person as if for the first time, and paint."""
    screen._person_id = 0  # pyright: ignore[reportPrivateUsage]
    screen.show_person(person_id)
    screen.grab()


def _step(screen: ResultsScreen) -> None:
    """Choose another test, and paint."""
    listed = screen.tests.model.listed
    other = listed[0].key if screen.tests.list.chosen_key != listed[0].key else listed[1].key
    screen.tests.list.choose(other)
    screen.series.grab()


def _person(database: Database, name: str, count: int) -> int:
    """Store so many confirmed results of a person, a report a file; return the person."""
    patient = Patient(name, "female", None, "1981-05-02")
    for number in range(count // TESTS):
        day = f"{2000 + number // 12 % 24}-{number % 12 + 1:02}-{number % 27 + 1:02}"
        results = tuple(_result(test, number) for test in range(TESTS))
        [file_id] = new_session(database)
        report = LabReport(patient, "Northfield Clinical", collected_at=day, results=results)
        save_steps(database, reading_steps(file_id, f"%PDF- {name} {number}".encode(), [report], 1))
        with database.reading() as connection:
            report_id = connection.value("SELECT max(id) FROM lab_reports")
        keep_reviewed(database, report_id)
    with database.reading() as connection:
        return connection.value("SELECT id FROM patients WHERE name = ?", (name,))


def _result(test: int, number: int) -> TestResult:
    analyte = load_catalogue().analytes[test]
    value = 5 + (test + number) % 7
    return TestResult(
        analyte.name, str(value), "mmol/L", "4 - 9", None, float(value), None, 4.0, 9.0,
        "normal" if value < 9 else "high", None, 1, (0.1, 0.1, 0.9, 0.2), 0.99, True, analyte.analyte_id, analyte.name,
    )  # fmt: skip

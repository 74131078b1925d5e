"""What the measurements share: the figure, the clock, and a run of the whole pipeline."""

import tempfile
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer

from desktop_app.app import App, open_app
from desktop_app.background.contents import Contents
from desktop_app.background.recorder import Recorder
from desktop_app.background.runner import Runner, Work
from desktop_app.core.intake import select
from desktop_app.core.settings import Settings
from desktop_app.store.database import Database, open_database
from desktop_app.store.work.files import load_tasks
from desktop_app.store.work.progress import save_steps
from desktop_app.store.work.sessions import create_session, session_summary


@dataclass(frozen=True)
class Figure:
    """One measured figure beside what it must reach."""

    what: str
    value: str
    goal: str = ""
    verdict: str = ""


def ratio(what: str, ours_s: float, bare_s: float, most: float) -> Figure:
    """Return how many times as long ours took as the bare thing."""
    value = ours_s / bare_s
    shown = f"{value:.2f} × ({ours_s:.2f} s to {bare_s:.2f} s)"
    return Figure(what, shown, f"at most {most} ×", "ok" if value <= most else "MISSED")


def at_most(what: str, value: float, most: float, unit: str) -> Figure:
    """Return a figure with an upper bound."""
    return Figure(what, f"{value:.3g} {unit}", f"at most {most:g} {unit}", "ok" if value <= most else "MISSED")


def timed(function: Callable[[], object]) -> float:
    """Return how many seconds a call takes."""
    start = time.perf_counter()
    function()
    return time.perf_counter() - start


def qt() -> QCoreApplication:
    """Return the application object that timers and signals need."""
    return QCoreApplication.instance() or QCoreApplication(["bench"])


@contextmanager
def temporary_app(settings: Settings | None = None) -> Generator[App]:
    """Give a whole program on a data folder of its own, its workers started."""
    qt()
    with tempfile.TemporaryDirectory() as folder, open_app(Path(folder), settings or Settings()) as app:
        app.sandbox.warm_up()
        yield app


def run_session(app: App, paths: Sequence[Path]) -> float:
    """Process files to the last committed status; return the seconds from adding them."""
    start = time.perf_counter()
    files = select([str(path) for path in paths]).files
    session_id = app.recorder.ask(create_session, app.database, files, "local").result()
    execute(app.runner, partial(app.runner.start, session_id, load_tasks(app.database, session_id)))
    elapsed_s = time.perf_counter() - start
    summary = session_summary(app.database, session_id)
    if summary.completed_files != len(paths):
        raise RuntimeError(f"only {summary.completed_files} of {len(paths)} files completed")
    return elapsed_s


def execute(runner: Runner, start: Callable[[], None]) -> None:
    """Run the event loop until the runner has finished what `start` gives it."""
    runner.finished.connect(qt().quit)
    QTimer.singleShot(0, start)
    qt().exec()
    runner.finished.disconnect(qt().quit)


@contextmanager
def recording(folder: Path, work: Work, contents: Contents) -> Generator[tuple[Database, Recorder, Runner]]:
    """Give a runner of some work, recorded in a real database."""
    qt()
    database = open_database(folder)
    recorder = Recorder(partial(save_steps, database))
    runner = Runner(work, contents, 3)
    runner.stepped.connect(recorder.take, Qt.ConnectionType.DirectConnection)
    recorder.recorded.connect(runner.note_recorded)
    yield database, recorder, runner
    runner.close()
    recorder.close()
    database.close()

"""The window under load: a session of 10,000 files at 500 events a second, and lists of 100 and 100,000 files.

Runs in a process of its own: `python -m tests.bench.window_stream` prints the figures as JSON.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import psutil
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop_app.background.runner import Work
from desktop_app.core.clock import Clock
from desktop_app.core.intake import Candidate
from desktop_app.core.progress import FileProgress, FileTask, Step, StopReason
from desktop_app.core.status import Stage
from desktop_app.pipeline.account import Account
from desktop_app.store.work.files import load_tasks
from desktop_app.store.work.sessions import create_session
from desktop_app.ui.process.files.file_list import FileListView
from desktop_app.ui.process.files.file_model import Role
from desktop_app.ui.process.files.filter_bar import FilterBar
from desktop_app.ui.process.files.row_delegate import FileRowDelegate
from desktop_app.ui.process.filters import Filter
from desktop_app.ui.widgets.banner import Banner
from desktop_app.window.parts import Window
from tests.bench.gaps import Gaps, gap_figures, spin
from tests.bench.measure import Figure, at_most
from tests.bench.windows import measure_window

# The measurement replaces the work and listens inside.
# pyright: reportPrivateUsage=false

FILES = 10_000
EVENTS_PER_S = 500
RUN_S = 20.0
LANES = 3
FEW, MANY = 100, 100_000
SCREENS = 5
"""So many screens are scrolled: from the top of the short list, from the middle of the long one."""
_FOLLOW_MS, _AHEAD = 50, 8


def measure() -> list[Figure]:
    """Return the figures of a fresh process."""
    return figures_of("tests.bench.window_stream")


def figures_of(module: str) -> list[Figure]:
    """Return the figures that a module prints in a process of its own."""
    environment = os.environ | {
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    }
    root = Path(__file__).resolve().parents[2]
    command = [sys.executable, "-m", module]
    output = subprocess.run(command, env=environment, cwd=root, capture_output=True, text=True, check=True).stdout
    return [Figure(**figure) for figure in json.loads(output.splitlines()[-1])]


def main() -> None:
    """Measure in this process and print the figures."""
    painted_s = _watch_painting()
    measure_window(lambda window: [*Stream(window, painted_s).measure(), _banner(window), *_lists(window)])


def _watch_painting() -> dict[str, float]:
    """Note when each file is first painted with each status; set before any row exists, and never taken back."""
    painted_s: dict[str, float] = {}
    paint = FileRowDelegate.paint

    def stamping(delegate: FileRowDelegate, painter: object, option: object, index: object) -> None:
        paint(delegate, painter, option, index)  # pyright: ignore[reportArgumentType]
        file = index.data(Role.FILE)  # pyright: ignore[reportAttributeAccessIssue]
        if file is not None:
            painted_s.setdefault(f"{file.progress.file_id} {file.progress.status}", time.perf_counter())

    FileRowDelegate.paint = stamping  # pyright: ignore[reportAttributeAccessIssue]
    return painted_s


class Stream:
    """A long session told by an engine that does nothing but tell."""

    def __init__(self, window: Window, painted_s: dict[str, float]) -> None:
        self._window = window
        self._painted_s = painted_s
        self._committed_s: dict[str, float] = {}
        self._ended = 0

    def measure(self) -> list[Figure]:
        """Return gaps of the event loop, the way from commit to paint, and the memory it takes."""
        app = self._window.app
        spin(1.0)
        idle_mb = psutil.Process().memory_info().rss / 1e6
        app.runner._work = pace(LANES / EVENTS_PER_S)
        self._watch_commits()
        session_id = waiting_session(self._window, FILES)
        self._window.session_desk.show_session(session_id)
        app.runner.start(session_id, load_tasks(app.database, session_id))
        spin(1.0)
        following = QTimer(interval=_FOLLOW_MS)
        following.timeout.connect(self._follow)
        following.start()
        gaps = Gaps().watch(RUN_S)
        following.stop()
        grown_mb = psutil.Process().memory_info().rss / 1e6 - idle_mb
        start = time.perf_counter()
        app.runner.close()
        closing_s = time.perf_counter() - start
        spin(0.5)
        waits = self._waits_ms()
        return [
            *gap_figures("window", gaps),
            at_most(f"window: committed to painted, 99th of {len(waits)}", waits[int(0.99 * len(waits))], 50, "ms"),
            at_most("window: stopping in mid-run", closing_s, 2, "s"),
            at_most(f"window: memory for {FILES} files", grown_mb, 150, "MB"),
        ]

    def _watch_commits(self) -> None:
        writer = self._window.app.recorder._writer
        save = writer._save

        def stamped(steps: Sequence[Step]) -> Sequence[FileProgress]:
            recorded = save(steps)
            now = time.perf_counter()
            self._committed_s.update({f"{progress.file_id} {progress.status}": now for progress in recorded})
            self._ended += sum(progress.status.is_ended for progress in recorded)
            return recorded

        writer._save = stamped

    def _follow(self) -> None:
        """Keep the rows that are being read in sight, as a person who scrolls after them."""
        (view,) = self._window.screens.process.findChildren(FileListView)
        view.scrollTo(view.model().index(min(FILES - 1, self._ended + _AHEAD), 0))

    def _waits_ms(self) -> list[float]:
        """Return how long changes of rows that were in sight took to be painted, shortest first."""
        first_s: dict[str, float] = {}
        for key, at in self._painted_s.items():
            file_id = key.split(" ")[0]
            first_s[file_id] = min(at, first_s.get(file_id, at))
        return sorted(
            1000 * (at - self._committed_s[key])
            for key, at in self._painted_s.items()
            if key in self._committed_s and first_s[key.split(" ")[0]] < self._committed_s[key]
        )


def pace(seconds_per_event: float) -> Work:
    """Return work that tells of every stage and does nothing."""

    def work(task: FileTask, stop_reason: Callable[[], StopReason | None]) -> Iterator[Step]:
        account = Account(task, Clock())
        account.note(page_count=1)
        for stage in Stage:
            if (reason := stop_reason()) is not None:
                yield account.stop(reason)
                return
            yield account.begin(stage)
            time.sleep(seconds_per_event)
        yield account.complete()

    return work


def _banner(window: Window) -> Figure:
    """Return how long after the last file was committed the banner says so."""
    app = window.app
    session_id = waiting_session(window, 1)
    window.session_desk.show_session(session_id)
    ended_s: list[float] = []
    app.recorder.recorded.connect(
        lambda batch: ended_s.append(time.perf_counter()) if batch[-1].status.is_ended else None
    )
    app.runner.start(session_id, load_tasks(app.database, session_id))
    while not (ended_s and any(banner.isVisible() for banner in window.shell.findChildren(Banner))):
        spin(0.001)
    return at_most("window: last file to banner", 1000 * (time.perf_counter() - ended_s[0]), 100, "ms")


def _lists(window: Window) -> list[Figure]:
    """Return how a session of many files opens, scrolls and filters beside one of few."""
    sessions = [waiting_session(window, count) for count in (FEW, MANY)]
    rounds = [[_list_s(window, session_id) for session_id in sessions] for _ in range(5)]
    names = ("opening", f"scrolling {SCREENS} screens", "filtering")
    few, many = ([min(r[size][act] for r in rounds) for act in range(len(names))] for size in (0, 1))
    return [
        at_most(f"window: {name}, {MANY} files to {FEW}", large / small, 1.5, "×")
        for name, small, large in zip(names, few, many, strict=True)
    ]


def waiting_session(window: Window, count: int) -> str:
    """Return a new session of files that wait."""
    candidates = (Candidate(f"/r/{number}.pdf", f"{number}.pdf", 1000, "application/pdf") for number in range(count))
    return window.app.recorder.ask(create_session, window.app.database, candidates, "local").result()


def _list_s(window: Window, session_id: str) -> tuple[float, ...]:
    window.session_desk.show_session(None)
    spin(0.2)
    opening = _painted(lambda: window.session_desk.show_session(session_id))
    (view,) = window.screens.process.findChildren(FileListView)
    (filters,) = window.screens.process.findChildren(FilterBar)
    bar = view.verticalScrollBar()
    start = bar.maximum() // 2 if bar.maximum() > SCREENS * bar.pageStep() else 0
    _painted(lambda: bar.setValue(start))
    scrolling = sum(_painted(lambda: bar.setValue(bar.value() + bar.pageStep())) for _ in range(SCREENS))
    filtering = _painted(lambda: filters.choose(Filter.PENDING))
    filters.choose(Filter.ALL)
    return opening, scrolling, filtering


def _painted(act: Callable[[], object]) -> float:
    """Return the seconds until an act is done and painted."""
    start = time.perf_counter()
    act()
    QApplication.processEvents()
    QApplication.processEvents()
    return time.perf_counter() - start


if __name__ == "__main__":
    main()

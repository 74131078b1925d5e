"""The window on a disk that takes 150 ms for each commit: verbs, filters and scrolling while files are read.

Runs in a process of its own: `python -m tests.bench.slow_disk` prints the figures as JSON.
"""

import itertools
import time
from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QTimer

from desktop_app.store.driver import Connection
from desktop_app.store.work.files import load_tasks
from desktop_app.ui.process.files.file_list import FileListView
from desktop_app.ui.process.files.filter_bar import FilterBar
from desktop_app.ui.process.filters import Filter
from desktop_app.window.parts import Window
from tests.bench.gaps import Gaps, gap_figures, spin
from tests.bench.measure import Figure
from tests.bench.window_stream import EVENTS_PER_S, LANES, figures_of, pace, waiting_session
from tests.bench.windows import measure_window

# The measurement replaces the work and slows the writing connection down.
# pyright: reportPrivateUsage=false

COMMIT_S = 0.15
FILES = 10_000
RUN_S = 15.0
_ACT_MS = 400


def measure() -> list[Figure]:
    """Return the figures of a fresh process."""
    return figures_of("tests.bench.slow_disk")


def main() -> None:
    """Measure in this process and print the figures."""
    measure_window(_gaps_while_used)


class SlowCommits:
    """A driver's connection whose commits take longer, inside of SQLite, as those of a slow disk do."""

    def __init__(self, raw: Any) -> None:
        self._raw = raw
        self.count = 0
        raw.create_function("wait_for_disk", 0, lambda: time.sleep(COMMIT_S))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._raw, name)

    def execute(self, sql: str, values: Any = ()) -> Any:
        """Run a statement, a commit only after the disk has had its time."""
        if sql == "COMMIT":
            self.count += 1
            self._raw.execute("SELECT wait_for_disk()").fetchone()
        return self._raw.execute(sql, values)


def slow_down(writer: Connection) -> SlowCommits:
    """Let each commit of a connection take 150 ms longer."""
    writer.raw = slow = SlowCommits(writer.raw)
    return slow


def _gaps_while_used(window: Window) -> list[Figure]:
    app = window.app
    sessions = [waiting_session(window, count) for count in (FILES, 10)]
    window.session_desk.show_session(sessions[0])
    spin(1.0)
    app.runner._work = pace(LANES / EVENTS_PER_S)
    slow = slow_down(app.database._writer)
    app.runner.start(sessions[0], load_tasks(app.database, sessions[0]))
    acts = _acts(window, sessions)
    using = QTimer(interval=_ACT_MS)
    using.timeout.connect(lambda: next(acts)())
    using.start()
    gaps = Gaps().watch(RUN_S)
    using.stop()
    commits = slow.count
    app.runner.close()
    return gap_figures(f"slow disk, {commits} commits of 150 ms", gaps)


def _acts(window: Window, sessions: list[str]) -> Iterator[Callable[[], object]]:
    """Yield what a person does in turn, for ever."""
    desk = window.session_desk
    (view,) = window.screens.process.findChildren(FileListView)
    (filters,) = window.screens.process.findChildren(FilterBar)
    bar = view.verticalScrollBar()
    ids = [file.progress.file_id for file in desk.files(None, 5000, 20)]
    page = window.screens.process.page
    return itertools.cycle(
        (
            lambda: bar.setValue(bar.maximum() // 2),
            lambda: filters.choose(Filter.PENDING),
            lambda: filters.choose(Filter.ALL),
            lambda: desk.pause(file_ids=ids, after_running=False),
            lambda: view.select_first(),
            lambda: page.open_drawer(),
            lambda: desk.resume(ids),
            lambda: desk.move_to_top(ids),
            lambda: desk.pause(),
            lambda: desk.resume(),
            lambda: desk.cancel_files(ids[:5]),
            lambda: desk.retry(ids[:5]),
            lambda: desk.show_session(sessions[1]),
            lambda: desk.show_session(sessions[0]),
            lambda: page.drawer.close_drawer(),
        )
    )


if __name__ == "__main__":
    main()

"""The list of 100,000 files: every filter, all files selected, and every verb on them, beside a list of 100.

Runs in a process of its own: `python -m tests.bench.large_lists` prints the figures as JSON.
"""

import json
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.background.single_instance import SingleInstance
from desktop_app.core.errors import ErrorCode
from desktop_app.core.settings import Settings
from desktop_app.core.status import FileStatus
from desktop_app.ui.process.file_list import FileListView
from desktop_app.ui.process.filter_bar import FilterBar
from desktop_app.ui.process.filters import Filter
from desktop_app.ui.theme.theme import Theme
from desktop_app.window.opened import opened_window
from desktop_app.window.parts import Window
from desktop_app.window.start import make_application
from tests.bench.gaps import LONGEST_MS, Gaps, spin
from tests.bench.measure import Figure, at_most
from tests.bench.window_stream import figures_of, waiting_session

FEW, MANY = 100, 100_000
ROUNDS = 9
_STATUSES = (FileStatus.COMPLETED, FileStatus.FAILED, FileStatus.TIMEOUT, FileStatus.CANCELLED, FileStatus.PENDING)
_FILTERS = (Filter.COMPLETED, Filter.STOPPED, Filter.FAILED, Filter.TIMED_OUT, Filter.CANCELLED, Filter.PENDING)
_BEFORE_MS, _QUIET_S = 200, 1.5
_MIX = f"""
UPDATE file_processing_status SET progress = 40, status = CASE position % 5
    {"".join(f" WHEN {number} THEN '{status.value}'" for number, status in enumerate(_STATUSES))} END,
    error_code = CASE position % 5 WHEN 1 THEN '{ErrorCode.ENGINE_CRASHED.value}'
        WHEN 2 THEN '{ErrorCode.TIMEOUT.value}' END
WHERE session_id = ?
"""


def measure() -> list[Figure]:
    """Return the figures of a fresh process."""
    return figures_of("tests.bench.large_lists")


def main() -> None:
    """Measure in this process and print the figures."""
    application = make_application()
    theme = Theme()
    theme.dress(application)
    with tempfile.TemporaryDirectory() as folder:
        instance = SingleInstance(Path(folder))
        instance.claim()
        with opened_window(Path(folder), Settings(), theme, instance) as window:
            figures = [*_filters(window), *_verbs(window)]
        instance.close()
    print(json.dumps([asdict(figure) for figure in figures]))


def mixed_session(window: Window, count: int) -> str:
    """Return a new session with as many files of each status, none of which is read."""
    session_id = waiting_session(window, count)
    with window.app.database.writing() as connection:
        connection.run(_MIX, (session_id,))
    return session_id


def _filters(window: Window) -> list[Figure]:
    """Return how long each filter takes until it is painted, and deep scrolling in it, to the same in a short list."""
    sessions = {count: mixed_session(window, count) for count in (FEW, MANY)}
    took: dict[tuple[int, str], list[tuple[float, float]]] = {}
    for _ in range(ROUNDS):
        for count, session_id in sessions.items():
            window.session_desk.show_session(session_id)
            spin(0.1)
            for chosen in _FILTERS:
                for name, act in _looks(window, chosen):
                    took.setdefault((count, name), []).append(_painted(act))
    names = list(dict.fromkeys(name for _, name in took))
    return [_growth(name, took[FEW, name], took[MANY, name]) for name in names]


def _looks(window: Window, chosen: Filter) -> Iterator[tuple[str, Callable[[], object]]]:
    view, filters = _view(window), window.screens.process.findChildren(FilterBar)[0]
    bar = view.verticalScrollBar()
    yield f"filter {chosen.value}", lambda: filters.choose(chosen)
    yield f"middle of {chosen.value}", lambda: bar.setValue(bar.maximum() // 2)
    yield f"end of {chosen.value}", lambda: bar.setValue(bar.maximum())
    yield f"all after {chosen.value}", lambda: filters.choose(Filter.ALL)


def _growth(name: str, few: list[tuple[float, float]], many: list[tuple[float, float]]) -> Figure:
    """Return the ratio of the shortest times; the processor's times are shown as well."""
    small, large = (min(wall for wall, _ in times) for times in (few, many))
    small_cpu, large_cpu = (min(cpu for _, cpu in times) for times in (few, many))
    ratio = at_most(f"list: {name}, {MANY} files to {FEW}", large / small, 1.5, "×")
    shown = f"{ratio.value} ({1000 * large:.1f} ms, processor {large_cpu / small_cpu:.2f} ×)"
    return Figure(ratio.what, shown, ratio.goal, ratio.verdict)


def _verbs(window: Window) -> list[Figure]:
    """Return how long the event loop stands still while all files are selected and each verb is carried out."""
    window.app.runner.set_files_at_a_time(0)  # what is set back waits: no file is to be read
    desk, view, files = window.session_desk, _view(window), window.screens.process.files
    desk.show_session(mixed_session(window, MANY))
    spin(1.0)
    view.setFocus()
    keys = ((Qt.Key.Key_R, "retry (R)"), (Qt.Key.Key_F9, "pause (F9)"), (Qt.Key.Key_F9, "resume (F9)"))
    acts: list[tuple[str, Callable[[], object]]] = [
        ("select all (Ctrl+A)", lambda: QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)),
        ("row menu", lambda: files.open_menu(view.mapToGlobal(view.rect().center()))),
        *((name, lambda key=key: QTest.keyClick(view, key)) for key, name in keys),
        ("move to top", files.move_selected_to_top),
        ("cancel the session", desk.cancel),
        ("restart the session", desk.restart),
        ("copy names", files.copy_names),
        ("remove (Del)", lambda: QTest.keyClick(view, Qt.Key.Key_Delete)),
    ]
    return [figure for name, act in acts for figure in _gap(window, name, act)]


def _gap(window: Window, name: str, act: Callable[[], object]) -> list[Figure]:
    """Return the longest gap from an act to the last of what comes of it."""
    news: list[object] = []
    desk = window.session_desk
    for signal in (desk.counted, desk.files_changed):
        signal.connect(news.append if signal is desk.counted else lambda: news.append(None))
    QTimer.singleShot(_BEFORE_MS, act)
    begun_s, gaps = time.perf_counter(), Gaps().watch(_QUIET_S)
    while news:
        news.clear()
        gaps += Gaps().watch(_QUIET_S)
    took_s = time.perf_counter() - begun_s - _QUIET_S
    if (menu := window.screens.process.files.menu) is not None:
        menu.close()
    longest = max(gaps, key=lambda gap: gap.own_ms)
    what = f"list: {name}, {MANY} files ({took_s:.0f} s): event-loop gap"
    figure = at_most(what, longest.own_ms, LONGEST_MS, "ms")
    shown = f"{figure.value} ({max(gap.ms for gap in gaps):.0f} ms with waits for a core)"
    return [Figure(what, shown, figure.goal, figure.verdict)]


def _view(window: Window) -> FileListView:
    (view,) = window.screens.process.findChildren(FileListView)
    return view


def _painted(act: Callable[[], object]) -> tuple[float, float]:
    """Return the seconds, on the clock and of the processor, until an act is done and painted."""
    began_s, began_cpu_s = time.perf_counter(), time.thread_time()
    act()
    QApplication.processEvents()
    QApplication.processEvents()
    return time.perf_counter() - began_s, time.thread_time() - began_cpu_s


if __name__ == "__main__":
    main()

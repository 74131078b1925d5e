"""The list of 100,000 files: every filter, all files selected, and every verb on them, beside a list of 100.

Runs in a process of its own: `python -m tests.bench.large_lists` prints the figures as JSON.
"""

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.core.errors import ErrorCode
from desktop_app.core.status import FileStatus
from desktop_app.ui.process.files.file_list import FileListView
from desktop_app.ui.process.files.filter_bar import FilterBar
from desktop_app.ui.process.filters import Filter
from desktop_app.window.parts import Window
from tests.bench.gaps import LONGEST_MS, Gaps, spin
from tests.bench.measure import Figure, at_most
from tests.bench.window_stream import figures_of, waiting_session
from tests.bench.windows import measure_window

FEW, MANY = 100, 100_000
ROUNDS = 9
_STATUSES = (FileStatus.COMPLETED, FileStatus.FAILED, FileStatus.TIMEOUT, FileStatus.CANCELLED, FileStatus.PENDING)
_FILTERS = (Filter.COMPLETED, Filter.STOPPED, Filter.FAILED, Filter.TIMED_OUT, Filter.CANCELLED, Filter.PENDING)
_LEAP = "leap to"
_BEFORE_MS, _QUIET_S, _PATIENCE_S = 200, 1.5, 12.0
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
    measure_window(lambda window: [*_filters(window), *_verbs(window)])


def mixed_session(window: Window, count: int) -> str:
    """Return a new session with as many files of each status, none of which is read."""
    session_id = waiting_session(window, count)
    with window.app.database.writing() as connection:
        connection.run(_MIX, (session_id,))
    return session_id


def _filters(window: Window) -> list[Figure]:
    """Return how long each filter takes until it is painted, beside a short list, and leaps in what it shows.

    A leap in a short list asks for nothing, since all of it is at hand: leaps have a bound of their own.
    """
    sessions = {count: mixed_session(window, count) for count in (FEW, MANY)}
    took: dict[tuple[int, str], list[tuple[float, float]]] = {}
    for _ in range(ROUNDS):
        for count, session_id in sessions.items():
            window.session_desk.show_session(session_id)
            spin(0.1)
            for chosen in _FILTERS:
                for name, act in _looks(window, chosen):
                    took.setdefault((count, name), []).append(_painted(act))
    names = dict.fromkeys(name for _, name in took)
    return [_growth(name, took[FEW, name], took[MANY, name]) for name in names if not name.startswith(_LEAP)] + [
        at_most(f"list: {name}, {MANY} files", 1000 * min(cpu for _, cpu in took[MANY, name]), LONGEST_MS, "ms")
        for name in names
        if name.startswith(_LEAP)
    ]


def _looks(window: Window, chosen: Filter) -> Iterator[tuple[str, Callable[[], object]]]:
    view, filters = _view(window), window.screens.process.findChildren(FilterBar)[0]
    bar = view.verticalScrollBar()
    yield f"filter {chosen.value}", lambda: filters.choose(chosen)
    yield f"{_LEAP} the middle of {chosen.value}", lambda: bar.setValue(bar.maximum() // 2)
    yield f"{_LEAP} the end of {chosen.value}", lambda: bar.setValue(bar.maximum())
    yield f"all after {chosen.value}", lambda: filters.choose(Filter.ALL)


def _growth(name: str, few: list[tuple[float, float]], many: list[tuple[float, float]]) -> Figure:
    """Return the ratio of the shortest times of the main thread's processor; those of the clock are shown as well."""
    small, large = (min(wall for wall, _ in times) for times in (few, many))
    small_cpu, large_cpu = (min(cpu for _, cpu in times) for times in (few, many))
    ratio = at_most(f"list: {name}, {MANY} files to {FEW}", large_cpu / small_cpu, 1.5, "×")
    shown = f"{ratio.value} ({1000 * large_cpu:.1f} ms; by the clock {large / small:.2f} ×, {1000 * large:.1f} ms)"
    return Figure(ratio.what, shown, ratio.goal, ratio.verdict)


def _verbs(window: Window) -> list[Figure]:
    """Return how long the event loop stands still while all files are selected and each verb is carried out."""
    window.app.runner.set_files_at_a_time(0)  # what is set back waits: no file is to be read
    desk, view, files = window.session_desk, _view(window), window.screens.process.files
    desk.show_session(mixed_session(window, MANY))
    spin(1.0)
    view.setFocus()
    keys = ((Qt.Key.Key_R, "retry (R)"), (Qt.Key.Key_F9, "pause (F9)"), (Qt.Key.Key_F9, "resume (F9)"))
    acts: list[tuple[str, Callable[[], object], bool]] = [
        ("select all (Ctrl+A)", lambda: QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier), False),
        ("row menu", lambda: files.open_menu(view.mapToGlobal(view.rect().center())), False),
        ("copy names", files.copy_names, False),
        *((name, lambda key=key: QTest.keyClick(view, key), True) for key, name in keys),
        ("move to top", files.move_selected_to_top, True),
        ("cancel the session", desk.cancel, True),
        ("restart the session", desk.restart, True),
        ("remove (Del)", lambda: QTest.keyClick(view, Qt.Key.Key_Delete), True),
    ]
    return [_gap(window, name, act, is_told=is_told) for name, act, is_told in acts]


def _gap(window: Window, name: str, act: Callable[[], object], *, is_told: bool) -> Figure:
    """Return the longest gap from an act to the last of what comes of it; a verb `is_told` when it is stored."""
    news: list[float] = []
    window.session_desk.counted.connect(lambda _: news.append(time.perf_counter()))
    QTimer.singleShot(_BEFORE_MS, act)
    began_s, gaps = time.perf_counter(), Gaps().watch(_QUIET_S)
    while is_told and time.perf_counter() - (news[-1] if news else began_s + _PATIENCE_S) < _QUIET_S:
        gaps += Gaps().watch(_QUIET_S)
    took = f" in {news[-1] - began_s:.1f} s" if news else ""
    if (menu := window.screens.process.files.menu) is not None:
        menu.close()
    own_ms, whole_ms = max(gap.own_ms for gap in gaps), max(gap.ms for gap in gaps)
    figure = at_most(f"list: {name}, {MANY} files{took}: longest gap", own_ms, LONGEST_MS, "ms")
    return Figure(figure.what, f"{figure.value} ({whole_ms:.0f} ms with waits for a core)", figure.goal, figure.verdict)


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

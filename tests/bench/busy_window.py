"""Gaps of the event loop while the window is used in earnest: details, History, jobs open; answers arriving.

Runs in a process of its own: `python -m tests.bench.busy_window [--stacks]` prints the figures as JSON.
"""

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer

from desktop_app.store.readings.scopes import Scope
from desktop_app.store.work.files import load_tasks
from desktop_app.store.work.sessions import create_session, session_summary
from desktop_app.ui.export.wish import ExportWish
from desktop_app.ui.jobs.button import JobsButton
from desktop_app.ui.shell.places import HISTORY, PROCESS
from desktop_app.window.parts import Window
from tests.bench.api_calls import api_settings
from tests.bench.gaps import Gaps, gap_figures, spin
from tests.bench.measure import Figure, select
from tests.bench.reports import write_text_pdfs
from tests.bench.standins import child_standin
from tests.bench.window_stream import EVENTS_PER_S, LANES, figures_of, pace, waiting_session
from tests.bench.windows import print_figures, real_window
from tests.soak.day import press

# The measurement replaces the work and looks into the screens.
# pyright: reportPrivateUsage=false

FILES, API_FILES, WARM_FILES = 10_000, 200, 20
LATENCY_S = 2.0
"""What a quick model takes for a page; eight are asked at a time."""
RUN_S = 8.0
_ACT_MS = 250
_SETTLED_S = 6.0
"""Until the modules of screens that may be opened are there (`window.ahead`)."""


def measure() -> list[Figure]:
    """Return the figures of a fresh process."""
    return figures_of("tests.bench.busy_window")


def main() -> None:
    """Measure in this process and print the figures."""
    with tempfile.TemporaryDirectory() as folder, child_standin(LATENCY_S) as standin:
        papers = write_text_pdfs(Path(folder), API_FILES)
        settings = api_settings(standin.base_url, standin.host, goes_to_review_when_done=False)
        with real_window(Path(folder) / "data", settings) as window:
            spin(_SETTLED_S)
            work = window.app.runner._work
            window.app.runner._work = pace(LANES / EVENTS_PER_S)
            figures = [*_local(window, Path(folder))]
            window.app.runner._work = work
            figures += _api(window, papers)
    print_figures(figures)


def _local(window: Window, folder: Path) -> list[Figure]:
    app, shell, page = window.app, window.shell, window.screens.process.page
    session_id = waiting_session(window, FILES)
    window.session_desk.show_session(session_id)
    app.runner.start(session_id, load_tasks(app.database, session_id))
    page.list.select_first()
    page.open_drawer()
    spin(1.0)
    figures = _used("details open", lambda: press(page.list, Qt.Key.Key_Down))
    shell.open_screen(HISTORY)
    history: Any = shell.screen_widget(HISTORY)
    words = iter("1234567890" * 10)
    spin(1.0)
    figures += _used("History open", lambda: history.filters.search.setText(next(words)))
    history.filters.search.clear()
    figures += _used("jobs open", _exporting(window, history._desk._jobs, session_id, folder))
    if not window.session_desk.is_running:
        raise RuntimeError("the session ended before it was measured")
    window.session_desk.cancel()
    shell.open_screen(PROCESS)
    spin(1.0)
    return figures


def _exporting(window: Window, jobs: Any, session_id: str, folder: Path) -> Callable[[], None]:
    """Return what exports the session, again as soon as that has ended, with the popover of jobs open."""
    choice = jobs.export_choices[0]

    def export() -> None:
        if all(not job.is_running for job in jobs.jobs()):
            jobs.start_export(Scope(session_id=session_id), ExportWish(choice), folder / "out.json", choice.title)

    export()
    spin(0.5)
    window.shell.findChildren(JobsButton)[0].open()
    return export


def _api(window: Window, papers: Sequence[Path]) -> list[Figure]:
    app, page = window.app, window.screens.process.page
    files = select([str(path) for path in papers]).files
    session_id = app.recorder.ask(create_session, app.database, files, "openai").result()
    window.session_desk.show_session(session_id)
    app.runner.start(session_id, load_tasks(app.database, session_id))
    while session_summary(app.database, session_id).completed_files < WARM_FILES:
        spin(0.1)  # libraries, connections
    page.list.select_first()
    page.open_drawer()
    before = session_summary(app.database, session_id).completed_files
    figures = _used("answers of an API arriving, four a second", lambda: press(page.list, Qt.Key.Key_Down))
    after = session_summary(app.database, session_id)
    if after.failed_files or after.completed_files <= before:
        raise RuntimeError(f"no answers came: {after}")
    app.runner.close()
    return figures


def _used(name: str, act: Callable[[], object]) -> list[Figure]:
    using = QTimer(interval=_ACT_MS)
    using.timeout.connect(act)
    using.start()
    gaps = Gaps().watch(RUN_S)
    using.stop()
    return gap_figures(f"window, {name}", gaps)


if __name__ == "__main__":
    main()

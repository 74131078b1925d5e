"""A year in the window: 100,000 invented files in sessions like days of work, and what piles up meanwhile.

`python -m tests.bench.soak [FILES [FILES_A_DAY]]` runs in this process and prints what it counts after every
twentieth part; `make bench ARGS=soak` prints the slopes. It takes some twenty minutes of processor time (9 ms a file,
2 s a day), so it is measured only where it is named.
"""

import os
import sys
import tempfile
from pathlib import Path

from tests.bench.measure import Figure
from tests.bench.windows import print_figures, real_window
from tests.soak.counts import Counts, count, slopes
from tests.soak.day import Days

FILES, A_DAY = 100_000, 500
PER_FILES = 1000
MOST = {
    "python_blocks": 500.0,
    "qt_objects": 0.5,
    "widgets": 0.1,
    "descriptors": 0.05,
    "threads": 0.05,
    "connections": 0.01,
    "memory_mb": 0.2,
}
"""What each count may grow by in 1,000 files of the second half: until then caches fill, which know their bounds.

SQLite keeps 8 MB of pages for each of five connections, the window 48 MB of drawn pages and the last 30 sessions' rows:
with 500 files a day all are full after some 18,000. From 20,000 to 40,000 files the memory went from 354 to 356 MB.
"""


def measure() -> list[Figure]:
    """Return the slopes of a whole run in a process of its own."""
    from tests.bench.window_stream import figures_of  # which measures the window too, and imports what that takes

    return figures_of("tests.bench.soak")


def main(files: int = FILES, a_day: int = A_DAY) -> None:
    """Run in this process; print the counts to stderr on the way, and the figures as JSON in the last line."""
    looks = list[Counts]()
    days = files // a_day
    with tempfile.TemporaryDirectory() as folder, real_window(Path(folder) / "data") as window:
        window.settings_desk.change(goes_to_review_when_done=False)
        (out := Path(folder) / "out").mkdir()
        work = Days(window, out)
        for day in range(1, days + 1):
            work.work(a_day)
            looks.append(count())
            if day % max(1, days // 20) == 0 or day == 1:
                print(f"{day * a_day} files: {looks[-1]}", file=sys.stderr, flush=True)
    print_figures(_figures(looks, a_day))


def _figures(looks: list[Counts], a_day: int) -> list[Figure]:
    settled = looks[len(looks) // 2 :]
    grown = slopes(settled, PER_FILES / a_day)
    last = looks[-1]
    shown = [
        Figure(
            f"soak: {name.replace('_', ' ')} in {PER_FILES:,} files, of {getattr(last, name):,.0f} at the end",
            f"{grown[name]:+.2f}",
            f"≤ {most:g}",
            "met" if grown[name] <= most else "MISSED",
        )
        for name, most in MOST.items()
    ]
    return [Figure("soak: files in all", f"{len(looks) * a_day:,} in {len(looks)} sessions"), *shown]


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    main(*map(int, sys.argv[1:]))

"""How long the window takes to be usable, beside a bare PySide6 window; all as fresh processes.

Usable is a window that is painted and takes input: what is dropped, typed or clicked from then on is done (held by the
tests of `first_window`). That is measured to the end of the first paint, of the bare window as of ours; a zero timer
set before it, which was measured once, runs before anything is painted. What comes after it, until the database is
open and every part answers, is measured too, and must hardly grow with what the data folder holds: a session that has
ended, or one of as many files that was cut off in the middle, which is shown then and set back.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from desktop_app.store.database import open_database
from desktop_app.store.work.progress import save_steps
from tests.bench.measure import Figure, ratio
from tests.bench.store import NoKeyStore, no_op_steps, steps_together
from tests.store.builders import new_session

ROUNDS = 9
FILES = 10_000
BEGUN = 3
_BARE = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
class Window(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, self.tell)
    def tell(self):
        print("usable", flush=True)
        application.quit()
application = QApplication(["bare"])
window = Window()
window.resize(1280, 820)
window.show()
application.exec()
"""
_OURS = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop_app.window import start
from desktop_app.ui.shell.first_window import FirstWindow
class Window(FirstWindow):
    def __init__(self, *words):
        super().__init__(*words)
        self.painted.connect(lambda: print("usable", flush=True))
    def hold(self, shell):
        super().hold(shell)
        QTimer.singleShot(0, self.tell)
    def tell(self):
        QApplication.processEvents()  # what the parts do in their first turn, and the first paint of it
        print("complete", flush=True)
        self.close()
start.FirstWindow = Window
start.run_window(Path(sys.argv[1]), [])
"""


def measure() -> list[Figure]:
    """Return the ratios of the medians, taken in turn so that all see the same load."""
    with tempfile.TemporaryDirectory() as folder:
        empty, full, cut_off = (str(Path(folder) / name) for name in ("empty", "full", "cut_off"))
        for data_dir in (empty, full, cut_off):
            _seconds(_OURS, data_dir, folder, 2)  # the first start makes the key and the database, and compiles
        _seconds(_BARE, empty, folder, 1)
        _fill(Path(full), FILES)
        _fill(Path(cut_off), FILES // 2)
        bare, ours, laden, again = (list[list[float]]() for _ in range(4))
        for _ in range(ROUNDS):
            bare.append(_seconds(_BARE, empty, folder, 1))
            ours.append(_seconds(_OURS, empty, folder, 2))
            laden.append(_seconds(_OURS, full, folder, 2))
            again.append(_seconds(_OURS, _copy(cut_off), folder, 2))
    (bare_s,), (usable_s, complete_s), (_, laden_s), (_, again_s) = map(_medians, (bare, ours, laden, again))
    return [
        ratio("cold start to a usable window", usable_s, bare_s, 1.5),
        Figure("cold start until every part answers", f"{complete_s:.2f} s"),
        ratio(f"the same with {FILES} files, against an empty folder", laden_s, complete_s, 1.2),
        ratio(f"the same with {FILES} files cut off in the middle", again_s, complete_s, 1.2),
    ]


def _medians(rounds: list[list[float]]) -> list[float]:
    return [statistics.median(column) for column in zip(*rounds, strict=True)]


def _fill(data_dir: Path, ended: int) -> None:
    """Put a session of many files into a data folder; those behind the ended ones were begun or wait."""
    database = open_database(data_dir, key_store=NoKeyStore())
    file_ids = new_session(database, FILES)
    for batch in steps_together(file_ids[:ended]):
        save_steps(database, batch)
    for file_id in file_ids[ended : ended + BEGUN]:
        save_steps(database, no_op_steps(file_id)[:2])
    database.close()


def _copy(data_dir: str) -> str:
    """Return a copy of a data folder, in which nothing has been set back yet."""
    copy = f"{data_dir}-again"
    shutil.rmtree(copy, ignore_errors=True)
    return str(shutil.copytree(data_dir, copy))


def _seconds(script: str, data_dir: str, folder: str, moments: int) -> list[float]:
    """Start a script and return when it printed each of its moments, in seconds from its start."""
    # Compiled as an installed program is; what the tests' own environment says of it does not count.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | {
        "PYTHONPYCACHEPREFIX": f"{folder}/compiled",
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    }
    root = Path(__file__).resolve().parents[2]
    start = time.perf_counter()
    seconds = list[float]()
    with subprocess.Popen(
        [sys.executable, "-c", script, data_dir], stdout=subprocess.PIPE, text=True, env=environment, cwd=root
    ) as process:
        for _ in range(moments):
            if process.stdout is None or not process.stdout.readline():
                raise RuntimeError(f"the window did not come up: exit status {process.wait()}, moments {seconds}")
            seconds.append(time.perf_counter() - start)
    return seconds

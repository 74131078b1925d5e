"""How long the window takes to be usable, beside a bare PySide6 window; both as fresh processes."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.measure import Figure, ratio

ROUNDS = 9
_BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication(["bare"])
window = QWidget()
window.resize(1280, 820)
window.show()
QTimer.singleShot(0, lambda: print("usable", flush=True))
application.exec()
"""
_OURS = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from desktop_app.window import start as window
application = window.make_application()
QTimer.singleShot(0, lambda: print("usable", flush=True))
window.run_window(Path(sys.argv[1]), [])
"""


def measure() -> list[Figure]:
    """Return the ratio of the medians, the two taken in turn so that both see the same load."""
    with tempfile.TemporaryDirectory() as folder:
        for script in (_BARE, _OURS):  # the first start makes the key and the database, and compiles
            _seconds_to_usable(script, folder)
        bare, ours = list[float](), list[float]()
        for _ in range(ROUNDS):
            bare.append(_seconds_to_usable(_BARE, folder))
            ours.append(_seconds_to_usable(_OURS, folder))
    return [ratio("cold start to a usable window", statistics.median(ours), statistics.median(bare), 1.5)]


def _seconds_to_usable(script: str, folder: str) -> float:
    # Compiled as an installed program is; what the tests' own environment says of it does not count.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | {
        "PYTHONPYCACHEPREFIX": f"{folder}/compiled",
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    }
    root = Path(__file__).resolve().parents[2]
    start = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", script, folder], stdout=subprocess.PIPE, text=True, env=environment, cwd=root
    ) as process:
        if process.stdout is None or process.stdout.readline() != "usable\n":
            raise RuntimeError("the window did not come up")
        seconds = time.perf_counter() - start
        process.kill()
    return seconds

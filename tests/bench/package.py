"""The packaged program beside a bare PySide6 program that is packaged in the same way: size, start, memory.

Measures dist/labstream (`make program`), or what LABSTREAM_PROGRAM names, on a virtual display; the bare one is built
here with the same PyInstaller. The start is taken from outside, in turns, warm, the best of several: from the call
until the window is seen on the screen.
"""

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

import psutil

from tests.bench.measure import Figure, at_most, ratio

ROUNDS = 9
MOST_MB = 400
_SETTLING_S = 5.0
"""After so long the parts that are loaded after the first paint are there, and the memory is measured."""

_BARE = """
import sys
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

application = QApplication(sys.argv)
window = QMainWindow()
window.setWindowTitle("Bare")
label = QLabel("Nothing but a window")
label.setAlignment(Qt.AlignmentFlag.AlignCenter)
window.setCentralWidget(label)
window.resize(1280, 820)
window.show()
sys.exit(application.exec())
"""


@dataclass(frozen=True)
class _Packaged:
    """A packaged program: its file, the folder it lies in, and where it keeps its data."""

    program: Path
    data_dir: Path

    @property
    def size_mb(self) -> float:
        """What it takes on the disk, in MB as `du -m` counts them, each file once."""
        told = subprocess.run(["du", "-sm", self.program.parent], capture_output=True, text=True, check=True).stdout
        return float(told.split()[0])


def measure() -> list[Figure]:
    """Return the figures; one that says what is missing where there is no program or no tool."""
    named = os.environ.get("LABSTREAM_PROGRAM", "dist/labstream/labstream")
    program = Path(named).resolve()
    missing = [tool for tool in ("Xvfb", "xdotool", "du") if shutil.which(tool) is None]
    if not program.exists() or missing:
        return [Figure("package", f"not measured: {', '.join(missing) or 'make program'} first")]
    with tempfile.TemporaryDirectory() as folder, _screen() as display:
        bare = _Packaged(_build_bare(Path(folder)), Path(folder) / "none")
        ours = _Packaged(program, Path(folder) / "data")
        _, bare_mb = _start(bare, display, _SETTLING_S)  # which warms the disk's cache and makes the data folder too
        _, ours_mb = _start(ours, display, _SETTLING_S)
        rounds = [(_start(bare, display)[0], _start(ours, display)[0]) for _ in range(ROUNDS)]
        bare_size_mb = bare.size_mb
    bare_s, ours_s = (min(column) for column in zip(*rounds, strict=True))
    return [
        at_most("package: installed size", ours.size_mb, MOST_MB, "MB"),
        Figure("package: size of a bare PySide6 program", f"{bare_size_mb:.0f} MB"),
        Figure("package: start to the first window, and the bare one's", f"{ours_s:.2f} s, {bare_s:.2f} s"),
        ratio("package: start against the bare one's", ours_s, bare_s, 1.5),
        Figure("package: memory of the open window, and of the bare one", f"{ours_mb:.0f} MB, {bare_mb:.0f} MB"),
    ]


def _build_bare(folder: Path) -> Path:
    script = folder / "bare.py"
    script.write_text(_BARE, encoding="utf-8")
    options = ["--noconfirm", "--log-level", "ERROR", "--distpath", folder / "dist", "--workpath", folder / "build"]
    command = [sys.executable, "-m", "PyInstaller", *options, "--specpath", folder, script]
    subprocess.run(command, check=True, capture_output=True)
    return folder / "dist" / "bare" / "bare"


def _start(packaged: _Packaged, display: str, settling_s: float = 0.0) -> tuple[float, float]:
    """Return the seconds until a window is seen, and the program's resident memory in MB so much later."""
    home = packaged.data_dir.parent
    environment = {
        "HOME": str(home),
        "DISPLAY": display,
        "LABSTREAM_DATA_DIR": str(packaged.data_dir),
        "LANG": "C.UTF-8",
        "PATH": "/usr/bin:/bin",
    }
    watch = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "Labstream|Bare"]
    start_s = time.perf_counter()
    with subprocess.Popen([packaged.program], env=environment, stderr=subprocess.DEVNULL) as process:
        subprocess.run(watch, env=environment, check=True, capture_output=True, timeout=60)
        seconds = time.perf_counter() - start_s
        time.sleep(settling_s)
        memory_mb = psutil.Process(process.pid).memory_info().rss / 1e6
        process.terminate()
    return seconds, memory_mb


@contextlib.contextmanager
def _screen() -> Generator[str]:
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        with os.fdopen(read) as told:
            yield f":{told.readline().strip()}"
        server.terminate()

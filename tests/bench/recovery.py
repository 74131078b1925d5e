"""How soon after a kill the first file runs again: from the start of the process to its first committed running status.

The program is killed in mid-run, as a power cut would; then the command `resume` and the window, set so that it goes on
by itself, are started on what was left. Both as fresh processes, in turn.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.measure import Figure, at_most
from tests.bench.reports import write_text_pdfs
from tests.whole.program import Program, kill_with_children, wait_for_line

FEW, MANY = 100, 10_000
ROUNDS = 3
_GOES_ON = """
import sys
from desktop_app import app
from desktop_app.cli import main
from desktop_app.window import start
from pathlib import Path
class Telling(app.Recorder):
    def __init__(self, save):
        super().__init__(save)
        self.recorded.connect(self.tell)
    def tell(self, batch):
        if any(progress.status.is_running for progress in batch):
            print("running", flush=True)
app.Recorder = Telling
words = sys.argv[2:]
sys.exit(main.main(words) if words else start.run_window(Path(sys.argv[1]), []))
"""


def measure() -> list[Figure]:
    """Return the seconds of the command and of the window, for a small and a large session."""
    figures: list[Figure] = []
    with tempfile.TemporaryDirectory() as folder:
        for count in (FEW, MANY):
            killed = _killed_session(Path(folder) / str(count), count)
            took = {"the command": list[float](), "the window": list[float]()}
            for _ in range(ROUNDS):
                for name, seconds in took.items():
                    data_dir = shutil.copytree(killed, Path(folder) / "again")
                    words = ["resume", "last", "--quiet"] if name == "the command" else []
                    seconds.append(_first_file_s(data_dir, words, folder))
                    shutil.rmtree(data_dir)
            figures += [
                at_most(f"recovery: {name}, {count} files, start to first file", statistics.median(seconds), 2, "s")
                for name, seconds in took.items()
            ]
    return figures


def _killed_session(folder: Path, count: int) -> Path:
    """Return the data folder of a program that was killed while it read files."""
    papers = folder / "papers"
    papers.mkdir(parents=True)
    (paper,) = write_text_pdfs(papers, 1)
    for number in range(1, count):
        (papers / f"{number}.pdf").hardlink_to(paper)
    program = Program(folder / "data", PYTHON_KEYRING_BACKEND="keyring.backends.fail.Keyring")
    running = program.start("process", papers)
    wait_for_line(running, " %: ")
    kill_with_children(running)
    (program.data_dir / "settings.toml").write_text("resumes_interrupted = true\n", encoding="utf-8")
    return program.data_dir


def _first_file_s(data_dir: Path, words: list[str], folder: str) -> float:
    """Return the seconds until a file that was left runs again; the program is killed then."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | {
        "LABSTREAM_DATA_DIR": str(data_dir),
        "PYTHONPYCACHEPREFIX": f"{folder}/compiled",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
    }
    root = Path(__file__).resolve().parents[2]
    command = [sys.executable, "-c", _GOES_ON, str(data_dir), *words]
    start = time.perf_counter()
    process = subprocess.Popen(
        command, env=environment, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    wait_for_line(process, "running")
    took_s = time.perf_counter() - start
    kill_with_children(process)
    return took_s

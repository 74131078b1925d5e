"""A thread that hangs, as on a drive that does not answer, holds up neither the closing nor the program's end."""

import subprocess
import sys
import threading

from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication

from desktop_app.background.pools import end_pool
from desktop_app.core.program.leaving import HANGING, leave

HANGS = """
import os, sys, threading
from PySide6.QtCore import QCoreApplication
from desktop_app.background.errands import Errands
from desktop_app.core.program.leaving import leave

def hang():
    entered.set()
    os.read(os.pipe()[0], 1)

application = QCoreApplication([])
entered = threading.Event()
errands = Errands()
errands.run(print, hang)
entered.wait()
errands.close(1)
del errands
sys.stdout.write("closed")
sys.exit(leave(3))
"""


def test_a_program_ends_though_one_of_its_threads_hangs() -> None:
    ended = subprocess.run([sys.executable, "-c", HANGS], capture_output=True, text=True, timeout=300)
    assert (ended.returncode, ended.stdout) == (3, "closed")
    assert ended.stderr == "An errand did not end within 1 ms\n"


def test_one_that_was_late_changes_nothing(qapp: QApplication) -> None:
    pool, gate = QThreadPool(), threading.Event()
    pool.start(gate.wait)
    assert not end_pool(pool, 1)
    late = [thread for thread in threading.enumerate() if thread.name == HANGING]
    assert len(late) == 1
    gate.set()
    late[0].join(300)
    assert end_pool(pool, 0)
    assert leave(0) == 0

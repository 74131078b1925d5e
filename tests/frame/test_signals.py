"""The installed PySide6 survives many signals: 6.12.0 aborts Python 3.10 and 3.11 after some 580."""

import subprocess
import sys

EMIT_OFTEN = """
from PySide6.QtCore import QObject, Signal

class Emitter(QObject):
    emitted = Signal(int)

emitter, seen = Emitter(), []
emitter.emitted.connect(seen.append)
for number in range(3000):
    emitter.emitted.emit(number)
print(len(seen))
"""


def test_3000_signals_do_not_abort_python() -> None:
    ended = subprocess.run([sys.executable, "-c", EMIT_OFTEN], capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stdout.strip(), ended.stderr) == (0, "3000", "")

"""How late a timer of the main thread is, again and again: what else would have waited as long, and for what.

`python -m tests.bench.slow_disk --stacks` prints what all threads did in the longest gaps.
"""

import faulthandler
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt, QTimer

from tests.bench.measure import Figure, at_most

LONGEST_MS, USUAL_MS = 50, 16
_TICK_MS = 4
_LOOKED_AT_MS = 30
_SHOWN = 5


@dataclass(frozen=True)
class Gap:
    """So long the event loop did not come round; for some of it the main thread was ready, but no core was free."""

    ms: float
    coreless_ms: float
    stacks: str = ""

    @property
    def own_ms(self) -> float:
        """What would be left on a computer that does nothing else."""
        return max(0.0, self.ms - self.coreless_ms)


class Gaps:
    """Notes gaps of the event loop of the thread that makes it."""

    def __init__(self) -> None:
        self._gaps: list[Gap] = []
        self._clock = QElapsedTimer()
        self._schedule = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
        self._coreless_ms = 0.0
        self._stacks = Stacks() if "--stacks" in sys.argv else None

    def watch(self, seconds: float) -> list[Gap]:
        """Run the event loop for so long and return the gaps, shortest first."""
        ticker = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=_TICK_MS)
        ticker.timeout.connect(self._note_gap)
        self._coreless_ms = self._read_coreless_ms()
        self._clock.start()
        ticker.start()
        spin(seconds)
        ticker.stop()
        if self._stacks is not None:
            self._stacks.close()
            _show(sorted(self._gaps, key=lambda gap: -gap.own_ms)[:_SHOWN])
        return sorted(self._gaps, key=lambda gap: gap.ms)

    def _note_gap(self) -> None:
        coreless_ms = self._read_coreless_ms()
        ms = self._clock.nsecsElapsed() / 1e6 - _TICK_MS
        stacks = self._stacks.take() if self._stacks is not None else ""
        self._gaps.append(Gap(ms, coreless_ms - self._coreless_ms, stacks))
        self._coreless_ms = coreless_ms
        self._clock.restart()

    def _read_coreless_ms(self) -> float:
        """Return for how long this thread has been ready without a core; 0 where the system does not tell."""
        return int(self._schedule.read_bytes().split()[1]) / 1e6 if self._schedule.exists() else 0.0


class Stacks:
    """Looks from another thread at what all do, whenever a gap has become a long one."""

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile()  # noqa: SIM115 - closed by `close`
        self._lock = threading.Lock()
        self._begun_s = time.perf_counter()
        self._is_closed = False
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()

    def take(self) -> str:
        """Return what was seen in the gap that ends now, and begin the next."""
        with self._lock:
            self._begun_s = time.perf_counter()
            if not self._file.tell():
                return ""
            self._file.seek(0)
            seen = self._file.read().decode(errors="replace")
            self._file.seek(0)
            self._file.truncate()
            return seen

    def close(self) -> None:
        """Look no more."""
        self._is_closed = True
        self._thread.join()
        self._file.close()

    def _look(self) -> None:
        while not self._is_closed:
            time.sleep(_TICK_MS / 1000)
            with self._lock:
                since_ms = 1000 * (time.perf_counter() - self._begun_s)
                if since_ms > _LOOKED_AT_MS:
                    self._file.write(f"\nafter {since_ms:.0f} ms\n".encode())
                    self._file.flush()
                    # Not sys._current_frames(): who holds a frame keeps its painter alive, which Qt does not survive.
                    faulthandler.dump_traceback(self._file)
                    self._file.seek(0, 2)


def gap_figures(name: str, gaps: list[Gap]) -> list[Figure]:
    """Return the longest gap and that which 99 of 100 do not reach; `gaps` from the shortest to the longest."""
    own_ms = max(gap.own_ms for gap in gaps)
    return [
        at_most(f"{name}: longest event-loop gap", gaps[-1].ms, LONGEST_MS, "ms"),
        at_most(f"{name}: the same, but for waits for a core", own_ms, LONGEST_MS, "ms"),
        at_most(f"{name}: 99th percentile of gaps", gaps[int(0.99 * len(gaps))].ms, USUAL_MS, "ms"),
    ]


def spin(seconds: float) -> None:
    """Run the event loop for so long."""
    loop = QEventLoop()
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    loop.exec()


def _show(gaps: list[Gap]) -> None:
    for gap in gaps:
        head = f"== {gap.ms:.0f} ms, of which {gap.coreless_ms:.0f} ms without a core"
        print(head, gap.stacks or "(too short to be looked at)", sep="\n", file=sys.stderr)

"""The pool: order, limits, stopping, and that every file's end comes back as recorded before it counts."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.background.contents import Contents
from desktop_app.background.queue import MOST_UNRECORDED_FILES
from desktop_app.background.runner import Runner
from desktop_app.core.errors import ErrorCode, Failure
from desktop_app.core.progress import FileProgress, FileTask, Step, StopReason
from desktop_app.core.status import FileStatus


def tasks(count: int) -> list[FileTask]:
    return [FileTask(f"f{number}", "s", f"/{number}.pdf", f"{number}.pdf") for number in range(count)]


class Echo(QObject):
    """Stands for the recorder: each step is recorded as it comes, in the main thread."""

    def __init__(self, runner: Runner) -> None:
        super().__init__()
        self.runner = runner
        self.is_holding_back = False
        self.held: list[FileProgress] = []

    @Slot(object)
    def take(self, step: Step) -> None:
        self.held.append(step.progress)
        if not self.is_holding_back:
            self.release()

    def release(self) -> None:
        batch, self.held = self.held, []
        self.runner.note_recorded(batch)


class Bench:
    """A runner whose steps are recorded at once, and what it did."""

    def __init__(self, files_at_a_time: int = 2) -> None:
        self.started: list[str] = []
        self.most_at_once = 0
        self.gate = threading.Event()
        self.gate.set()
        self.ended: dict[str, FileStatus] = {}
        self._running = 0
        self._lock = threading.Lock()
        self.runner = Runner(self.work, Contents(), files_at_a_time)
        self.echo = Echo(self.runner)
        self.runner.stepped.connect(self.echo.take, Qt.ConnectionType.QueuedConnection)

    def work(self, task: FileTask, stop_reason: Callable[[], StopReason | None]) -> Iterator[Step]:
        with self._lock:
            self.started.append(task.file_id)
            self._running += 1
            self.most_at_once = max(self.most_at_once, self._running)
        yield Step(FileProgress(task.file_id, "s", FileStatus.EXTRACTING, 30))
        while stop_reason() is None and not self.gate.wait(0.01):
            pass
        reason = stop_reason()
        status = {
            None: FileStatus.COMPLETED,
            StopReason.CANCELLED: FileStatus.CANCELLED,
            StopReason.INTERRUPTED: FileStatus.PENDING,
            StopReason.SESSION_TIMEOUT: FileStatus.TIMEOUT,
        }[reason]
        with self._lock:
            self._running -= 1
            self.ended[task.file_id] = status
        yield Step(FileProgress(task.file_id, "s", status, 100))


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    bench = Bench()
    yield bench
    assert bench.runner.close()


def test_all_files_run_so_many_at_a_time(bench: Bench, qtbot: QtBot) -> None:
    bench.gate.clear()
    bench.runner.start("s", tasks(200))
    qtbot.waitUntil(lambda: len(bench.started) == 2)
    with qtbot.waitSignal(bench.runner.finished):
        bench.gate.set()
    assert sorted(bench.started) == sorted(task.file_id for task in tasks(200))
    assert bench.most_at_once == 2
    assert set(bench.ended.values()) == {FileStatus.COMPLETED}


def test_it_rests_once_all_steps_are_told(bench: Bench, qtbot: QtBot) -> None:
    told: list[FileProgress] = []
    bench.runner.stepped.connect(lambda step: told.append(step.progress), Qt.ConnectionType.DirectConnection)
    with qtbot.waitSignal(bench.runner.rested):
        bench.runner.start("s", tasks(20))
    assert sum(progress.status is FileStatus.COMPLETED for progress in told) == 20


def test_files_run_in_the_order_they_were_added(qtbot: QtBot) -> None:
    bench = Bench(files_at_a_time=1)
    with qtbot.waitSignal(bench.runner.finished):
        bench.runner.start("s", tasks(20))
    assert bench.started == [task.file_id for task in tasks(20)]
    assert bench.runner.close()


def test_each_engine_has_places_of_its_own(bench: Bench, qtbot: QtBot) -> None:
    bench.runner.set_files_at_a_time(1, {"openai": 2})
    here = tasks(3)
    there = [replace(task, file_id=f"a{task.file_id}", session_id="t", engine="openai") for task in tasks(5)]
    bench.gate.clear()
    bench.runner.start("s", here)
    qtbot.waitUntil(lambda: bench.started == ["f0"])
    bench.runner.start("t", there)
    qtbot.waitUntil(lambda: len(bench.started) == 3)
    assert sorted(bench.started) == ["af0", "af1", "f0"]
    with qtbot.waitSignal(bench.runner.finished):
        bench.gate.set()
    assert bench.most_at_once == 3
    assert len(bench.started) == len(here) + len(there)


def test_more_places_are_taken_at_once(bench: Bench, qtbot: QtBot) -> None:
    bench.runner.set_files_at_a_time(1)
    bench.gate.clear()
    bench.runner.start("s", tasks(6))
    qtbot.waitUntil(lambda: len(bench.started) == 1)
    bench.runner.set_files_at_a_time(4)
    qtbot.waitUntil(lambda: len(bench.started) == 4)
    with qtbot.waitSignal(bench.runner.finished):
        bench.gate.set()
    assert bench.most_at_once == 4


def test_nothing_to_do_is_finished_at_once(bench: Bench, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bench.runner.finished):
        bench.runner.start("s", [])


def test_a_file_counts_when_it_is_recorded_and_unrecorded_ones_hold_the_pool_back(bench: Bench, qtbot: QtBot) -> None:
    bench.echo.is_holding_back = True
    bench.runner.start("s", tasks(2 * MOST_UNRECORDED_FILES))
    qtbot.waitUntil(lambda: len(bench.ended) == MOST_UNRECORDED_FILES)
    with qtbot.assertNotEmitted(bench.runner.finished, wait=50):
        pass
    assert len(bench.started) == MOST_UNRECORDED_FILES
    bench.echo.is_holding_back = False
    with qtbot.waitSignal(bench.runner.finished):
        bench.echo.release()
    assert len(bench.ended) == 2 * MOST_UNRECORDED_FILES


@pytest.mark.parametrize(
    ("reason", "status"),
    [(StopReason.INTERRUPTED, FileStatus.PENDING), (StopReason.CANCELLED, FileStatus.CANCELLED)],
)
def test_stopping_leaves_waiting_files_alone(
    bench: Bench, qtbot: QtBot, reason: StopReason, status: FileStatus
) -> None:
    bench.gate.clear()
    bench.runner.start("s", tasks(10))
    qtbot.waitUntil(lambda: len(bench.started) == 2)
    with qtbot.waitSignal(bench.runner.finished):
        bench.runner.stop("s", reason)
    assert len(bench.started) == 2
    assert set(bench.ended.values()) == {status}


def test_when_the_time_is_over_waiting_files_end_too(bench: Bench, qtbot: QtBot) -> None:
    bench.gate.clear()
    bench.runner.start("s", tasks(10))
    qtbot.waitUntil(lambda: len(bench.started) == 2)
    with qtbot.waitSignal(bench.runner.finished):
        bench.runner.stop("s", StopReason.SESSION_TIMEOUT)
    assert len(bench.ended) == 10
    assert set(bench.ended.values()) == {FileStatus.TIMEOUT}


def test_one_file_is_cancelled_and_the_others_go_on(bench: Bench, qtbot: QtBot) -> None:
    bench.gate.clear()
    bench.runner.start("s", tasks(5))
    qtbot.waitUntil(lambda: len(bench.started) == 2)
    bench.runner.stop_files(["f0", "f4"], StopReason.CANCELLED)
    qtbot.waitUntil(lambda: "f0" in bench.ended)
    with qtbot.waitSignal(bench.runner.finished):
        bench.gate.set()
    assert bench.ended["f0"] is FileStatus.CANCELLED
    assert "f4" not in bench.started
    assert bench.ended["f1"] is FileStatus.COMPLETED


def test_a_paused_session_begins_no_further_file_and_goes_on_later(bench: Bench, qtbot: QtBot) -> None:
    bench.gate.clear()
    bench.runner.start("s", tasks(6))
    qtbot.waitUntil(lambda: len(bench.started) == 2)
    bench.runner.pause("s")
    with qtbot.waitSignal(bench.runner.finished):
        bench.gate.set()
    assert len(bench.ended) == 2
    assert bench.runner.sessions() == {"s"}
    with qtbot.waitSignal(bench.runner.finished):
        bench.runner.start("s", tasks(6)[2:])
    assert len(bench.ended) == 6
    assert len(bench.started) == 6


def test_while_nothing_can_be_stored_no_file_begins_and_those_in_hand_go_on(bench: Bench, qtbot: QtBot) -> None:
    bench.gate.clear()
    bench.runner.start("s", tasks(6))
    qtbot.waitUntil(lambda: len(bench.started) == 2)
    bench.runner.note_trouble(Failure.of(ErrorCode.DATABASE, reason="missing"))
    bench.gate.set()
    qtbot.waitUntil(lambda: len(bench.ended) == 2)
    QApplication.processEvents()
    assert len(bench.started) == 2
    with qtbot.waitSignal(bench.runner.finished):
        bench.runner.note_trouble(None)
    assert len(bench.ended) == 6


def test_pausing_one_session_lets_the_other_go_on(bench: Bench, qtbot: QtBot) -> None:
    bench.gate.clear()
    bench.runner.start("s", tasks(4))
    qtbot.waitUntil(lambda: len(bench.started) == 2)
    bench.runner.pause("s")
    other = [replace(task, file_id=f"other-{task.file_id}", session_id="o") for task in tasks(3)]
    bench.runner.start("o", other)
    with qtbot.waitSignal(bench.runner.finished):
        bench.gate.set()
    assert sorted(bench.ended) == ["f0", "f1", "other-f0", "other-f1", "other-f2"]


def test_more_files_at_a_time(bench: Bench, qtbot: QtBot) -> None:
    bench.gate.clear()
    bench.runner.start("s", tasks(6))
    bench.runner.set_files_at_a_time(5)
    qtbot.waitUntil(lambda: len(bench.started) == 5)
    with qtbot.waitSignal(bench.runner.finished):
        bench.gate.set()


def test_more_files_can_be_started_after_the_end(bench: Bench, qtbot: QtBot) -> None:
    for _ in range(2):
        with qtbot.waitSignal(bench.runner.finished):
            bench.runner.start("s", tasks(3))
    assert len(bench.started) == 6


@pytest.mark.expected_log("An attempt broke off: RuntimeError")
def test_an_attempt_that_raises_does_not_stop_the_pool(qtbot: QtBot) -> None:
    bench = Bench(files_at_a_time=1)
    work = bench.work

    def broken(task: FileTask, stop_reason: Callable[[], StopReason | None]) -> Iterator[Step]:
        if task.file_id == "f0":
            raise RuntimeError
        return work(task, stop_reason)

    runner = Runner(broken, Contents(), 1)
    bench.echo.runner = runner
    runner.stepped.connect(bench.echo.take, Qt.ConnectionType.QueuedConnection)
    with qtbot.waitSignal(runner.finished):
        runner.start("s", tasks(3))
    assert set(bench.ended) == {"f1", "f2"}
    assert runner.close()

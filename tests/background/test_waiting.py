"""Files that wait: their order, the time of the next attempt, engines left alone, and files asked for anew."""

from dataclasses import replace

import pytest

from desktop_app.background.queue import FileQueue
from desktop_app.core.clock import LONGEST_WAIT_S, Clock
from desktop_app.core.errors import ErrorCode, Failure
from desktop_app.core.progress import FileProgress, FileTask, StopReason
from desktop_app.core.status import FileStatus


class FakeTime:
    """A clock that stands still until it is set."""

    def __init__(self) -> None:
        self.wall_ms, self.steady_s = 1_000_000, 50.0
        self.clock = Clock(lambda: self.wall_ms, lambda: self.steady_s)

    def pass_s(self, seconds: float) -> None:
        self.wall_ms += round(1000 * seconds)
        self.steady_s += seconds


@pytest.fixture
def time() -> FakeTime:
    return FakeTime()


@pytest.fixture
def queue(time: FakeTime) -> FileQueue:
    return FileQueue(time.clock)


def task(number: int, **facts: object) -> FileTask:
    made = FileTask(f"f{number}", "s", f"/{number}.pdf", f"{number}.pdf")
    return replace(made, **facts)  # pyright: ignore[reportArgumentType] - names checked by dataclass


def ended(task: FileTask, status: FileStatus = FileStatus.COMPLETED, **facts: object) -> FileProgress:
    made = FileProgress(task.file_id, task.session_id, status, attempt=task.attempt, attempt_round=task.attempt_round)
    return replace(made, **facts)  # pyright: ignore[reportArgumentType] - names checked by dataclass


def taken(queue: FileQueue) -> list[str]:
    found: list[str] = []
    while (one := queue.take()) is not None:
        found.append(one.file_id)
    return found


def test_a_file_comes_back_by_itself_when_its_time_has_come(queue: FileQueue, time: FakeTime) -> None:
    queue.add("s", [task(1), task(2)])
    first = queue.take()
    assert first is not None
    queue.close_files([ended(first, FileStatus.PENDING, attempt=2, retry_at_ms=time.wall_ms + 4_000, sha256="ab")])
    assert taken(queue) == ["f2"]
    assert not queue.is_idle()
    assert queue.sessions() == {"s"}
    assert queue.next_in_s() == pytest.approx(4.0)
    time.pass_s(4)
    again = queue.take()
    assert again is not None
    assert (again.file_id, again.attempt, again.sha256, again.source) == ("f1", 2, "ab", "/1.pdf")


def test_a_time_that_was_stored_before_a_restart_is_waited_for(queue: FileQueue, time: FakeTime) -> None:
    queue.add("s", [task(1, attempt=2, retry_at_ms=time.wall_ms + 2_000), task(2)])
    assert taken(queue) == ["f2"]
    time.pass_s(2)
    assert taken(queue) == ["f1"]


def test_sleep_does_not_prolong_a_wait_and_a_clock_set_back_does_not_make_it_endless(
    queue: FileQueue, time: FakeTime
) -> None:
    queue.add("s", [task(1, retry_at_ms=time.wall_ms + 60_000), task(2, retry_at_ms=time.wall_ms + 10**12)])
    time.wall_ms += 60_000  # the computer slept: the steady clock stood still
    assert taken(queue) == ["f1"]
    time.wall_ms -= 10**9
    time.steady_s += LONGEST_WAIT_S
    assert taken(queue) == ["f2"]


def test_one_slowed_file_slows_its_engine_and_no_other(queue: FileQueue, time: FakeTime) -> None:
    queue.add("s", [task(1, engine="openai"), task(2, engine="openai"), task(3), task(4, engine="openai"), task(5)])
    first = queue.take()
    assert first is not None
    queue.close_engine("openai", time.wall_ms + 5_000)
    queue.close_engine("openai", time.wall_ms + 1_000)
    assert taken(queue) == ["f3", "f5"]
    assert not queue.is_idle()
    time.pass_s(4)
    assert taken(queue) == []
    time.pass_s(1)
    assert taken(queue) == ["f2", "f4"]


def test_files_moved_to_the_top_begin_first_in_their_order(queue: FileQueue) -> None:
    queue.add("s", [task(number) for number in range(5)])
    queue.move_to_top("s", ["f3", "f4", "f9"])
    queue.move_to_top("s", ["f2"])
    assert taken(queue) == ["f2", "f3", "f4", "f0", "f1"]


def test_a_file_that_is_stopping_when_it_is_wanted_again_runs_again(queue: FileQueue) -> None:
    queue.add("s", [task(1)])
    first = queue.take()
    assert first is not None
    queue.stop("s", StopReason.INTERRUPTED)
    queue.add("s", [task(1)])
    assert taken(queue) == []
    queue.close_files([ended(first, FileStatus.PENDING)])
    assert taken(queue) == ["f1"]


def test_a_file_that_completes_although_it_was_asked_for_again_is_not_run_twice(queue: FileQueue) -> None:
    queue.add("s", [task(1)])
    first = queue.take()
    assert first is not None
    queue.add("s", [task(1)])
    queue.close_files([ended(first)])
    assert taken(queue) == []
    assert queue.is_idle()


def test_a_later_attempt_asked_for_while_an_earlier_one_stops_is_run_after_it(queue: FileQueue) -> None:
    queue.add("s", [task(1)])
    first = queue.take()
    assert first is not None
    queue.stop_files(["f1"], StopReason.CANCELLED)
    second = task(1, attempt=2, source="/other.pdf")
    queue.add("s", [second])
    assert queue.stop_reason(first) is StopReason.INTERRUPTED
    queue.close_files([ended(second, FileStatus.PENDING)])  # as it is stored: the cancelled attempt is passed over
    assert queue.take() == second
    assert queue.stop_reason(second) is None


def test_a_paused_session_keeps_what_waits_and_a_cancelled_one_nothing(queue: FileQueue, time: FakeTime) -> None:
    queue.add("s", [task(1), task(2, retry_at_ms=time.wall_ms + 1_000)])
    queue.pause("s")
    time.pass_s(1)
    assert taken(queue) == []
    assert queue.is_idle()
    assert queue.sessions() == {"s"}
    queue.stop("s", StopReason.CANCELLED)
    assert queue.sessions() == set()


def test_when_the_sessions_time_is_over_files_that_wait_end_too(queue: FileQueue, time: FakeTime) -> None:
    queue.add("s", [task(1), task(2, retry_at_ms=time.wall_ms + 60_000)])
    first = queue.take()
    assert first is not None
    queue.stop("s", StopReason.SESSION_TIMEOUT)
    queue.close_files([ended(first, FileStatus.PENDING, attempt=2, retry_at_ms=time.wall_ms + 60_000)])
    assert sorted(taken(queue)) == ["f1", "f2"]


def test_a_password_stays_with_its_attempt_and_with_no_other(queue: FileQueue) -> None:
    queue.add("s", [task(1, password="secret")])
    queue.add("s", [task(1)])
    first = queue.take()
    assert first is not None
    assert first.password == "secret"
    assert "secret" not in repr(first)
    queue.add("s", [task(1, attempt=2)])
    queue.close_files([ended(task(1, attempt=2), FileStatus.PENDING)])
    second = queue.take()
    assert second is not None
    assert second.password is None


def test_a_file_that_failed_waits_for_nothing(queue: FileQueue) -> None:
    queue.add("s", [task(1)])
    first = queue.take()
    assert first is not None
    queue.close_files([ended(first, FileStatus.FAILED, error=Failure.of(ErrorCode.NO_TEXT))])
    assert queue.is_idle()
    assert queue.sessions() == set()


def test_sessions_that_are_over_leave_nothing_behind(queue: FileQueue, time: FakeTime) -> None:
    for number in range(200):
        session = f"s{number}"
        queue.add(session, [task(number, session_id=session)])
        if number % 3 == 2:
            queue.stop_files([f"f{number}"], StopReason.CANCELLED)
            continue
        file = queue.take()
        assert file is not None
        if number % 3:
            queue.stop(session, StopReason.CANCELLED)
        queue.close_files([ended(file)])
    queue.add("last", [task(200, session_id="last", retry_at_ms=time.wall_ms + 1_000)])
    assert queue.sessions() == {"last"}
    assert (vars(queue)["_waiting"].keys(), vars(queue)["_stops"].keys()) == ({"last"}, set())
    time.pass_s(1)
    assert taken(queue) == ["f200"]

"""The sandbox with real processes: crashes, hangs and swelling end one call and nothing else."""

import itertools
import time
from typing import Any

import psutil
import pytest

from desktop_app.core.engine import Deadline, Stopped
from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.engines.sandbox import Call, Sandbox, SandboxError
from desktop_app.engines.worker import HAS_COMPUTING_LIMIT, Answer, process_id, run
from tests.engines import misdeeds


def is_running(call: Call[Any]) -> bool:
    return call.task is not None and call.task.running()


def stopped_when_running(call: Call[Any]) -> Deadline:
    return Deadline(time.monotonic() + 1200, 60, lambda: is_running(call))


def code_of(sandbox: Sandbox, deadline: Deadline, function: object, timeout_s: float = 60) -> ErrorCode:
    with pytest.raises(ProcessingError) as caught:
        sandbox.call(function, timeout_s=timeout_s, deadline=deadline)  # pyright: ignore[reportArgumentType]
    return caught.value.failure.code


def test_a_call_returns_its_value(sandbox: Sandbox, deadline: Deadline) -> None:
    assert sandbox.call(misdeeds.double, 21, timeout_s=10, deadline=deadline) == 42


def test_every_worker_is_warm_after_warming_up(deadline: Deadline) -> None:
    before = {child.pid for child in psutil.Process().children()}
    with Sandbox(workers=2, modules=()) as sandbox:
        sandbox.warm_up()
        started = {child.pid for child in psutil.Process().children()} - before
        hung = sandbox.submit(misdeeds.hang_natively, timeout_s=60)
        with pytest.raises(Stopped):
            sandbox.wait_for_any([hung], stopped_when_running(hung))
        assert sandbox.call(process_id, timeout_s=60, deadline=deadline) in started


@pytest.mark.parametrize("deed", [misdeeds.abort, misdeeds.read_null_pointer, misdeeds.return_a_closure])
def test_a_crash_ends_one_call(sandbox: Sandbox, deadline: Deadline, deed: object) -> None:
    assert code_of(sandbox, deadline, deed) is ErrorCode.ENGINE_CRASHED
    assert sandbox.call(misdeeds.double, 1, timeout_s=60, deadline=deadline) == 2


def test_a_crash_leaves_the_call_beside_it_alone(sandbox: Sandbox, deadline: Deadline) -> None:
    beside = sandbox.submit(misdeeds.work, 0.5, timeout_s=60)
    assert code_of(sandbox, deadline, misdeeds.abort) is ErrorCode.ENGINE_CRASHED
    assert sandbox.result(beside, deadline) > 0


def test_a_hung_worker_is_killed_and_replaced(sandbox: Sandbox, deadline: Deadline) -> None:
    assert code_of(sandbox, deadline, misdeeds.hang_natively, timeout_s=0.3) is ErrorCode.TIMEOUT
    assert sandbox.call(misdeeds.double, 3, timeout_s=60, deadline=deadline) == 6


def test_a_worker_that_computes_for_too_long_is_replaced(sandbox: Sandbox, deadline: Deadline) -> None:
    assert code_of(sandbox, deadline, misdeeds.compute_for_ever, timeout_s=0.3) is ErrorCode.TIMEOUT
    assert sandbox.call(misdeeds.double, 3, timeout_s=60, deadline=deadline) == 6


@pytest.mark.skipif(not HAS_COMPUTING_LIMIT, reason="here time is counted by the clock on the wall")
def test_a_call_that_waits_for_the_computer_has_more_time(sandbox: Sandbox, deadline: Deadline) -> None:
    assert sandbox.call(misdeeds.work, 2.5, timeout_s=2, deadline=deadline) > 0


@pytest.mark.skipif(not HAS_COMPUTING_LIMIT, reason="here time is counted by the clock on the wall")
def test_computing_is_limited_during_a_call_and_not_after_it(sandbox: Sandbox, deadline: Deadline) -> None:
    left_s, _ = sandbox.call(misdeeds.computing_left, timeout_s=50, deadline=deadline)
    assert left_s == pytest.approx(50, abs=5)
    assert run(misdeeds.computing_left, (), 50) == Answer((pytest.approx(50, abs=5), 0.0))
    assert misdeeds.computing_left() == (0.0, 0.0)


def test_waiting_for_a_worker_does_not_count_as_running(deadline: Deadline) -> None:
    with Sandbox(workers=1, modules=()) as sandbox:
        first = sandbox.submit(misdeeds.work, 1.0, timeout_s=60)
        second = sandbox.submit(misdeeds.work, 0.0, timeout_s=0.9)
        sandbox.wait_for_any([second], deadline)
        assert sandbox.result(second, deadline) == sandbox.result(first, deadline)


def test_waiting_for_a_free_worker_does_not_count_against_the_files_deadline() -> None:
    with Sandbox(workers=1, modules=()) as sandbox:
        sandbox.warm_up()
        first = sandbox.submit(misdeeds.hang_natively, timeout_s=60)
        looks = itertools.count()

        def is_stopped() -> bool:
            if next(looks) == 3:  # it has waited by then
                sandbox.cancel(first)
            return False

        short = Deadline.after(60, 60, is_stopped)
        ended_at_s = short.ends_at
        assert sandbox.call(process_id, timeout_s=60, deadline=short) > 0
        assert short.ends_at > ended_at_s


def test_the_files_deadline_ends_what_runs() -> None:
    with Sandbox(workers=1, modules=()) as sandbox:
        sandbox.warm_up()
        with pytest.raises(ProcessingError) as caught:
            sandbox.call(misdeeds.work, 60, timeout_s=60, deadline=Deadline.after(0.2, 60, lambda: False))
        assert caught.value.failure.code is ErrorCode.TIMEOUT


@pytest.mark.parametrize("deed", [misdeeds.fill_memory, misdeeds.raise_allocation_failure])
def test_a_memory_bomb_is_told_from_a_crash(sandbox: Sandbox, deadline: Deadline, deed: object) -> None:
    assert code_of(sandbox, deadline, deed) is ErrorCode.OUT_OF_MEMORY
    assert sandbox.call(misdeeds.double, 4, timeout_s=60, deadline=deadline) == 8


def test_a_failure_of_the_catalogue_comes_back_as_it_was_raised(sandbox: Sandbox, deadline: Deadline) -> None:
    with pytest.raises(ProcessingError) as caught:
        sandbox.call(misdeeds.raise_failure, timeout_s=60, deadline=deadline)
    failure = caught.value.failure
    assert (failure.code, dict(failure.details)) == (ErrorCode.PDF_CORRUPT, {"pages": 3})
    assert failure.message.endswith(": here")


def test_a_bug_tells_its_place_but_not_the_text_of_a_report(sandbox: Sandbox, deadline: Deadline) -> None:
    with pytest.raises(SandboxError, match=r"KeyError[\s\S]*raise_with_text") as caught:
        sandbox.call(misdeeds.raise_with_text, timeout_s=60, deadline=deadline)
    assert "Quillfeather" not in str(caught.value).replace('raise KeyError("Quillfeather, Everett")', "")


def test_a_running_call_stops_on_request_and_its_worker_is_killed(deadline: Deadline) -> None:
    with Sandbox(workers=1, modules=()) as sandbox:
        worker = psutil.Process(sandbox.call(process_id, timeout_s=60, deadline=deadline))
        call = sandbox.submit(misdeeds.hang_natively, timeout_s=60)
        with pytest.raises(Stopped):
            sandbox.result(call, stopped_when_running(call))
        assert sandbox.call(misdeeds.double, 5, timeout_s=60, deadline=deadline) == 10
        worker.wait(300)


def test_a_waiting_call_that_is_cancelled_costs_no_worker(deadline: Deadline) -> None:
    with Sandbox(workers=1, modules=()) as sandbox:
        before = sandbox.call(process_id, timeout_s=60, deadline=deadline)
        psutil.Process(before).suspend()  # so that the first one has not ended when the second one is cancelled
        first = sandbox.submit(misdeeds.work, 0.0, timeout_s=60)
        waiting = sandbox.submit(misdeeds.work, 60, timeout_s=60)
        sandbox.cancel(waiting)
        psutil.Process(before).resume()
        with pytest.raises(Stopped):
            waiting.value()
        assert sandbox.result(first, deadline) == before
        assert sandbox.call(process_id, timeout_s=60, deadline=deadline) == before


def test_the_more_urgent_call_goes_first(deadline: Deadline) -> None:
    order, calls = list[str](), list[Call[int]]()
    with Sandbox(workers=1, modules=()) as sandbox:
        worker = psutil.Process(sandbox.call(process_id, timeout_s=60, deadline=deadline))
        worker.suspend()  # so that none has ended when the last one comes
        for name, urgency in (("first", 0), ("later", 0), ("urgent", 1)):
            call = sandbox.submit(misdeeds.double, 1, timeout_s=60, urgency=urgency)
            call.ended.add_done_callback(lambda _, name=name: order.append(name))
            calls.append(call)
        worker.resume()
        for call in calls:
            sandbox.result(call, deadline)
    assert order == ["first", "urgent", "later"]


def test_map_yields_every_input_with_its_outcome(sandbox: Sandbox, deadline: Deadline) -> None:
    inputs = [(n,) for n in range(10)]
    outcomes = {args[0]: call.value() for args, call in sandbox.map(misdeeds.double, inputs, 60, deadline)}
    assert outcomes == {n: 2 * n for n in range(10)}


def test_leaving_a_map_early_cancels_what_is_under_way(deadline: Deadline) -> None:
    with Sandbox(workers=2, modules=()) as sandbox:
        for _, call in sandbox.map(misdeeds.work, [(0.0,), (60.0,), (60.0,)], 60, deadline):
            assert call.value() > 0
            break
        assert sandbox.call(misdeeds.double, 6, timeout_s=60, deadline=deadline) == 12


def test_an_idle_worker_that_dies_is_replaced(deadline: Deadline) -> None:
    with Sandbox(workers=1, modules=()) as sandbox:
        worker = psutil.Process(sandbox.call(process_id, timeout_s=60, deadline=deadline))
        worker.kill()
        assert sandbox.call(process_id, timeout_s=60, deadline=deadline) != worker.pid
        assert sandbox.call(misdeeds.double, 7, timeout_s=60, deadline=deadline) == 14


def test_closing_ends_hung_and_waiting_calls(deadline: Deadline) -> None:
    sandbox = Sandbox(workers=1, modules=())
    worker = psutil.Process(sandbox.call(process_id, timeout_s=60, deadline=deadline))
    hung = sandbox.submit(misdeeds.hang_natively, timeout_s=60)
    waiting = sandbox.submit(misdeeds.work, 60, timeout_s=60)
    with pytest.raises(Stopped):  # waits until it runs
        sandbox.wait_for_any([hung], stopped_when_running(hung))
    sandbox.close()
    for call in (hung, waiting):
        with pytest.raises(Stopped):
            call.value()
    with pytest.raises(Stopped):
        sandbox.call(process_id, timeout_s=60, deadline=deadline)
    worker.wait(300)


def test_closing_twice_or_unstarted_does_nothing() -> None:
    sandbox = Sandbox(workers=1)
    sandbox.close()
    sandbox.close()

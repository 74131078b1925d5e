"""Locks made of pipes, and the sandbox on a system that has no other ones."""

import multiprocessing
import sys
import threading
from multiprocessing.context import SpawnContext
from typing import Any

import pytest

from desktop_app.core.engine import Deadline
from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.engines.pipe_lock import PipeContext, PipeLock, spawning
from desktop_app.engines.sandbox import Sandbox
from tests.engines import misdeeds

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="semaphores are the system's own there")

ROUNDS = 200


def count_up(lock: PipeLock, talk: Any) -> None:
    """Take the number from the pipe and put back the next one, again and again; a second one meanwhile would hang."""
    for _ in range(ROUNDS):
        with_number(lock, talk)


def with_number(lock: PipeLock, talk: Any) -> None:
    reader, writer = talk
    lock.acquire()
    if not reader.poll(0):
        raise AssertionError("two have the lock")
    writer.send(reader.recv() + 1)
    lock.release()


def test_one_process_at_a_time_has_it() -> None:
    context = multiprocessing.get_context("spawn")
    lock, (reader, writer) = PipeLock(), context.Pipe(duplex=False)
    writer.send(0)
    processes = [context.Process(target=count_up, args=(lock, (reader, writer))) for _ in range(2)]
    for process in processes:
        process.start()
    count_up(lock, (reader, writer))
    for process in processes:
        process.join()
        assert process.exitcode == 0
    assert reader.recv() == 3 * ROUNDS


def test_its_owner_takes_it_again_and_others_wait_or_are_refused() -> None:
    lock, answers = PipeLock(), list[bool]()
    assert lock.acquire()
    assert lock.acquire(block=False)

    def ask() -> None:
        answers.append(lock.acquire(block=False))
        answers.append(lock.acquire(timeout=0.01))
        answers.append(lock.acquire(timeout=300))
        lock.release()

    other = threading.Thread(target=ask)
    other.start()
    lock.release()
    while len(answers) < 2:
        other.join(0.01)
    lock.release()
    other.join()
    assert answers == [False, False, True]
    assert lock.acquire(block=False)


@pytest.mark.parametrize("error", [PermissionError(13, "no right"), OSError(28, "no room"), ImportError("no sem_open")])
def test_documents_are_opened_where_there_are_no_semaphores(
    monkeypatch: pytest.MonkeyPatch, deadline: Deadline, error: Exception
) -> None:
    def refuse(_: object) -> None:
        raise error

    monkeypatch.setattr(SpawnContext, "RLock", refuse)
    assert isinstance(spawning(), PipeContext)
    with Sandbox(workers=2, modules=()) as sandbox:
        outcomes = {
            args: call.value() for args, call in sandbox.map(misdeeds.double, [(n,) for n in range(20)], 60, deadline)
        }
        assert outcomes == {(n,): 2 * n for n in range(20)}
        hung, crashed = (misdeeds.hang_natively, 0.3, ErrorCode.TIMEOUT), (misdeeds.abort, 60, ErrorCode.ENGINE_CRASHED)
        for deed, timeout_s, code in (hung, crashed):
            with pytest.raises(ProcessingError) as caught:
                sandbox.call(deed, timeout_s=timeout_s, deadline=deadline)
            assert caught.value.failure.code is code
            assert sandbox.call(misdeeds.double, 3, timeout_s=60, deadline=deadline) == 6


def test_the_systems_own_are_taken_where_there_are_some() -> None:
    assert not isinstance(spawning(), PipeContext)

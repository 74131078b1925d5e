"""Which errors pass, how long is waited, and what an attempt tells when its file comes back by itself."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.clock import LONGEST_WAIT_S, Clock
from desktop_app.core.errors import ErrorCode, Failure, ProcessingError
from desktop_app.core.progress import FileTask, ReadPages, Step
from desktop_app.core.status import MAX_ATTEMPTS, FileStatus, JobStatus
from desktop_app.pipeline.retry import RETRY_AFTER, is_transient, pauses_session, wait_s
from desktop_app.pipeline.run import Work, run
from tests.fakes import FakeEngine, FakeKnown, no_claim, pdf_file, work_with

TRANSIENT = [
    Failure.of(ErrorCode.API_RATE_LIMIT),
    Failure.of(ErrorCode.API_SERVER),
    Failure.of(ErrorCode.API_CONNECTION),
    Failure.of(ErrorCode.API_TIMEOUT),
    Failure.of(ErrorCode.ENGINE_CRASHED),
    Failure.of(ErrorCode.DATABASE, reason="locked"),
    Failure.of(ErrorCode.DATABASE, reason="missing"),
    Failure.of(ErrorCode.DOWNLOAD_FAILED, is_transient=True),
]
PERMANENT = [
    Failure.of(ErrorCode.DATABASE, reason="damaged"),
    Failure.of(ErrorCode.DOWNLOAD_FAILED, "the server answered 404"),
    Failure.of(ErrorCode.PDF_CORRUPT),
    Failure.of(ErrorCode.TIMEOUT),
    Failure.of(ErrorCode.INTERNAL),
]
FOR_ALL = [ErrorCode.API_QUOTA, ErrorCode.API_AUTH, ErrorCode.API_KEY_MISSING]


def longest(low: float, high: float) -> float:
    assert low == 0.0
    return high


def steps_after(tmp_path: Path, failure: Failure, attempt: int = 1) -> list[Step]:
    work = Work(
        FakeEngine(3, ProcessingError(failure), error_at_page=2),
        FakeKnown(),
        work_with(FakeEngine()).settings,
        no_claim,
        Clock(wall_ms=lambda: 1_000_000),
        longest,
    )
    path = pdf_file(tmp_path)
    return list(run(work, FileTask("f1", "s1", str(path), path.name, attempt=attempt), lambda: None))


@pytest.mark.parametrize("failure", TRANSIENT, ids=lambda failure: failure.code)
def test_what_passes_is_waited_for_twice_as_long_each_time_and_not_after_the_last_attempt(failure: Failure) -> None:
    waits = [wait_s(failure, attempt, longest) for attempt in range(1, MAX_ATTEMPTS + 1)]
    assert waits[0] is not None
    assert waits[1] == 2 * waits[0]
    assert waits[2] is None


@pytest.mark.parametrize("failure", PERMANENT, ids=lambda failure: f"{failure.code} {failure.message}")
def test_what_does_not_pass_is_not_tried_again(failure: Failure) -> None:
    assert not is_transient(failure)
    assert wait_s(failure, 1, longest) is None


@given(asked_s=st.floats(0, LONGEST_WAIT_S), attempt=st.integers(1, MAX_ATTEMPTS - 1), share=st.floats(0, 1))
def test_what_the_other_side_asks_for_is_waited_for_in_full(asked_s: float, attempt: int, share: float) -> None:
    failure = Failure(ErrorCode.API_RATE_LIMIT, "slow down", {RETRY_AFTER: asked_s})
    waited = wait_s(failure, attempt, lambda low, high: low + share * (high - low))
    assert waited is not None
    assert asked_s <= waited <= asked_s + 1.0


def test_nobody_waits_for_longer_than_an_hour() -> None:
    assert wait_s(Failure.of(ErrorCode.API_RATE_LIMIT, retry_after_s=LONGEST_WAIT_S + 1), 1, longest) is None


@pytest.mark.parametrize("failure", TRANSIENT, ids=lambda failure: failure.code)
def test_the_file_is_pending_for_its_next_attempt_and_the_ended_one_is_told_with_it(
    tmp_path: Path, failure: Failure
) -> None:
    *before, last = steps_after(tmp_path, failure)
    wait = wait_s(failure, 1, longest)
    assert wait is not None
    assert last.ended is not None
    assert (last.ended.status, last.ended.attempt) == (FileStatus.FAILED, 1)
    assert last.ended.stages[-1].status is JobStatus.FAILED
    now = last.progress
    assert (now.status, now.attempt, now.progress, now.error) == (FileStatus.PENDING, 2, 0, failure)
    assert now.retry_at_ms is not None
    assert last.ended.ended_at_ms is not None
    assert now.retry_at_ms - last.ended.ended_at_ms == pytest.approx(1000 * wait, abs=1000)
    assert now.started_at_ms is None
    assert not now.stages
    assert any(isinstance(step.payload, ReadPages) for step in (*before, last)), "the page that was read is kept"


def test_after_the_last_attempt_the_file_has_failed(tmp_path: Path) -> None:
    last = steps_after(tmp_path, TRANSIENT[0], attempt=MAX_ATTEMPTS)[-1]
    assert (last.progress.status, last.ended) == (FileStatus.FAILED, None)


@pytest.mark.parametrize("code", FOR_ALL)
def test_what_hits_every_file_pauses_the_session_and_uses_up_no_attempt(tmp_path: Path, code: ErrorCode) -> None:
    failure = Failure.of(code)
    assert pauses_session(failure)
    last = steps_after(tmp_path, failure)[-1]
    assert last.pause == failure
    assert (last.progress.status, last.progress.attempt) == (FileStatus.PENDING, 1)
    assert last.progress.stages[-1].status is JobStatus.INTERRUPTED


def test_durations_are_never_negative_when_the_clock_is_set_back(tmp_path: Path) -> None:
    wall = iter(range(10**12, 0, -(10**9)))
    steady = iter(range(10**6))
    work = Work(
        FakeEngine(),
        FakeKnown(),
        work_with(FakeEngine()).settings,
        no_claim,
        Clock(wall_ms=lambda: next(wall), steady_s=lambda: float(next(steady))),
    )
    path = pdf_file(tmp_path)
    last = list(run(work, FileTask("f1", "s1", str(path), path.name), lambda: None))[-1].progress
    assert last.duration_ms is not None
    assert last.duration_ms > 0
    for stage in last.stages:
        assert stage.ended_at_ms is not None
        assert stage.ended_at_ms >= stage.started_at_ms

"""Jobs: run beside the window, announced once they are committed, stopped, and never left running."""

import errno
import gc
import threading
import weakref
from collections.abc import Callable, Iterator
from concurrent.futures import Future

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from desktop_app.background.jobs import JobReport, Jobs
from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.core.jobs import JobKind, JobProgress
from desktop_app.core.status import JobStatus


class Title(str):
    """A text of which it can be told whether anything still holds it."""


class Rows:
    """Keeps what is saved; `is_full` refuses everything."""

    def __init__(self) -> None:
        self.saved: list[tuple[int, JobProgress]] = []
        self.is_full = False

    def save(self, job: JobProgress, row_id: int | None) -> int:
        if self.is_full:
            raise ProcessingError.of(ErrorCode.DISK_FULL)
        number = row_id or len({row for row, _ in self.saved}) + 1
        self.saved.append((number, job))
        return number


def ask_here(function: Callable[[], None]) -> "Future[None]":
    """A writer that answers at once."""
    future: Future[None] = Future()
    try:
        future.set_result(function())
    except ProcessingError as error:
        future.set_exception(error)
    return future


@pytest.fixture
def rows() -> Rows:
    return Rows()


@pytest.fixture
def jobs(qapp: object, rows: Rows) -> Iterator[Jobs]:
    made = Jobs(ask_here, rows.save, now_ms=lambda: 1_000)
    yield made
    made.close()


def ended(qtbot: QtBot, jobs: Jobs) -> JobProgress:
    qtbot.waitUntil(lambda: bool(jobs.jobs()) and not jobs.jobs()[0].is_running)
    return jobs.jobs()[0]


def test_a_job_runs_elsewhere_and_tells_what_came_of_it(qtbot: QtBot, jobs: Jobs, rows: Rows) -> None:
    threads: list[object] = []

    def work(told: JobReport) -> str:
        threads.append(QThread.currentThread())
        told.tell(40, "part 2 of 5")
        return "out.csv"

    announced: list[JobProgress] = []
    jobs.changed.connect(announced.append)
    key = jobs.start(JobKind.EXPORT, "2 files as CSV", work, session_id="s")
    job = ended(qtbot, jobs)
    assert (job.key, job.status, job.progress, job.result) == (key, JobStatus.COMPLETED, 100, "out.csv")
    assert (job.title, job.session_id, job.message) == ("2 files as CSV", "s", None)
    assert threads[0] is not QThread.currentThread()
    assert [(each.status, each.progress) for each in announced] == [
        (JobStatus.RUNNING, None),
        (JobStatus.RUNNING, 40),
        (JobStatus.COMPLETED, 100),
    ]
    assert {row for row, _ in rows.saved} == {1}
    assert not jobs.is_working


def test_a_job_stops_where_it_looks(qtbot: QtBot, jobs: Jobs) -> None:
    begun, cleaned = threading.Event(), threading.Event()

    def work(told: JobReport) -> None:
        begun.set()
        try:
            while True:
                told.check()
        finally:
            cleaned.set()

    key = jobs.start(JobKind.BACKUP, "Backup", work)
    assert begun.wait(300)
    jobs.cancel(key)
    assert ended(qtbot, jobs).status is JobStatus.CANCELLED
    assert cleaned.is_set()
    jobs.cancel(key)  # too late, and no error


def test_a_job_cancelled_before_its_turn_never_begins(qtbot: QtBot, jobs: Jobs) -> None:
    gate = threading.Event()
    running = [jobs.start(JobKind.BACKUP, "Backup", lambda told: (gate.wait(300) and None) or None) for _ in range(2)]
    begun: list[int] = []

    def work(told: JobReport) -> None:
        begun.append(1)

    third = jobs.start(JobKind.EXPORT, "Export", work)
    jobs.cancel(third)
    gate.set()
    qtbot.waitUntil(lambda: len(jobs.jobs()) == 3 and not any(job.is_running for job in jobs.jobs()))
    states = {job.key: job.status for job in jobs.jobs()}
    assert states[third] is JobStatus.CANCELLED
    assert not begun
    assert {states[key] for key in running} == {JobStatus.COMPLETED}


def test_expected_errors_are_told_with_what_to_do(qtbot: QtBot, jobs: Jobs) -> None:
    def refuse(told: JobReport) -> None:
        raise ProcessingError.of(ErrorCode.EXPORT_REFUSED, "the folder is gone")

    def fill(told: JobReport) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    jobs.start(JobKind.EXPORT, "Export", refuse)
    failed = ended(qtbot, jobs)
    assert failed.status is JobStatus.FAILED
    assert failed.error is not None
    assert failed.error.code is ErrorCode.EXPORT_REFUSED
    jobs.start(JobKind.EXPORT, "Export", fill)
    qtbot.waitUntil(lambda: len(jobs.jobs()) == 2 and not jobs.jobs()[0].is_running)
    error = jobs.jobs()[0].error
    assert error is not None
    assert error.code is ErrorCode.DISK_FULL


@pytest.mark.expected_log("A job broke off: ZeroDivisionError")
def test_a_bug_ends_the_job_and_is_logged(qtbot: QtBot, jobs: Jobs) -> None:
    jobs.start(JobKind.REINDEX, "Search index", lambda told: str(1 // 0))
    error = ended(qtbot, jobs).error
    assert error is not None
    assert error.code is ErrorCode.INTERNAL


def test_nothing_is_announced_that_is_not_stored(qtbot: QtBot, jobs: Jobs, rows: Rows) -> None:
    rows.is_full = True
    announced: list[JobProgress] = []
    jobs.changed.connect(announced.append)
    done = threading.Event()

    def work(told: JobReport) -> None:
        done.set()

    jobs.start(JobKind.EXPORT, "Export", work)
    assert done.wait(300)
    qtbot.waitUntil(lambda: not jobs.is_working)
    assert not announced
    assert not jobs.jobs()
    rows.is_full = False
    assert ended(qtbot, jobs).status is JobStatus.COMPLETED  # the last snapshot was tried again


def test_closing_marks_what_runs_as_interrupted(qtbot: QtBot, jobs: Jobs, rows: Rows) -> None:
    begun = threading.Event()

    def work(told: JobReport) -> None:
        begun.set()
        while True:
            told.check()

    jobs.start(JobKind.BACKUP, "Backup", work)
    assert begun.wait(300)
    assert jobs.close()
    assert rows.saved[-1][1].status is JobStatus.INTERRUPTED


def test_ended_jobs_can_be_cleared_away(qtbot: QtBot, jobs: Jobs) -> None:
    jobs.start(JobKind.EXPORT, "Export", lambda told: None)
    ended(qtbot, jobs)
    jobs.forget_ended()
    assert jobs.jobs() == []


def test_a_job_that_has_ended_and_is_cleared_away_is_not_kept(qtbot: QtBot, jobs: Jobs, rows: Rows) -> None:
    title = Title("Export that nobody looks at any more")
    jobs.start(JobKind.EXPORT, title, lambda _: None)
    kept = weakref.ref(title)
    del title
    assert ended(qtbot, jobs).title is kept()
    jobs.forget_ended()
    rows.saved.clear()

    def is_gone() -> bool:
        gc.collect()
        return kept() is None

    qtbot.waitUntil(is_gone)

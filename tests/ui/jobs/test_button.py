"""The header's button of jobs and the list it opens."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import ErrorCode, Failure
from desktop_app.core.jobs import JobKind, JobProgress
from desktop_app.core.status import JobStatus
from desktop_app.ui.jobs.button import JobsButton
from desktop_app.ui.jobs.words import job_line
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.clock import AnimationClock

EXPORT = JobProgress("a", JobKind.EXPORT, "12 files as CSV", JobStatus.RUNNING, 1_000, progress=40, message="4 / 10")
BACKUP = JobProgress("b", JobKind.BACKUP, "", JobStatus.RUNNING, 900)


class FakeJobsDesk(QObject):
    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.rows: dict[str, JobProgress] = {}
        self.cancelled: list[str] = []

    def tell(self, job: JobProgress) -> None:
        self.rows = {job.key: job, **{key: row for key, row in self.rows.items() if key != job.key}}
        self.changed.emit(job)

    def jobs(self) -> list[JobProgress]:
        return list(self.rows.values())

    def cancel(self, key: str) -> None:
        self.cancelled.append(key)

    def forget_ended(self) -> None:
        self.rows = {key: row for key, row in self.rows.items() if row.is_running}


@pytest.fixture
def desk() -> FakeJobsDesk:
    return FakeJobsDesk()


@pytest.fixture
def button(qtbot: QtBot, theme: Theme, clock: AnimationClock, desk: FakeJobsDesk) -> Iterator[JobsButton]:
    host = QWidget()
    qtbot.addWidget(host)
    made = JobsButton(theme, clock, desk)  # pyright: ignore[reportArgumentType] - its signals are no SignalInstance to pyright
    made.setParent(host)
    host.resize(600, 100)
    host.show()
    yield made
    made.popover.hide()


def test_the_button_is_there_only_with_a_job(button: JobsButton, desk: FakeJobsDesk) -> None:
    assert button.isHidden()
    desk.tell(EXPORT)
    assert button.isVisible()
    assert (button.text(), button.accessibleName()) == ("40 %", "1 job running")
    desk.tell(replace(BACKUP, progress=20))
    assert (button.text(), button.accessibleName()) == ("30 %", "2 jobs running")


def test_a_failed_job_is_never_shown_as_done(button: JobsButton, desk: FakeJobsDesk) -> None:
    desk.tell(replace(EXPORT, status=JobStatus.FAILED, error=Failure.of(ErrorCode.DISK_FULL)))
    desk.tell(replace(BACKUP, status=JobStatus.COMPLETED))
    assert button.accessibleName() == "1 job failed"


def test_rows_tell_progress_and_can_be_cancelled(button: JobsButton, desk: FakeJobsDesk) -> None:
    desk.tell(EXPORT)
    button.open()
    (row,) = button.popover.rows()
    assert row.accessibleName() == "Export: 12 files as CSV, 40 % · 4 / 10"
    assert row.bar.value() == 40
    row.cancel_button.click()
    assert desk.cancelled == ["a"]
    desk.tell(replace(EXPORT, is_cancelling=True))
    assert not row.cancel_button.isEnabled()
    assert job_line(row.job) == "Stopping…"
    desk.tell(replace(EXPORT, status=JobStatus.CANCELLED))
    assert row.cancel_button.isHidden()


def test_a_failure_says_what_to_do_and_a_result_where_it_lies(button: JobsButton, desk: FakeJobsDesk) -> None:
    desk.tell(replace(EXPORT, status=JobStatus.FAILED, error=Failure.of(ErrorCode.DISK_FULL)))
    desk.tell(replace(BACKUP, status=JobStatus.COMPLETED, result="/backups/monday.labstream"))
    button.open()
    done, failed = button.popover.rows()
    assert "Free 200 MB" in failed.advice.words
    assert failed.folder_button.isHidden()
    assert not done.folder_button.isHidden()
    asked: list[str] = []
    done.folder_asked.connect(asked.append)
    done.folder_asked.disconnect(button.popover.open_folder)
    done.folder_button.click()
    assert asked == ["/backups"]


def test_ended_jobs_are_cleared_away(button: JobsButton, desk: FakeJobsDesk) -> None:
    desk.tell(replace(EXPORT, status=JobStatus.COMPLETED))
    desk.tell(BACKUP)
    button.open()
    button.popover.clear_button.click()
    assert [row.job.key for row in button.popover.rows()] == ["b"]
    assert button.popover.clear_button.isHidden()
    desk.tell(replace(BACKUP, status=JobStatus.COMPLETED))
    button.popover.clear_button.click()
    assert button.isHidden()
    assert button.popover.isHidden()

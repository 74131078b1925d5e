"""Analytics for the window: figures read beside it, told when files end, exported as a job."""

import csv
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.app import App
from desktop_app.background.errands import Errands
from desktop_app.core.analytics.spans import Span
from desktop_app.core.errors import ErrorCode, Failure
from desktop_app.core.progress import Step
from desktop_app.core.status import FileStatus, JobStatus
from desktop_app.desk.analytics_desk import AnalyticsDesk
from desktop_app.desk.jobs_desk import JobsDesk
from desktop_app.store.values import now_ms
from desktop_app.store.work.progress import save_steps
from desktop_app.ui.analytics.desk import Answer
from tests.store.builders import new_session, snapshot

LONG_MS = 10_000


@pytest.fixture
def desk(app: App, errands: Errands, jobs: JobsDesk) -> AnalyticsDesk:
    return AnalyticsDesk(app, errands, jobs, soon_ms=0)


def end_files(app: App, count: int) -> None:
    for file_id in new_session(app.database, count):
        times = {"started_at_ms": now_ms() - 4_000, "ended_at_ms": now_ms(), "extraction_model": "ocr"}
        save_steps(app.database, [Step(snapshot(file_id, FileStatus.COMPLETED, **times))])


def test_figures_are_read_beside_the_window(qtbot: QtBot, app: App, desk: AnalyticsDesk) -> None:
    end_files(app, 6)
    answers: list[Answer] = []
    desk.ask(Span.WEEKS_12, None, answers.append)
    assert not answers
    qtbot.waitUntil(lambda: bool(answers), timeout=LONG_MS)
    assert answers[0].analytics.recently.month.completed == 6
    assert answers[0].failure is None


def test_an_ended_file_changes_them_and_so_does_trouble(qtbot: QtBot, app: App, desk: AnalyticsDesk) -> None:
    [file_id] = new_session(app.database)
    with qtbot.waitSignal(desk.changed, timeout=LONG_MS):
        app.recorder.take(Step(snapshot(file_id, FileStatus.COMPLETED)))
    with qtbot.waitSignal(desk.changed, timeout=LONG_MS):
        app.recorder.troubled.emit(Failure.of(ErrorCode.DATABASE))
    assert desk.is_writing_troubled
    with qtbot.waitSignal(desk.changed, timeout=LONG_MS):
        app.recorder.troubled.emit(None)
    assert not desk.is_writing_troubled


def test_the_figures_are_exported_as_a_job(
    qtbot: QtBot, app: App, desk: AnalyticsDesk, jobs: JobsDesk, tmp_path: Path
) -> None:
    end_files(app, 5)
    path = tmp_path / "figures.csv"
    desk.export(Span.DAYS_30, None, str(path), "Figures as CSV")
    qtbot.waitUntil(lambda: [job.status for job in jobs.jobs()] == [JobStatus.COMPLETED], timeout=LONG_MS)
    with path.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    files = [row["value"] for row in rows if row["section"] == "over time" and row["figure"] == "files"]
    assert files == ["0"] * 29 + ["5"]
    [kind] = [row for row in rows if row["section"] == "file type" and row["figure"] == "time per file, median, ms"]
    assert kind["of"] == "pdf-scan"
    assert float(kind["value"]) == pytest.approx(4_000, abs=50)


def test_a_folder_that_takes_no_file_ends_the_job_with_its_code(
    qtbot: QtBot, app: App, desk: AnalyticsDesk, jobs: JobsDesk, tmp_path: Path
) -> None:
    desk.export(Span.DAYS_30, None, str(tmp_path / "missing" / "figures.csv"), "Figures as CSV")
    qtbot.waitUntil(lambda: [job.status for job in jobs.jobs()] == [JobStatus.FAILED], timeout=LONG_MS)
    [job] = jobs.jobs()
    assert job.error is not None
    assert job.error.code is ErrorCode.EXPORT_REFUSED

"""Past sessions, jobs and work as the window asks for them, on the real parts."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.app import App
from desktop_app.background.errands import Errands
from desktop_app.background.jobs import JobReport
from desktop_app.core.errors import ErrorCode
from desktop_app.core.history import Deletion, HistoryFilter, HistoryOrder, SessionFacts
from desktop_app.core.jobs import JobKind, JobProgress
from desktop_app.core.session import SessionSummary
from desktop_app.core.status import JobStatus, SessionStatus
from desktop_app.desk.history_desk import HistoryDesk
from desktop_app.desk.jobs_desk import JobsDesk
from desktop_app.desk.session_desk import SessionDesk
from desktop_app.desk.work_desk import WorkDesk
from desktop_app.store.work.jobs import last_jobs, save_job
from desktop_app.ui.attention.desk import WorkState
from desktop_app.ui.export.wish import ExportWish
from desktop_app.ui.history.desk import HistoryPage
from tests.desk.test_session_desk import WAIT_MS, add_and_wait


@pytest.fixture
def history(app: App, errands: Errands, desk: SessionDesk, jobs: JobsDesk) -> HistoryDesk:
    return HistoryDesk(app, errands, desk, jobs)  # pyright: ignore[reportArgumentType] - a class's Signal is no SignalInstance to pyright


def page_of(history: HistoryDesk, qtbot: QtBot, chosen: HistoryFilter | None = None) -> HistoryPage:
    pages: list[HistoryPage] = []
    history.ask_page(chosen or HistoryFilter(), HistoryOrder(), 0, 64, pages.append)
    qtbot.waitUntil(lambda: bool(pages))
    return pages[0]


def test_a_session_is_found_told_exported_and_deleted(
    history: HistoryDesk, jobs: JobsDesk, desk: SessionDesk, qtbot: QtBot, samples: Path, tmp_path: Path
) -> None:
    summary = add_and_wait(desk, qtbot, samples / "blood-count.pdf", tmp_path / "gone.pdf")
    qtbot.waitUntil(lambda: not desk.is_running, timeout=WAIT_MS)
    page = page_of(history, qtbot, HistoryFilter(text="hemoglobin"))
    assert [row.session_id for row in page.rows] == [summary.session_id]
    assert page.totals.results == page.rows[0].result_count > 0
    facts: list[SessionFacts] = []
    history.ask_facts(summary.session_id, 4, facts.append)
    qtbot.waitUntil(lambda: bool(facts))
    assert [problem.name for problem in facts[0].problems] == ["gone.pdf"]
    csv = next(choice for choice in history.exports if choice.key == "csv")
    target = tmp_path / "out.csv"
    history.export(summary.session_id, ExportWish(csv), str(target), "1 file as CSV")
    qtbot.waitUntil(lambda: bool(jobs.jobs()) and not jobs.jobs()[0].is_running)
    assert jobs.jobs()[0].status is JobStatus.COMPLETED
    assert len(target.read_text(encoding="utf-8").splitlines()) == page.totals.results + 1
    deletions: list[Deletion] = []
    history.ask_deletion(summary.session_id, deletions.append)
    qtbot.waitUntil(lambda: bool(deletions))
    assert deletions[0].result_count == page.totals.results
    with qtbot.waitSignal(history.deleted):
        history.delete(summary.session_id)
    assert desk.session_id is None
    assert page_of(history, qtbot, HistoryFilter(text="hemoglobin")).rows == []


def test_an_export_that_cannot_be_written_says_why(
    history: HistoryDesk, jobs: JobsDesk, desk: SessionDesk, qtbot: QtBot, samples: Path, tmp_path: Path
) -> None:
    summary = add_and_wait(desk, qtbot, samples / "blood-count.pdf")
    history.export(summary.session_id, ExportWish(history.exports[0]), str(tmp_path / "no-folder" / "out"), "1 file")
    qtbot.waitUntil(lambda: bool(jobs.jobs()) and not jobs.jobs()[0].is_running)
    error = jobs.jobs()[0].error
    assert error is not None
    assert error.code is ErrorCode.EXPORT_REFUSED
    assert list(tmp_path.glob("*out*")) == []


def test_a_session_that_is_read_is_not_deleted(
    history: HistoryDesk, desk: SessionDesk, qtbot: QtBot, samples: Path
) -> None:
    refusals: list[str] = []
    history.refused.connect(refusals.append)
    with qtbot.waitSignal(desk.added):
        desk.add([str(samples / "blood-count.pdf")])
    session_id = desk.session_id
    assert session_id is not None
    qtbot.waitUntil(lambda: desk.is_running)
    history.delete(session_id)
    history.ask_deletion(session_id, lambda _: refusals.append("asked"))
    assert len(refusals) == 2
    assert all("is being read" in sentence for sentence in refusals)
    qtbot.waitUntil(lambda: not desk.is_running, timeout=WAIT_MS)


def test_jobs_of_dead_programs_are_marked(app: App, jobs: JobsDesk, qtbot: QtBot) -> None:
    save_job(app.database, JobProgress("x", JobKind.BACKUP, "old", JobStatus.RUNNING, 1), "dead")
    ended: list[int] = []

    def work(told: JobReport) -> None:
        ended.append(1)
        while not told.is_cancelled:
            pass

    key = jobs.start(JobKind.BACKUP, "mine", work)
    qtbot.waitUntil(lambda: bool(ended))
    jobs.mark_interrupted()
    qtbot.waitUntil(lambda: JobStatus.INTERRUPTED in {job.status for job in last_jobs(app.database, 9)})
    states = {job.title: job.status for job in last_jobs(app.database, 9)}
    assert states == {"old": JobStatus.INTERRUPTED, "mine": JobStatus.RUNNING}
    jobs.cancel(key)
    qtbot.waitUntil(lambda: not jobs.jobs()[0].is_running)


def test_the_work_of_all_sessions_is_told(
    app: App, desk: SessionDesk, qtbot: QtBot, samples: Path, tmp_path: Path
) -> None:
    work = WorkDesk(app)
    states: list[WorkState] = []
    ends: list[SessionSummary] = []
    work.changed.connect(states.append)
    work.ended.connect(ends.append)
    desk.add([str(samples / "blood-count.pdf"), str(tmp_path / "gone.pdf")])
    desk.show_session(None)  # another session is looked at
    qtbot.waitUntil(lambda: bool(ends), timeout=WAIT_MS)
    assert [(end.status, end.completed_files, end.failed_files) for end in ends] == [(SessionStatus.PARTIAL, 1, 1)]
    qtbot.waitUntil(lambda: not work.state.open_files)
    assert all(0 <= state.share <= 1 for state in states)
    assert not work.state.is_working


def test_a_folder_that_is_added_whole_names_the_session(
    history: HistoryDesk, desk: SessionDesk, qtbot: QtBot, samples: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "Reports 2021"
    folder.mkdir()
    (folder / "one.pdf").write_bytes((samples / "blood-count.pdf").read_bytes())
    add_and_wait(desk, qtbot, folder)
    assert [row.folder for row in page_of(history, qtbot).rows] == ["Reports 2021"]

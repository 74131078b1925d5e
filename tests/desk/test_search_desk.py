"""The desks of search and of its index on the real database, writer and jobs."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.app import App
from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.core.jobs import JobKind, JobProgress
from desktop_app.core.report import Box
from desktop_app.core.search.queries import Found, PassageHit, Query, read_query
from desktop_app.core.status import JobStatus
from desktop_app.desk.index_desk import IndexDesk
from desktop_app.desk.jobs_desk import JobsDesk
from desktop_app.desk.search_desk import SearchDesk
from desktop_app.store.search.index import count_unindexed, index_some
from desktop_app.store.work.jobs import last_jobs
from desktop_app.store.work.progress import save_steps
from desktop_app.ui.search.desk import IndexState
from tests.invented_years import TESTS, fill
from tests.store.builders import new_session, reading_steps


@pytest.fixture
def search(app: App, index: IndexDesk) -> Iterator[SearchDesk]:
    desk = SearchDesk(app, index)
    yield desk
    desk.close()


def ended(job: JobProgress) -> bool:
    return not job.is_running


def test_files_that_end_are_taken_in_by_a_quiet_job(app: App, index: IndexDesk, jobs: JobsDesk, qtbot: QtBot) -> None:
    [file_id] = new_session(app.database)
    shown: list[JobProgress] = []
    jobs.changed.connect(shown.append)
    with qtbot.waitSignal(jobs.told, check_params_cb=ended, timeout=10_000):
        for step in reading_steps(file_id, b"%PDF- new"):
            app.recorder.take(step)
    assert count_unindexed(app.database) == 0
    [job] = last_jobs(app.database, 5)
    assert (job.kind, job.status) == (JobKind.INDEX, JobStatus.COMPLETED)
    assert (shown, jobs.jobs()) == ([], [])


def test_what_another_program_read_is_taken_in_when_it_is_looked(app: App, index: IndexDesk, qtbot: QtBot) -> None:
    [file_id] = new_session(app.database)
    save_steps(app.database, reading_steps(file_id, b"other"))
    states: list[IndexState] = []
    index.changed.connect(lambda: states.append(index.state))
    index.look()
    qtbot.waitUntil(lambda: len(states) > 1 and index.state == IndexState(), timeout=10_000)
    assert states[0].left == 1
    assert count_unindexed(app.database) == 0


def test_rebuilding_is_a_job_that_is_shown(app: App, search: SearchDesk, jobs: JobsDesk, qtbot: QtBot) -> None:
    [file_id] = new_session(app.database)
    save_steps(app.database, reading_steps(file_id, b"one"))
    index_some(app.database)
    with qtbot.waitSignal(jobs.changed, check_params_cb=ended, timeout=10_000):
        search.rebuild()
        search.rebuild()
        assert search.index_state.is_rebuilding
    [job] = jobs.jobs()
    assert (job.kind, job.status) == (JobKind.REINDEX, JobStatus.COMPLETED)
    assert count_unindexed(app.database) == 0
    assert not search.index_state.is_rebuilding


def test_of_searches_that_wait_the_newest_is_answered(app: App, search: SearchDesk, qtbot: QtBot) -> None:
    answers: list[Found] = []
    search.found.connect(answers.append)
    for text in ("s", "so", "sod", "sodium"):
        search.search(text)
    qtbot.waitUntil(lambda: bool(answers))
    assert [found.query.text for found in answers] == ["sodium"]


def test_a_passage_is_found_on_its_page(app: App, search: SearchDesk, qtbot: QtBot) -> None:
    fill(app.database, TESTS[:6])
    below = None
    while (below := index_some(app.database, below).last_id) is not None:
        pass
    with qtbot.waitSignal(search.found) as blocker:
        search.search("creatin varga")
    assert blocker.args is not None
    [found] = blocker.args
    hit = found.passages.hits[0]
    assert isinstance(hit, PassageHit)
    assert hit.report_id is not None
    told: list[list[Box]] = []
    search.find_places(hit, read_query("creatin"), lambda boxes: told.append(list(boxes)))
    qtbot.waitUntil(lambda: bool(told))
    [[box]] = told
    assert 0 < box[0] < box[2] < 0.5
    assert 0 < box[1] < box[3] < 1


class Broken:
    """A search on a database that does not answer."""

    def find(self, query: Query, meaning: object = None) -> Found:
        raise ProcessingError.of(ErrorCode.DATABASE, "it is locked")

    def close(self) -> None:
        pass


def test_a_search_that_fails_is_told_and_the_next_one_is_asked(app: App, search: SearchDesk, qtbot: QtBot) -> None:
    whole = search._search  # pyright: ignore[reportPrivateUsage]
    search._search = Broken()  # pyright: ignore[reportPrivateUsage, reportAttributeAccessIssue]
    with qtbot.waitSignal(search.failed) as blocker:
        search.search("sodium")
    assert blocker.args is not None
    assert blocker.args[0].code is ErrorCode.DATABASE
    search._search = whole  # pyright: ignore[reportPrivateUsage]
    with qtbot.waitSignal(search.found):
        search.search("sodium")

"""The search by meaning on the real database, writer, jobs and sandbox, against the stand-in."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.app import App, open_app
from desktop_app.core.errors import ErrorCode
from desktop_app.core.jobs import JobKind, JobProgress
from desktop_app.core.search.queries import Found, MeaningUse, PassageHit
from desktop_app.core.settings import Settings
from desktop_app.core.status import JobStatus
from desktop_app.desk.index_desk import IndexDesk
from desktop_app.desk.jobs_desk import JobsDesk
from desktop_app.desk.search_desk import SearchDesk
from desktop_app.store.api.costs import hosts_asked
from desktop_app.store.search.index import forget_index
from desktop_app.store.search.vectors import count_bare
from tests.invented_years import TESTS, fill
from tests.standin.server import Act, StandIn, sequence, serving
from tests.standin.vectors import MODEL

BLOOD = [test for test in TESTS if test.name in {"Ferritin", "Hemoglobin", "Glucose", "TSH", "Creatinine"}]


@pytest.fixture
def standin() -> Iterator[StandIn]:
    with serving(StandIn(key=None)) as server:
        yield server
    assert server.faults == []


@pytest.fixture
def app(qtbot: QtBot, data_dir: Path, standin: StandIn) -> Iterator[App]:
    settings = Settings(
        api_base_url=standin.base_url,
        embeddings_model=MODEL,
        embeddings_consented_hosts=standin.host,
        api_timeout_s=30,
        api_masks_personal_data=False,
    )
    with open_app(data_dir, settings) as app:
        yield app


@pytest.fixture
def search(index: IndexDesk) -> Iterator[SearchDesk]:
    desk = SearchDesk(index._app, index)  # pyright: ignore[reportPrivateUsage]
    yield desk
    desk.close()


def ended(job: JobProgress) -> bool:
    return not job.is_running


def look(index: IndexDesk, jobs: JobsDesk, qtbot: QtBot) -> JobProgress:
    with qtbot.waitSignal(jobs.told, check_params_cb=ended, timeout=60_000) as blocker:
        index.look_anew()
    assert blocker.args is not None
    return blocker.args[0]


def find(search: SearchDesk, text: str, qtbot: QtBot, *wanted: MeaningUse) -> Found:
    """Search; return the answer that has one of these uses of the meaning."""
    with qtbot.waitSignal(search.found, check_params_cb=lambda found: found.meaning in wanted, timeout=30_000) as told:
        search.search(text)
    assert told.args is not None
    return told.args[0]


def snippets(found: Found) -> list[tuple[str, bool]]:
    hits = [hit for hit in found.passages.hits if isinstance(hit, PassageHit)]
    return [("".join(piece for piece, _ in hit.snippet), hit.is_by_meaning) for hit in hits]


def sent(standin: StandIn) -> list[str]:
    return [text for call in standin.embeddings for text in call.body["input"]]


def test_passages_are_sent_once_without_names_and_found_by_what_they_mean(
    app: App, index: IndexDesk, jobs: JobsDesk, search: SearchDesk, standin: StandIn, qtbot: QtBot
) -> None:
    app.apply(replace(app.settings, api_masks_personal_data=True))
    fill(app.database, BLOOD)
    assert look(index, jobs, qtbot).status is JobStatus.COMPLETED
    assert count_bare(app.database, MODEL) == 0
    texts = sent(standin)
    assert texts
    assert len(set(texts)) == len(texts)
    assert not [text for text in texts if "Varga" in text or "Lindqvist" in text]
    assert any("[NAME-" in text for text in texts)
    found = find(search, "thyroid", qtbot, MeaningUse.USED)
    assert snippets(found)
    assert all(is_by_meaning for _, is_by_meaning in snippets(found))
    assert sent(standin)[len(texts) :] == ["thyroid"]
    find(search, "thyroid", qtbot, MeaningUse.USED)
    assert len(sent(standin)) == len(texts) + 1, "what was searched for before is not sent again"


def test_what_has_the_words_is_told_at_once_and_stays_in_the_answer(
    app: App, index: IndexDesk, jobs: JobsDesk, search: SearchDesk, qtbot: QtBot
) -> None:
    fill(app.database, BLOOD)
    look(index, jobs, qtbot)
    answers: list[Found] = []
    search.found.connect(answers.append)
    found = find(search, "ferritin", qtbot, MeaningUse.USED)
    assert [each.meaning for each in answers] == [MeaningUse.COMING, MeaningUse.USED]
    by_words = {hit.chunk_id for hit in answers[0].passages.hits if isinstance(hit, PassageHit)}
    first = found.passages.hits[0]
    assert isinstance(first, PassageHit)
    assert first.chunk_id in by_words
    assert not first.is_by_meaning


def test_a_new_index_pays_for_nothing_again(
    app: App, index: IndexDesk, jobs: JobsDesk, standin: StandIn, qtbot: QtBot
) -> None:
    fill(app.database, BLOOD[:2])
    look(index, jobs, qtbot)
    calls = len(standin.embeddings)
    with qtbot.waitSignal(jobs.changed, check_params_cb=ended, timeout=60_000):
        index.rebuild()
    assert count_bare(app.database, MODEL) == 0
    forget_index(app.database)
    look(index, jobs, qtbot)
    assert len(standin.embeddings) == calls


def test_a_server_that_fails_leaves_the_words_and_says_why(
    app: App, index: IndexDesk, jobs: JobsDesk, search: SearchDesk, standin: StandIn, qtbot: QtBot
) -> None:
    fill(app.database, BLOOD[:2])
    look(index, jobs, qtbot)
    standin.plan = lambda _number, _body: Act(403, code="insufficient_quota", message="quota")
    found = find(search, "glucose", qtbot, MeaningUse.FAILED)
    assert found.why is not None
    assert found.why.code is ErrorCode.API_QUOTA
    assert [is_by_meaning for _, is_by_meaning in snippets(found)] == [False] * len(snippets(found))


def test_the_job_fails_with_the_reason_keeps_what_is_paid_and_goes_on_when_asked(
    app: App, index: IndexDesk, jobs: JobsDesk, standin: StandIn, qtbot: QtBot
) -> None:
    fill(app.database, TESTS)
    standin.most_texts = 4
    standin.plan = lambda number, _body: Act(403, code="insufficient_quota") if number == 5 else Act()
    failed = look(index, jobs, qtbot)
    assert (failed.status, failed.kind) == (JobStatus.FAILED, JobKind.INDEX)
    assert failed.error is not None
    assert failed.error.code is ErrorCode.API_QUOTA
    assert [job.status for job in jobs.jobs()] == [JobStatus.FAILED], "a quiet job is shown once it fails"
    assert look(index, jobs, qtbot).status is JobStatus.COMPLETED
    assert count_bare(app.database, MODEL) == 0
    answered = [text for call in standin.embeddings if call.was_answered for text in call.body["input"]]
    assert len(set(answered)) == len(answered)
    assert hosts_asked(app.database) == [standin.host]


def test_what_passes_by_itself_is_waited_for(
    app: App, index: IndexDesk, jobs: JobsDesk, standin: StandIn, qtbot: QtBot
) -> None:
    fill(app.database, BLOOD[:1])
    standin.plan = sequence(Act(429, retry_after="0"))
    assert look(index, jobs, qtbot).status is JobStatus.COMPLETED
    assert len(standin.embeddings) > 1


def test_a_job_that_is_stopped_sends_nothing_more(
    app: App, index: IndexDesk, jobs: JobsDesk, standin: StandIn, qtbot: QtBot
) -> None:
    fill(app.database, BLOOD[:2])
    standin.plan = lambda _number, _body: Act(hangs=True)
    keys: list[str] = []
    jobs.told.connect(lambda job: keys.append(job.key))
    with qtbot.waitSignal(jobs.told, check_params_cb=ended, timeout=60_000) as blocker:
        index.look_anew()
        qtbot.waitUntil(lambda: bool(standin.embeddings), timeout=30_000)
        jobs.cancel(keys[0])
    assert blocker.args is not None
    assert blocker.args[0].status is JobStatus.CANCELLED
    assert count_bare(app.database, MODEL) > 0


def test_turned_off_nothing_is_sent_and_words_are_found_as_ever(
    app: App, index: IndexDesk, jobs: JobsDesk, search: SearchDesk, standin: StandIn, qtbot: QtBot
) -> None:
    app.apply(replace(app.settings, embeddings_consented_hosts=""))
    fill(app.database, BLOOD[:2])
    look(index, jobs, qtbot)
    assert snippets(find(search, "hemoglobin", qtbot, MeaningUse.OFF))
    assert standin.calls == []


def test_names_of_people_are_not_sent_with_a_search(
    app: App, index: IndexDesk, jobs: JobsDesk, search: SearchDesk, standin: StandIn, qtbot: QtBot
) -> None:
    fill(app.database, BLOOD[:1])
    look(index, jobs, qtbot)
    with app.database.reading() as connection:
        name = connection.value("SELECT name FROM patients ORDER BY id LIMIT 1")
    before = len(standin.embeddings)
    assert find(search, name, qtbot, MeaningUse.OFF).people.hits
    find(search, f"{name} iron", qtbot, MeaningUse.USED)
    assert sent(standin)[-1] == "iron"
    assert len(standin.embeddings) == before + 1

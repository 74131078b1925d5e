"""A large session of the API begins only once it was answered for; a small one at once."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.app import App, open_app
from desktop_app.background.errands import Errands
from desktop_app.core.intake import select
from desktop_app.core.session import Control, SessionSummary
from desktop_app.core.settings import Settings
from desktop_app.desk.pages import PageDrawer
from desktop_app.desk.session_desk import SessionDesk
from desktop_app.store.api.files import ApiFiles, count_api_files
from desktop_app.store.work.session_engine import create_waiting_session
from tests.standin.server import KEY, WELL, Act, StandIn, serving

WAIT_MS = 60_000


@pytest.fixture
def standin(monkeypatch: pytest.MonkeyPatch) -> Iterator[StandIn]:
    with serving() as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.base_url)
        monkeypatch.setenv("OPENAI_API_KEY", KEY)
        yield server


@pytest.fixture
def app(qtbot: QtBot, data_dir: Path, standin: StandIn) -> Iterator[App]:
    settings = Settings(engine="openai", api_consented_hosts=standin.host, api_asks_from_pages=2)
    with open_app(data_dir, settings) as app:
        yield app


def summary_of(desk: SessionDesk) -> SessionSummary:
    summary = desk.summary()
    assert summary is not None
    return summary


def ask_about(desk: SessionDesk, qtbot: QtBot, samples: Path) -> str:
    with qtbot.waitSignal(desk.costs.asked, timeout=WAIT_MS):
        desk.add([str(samples / "blood-count.pdf"), str(samples / "check-up-two-pages.pdf")])
    assert desk.session_id is not None
    return desk.session_id


def test_nothing_is_sent_before_the_answer(
    desk: SessionDesk, app: App, standin: StandIn, qtbot: QtBot, samples: Path
) -> None:
    session_id = ask_about(desk, qtbot, samples)
    question = desk.costs.question(session_id)
    assert question is not None
    assert (question.host, question.files, question.uncounted) == (standin.host, 2, 0)
    assert question.pages >= 2
    assert question.low_usd is not None
    assert question.high_usd is not None
    assert 0 < question.low_usd < question.high_usd
    assert summary_of(desk).control is Control.PAUSED
    assert standin.chats == []
    assert count_api_files(app.database) == ApiFiles(2)
    desk.costs.start(session_id)
    qtbot.waitUntil(lambda: summary_of(desk).status.is_ended, timeout=WAIT_MS)
    assert standin.chats
    assert desk.costs.question(session_id) is None
    qtbot.waitUntil(lambda: not desk.is_running)
    assert count_api_files(app.database) == ApiFiles()


def test_it_can_be_read_here_instead(desk: SessionDesk, standin: StandIn, qtbot: QtBot, samples: Path) -> None:
    session_id = ask_about(desk, qtbot, samples)
    desk.costs.use_local(session_id)
    qtbot.waitUntil(lambda: summary_of(desk).status.is_ended, timeout=WAIT_MS)
    assert {file.engine for file in desk.files(None, 0, 10)} == {"local"}
    assert summary_of(desk).engine == "local"
    assert standin.calls == []
    qtbot.waitUntil(lambda: not desk.is_running)


def test_it_is_asked_again_after_a_start(
    desk: SessionDesk, app: App, errands: Errands, qtbot: QtBot, samples: Path
) -> None:
    session_id = ask_about(desk, qtbot, samples)
    another = SessionDesk(app, errands, PageDrawer(app, errands))
    with qtbot.waitSignal(another.costs.asked, timeout=WAIT_MS):
        another.show_session(session_id)
    assert another.costs.question(session_id) == desk.costs.question(session_id)
    another.close()


def test_a_small_session_that_was_paused_stays_so(
    desk: SessionDesk, app: App, standin: StandIn, qtbot: QtBot, samples: Path
) -> None:
    files = select([str(samples / "blood-count.pdf")]).files
    session_id = create_waiting_session(app.database, files, "openai")
    with qtbot.waitSignal(desk.costs.asked, timeout=WAIT_MS) as told:
        desk.show_session(session_id)
    assert told.args == [None]
    assert summary_of(desk).control is Control.PAUSED
    assert standin.calls == []


def test_a_small_session_begins_at_once(desk: SessionDesk, standin: StandIn, qtbot: QtBot, samples: Path) -> None:
    with qtbot.assertNotEmitted(desk.costs.asked):
        desk.add([str(samples / "blood-count.pdf")])
        qtbot.waitUntil(lambda: desk.session_id is not None and summary_of(desk).status.is_ended, timeout=WAIT_MS)
    assert standin.chats
    qtbot.waitUntil(lambda: not desk.is_running)


def begin_small(desk: SessionDesk, standin: StandIn, qtbot: QtBot, samples: Path) -> threading.Event:
    """Begin a session of one page, which is not asked about; its call is answered once the event is set."""
    gate = threading.Event()

    def wait(_number: int, _body: object) -> Act:
        assert gate.wait(300)
        return WELL

    standin.plan = wait
    desk.add([str(samples / "blood-count.pdf")])
    qtbot.waitUntil(lambda: desk.is_running, timeout=WAIT_MS)
    return gate


def test_files_added_to_a_session_that_goes_on_are_asked_about_once_they_are_many(
    desk: SessionDesk, app: App, standin: StandIn, qtbot: QtBot, samples: Path
) -> None:
    gate = begin_small(desk, standin, qtbot, samples)
    session_id = desk.session_id or ""
    with qtbot.waitSignal(desk.costs.asked, timeout=WAIT_MS):
        desk.add([str(samples / "check-up-two-pages.pdf")])
    assert desk.session_id == session_id
    question = desk.costs.question(session_id)
    assert question is not None
    assert (question.files, question.is_added, question.batch_share) == (1, True, None)
    gate.set()
    qtbot.waitUntil(lambda: not desk.is_running, timeout=WAIT_MS)
    assert (summary_of(desk).completed_files, summary_of(desk).pending_files) == (1, 1)
    assert desk.costs.question(session_id) == question
    assert len(standin.chats) == 1
    desk.costs.start(session_id)
    qtbot.waitUntil(lambda: summary_of(desk).status.is_ended and not desk.is_running, timeout=WAIT_MS)
    assert summary_of(desk).completed_files == 2
    assert desk.costs.question(session_id) is None


def test_added_files_can_be_read_here_instead(desk: SessionDesk, standin: StandIn, qtbot: QtBot, samples: Path) -> None:
    gate = begin_small(desk, standin, qtbot, samples)
    with qtbot.waitSignal(desk.costs.asked, timeout=WAIT_MS):
        desk.add([str(samples / "check-up-two-pages.pdf")])
    gate.set()
    desk.costs.use_local(desk.session_id or "")
    qtbot.waitUntil(lambda: summary_of(desk).status.is_ended and not desk.is_running, timeout=WAIT_MS)
    assert [file.engine for file in desk.files(None, 0, 10)] == ["openai", "local"]
    assert len(standin.chats) == 1


def test_added_files_that_are_cancelled_are_asked_about_no_longer(
    desk: SessionDesk, standin: StandIn, qtbot: QtBot, samples: Path
) -> None:
    gate = begin_small(desk, standin, qtbot, samples)
    with qtbot.waitSignal(desk.costs.asked, timeout=WAIT_MS):
        desk.add([str(samples / "check-up-two-pages.pdf")])
    with qtbot.waitSignal(desk.costs.asked, timeout=WAIT_MS) as told:
        desk.cancel()
    assert told.args == [None]
    gate.set()
    qtbot.waitUntil(lambda: not desk.is_running, timeout=WAIT_MS)

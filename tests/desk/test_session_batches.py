"""A session that is handed over goes on by itself: now, at the next start, and when it is taken back or cancelled."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.app import App, open_app
from desktop_app.background.errands import Errands
from desktop_app.core.session import Control
from desktop_app.core.settings import Settings
from desktop_app.desk.pages import PageDrawer
from desktop_app.desk.session_desk import SessionDesk
from desktop_app.store.api.batches import handed_over
from desktop_app.ui.process.cost_desk import BatchStep
from tests.desk.test_session_costs import ask_about, summary_of
from tests.standin.batches import Desk
from tests.standin.server import KEY, StandIn, serving

WAIT_MS = 90_000


@pytest.fixture
def shop() -> Desk:
    return Desk()


@pytest.fixture
def standin(monkeypatch: pytest.MonkeyPatch, shop: Desk) -> Iterator[StandIn]:
    with serving(StandIn(batches=shop)) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.base_url)
        monkeypatch.setenv("OPENAI_API_KEY", KEY)
        yield server
    assert server.faults == []
    assert shop.faults == []


@pytest.fixture
def settings(standin: StandIn) -> Settings:
    return Settings(engine="openai", api_consented_hosts=standin.host, api_asks_from_pages=2)


@pytest.fixture
def app(qtbot: QtBot, data_dir: Path, settings: Settings) -> Iterator[App]:
    with open_app(data_dir, settings) as app:
        yield app


def hand_over(desk: SessionDesk, qtbot: QtBot, samples: Path) -> str:
    session_id = ask_about(desk, qtbot, samples)
    question = desk.costs.question(session_id)
    assert question is not None
    assert question.batch_share == 0.5
    desk.costs.hand_over(session_id)
    assert desk.costs.question(session_id) is None
    return session_id


def wait_for_step(desk: SessionDesk, session_id: str, step: BatchStep, qtbot: QtBot) -> None:
    def has_come() -> bool:
        note = desk.costs.batch(session_id)
        return note is not None and note.step is step

    qtbot.waitUntil(has_come, timeout=WAIT_MS)


def wait_for_end(desk: SessionDesk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: summary_of(desk).status.is_ended and not desk.is_running, timeout=WAIT_MS)


def test_a_session_is_sent_and_collected_by_itself(
    desk: SessionDesk, app: App, standin: StandIn, qtbot: QtBot, samples: Path
) -> None:
    hand_over(desk, qtbot, samples)
    wait_for_end(desk, qtbot)
    assert summary_of(desk).completed_files == 2
    assert standin.chats == []
    assert len(standin.lines) == 2
    qtbot.waitUntil(lambda: handed_over(app.database) == [], timeout=WAIT_MS)


def test_the_window_may_be_closed_meanwhile(
    standin: StandIn, shop: Desk, settings: Settings, data_dir: Path, errands: Errands, qtbot: QtBot, samples: Path
) -> None:
    shop.holds = True
    with open_app(data_dir, settings) as app:
        desk = SessionDesk(app, errands, PageDrawer(app, errands))
        session_id = hand_over(desk, qtbot, samples)
        wait_for_step(desk, session_id, BatchStep.WAITING, qtbot)
        assert summary_of(desk).continuation_token == "batch_000001"
        assert desk.interrupted() == []  # nobody is asked whether it is to go on
        desk.close()
    shop.holds = False
    with open_app(data_dir, settings) as app:
        desk = SessionDesk(app, errands, PageDrawer(app, errands))
        desk.show_session(session_id)
        wait_for_end(desk, qtbot)
        assert summary_of(desk).completed_files == 2
        desk.close()
    assert (len(standin.lines), shop.uploads, standin.chats) == (2, 1, [])


def test_cancel_is_told_to_the_service(desk: SessionDesk, app: App, shop: Desk, qtbot: QtBot, samples: Path) -> None:
    shop.holds = True
    session_id = hand_over(desk, qtbot, samples)
    wait_for_step(desk, session_id, BatchStep.WAITING, qtbot)
    desk.control.cancel(session_id)
    qtbot.waitUntil(lambda: handed_over(app.database) == [], timeout=WAIT_MS)
    assert shop.cancels == ["batch_000001"]
    assert summary_of(desk).control is Control.CANCELLED
    assert summary_of(desk).cancelled_files == 2


def test_what_is_taken_back_is_read_at_once(
    desk: SessionDesk, standin: StandIn, shop: Desk, qtbot: QtBot, samples: Path
) -> None:
    shop.holds = True
    session_id = hand_over(desk, qtbot, samples)
    wait_for_step(desk, session_id, BatchStep.WAITING, qtbot)
    desk.costs.take_back(session_id)
    wait_for_end(desk, qtbot)
    assert (summary_of(desk).completed_files, len(standin.chats), standin.lines) == (2, 2, [])


def test_a_service_that_is_not_reached_is_asked_again(
    desk: SessionDesk, standin: StandIn, shop: Desk, qtbot: QtBot, samples: Path
) -> None:
    shop.drops_made = True
    session_id = hand_over(desk, qtbot, samples)

    def is_cut_off() -> bool:
        note = desk.costs.batch(session_id)
        return note is not None and note.is_cut_off

    qtbot.waitUntil(is_cut_off, timeout=WAIT_MS)
    shop.drops_made = False
    wait_for_end(desk, qtbot)
    assert (summary_of(desk).completed_files, len(shop.batches)) == (2, 1)


def test_a_server_without_batches_is_not_offered_any(
    desk: SessionDesk, standin: StandIn, qtbot: QtBot, samples: Path
) -> None:
    standin.batches = None
    with qtbot.waitSignal(desk.costs.asked, timeout=WAIT_MS):
        desk.add([str(samples / "blood-count.pdf"), str(samples / "check-up-two-pages.pdf")])
    question = desk.costs.question(desk.session_id or "")
    assert question is not None
    assert question.batch_share is None

"""Sessions handed over as batches: in rounds, at half the price, paid once."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from desktop_app.core.engine import Deadline
from desktop_app.core.errors import ErrorCode
from desktop_app.core.session import Control
from desktop_app.engines.openai.batching import Next
from desktop_app.engines.sandbox import Sandbox
from desktop_app.store.api.batches import handed_over
from desktop_app.store.api.costs import spent_on_session, spent_since_usd
from desktop_app.store.work.attempts import resume_session
from desktop_app.store.work.sessions import resolve_session, set_control
from tests.engines.openai.papers import TRANSCRIPT, scan
from tests.standin.batches import Desk
from tests.standin.server import WELL, Act, StandIn
from tests.whole.batches.handing_over import FILES, advance, begin, finish, summary
from tests.whole.plant import Plant, plant

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_session_goes_as_one_batch_at_half_the_price(
    work: Plant, papers: list[Path], standin: StandIn, shop: Desk
) -> None:
    session_id = begin(work, papers, standin)
    assert Counter(work.endings()) == {("pending", None): FILES}
    assert standin.chats == []
    standing = advance(work, session_id)
    assert (standing.next, standing.counts.total) == (Next.WAIT, FILES)
    now = summary(work, session_id)
    assert now.control is Control.PAUSED
    assert now.pause_reason is not None
    assert now.pause_reason.code is ErrorCode.API_BATCH
    assert now.continuation_token == "batch_000001"
    assert resolve_session(work.database, "batch_000001") == session_id
    assert spent_since_usd(work.database, 0) > 0  # what is under way counts for the month
    finish(work, session_id)
    assert Counter(work.endings()) == {("completed", None): FILES}
    assert summary(work, session_id).continuation_token is None
    assert standin.chats == []
    assert len(standin.lines) == FILES == work.count("api_calls")
    spent = spent_on_session(work.database, session_id)
    alone = sum(0.4 * line.input_tokens + 1.6 * line.output_tokens for line in standin.lines) / 1_000_000
    assert spent.cost_usd == pytest.approx(alone / 2)
    assert handed_over(work.database) == []
    assert shop.files == {}  # nothing of the documents stays at the service
    assert work.count("api_batch_questions") == 0


def test_what_is_sent_is_kept_no_longer(work: Plant, papers: list[Path], standin: StandIn, shop: Desk) -> None:
    session_id = begin(work, papers, standin)
    with work.database.reading() as connection:
        assert connection.value("SELECT min(length(request)) FROM api_batch_questions") > 1000
    advance(work, session_id)
    with work.database.reading() as connection:
        assert connection.value("SELECT max(length(request)) FROM api_batch_questions") == 0


def test_scans_go_in_rounds_and_what_is_left_over_directly(
    tmp_path: Path, work: Plant, papers: list[Path], standin: StandIn
) -> None:
    picture = tmp_path / "scan.pdf"
    picture.write_bytes(scan(pages=2))
    standin.transcript = TRANSCRIPT
    session_id = begin(work, [*papers, picture], standin)
    advance(work, session_id)
    steps = finish(work, session_id)
    assert Counter(work.endings()) == {("completed", None): FILES + 1}
    assert len(standin.lines) == FILES + 2  # both pages in the first round
    assert len(standin.chats) == 1  # the parse of one file is not worth a day
    assert steps == [Next.READ, Next.READ, Next.REST]


def test_answers_with_faults_are_asked_about_again_in_the_next_round(
    work: Plant, papers: list[Path], standin: StandIn
) -> None:
    standin.plan = lambda number, _body: Act(text="no JSON") if number < FILES else WELL
    session_id = begin(work, papers, standin)
    finish(work, session_id)
    assert Counter(work.endings()) == {("completed", None): FILES}
    assert len(standin.lines) == 2 * FILES
    assert standin.chats == []


def test_what_the_server_does_not_take_is_learned_from_the_answers(
    work: Plant, papers: list[Path], standin: StandIn
) -> None:
    standin.formats = frozenset({"json_object"})
    session_id = begin(work, papers, standin)
    finish(work, session_id)
    assert Counter(work.endings()) == {("completed", None): FILES}
    assert len([line for line in standin.lines if line.was_answered]) == FILES


def test_a_line_that_is_refused_is_its_files_own_error(work: Plant, papers: list[Path], standin: StandIn) -> None:
    acts = {0: Act(refusal="no"), 1: Act(400, "bad"), 2: Act(500), 3: Act(429)}
    standin.plan = lambda number, _body: acts.pop(number, WELL)
    session_id = begin(work, papers, standin)
    finish(work, session_id)
    endings = Counter(work.endings())
    assert endings == {("completed", None): FILES - 2, ("failed", "API_REFUSED"): 1, ("failed", "API_BAD_REQUEST"): 1}
    assert len([line for line in standin.lines if line.was_answered]) + len(standin.paid) == FILES - 1


def test_a_paused_session_is_collected_and_stays_paused(
    work: Plant, papers: list[Path], standin: StandIn, shop: Desk
) -> None:
    session_id = begin(work, papers, standin)
    advance(work, session_id)
    work.recorder.ask(set_control, work.database, session_id, Control.PAUSED).result()
    finish(work, session_id)
    assert Counter(work.endings()) == {("pending", None): FILES}
    assert work.count("api_answers") == FILES
    work.recorder.ask(resume_session, work.database, session_id).result()
    work.execute(session_id)
    finish(work, session_id)
    assert Counter(work.endings()) == {("completed", None): FILES}
    assert standin.chats == []


def test_the_same_content_in_two_sessions_is_asked_about_once(
    work: Plant, papers: list[Path], standin: StandIn, shop: Desk
) -> None:
    first, second = begin(work, papers, standin), begin(work, papers, standin)
    assert advance(work, first).next is Next.WAIT
    assert advance(work, second).next is Next.WAIT
    finish(work, first)
    finish(work, second)
    assert Counter(work.endings()) == {("completed", None): 2 * FILES}
    assert len(standin.lines) == FILES


def test_a_spending_limit_holds_for_batches(
    tmp_path: Path, standin: StandIn, workers: Sandbox, papers: list[Path], shop: Desk
) -> None:
    with plant(tmp_path, standin, workers, api_monthly_limit_usd=0.0001) as work:
        session_id = begin(work, papers, standin)
        assert advance(work, session_id).next is Next.REST
        reason = summary(work, session_id).pause_reason
        assert reason is not None
        assert reason.code is ErrorCode.API_SPENDING_LIMIT
        assert shop.uploads == 0


def test_whether_there_are_batches_is_asked_once(work: Plant, standin: StandIn) -> None:
    deadline = Deadline.after(60, 60, lambda: False)
    assert work.batching.has_batches(deadline)
    standin.batches = None
    assert work.batching.has_batches(deadline)
    with work.database.reading() as connection:
        stored = connection.value("SELECT abilities FROM api_servers WHERE model = ''")
    assert json.loads(stored) == {"has_batches": True}


def test_a_server_without_batches_has_none(work: Plant, standin: StandIn) -> None:
    standin.batches = None
    found: Any = work.batching.has_batches(Deadline.after(60, 60, lambda: False))
    assert found is False

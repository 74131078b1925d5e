"""Batches that break off, are cancelled, deleted or taken back: nothing is lost, and nothing paid twice."""

from collections import Counter
from pathlib import Path

import pytest

from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.core.session import Control
from desktop_app.engines.openai.batching import Next
from desktop_app.store.api.batches import handed_over, withdraw
from desktop_app.store.work.attempts import resume_session
from desktop_app.store.work.control import cancel_files
from desktop_app.store.work.deletion import delete_session
from tests.standin.batches import Desk
from tests.standin.server import StandIn
from tests.whole.batches.handing_over import FILES, advance, begin, finish, summary
from tests.whole.plant import Plant

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("ending", ["expired", "cancelled", "failed"])
def test_a_batch_that_breaks_off_leaves_pending_files_and_keeps_what_came(
    work: Plant, papers: list[Path], standin: StandIn, shop: Desk, ending: str
) -> None:
    shop.ending, shop.answered_lines = ending, 5
    session_id = begin(work, papers, standin)
    finish(work, session_id)
    assert Counter(work.endings()) == {("pending", None): FILES}
    reason = summary(work, session_id).pause_reason
    assert reason is not None
    assert reason.code is ErrorCode.API_BATCH_ENDED
    assert f": {ending}: " in reason.message
    came = len(standin.lines)
    assert came == (0 if ending == "failed" else 5)
    work.recorder.ask(resume_session, work.database, session_id).result()
    work.execute(session_id)
    assert Counter(work.endings()) == {("completed", None): FILES}
    assert len(standin.paid) == FILES - came  # each was paid once


def test_cancel_cancels_the_batch_at_the_service(work: Plant, papers: list[Path], standin: StandIn, shop: Desk) -> None:
    shop.holds, shop.answered_lines = True, 3
    session_id = begin(work, papers, standin)
    advance(work, session_id)
    work.recorder.ask(cancel_files, work.database, session_id).result()
    finish(work, session_id)
    assert shop.cancels == ["batch_000001"]
    assert Counter(work.endings()) == {("cancelled", "CANCELLED"): FILES}
    assert work.count("api_calls") == 3  # what was answered by then is paid, and kept
    assert summary(work, session_id).control is Control.CANCELLED


def test_a_deleted_session_is_taken_back_from_the_service(
    work: Plant, papers: list[Path], standin: StandIn, shop: Desk
) -> None:
    shop.holds = True
    session_id = begin(work, papers, standin)
    advance(work, session_id)
    work.recorder.ask(delete_session, work.database, session_id).result()
    assert work.count("api_batch_questions") == 0
    finish(work, session_id)
    assert shop.cancels == ["batch_000001"]
    assert (handed_over(work.database), shop.files) == ([], {})


def test_what_is_taken_back_is_read_directly_but_for_what_was_answered(
    work: Plant, papers: list[Path], standin: StandIn, shop: Desk
) -> None:
    shop.holds, shop.answered_lines = True, 4
    session_id = begin(work, papers, standin)
    advance(work, session_id)
    work.recorder.ask(withdraw, work.database, session_id).result()
    finish(work, session_id)
    assert Counter(work.endings()) == {("completed", None): FILES}
    assert (len(standin.lines), len(standin.paid)) == (4, FILES - 4)


def test_a_batch_whose_id_was_not_stored_is_found_by_its_name(
    work: Plant, papers: list[Path], standin: StandIn, shop: Desk
) -> None:
    session_id = begin(work, papers, standin)
    shop.drops_made = True
    with pytest.raises(ProcessingError, match="connection"):
        advance(work, session_id)
    assert len(shop.batches) == 1
    shop.drops_made = False
    finish(work, session_id)
    assert (len(shop.batches), shop.uploads) == (1, 1)
    assert len(standin.lines) == FILES
    assert Counter(work.endings()) == {("completed", None): FILES}


def test_an_upload_whose_batch_was_not_made_is_used(
    work: Plant, papers: list[Path], standin: StandIn, shop: Desk
) -> None:
    session_id = begin(work, papers, standin)
    shop.drops_made = True
    with pytest.raises(ProcessingError, match="connection"):
        advance(work, session_id)
    shop.drops_made = False
    shop.batches.clear()
    finish(work, session_id)
    assert shop.uploads == 1
    assert Counter(work.endings()) == {("completed", None): FILES}


def test_a_batch_that_is_not_taken_leaves_nothing_at_the_service(
    work: Plant, papers: list[Path], standin: StandIn, shop: Desk
) -> None:
    shop.refuses_made = True
    session_id = begin(work, papers, standin)
    assert advance(work, session_id).next is Next.REST
    reason = summary(work, session_id).pause_reason
    assert reason is not None
    assert reason.code is ErrorCode.API_BATCH_ENDED
    assert (shop.files, handed_over(work.database)) == ({}, [])
    work.recorder.ask(resume_session, work.database, session_id).result()
    work.execute(session_id)
    assert Counter(work.endings()) == {("completed", None): FILES}


def test_an_upload_that_is_taken_back_is_deleted(work: Plant, papers: list[Path], standin: StandIn, shop: Desk) -> None:
    session_id = begin(work, papers, standin)
    shop.drops_made = True
    with pytest.raises(ProcessingError, match="connection"):
        advance(work, session_id)
    shop.batches.clear()  # the batch was not made after all
    work.recorder.ask(cancel_files, work.database, session_id).result()
    finish(work, session_id)
    assert (shop.files, shop.batches, handed_over(work.database)) == ({}, {}, [])

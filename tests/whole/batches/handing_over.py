"""What the tests of batches do with a session: hand it over, and move it on until it rests."""

from pathlib import Path

from desktop_app.core.engine import Deadline
from desktop_app.core.session import SessionSummary
from desktop_app.engines.openai.batching import Next, Standing
from desktop_app.store.api.batches import hand_over
from desktop_app.store.work.sessions import session_summary
from tests.standin.server import StandIn
from tests.whole.plant import Plant

FILES = 12


def begin(work: Plant, papers: list[Path], standin: StandIn) -> str:
    """Hand a new session over and gather its first questions."""
    session_id = work.new_session(papers)
    work.recorder.ask(hand_over, work.database, session_id, standin.base_url).result()
    work.execute(session_id)
    return session_id


def advance(work: Plant, session_id: str) -> Standing:
    """Move it on by one step."""
    return work.batching.advance(session_id, Deadline.after(60, 60, lambda: False))


def finish(work: Plant, session_id: str) -> list[Next]:
    """Move it on until there is nothing to do; return the steps."""
    steps: list[Next] = []
    while not steps or steps[-1] is not Next.REST:
        steps.append(advance(work, session_id).next)
        if steps[-1] is Next.READ:
            work.execute(session_id)
        assert len(steps) < 20
    return steps


def summary(work: Plant, session_id: str) -> SessionSummary:
    """Return how it stands in the database."""
    return session_summary(work.database, session_id)

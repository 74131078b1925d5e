"""A session that is handed over as a batch, followed in the terminal until all is answered or somebody leaves it."""

import os
import time
from collections.abc import Callable

from desktop_app.app import App
from desktop_app.cli.api_choice import NotAgreed
from desktop_app.core.api.access import endpoint_of
from desktop_app.core.engine import Deadline
from desktop_app.core.errors import ProcessingError
from desktop_app.store.api.batches import find_handover, hand_over, withdraw

_SOONEST_S, _LATEST_S = 2.0, 30.0
_LONGEST_S = 1800.0
_ASKING_S = 30.0

Say = Callable[[str], None]
"""Prints a line."""


def check_batches(app: App) -> None:
    """See that the server has batches.

    Raises:
        NotAgreed: it has none, or it cannot be told; nothing was sent.
    """
    host = endpoint_of(app.settings, os.environ).host
    try:
        if app.batching().has_batches(Deadline.after(_ASKING_S, _ASKING_S, lambda: False)):
            return
    except ProcessingError as error:
        raise NotAgreed(f"{error.failure.message}. {error.failure.text.remedy}") from error
    raise NotAgreed(f"{host} has no batches; leave --batch out")


def begin_batch(app: App, session_id: str) -> None:
    """Let a session's questions be gathered and sent as a batch."""
    base_url = endpoint_of(app.settings, os.environ).base_url
    app.recorder.ask(hand_over, app.database, session_id, base_url).result()


def take_back(app: App, session_id: str) -> None:
    """Have a session's batch cancelled, so that what it has not answered is read directly."""
    app.recorder.ask(withdraw, app.database, session_id).result()


def waits_for_batch(app: App, session_id: str) -> bool:
    """Tell whether questions of a session lie at a service, so that reading its files again would find nothing new."""
    handover = find_handover(app.database, session_id)
    return handover is not None and bool(handover.batches)


def follow(app: App, session_id: str, read: Callable[[], bool], say: Say) -> bool:
    """Wait for a session's batches and read on with their answers; return whether somebody left it before the end.

    `read` reads the session's pending files and returns whether somebody stopped it.
    """
    try:
        return _follow(app, session_id, read, say)
    except KeyboardInterrupt:
        say(f"Left. The batch goes on; `labstream resume {session_id}` or the window fetches its answers.")
        return True


def _follow(app: App, session_id: str, read: Callable[[], bool], say: Say) -> bool:
    pace_s, told = _SOONEST_S, ""
    while find_handover(app.database, session_id) is not None:
        words, step = _advance(app, session_id)
        if step == "rest":
            return False
        if step == "read":
            if read():
                return True
            pace_s = _SOONEST_S
            continue
        if words != told:
            say(words)
            told = words
        time.sleep(pace_s)
        pace_s = min(2 * pace_s, _LATEST_S)
    return False


def _advance(app: App, session_id: str) -> tuple[str, str]:
    """Move the session on; return what is said of it while it waits, and what is to be done."""
    try:
        standing = app.advance_batches(session_id, Deadline.after(_LONGEST_S, _LONGEST_S, lambda: False))
    except ProcessingError as error:
        return f"{error.failure.message}. Trying again.", "wait"
    if standing is None:
        return "Another running Labstream fetches the answers.", "wait"
    counts = standing.counts
    return (
        f"Batch: {counts.answered} of {counts.total} questions answered. Ctrl-C leaves it; it goes on.",
        standing.next,
    )

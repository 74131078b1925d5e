"""Long work in portions: in order, one in each turn of the event loop, and all of it when the window closes."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop_app.app import App
from desktop_app.core.choice import ChosenFiles, FileChoice, Span
from desktop_app.core.intake import Candidate
from desktop_app.core.session import SessionSummary
from desktop_app.core.status import FileStatus
from desktop_app.core.transitions import Verb
from desktop_app.desk.portions import PORTION, Portions, portions_of
from desktop_app.desk.session_desk import SessionDesk
from desktop_app.store.work.files import load_tasks
from desktop_app.store.work.sessions import create_session

WAIT_MS = 60_000
FILES = 2 * PORTION + 10
ALL = FileChoice(spans=(Span(),))


@pytest.fixture
def owner() -> QObject:
    return QObject()


def test_portions_hold_all_in_their_order() -> None:
    assert portions_of([]) == [[]]
    assert [len(some) for some in portions_of(range(FILES))] == [PORTION, PORTION, 10]


def test_the_first_is_done_at_once_and_the_others_in_their_turns(owner: QObject, qtbot: QtBot) -> None:
    done: list[str] = []
    portions = Portions(owner)
    portions.do(partial(done.append, "a"), partial(done.append, "b"))
    portions.do(lambda: (done.append("c"), portions.do(partial(done.append, "d")))[0])
    assert done == ["a"]
    qtbot.waitUntil(lambda: len(done) == 4)
    assert done == ["a", "b", "c", "d"]
    portions.do(partial(done.append, "e"))
    assert done[-1] == "e", "nothing waits any more"


def test_closing_does_what_waits(owner: QObject) -> None:
    done: list[int] = []
    portions = Portions(owner)
    portions.do_each(range(5), done.append)
    portions.finish()
    assert done == [0, 1, 2, 3, 4]


@pytest.fixture
def large(desk: SessionDesk, app: App) -> SessionDesk:
    """A desk that shows a session of more files than are acted on in one go; none of them is begun."""
    app.runner.set_files_at_a_time(0)
    candidates = (Candidate(f"/r/{number}.pdf", f"{number}.pdf") for number in range(FILES))
    desk.show_session(app.recorder.ask(create_session, app.database, candidates, "local").result())
    return desk


def asked(desk: SessionDesk, verb: Verb, qtbot: QtBot, choice: FileChoice = ALL) -> list[str]:
    told: list[list[str]] = []
    desk.choices.ids(choice, verb, lambda ids: told.append(list(ids)))
    qtbot.waitUntil(lambda: bool(told), timeout=WAIT_MS)
    return told[0]


def counted(desk: SessionDesk, qtbot: QtBot) -> ChosenFiles:
    told: list[ChosenFiles] = []
    desk.choices.count(ALL, told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=WAIT_MS)
    return told[0]


def until(desk: SessionDesk, qtbot: QtBot, is_so: Callable[[SessionSummary], bool]) -> None:
    def has_come() -> bool:
        summary = desk.summary()
        return summary is not None and is_so(summary)

    qtbot.waitUntil(has_come, timeout=WAIT_MS)


def until_waiting(app: App, qtbot: QtBot, count: int) -> None:
    qtbot.waitUntil(lambda: app.runner.waiting_count() == count, timeout=WAIT_MS)


def test_verbs_on_many_files_take_all_of_them(large: SessionDesk, app: App, qtbot: QtBot) -> None:
    large.resume()
    until_waiting(app, qtbot, FILES)
    large.pause(after_running=False, file_ids=asked(large, Verb.PAUSE, qtbot))
    until_waiting(app, qtbot, 0)
    qtbot.waitUntil(lambda: asked(large, Verb.PAUSE, qtbot) == [], timeout=WAIT_MS)
    large.resume(asked(large, Verb.RESUME, qtbot))
    until_waiting(app, qtbot, FILES)
    assert not counted(large, qtbot).has_held
    large.cancel_files(asked(large, Verb.CANCEL, qtbot))
    until(large, qtbot, lambda summary: summary.cancelled_files == FILES)
    assert app.runner.waiting_count() == 0
    large.retry(asked(large, Verb.RETRY, qtbot))
    until_waiting(app, qtbot, FILES)
    last = FileChoice(spans=(Span(11),))
    large.remove(asked(large, Verb.REMOVE, qtbot, last))
    until(large, qtbot, lambda summary: summary.total_files == 10)
    until_waiting(app, qtbot, 10)


def test_many_files_moved_to_the_top_keep_their_order(large: SessionDesk, app: App, qtbot: QtBot) -> None:
    session_id = large.session_id or ""
    moved = asked(large, Verb.MOVE_TO_TOP, qtbot, FileChoice(spans=(Span(6),)))
    before = [task.file_id for task in load_tasks(app.database, session_id)]
    large.move_to_top(moved)
    expected = [*moved, *before[:5]]
    qtbot.waitUntil(
        lambda: [task.file_id for task in load_tasks(app.database, session_id)] == expected, timeout=WAIT_MS
    )


def test_a_cancel_during_a_large_retry_holds(large: SessionDesk, app: App, qtbot: QtBot) -> None:
    large.cancel()
    until(large, qtbot, lambda summary: summary.cancelled_files == FILES)
    large.retry(asked(large, Verb.RETRY, qtbot))
    large.cancel()  # while later portions have not been asked for
    until(large, qtbot, lambda summary: summary.cancelled_files == FILES)
    qtbot.waitUntil(lambda: counted(large, qtbot).statuses == frozenset({FileStatus.CANCELLED}), timeout=WAIT_MS)
    assert app.runner.waiting_count() == 0
    assert not large.is_running


def test_what_was_asked_for_is_done_though_the_window_closes(large: SessionDesk, app: App, qtbot: QtBot) -> None:
    removed = asked(large, Verb.REMOVE, qtbot)
    large.remove(removed)
    large.close()
    app.recorder.flush()
    assert counted(large, qtbot).count == 0

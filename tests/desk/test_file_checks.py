"""Files with values to check are counted beside the window and listed in pages."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from desktop_app.app import App
from desktop_app.desk.session_desk import SessionDesk
from desktop_app.store.work.progress import save_steps
from tests.store.builders import REPORT, SODIUM, new_session, reading_steps, session_of

DOUBTFUL = replace(REPORT, results=(replace(SODIUM, is_grounded=False),))
CLEAR = replace(REPORT, results=(SODIUM,))


def stored_session(app: App, doubtful: int, clear: int) -> str:
    """Store a session of so many files with a value to check and without."""
    ids = app.recorder.ask(new_session, app.database, doubtful + clear).result()
    for number, file_id in enumerate(ids):
        report = DOUBTFUL if number < doubtful else CLEAR
        app.recorder.ask(save_steps, app.database, reading_steps(file_id, file_id.encode(), (report,))).result()
    return session_of(ids[0])


def test_they_are_counted_and_listed_in_pages(app: App, desk: SessionDesk, qtbot: QtBot) -> None:
    desk.show_session(stored_session(app, 3, 2))
    with qtbot.waitSignal(desk.checks.counted) as told:
        desk.checks.look()
    assert told.args == [3]
    assert [file.name for file in desk.checks.files(0, 2)] == ["1.pdf", "2.pdf"]
    assert [file.name for file in desk.checks.files(2, 64)] == ["3.pdf"]
    assert [file.found.to_check for file in desk.checks.files(0, 64) if file.found] == [1, 1, 1]


def test_what_was_asked_of_another_session_is_told_to_nobody(app: App, desk: SessionDesk, qtbot: QtBot) -> None:
    first, second = stored_session(app, 3, 0), stored_session(app, 1, 1)
    counts: list[int] = []
    desk.checks.counted.connect(counts.append)
    desk.show_session(first)
    desk.checks.look()
    desk.show_session(second)
    desk.checks.look()
    qtbot.waitUntil(lambda: bool(counts))
    assert counts == [1]
    desk.show_session(None)
    desk.checks.look()
    assert counts == [1, 0]
    assert desk.checks.files(0, 64) == []

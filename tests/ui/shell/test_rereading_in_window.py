"""Documents are read again from History, in the real window: asked first, corrected values kept, nothing twice."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_app.core.status import SessionStatus
from desktop_app.store.readings.results import Scope, iter_documents
from desktop_app.ui.shell.places import HISTORY, PROCESS
from desktop_app.ui.theme.theme import Theme
from desktop_app.window.parts import Window
from tests.ui.shell.test_window import LONG_MS, opening


def ended(window: Window) -> bool:
    summary = window.session_desk.summary()
    return summary is not None and summary.status is SessionStatus.COMPLETED


def test_all_documents_are_read_again_after_a_question(
    qtbot: QtBot, theme: Theme, data_dir: Path, samples: Path
) -> None:
    with opening(data_dir, theme) as window:
        window.settings_desk.change(goes_to_review_when_done=False)
        window.shell.add_files([str(samples / "blood-count.pdf")])
        qtbot.waitUntil(lambda: ended(window), timeout=LONG_MS)
        first = window.session_desk.session_id
        window.shell.open_screen(HISTORY)
        history = window.shell.screen_widget(HISTORY)
        footer = history.footer  # pyright: ignore[reportAttributeAccessIssue]
        qtbot.waitUntil(footer.read_all.isVisible, timeout=LONG_MS)
        footer.read_all.click()
        asking = window.shell.findChild(type_of_asking())
        qtbot.waitUntil(lambda: asking is not None and asking.question is not None, timeout=LONG_MS)
        assert asking is not None
        assert asking.question is not None
        assert asking.question.windowTitle() == "Read 1 document again?"
        asking.question.action_button.click()
        qtbot.waitUntil(lambda: window.session_desk.session_id != first and ended(window), timeout=LONG_MS)
        assert window.shell.current_key == PROCESS
        reports = [document["reports"] for document in iter_documents(window.app.database, Scope())]
        assert len(reports) == 2
        assert reports[0] == reports[1], "both files show the one new reading"


def type_of_asking() -> type:
    from desktop_app.window.rereading import ReadingAgain  # as the window does

    return ReadingAgain

"""The frame: places, keys, regions, badges, notices, drops and sizes."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import ErrorCode, Failure
from desktop_app.core.status import SessionStatus
from desktop_app.ui.shell.places import PROCESS, REVIEW, SETTINGS
from desktop_app.ui.shell.shell import Shell
from desktop_app.ui.shell.window_state import WindowState
from desktop_app.ui.theme.theme import Theme
from tests.ui.shell.conftest import MakeShell, Work
from tests.ui.shell.fakes import IDLE, INTERRUPTED, RUNNING, FakeDesk, FakeScreens

NO_BUTTON, NO_KEY = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier


def focus() -> QWidget | None:
    return QApplication.focusWidget()


def click(widget: QWidget, words: str) -> None:
    """Click the button with these words."""
    next(button for button in widget.findChildren(QAbstractButton) if button.text() == words).click()


def drag(shell: Shell, paths: list[Path]) -> tuple[QDragEnterEvent, QMimeData]:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDragEnterEvent(QPoint(200, 200), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, NO_KEY)
    QApplication.sendEvent(shell.content, event)
    return event, mime


def test_screens_are_built_when_they_are_opened_first(shell: Shell, screens: FakeScreens) -> None:
    assert screens.built == [PROCESS]
    shell.open_screen(SETTINGS)
    shell.open_screen(PROCESS)
    shell.open_screen(SETTINGS)
    assert screens.built == [PROCESS, SETTINGS]


@pytest.mark.parametrize(
    ("key", "opened", "title"),
    [
        (Qt.Key.Key_2, REVIEW, "Review – Labstream"),
        (Qt.Key.Key_Comma, SETTINGS, "Settings – Labstream"),
        (Qt.Key.Key_1, PROCESS, "Process – Labstream"),
    ],
)
def test_ctrl_and_a_key_open_each_place(shell: Shell, qtbot: QtBot, key: Qt.Key, opened: str, title: str) -> None:
    shell.open_screen(SETTINGS if opened != SETTINGS else REVIEW)
    qtbot.keyClick(shell, key, Qt.KeyboardModifier.ControlModifier)
    assert shell.current_key == opened
    assert shell.windowTitle() == title
    assert shell.rail.item(opened).isChecked()
    assert [item for item in (PROCESS, REVIEW, SETTINGS) if shell.rail.item(item).isChecked()] == [opened]


def test_the_rail_opens_places(shell: Shell, qtbot: QtBot) -> None:
    qtbot.mouseClick(shell.rail.item(REVIEW), Qt.MouseButton.LeftButton)
    assert shell.current_key == REVIEW


def test_the_engine_says_what_is_true_and_opens_its_settings(shell: Shell, qtbot: QtBot) -> None:
    assert shell.header.engine.accessibleName() == "Local engine: nothing leaves this computer"
    qtbot.mouseClick(shell.header.engine, Qt.MouseButton.LeftButton)
    assert shell.current_key == SETTINGS


def test_f6_goes_round_the_regions_and_back(shell: Shell, qtbot: QtBot, screens: FakeScreens) -> None:
    button = screens.widgets[PROCESS].button
    button.setFocus()
    stops = [shell.rail.item(PROCESS), shell.header.engine, button]
    for stop in stops:
        qtbot.keyClick(focus() or shell, Qt.Key.Key_F6)
        assert focus() is stop
    for stop in reversed(stops[:-1]):
        qtbot.keyClick(focus() or shell, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
        assert focus() is stop


def test_shift_f10_asks_for_the_menu_of_what_has_the_keyboard(shell: Shell, qtbot: QtBot, screens: FakeScreens) -> None:
    button = screens.widgets[PROCESS].button
    button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    button.setFocus()
    with qtbot.waitSignal(button.customContextMenuRequested):
        qtbot.keyClick(button, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)


def test_a_region_gets_the_focus_back_where_it_was(shell: Shell, qtbot: QtBot, screens: FakeScreens) -> None:
    screens.widgets[PROCESS].line.setFocus()
    for _ in range(3):
        qtbot.keyClick(focus() or shell, Qt.Key.Key_F6)
    assert focus() is screens.widgets[PROCESS].line


def test_escape_closes_the_message_then_what_the_screen_has_open(
    shell: Shell, qtbot: QtBot, desk: FakeDesk, screens: FakeScreens
) -> None:
    desk.refused.emit("Another program works on this session")
    screen = screens.widgets[PROCESS]
    screen.is_drawer_open = True
    assert shell.toast.isVisible()
    qtbot.keyClick(screen.button, Qt.Key.Key_Escape)
    assert not shell.toast.isVisible()
    assert screen.is_drawer_open
    qtbot.keyClick(screen.button, Qt.Key.Key_Escape)
    assert not screen.is_drawer_open


def test_ctrl_f_goes_to_the_screens_search(shell: Shell, qtbot: QtBot, screens: FakeScreens) -> None:
    shell.open_screen(SETTINGS)
    qtbot.keyClick(shell, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert screens.found == [SETTINGS]


def test_process_shows_its_count_only_while_running_and_elsewhere(shell: Shell, desk: FakeDesk) -> None:
    item = shell.rail.item(PROCESS)
    desk.count(RUNNING)
    assert item.accessibleName() == "Process"
    shell.open_screen(SETTINGS)
    assert item.accessibleName() == "Process, 4 of 12 files ended"
    desk.count(replace(RUNNING, completed_files=4, processing_files=3))
    assert item.accessibleName() == "Process, 5 of 12 files ended"
    desk.count(replace(IDLE, status=SessionStatus.COMPLETED, pending_files=0, completed_files=12))
    assert item.accessibleName() == "Process"


@pytest.mark.parametrize("width", [900, 999, 1000, 1280, 3840])
def test_rail_and_header_fold_below_1000(shell: Shell, qtbot: QtBot, width: int) -> None:
    shell.resize(width, 700)
    is_narrow = width < 1000
    qtbot.waitUntil(lambda: shell.width() == width)
    assert shell.rail.width() == (56 if is_narrow else 84)
    assert shell.header.height() == (48 if is_narrow else 56)


def test_the_least_size_is_900_by_600(shell: Shell, qtbot: QtBot, theme: Theme) -> None:
    shell.resize(100, 100)
    qtbot.waitUntil(lambda: (shell.width(), shell.height()) == (900, 600))
    theme.set_text_percent(150)
    shell.resize(100, 100)
    QApplication.processEvents()
    assert (shell.width(), shell.height()) == (900, 600)


def test_files_dragged_onto_any_screen_are_counted_and_taken_to_process(
    shell: Shell, desk: FakeDesk, work: Work, tmp_path: Path
) -> None:
    shell.open_screen(SETTINGS)
    paths = [tmp_path / "a.pdf", tmp_path / "b.pdf"]
    event, mime = drag(shell, paths)
    assert event.isAccepted()
    assert event.dropAction() is Qt.DropAction.CopyAction
    assert shell.drops.frame.isVisible()
    assert shell.drops.frame.accessibleName() == "Drop to add 2 files."
    drop = QDropEvent(QPointF(200, 200), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, NO_KEY)
    QApplication.sendEvent(shell.content, drop)
    assert work.taken == [[str(path) for path in paths]]
    assert shell.current_key == PROCESS
    assert not shell.drops.frame.isVisible()


def test_files_given_from_outside_are_added_on_process(shell: Shell, work: Work) -> None:
    shell.open_screen(SETTINGS)
    shell.add_files(["/reports/a.pdf"])
    assert work.added == [["/reports/a.pdf"]]
    assert shell.current_key == PROCESS
    shell.open_screen(SETTINGS)
    shell.add_files([])
    assert shell.current_key == SETTINGS


def test_a_start_offers_what_was_interrupted(shell: Shell, qtbot: QtBot, desk: FakeDesk) -> None:
    desk.past = [replace(IDLE, session_id="newest", can_resume=False), INTERRUPTED]
    shell.offer_interrupted()
    banner = shell.notices.interrupted
    assert banner.isVisible()
    assert banner.accessibleName().startswith("3 files were interrupted. 9 finished files are kept.")
    assert desk.session_id == INTERRUPTED.session_id
    click(shell.notices, "Resume")
    assert desk.verbs == [("resume", [INTERRUPTED.session_id])]
    assert not banner.isVisible()


def test_a_start_offers_all_sessions_that_were_interrupted(shell: Shell, desk: FakeDesk, state: WindowState) -> None:
    older = replace(INTERRUPTED, session_id="older", pending_files=1, completed_files=2)
    desk.past = [INTERRUPTED, older]
    shell.offer_interrupted()
    banner = shell.notices.interrupted
    assert banner.accessibleName().startswith("4 files in 2 sessions were interrupted. 11 finished files are kept.")
    assert desk.session_id == INTERRUPTED.session_id
    click(shell.notices, "Resume all")
    assert desk.verbs == [("resume", [INTERRUPTED.session_id, "older"])]
    shell.offer_interrupted()
    click(shell.notices, "Leave")
    assert state.is_left("older")
    assert state.is_left(INTERRUPTED.session_id)


def test_a_session_that_goes_on_by_other_means_is_offered_no_longer(shell: Shell, desk: FakeDesk) -> None:
    older = replace(INTERRUPTED, session_id="older", pending_files=1)
    desk.past = [INTERRUPTED, older]
    shell.offer_interrupted()
    desk.count(replace(RUNNING, session_id=INTERRUPTED.session_id))
    banner = shell.notices.interrupted
    assert banner.accessibleName().startswith("1 file was interrupted")
    assert banner.isVisible()
    desk.count(replace(RUNNING, session_id="older"))
    assert not banner.isVisible()


def test_what_was_left_is_not_offered_again(make_shell: MakeShell, desk: FakeDesk, state: WindowState) -> None:
    desk.past = [INTERRUPTED]
    shell = make_shell()
    shell.offer_interrupted()
    click(shell.notices, "Leave")
    assert desk.verbs == []
    shell.offer_interrupted()
    assert not shell.notices.interrupted.isVisible()


@pytest.mark.parametrize(
    "summary",
    [
        replace(INTERRUPTED, can_resume=False),
        replace(INTERRUPTED, status=SessionStatus.PARTIAL, pending_files=0),
    ],
)
def test_nothing_is_offered_where_nothing_waits(shell: Shell, desk: FakeDesk, summary: object) -> None:
    desk.past = [summary]  # pyright: ignore[reportAttributeAccessIssue]
    shell.offer_interrupted()
    assert not shell.notices.isVisible()


def test_a_session_of_another_program_is_shown_but_not_offered(shell: Shell, desk: FakeDesk) -> None:
    desk.past, desk.is_controllable = [INTERRUPTED], False
    shell.offer_interrupted()
    assert desk.session_id == INTERRUPTED.session_id
    assert not shell.notices.interrupted.isVisible()


def test_a_bar_says_that_progress_cannot_be_stored_until_it_is(shell: Shell, desk: FakeDesk) -> None:
    desk.troubled.emit(Failure.of(ErrorCode.DISK_FULL))
    assert shell.notices.trouble.isVisible()
    assert "Nothing is lost" in shell.notices.trouble.accessibleName()
    desk.troubled.emit(None)
    assert not shell.notices.isVisible()


def test_closing_without_work_asks_nothing(shell: Shell, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shell.left):
        shell.close()
    assert not shell.isVisible()


def test_closing_in_a_run_asks_once_and_keeps_reading_on_no(
    shell: Shell, qtbot: QtBot, desk: FakeDesk, work: Work
) -> None:
    work.is_going, desk.past = True, [RUNNING]
    shell.close()
    shell.close()
    question = shell.leaving.question
    assert question is not None
    assert shell.isVisible()
    assert question.accessibleDescription() == (
        "What is finished is kept. 8 files wait and can be resumed at the next start."
    )
    qtbot.mouseClick(question.stay_button, Qt.MouseButton.LeftButton)
    assert shell.isVisible()
    assert shell.leaving.question is None


def test_closing_in_a_run_goes_after_yes(shell: Shell, qtbot: QtBot, desk: FakeDesk, work: Work) -> None:
    work.is_going, desk.past = True, [RUNNING]
    shell.close()
    assert shell.leaving.question is not None
    with qtbot.waitSignal(shell.left):
        qtbot.mouseClick(shell.leaving.question.quit_button, Qt.MouseButton.LeftButton)
    assert not shell.isVisible()


def test_the_windows_place_is_kept_for_the_next_start(shell: Shell, state: WindowState) -> None:
    place = bytes(shell.saveGeometry().data())
    shell.close()
    assert state.geometry == place


def test_every_icon_of_a_narrow_rail_has_a_tooltip(shell: Shell, qtbot: QtBot) -> None:
    shell.resize(900, 600)
    qtbot.waitUntil(lambda: shell.width() == 900)
    for key, tip in ((PROCESS, "Process (Ctrl+1)"), (REVIEW, "Review (Ctrl+2)"), (SETTINGS, "Settings (Ctrl+,)")):
        assert shell.rail.item(key).toolTip() == tip

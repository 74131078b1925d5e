"""The screen by keyboard alone, and what is read aloud."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import ErrorCode, Failure
from desktop_app.core.status import FileStatus
from desktop_app.ui.process.files.file_list import FileListView
from desktop_app.ui.process.filters import Filter
from desktop_app.ui.process.screen import ProcessScreen
from desktop_app.ui.widgets.focus import has_keyboard_focus
from tests.ui.process.conftest import NOW_MS, SMALL, MakeScreen
from tests.ui.process.fake_desk import FakeDesk
from tests.ui.process.fake_files import file_of, picture_session
from tests.ui.process.seen import id_of
from tests.ui.widgets.accessible import interface

S = FileStatus
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LATE = Failure.of(ErrorCode.TIMEOUT)


def selected(view: FileListView) -> list[int]:
    return [int(file_id.rpartition("-")[2]) for file_id in view.selected().file_ids]


@pytest.fixture
def desk() -> FakeDesk:
    return FakeDesk(picture_session(NOW_MS))


def test_moving(view: FileListView, qtbot: QtBot) -> None:
    for key, row in (
        (Qt.Key.Key_Down, 1), (Qt.Key.Key_Down, 2), (Qt.Key.Key_Up, 1), (Qt.Key.Key_End, 12), (Qt.Key.Key_Down, 12),
        (Qt.Key.Key_PageUp, 3), (Qt.Key.Key_Home, 1), (Qt.Key.Key_Up, 1), (Qt.Key.Key_PageDown, 10),
    ):  # fmt: skip
        qtbot.keyClick(view, key)
        assert selected(view) == [row], key
    assert has_keyboard_focus(view)


def test_heads_are_stepped_over(make_screen: MakeScreen, qtbot: QtBot) -> None:
    desk = FakeDesk([file_of(1, S.COMPLETED), file_of(2, S.TIMEOUT, error=LATE), file_of(3, S.COMPLETED)])
    view = make_screen(desk).page.list
    view.setFocus()
    found: list[list[int]] = []
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_End):
        qtbot.keyClick(view, key)
        found.append(selected(view))
    assert found == [[2], [2], [1], [3], [1], [3]]


def test_selecting_several(view: FileListView, qtbot: QtBot) -> None:
    qtbot.keyClick(view, Qt.Key.Key_Home)
    qtbot.keyClick(view, Qt.Key.Key_Down, SHIFT)
    assert selected(view) == [1, 2]
    qtbot.keyClick(view, Qt.Key.Key_Down, CONTROL)
    qtbot.keyClick(view, Qt.Key.Key_Down, CONTROL)
    qtbot.keyClick(view, Qt.Key.Key_Space, CONTROL)
    assert selected(view) == [1, 2, 4]
    qtbot.keyClick(view, Qt.Key.Key_A, CONTROL)
    assert selected(view) == list(range(1, 13))


def test_type_ahead(view: FileListView, qtbot: QtBot) -> None:
    qtbot.keyClick(view, Qt.Key.Key_J)
    assert selected(view) == [7]


def test_type_ahead_goes_on_with_what_was_typed(view: FileListView, qtbot: QtBot) -> None:
    qtbot.keyClicks(view, "img_205")
    assert selected(view) == [10]


def test_enter_opens_and_escape_closes_the_drawer(screen: ProcessScreen, view: FileListView, qtbot: QtBot) -> None:
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    drawer = screen.page.drawer
    assert drawer.is_open
    assert drawer.file_id == id_of(1)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert drawer.file_id == id_of(2), "it follows the selection"
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert not drawer.is_open
    assert selected(view) == [2], "the selection stays"
    assert not screen.close_topmost()


def test_retry_by_key(screen: ProcessScreen, desk: FakeDesk, view: FileListView, qtbot: QtBot) -> None:
    qtbot.keyClick(view, Qt.Key.Key_A, CONTROL)
    qtbot.keyClick(view, Qt.Key.Key_R)
    assert desk.calls == [("retry", (id_of(4),))]
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_R)
    assert len(desk.calls) == 1
    assert screen.toast.accessibleName().startswith("Nothing to retry.")


def test_delete_cancels_removes_and_keeps(
    screen: ProcessScreen, desk: FakeDesk, view: FileListView, qtbot: QtBot
) -> None:
    qtbot.keyClick(view, Qt.Key.Key_A, CONTROL)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert desk.calls == [
        ("cancel_files", tuple(map(id_of, (5, 6, 7, 8)))),
        ("remove", tuple(map(id_of, (4, 9, 10, 11, 12)))),
    ]
    assert screen.toast.accessibleName().startswith("3 completed files are kept.")


def test_pause_and_cancel_by_key(screen: ProcessScreen, desk: FakeDesk, view: FileListView, qtbot: QtBot) -> None:
    qtbot.keyClick(view, Qt.Key.Key_P, CONTROL)
    assert desk.calls == [("pause",)]
    qtbot.keyClick(view, Qt.Key.Key_Period, CONTROL)
    assert screen.page.question.isVisible()
    focused = QApplication.focusWidget()
    assert isinstance(focused, QWidget)
    qtbot.keyClick(focused, Qt.Key.Key_Escape)
    assert screen.page.question.isHidden()
    assert view.hasFocus()
    qtbot.keyClick(view, Qt.Key.Key_Period, CONTROL)
    focused = QApplication.focusWidget()
    assert isinstance(focused, QWidget)
    qtbot.keyClick(focused, Qt.Key.Key_Return)
    assert desk.calls == [("pause",), ("cancel",)]


def test_chips_by_key(screen: ProcessScreen, qtbot: QtBot) -> None:
    chips = screen.page.filters.chips
    chips.chip("all").setFocus()
    qtbot.keyClick(chips.chip("all"), Qt.Key.Key_Right)
    assert screen.page.filters.filter is Filter.ALL, "moving does not choose"
    qtbot.keyClick(chips.chip("processing"), Qt.Key.Key_Space)
    assert screen.page.filters.filter is Filter.PROCESSING


def open_menu(screen: ProcessScreen, row: int) -> list[str]:
    view = screen.page.list
    view.setCurrentIndex(screen.page.model.index(row))
    QApplication.sendEvent(
        view, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), view.mapToGlobal(QPoint(0, 0)))
    )
    menu = screen.files.menu
    assert menu is not None
    assert menu.isVisible()
    return [action.text().split("\t")[0] for action in menu.actions() if not action.isSeparator()]


def choose(screen: ProcessScreen, words: str) -> None:
    menu = screen.files.menu
    assert menu is not None
    next(action for action in menu.actions() if action.text().startswith(words)).trigger()
    menu.close()


def test_row_menu(screen: ProcessScreen, desk: FakeDesk, qtbot: QtBot) -> None:
    assert open_menu(screen, 0) == [
        "Details", "Open page", "Review values", "Read again", "Remove with values…", "Copy name",
    ]  # fmt: skip
    with qtbot.waitSignal(screen.review_file_asked) as asked:
        choose(screen, "Review")
    assert asked.args == [id_of(1)]
    assert open_menu(screen, 3) == [
        "Details", "Open page", "Retry", "Replace file...", "Remove from session", "Copy name",
    ]  # fmt: skip
    choose(screen, "Retry")
    assert open_menu(screen, 4) == ["Details", "Open page", "Pause this file", "Cancel", "Copy name"]
    choose(screen, "Cancel")
    assert open_menu(screen, 8) == [
        "Details", "Replace file...", "Move to top", "Pause this file", "Remove from session", "Copy name",
    ]  # fmt: skip
    choose(screen, "Remove")
    assert desk.calls == [("retry", (id_of(4),)), ("cancel_files", (id_of(5),)), ("remove", (id_of(9),))]
    open_menu(screen, 2)
    choose(screen, "Copy name")
    assert QApplication.clipboard().text() == "thyroid_followup.png"
    open_menu(screen, 2)
    choose(screen, "Details")
    assert screen.page.drawer.file_id == id_of(3)


def test_completed_files_are_read_again(screen: ProcessScreen, desk: FakeDesk) -> None:
    open_menu(screen, 0)
    choose(screen, "Read again")
    assert desk.calls == [("read_again", None, (id_of(1),))]


def test_completed_files_are_removed_only_after_a_question(screen: ProcessScreen, desk: FakeDesk) -> None:
    for answer in (QDialog.DialogCode.Rejected, QDialog.DialogCode.Accepted):
        open_menu(screen, 0)
        choose(screen, "Remove with values")
        question = screen.files.question
        assert question is not None
        assert question.windowTitle() == "Remove 1 completed file?"
        assert desk.calls == []
        question.done(answer)
    assert desk.calls == [("remove", (id_of(1),))]


def test_menu_of_another_programs_session_offers_no_verbs(make_screen: MakeScreen) -> None:
    desk = FakeDesk(picture_session(NOW_MS))
    desk.is_controllable = False
    screen = make_screen(desk)
    assert open_menu(screen, 3) == ["Details", "Open page", "Copy name"]
    choose(screen, "Copy")


def chain(first: QWidget) -> Iterator[QWidget]:
    """Yield what Tab goes through."""
    widget: QWidget | None = first
    while widget is not None:
        can = widget.isVisible() and widget.isEnabled()
        if can and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget
        widget = widget.nextInFocusChain()
        if widget is first:
            return


def test_tab_goes_from_top_to_bottom(screen: ProcessScreen, view: FileListView) -> None:
    page = screen.page
    page.list.setCurrentIndex(page.model.index(3))
    page.open_drawer()
    order = list(chain(page.card.pause))
    wanted = [page.card.pause, page.card.cancel, page.card.add, page.filters.counter(Filter.COMPLETED),
              page.filters.chips.chip("all"), page.list, page.drawer.body.copy_button,
              page.drawer.body.open_page, page.drawer.body.text]  # fmt: skip
    places = [order.index(widget) for widget in wanted]
    assert places == sorted(places)


@pytest.mark.parametrize("size", [None, SMALL])
def test_everything_one_can_reach_has_a_name(make_screen: MakeScreen, size: tuple[int, int] | None) -> None:
    desk = FakeDesk(picture_session(NOW_MS))
    screen = make_screen(desk) if size is None else make_screen(desk, size)
    screen.page.list.setCurrentIndex(screen.page.model.index(3))
    screen.page.open_drawer()
    nameless = [widget for widget in chain(screen.page.card.pause) if not interface(widget).text(QAccessible.Text.Name)]
    assert nameless == []


def test_rows_are_read_aloud(view: FileListView) -> None:
    table = interface(view)
    names = [table.child(number).text(QAccessible.Text.Name) for number in range(table.childCount())]
    said = [name for name in names if name]
    assert len(said) == 12, "one for each row, and no heads of a table that one does not see"
    assert said[5] == "scan_0007.tiff, image, 4 pages, parsing, 71 percent, attempt 2 of 3"
    assert view.accessibleName() == "Files"
    assert isinstance(view, QAbstractScrollArea)

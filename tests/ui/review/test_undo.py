"""What a person does in Review is taken back and done again: edits, fields, checks, rows, confirming."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.core.review import HeaderField
from desktop_app.ui.review.screen import ReviewScreen
from desktop_app.ui.review.table_cells import Column
from desktop_app.ui.widgets.buttons import Button
from tests.ui.review.fake_desk import FakeReviewDesk, ferritin

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def press(screen: ReviewScreen, qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier = CTRL) -> None:
    qtbot.keyClick(screen.view.table, key, modifiers)


def undo(screen: ReviewScreen, qtbot: QtBot, times: int = 1) -> None:
    for _ in range(times):
        press(screen, qtbot, Qt.Key.Key_Z)


def redo(screen: ReviewScreen, qtbot: QtBot, times: int = 1) -> None:
    for _ in range(times):
        press(screen, qtbot, Qt.Key.Key_Z, CTRL | SHIFT)


def value(screen: ReviewScreen, place: int) -> str | None:
    row = screen.view.model.row_at(place)
    assert row is not None
    return row.result.value


def edit(screen: ReviewScreen, place: int, text: str) -> None:
    assert screen.view.model.setData(screen.view.model.index(place, Column.VALUE), text)


def test_edits_are_taken_back_and_done_again(screen: ReviewScreen, qtbot: QtBot) -> None:
    for text in ("70", "71", "72"):
        edit(screen, 0, text)
    undo(screen, qtbot, 2)
    assert value(screen, 0) == "70"
    redo(screen, qtbot)
    assert value(screen, 0) == "71"
    edit(screen, 0, "75")
    redo(screen, qtbot)
    assert value(screen, 0) == "75", "a new step ends what could be done again"
    undo(screen, qtbot, 9)
    assert value(screen, 0) == "61"


def test_every_kind_of_step_is_undone_and_redone(
    screen: ReviewScreen, review_desk: FakeReviewDesk, qtbot: QtBot
) -> None:
    before = review_desk.stored[1]
    edit(screen, 1, "70")
    name = screen.view.fields.editors[HeaderField.PATIENT_NAME]
    assert isinstance(name, QLineEdit)
    name.setText("Jonas Varga")
    name.editingFinished.emit()
    press(screen, qtbot, Qt.Key.Key_K, Qt.KeyboardModifier.NoModifier)
    press(screen, qtbot, Qt.Key.Key_Delete)
    press(screen, qtbot, Qt.Key.Key_Space, CTRL | SHIFT)
    press(screen, qtbot, Qt.Key.Key_Return)
    after = review_desk.stored[1]
    assert after.is_reviewed
    assert screen.report_id == 2
    undo(screen, qtbot, 6)
    assert screen.report_id == 1
    assert review_desk.stored[1] == before
    assert screen.view.model.rowCount() == 16
    redo(screen, qtbot, 6)
    assert review_desk.stored[1] == after
    undo(screen, qtbot, 6)
    assert review_desk.stored[1] == before


def test_a_removed_row_comes_back_by_the_toast(screen: ReviewScreen, review_desk: FakeReviewDesk, qtbot: QtBot) -> None:
    press(screen, qtbot, Qt.Key.Key_Delete)
    assert review_desk.calls == [("delete_rows", 1, (ferritin(),))]
    assert screen.view.model.rowCount() == 15
    following = screen.view.model.row_at(13)
    assert following is not None
    assert (following.number, screen.view.table.chosen_id) == (14, following.result_id)
    edit(screen, 0, "70")
    button = next(each for each in screen.toast.findChildren(Button) if each.text() == "Undo")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert review_desk.calls[-1] == ("restore_rows", 1, (ferritin(),))
    assert (screen.view.model.rowCount(), screen.view.table.chosen_id) == (16, ferritin())
    assert value(screen, 0) == "70", "only the removal is taken back"
    undo(screen, qtbot)
    assert value(screen, 0) == "61"


def test_accepting_leaves_what_is_to_be_checked(
    screen: ReviewScreen, review_desk: FakeReviewDesk, qtbot: QtBot
) -> None:
    press(screen, qtbot, Qt.Key.Key_Space, CTRL | SHIFT)
    [(_, _, ids, is_checked)] = review_desk.calls
    assert is_checked
    assert sorted(ids) == [n for n in range(101, 117) if n != ferritin()]  # pyright: ignore[reportGeneralTypeIssues, reportArgumentType]
    assert screen.view.bar.doubts.words == "1 to check"
    undo(screen, qtbot)
    assert not any(row.is_checked for row in review_desk.stored[1].rows)


def test_a_report_that_is_gone_is_passed_over(screen: ReviewScreen, review_desk: FakeReviewDesk, qtbot: QtBot) -> None:
    edit(screen, 0, "70")
    screen.go_on()
    del review_desk.stored[1]
    undo(screen, qtbot)
    assert len(review_desk.calls) == 1
    QApplication.processEvents()

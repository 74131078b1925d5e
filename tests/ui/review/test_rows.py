"""Rows added by a box or by hand, reports split and joined, columns left out."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.core.report import TestResult
from desktop_app.core.review import ReviewRow
from desktop_app.ui.review.screen import ReviewScreen
from desktop_app.ui.review.table_cells import Column
from tests.ui.review.conftest import Build
from tests.ui.review.fake_desk import FakeReviewDesk, ferritin, report

CTRL = Qt.KeyboardModifier.ControlModifier
ZINC = TestResult("Zinc", "12", "µmol/L", page=1, bbox=(0.1, 0.8, 0.5, 0.82), confidence=0.9, is_grounded=True,
                  doubts=("read-from-box",))  # fmt: skip


def press(screen: ReviewScreen, qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier = CTRL) -> None:
    qtbot.keyClick(screen.view.table, key, modifiers)


def draw(screen: ReviewScreen, first: QPoint, last: QPoint) -> None:
    view = screen.view.pane.canvas.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=first)
    for share in (0.5, 1.0):
        point = first + (last - first) * share
        QTest.mouseMove(view, point)
        QTest.qWait(1)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=last)


def titles(screen: ReviewScreen) -> str:
    return screen.view.inspector.title.words


def last_row(screen: ReviewScreen) -> ReviewRow:
    row = screen.view.model.row_at(screen.view.model.rowCount() - 1)
    assert row is not None
    return row


def test_a_box_on_the_page_is_read_and_becomes_a_row(
    screen: ReviewScreen, review_desk: FakeReviewDesk, qtbot: QtBot
) -> None:
    press(screen, qtbot, Qt.Key.Key_N)
    assert titles(screen) == "Add a row"
    assert screen.view.pane.canvas.is_drawing
    screen.view.pane.canvas.verticalScrollBar().setValue(0)
    draw(screen, QPoint(60, 120), QPoint(300, 150))
    [(verb, page, box)] = review_desk.calls
    assert (verb, page) == ("read_box", 1)
    assert isinstance(box, tuple)
    assert 0 < box[0] < box[2] < 1  # pyright: ignore[reportUnknownVariableType]
    assert titles(screen) == "Reading the box"
    assert review_desk.reading is not None
    review_desk.reading([ZINC])
    assert review_desk.calls[-1] == ("add_row", 1, ZINC)
    assert last_row(screen).result == ZINC
    assert screen.view.table.chosen_id == last_row(screen).result_id
    assert titles(screen) == "Read from the box you drew"
    assert not screen.view.pane.canvas.is_drawing
    press(screen, qtbot, Qt.Key.Key_Z)
    assert screen.view.model.rowCount() == 16
    press(screen, qtbot, Qt.Key.Key_Y)
    assert last_row(screen).result == ZINC


def test_a_box_without_anything_to_read_can_be_drawn_again(
    screen: ReviewScreen, review_desk: FakeReviewDesk, qtbot: QtBot
) -> None:
    press(screen, qtbot, Qt.Key.Key_N)
    draw(screen, QPoint(60, 120), QPoint(300, 150))
    assert review_desk.reading is not None
    review_desk.reading([])
    assert titles(screen) == "Nothing read in this box"
    assert screen.view.pane.canvas.is_drawing
    assert screen.close_topmost()
    assert not screen.view.pane.canvas.is_drawing
    assert titles(screen) != "Nothing read in this box"


def test_what_was_read_for_another_report_is_dropped(
    screen: ReviewScreen, review_desk: FakeReviewDesk, qtbot: QtBot
) -> None:
    press(screen, qtbot, Qt.Key.Key_N)
    draw(screen, QPoint(60, 120), QPoint(300, 150))
    screen.go_on()
    assert review_desk.reading is not None
    review_desk.reading([ZINC])
    assert [call[0] for call in review_desk.calls] == ["read_box"]


def test_an_empty_row_is_typed_by_keys_alone(screen: ReviewScreen, review_desk: FakeReviewDesk, qtbot: QtBot) -> None:
    press(screen, qtbot, Qt.Key.Key_N)
    press(screen, qtbot, Qt.Key.Key_N)
    table = screen.view.table
    assert table.currentIndex().column() == Column.TEST
    for text in ("Zinc", "12.4"):
        editor = table.viewport().findChildren(QLineEdit)[-1]
        qtbot.keyClicks(editor, text)
        qtbot.keyClick(editor, Qt.Key.Key_Tab)
        qtbot.keyClick(table, Qt.Key.Key_F2)
    row = last_row(screen)
    assert (row.result.name, row.result.value) == ("Zinc", "12.4")
    assert screen.view.bar.doubts.words == "1 to check", "Ferritin, and not what the person typed"


def test_a_row_left_empty_is_not_kept(screen: ReviewScreen, review_desk: FakeReviewDesk, qtbot: QtBot) -> None:
    press(screen, qtbot, Qt.Key.Key_N)
    press(screen, qtbot, Qt.Key.Key_N)
    editor = screen.view.table.viewport().findChild(QLineEdit)
    assert editor is not None
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert titles(screen) == "A row without a test"
    screen.go_on()
    assert [call[0] for call in review_desk.calls] == ["add_row", "delete_rows"]


def test_a_report_is_split_at_the_chosen_row(screen: ReviewScreen, review_desk: FakeReviewDesk) -> None:
    screen.view.menus.split.trigger()
    assert review_desk.calls == [("split_report", 1, ferritin())]
    assert review_desk.regrouping is not None
    review_desk.regrouping(9, 77)
    assert screen.toast.isVisible()
    screen.view.changes.undo()
    assert review_desk.calls[-1] == ("undo_regrouping", 1, 77)


def test_the_next_report_of_the_document_is_joined(build: Build, review_desk: FakeReviewDesk) -> None:
    screen = build(report(1), report(2))
    screen.view.menus.actions.aboutToShow.emit()
    assert screen.view.menus.join.isEnabled()
    screen.view.menus.join.trigger()
    assert review_desk.calls == [("join_reports", 1, 2)]
    screen.go_on()
    screen.view.menus.actions.aboutToShow.emit()
    assert not screen.view.menus.join.isEnabled()


def test_columns_are_left_out(screen: ReviewScreen) -> None:
    table = screen.view.table
    assert not table.isColumnHidden(Column.CONFIDENCE)
    table.leave_out(Column.CONFIDENCE, is_left_out=True)
    assert table.isColumnHidden(Column.CONFIDENCE)
    table.set_narrow(is_narrow=True)
    table.set_narrow(is_narrow=False)
    assert table.isColumnHidden(Column.CONFIDENCE)
    table.leave_out(Column.CONFIDENCE, is_left_out=False)
    assert not table.isColumnHidden(Column.CONFIDENCE)


@pytest.mark.parametrize("reason", [QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard])
def test_what_can_be_done_opens_over_a_row(screen: ReviewScreen, reason: QContextMenuEvent.Reason) -> None:
    table, menu = screen.view.table, screen.view.menus.actions
    second = screen.view.model.row_at(1)
    assert second is not None
    table.choose(second.result_id)
    row = table.visualRect(table.currentIndex())
    is_mouse = reason is QContextMenuEvent.Reason.Mouse
    at = row.center() if is_mouse else QPoint(row.center().x(), 2 * row.bottom())
    event = QContextMenuEvent(reason, at, table.viewport().mapToGlobal(at))
    QApplication.sendEvent(table.viewport(), event)
    assert menu.isVisible()
    assert screen.view.menus.remove.isEnabled()
    assert menu.y() == table.viewport().mapToGlobal(at if is_mouse else row.bottomLeft()).y()
    menu.close()

"""The table of results: what cells show and say, how they are edited by the keyboard, and what cannot be typed."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.core.report import TestResult
from desktop_app.core.review import ResultField
from desktop_app.ui.review.screen import ReviewScreen
from desktop_app.ui.review.table_cells import Column
from tests.ui.review.conftest import Build
from tests.ui.review.fake_desk import FakeReviewDesk, ferritin, report, result

DISPLAY = Qt.ItemDataRole.DisplayRole


def text(screen: ReviewScreen, row: int, column: Column, role: int = DISPLAY) -> str:
    return str(screen.view.model.index(row - 1, column).data(role))


def spoken(screen: ReviewScreen, row: int, column: Column) -> str:
    return text(screen, row, column, Qt.ItemDataRole.AccessibleTextRole)


def go_to(screen: ReviewScreen, row: int, column: Column) -> None:
    screen.view.table.setCurrentIndex(screen.view.model.index(row - 1, column))


def type_in(screen: ReviewScreen, qtbot: QtBot, words: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
    """Edit the current cell as a person does: F2, the words, a key that ends it."""
    table = screen.view.table
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = table.viewport().findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    qtbot.keyClicks(editor, words)
    qtbot.keyClick(editor, end)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the editor is gone before the next one


def test_the_model_keeps_qts_rules(screen: ReviewScreen) -> None:
    tester = QAbstractItemModelTester(screen.view.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    assert tester.model() is screen.view.model
    assert screen.view.model.rowCount() == 16


def test_cells_show_what_was_read(build: Build) -> None:
    results = [
        result(1, flag="H", value="160", numeric_value=160.0, interpretation="high"),
        result(2, interpretation="low"),
        result(3, flag="HH", confidence=None, unit=None, reference_range=None),
        result(4, interpretation=None, reference_low=None, reference_high=None),
        result(5, flag="A", numeric_value=None),
    ]
    screen = build(report(1, results))
    assert [text(screen, n, Column.FLAG) for n in range(1, 6)] == ["High", "Low", "Critical", "–", "Abnormal"]
    assert [text(screen, n, Column.CONFIDENCE) for n in (1, 3)] == ["99 %", "—"]
    assert text(screen, 3, Column.UNIT) == ""
    assert text(screen, 1, Column.CHECK) == "On page"


def test_cells_say_what_they_hold(screen: ReviewScreen) -> None:
    assert spoken(screen, 14, Column.VALUE) == "Ferritin, value, 84, not found on the page, row 14 of 16"
    assert spoken(screen, 1, Column.TEST) == "Test 1, row 1 of 16"
    assert spoken(screen, 1, Column.UNIT) == "Test 1, unit, µg/L, row 1 of 16"


def test_an_edit_goes_down_and_is_stored(screen: ReviewScreen, review_desk: FakeReviewDesk, qtbot: QtBot) -> None:
    go_to(screen, 2, Column.VALUE)
    type_in(screen, qtbot, "99")
    [(verb, report_id, result_id, kept)] = review_desk.calls
    assert (verb, report_id, result_id) == ("keep_row", 1, 102)
    assert isinstance(kept, TestResult)
    assert (kept.value, kept.numeric_value, kept.is_grounded) == ("99", 99.0, False)
    assert screen.view.table.currentIndex().row() == 2
    assert text(screen, 2, Column.VALUE) == "99"
    assert text(screen, 2, Column.CHECK) == "Edited by you"
    assert text(screen, 2, Column.CONFIDENCE) == "—"
    assert text(screen, 2, Column.VALUE, Qt.ItemDataRole.ToolTipRole) == "Engine read 62"
    assert spoken(screen, 2, Column.VALUE) == "Test 2, value, 99, edited by you, row 2 of 16"


def test_tab_goes_right_and_back(screen: ReviewScreen, qtbot: QtBot) -> None:
    go_to(screen, 2, Column.VALUE)
    type_in(screen, qtbot, "99", Qt.Key.Key_Tab)
    assert screen.view.table.currentIndex().column() == Column.UNIT
    type_in(screen, qtbot, "mg/dL", Qt.Key.Key_Backtab)
    assert screen.view.table.currentIndex().column() == Column.VALUE
    assert text(screen, 2, Column.UNIT) == "mg/dL"


def test_typing_begins_an_edit_and_esc_takes_it_back(
    screen: ReviewScreen, review_desk: FakeReviewDesk, qtbot: QtBot
) -> None:
    go_to(screen, 2, Column.UNIT)
    qtbot.keyClick(screen.view.table, Qt.Key.Key_K)
    editor = screen.view.table.viewport().findChild(QLineEdit)
    assert editor is not None
    assert editor.text() == "k"
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert review_desk.calls == []
    assert text(screen, 2, Column.UNIT) == "µg/L"


def test_what_cannot_be_used_stays_in_its_cell_and_the_row_keeps_its_value(
    screen: ReviewScreen, review_desk: FakeReviewDesk, qtbot: QtBot
) -> None:
    go_to(screen, 2, Column.VALUE)
    type_in(screen, qtbot, "8a4")
    assert review_desk.calls == []
    assert text(screen, 2, Column.VALUE) == "8a4"
    assert screen.view.table.currentIndex().row() == 1
    sentence = "This is no number; type one such as 8.4 or < 8.4"
    assert text(screen, 2, Column.VALUE, Qt.ItemDataRole.ToolTipRole) == sentence
    assert sentence in spoken(screen, 2, Column.VALUE)
    assert screen.view.inspector.title.words == sentence
    assert "keeps 62" in screen.view.inspector.text.words
    assert screen.view.bar.doubts.words == "2 to check"
    qtbot.keyClick(screen.view.table, Qt.Key.Key_Escape)
    assert text(screen, 2, Column.VALUE) == "62"
    assert not screen.view.inspector.is_asking


def test_ranges_and_units_are_checked_too(screen: ReviewScreen, review_desk: FakeReviewDesk, qtbot: QtBot) -> None:
    for column, words, sentence in (
        (Column.REFERENCE, "150 - 15", "The lower limit is above the upper one"),
        (Column.UNIT, "84", "A unit has letters or %, such as mmol/L, and no value"),
        (Column.TEST, " ", "A test needs a name"),
        (Column.VALUE, "8,4", "This report writes decimals as in 8.4"),
    ):
        go_to(screen, 3, column)
        type_in(screen, qtbot, words)
        assert text(screen, 3, column, Qt.ItemDataRole.ToolTipRole) == sentence
    assert review_desk.calls == []


def test_a_slip_survives_what_is_stored_meanwhile(
    screen: ReviewScreen, review_desk: FakeReviewDesk, qtbot: QtBot
) -> None:
    go_to(screen, 2, Column.VALUE)
    type_in(screen, qtbot, "8a4")
    go_to(screen, 4, Column.VALUE)
    type_in(screen, qtbot, "70")
    review_desk.settle()
    assert (text(screen, 2, Column.VALUE), text(screen, 4, Column.VALUE)) == ("8a4", "70")
    assert screen.view.table.currentIndex().row() == 4


def test_space_marks_a_row_checked_and_back(screen: ReviewScreen, review_desk: FakeReviewDesk, qtbot: QtBot) -> None:
    go_to(screen, 14, Column.VALUE)
    qtbot.keyClick(screen.view.table, Qt.Key.Key_Space)
    assert text(screen, 14, Column.CHECK) == "Confirmed"
    assert screen.view.bar.doubts.words == "Nothing to check"
    assert not screen.view.inspector.is_asking
    qtbot.keyClick(screen.view.table, Qt.Key.Key_Space)
    assert text(screen, 14, Column.CHECK) == "Not on page"
    assert [call[1:] for call in review_desk.calls] == [(1, (ferritin(),), True), (1, (ferritin(),), False)]


def test_f2_edits_the_value_from_columns_that_cannot_be_edited(screen: ReviewScreen, qtbot: QtBot) -> None:
    go_to(screen, 5, Column.CHECK)
    qtbot.keyClick(screen.view.table, Qt.Key.Key_F2)
    editor = screen.view.table.viewport().findChild(QLineEdit)
    assert editor is not None
    assert editor.accessibleName() == "Test 5, Value"
    qtbot.keyClick(editor, Qt.Key.Key_Escape)


def test_narrow_tables_show_the_most_serious_word(build: Build) -> None:
    results = [
        result(1),
        result(2, flag="H", value="160", numeric_value=160.0),
        result(3, is_grounded=False, flag="H", value="160", numeric_value=160.0),
    ]
    screen = build(report(1, results), width=850)
    table = screen.view.table
    assert not table.isColumnHidden(Column.STATE)
    assert table.isColumnHidden(Column.FLAG)
    assert [text(screen, n, Column.STATE) for n in (1, 2, 3)] == ["Normal", "High", "Not on page"]


def test_edits_keep_the_engines_value_through_several_changes(screen: ReviewScreen, qtbot: QtBot) -> None:
    for words in ("99", "98"):
        go_to(screen, 2, Column.VALUE)
        type_in(screen, qtbot, words)
    row = screen.view.model.row_at(1)
    assert row is not None
    assert row.engine_values == {ResultField.VALUE: "62"}
    go_to(screen, 2, Column.VALUE)
    type_in(screen, qtbot, "62")
    assert text(screen, 2, Column.CHECK) == "Not on page"


def test_the_hovered_row_follows_the_mouse(screen: ReviewScreen) -> None:
    table = screen.view.table
    table.entered.emit(screen.view.model.index(3, 2))
    assert table.itemDelegate().hovered_place == 3  # pyright: ignore[reportAttributeAccessIssue]
    table.leaveEvent(QEvent(QEvent.Type.Leave))
    assert table.itemDelegate().hovered_place == -1  # pyright: ignore[reportAttributeAccessIssue]

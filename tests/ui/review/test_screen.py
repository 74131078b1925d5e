"""The screen as a whole: questions and answers, undoing, and its states."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.ui.review.screen import ReviewScreen
from desktop_app.ui.review.table_cells import Column
from desktop_app.ui.theme.theme import Theme, ThemeChoice
from desktop_app.ui.widgets.buttons import Button
from tests.ui.review.conftest import Build, answers, press
from tests.ui.review.fake_desk import FakeReviewDesk, ferritin, report, result
from tests.ui.widgets.accessible import descendants, name_of

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def test_the_first_row_to_check_is_shown_with_its_question(screen: ReviewScreen) -> None:
    view = screen.view
    assert screen.subtitle == "Report 1 of 3"
    assert view.table.chosen_id == ferritin()
    assert view.table.currentIndex().column() == Column.VALUE
    assert view.bar.count.words == "16 results"
    assert view.bar.doubts.words == "1 to check"
    assert view.inspector.title.words == "Value not found on the page"
    assert view.inspector.text.words == "Row 14: the engine read 84; this line of page 1 shows 64."
    assert answers(screen) == ["Use 64", "Keep 84", "Other…"]
    assert view.inspector.crop.isVisible()


def test_u_takes_what_the_page_shows(screen: ReviewScreen, review_desk: FakeReviewDesk, qtbot: QtBot) -> None:
    press(screen, qtbot, Qt.Key.Key_U)
    row = screen.view.model.row_at(13)
    assert row is not None
    assert row.result.value == "64"
    assert [call[:3] for call in review_desk.calls] == [("keep_row", 1, ferritin())]
    assert not screen.view.inspector.is_asking
    assert screen.view.bar.doubts.words == "Nothing to check"
    assert not screen.view.bar.next_button.isVisible()


def test_k_keeps_the_value(screen: ReviewScreen, review_desk: FakeReviewDesk, qtbot: QtBot) -> None:
    press(screen, qtbot, Qt.Key.Key_K)
    assert review_desk.calls == [("keep_checked", 1, (ferritin(),), True)]
    assert not screen.view.inspector.is_asking


def test_the_buttons_answer_as_the_keys_do(screen: ReviewScreen, review_desk: FakeReviewDesk, qtbot: QtBot) -> None:
    use, keep, other = screen.view.inspector.answers
    qtbot.mouseClick(other, Qt.MouseButton.LeftButton)
    editor = screen.view.table.viewport().findChild(QLineEdit)
    assert editor is not None
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert review_desk.calls == []
    qtbot.mouseClick(use, Qt.MouseButton.LeftButton)
    assert [call[0] for call in review_desk.calls] == ["keep_row"]
    assert keep.accessibleName() == "Keep 84"


def test_without_a_clear_value_on_the_page_there_is_nothing_to_use(
    build: Build, review_desk: FakeReviewDesk, qtbot: QtBot
) -> None:
    review_desk.shown = {}
    screen = build()
    assert answers(screen) == ["Keep 84", "Other…"]
    press(screen, qtbot, Qt.Key.Key_U)
    assert review_desk.calls == []


@pytest.mark.parametrize(
    ("fields", "title", "reason"),
    [
        (
            {"confidence": 0.61},
            "Value read with little confidence",
            "Row 1: the engine read 61 and is 61 % sure of this line.",
        ),
        (
            {"flag": "H"},
            "Flag and range disagree",
            "Row 1: the report marks 61 as high; its range is 15 - 150.",
        ),
        (
            {"is_grounded": False, "bbox": None},
            "Value not found on the page",
            "Row 1: the engine read 61 and did not say where it stands.",
        ),
    ],
)
def test_each_reason_to_look_is_told(build: Build, fields: dict[str, object], title: str, reason: str) -> None:
    screen = build(report(1, [result(1, **fields)]))
    assert screen.view.inspector.title.words == title
    assert screen.view.inspector.text.words == reason
    assert answers(screen) == ["Keep 61", "Other…"]


def test_f8_goes_round_the_rows_to_check(build: Build, qtbot: QtBot) -> None:
    results = [result(n, is_grounded=n not in {2, 4}) for n in range(1, 6)]
    screen = build(report(1, results))
    chosen = [screen.view.table.chosen_id]
    for _ in range(3):
        press(screen, qtbot, Qt.Key.Key_F8)
        chosen.append(screen.view.table.chosen_id)
    assert chosen == [102, 104, 102, 104]


def test_selecting_a_row_asks_nothing_of_the_desk(screen: ReviewScreen, review_desk: FakeReviewDesk) -> None:
    opens, drawn = review_desk.opens, len(review_desk.drawn)
    for result_id in range(101, 114):
        screen.view.table.choose(result_id)
    assert (review_desk.opens, len(review_desk.drawn)) == (opens, drawn)


def test_edits_and_checks_are_undone_in_order(screen: ReviewScreen, review_desk: FakeReviewDesk, qtbot: QtBot) -> None:
    before = review_desk.stored[1]
    press(screen, qtbot, Qt.Key.Key_U)
    screen.view.model.setData(screen.view.model.index(0, Column.UNIT), "mg/dL")
    screen.view.table.choose(102)
    press(screen, qtbot, Qt.Key.Key_Space)
    assert review_desk.stored[1] != before
    for _ in range(3):
        press(screen, qtbot, Qt.Key.Key_Z, CTRL)
    assert review_desk.stored[1] == before
    assert screen.view.model.row_at(13) == before.rows[13]
    assert screen.view.table.chosen_id == ferritin()
    press(screen, qtbot, Qt.Key.Key_Z, CTRL)
    assert len(review_desk.calls) == 6, "nothing is left to undo"


def test_undo_goes_to_the_report_of_the_newest_step(
    screen: ReviewScreen, review_desk: FakeReviewDesk, qtbot: QtBot
) -> None:
    press(screen, qtbot, Qt.Key.Key_K)
    screen.go_on()
    press(screen, qtbot, Qt.Key.Key_Z, CTRL)
    assert screen.report_id == 1
    assert screen.view.table.chosen_id == ferritin()
    assert review_desk.calls[1:] == [("keep_checked", 1, (ferritin(),), False)]
    press(screen, qtbot, Qt.Key.Key_Z, CTRL)
    assert len(review_desk.calls) == 2


def test_what_could_not_be_stored_is_shown_as_it_was(
    screen: ReviewScreen, review_desk: FakeReviewDesk, qtbot: QtBot
) -> None:
    before = review_desk.stored[1]
    press(screen, qtbot, Qt.Key.Key_U)
    review_desk.stored[1] = before
    review_desk.refused.emit("Disk is full. Free 200 MB, then retry.")
    review_desk.settle()
    assert screen.view.model.row_at(13) == before.rows[13]
    assert "Disk is full" in screen.toast.accessibleName()


def test_nothing_to_review_leads_back_to_process(build: Build, review_desk: FakeReviewDesk, qtbot: QtBot) -> None:
    review_desk.stored = {}
    screen = build()
    assert screen.empty.isVisible()
    assert screen.subtitle == ""
    with qtbot.waitSignal(screen.process_asked):
        qtbot.mouseClick(screen.empty.findChildren(Button)[0], Qt.MouseButton.LeftButton)
    review_desk.stored = {5: report(5)}
    review_desk.settle(5)
    assert screen.report_id == 5
    assert screen.view.isVisible()


def test_a_database_that_does_not_answer_is_told(build: Build, review_desk: FakeReviewDesk) -> None:
    screen = build()
    review_desk.is_broken = True
    review_desk.settle()
    assert screen.failed.isVisible()
    review_desk.is_broken = False
    review_desk.settle()
    assert screen.report_id == 1
    assert screen.view.isVisible()


def test_f6_has_its_regions(screen: ReviewScreen) -> None:
    assert list(screen.regions()) == [screen.view.pane, screen.view.handle(1), screen.view.right, screen.footer]


@pytest.mark.parametrize("width", [844, 1196])
def test_every_part_has_a_name(build: Build, width: int) -> None:
    screen = build(width=width)
    nameless = [
        widget
        for widget in descendants(screen)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not name_of(widget)
    ]
    assert nameless == []


def test_all_can_be_reached_by_tab(screen: ReviewScreen, qtbot: QtBot) -> None:
    seen: set[str] = set()
    for _ in range(40):
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.add(name_of(focused))
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert {"Results", "Patient", "Collected", "Use 64", "Confirm report", "Zoom in (Ctrl +)"} <= seen


def test_a_change_of_theme_in_mid_review_keeps_everything(screen: ReviewScreen, theme: Theme) -> None:
    theme.set_choice(ThemeChoice.DARK)
    theme.set_text_percent(125)
    assert screen.view.table.chosen_id == ferritin()
    assert screen.view.inspector.is_asking

"""The screen as a whole: reports one after the other, questions and answers, confirming, undoing, and its states."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.ui.review.screen import ReviewScreen
from desktop_app.ui.review.table_cells import Column
from desktop_app.ui.theme.theme import Theme, ThemeChoice
from desktop_app.ui.widgets.buttons import Button
from tests.ui.process.fake_desk import FakeDesk
from tests.ui.review.conftest import Build
from tests.ui.review.fake_desk import FakeReviewDesk, ferritin, report, result
from tests.ui.widgets.accessible import descendants, name_of

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def press(screen: ReviewScreen, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    qtbot.keyClick(screen.view.table, key, modifier or Qt.KeyboardModifier.NoModifier)


def answers(screen: ReviewScreen) -> list[str]:
    return [button.text() for button in screen.view.inspector.answers]


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


def test_confirming_asks_once_where_rows_are_left(
    screen: ReviewScreen, review_desk: FakeReviewDesk, qtbot: QtBot
) -> None:
    screen.view.table.choose(101)
    press(screen, qtbot, Qt.Key.Key_Return, CTRL)
    assert review_desk.calls == []
    assert screen.view.table.chosen_id == ferritin()
    assert screen.view.inspector.title.words == "1 value is not on the page"
    assert screen.view.inspector.text.words == "Confirm anyway?"
    assert answers(screen) == ["Confirm anyway"]
    assert screen.close_topmost()
    assert answers(screen) == ["Use 64", "Keep 84", "Other…"]
    press(screen, qtbot, Qt.Key.Key_Return, CTRL)
    press(screen, qtbot, Qt.Key.Key_Return, CTRL)
    assert review_desk.calls == [("keep_reviewed", 1, True)]


def test_walking_on_takes_the_question_back(screen: ReviewScreen, qtbot: QtBot) -> None:
    press(screen, qtbot, Qt.Key.Key_Return, CTRL)
    press(screen, qtbot, Qt.Key.Key_Up)
    assert not screen.view.inspector.is_asking
    press(screen, qtbot, Qt.Key.Key_Return, CTRL)
    assert answers(screen) == ["Confirm anyway"]


def test_after_confirming_comes_the_next_unreviewed_report(
    build: Build, review_desk: FakeReviewDesk, qtbot: QtBot
) -> None:
    screen = build(report(1, [result(1)]), report(2, [result(1)], reviewed_at_ms=1), report(3, [result(1)]))
    press(screen, qtbot, Qt.Key.Key_Return, CTRL)
    review_desk.settle()
    assert screen.report_id == 3
    assert screen.subtitle == "Report 3 of 3"
    assert screen.footer.count.words == "2 of 3 reviewed"
    press(screen, qtbot, Qt.Key.Key_Return, CTRL)
    review_desk.settle(3)
    assert screen.report_id == 3
    assert screen.footer.count.words == "3 of 3 reviewed"
    assert not screen.footer.buttons.confirm.isEnabled()
    assert "Every report is reviewed" in screen.toast.accessibleName()


def test_reports_of_other_sessions_stay_in_the_list_once_confirmed_here(
    build: Build, review_desk: FakeReviewDesk, session_desk: FakeDesk, qtbot: QtBot
) -> None:
    review_desk.hides_reviewed = True
    screen = build(*(report(n, [result(1)]) for n in (1, 2, 3)))
    screen.go_on()
    press(screen, qtbot, Qt.Key.Key_Return, CTRL)
    review_desk.settle(2)
    assert (screen.report_id, screen.subtitle) == (3, "Report 3 of 3")
    assert screen.footer.count.words == "1 of 3 reviewed"
    screen.go_back()
    assert screen.report_id == 2
    assert not screen.footer.buttons.confirm.isEnabled()
    session_desk.session_changed.emit("other")
    assert screen.footer.count.words == "0 of 2 reviewed"


def test_confirming_can_be_undone(build: Build, review_desk: FakeReviewDesk, qtbot: QtBot) -> None:
    screen = build(report(1, [result(1)]), report(2, [result(1)]))
    press(screen, qtbot, Qt.Key.Key_Return, CTRL)
    review_desk.settle()
    assert screen.report_id == 2
    screen.toast.action_chosen.emit()
    review_desk.settle()
    assert screen.report_id == 1
    assert review_desk.calls == [("keep_reviewed", 1, True), ("keep_reviewed", 1, False)]
    assert screen.footer.buttons.confirm.isEnabled()


def test_reports_are_walked_by_keys_and_buttons(screen: ReviewScreen, qtbot: QtBot) -> None:
    buttons = screen.footer.buttons
    assert not buttons.previous.isEnabled()
    press(screen, qtbot, Qt.Key.Key_Right, ALT)
    qtbot.mouseClick(buttons.following, Qt.MouseButton.LeftButton)
    assert (screen.report_id, buttons.following.isEnabled()) == (3, False)
    press(screen, qtbot, Qt.Key.Key_Right, ALT)
    press(screen, qtbot, Qt.Key.Key_Left, ALT)
    assert (screen.report_id, screen.subtitle) == (2, "Report 2 of 3")


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


def test_the_first_report_is_open_before_the_list_of_all_is_there(build: Build, review_desk: FakeReviewDesk) -> None:
    review_desk.is_listing_late = True
    screen = build()
    assert (screen.report_id, screen.subtitle) == (1, "")
    screen.view.confirm()
    assert screen.report_id == 1, "which one follows is not known yet"
    review_desk.late.pop(0)()
    assert screen.subtitle == "Report 1 of 3"
    screen.go_on()
    assert screen.subtitle == "Report 2 of 3"


def test_a_report_confirmed_before_the_list_of_all_came_gives_way_once_it_is_there(
    build: Build, review_desk: FakeReviewDesk, qtbot: QtBot
) -> None:
    review_desk.is_listing_late = True
    screen = build(report(1, [result(1)]), report(2), report(3))
    qtbot.keyClick(screen.view.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert review_desk.stored[1].is_reviewed
    assert screen.report_id == 1
    for tell in [*review_desk.late]:
        tell()
    assert screen.report_id == 2
    screen.go_back()
    review_desk.late[-1]()
    assert screen.report_id == 1  # who goes back stays there
    assert not screen.footer.buttons.confirm.isEnabled()


def test_who_walks_on_before_the_list_of_all_came_stays_there(
    build: Build, review_desk: FakeReviewDesk, qtbot: QtBot
) -> None:
    review_desk.is_listing_late = True
    screen = build(report(1, [result(1)]), report(2), report(3))
    qtbot.keyClick(screen.view.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    screen.show_report(3)
    for tell in [*review_desk.late]:
        tell()
    assert screen.report_id == 3


def test_new_reports_join_without_moving_the_open_one(
    screen: ReviewScreen, review_desk: FakeReviewDesk, qtbot: QtBot
) -> None:
    screen.view.table.choose(105)
    review_desk.stored = {9: report(9), **review_desk.stored}
    review_desk.settle()
    assert screen.subtitle == "Report 2 of 4"
    assert screen.view.table.chosen_id == 105


def test_what_changes_while_hidden_is_looked_up_when_shown(
    screen: ReviewScreen, review_desk: FakeReviewDesk, qtbot: QtBot
) -> None:
    screen.hide()
    del review_desk.stored[1]
    review_desk.settle(2)
    assert screen.subtitle == "Report 1 of 3"
    screen.show()
    qtbot.waitUntil(lambda: screen.subtitle == "Report 1 of 2")
    assert screen.report_id == 2


def test_another_session_begins_at_its_first_unreviewed_report(
    screen: ReviewScreen, review_desk: FakeReviewDesk, session_desk: FakeDesk
) -> None:
    screen.go_on()
    review_desk.stored = {
        7: report(7, reviewed_at_ms=1),
        8: report(8),
    }
    session_desk.session_changed.emit("other")
    assert (screen.report_id, screen.subtitle) == (8, "Report 2 of 2")


def test_a_file_is_shown_by_its_first_report(screen: ReviewScreen) -> None:
    screen.show_file("s-000003")
    assert screen.report_id == 3
    screen.show_file("nobody")
    assert screen.report_id == 3


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

"""Reports one after the other: walked, confirmed, joined by new ones, and opened before the list of all is there."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.ui.review.screen import ReviewScreen
from tests.ui.process.fake_desk import FakeDesk
from tests.ui.review.conftest import Build, answers, press
from tests.ui.review.fake_desk import FakeReviewDesk, ferritin, report, result

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


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


def test_the_chosen_session_is_counted_and_what_is_left_of_others_follows(
    build: Build, review_desk: FakeReviewDesk, session_desk: FakeDesk, qtbot: QtBot
) -> None:
    review_desk.others = {1, 4}
    screen = build(*(report(n, [result(1)]) for n in (1, 2, 3, 4)))
    screen.show_report(3)
    assert (screen.subtitle, screen.footer.count.words) == ("Report 2 of 2", "0 of 2 reviewed")
    for confirmed, following in ((3, 2), (2, 4)):
        press(screen, qtbot, Qt.Key.Key_Return, CTRL)
        review_desk.settle(confirmed)
        assert screen.report_id == following
    assert (screen.subtitle, screen.footer.count.words) == ("Report of another session", "2 of 2 reviewed")
    assert screen.footer.buttons.confirm.isEnabled()
    session_desk.session_changed.emit("again")
    assert (screen.subtitle, screen.report_id) == ("Report 1 of 2", 2)


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

"""Other screens lead to one result in Review, and may ask something below the report's fields."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.ui.review.screen import ReviewScreen
from tests.ui.review.conftest import Build
from tests.ui.review.fake_desk import FakeReviewDesk, report


def test_a_result_is_shown_chosen_in_its_report(screen: ReviewScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen.report_opened) as opened:
        screen.show_result(2, 205)
    assert opened.args == [2]
    assert screen.report_id == 2
    assert screen.view.table.chosen_id == 205
    assert screen.view.table.hasFocus()


def test_a_confirmed_report_that_is_not_listed_is_shown_and_stays(
    build: Build, review_desk: FakeReviewDesk, qtbot: QtBot
) -> None:
    screen = build()
    listed = review_desk.places()
    review_desk.stored[9] = report(9, reviewed_at_ms=1)
    review_desk.places = lambda: list(listed)
    screen.show_result(9, 903)
    assert (screen.report_id, screen.view.table.chosen_id) == (9, 903)
    review_desk.reports_changed.emit()
    assert screen.report_id == 9


def test_a_question_stands_between_the_fields_and_the_results(screen: ReviewScreen) -> None:
    question = QLabel("Whose is this?")
    screen.view.put_below_fields(question)
    question.show()
    fields, bar = screen.view.fields.geometry(), screen.view.bar
    layout = screen.view.right.layout()
    assert layout is not None
    layout.activate()
    assert fields.bottom() <= question.geometry().top()
    assert question.geometry().bottom() <= bar.geometry().top()

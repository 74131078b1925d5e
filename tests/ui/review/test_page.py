"""The page: drawn at the width it is shown, tied to the table, zoomed, turned, and what is shown where it fails."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import ErrorCode, Failure
from desktop_app.core.report import Box
from desktop_app.ui.review.page_canvas import PageCanvas
from desktop_app.ui.review.page_lines import Line, aligned
from desktop_app.ui.review.page_view import LEAST_ZOOM, MOST_ZOOM
from desktop_app.ui.review.screen import ReviewScreen
from desktop_app.ui.theme.theme import Theme, ThemeChoice
from tests.ui.conftest import Show
from tests.ui.review.conftest import Build
from tests.ui.review.fake_desk import FakeReviewDesk, box, ferritin, picture, report, result


def click(screen: ReviewScreen, qtbot: QtBot, point: QPointF) -> None:
    qtbot.mouseClick(screen.view.pane.canvas.viewport(), Qt.MouseButton.LeftButton, pos=point.toPoint())


def middle(screen: ReviewScreen, result_id: int) -> QPointF:
    rect = screen.view.pane.canvas.line_rect(result_id)
    assert rect is not None
    return rect.center()


def test_the_page_is_drawn_as_wide_as_it_is_shown(screen: ReviewScreen, review_desk: FakeReviewDesk) -> None:
    canvas = screen.view.pane.canvas
    assert canvas.image is not None
    assert canvas.image.width() == canvas.wanted_width_px
    assert ("s-000001", 1, canvas.wanted_width_px) in review_desk.drawn


def test_zooming_shows_the_old_picture_until_the_sharp_one_comes(
    screen: ReviewScreen, review_desk: FakeReviewDesk, qtbot: QtBot
) -> None:
    canvas = screen.view.pane.canvas
    before = canvas.image
    review_desk.is_drawing_late = True
    review_desk.drawn.clear()
    for keys, wider in ((Qt.Key.Key_Plus, True), (Qt.Key.Key_Plus, True), (Qt.Key.Key_Minus, False)):
        width = canvas.wanted_width_px
        qtbot.keyClick(screen.view.table, keys, Qt.KeyboardModifier.ControlModifier)
        assert (canvas.wanted_width_px > width) is wider
    assert canvas.image is before
    qtbot.waitUntil(lambda: bool(review_desk.late))
    assert review_desk.drawn == [("s-000001", 1, canvas.wanted_width_px)], "only the last zoom is drawn"
    review_desk.late.pop()()
    assert canvas.image is not None
    assert canvas.image.width() == canvas.wanted_width_px
    qtbot.keyClick(screen.view.table, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert canvas.horizontalScrollBar().maximum() == 0


def test_zoom_has_ends_and_keeps_the_place_under_the_mouse(theme: Theme, show: Show) -> None:
    canvas = PageCanvas(theme)
    show(canvas)
    canvas.set_image(picture(400))
    canvas.set_lines([Line(1, 1, box(5))])
    canvas.zoom_by(1)
    before = canvas.line_rect(1)
    assert before is not None
    anchor = before.center()
    for delta in (120, 120, -120):
        wheel = QWheelEvent(
            anchor, canvas.viewport().mapToGlobal(anchor), QPoint(0, 0), QPoint(0, delta), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(canvas.viewport(), wheel)
    after = canvas.line_rect(1)
    assert after is not None
    assert (after.center() - anchor).manhattanLength() < 6
    canvas.zoom_by(50)
    assert canvas.zoom == MOST_ZOOM
    canvas.zoom_by(-50)
    assert canvas.zoom == LEAST_ZOOM


def test_a_click_on_a_line_chooses_its_row(screen: ReviewScreen, qtbot: QtBot) -> None:
    click(screen, qtbot, middle(screen, 103))
    assert screen.view.table.chosen_id == 103
    assert screen.view.table.hasFocus()


def test_a_click_on_empty_paper_clears_the_selection(screen: ReviewScreen, qtbot: QtBot) -> None:
    page = screen.view.pane.canvas.viewport().rect()
    click(screen, qtbot, QPointF(page.width() / 2, 20))
    assert screen.view.table.chosen_id == 0
    assert not screen.view.inspector.is_asking


def test_a_drag_moves_the_page_and_chooses_nothing(screen: ReviewScreen, qtbot: QtBot) -> None:
    canvas = screen.view.pane.canvas
    canvas.zoom_by(4)
    canvas.verticalScrollBar().setValue(100)
    chosen = screen.view.table.chosen_id
    qtbot.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    for y in (180, 160, 140):
        qtbot.mouseMove(canvas.viewport(), QPoint(200, y))
        QApplication.processEvents()
    qtbot.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 140))
    assert screen.view.table.chosen_id == chosen


def test_a_row_out_of_sight_is_brought_to_the_middle_and_one_in_sight_stays(screen: ReviewScreen, qtbot: QtBot) -> None:
    canvas = screen.view.pane.canvas
    canvas.zoom_by(6)
    canvas.verticalScrollBar().setValue(0)
    screen.view.table.choose(115)
    rect = canvas.line_rect(115)
    assert rect is not None
    assert abs(rect.center().y() - canvas.viewport().height() / 2) < 3
    place = canvas.verticalScrollBar().value()
    screen.view.table.choose(116)
    assert canvas.verticalScrollBar().value() == place
    canvas.verticalScrollBar().setValue(0)
    qtbot.keyClick(screen.view.table, Qt.Key.Key_F8)
    brought = canvas.line_rect(ferritin())
    assert brought is not None
    assert 0 < brought.center().y() < canvas.viewport().height()


def test_a_row_on_another_page_brings_its_page(build: Build, review_desk: FakeReviewDesk, qtbot: QtBot) -> None:
    screen = build(report(1, [result(1), result(2, page=2)]))
    pane = screen.view.pane
    screen.view.table.choose(102)
    assert pane.page == 2
    assert pane.where.words == "Page 2 of 2"
    assert pane.canvas.line_rect(102) is not None
    assert pane.canvas.line_rect(101) is None
    qtbot.keyClick(screen.view.table, Qt.Key.Key_PageUp)
    assert pane.page == 1
    assert screen.view.table.chosen_id == 102
    qtbot.keyClick(screen.view.table, Qt.Key.Key_PageDown)
    qtbot.keyClick(screen.view.table, Qt.Key.Key_PageDown)
    assert pane.page == 2
    assert not pane.following.isEnabled()
    assert pane.canvas.accessibleName() == "Page 2 of 2, report 1.pdf"


def test_the_view_turns_and_lines_turn_with_it(screen: ReviewScreen, qtbot: QtBot) -> None:
    canvas = screen.view.pane.canvas
    upright = canvas.line_rect(101)
    qtbot.keyClick(screen.view.table, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    turned = canvas.line_rect(101)
    assert upright is not None
    assert turned is not None
    assert upright.width() > upright.height()
    assert turned.height() > turned.width()
    click(screen, qtbot, turned.center())
    assert screen.view.table.chosen_id == 101
    for _ in range(3):
        screen.view.pane.turn()
    assert canvas.line_rect(101) == upright


def test_a_turn_is_remembered_for_its_page_alone(build: Build) -> None:
    screen = build(report(1, [result(1), result(2, page=2)]))
    screen.view.pane.turn()
    screen.view.pane.go_on()
    second = screen.view.pane.canvas.line_rect(102)
    screen.view.pane.go_back()
    first = screen.view.pane.canvas.line_rect(101)
    assert first is not None
    assert second is not None
    assert first.height() > first.width()
    assert second.width() > second.height()


def test_a_page_that_cannot_be_drawn_says_so_and_the_table_stays(
    build: Build, review_desk: FakeReviewDesk, tmp_path: Path
) -> None:
    review_desk.failure = Failure.of(ErrorCode.PDF_CORRUPT)
    source = tmp_path / "report.pdf"
    source.write_bytes(b"x")
    screen = build(report(1, source=str(source)), report(2))
    pane = screen.view.pane
    assert pane.unreadable.isVisible()
    assert pane.unreadable.accessibleName().startswith("This page cannot be drawn")
    assert pane.open_button.isVisible()
    assert screen.view.table.isVisible()
    screen.go_on()
    assert not pane.open_button.isVisible(), "no button that opens nothing"


def test_a_question_that_was_given_up_is_asked_again(build: Build, review_desk: FakeReviewDesk, qtbot: QtBot) -> None:
    review_desk.failure, review_desk.is_drawing_late = Failure.of(ErrorCode.CANCELLED), True
    screen = build()
    review_desk.failure, review_desk.is_drawing_late = None, False
    review_desk.late[0]()
    assert not screen.view.pane.unreadable.isVisible()
    qtbot.waitUntil(lambda: screen.view.pane.canvas.image is not None)


def test_while_a_page_is_drawn_the_table_can_be_used(build: Build, review_desk: FakeReviewDesk, qtbot: QtBot) -> None:
    review_desk.is_drawing_late = True
    screen = build()
    assert screen.view.pane.canvas.image is None
    click(screen, qtbot, middle(screen, 103))
    assert screen.view.table.chosen_id == 103
    screen.go_on()
    for answer in review_desk.late:
        answer()
    image = screen.view.pane.canvas.image
    assert image is not None, "the picture of the report that is open, not of the one before"


def test_in_the_dark_theme_the_page_is_a_little_darker(theme: Theme, show: Show) -> None:
    canvas = PageCanvas(theme)
    show(canvas)
    canvas.set_image(picture(400))
    middle_of = canvas.viewport().rect().center()
    assert canvas.viewport().grab().toImage().pixelColor(middle_of) == QColor("white")
    theme.set_choice(ThemeChoice.DARK)
    assert canvas.viewport().grab().toImage().pixelColor(middle_of).lightness() == pytest.approx(0.93 * 255, abs=2)


def test_the_chosen_line_is_heavy_and_the_others_are_not(screen: ReviewScreen) -> None:
    canvas = screen.view.pane.canvas
    canvas.set_chosen(103)
    shot = canvas.viewport().grab().toImage()

    def edge(result_id: int) -> int:
        rect = canvas.line_rect(result_id)
        assert rect is not None
        return shot.pixelColor(QPointF(rect.center().x(), rect.top() - 0.5).toPoint()).lightness()

    assert edge(103) < edge(105) - 60


boxes = st.tuples(*[st.floats(0.0, 0.5)] * 2, *[st.floats(0.51, 1.0)] * 2)


@given(st.lists(boxes, max_size=8))
def test_aligned_lines_hold_their_own_boxes(found: list[Box]) -> None:
    lines = [Line(number, number, each) for number, each in enumerate(found)]
    for before, after in zip(lines, aligned(lines), strict=True):
        assert after.result_id == before.result_id
        assert after.box[0] <= before.box[0]
        assert after.box[2] >= before.box[2]
        assert (after.box[1], after.box[3]) == (before.box[1], before.box[3])


def test_columns_of_a_page_are_aligned_apart() -> None:
    lines = [Line(1, 1, (0.1, 0, 0.4, 1)), Line(2, 2, (0.11, 0, 0.45, 1)), Line(3, 3, (0.55, 0, 0.9, 1))]
    assert [line.box[::2] for line in aligned(lines)] == [(0.1, 0.45), (0.1, 0.45), (0.55, 0.9)]


def test_pages_are_darker_in_the_dark_theme_unless_that_is_turned_off(screen: ReviewScreen, theme: Theme) -> None:
    def paper() -> int:
        view = screen.view.pane.canvas.viewport()
        return view.grab().toImage().pixelColor(view.width() // 2, 20).lightness()

    assert paper() == 255
    theme.set_choice(ThemeChoice.DARK)
    assert paper() == round(0.93 * 255)
    theme.set_pages_dimmed(False)
    assert paper() == 255


def test_a_jump_lets_the_outline_flash_twice(screen: ReviewScreen, qtbot: QtBot) -> None:
    canvas = screen.view.pane.canvas
    screen.show_result(1, 103)
    assert canvas.is_flashing
    qtbot.waitUntil(lambda: not canvas.is_flashing)
    qtbot.waitUntil(lambda: canvas.is_flashing)
    qtbot.waitUntil(lambda: not canvas.is_flashing)


def test_with_less_motion_nothing_flashes(screen: ReviewScreen, theme: Theme) -> None:
    theme.set_motion_reduced(True)
    screen.show_result(1, 103)
    assert not screen.view.pane.canvas.is_flashing

"""Review in windows of any size and text of any size: nothing is cut, nothing chosen goes out of sight."""

import pytest
from PySide6.QtCore import QRect, Qt
from pytestqt.qtbot import QtBot

from desktop_app.core.report import TestResult
from desktop_app.ui.review.screen import ReviewScreen
from desktop_app.ui.review.table_cells import Column
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.theme import Theme
from tests.ui.review.conftest import Build
from tests.ui.review.fake_desk import report, result
from tests.ui.widgets.tabbing import order

LONG, BRIEF = "Row 14: the engine read 84; this line of page 1 shows 64.", "Read 84, the page shows 64."


@pytest.mark.parametrize(("width", "height"), [(844, 552), (1196, 764), (2400, 1200)])
def test_nothing_is_cut_at_any_size(build: Build, width: int, height: int) -> None:
    screen = build(width=width, height=height)
    assert (screen.width(), screen.height()) == (width, height)
    assert screen.view.inspector.isVisible()
    assert screen.footer.isVisible()
    for button in screen.view.inspector.answers:
        assert button.visibleRegion().boundingRect() == button.rect()
    assert screen.view.table.viewport().height() >= 4 * 27


@pytest.mark.parametrize("text_percent", [90, 100, 125, 150])
@pytest.mark.parametrize("width", [844, 1000, 1196, 1600])
def test_what_is_asked_is_never_cut(build: Build, theme: Theme, width: int, text_percent: int) -> None:
    theme.set_text_percent(text_percent)
    screen = build(width=width)
    text = screen.view.inspector.text
    assert text.words in (LONG, BRIEF)
    assert theme.text_width(Type.BODY, text.words) <= text.width()


def test_larger_text_takes_the_shorter_sentence(screen: ReviewScreen, theme: Theme) -> None:
    inspector = screen.view.inspector
    assert inspector.text.words == LONG
    theme.set_text_percent(150)
    assert inspector.text.words == BRIEF
    theme.set_text_percent(100)
    assert inspector.text.words == LONG


@pytest.mark.parametrize("text_percent", [90, 100, 125, 150])
@pytest.mark.parametrize("width", [844, 1000, 1196])
def test_controls_over_page_and_table_are_whole(build: Build, theme: Theme, width: int, text_percent: int) -> None:
    theme.set_text_percent(text_percent)
    view = build(width=width, height=552).view
    bar, pane = view.bar, view.pane
    over_page = (pane.previous, pane.where, pane.following, pane.smaller, pane.larger, pane.turner)
    over_table = (bar.count, bar.doubts, bar.next_button, bar.next_icon, bar.add_icon, bar.columns_icon, bar.more)
    for widget in (*over_page, *over_table):
        assert not widget.isVisible() or widget.width() >= widget.sizeHint().width(), widget.accessibleName()
    assert bar.next_button.isVisible() is not bar.next_icon.isVisible()


def test_all_columns_can_be_reached_however_large_the_text_is(build: Build, theme: Theme, qtbot: QtBot) -> None:
    theme.set_text_percent(150)
    table = build(width=844, height=552).view.table
    for column in (Column.STATE, Column.TEST):
        index = table.model().index(13, column)
        table.setCurrentIndex(index)
        assert table.visualRect(index).width() >= table.sizeHintForColumn(Column.UNIT)
        assert table.viewport().rect().contains(table.visualRect(index).center())
    assert table.horizontalScrollBar().maximum() > 0
    theme.set_text_percent(100)
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() == 0)


def test_answers_come_between_table_and_footer(screen: ReviewScreen) -> None:
    view = screen.view
    expected = [view.table, *view.inspector.answers, screen.footer.buttons.confirm]
    assert order(*expected) == expected


def doubtful(number: int) -> TestResult:
    return result(number, confidence=0.6, is_grounded=False)


def test_the_strip_below_covers_no_row_that_is_clicked(build: Build, qtbot: QtBot) -> None:
    rows = [result(n) for n in range(1, 31)]
    rows[20] = doubtful(21)
    screen = build(report(1, rows), width=844, height=552)
    table = screen.view.table
    table.choose(101)
    qtbot.waitUntil(lambda: shown(screen, 13))
    lowest = table.model().index(20, Column.VALUE)
    table.scrollTo(lowest, table.ScrollHint.PositionAtBottom)
    height = table.height()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(lowest).center())
    assert screen.view.inspector.is_asking
    qtbot.waitUntil(lambda: table.height() < height)
    assert shown(screen, 21)


def shown(screen: ReviewScreen, number: int) -> bool:
    """Tell whether the row of a result is seen whole."""
    table = screen.view.table
    row = QRect(table.visualRect(table.model().index(number - 1, 1)))
    return table.viewport().rect().contains(row)

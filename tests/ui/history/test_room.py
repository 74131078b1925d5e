"""History in narrow and low windows and with large text: what has no room gives way, or is scrolled to."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.history.columns import Column, hidden_columns
from desktop_app.ui.history.filter_button import FilterButton
from desktop_app.ui.history.row_delegate import RowAction
from desktop_app.ui.history.screen import HistoryScreen
from desktop_app.ui.theme.theme import Theme
from tests.ui.history.conftest import show_screen
from tests.ui.history.fake_desk import FakeHistoryDesk
from tests.ui.widgets.tabbing import order


@pytest.mark.parametrize(
    ("width", "hidden"),
    [
        (1154, set[Column]()),
        (1050, {Column.COST}),
        (960, {Column.COST, Column.ENGINE}),
        (788, {Column.COST, Column.ENGINE, Column.DURATION}),
    ],
)
def test_columns_give_way_in_narrow_windows(width: int, hidden: set[Column]) -> None:
    assert hidden_columns(width) == hidden


def test_a_tooltip_tells_the_row_where_something_has_no_room(qtbot: QtBot, theme: Theme, desk: FakeHistoryDesk) -> None:
    screen = show_screen(qtbot, theme, desk, width=844)
    index = screen.model.index(0, Column.FILES)
    place = screen.table.visualRect(index).center()
    assert "6.2 s" in screen.table.tip_at(place.toPointF())
    button = screen.table.action_place(0, RowAction.EXPORT).center()
    assert screen.table.tip_at(button).startswith("Export session of")


def test_all_columns_can_be_reached_however_large_the_text_is(
    qtbot: QtBot, theme: Theme, desk: FakeHistoryDesk
) -> None:
    theme.set_text_percent(150)
    table = show_screen(qtbot, theme, desk, 844, 552).table
    last = table.model().index(0, Column.ACTIONS)
    table.scrollTo(last)
    assert table.viewport().rect().contains(table.visualRect(last))
    theme.set_text_percent(100)
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() == 0)


@pytest.mark.parametrize("text_percent", [100, 150])
def test_problems_are_whole_or_scrolled_to(
    qtbot: QtBot, theme: Theme, desk: FakeHistoryDesk, text_percent: int
) -> None:
    theme.set_text_percent(text_percent)
    screen = show_screen(qtbot, theme, desk, 844, 552)
    for card in screen.facts.problem_cards:
        card.setFocus()
        assert card.height() == card.sizeHint().height()
        assert card.visibleRegion().boundingRect().height() > card.height() / 2


def test_a_filter_that_is_cut_tells_its_words(qtbot: QtBot, theme: Theme) -> None:
    button = FilterButton(theme, "Engine", "All engines", "ph.cpu")
    qtbot.addWidget(button)
    wide = button.sizeHint().width()
    for width, tip in ((wide - 20, "All engines"), (wide, "")):
        button.resize(width, 32)
        button.show()
        assert button.toolTip() == tip


def test_problems_come_between_their_session_and_the_footer(screen: HistoryScreen) -> None:
    facts = screen.facts
    last = next(
        widget for widget in screen.footer.findChildren(QWidget) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    )
    expected = [facts.main_button, *facts.problem_cards, last]
    assert order(*expected) == expected

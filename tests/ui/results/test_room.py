"""Results in a small window with large text: the test keeps its name, and no column is out of reach."""

from pytestqt.qtbot import QtBot

from desktop_app.ui.results.readings_model import Column
from desktop_app.ui.theme.theme import Theme
from tests.ui.results.conftest import Build


def test_the_name_goes_before_the_figure(build: Build, theme: Theme, qtbot: QtBot) -> None:
    head = build(844, 552).series.head
    assert head.figure.isVisible()
    theme.set_text_percent(150)
    qtbot.waitUntil(lambda: not head.figure.isVisible())
    qtbot.waitUntil(lambda: head.name.width() >= head.name.sizeHint().width())
    theme.set_text_percent(100)
    qtbot.waitUntil(head.figure.isVisible)


def test_all_columns_can_be_reached_however_large_the_text_is(build: Build, theme: Theme, qtbot: QtBot) -> None:
    theme.set_text_percent(150)
    table = build(844, 552).series.table
    last = table.model().index(0, Column.SOURCE)
    table.scrollTo(last)
    assert table.viewport().rect().contains(table.visualRect(last))
    theme.set_text_percent(100)
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() == 0)


def test_the_plot_is_whole_however_large_the_text_is(build: Build, theme: Theme, qtbot: QtBot) -> None:
    theme.set_text_percent(150)
    series = build(844, 552).series
    plot = series.plot
    assert plot is not None
    qtbot.waitUntil(lambda: plot.geometry().bottom() < series.upper.height())
    assert plot.height() >= plot.minimumHeight()

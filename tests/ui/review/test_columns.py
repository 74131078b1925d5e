"""Columns are as wide as what stands in them, names get the rest, and those left out stay so."""

from pathlib import Path

from PySide6.QtGui import QAction

from desktop_app.ui.review.menus import CHOICES
from desktop_app.ui.review.screen import ReviewScreen
from desktop_app.ui.review.table_cells import Column
from desktop_app.ui.review.table_view import ResultTable
from desktop_app.ui.review.table_widths import least_width
from desktop_app.ui.shell.window_state import WindowState
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.theme import Theme


def column_actions(screen: ReviewScreen) -> dict[Column, QAction]:
    menu = screen.view.menus.columns
    menu.aboutToShow.emit()
    return dict(zip(CHOICES, menu.actions(), strict=True))


def test_a_column_that_was_left_out_is_told_and_left_out_again(screen: ReviewScreen, tmp_path: Path) -> None:
    state = WindowState(tmp_path / "window.json")
    screen.view.menus.columns_chosen.connect(lambda names: state.keep_left_out("review", names))
    actions = column_actions(screen)
    actions[Column.UNIT].trigger()
    actions[Column.CONFIDENCE].trigger()
    assert screen.view.table.isColumnHidden(Column.UNIT)
    kept = WindowState(tmp_path / "window.json").left_out_of("review")
    assert kept == ["confidence", "unit"]
    actions[Column.UNIT].trigger()
    assert WindowState(tmp_path / "window.json").left_out_of("review") == ["confidence"]
    screen.view.menus.restore_columns(["reference", "number", "no such column"])
    assert set(screen.view.table.left_out) == {Column.CONFIDENCE, Column.REFERENCE}
    assert not screen.view.table.isColumnHidden(Column.NUMBER)


def needed(table: ResultTable, theme: Theme, column: Column) -> float:
    model = table.model()
    texts = [str(model.index(place, column).data() or "") for place in range(model.rowCount())]
    return max(theme.text_width(Type.STRONG if column is Column.VALUE else Type.BODY, text) for text in texts)


def test_a_value_in_words_is_seen_whole_beside_its_sign(screen: ReviewScreen, theme: Theme) -> None:
    screen.resize(1196, 764)
    table = screen.view.table
    model = screen.view.model
    place = model.doubts()[0]
    assert model.setData(model.index(place, Column.VALUE), "not detected")
    row = model.row_at(place)
    assert row is not None
    table.set_narrow(is_narrow=False)
    assert table.columnWidth(Column.VALUE) >= needed(table, theme, Column.VALUE)


def test_names_are_whole_while_other_columns_have_more_than_they_need(screen: ReviewScreen, theme: Theme) -> None:
    table = screen.view.table
    model = screen.view.model
    assert model.setData(model.index(0, Column.TEST), "Vitamin D (25-OH), total")
    for width in range(640, 900, 20):
        table.resize(width, 400)
        has_slack = table.columnWidth(Column.CHECK) > least_width(theme, Column.CHECK, model.rowCount())
        is_whole = table.columnWidth(Column.TEST) >= needed(table, theme, Column.TEST)
        assert is_whole or not has_slack

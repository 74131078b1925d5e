"""A person's tests, one over time, its readings tied to the plot, and the ways to Review."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.medical.series import Reading
from desktop_app.ui.results.readings_model import Column
from desktop_app.ui.results.screen import ResultsScreen
from desktop_app.ui.shell.window_state import WindowState
from desktop_app.ui.theme.theme import Theme, ThemeChoice
from tests.ui.results.conftest import Build
from tests.ui.results.fakes import FakePeopleDesk, FakeResultsDesk, readings

LDL, HDL = "ldl-cholesterol", "hdl-cholesterol"


def press(widget: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(widget, key)


def chosen(screen: ResultsScreen) -> list[Reading | None]:
    """The reading that the plot shows as chosen, and the one that the table does."""
    return [screen.series.reading(screen.series.plot.chosen_id), screen.series.reading(screen.series.table.chosen_id)]


def test_the_first_test_out_of_range_is_shown_with_figure_change_and_readings(screen: ResultsScreen) -> None:
    head = screen.series.head
    assert screen.subtitle == "13 values from 6 reports"
    assert head.name.words == "LDL cholesterol"
    assert head.second.words == "Lipids · 6 readings"
    assert head.figure.accessibleName() == "3.9 mmol/L High, +0.3 since 12 Apr 2023"
    assert screen.series.table.readings.rowCount() == 6
    line = screen.series.plot.line
    assert [point.value for point in line.points] == [2.6, 2.7, 2.9, 3.4, 3.6, 3.9]


def test_the_plot_is_told_in_words(screen: ResultsScreen) -> None:
    plot = screen.series.plot
    assert plot.accessibleName() == "Plot of LDL cholesterol"
    words = "LDL cholesterol, 6 readings from April 2019 to April 2024, 2.6 to 3.9 mmol/L, 3 above range"
    assert plot.accessibleDescription() == words


def test_the_arrows_walk_the_points_and_the_row_follows(screen: ResultsScreen) -> None:
    plot = screen.series.plot
    plot.setFocus()
    press(plot, Qt.Key.Key_Left)
    assert [each and each.date for each in chosen(screen)] == ["2024-04-12"] * 2
    press(plot, Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert [each and each.date for each in chosen(screen)] == ["2022-04-12"] * 2
    press(plot, Qt.Key.Key_Home, Qt.Key.Key_Left)
    assert [each and each.date for each in chosen(screen)] == ["2019-04-12"] * 2
    press(plot, Qt.Key.Key_End)
    assert [each and each.date for each in chosen(screen)] == ["2024-04-12"] * 2


def test_a_row_chosen_in_the_table_is_chosen_on_the_plot(screen: ResultsScreen) -> None:
    table = screen.series.table
    table.setFocus()
    press(table, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert len({each and each.result_id for each in chosen(screen)}) == 1


def test_enter_opens_the_reading_in_review(screen: ResultsScreen, qtbot: QtBot) -> None:
    press(screen.series.plot, Qt.Key.Key_Left)
    reading = chosen(screen)[0]
    assert reading is not None
    for widget in (screen.series.plot, screen.series.table):
        with qtbot.waitSignal(screen.review_asked) as asked:
            press(widget, Qt.Key.Key_Return)
        assert asked.args == [reading.report_id, reading.result_id]


def test_a_click_on_the_link_opens_the_reading_in_review(screen: ResultsScreen, qtbot: QtBot) -> None:
    table = screen.series.table
    cell = table.visualRect(table.readings.index(2, Column.SOURCE))
    place = cell.topLeft()
    place.setX(place.x() + 40)
    place.setY(cell.center().y())
    with qtbot.waitSignal(screen.review_asked) as asked:
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args is not None
    assert asked.args[1] == screen.series.readings[2].result_id
    with qtbot.assertNotEmitted(screen.review_asked):
        value = table.visualRect(table.readings.index(2, Column.VALUE)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=value)


def test_the_span_shows_the_last_years_and_keeps_the_choice(screen: ResultsScreen) -> None:
    plot = screen.series.plot
    press(plot, Qt.Key.Key_Left)
    before = plot.getViewBox().viewRange()[0]
    screen.series.head.spans.choose("1")
    after = plot.getViewBox().viewRange()[0]
    assert after[0] > before[0] + 3 * 365
    assert chosen(screen)[0] is not None


def test_unconfirmed_values_are_hollow_and_lead_to_review(desk: FakeResultsDesk, build: Build, qtbot: QtBot) -> None:
    newest, *others = desk.stored[1][0]
    desk.stored[1][0] = [
        readings(newest.name, [newest.numeric_value], is_confirmed=False, date="2025-01-01")[0],
        *others,
    ]
    screen = build()
    assert screen.series.head.figure.accessibleName().startswith("3.6 mmol/L High")
    assert [note.text for note in screen.series.notes.notes] == ["1 reading is not confirmed yet"]
    assert "Not confirmed" in screen.series.legend.accessibleName()
    with qtbot.waitSignal(screen.review_asked):
        screen.series.notes.asked.emit("review")


def test_units_that_do_not_convert_are_shown_one_at_a_time(screen: ResultsScreen, qtbot: QtBot) -> None:
    assert screen.tests.list.choose(next(test.key for test in screen.tests.model.tests if "Linden" in test.name))
    series = screen.series
    assert series.plot.line.unit == "LU/mL"
    [note] = series.notes.notes
    assert (note.text, note.action) == ("1 reading in U/L is not joined", "Show U/L")
    series.notes.asked.emit(note.key)
    qtbot.waitUntil(lambda: series.plot.line.unit == "U/L")
    assert [note.action for note in series.notes.notes] == ["Show LU/mL"]


def test_readings_in_words_have_no_plot(screen: ResultsScreen) -> None:
    screen.tests.list.choose(next(test.key for test in screen.tests.model.tests if test.name == "HBs antigen"))
    assert screen.series.no_plot.isVisible()
    assert not screen.series.plot.isVisible()
    assert not screen.series.head.spans.isVisible()
    assert screen.series.table.readings.rowCount() == 2


def test_one_reading_is_a_point_without_a_line(screen: ResultsScreen) -> None:
    screen.show_person(2)
    assert screen.series.head.name.words == "Zinc"
    assert len(screen.series.plot.line.points) == 1
    assert screen.series.head.figure.accessibleName() == "12 mmol/L High, 12 Apr 2019"


def test_nothing_confirmed_leads_to_review(desk: FakeResultsDesk, build: Build, qtbot: QtBot) -> None:
    desk.stored = {1: [readings("Zinc", [12], is_confirmed=False)]}
    screen = build()
    assert screen.empty.isVisible()
    assert screen.empty.accessibleName().startswith("No confirmed values yet")
    with qtbot.waitSignal(screen.review_opened):
        screen.go_button.click()


def test_who_was_never_asked_for_gives_way_to_one_with_confirmed_values(
    desk: FakeResultsDesk, people: FakePeopleDesk, build: Build
) -> None:
    elena, jonas = (replace(person, confirmed_count=0) for person in people.known)
    people.known = [elena, jonas]
    screen = build()
    assert screen.chosen_person == elena
    people.known = [elena, replace(jonas, confirmed_count=1)]
    people.changed.emit()
    assert screen.chosen_person == people.known[1]
    screen.show_person(elena.person_id)
    people.changed.emit()
    assert screen.chosen_person == elena


def test_nobody_at_all_is_the_same(desk: FakeResultsDesk, people: FakePeopleDesk, build: Build) -> None:
    people.known, desk.stored = [], {}
    screen = build()
    assert screen.empty.isVisible()
    assert screen.subtitle == ""
    assert not screen.export.isEnabled()
    assert screen.export.isHidden()
    assert screen.person.isHidden()


def test_a_database_in_trouble_is_told_and_tried_again(desk: FakeResultsDesk, build: Build) -> None:
    screen = build()
    desk.is_broken = True
    screen.refresh()
    assert screen.failed.isVisible()
    desk.is_broken = False
    screen.refresh()
    assert screen.main.isVisible()


def test_the_search_finds_tests_and_goes_into_the_list(screen: ResultsScreen) -> None:
    screen.open_search()
    QTest.keyClicks(screen.tests.search, "hdl chol")
    assert [test.name for test in screen.tests.model.listed] == ["HDL cholesterol"]
    press(screen.tests.search, Qt.Key.Key_Down)
    assert screen.tests.list.hasFocus()
    assert screen.series.head.name.words == "HDL cholesterol"
    screen.tests.search.setText("nothing")
    assert screen.tests.no_match.isVisible()
    assert screen.close_topmost()
    assert len(screen.tests.model.listed) == 4
    assert not screen.close_topmost()


def test_only_what_is_out_of_range_can_be_listed(screen: ResultsScreen) -> None:
    names = {test.name for test in screen.tests.model.tests if test.is_out_of_range}
    screen.tests.filter.click()
    assert {test.name for test in screen.tests.model.listed} == names
    assert "HDL cholesterol" not in names


def test_the_last_line_says_that_this_is_no_medical_advice(screen: ResultsScreen) -> None:
    assert screen.tests.advice.isVisible()
    assert "Not medical advice" in screen.tests.advice.words


def test_rows_are_told_in_words(screen: ResultsScreen) -> None:
    model = screen.tests.model
    said = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert said[:3] == [
        "Lipids, 2 tests",
        "HDL cholesterol, 2 readings, rising, last 1.6 mmol/L, normal",
        "LDL cholesterol, 6 readings, rising, last 3.9 mmol/L, high",
    ]


def test_right_goes_from_the_list_to_the_plot(screen: ResultsScreen) -> None:
    screen.tests.list.setFocus()
    press(screen.tests.list, Qt.Key.Key_Right)
    assert screen.series.plot.hasFocus()


def test_a_refresh_keeps_person_test_and_reading(screen: ResultsScreen, desk: FakeResultsDesk) -> None:
    screen.tests.list.choose(HDL)
    press(screen.series.plot, Qt.Key.Key_Left)
    before = chosen(screen)
    desk.number += 1
    desk.changed.emit()
    assert screen.tests.list.chosen_key == HDL
    assert chosen(screen) == before


def test_the_divider_stays_where_it_was_moved(build: Build, state: WindowState, qtbot: QtBot) -> None:
    screen = build()
    handle = screen.main.handle(1)
    handle.setFocus()
    before = screen.main.sizes()
    press(handle, Qt.Key.Key_Right, Qt.Key.Key_Right)
    moved = screen.main.sizes()
    assert moved[0] > before[0]
    qtbot.waitUntil(lambda: bool(state.layout_of("results-list")))
    assert build().main.sizes()[0] == moved[0]


def test_results_of_one_test_or_of_all_are_exported(screen: ResultsScreen, desk: FakeResultsDesk) -> None:
    asked: list[str] = []

    def ask(_parent: QWidget, proposed: str, _filter: str) -> str:
        asked.append(proposed)
        return "/somewhere/out.csv"

    button = screen.export
    button.ask_path = ask
    for is_test_only in (False, True):
        button.open_panel()
        panel = button.dialog
        assert panel is not None
        panel.scopes[0 if is_test_only else 1].setChecked(True)
        panel.export_button.click()
    assert button.dialog is None
    assert [proposed.rpartition("/")[2] for proposed in asked] == ["Elena Varga.csv", "Elena Varga LDL cholesterol.csv"]
    assert desk.exported == [
        (1, None, "/somewhere/out.csv", "13 values as CSV"),
        (1, "LDL cholesterol", "/somewhere/out.csv", "6 values as CSV"),
    ]


def test_narrow_windows_and_the_dark_theme_are_drawn(build: Build, theme: Theme) -> None:
    screen = build(844, 552)
    theme.set_choice(ThemeChoice.DARK)
    assert screen.series.table.isColumnHidden(Column.LABORATORY)
    picture = screen.grab().toImage()
    assert picture.pixelColor(300, picture.height() - 4).lightness() < 100


def test_the_plot_zooms_only_when_asked(screen: ResultsScreen) -> None:
    plot = screen.series.plot
    assert plot.getViewBox().state["mouseEnabled"] == [False, False]
    plot.set_zooming(True)
    assert plot.getViewBox().state["mouseEnabled"] == [True, True]
    plot.getViewBox().setRange(xRange=(1, 2))
    plot.set_zooming(False)
    assert plot.getViewBox().viewRange()[0][0] > 1000

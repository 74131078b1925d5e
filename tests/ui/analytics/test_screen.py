"""The Analytics screen on invented figures: states, warnings, figures, charts by keyboard, tables, export."""

from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.core.analytics.alerts import AlertKind
from desktop_app.core.analytics.figures import Analytics, CodeCount, Counts, Recently
from desktop_app.core.analytics.spans import Span
from desktop_app.core.history import HistoryFilter
from desktop_app.ui.analytics.desk import AnalyticsDesk
from desktop_app.ui.analytics.screen import AnalyticsScreen
from desktop_app.ui.theme.theme import Theme, ThemeChoice
from tests.ui.analytics.fakes import FakeAnalyticsDesk, figures, recently

Open = Callable[..., AnalyticsScreen]
KEY = Qt.Key
LOW = recently(week=Counts(50, 38, 12), week_codes=(CodeCount("NO_TEXT", 9), CodeCount("TIMEOUT", 3)))
LATE = recently(month=Counts(100, 90, 4, 6, (70, 20, 10), 30, 20, 0, 0, 65_400.0))


@pytest.fixture
def open_screen(qtbot: QtBot, theme: Theme) -> Open:
    kept: list[object] = []

    def opened(desk: FakeAnalyticsDesk | None = None, width: int = 1196, **parts: object) -> AnalyticsScreen:
        desk = desk or FakeAnalyticsDesk(figures(**parts))
        screen = AnalyticsScreen(theme, cast(AnalyticsDesk, desk), ask_path=lambda *_: "/tmp/figures.csv")
        kept.extend((desk, screen))
        qtbot.addWidget(screen)
        screen.resize(width, 764)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        if not desk.holds:
            qtbot.waitUntil(lambda: bool(desk.asked))
        return screen

    return opened


def warnings(screen: AnalyticsScreen) -> list[str]:
    return [] if screen.strips.isHidden() else [strip.words.title for strip in screen.strips.strips]


def click(screen: AnalyticsScreen, kind: AlertKind) -> None:
    next(strip for strip in screen.strips.strips if strip.alert.kind is kind).button.click()


def test_charts_appear_after_the_first_files(qtbot: QtBot, open_screen: Open) -> None:
    desk = FakeAnalyticsDesk(Analytics())
    screen = open_screen(desk)
    assert screen.empty.isVisible()
    assert "Charts appear after the first 5 files" in screen.empty.accessibleName()
    assert screen.controls.export_button.isHidden()
    with qtbot.waitSignal(screen.process_asked):
        screen.go_button.click()
    desk.analytics = figures()
    desk.changed.emit()
    assert screen.charts.isVisible()


def test_figures_that_cannot_be_read_are_asked_for_again(open_screen: Open) -> None:
    desk = FakeAnalyticsDesk()
    desk.is_broken = True
    screen = open_screen(desk)
    assert screen.failed.isVisible()
    desk.is_broken = False
    screen.refresh()
    assert screen.charts.isVisible()


def test_an_answer_to_an_earlier_question_is_passed_over(qtbot: QtBot, open_screen: Open) -> None:
    desk = FakeAnalyticsDesk(figures(recently=Recently(month=Counts(7, 7))))
    desk.holds = True
    screen = open_screen(desk)
    qtbot.waitUntil(lambda: len(desk.held) == 1)
    desk.analytics = figures(recently=Recently(month=Counts(9, 9)))
    screen.controls.span_button.chosen.emit(Span.ALL.value)
    desk.held[1]()
    desk.held[0]()
    assert screen.figures.cards[0].fact.figure == "9"


def test_figures_stand_beside_those_before(open_screen: Open) -> None:
    screen = open_screen()
    shown = [(card.fact.name, card.fact.figure, card.fact.detail) for card in screen.figures.cards]
    assert shown == [
        ("Files, 30 days", "291", "+38 to the 30 days before"),
        ("Completed", "270", "92.8 %, was 94.1 %"),
        ("Median time", "11.8 s", "+2.7 s to the 30 days before"),
        ("Retried", "11", "9 completed after all"),
        ("Cost per file", "$ 0.017", "$ 0.41 for 24 API files · local $ 0"),
    ]
    assert screen.figures.cards[4].accessibleName() == "Cost per file: $ 0.017, $ 0.41 for 24 API files · local $ 0"


def test_nothing_is_warned_of_while_nothing_is_wrong(open_screen: Open) -> None:
    assert warnings(open_screen()) == []


def test_each_warning_has_its_action(qtbot: QtBot, open_screen: Open) -> None:
    screen = open_screen(recently=LOW)
    assert warnings(screen) == ["Success rate 76 % in the last 7 days."]
    [strip] = screen.strips.strips
    assert (strip.words.text, strip.words.action) == ("Goal is 80 %; mostly “No text can be read”.", "Show 9 files")
    with qtbot.waitSignal(screen.history_asked) as asked:
        click(screen, AlertKind.SUCCESS)
    assert asked.args == [HistoryFilter(since_ms=1_000, error_code="NO_TEXT")]


def test_limits_that_are_passed_lead_to_their_settings(qtbot: QtBot, open_screen: Open) -> None:
    screen = open_screen(recently=LATE)
    assert warnings(screen) == [
        "Timeouts 6 %, limit is 5 %.",
        "1 min 6 s per file on average, limit is 1 min.",
        "30 % of files retried, limit is 10 %.",
    ]
    for kind in (AlertKind.TIMEOUTS, AlertKind.SLOW):
        with qtbot.waitSignal(screen.settings_asked) as asked:
            click(screen, kind)
        assert asked.args == ["processing"]
    click(screen, AlertKind.RETRIES)
    assert screen.charts.codes.chart.hasFocus()


def test_trouble_with_writing_is_told_while_it_lasts(qtbot: QtBot, open_screen: Open) -> None:
    desk = FakeAnalyticsDesk()
    screen = open_screen(desk)
    desk.is_writing_troubled = True
    desk.changed.emit()
    assert warnings(screen) == ["Progress cannot be written now."]
    with qtbot.waitSignal(screen.settings_asked) as asked:
        click(screen, AlertKind.NOT_WRITTEN)
    assert asked.args == ["data"]
    desk.is_writing_troubled = False
    desk.changed.emit()
    assert warnings(screen) == []


def test_every_chart_is_a_tab_stop_with_its_words(open_screen: Open) -> None:
    screen = open_screen()
    for card in screen.charts.cards:
        assert card.chart.focusPolicy() is Qt.FocusPolicy.StrongFocus
        assert card.chart.accessibleName()
        assert card.chart.accessibleDescription().startswith(card.chart.accessibleName())
    summary = screen.charts.success.chart.accessibleDescription()
    assert summary == (
        "Success rate, from 26 Aug to 1 Sep 2024 to 11 to 17 Nov 2024, last 76 %, lowest 66.7 %, highest 98 %, "
        "2 below the goal of 80 %"
    )


def test_arrows_walk_the_points(open_screen: Open) -> None:
    screen = open_screen()
    chart = screen.charts.success.chart
    chart.setFocus()
    for key, place in (
        (KEY.Key_Left, 11),
        (KEY.Key_Left, 10),
        (KEY.Key_Home, 0),
        (KEY.Key_Left, 0),
        (KEY.Key_Right, 1),
    ):
        QTest.keyClick(chart, key)
        assert chart.chosen == place
    QTest.keyClick(chart, KEY.Key_End)
    assert chart.chosen == 11
    QTest.keyClick(chart, KEY.Key_Escape)
    assert chart.chosen is None


def test_a_bar_opens_the_files_of_its_code(qtbot: QtBot, open_screen: Open) -> None:
    screen = open_screen()
    chart = screen.charts.codes.chart
    chart.setFocus()
    QTest.keyClick(chart, KEY.Key_Down)
    QTest.keyClick(chart, KEY.Key_Down)
    with qtbot.waitSignal(screen.history_asked) as asked:
        QTest.keyClick(chart, KEY.Key_Return)
    assert asked.args == [HistoryFilter(since_ms=500, error_code="NO_TEXT")]
    with qtbot.waitSignal(screen.history_asked) as asked:
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.point_places()[0].center().toPoint())
    assert asked.args == [HistoryFilter(since_ms=500, error_code="TIMEOUT")]


def test_a_chart_can_be_a_table(open_screen: Open) -> None:
    screen = open_screen()
    card = screen.charts.success
    menu = card.chart.make_menu()
    menu.actions()[0].trigger()
    assert card.is_table
    assert card.table is not None
    assert card.table.hasFocus()
    texts = [[card.table.item(row, column).text() for column in range(6)] for row in (0, 1, 2)]  # pyright: ignore[reportOptionalMemberAccess]
    assert texts == [
        ["26 Aug to 1 Sep 2024", "50", "47", "2", "1", "94 %"],
        ["2 to 8 Sep 2024", "0", "0", "0", "0", "–"],
        ["9 to 15 Sep 2024", "3", "2", "1", "0", "66.7 %"],
    ]
    assert screen.close_topmost()
    assert not card.is_table
    assert card.chart.hasFocus()
    assert not screen.close_topmost()


def test_few_files_are_said_and_a_cost_may_be_unknown(open_screen: Open) -> None:
    screen = open_screen()
    charts = screen.charts
    points = {card: card.chart._words.points for card in charts.cards}  # pyright: ignore[reportPrivateUsage]
    assert points[charts.success][1] == "2 to 8 Sep 2024: no files"
    assert points[charts.success][2] == "9 to 15 Sep 2024: 66.7 %, 2 of 3 files completed, few files"
    assert points[charts.cost][1:3] == [
        "2 to 8 Sep 2024: none used",
        "9 to 15 Sep 2024: unknown, 1 file, few files",
    ]
    assert points[charts.kinds][1] == "Image: median 13 s, p95 47 s, 4 files, few"
    assert points[charts.corrections][0] == "Local engine: 2 %, 8 of 400 values changed"
    assert charts.kinds.accessibleName() == "Time by file type and engine"


def test_span_and_engine_are_asked_for(open_screen: Open) -> None:
    desk = FakeAnalyticsDesk()
    screen = open_screen(desk)
    screen.controls.span_button.chosen.emit(Span.DAYS_30.value)
    screen.controls.engine_button.chosen.emit("openai")
    assert desk.asked[-2:] == [(Span.DAYS_30, None), (Span.DAYS_30, "openai")]
    assert screen.controls.span_button.text() == "Last 30 days"
    assert screen.controls.engine_button.accessibleName() == "Engine: API engine"


def test_the_figures_are_exported(qtbot: QtBot, open_screen: Open) -> None:
    desk = FakeAnalyticsDesk()
    screen = open_screen(desk)
    QTest.keyClick(screen, KEY.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(desk.exported))
    assert desk.exported == [(Span.WEEKS_12, None, "/tmp/figures.csv", "Figures as CSV, Last 12 weeks")]
    desk.refused.emit("No.")
    assert not screen.toast.isHidden()
    assert screen.close_topmost()


def test_one_column_where_it_is_narrow(qtbot: QtBot, open_screen: Open) -> None:
    screen = open_screen()
    charts = screen.charts
    assert charts.success.y() == charts.times.y()
    screen.resize(900, 600)
    qtbot.waitUntil(lambda: charts.times.y() > charts.success.y())
    screen.resize(1196, 764)
    qtbot.waitUntil(lambda: charts.success.y() == charts.times.y())


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_everything_is_painted_at_any_size_and_theme(
    qapp: QApplication, theme: Theme, open_screen: Open, choice: ThemeChoice
) -> None:
    screen = open_screen(recently=LATE)
    theme.set_choice(choice)
    for percent in (90, 150):
        theme.set_text_percent(percent)
        for card in screen.charts.cards:
            card.chart.choose(0)
        assert not screen.charts.grab().isNull()


def test_charts_of_nothing_say_so(open_screen: Open) -> None:
    screen = open_screen(kinds=(), engines=(), codes=(), by_engine=(), by_laboratory=(), recently=Recently(), months=())
    for card in (screen.charts.kinds, screen.charts.codes, screen.charts.corrections, screen.charts.months):
        chart = card.chart
        QTest.keyClick(chart, KEY.Key_Down)
        assert chart.chosen is None
    assert not screen.charts.grab().isNull()
    assert screen.charts.codes.chart.accessibleDescription().endswith("No file failed in the last 30 days")

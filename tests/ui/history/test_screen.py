"""The History screen: rows, filters, orders, states, and what can be done with a session."""

from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import ErrorCode, Failure
from desktop_app.core.history import HistoryFilter, HistoryOrder, HistorySort, Outcome
from desktop_app.ui.history.columns import Column
from desktop_app.ui.history.row_delegate import RowAction
from desktop_app.ui.history.screen import HistoryScreen
from desktop_app.ui.history.words import start_of
from desktop_app.ui.theme.theme import Theme
from tests.ui.history.conftest import show_screen
from tests.ui.history.fake_desk import FakeHistoryDesk, past


def cell(screen: HistoryScreen, row: int, column: Column) -> str:
    return str(screen.model.index(row, column).data())


def press(screen: HistoryScreen, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    screen.table.setFocus()
    QTest.keyClick(screen.table, key, modifier)


def heard(signal: object) -> list[tuple[object, ...]]:
    told: list[tuple[object, ...]] = []
    signal.connect(lambda *values: told.append(values))  # pyright: ignore[reportAttributeAccessIssue]
    return told


def test_rows_say_what_came_of_each_session(screen: HistoryScreen) -> None:
    assert [cell(screen, row, Column.OUTCOME) for row in range(3)] == ["10 of 12 completed", "1 completed", "1 failed"]
    assert [cell(screen, row, Column.REVIEW) for row in range(3)] == [
        "3 of 10 reviewed",
        "Reviewed",
        "Nothing to review",
    ]
    assert (cell(screen, 0, Column.FILES), cell(screen, 1, Column.DURATION)) == ("report 0.pdf and 11 more", "6.2 s")
    assert (cell(screen, 0, Column.ENGINE), cell(screen, 0, Column.COST)) == ("Local", "—")
    spoken = str(screen.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "10 of 12 completed, 110 values" in spoken
    assert screen.footer.totals.words == "3 sessions · 14 files · 117 values"


def test_the_chosen_session_shows_its_facts_and_problems(screen: HistoryScreen) -> None:
    assert screen.table.chosen is not None
    assert "12 files · 110 values · 2 people · 6.2 s" in screen.facts.line.words
    assert screen.facts.retry_button.text() == "Retry 2 files"
    assert screen.facts.main_button.text() == "Open review"
    press(screen, Qt.Key.Key_Down)
    assert screen.facts.retry_button.isHidden()
    press(screen, Qt.Key.Key_Down)
    assert screen.facts.main_button.text() == "Open session"
    assert screen.facts.export_button.isHidden()
    assert [card.accessibleName() for card in screen.facts.problem_cards] == [
        "photo 0.jpg, Failed, No text can be read"
    ]


def test_keys_open_retry_export_and_delete(screen: HistoryScreen, desk: FakeHistoryDesk) -> None:
    opened, retried = heard(screen.open_asked), heard(screen.retry_asked)
    press(screen, Qt.Key.Key_Return)
    press(screen, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert opened == [("session-0",)]
    assert retried == [("session-0", ["session-0-0", "session-0-1"])]
    press(screen, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    panel = screen.session_actions.export_panel
    assert panel is not None
    panel.formats[1].setChecked(True)
    QTest.keyClick(panel, Qt.Key.Key_Return)
    verb, session_id, key, path, title = desk.calls[-1]
    assert (verb, session_id, key, path) == ("export", "session-0", "json", "/exports/out.json")
    assert title == "10 files as JSON"
    press(screen, Qt.Key.Key_Delete)
    assert screen.session_actions.question is not None
    screen.session_actions.question.delete_button.click()
    assert ("delete", "session-0") in desk.calls
    assert screen.model.rowCount() == 2


def test_the_question_says_what_goes_and_begins_at_keeping(screen: HistoryScreen, desk: FakeHistoryDesk) -> None:
    press(screen, Qt.Key.Key_Delete)
    question = screen.session_actions.question
    assert question is not None
    told = question.accessibleDescription()
    assert "1 document that no other session uses, with 7 values" in told
    assert "3 of these values you have confirmed" in told
    assert "original files" in told
    assert question.delete_button.text() == "Delete with 3 confirmed values"
    question.keep_button.click()
    assert all(call[0] != "delete" for call in desk.calls)


def test_a_retry_asked_for_before_the_facts_are_known_waits_for_them(
    qtbot: QtBot, theme: Theme, desk: FakeHistoryDesk
) -> None:
    screen = show_screen(qtbot, theme, desk)
    desk.holds = True
    screen.table.choose_row(2)
    retried = heard(screen.retry_asked)
    press(screen, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert not retried
    desk.answer_all()
    assert retried == [("session-2", ["session-2-0"])]


def test_a_rows_buttons_can_be_clicked(screen: HistoryScreen) -> None:
    opened = heard(screen.open_asked)
    place = screen.table.action_place(1, RowAction.OPEN).center().toPoint()
    QTest.mouseClick(screen.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == [("session-1",)]
    nothing = screen.table.action_place(1, RowAction.RETRY).center().toPoint()
    QTest.mouseClick(screen.table.viewport(), Qt.MouseButton.LeftButton, pos=nothing)
    assert len(opened) == 1


def test_the_menu_key_opens_what_can_be_done(screen: HistoryScreen) -> None:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    QApplication.sendEvent(screen.table.viewport(), event)
    assert screen.session_actions.menu is not None
    words = [action.text().partition("\t")[0] for action in screen.session_actions.menu.actions() if action.text()]
    assert words == [
        "Open session", "Open review", "Export again…", "Retry failed files", "Read all files again…",
        "Delete session…",
    ]  # fmt: skip


def test_a_session_or_all_documents_are_asked_to_be_read_again(screen: HistoryScreen, qtbot: QtBot) -> None:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    QApplication.sendEvent(screen.table.viewport(), event)
    assert screen.session_actions.menu is not None
    again = next(a for a in screen.session_actions.menu.actions() if a.text() == "Read all files again…")
    with qtbot.waitSignal(screen.rereading_asked) as asked:
        again.trigger()
    assert asked.args == [screen.table.chosen.session_id if screen.table.chosen else None]
    assert screen.footer.read_all.isVisible()
    with qtbot.waitSignal(screen.rereading_asked) as asked:
        screen.footer.read_all.click()
    assert asked.args == [""]


def test_heads_sort_both_ways(screen: HistoryScreen, desk: FakeHistoryDesk) -> None:
    head = screen.table.head
    head.sectionClicked.emit(Column.RESULTS)
    head.sectionClicked.emit(Column.RESULTS)
    head.sectionClicked.emit(Column.ACTIONS)
    orders = [asked[1] for asked in desk.asked]
    assert orders == [
        HistoryOrder(),
        HistoryOrder(HistorySort.RESULTS),
        HistoryOrder(HistorySort.RESULTS, is_descending=False),
    ]
    spoken = screen.model.headerData(Column.RESULTS, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Results, sorted upwards"


def test_filters_hold_together_and_are_cleared_together(
    qtbot: QtBot, screen: HistoryScreen, desk: FakeHistoryDesk
) -> None:
    bar = screen.filters
    assert bar.clear_button.isHidden()
    bar.outcome.chosen.emit(Outcome.FAILED.value)
    bar.kind.chosen.emit("application/pdf")
    bar.engine.chosen.emit("local")
    bar.dates.chosen.emit("week")
    assert desk.asked[-1][0] == HistoryFilter(
        since_ms=start_of(date(2024, 11, 12)), outcome=Outcome.FAILED, media_type="application/pdf", engine="local"
    )
    assert [each.is_active for each in (bar.outcome, bar.kind, bar.engine, bar.dates)] == [True] * 4
    assert bar.outcome.accessibleName() == "Outcome: With failed files"
    bar.clear_button.click()
    assert desk.asked[-1][0] == HistoryFilter()
    assert bar.clear_button.isHidden()


def test_any_days_can_be_chosen(qtbot: QtBot, screen: HistoryScreen, desk: FakeHistoryDesk) -> None:
    bar = screen.filters
    bar.dates.chosen.emit("other")
    panel = bar.dates.panel
    assert panel is not None
    panel.since.setDate(panel.since.date().addMonths(8))  # the first of September
    panel.apply_button.click()
    assert bar.dates.text() == "Sep 2024 to today"
    assert desk.asked[-1][0] == HistoryFilter(since_ms=start_of(date(2024, 9, 1)))


def test_what_is_typed_is_searched_for_once(qtbot: QtBot, screen: HistoryScreen, desk: FakeHistoryDesk) -> None:
    before = len(desk.asked)
    with qtbot.waitSignal(screen.filters.changed):
        QTest.keyClicks(screen.filters.search, "report 1")
    assert [asked[0].text for asked in desk.asked[before:]] == ["report 1"]
    assert screen.model.rowCount() == 1
    with qtbot.waitSignal(screen.filters.changed):
        assert screen.close_topmost()
    assert screen.model.rowCount() == 3


def test_each_state_of_the_list_says_what_to_do(qtbot: QtBot, theme: Theme, desk: FakeHistoryDesk) -> None:
    rows, desk.rows = desk.rows, []
    desk.holds = True
    screen = show_screen(qtbot, theme, desk)
    assert screen.states.currentWidget() is screen.loading
    desk.holds = False
    desk.answer_all()
    assert screen.states.currentWidget() is screen.empty
    desk.rows = rows
    desk.changed.emit()
    qtbot.waitUntil(lambda: screen.states.currentWidget() is screen.table)
    screen.show_filter(HistoryFilter(text="nowhere"))
    assert screen.states.currentWidget() is screen.no_match
    assert screen.facts.isHidden()
    desk.failure = Failure.of(ErrorCode.DATABASE)
    screen.show_filter(HistoryFilter(text="report"))
    assert screen.states.currentWidget() is screen.failed
    desk.failure = None
    screen.refresh()
    assert screen.states.currentWidget() is screen.table


def test_a_hidden_screen_asks_nothing_until_it_is_shown(
    qtbot: QtBot, screen: HistoryScreen, desk: FakeHistoryDesk
) -> None:
    screen.hide()
    before = len(desk.asked)
    desk.changed.emit()
    assert len(desk.asked) == before
    screen.show()
    assert len(desk.asked) == before + 1


def test_the_choice_stays_while_the_list_changes(qtbot: QtBot, screen: HistoryScreen, desk: FakeHistoryDesk) -> None:
    screen.table.choose_row(1)
    desk.rows.insert(0, past(-1))
    screen.refresh()
    chosen = screen.table.chosen
    assert chosen is not None
    assert chosen.session_id == "session-1"


def test_long_lists_are_asked_for_in_pages(qtbot: QtBot, theme: Theme) -> None:
    desk = FakeHistoryDesk([past(number) for number in range(500)])
    screen = show_screen(qtbot, theme, desk)
    assert screen.model.rowCount() == 500
    screen.table.scrollToBottom()
    qtbot.waitUntil(lambda: cell(screen, 499, Column.FILES) == "report 499.pdf")
    assert {asked[2] for asked in desk.asked} <= {0, 384, 448}
    assert all(asked[3] == 64 for asked in desk.asked)


def test_late_answers_of_an_earlier_list_are_passed_over(qtbot: QtBot, theme: Theme, desk: FakeHistoryDesk) -> None:
    desk.holds = True
    screen = show_screen(qtbot, theme, desk)
    screen.show_filter(HistoryFilter(text="report 2"))
    desk.waiting.reverse()
    desk.answer_all()
    desk.answer_all()
    assert screen.model.rowCount() == 1


def test_every_control_has_a_name(screen: HistoryScreen) -> None:
    nameless = [
        widget
        for widget in screen.findChildren(QWidget)
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and widget.isVisible() and not widget.accessibleName()
    ]
    assert nameless == []

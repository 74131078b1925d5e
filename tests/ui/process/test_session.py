"""A session on the screen while it runs: what is shown, and what every button does."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.session import Control
from desktop_app.core.status import FileStatus
from desktop_app.ui.process.filters import Filter
from desktop_app.ui.process.screen import ProcessScreen
from desktop_app.ui.process.session.page import SETTLING_MS
from desktop_app.ui.theme.theme import Theme, ThemeChoice
from tests.ui.conftest import Hand
from tests.ui.process.conftest import NOW_MS, SMALL, MakeScreen
from tests.ui.process.fake_desk import FakeDesk
from tests.ui.process.fake_files import file_of, picture_session
from tests.ui.process.seen import BLURRED, LATE, button, buttons_in, click, ended, id_of, running, words_in
from tests.ui.widgets.accessible import name_of

S = FileStatus


def test_running_session(make_screen: MakeScreen) -> None:
    screen = make_screen(running())
    page = screen.page
    assert page.card.isVisible()
    assert "4 of 12 files" in words_in(page.card)
    assert "47 %" in words_in(page.card)
    assert buttons_in(page.card) == ["Pause", "Cancel", "Add files"]
    assert page.filters.counter(Filter.COMPLETED).accessibleName() == "Completed: 3"
    assert page.filters.counter(Filter.PROCESSING).accessibleName() == "Processing: 4"
    assert page.filters.counter(Filter.PENDING).accessibleName() == "Pending: 4"
    assert page.filters.counter(Filter.STOPPED).accessibleName() == "Failed: 1"
    chips = page.filters.chips
    assert [key for key in ("all", "processing", "pending", "completed", "failed") if chips.chip(key).isVisible()]
    with pytest.raises(KeyError):
        chips.chip("timeout")
    assert chips.chip("completed").accessibleName() == "Completed, 3 files, filter, not chosen"
    assert page.outcome.banner.isHidden()
    assert screen.subtitle.startswith("Session of today, ")


def test_every_button_of_the_card(make_screen: MakeScreen, qtbot: QtBot) -> None:
    desk = running()
    desk.change(4, error=LATE, status=S.TIMEOUT, is_retryable=True)
    screen = make_screen(desk)
    card = screen.page.card
    assert buttons_in(card) == ["Pause", "Cancel", "Retry failed (1)", "Add files"]
    assert card.retry.accessibleName() == "Retry 1 failed file"
    for action in card.pause.findChildren(QMenu)[0].actions():
        action.trigger()
    click(qtbot, card.retry)
    assert desk.calls == [("pause",), ("stop",), ("retry", (id_of(4),))]
    click(qtbot, card.add)
    assert screen.adding.dialog is not None
    screen.adding.dialog.close()


def test_retry_is_not_offered_for_files_that_it_cannot_help(make_screen: MakeScreen) -> None:
    desk = running()
    assert desk.rows[3].progress.error == BLURRED
    assert "Retry" not in " ".join(buttons_in(make_screen(desk).page.card))


def test_cancel_asks_with_exact_counts_while_files_run(make_screen: MakeScreen, qtbot: QtBot) -> None:
    desk = running()
    page = make_screen(desk).page
    click(qtbot, page.card.cancel)
    assert desk.calls == []
    assert words_in(page.question) == "Cancel 8 files? | The 3 completed ones are kept."
    stop = button(page.question, "Cancel 8 files")
    assert QApplication.focusWidget() is stop
    summary = desk.summary()
    assert summary is not None
    page.show_session(replace(summary, pending_files=0, completed_files=7))
    assert words_in(page.question) == "Cancel 4 files? | The 7 completed ones are kept."
    assert QApplication.focusWidget() is stop is button(page.question, "Cancel 4 files")
    click(qtbot, button(page.question, "Keep reading"))
    assert page.question.isHidden()
    assert desk.calls == []
    click(qtbot, page.card.cancel)
    click(qtbot, button(page.question, "Cancel 4 files"))
    assert desk.calls == [("cancel",)]
    assert page.question.isHidden()


def test_cancel_does_not_ask_when_nothing_runs(make_screen: MakeScreen, qtbot: QtBot) -> None:
    desk = FakeDesk([file_of(1), file_of(2)])
    click(qtbot, make_screen(desk).page.card.cancel)
    assert desk.calls == [("cancel",)]


def test_the_question_goes_when_nothing_runs_any_more(make_screen: MakeScreen, qtbot: QtBot) -> None:
    desk = FakeDesk([file_of(1, S.EXTRACTING, now_ms=NOW_MS), file_of(2)])
    page = make_screen(desk).page
    click(qtbot, page.card.cancel)
    desk.commit(desk.change(1, status=S.COMPLETED, progress=100, ended_at_ms=NOW_MS))
    assert page.question.isHidden()


def test_pause_and_resume(make_screen: MakeScreen, qtbot: QtBot) -> None:
    desk = running()
    page = make_screen(desk).page
    page.card.pause.setFocus()
    desk.control = Control.PAUSED
    desk.commit()
    assert "Pausing: 4 files are being finished" in words_in(page.banner)
    assert "pausing" in words_in(page.card)
    assert buttons_in(page.card)[0] == "Resume"
    assert page.card.resume.hasFocus()
    for number in (5, 6, 7, 8):
        desk.change(number, status=S.COMPLETED, progress=100, ended_at_ms=NOW_MS)
    desk.commit()
    assert "Paused at 8 of 12 files" in words_in(page.banner)
    click(qtbot, page.card.resume)
    assert desk.calls == [("resume",)]
    desk.control = Control.RUN
    desk.commit()
    assert page.banner.isHidden()
    assert page.card.pause.hasFocus()


def test_interrupted_session_offers_resume(make_screen: MakeScreen, qtbot: QtBot) -> None:
    desk = running()
    desk.is_running = False
    page = make_screen(desk).page
    assert "interrupted" not in words_in(page.card), "its files may be about to begin"
    qtbot.waitUntil(lambda: "8 files were interrupted" in words_in(page.card), timeout=SETTLING_MS * 10)
    assert buttons_in(page.card)[0] == "Resume"
    click(qtbot, page.card.resume)
    assert desk.calls == [("resume",)]


def test_a_session_of_another_program_is_shown_live_and_left_alone(make_screen: MakeScreen, qtbot: QtBot) -> None:
    desk = running()
    desk.is_controllable = desk.is_running = False
    screen = make_screen(desk)
    card, view = screen.page.card, screen.page.list
    assert "Another program works on this session" in words_in(screen.page.banner)
    for off in (card.pause, card.cancel):
        assert not off.isEnabled()
        assert off.toolTip() == "Another program is working on this session"
    assert card.add.isEnabled()
    view.setFocus()
    view.setCurrentIndex(screen.page.model.index(3))
    for key in (Qt.Key.Key_R, Qt.Key.Key_Delete):
        qtbot.keyClick(view, key)
    qtbot.keyClick(view, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(view, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert desk.calls == []
    desk.commit(desk.change(9, status=S.EXTRACTING, progress=30, started_at_ms=NOW_MS))
    file = screen.page.model.file(8)
    assert file is not None
    assert file.progress.status is S.EXTRACTING


def test_filters(make_screen: MakeScreen, qtbot: QtBot) -> None:
    page = make_screen(running()).page
    counter = page.filters.counter(Filter.PENDING)
    click(qtbot, counter)
    assert counter.isChecked()
    assert page.filters.chips.chosen_key == "pending"
    assert page.model.rowCount() == 4
    click(qtbot, counter)
    assert page.filters.filter is Filter.ALL
    assert not counter.isChecked()
    click(qtbot, page.filters.chips.chip("completed"))
    assert page.filters.counter(Filter.COMPLETED).isChecked()
    assert page.model.rowCount() == 3


def test_the_failed_counter_joins_both_kinds(make_screen: MakeScreen, qtbot: QtBot) -> None:
    desk = running()
    desk.change(3, status=S.TIMEOUT, error=LATE)
    page = make_screen(desk).page
    counter = page.filters.counter(Filter.STOPPED)
    assert counter.accessibleName() == "Failed: 2, 1 failed, 1 timed out"
    click(qtbot, counter)
    assert page.filters.filter is Filter.STOPPED
    assert page.filters.chips.chip("stopped").content.word == "Failed or timed out"
    assert page.model.rowCount() == 2
    click(qtbot, page.filters.chips.chip("timeout"))
    assert page.model.rowCount() == 1
    with pytest.raises(KeyError):
        page.filters.chips.chip("stopped")


def test_a_filter_without_files_gives_way(make_screen: MakeScreen) -> None:
    desk = FakeDesk([file_of(1, S.EXTRACTING), file_of(2)])
    page = make_screen(desk).page
    page.filters.choose(Filter.PROCESSING)
    desk.commit(desk.change(1, status=S.PENDING, progress=0))
    assert page.filters.filter is Filter.ALL
    assert page.model.rowCount() == 2


def test_time_left_is_told_and_read(make_screen: MakeScreen, hand: Hand) -> None:
    desk = FakeDesk([file_of(n, pages=1) for n in range(1, 101)])
    page = make_screen(desk).page
    assert page.card.time_left_words == ""
    for number in range(1, 21):
        hand.now_s += 1
        desk.commit(desk.change(number, status=S.COMPLETED, progress=100, ended_at_ms=NOW_MS))
    assert page.card.time_left_words == "about 1 min 20 s left"
    bar = page.card.bar
    assert name_of(bar) == "20 of 100 files, 20 percent, about 1 min 20 s left"
    desk.control = Control.PAUSED
    desk.commit()
    assert page.card.time_left_words == "paused"


def test_theme_change_in_mid_run(make_screen: MakeScreen, theme: Theme) -> None:
    desk = running()
    page = make_screen(desk).page
    before = page.grab().toImage()
    theme.set_choice(ThemeChoice.DARK)
    theme.set_text_percent(150)
    desk.commit(desk.change(5, progress=96))
    after = page.grab().toImage()
    assert before.pixelColor(300, 300) != after.pixelColor(300, 300)
    assert page.list.rowHeight(0) == 72
    theme.set_text_percent(100)
    assert page.list.rowHeight(0) == 48


def test_small_window_folds(make_screen: MakeScreen) -> None:
    screen = make_screen(running(), SMALL)
    page = screen.page
    assert page.filters.counter(Filter.PENDING).height() == 42
    assert page.list.height() >= 4 * 48
    assert page.width() == SMALL[0], "nothing forces it wider"
    assert screen.minimumSizeHint().width() <= SMALL[0]
    assert screen.minimumSizeHint().height() <= SMALL[1]


def test_header_words(make_screen: MakeScreen, qtbot: QtBot) -> None:
    desk = ended(S.COMPLETED, S.EXTRACTING)
    screen = make_screen(desk)
    with qtbot.waitSignal(screen.subtitle_changed) as told:
        desk.commit(desk.change(2, status=S.COMPLETED, progress=100, ended_at_ms=NOW_MS))
    assert told.args is not None
    assert " · finished " in str(told.args[0])


def test_another_session_takes_everything_with_it(make_screen: MakeScreen) -> None:
    desk = running()
    screen: ProcessScreen = make_screen(desk)
    screen.page.filters.choose(Filter.PENDING)
    screen.page.list.setCurrentIndex(screen.page.model.index(0))
    screen.page.open_drawer()
    desk.show([file_of(1, S.COMPLETED, results=3)], "bbbb2222")
    assert screen.page.filters.filter is Filter.ALL
    assert not screen.page.drawer.is_open
    assert screen.page.model.rowCount() == 1
    assert screen.page.outcome.banner.isVisible()
    assert not screen.page.outcome.banner.is_counting, "it ended long ago"


class ShownWindows(QObject):
    """Notes every widget that is shown as a window."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def eventFilter(self, shown: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Show and isinstance(shown, QWidget) and shown.isWindow():
            self.found.append(type(shown).__name__)
        return False


def test_no_part_is_a_window_of_its_own_while_the_screen_is_made(make_screen: MakeScreen, qapp: QApplication) -> None:
    windows = ShownWindows()
    qapp.installEventFilter(windows)
    make_screen(FakeDesk(picture_session()))
    qapp.removeEventFilter(windows)
    assert windows.found == ["ProcessScreen"]
